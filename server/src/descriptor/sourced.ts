/**
 * Values with their spans. Every member of the model is one of these, and every one is optional: a
 * rule can trust the type and must expect the absence.
 */
import type { Span } from '../text/span.ts';
import type { Segment } from './segment.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../yaml/tree.ts';

/**
 * A span within one segment, in UTF-16 offsets from the segment's start. It stays valid when text
 * before the segment changes; `Descriptor.span` converts it to a span of the whole text.
 */
export interface SegmentSpan {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /**
   * Whether the value comes through an alias or a merge key: reported here, but not editable here.
   */
  readonly borrowed?: boolean;
}

/** The common members of `Value`, `List` and `Block`. */
export abstract class Sourced implements SegmentSpan {
  readonly start: number;
  readonly end: number;
  /** The key of the value; undefined for an item of a list. */
  readonly key: SegmentSpan | undefined;
  /**
   * Whether the value comes through an alias or a merge key: reported here, but not editable here.
   */
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

/** A list; `items` excludes items of a wrong type. */
export class List<T> extends Sourced {
  constructor(
    segment: Segment,
    at: { readonly start: number; readonly end: number },
    key: SegmentSpan | undefined,
    borrowed: boolean,
    readonly items: readonly T[],
    /** The node; undefined for a list whose items are segments. */
    readonly node: SeqNode | undefined,
    /** The word that replaces the list, as in `urls: required`. */
    readonly word?: string,
    /** For a list whose items are segments: whether there are items that cannot be read. */
    readonly hasUnread = false,
  ) {
    super(segment, at, key, borrowed);
  }
}

/**
 * An object. The generated interfaces of `model.generated.ts` add its properties. If a scalar
 * replaces the object (a disk given as its size), `node` is that scalar.
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

/** An object with keys of the author's own, such as tags. The keys are in `entries`, not members. */
export class Entries<T> extends Block {
  /** The values that match the schema, by key. */
  readonly entries: ReadonlyMap<string, T> = new Map();
}

/** Returns the span of a node in a segment. */
export function segmentSpanOf(segment: Segment, node: Node): SegmentSpan {
  return { segment, start: node.start, end: node.end };
}

/** Sets a member, whose name the schema gives. A key of the author's own can be any word. */
export function setMember(block: Block, name: string, value: unknown): void {
  if (block instanceof Entries) (block.entries as Map<string, unknown>).set(name, value);
  else (block as unknown as Record<string, unknown>)[name] = value;
}

/** Whether nothing is written for an item. */
export function isEmptyItem(item: Node): boolean {
  return item.kind === 'scalar' && item.value === null && item.start === item.end;
}

/** A block without properties for an item that cannot be read, so that it keeps its place. */
export class UnreadableItem extends Block {
  constructor(segment: Segment, item: Node, via: Span | undefined) {
    const node: MapNode | ScalarNode =
      item.kind === 'map' || item.kind === 'scalar'
        ? item
        : { ...item, kind: 'scalar', value: null, style: 'plain', anchor: undefined };
    super(segment, via ?? item, undefined, via !== undefined, node);
  }
}
