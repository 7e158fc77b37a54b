/** Bytes as text for messages, which are JSON where the server is a process. */

/** Characters that are made of bytes at a time: more arguments than this are too many for a call. */
const PIECE = 8192;

/** The bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += PIECE)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + PIECE)));
  return btoa(parts.join(''));
}

/** The bytes that base64 texts stand for, one after the other; undefined where one is no base64. */
export function bytesOf(texts: readonly string[]): Uint8Array | undefined {
  try {
    const parts = texts.map((text) => atob(text));
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts)
      for (let i = 0; i < part.length; i++) bytes[at++] = part.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}
