/** Ids of Azure resources, whose case changes from answer to answer. */

/** An id in the form in which it compares. */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** The name at the end of an id: that of the resource. */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The segment after a word: the resource group of an id. */
export function segmentAfter(id: string, word: string): string | undefined {
  const parts = id.split('/');
  const at = parts.findIndex((part) => part.toLowerCase() === word.toLowerCase());
  const found = at < 0 ? undefined : parts[at + 1];
  return found === '' ? undefined : found;
}
