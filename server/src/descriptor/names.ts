import { longLists, type Segment } from './segment.ts';
import type { Value } from './sourced.ts';

/**
 * A name where it stands: given to a thing, or used to refer to one. Its value and the one in the
 * model may be two readings of the same text, so they are the same where their places are.
 */
export interface Mention {
  /** The kind of thing: `protectedItem`, `storageAccount` ... as the schema says. */
  readonly kind: string;
  readonly role: 'definition' | 'reference';
  readonly name: string;
  readonly at: Value;
  /** The descriptor path, lists marked `[]`. */
  readonly path: string;
}

/** Whether it is one of the machines to protect that mentions the name. */
export function isOfMachine({ path }: Mention): boolean {
  return path.startsWith('protectedItems');
}

/** All mentions of one name of one kind. */
export interface Name {
  readonly definitions: readonly Mention[];
  readonly references: readonly Mention[];
}

interface Entry {
  definitions: Mention[];
  references: Mention[];
}

/**
 * The table of names of a descriptor. Names compare without case, as Azure's do. It is kept up to
 * date by the mentions that an edit takes away and brings, not by reading the descriptor again.
 */
export class Names {
  private readonly kinds = new Map<string, Map<string, Entry>>();

  /** The mentions of a name, in no promised order. */
  get(kind: string, name: string): Name {
    return this.kinds.get(kind)?.get(name.toLowerCase()) ?? none;
  }

  /** Every name of a kind, with its mentions, in the order they were first met. */
  *all(kind: string): Iterable<Name> {
    yield* this.kinds.get(kind)?.values() ?? [];
  }

  add(mention: Mention): void {
    let names = this.kinds.get(mention.kind);
    if (names === undefined) this.kinds.set(mention.kind, (names = new Map<string, Entry>()));
    const key = mention.name.toLowerCase();
    let entry = names.get(key);
    if (entry === undefined) names.set(key, (entry = { definitions: [], references: [] }));
    (mention.role === 'definition' ? entry.definitions : entry.references).push(mention);
  }

  /** Adds all names of the segments, the long lists last; each large segment is shown and let go of. */
  read(segments: readonly Segment[], show?: (segment: Segment) => void): void {
    const late: Segment[] = [];
    for (const segment of segments) {
      if (longLists.includes(segment.owner)) late.push(segment);
      else for (const mention of segment.names) this.add(mention);
    }
    // In the order of the text: where the plans, which stay, are read before the machines, V8 takes
    // the trees of machines for objects that stay as well, and keeps them until memory runs short.
    for (const segment of late) {
      for (const mention of segment.names) this.add(mention);
      if (!segment.isLarge) continue;
      show?.(segment);
      // To read a segment again costs less than to hold all of them.
      segment.forget();
    }
  }

  remove(mention: Mention): void {
    const names = this.kinds.get(mention.kind);
    const key = mention.name.toLowerCase();
    const entry = names?.get(key);
    if (names === undefined || entry === undefined) return;
    const list = mention.role === 'definition' ? entry.definitions : entry.references;
    const at = list.indexOf(mention);
    if (at >= 0) list.splice(at, 1);
    if (entry.definitions.length === 0 && entry.references.length === 0) names.delete(key);
  }
}

const none: Name = { definitions: [], references: [] };

/**
 * A name that is still free: the word itself, or the next one as people number them: `FIN-SQL02`
 * behind `FIN-SQL01`, `plan2` behind `plan`.
 */
export function freeName(word: string, isTaken: (name: string) => boolean): string {
  const [, stem = word, digits = ''] = /^(.*?)(\d{0,9})$/s.exec(word) ?? [];
  let name = word;
  for (let i = digits === '' ? 2 : Number(digits) + 1; isTaken(name); i++)
    name = stem + String(i).padStart(digits.length, '0');
  return name;
}
