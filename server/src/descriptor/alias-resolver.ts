import { areOnBothSides } from '../text/conflicts.ts';
import { followed } from './alias-targets.ts';
import { mergedPairs } from './merged-pairs.ts';
import type { ModelErrors } from './model-errors.ts';
import type { AliasSpan, KeyedPair } from './segment-model.ts';
import { conflictsOf } from './text-checks.ts';
import { keyText, type AliasNode, type MapNode, type Node, type Pair } from '../yaml/tree.ts';

/** Resolves the aliases and merge keys of one segment. */
export class AliasResolver {
  /** The nodes being read; an alias to one of them is circular. */
  readonly openNodes = new Set<Node>();

  constructor(private readonly errors: ModelErrors) {}

  /**
   * Returns the pairs of a map, followed by those of its merge keys (`<<`), which do not override
   * the map's own. Reports duplicate keys; only the first one is returned.
   */
  pairs(map: MapNode, via: AliasSpan | undefined): readonly KeyedPair[] {
    const firsts = new Map<string, Pair>();
    const pairs: KeyedPair[] = [];
    const merges: Pair[] = [];
    for (const pair of map.pairs) {
      const name = keyText(pair);
      if (name === undefined) {
        const at = this.errors.spanOf(pair.key, via);
        this.errors.unknownKey(undefined, at, { types: ['object'], description: '' }, map, pair);
        continue;
      }
      if (name === '<<') {
        merges.push(pair);
        continue;
      }
      const first = firsts.get(name);
      if (first === undefined) {
        firsts.set(name, pair);
        pairs.push({ name, pair, via });
      } else this.reportDuplicate(name, first, pair, map, via);
    }
    if (merges.length === 0) return pairs;
    const names = new Set(firsts.keys());
    for (const { value } of merges)
      if (value !== undefined) this.addMerged(value, via, names, pairs);
    return pairs;
  }

  private reportDuplicate(
    key: string,
    first: Pair,
    pair: Pair,
    map: MapNode,
    via: AliasSpan | undefined,
  ): void {
    const conflicts = conflictsOf(this.errors.segment);
    if (areOnBothSides(conflicts, first.key.start, pair.key.start)) return;
    this.errors.add({
      kind: 'duplicate-key',
      at: this.errors.spanOf(pair.key, via),
      key,
      first: this.errors.spanOf(first.key, via),
      map,
      pair,
    });
  }

  private addMerged(
    value: Node,
    outer: AliasSpan | undefined,
    names: Set<string>,
    pairs: KeyedPair[],
  ): void {
    const list = this.resolve(value, outer);
    if (list === undefined) return;
    const isList = list.node.kind === 'seq';
    const sources = list.node.kind === 'seq' ? list.node.items : [value];
    for (const from of sources) {
      const inner = isList ? list.via : outer;
      const resolved = this.resolve(from, inner);
      if (resolved === undefined) continue;
      const { node, via } = resolved;
      if (node.kind !== 'map') {
        this.errors.add({ kind: 'bad-merge', at: this.errors.spanOf(from, inner) });
        continue;
      }
      if (this.openNodes.has(node)) continue;
      const own = this.errors.segment;
      const { start, end } = via ?? from;
      for (const { name, pair, source } of mergedPairs(via?.source ?? own, node)) {
        if (names.has(name)) continue;
        names.add(name);
        pairs.push({ name, pair, via: { start, end, source } });
      }
    }
  }

  /**
   * Returns the node itself, or the target of an alias; undefined if there is none, or it is
   * circular.
   */
  resolve(
    node: Node,
    outer: AliasSpan | undefined,
  ): { node: Exclude<Node, AliasNode>; via: AliasSpan | undefined } | undefined {
    if (node.kind !== 'alias') return { node, via: outer };
    const target = followed(outer?.source ?? this.errors.segment, node);
    if (target === undefined || this.openNodes.has(target.node)) return undefined;
    const { start, end } = outer ?? node;
    return { node: target.node, via: { start, end, source: target.segment } };
  }

  /** Reports duplicate keys in a node that has no schema. */
  reportDuplicates(node: Node): void {
    if (node.kind === 'map') {
      for (const { pair } of this.pairs(node, undefined)) {
        if (pair.value !== undefined && pair.value.kind !== 'alias')
          this.reportDuplicates(pair.value);
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) this.reportDuplicates(item);
    }
  }
}
