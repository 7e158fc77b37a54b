/** Properties that no two machines share: they are neither copied nor extracted. */
export const uniqueProperties: ReadonlySet<string> = new Set(['name', 'azureName', 'hostname']);
