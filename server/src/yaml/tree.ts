/**
 * The syntax tree of one segment, in our own plain form: small, without references to the parser,
 * the same whichever reader built it. Offsets count from the start of the segment's text.
 */

export type ScalarValue = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  readonly anchor: string | undefined;
}

export interface Pair {
  readonly key: Node;
  /** Undefined where nothing is written behind the colon. */
  readonly value: Node | undefined;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  readonly anchor: string | undefined;
}

export interface SeqNode {
  readonly kind: 'seq';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  /** An item of which nothing is written is a scalar null of no length. */
  readonly items: readonly Node[];
  readonly anchor: string | undefined;
}

export interface AliasNode {
  readonly kind: 'alias';
  readonly start: number;
  readonly end: number;
  /** The anchor's name, without the `*`. */
  readonly name: string;
}

export type Node = ScalarNode | MapNode | SeqNode | AliasNode;

/** What the parser found wrong; `code` is the parser's own name for it. */
export interface SyntaxProblem {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Values nested deeper than this are not read (ASR018). */
export const maxDepth = 64;

/** Everything read from one segment. */
export interface Tree {
  /** The entry's map of pairs, the item's value, or the whole document's root; undefined when empty. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** The nodes with an anchor, in the order they stand. */
  readonly anchors: readonly Node[];
  /** The aliases, in the order they stand. */
  readonly aliases: readonly AliasNode[];
}

/** The text of a key: what a scalar key spells, undefined for a key that is a collection. */
export function keyText(pair: Pair): string | undefined {
  return pair.key.kind === 'scalar' ? String(pair.key.value) : undefined;
}

/** Whether something is written behind a key; `~` and `null` leave it open. */
export function isWritten({ value }: Pair): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}
