import { findTarget } from './anchors.ts';
import type { ModelErrors } from './model-errors.ts';
import type { Lender, OwnPair } from './own-pair.ts';
import { keyText, type AliasNode, type MapNode, type Node, type Pair } from '../yaml/tree.ts';

/** No more aliases than this are followed in one segment. */
export const maxAliases = 10_000;

/** Follows the aliases and merge keys of one segment. */
export class Borrowing {
  /** What is being read: an alias to it would have no end. */
  readonly open = new Set<Node>();
  private aliasesLeft = maxAliases;

  constructor(private readonly faults: ModelErrors) {}

  /**
   * The pairs of a map with those that merge keys (`<<`) bring, which give way to the map's own.
   * Equal keys are reported and only the first of them is read.
   */
  pairs(map: MapNode, lender: Lender | undefined): readonly OwnPair[] {
    const names = new Set<string>();
    const pairs: OwnPair[] = [];
    const merges: Pair[] = [];
    for (const pair of map.pairs) {
      const name = keyText(pair);
      if (name === undefined) {
        const at = this.faults.place(pair.key, lender);
        this.faults.unknownKey(undefined, at, { types: ['object'], description: '' }, map, pair);
      } else if (name === '<<') merges.push(pair);
      else if (names.has(name)) {
        const first = pairs.find((own) => own.name === name)?.pair ?? pair;
        this.faults.add({
          kind: 'duplicate-key',
          at: this.faults.place(pair.key, lender),
          key: name,
          first: this.faults.place(first.key, lender),
          map,
          pair,
        });
      } else {
        names.add(name);
        pairs.push({ name, pair, lender });
      }
    }
    for (const { value } of merges)
      if (value !== undefined) this.merge(value, lender, names, pairs);
    return pairs;
  }

  private merge(
    value: Node,
    outer: Lender | undefined,
    names: Set<string>,
    pairs: OwnPair[],
  ): void {
    const list = this.resolve(value, outer);
    if (list === undefined) return;
    const sources = list.node.kind === 'seq' ? list.node.items : [value];
    for (const source of sources) {
      const resolved = this.resolve(source, list.node.kind === 'seq' ? list.lender : outer);
      if (resolved === undefined) continue;
      const { node } = resolved;
      if (node.kind !== 'map') {
        this.faults.add({ kind: 'bad-merge', at: this.faults.place(source, outer) });
        continue;
      }
      if (this.open.has(node)) continue;
      this.open.add(node);
      const lender: Lender = outer ?? source;
      for (const { name, pair } of this.pairs(node, lender)) {
        if (names.has(name)) continue;
        names.add(name);
        pairs.push({ name, pair, lender });
      }
      this.open.delete(node);
    }
  }

  /** The node itself, or what its alias means; undefined when the alias means nothing. */
  resolve(
    node: Node,
    outer: Lender | undefined,
  ): { node: Exclude<Node, AliasNode>; lender: Lender | undefined } | undefined {
    let lender = outer;
    let at: Node = node;
    while (at.kind === 'alias') {
      if (--this.aliasesLeft < 0) {
        if (this.aliasesLeft === -1)
          this.faults.add({ kind: 'too-many-aliases', at: this.faults.place(node, outer) });
        return undefined;
      }
      const target = findTarget(this.faults.segment, at);
      if (target === undefined || this.open.has(target)) return undefined;
      lender = outer ?? node;
      at = target;
    }
    return { node: at, lender };
  }

  /** Looks for equal keys in a part that no schema describes. */
  unknown(node: Node): void {
    if (node.kind === 'map') {
      for (const { pair } of this.pairs(node, undefined)) {
        if (pair.value !== undefined && pair.value.kind !== 'alias') this.unknown(pair.value);
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) this.unknown(item);
    }
  }
}
