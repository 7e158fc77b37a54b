/** How the interface names Azure as the place to recover in. */
export const AZURE_FABRIC = 'Microsoft Azure';
