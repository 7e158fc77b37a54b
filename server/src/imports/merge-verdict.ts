/** The three-way decision for one value: what the last import said, the descriptor, the new import. */
import { sameLeaf, type Leaf } from './imported-values.ts';

/** A value as the descriptor has it. */
export interface OurLeaf {
  /** Undefined for what is not declared, and for what cannot be read. */
  readonly value: Leaf | undefined;
  /** `shared`: through an alias or a merge key, so that it is not the machine's alone. */
  readonly state: 'absent' | 'written' | 'shared' | 'unreadable';
}

/** What a merge asks of one value. */
export interface LeafQuestion {
  /** The last segment decides what is the same: names compare without case. */
  readonly path: string;
  /** Whether an earlier import of the thing is known. */
  readonly hasBase: boolean;
  readonly base: Leaf | undefined;
  readonly ours: OurLeaf;
  readonly theirs: Leaf | undefined;
  /** Whether the new source has a column for it that can be trusted for this machine. */
  readonly isStated: boolean;
  /** The value of the path when it is not declared. */
  readonly otherwise: Leaf | undefined;
}

/** What is done about one value. */
export interface MergeVerdict {
  readonly action: 'keep' | 'write' | 'remove' | 'conflict' | 'differs' | 'shared';
  /** What the next import compares with. */
  readonly next: Leaf | undefined;
}

/**
 * Decides by the table of chapter 9.3: what only the source changed is written, what only the author
 * changed stays, what both changed is a conflict and stays as well.
 */
export function verdictOf(question: LeafQuestion): MergeVerdict {
  const { path, base, ours, theirs, isStated, otherwise } = question;
  if (theirs === undefined) return isStated ? whenGone(question) : { action: 'keep', next: base };
  const same = (a: Leaf | undefined, b: Leaf | undefined): boolean =>
    a === undefined || b === undefined ? a === b : sameLeaf(path, a, b);
  if (base !== undefined && same(base, theirs)) return { action: 'keep', next: theirs };
  const own = ours.state === 'absent' ? otherwise : ours.value;
  if (own !== undefined && same(own, theirs)) return { action: 'keep', next: theirs };
  const isFree = ours.state === 'absent' && base === undefined;
  const isBase = base !== undefined && own !== undefined && same(own, base);
  if (isFree || isBase) {
    return ours.state === 'shared'
      ? { action: 'shared', next: base }
      : { action: 'write', next: theirs };
  }
  if (base !== undefined)
    return { action: ours.state === 'shared' ? 'shared' : 'conflict', next: base };
  return { action: 'differs', next: theirs };
}

/** The source has a column for the value, and nothing in it. */
function whenGone({ path, base, ours }: LeafQuestion): MergeVerdict {
  if (base === undefined) return { action: 'keep', next: undefined };
  if (ours.state === 'absent' || ours.value === undefined || !sameLeaf(path, ours.value, base))
    return { action: 'keep', next: undefined };
  return ours.state === 'shared'
    ? { action: 'shared', next: base }
    : { action: 'remove', next: undefined };
}
