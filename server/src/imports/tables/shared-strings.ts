/** The texts that the sheets of a workbook share, decoded when they are asked for. */
import { TagWalker, tagName } from './xml-tags.ts';
import { textEnd, xmlText } from './xml-text.ts';

const SI = tagName('si');
const T = tagName('t');
const PHONETIC = tagName('rPh');

export class SharedStrings {
  readonly #bytes: Uint8Array;
  /** Where the content of each starts and ends. */
  readonly #places: readonly number[];
  readonly #texts: (string | undefined)[] = [];

  /** @param bytes of the part `sharedStrings.xml`; none where the workbook has no such part. */
  constructor(bytes: Uint8Array | undefined) {
    this.#bytes = bytes ?? new Uint8Array();
    const places: number[] = [];
    const tags = new TagWalker(this.#bytes);
    while (tags.next()) {
      if (tags.name !== SI) continue;
      places.push(tags.isEnd ? tags.start : tags.after);
      if (tags.isEmpty) places.push(tags.after);
    }
    this.#places = places;
  }

  /** Returns a text by its number; undefined if there is none. */
  get(index: number): string | undefined {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const from = this.#places[2 * index];
    const to = this.#places[2 * index + 1];
    if (from === undefined || to === undefined) return undefined;
    return (this.#texts[index] = textIn(this.#bytes, from, to));
  }
}

/** The text of a string item: that of all its `t`, without what tells how it is spoken. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  const tags = new TagWalker(bytes, from, to);
  let text = '';
  let isPhonetic = false;
  while (tags.next()) {
    if (tags.name === PHONETIC) isPhonetic = !tags.isEnd && !tags.isEmpty;
    else if (tags.name === T && !tags.isEnd && !tags.isEmpty && !isPhonetic)
      text += xmlText(bytes, tags.after, textEnd(bytes, tags.after, to));
  }
  return text;
}
