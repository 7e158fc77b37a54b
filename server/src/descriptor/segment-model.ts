/** What reading a segment against the schema gives. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import type { NameOccurrence } from './name-occurrence.ts';
import type { Block, List, SegmentSpan, Value } from './sourced.ts';
import type { MapNode, Node, Pair, ScalarNode } from '../yaml/tree.ts';

/** What does not fit, found while reading; the syntax rules put it into words. */
export type ModelError = { readonly at: SegmentSpan } & (
  | { readonly kind: 'syntax'; readonly code: string }
  | { readonly kind: 'not-a-pair' }
  | { readonly kind: 'second-document' }
  | { readonly kind: 'odd-character'; readonly character: string }
  | { readonly kind: 'old-yaml' }
  | {
      readonly kind: 'duplicate-key';
      readonly key: string;
      readonly first: SegmentSpan;
      /** The map and the pair of the second one. */
      readonly map: MapNode;
      readonly pair: Pair;
    }
  | { readonly kind: 'undefined-alias'; readonly name: string }
  | { readonly kind: 'circular-alias'; readonly name: string }
  | { readonly kind: 'too-many-aliases' }
  | { readonly kind: 'bad-merge' }
  | {
      readonly kind: 'unknown-key';
      /** Undefined for a key that is no text. */
      readonly key: string | undefined;
      /** What is known of the object it stands in. */
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
      /** A key that stands at the place and was most likely meant to be this one. */
      readonly written: string | undefined;
    }
);

/** A top-level key that the segment holds, with what was read behind it. */
export interface TopLevelEntry {
  readonly key: string;
  readonly keySpan: SegmentSpan;
  /** The end of what is written behind the key, or of the key, within the segment. */
  readonly end: number;
  /** Undefined when nothing is written, or nothing that fits. */
  readonly value: Value | List<unknown> | Block | undefined;
  /** Something is written behind the key, fitting or not; `~` and `null` are nothing. */
  readonly written: boolean;
}

/** A part that rules look at: the vault, one protected item ... */
export interface TypedBlock {
  readonly kind: string;
  readonly block: Block;
}

/** Everything a segment says. */
export interface SegmentModel {
  readonly entries: readonly TopLevelEntry[];
  /** For a segment that is one item of a list: the item, if it fits. */
  readonly item: unknown;
  readonly blocks: readonly TypedBlock[];
  /** The names it gives and refers to, in the order they stand. */
  readonly names: readonly NameOccurrence[];
  readonly errors: readonly ModelError[];
  /** The names of regions, in the order they stand. */
  readonly regions: readonly Value<string>[];
}
