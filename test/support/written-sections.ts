/** Writes descriptors key by key, so that what did not change keeps its text. */
import { Document, isCollection, isScalar, visit } from 'yaml';
import { Random } from './random.ts';

/** Plain data of a descriptor, open to any change a test wants. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- faults are put in by path, whatever the types are
export type Data = Record<string, any>;

/** A style of writing: the same data is always written alike, and every descriptor has its own. */
export class TextStyle {
  private readonly seed: number;
  private readonly flow: number;
  private readonly indent: number;
  private readonly indentSeq: boolean;
  private readonly eol: string;
  readonly start: string;
  private readonly shuffled: boolean;

  constructor(random: Random) {
    this.shuffled = random.chance(0.3);
    this.flow = random.next() * 0.5;
    this.indent = random.chance(0.8) ? 2 : 4;
    this.indentSeq = random.chance(0.7);
    this.eol = random.chance(0.2) ? '\r\n' : '\n';
    this.start = random.chance(0.1) ? `---${this.eol}` : '';
    this.seed = random.below(2 ** 31);
  }

  /** The text of a top-level key and what is behind it, with the last line's end. */
  section(key: string, value: unknown): string {
    const random = new Random(this.seed + key.length * 31 + key.charCodeAt(0));
    const document = new Document({ [key]: value });
    visit(document, (role, node, path) => {
      if (isCollection(node) && path.length > 2 && random.chance(this.flow)) node.flow = true;
      // Behind a key, the library would write a comment before an empty list, which is no YAML.
      if (isScalar(node) && role !== 'key' && random.chance(0.03)) node.comment = ' a note';
    });
    const text = document.toString({
      indent: this.indent,
      indentSeq: this.indentSeq,
      lineWidth: 0,
    });
    return this.eol === '\n' ? text : text.replaceAll('\n', this.eol);
  }

  /** The keys in the order they are written. */
  order(keys: readonly string[]): string[] {
    if (!this.shuffled) return [...keys];
    const random = new Random(this.seed);
    return keys
      .map((key) => ({ key, place: random.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ key }) => key);
  }
}

/** A descriptor's text, in pieces by key. */
export type Sections = ReadonlyMap<string, string>;

export function sectionsOf(data: Data, style: TextStyle): Sections {
  return new Map(
    style.order(Object.keys(data)).map((key) => [key, style.section(key, data[key] as unknown)]),
  );
}

export function joined(sections: Sections, style: TextStyle): string {
  return style.start + [...sections.values()].join('');
}
