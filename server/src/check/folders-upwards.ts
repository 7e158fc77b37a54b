/**
 * A folder and those above it up to a boundary, nearest first: where `.asr.json` and ignore files
 * are looked for. Works on paths and on URIs.
 * @param boundary the last folder; undefined for the folder alone.
 * @param parentOf the folder above another one, or the same at the top.
 */
export function foldersUpwards(
  folder: string,
  boundary: string | undefined,
  parentOf: (folder: string) => string,
): string[] {
  const folders = [folder];
  if (boundary === undefined) return folders;
  for (let at = folder; at !== boundary;) {
    const parent = parentOf(at);
    if (parent === at) break;
    folders.push((at = parent));
  }
  return folders;
}
