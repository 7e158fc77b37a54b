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
  /** The tag, if it is one of the author's own: nobody here knows what it makes of the value. */
  readonly tag?: string;
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
  /** As that of a scalar. */
  readonly tag?: string;
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
  /** As that of a scalar. */
  readonly tag?: string;
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

/** Text that is read as what its author meant, but is not YAML as it is. */
export interface Misreading {
  /**
   * A typographic dash, space or quote in place of YAML's own; a backslash that takes the quote after
   * it away; rows of a spreadsheet, which are not read.
   */
  readonly kind: 'dash' | 'space' | 'quote' | 'backslash' | 'rows';
  readonly start: number;
  readonly end: number;
  /** The text in YAML. */
  readonly newText: string;
  /** For rows: how many there are. */
  readonly count?: number;
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
  /** What was read as something else than it is, in text order. */
  readonly misreadings?: readonly Misreading[];
}

/** Returns the text of a scalar key, undefined for a key that is a collection. */
export function keyText(pair: Pair): string | undefined {
  return pair.key.kind === 'scalar' ? String(pair.key.value) : undefined;
}

/** Returns the index of the pair whose key starts at an offset; -1 if there is none. */
export function pairIndex(map: MapNode, start: number): number {
  const index = pairIndexAt(map, start);
  return map.pairs[index]?.key.start === start ? index : -1;
}

/** Returns the index of the item that starts at an offset; -1 if there is none. */
export function itemIndex(list: SeqNode, start: number): number {
  const index = itemIndexAt(list, start);
  return list.items[index]?.start === start ? index : -1;
}

/** Returns the index of the last pair whose key starts at an offset or before; -1 if there is none. */
export function pairIndexAt({ pairs }: MapNode, at: number): number {
  return lastStarting(pairs.length, (index) => pairs[index]?.key.start ?? 0, at);
}

/** Returns the index of the last item that starts at an offset or before; -1 if there is none. */
export function itemIndexAt({ items }: SeqNode, at: number): number {
  return lastStarting(items.length, (index) => items[index]?.start ?? 0, at);
}

function lastStarting(length: number, startOf: (index: number) => number, at: number): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a key has a value; `~` and `null` count as none. */
export function hasValue({ value }: Pair): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

/** Returns the scalars of a tree, keys included, in text order. */
export function scalarsOf(root: Node | undefined): readonly ScalarNode[] {
  const found: ScalarNode[] = [];
  const visit = (node: Node | undefined): void => {
    if (node?.kind === 'scalar') found.push(node);
    else if (node?.kind === 'seq') node.items.forEach(visit);
    else if (node?.kind === 'map')
      for (const { key, value } of node.pairs) {
        visit(key);
        visit(value);
      }
  };
  visit(root);
  return found;
}
