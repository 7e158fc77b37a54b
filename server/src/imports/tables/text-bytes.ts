/** From the bytes of a text file to its text, in the encodings that exports have. */
import { strFromU8 } from 'fflate/browser';

/** Decodes UTF-8; what is none becomes U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  return strFromU8(bytes);
}

/** Decodes each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

/**
 * Decodes a text file: by its byte order mark, else UTF-16 that shows by its zero bytes, else UTF-8,
 * else Windows-1252. Undefined if it is no text.
 */
export function fileTextOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), false);
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3));
  const start = bytes.subarray(0, 4096);
  const odd = start.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  const even = start.filter((byte, i) => byte === 0 && i % 2 === 0).length;
  if (odd + even > 0) {
    const half = start.length / 2;
    if (odd > half * 0.7 && even < half * 0.1) return utf16(bytes, true);
    return even > half * 0.7 && odd < half * 0.1 ? utf16(bytes, false) : undefined;
  }
  return isUtf8(bytes) ? utf8(bytes) : windows1252(bytes);
}

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Array<number>(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = view.getUint16(2 * i, isLittle);
  return fromUnits(units);
}

function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.slice(at, at + 8192));
  return text;
}

/** The characters of 0x80 to 0x9F, where Windows-1252 differs from Latin-1. */
const SPECIAL = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (one) => SPECIAL[one.charCodeAt(0) - 0x80] ?? one);
}

/** Whether bytes are UTF-8, overlong forms and surrogates excluded. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return false;
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    const second = bytes[i + 1] ?? 0;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return false;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return false;
    i += length;
  }
  return true;
}
