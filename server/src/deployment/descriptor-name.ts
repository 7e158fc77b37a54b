/** The name of a descriptor that declares none. */

/** The ending of descriptors' files. */
const ending = /\.asr\.ya?ml$/i;

/**
 * Returns the name of a descriptor's file without its ending; undefined for a text that is no file,
 * such as standard input or a new document.
 */
export function fileNameIn(uri: string): string | undefined {
  if (uri.startsWith('untitled:')) return undefined;
  const [path = ''] = uri.split(/[?#]/, 1);
  const last = path.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // Not encoded as URIs are: it is taken as it is.
  }
  const stem = name.replace(ending, '');
  return stem === '' ? undefined : stem;
}

/** Returns the name of the replication policy of a descriptor; undefined if the descriptor has none. */
export function defaultOfPolicyName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${name}-policy`;
}
