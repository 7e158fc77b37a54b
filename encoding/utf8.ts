/**
 * What counts as text. The server reads files itself, or the client does it for the server; that both
 * give the same answer, they ask here.
 */

/**
 * No more of a file is read for the server, in bytes. It says of a descriptor, or of a configuration,
 * that is much shorter than this that it is too long, so that none is cut without a word.
 */
export const mostBytes = 8 * 1024 * 1024;

/**
 * The text of a file for the server; false where its bytes are none in UTF-8.
 * @param bytes the beginning of the file: at most `mostBytes`.
 * @param size of the whole file.
 */
export function fileText(bytes: Uint8Array, size: number): string | false {
  // The cut may go through a character. Nothing is said of such a text but that it is too long.
  if (size > mostBytes) return new TextDecoder().decode(bytes);
  return textOf(bytes) ?? false;
}

/** The text of bytes without its byte-order mark; undefined where they are no text in UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  return looksBinary(bytes) ? undefined : decoded(bytes);
}

/** Text of UTF-16 without a mark is full of zero bytes, which no YAML text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  return start.filter((byte) => byte === 0).length * 10 > start.length;
}

/** The line, from 1, of the first bytes that are no UTF-8; behind the last where there are none. */
export function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    line++;
    start = end + 1;
  }
  return line;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
