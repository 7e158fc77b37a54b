/** Where the bundled suite is: the folder of an extension and its tests. */
export function buildSuite(): { readonly extension: string; readonly entry: string };
