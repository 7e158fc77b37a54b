import { modelOf } from './build-model.ts';
import type { Name, NameOccurrence } from './name-occurrence.ts';
import { longLists, type Segment } from './segment.ts';

interface Entry {
  definitions: NameOccurrence[];
  references: NameOccurrence[];
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

  add(mention: NameOccurrence): void {
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
      else for (const mention of namesOf(segment)) this.add(mention);
    }
    // In the order of the text: where the plans, which stay, are read before the machines, V8 takes
    // the trees of machines for objects that stay as well, and keeps them until memory runs short.
    for (const segment of late) {
      for (const mention of namesOf(segment)) this.add(mention);
      if (!segment.isLarge) continue;
      show?.(segment);
      // To read a segment again costs less than to hold all of them.
      segment.forget();
    }
  }

  remove(mention: NameOccurrence): void {
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

/**
 * The names that a segment gives and refers to, in the order they stand. They are kept when all else
 * that was read from the segment is let go of, so that the same ones come whenever asked.
 */
export function namesOf(segment: Segment): readonly NameOccurrence[] {
  return segment.keep(namesIn);
}

function namesIn(segment: Segment): readonly NameOccurrence[] {
  return modelOf(segment).names;
}

const none: Name = { definitions: [], references: [] };
