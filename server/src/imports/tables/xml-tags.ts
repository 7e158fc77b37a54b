/** Walks the tags of XML in its bytes: enough for the parts of a workbook, with any prefix. */
import { ImportProblem } from '../limits.ts';
import { ascii, sectionEnd, xmlText } from './xml-text.ts';

/** A tag; the fields change from one call of `next` to the other. */
export class TagWalker {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Of the last tag: its local name, as a number of its first four letters. */
  name = 0;
  isEnd = false;
  /** `<t/>` */
  isEmpty = false;
  /** Where its attributes start, and where they end. */
  attributes = 0;
  /** After its `>`. */
  after = 0;
  /** Where it starts. */
  start = 0;

  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.bytes = bytes;
    this.after = from;
    this.end = end;
  }

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { bytes, end } = this;
    let i = this.after;
    for (;;) {
      while (i < end && bytes[i] !== 0x3c) i++;
      if (i + 1 >= end) {
        this.after = end;
        return false;
      }
      const second = bytes[i + 1];
      if (second === 0x21) {
        if (bytes[i + 2] === 0x44)
          throw new ImportProblem(
            'The workbook contains a document type, which Excel never writes; save it with Excel.',
          );
        i = sectionEnd(bytes, i, end);
      } else if (second === 0x3f) {
        while (i < end && bytes[i] !== 0x3e) i++;
      } else break;
    }
    this.start = i++;
    this.isEnd = bytes[i] === 0x2f;
    if (this.isEnd) i++;
    let name = 0;
    for (; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === 0x3a) name = 0;
      else if (byte === 0x3e || byte === 0x2f || byte <= 0x20) break;
      else name = ((name << 8) | byte) >>> 0;
    }
    this.name = name;
    this.attributes = i;
    let quote = 0;
    for (; i < end; i++) {
      const byte = bytes[i];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === 0x3e) break;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
    }
    this.isEmpty = bytes[i - 1] === 0x2f;
    this.after = Math.min(i + 1, end);
    return true;
  }

  /** The value of an attribute of the last tag, by its local name; undefined if it has none. */
  attribute(name: string): string | undefined {
    const { bytes } = this;
    for (let i = this.attributes; i < this.after;) {
      while (i < this.after && (bytes[i] ?? 0) <= 0x20) i++;
      const nameStart = i;
      while (i < this.after && bytes[i] !== 0x3d) i++;
      if (i >= this.after) return undefined;
      const found = ascii(bytes, nameStart, i).trim();
      while (i < this.after && bytes[i] !== 0x22 && bytes[i] !== 0x27) i++;
      const quote = bytes[i];
      const from = ++i;
      while (i < this.after && bytes[i] !== quote) i++;
      if (found.slice(found.indexOf(':') + 1) === name) return xmlText(bytes, from, i);
      i++;
    }
    return undefined;
  }
}

/** The number by which a walker knows a name: its last four letters. */
export function tagName(name: string): number {
  let number = 0;
  for (const letter of name) number = ((number << 8) | letter.charCodeAt(0)) >>> 0;
  return number;
}
