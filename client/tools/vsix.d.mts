/**
 * The bytes of a VSIX.
 * @param files content by path from the project's root; package.json and its texts among them.
 * @throws where Marketplace would refuse the package.
 */
export function vsixOf(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer>;
