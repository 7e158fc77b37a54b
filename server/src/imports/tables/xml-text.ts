/** The text between the tags of XML, from its bytes. */
import { utf8 } from './text-bytes.ts';

const AMPERSAND = 0x26;
const LESS = 0x3c;
const BANG = 0x21;

/** Decodes bytes `from` to `to`, which contain no tag: references and escapes are resolved. */
export function xmlText(bytes: Uint8Array, from: number, to: number): string {
  let isPlain = to - from < 256;
  let hasReference = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) isPlain = false;
    // A CDATA section is a tag to us, and stays.
    else if (byte === AMPERSAND || byte === LESS) hasReference = true;
  }
  const raw = isPlain ? ascii(bytes, from, to) : utf8(bytes.subarray(from, to));
  return unescaped(hasReference ? resolved(raw) : raw);
}

/** Decodes bytes that are all below 0x80; quick for short ones. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Resolves references, CDATA sections and comments. */
function resolved(raw: string): string {
  let text = '';
  let at = 0;
  for (let open = raw.indexOf('<!'); open >= 0; open = raw.indexOf('<!', at)) {
    text += references(raw.slice(at, open));
    const isData = raw.startsWith('<![CDATA[', open);
    const close = raw.indexOf(isData ? ']]>' : '-->', open);
    if (close < 0) return text;
    if (isData) text += raw.slice(open + 9, close);
    at = close + 3;
  }
  return text + references(raw.slice(at));
}

/** A reference to a name that XML does not have stays as it is. */
function references(raw: string): string {
  return raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Excel writes characters that XML cannot have as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/**
 * Returns where the text that starts at `from` ends: at the next tag, or at `end`. Comments and CDATA
 * sections are no tags.
 */
export function textEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  for (;;) {
    while (i < end && bytes[i] !== LESS) i++;
    if (i >= end || bytes[i + 1] !== BANG) return Math.min(i, end);
    i = sectionEnd(bytes, i, end);
  }
}

/** Returns where the comment or CDATA section that starts at `from` ends: after its `>`. */
export function sectionEnd(bytes: Uint8Array, from: number, end: number): number {
  // `<!--` ends with `-->`, `<![CDATA[` with `]]>`.
  const mark = bytes[from + 2] === 0x2d ? 0x2d : 0x5d;
  for (let i = from + 4; i < end; i++)
    if (bytes[i] === 0x3e && bytes[i - 1] === mark && bytes[i - 2] === mark) return i + 1;
  return end;
}
