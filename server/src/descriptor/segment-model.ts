/** The result of reading a segment with the schema. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import type { NameOccurrence } from './name-occurrence.ts';
import type { Segment } from './segment.ts';
import type { Block, List, SegmentSpan, Value } from './sourced.ts';
import type { MapNode, Misreading, Node, Pair, ScalarNode } from '../yaml/tree.ts';
import type { Span } from '../text/span.ts';

/** An error found while reading; the syntax rules write the message. */
export type ModelError = { readonly at: SegmentSpan } & (
  | { readonly kind: 'syntax'; readonly code: string }
  | { readonly kind: 'not-a-pair' }
  | { readonly kind: 'second-document' }
  | { readonly kind: 'odd-character'; readonly character: string }
  | { readonly kind: 'old-yaml' }
  | { readonly kind: 'misreading'; readonly misreading: Misreading }
  | { readonly kind: 'conflict' }
  /** A value that something else fills in: `text` is the first placeholder in it. */
  | { readonly kind: 'placeholder'; readonly text: string }
  | { readonly kind: 'unresolved-tag'; readonly tag: string }
  | {
      readonly kind: 'duplicate-key';
      readonly key: string;
      readonly first: SegmentSpan;
      /** The map and the pair of the second key. */
      readonly map: MapNode;
      readonly pair: Pair;
    }
  | { readonly kind: 'undefined-alias'; readonly name: string }
  | { readonly kind: 'circular-alias'; readonly name: string }
  /** Aliases repeat too much; those from here on are not followed. */
  | { readonly kind: 'too-many-aliases' }
  /** The descriptor is longer than `MAX_LENGTH`; no other error of it is known. */
  | { readonly kind: 'too-long' }
  | { readonly kind: 'bad-merge' }
  | {
      readonly kind: 'unknown-key';
      /** Undefined for a key that is a collection. */
      readonly key: string | undefined;
      /** The schema of the object that has the key. */
      readonly schema: SchemaNode;
      readonly map: MapNode;
      readonly pair: Pair;
    }
  | {
      readonly kind: 'wrong-type';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly found: JsonType | 'null';
      readonly node: Node;
    }
  | {
      readonly kind: 'not-listed';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: string | number;
      readonly node: ScalarNode;
    }
  /** A word of a closed list in another case, which was read as `word`. */
  | {
      readonly kind: 'other-spelling';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly word: string;
      readonly node: ScalarNode;
    }
  | {
      readonly kind: 'out-of-range';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: number;
    }
  | {
      readonly kind: 'bad-form';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: string;
    }
  | {
      readonly kind: 'missing-key';
      readonly path: string;
      readonly name: string;
      readonly schema: SchemaNode;
      readonly block: Block;
      /** The key in this block that is most likely a misspelling of this one. */
      readonly written: string | undefined;
    }
);

/** A top-level key of the segment, and its value. */
export interface TopLevelEntry {
  readonly key: string;
  readonly keySpan: SegmentSpan;
  /** The end of the value, or of the key if it has none, within the segment. */
  readonly end: number;
  /** Undefined if there is no value or it does not match the schema. */
  readonly value: Value | List<unknown> | Block | undefined;
  /** Whether the key has a value, valid or not; `~` and `null` count as none. */
  readonly written: boolean;
}

/** A block that rules check: the vault, one protected item ... */
export interface TypedBlock {
  readonly kind: string;
  readonly block: Block;
}

/** The model of a segment. */
export interface SegmentModel {
  readonly entries: readonly TopLevelEntry[];
  /** For a segment that is a list item: the item, if it matches the schema. */
  readonly item: unknown;
  readonly blocks: readonly TypedBlock[];
  /** The names it declares and refers to, in text order. */
  readonly names: readonly NameOccurrence[];
  readonly errors: readonly ModelError[];
  /** The names of regions, in text order. */
  readonly regions: readonly Value<string>[];
}

/** The span of the alias or merge key through which a value comes. The value is reported there. */
export interface AliasSpan extends Span {
  /** The segment that contains the value. */
  readonly source: Segment;
}

/** A pair of a map, or one that a merge key adds to it, with its key as text. */
export interface KeyedPair {
  readonly name: string;
  readonly pair: Pair;
  readonly via: AliasSpan | undefined;
}
