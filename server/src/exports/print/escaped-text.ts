/** Characters of names that no file should contain as they are. */

/**
 * Control characters, invisible and bidirectional marks, line separators; and the start of a command that
 * pipelines run wherever it is printed.
 */
const unsafe = /[\p{C}\u2028\u2029]|#(?=#vso\[|#\[)/giu;

/** Returns a text with escapes in place of unsafe characters; half a surrogate pair is replaced. */
export function escapeUnsafe(text: string, escape: (codePoint: number) => string): string {
  return wellFormed(text).replace(unsafe, (found) => escape(found.codePointAt(0) ?? 0));
}

/** A text with the replacement character in place of each half of a surrogate pair. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** A number in hexadecimal digits, at least so many. */
export function hexDigits(codePoint: number, least = 1): string {
  return codePoint.toString(16).padStart(least, '0');
}
