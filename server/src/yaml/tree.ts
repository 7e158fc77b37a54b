/**
 * The syntax tree of one segment, in our own plain form: small, without references to the parser,
 * and equal for both readers. Offsets count from the start of the segment.
 */

/** The value of a scalar in YAML's core schema. */
export type ScalarValue = string | number | boolean | null;

/** A scalar, in any style. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  readonly anchor: string | undefined;
}

/** A key and its value. */
export interface Pair {
  readonly key: Node;
  /** Undefined if the key has no value. */
  readonly value: Node | undefined;
}

/** A map, in block or flow style. */
export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  readonly anchor: string | undefined;
}

/** A list, in block or flow style. */
export interface SeqNode {
  readonly kind: 'seq';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  /** An empty item is a zero-length null scalar. */
  readonly items: readonly Node[];
  readonly anchor: string | undefined;
}

/** A use of an anchor: `*name`. */
export interface AliasNode {
  readonly kind: 'alias';
  readonly start: number;
  readonly end: number;
  /** The anchor's name, without the `*`. */
  readonly name: string;
}

/** Any node of the tree. */
export type Node = ScalarNode | MapNode | SeqNode | AliasNode;

/** A syntax error; `code` is the parser's name for it. */
export interface YamlSyntaxError {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Deeper nodes are not read (ASR018). */
export const MAX_DEPTH = 64;

/** The content of one segment. */
export interface Tree {
  /**
   * The map of an entry, the value of an item, or the root of a whole document; undefined if empty.
   */
  readonly root: Node | undefined;
  readonly errors: readonly YamlSyntaxError[];
  /** The nodes with an anchor, in text order. */
  readonly anchors: readonly Node[];
  /** The aliases, in text order. */
  readonly aliases: readonly AliasNode[];
}

/** Returns the text of a scalar key, undefined for a key that is a collection. */
export function keyText(pair: Pair): string | undefined {
  return pair.key.kind === 'scalar' ? String(pair.key.value) : undefined;
}

/** Whether a key has a value; `~` and `null` count as none. */
export function hasValue({ value }: Pair): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}
