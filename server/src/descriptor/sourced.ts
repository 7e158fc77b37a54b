/**
 * Values that know where they stand. Every member of a lowered model is one of these, and every one
 * is optional: a rule trusts the type and expects the absence.
 */
import type { Segment } from './segment.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../yaml/tree.ts';

/**
 * A stretch of one segment, in UTF-16 offsets from the segment's start. It stays right when text
 * before the segment changes; `Descriptor.span` makes a span of the whole text of it.
 */
export interface SegmentSpan {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** What stands there comes through an alias or a merge: shown where it is used, not to be edited there. */
  readonly borrowed?: boolean;
}

/** What `Value`, `List` and `Block` have in common. */
export abstract class Sourced implements SegmentSpan {
  readonly start: number;
  readonly end: number;
  /** The key it stands behind; undefined for an item of a list. */
  readonly key: SegmentSpan | undefined;
  /** It comes through an alias or a merge: shown where it is used, and not to be edited there. */
  readonly borrowed: boolean;

  constructor(
    readonly segment: Segment,
    at: { readonly start: number; readonly end: number },
    key: SegmentSpan | undefined,
    borrowed: boolean,
  ) {
    this.start = at.start;
    this.end = at.end;
    this.key = key;
    this.borrowed = borrowed;
  }
}

/** A scalar of its schema's type. */
export class Value<
  T extends string | number | boolean = string | number | boolean,
> extends Sourced {
  constructor(
    segment: Segment,
    at: { readonly start: number; readonly end: number },
    key: SegmentSpan | undefined,
    borrowed: boolean,
    readonly value: T,
    readonly node: ScalarNode,
  ) {
    super(segment, at, key, borrowed);
  }
}

/** A list; items of a wrong type are left out of `items`. */
export class List<T> extends Sourced {
  constructor(
    segment: Segment,
    at: { readonly start: number; readonly end: number },
    key: SegmentSpan | undefined,
    borrowed: boolean,
    readonly items: readonly T[],
    /** The node, or undefined for a list whose items are segments of their own. */
    readonly node: SeqNode | undefined,
    /** The word that stands instead of a list, as in `urls: required`. */
    readonly word?: string,
  ) {
    super(segment, at, key, borrowed);
  }
}

/**
 * An object. The generated interfaces of `model.generated.ts` add its properties. Where a scalar
 * stands for the object (a disk that is just its size), `node` is that scalar.
 */
export class Block extends Sourced {
  constructor(
    segment: Segment,
    at: { readonly start: number; readonly end: number },
    key: SegmentSpan | undefined,
    borrowed: boolean,
    readonly node: MapNode | ScalarNode,
  ) {
    super(segment, at, key, borrowed);
  }
}

/** A place of its own from a node of the segment. */
export function segmentSpanOf(segment: Segment, node: Node): SegmentSpan {
  return { segment, start: node.start, end: node.end };
}
