import { areOnBothSides } from '../text/conflicts.ts';
import { findTarget } from './anchors.ts';
import type { ModelErrors } from './model-errors.ts';
import type { AliasSpan, KeyedPair } from './segment-model.ts';
import { conflictsOf } from './text-checks.ts';
import { keyText, type AliasNode, type MapNode, type Node, type Pair } from '../yaml/tree.ts';

/** The maximum number of aliases that are followed in one segment. */
export const MAX_ALIASES = 10_000;

/** Resolves the aliases and merge keys of one segment. */
export class AliasResolver {
  /** The nodes being read; an alias to one of them is circular. */
  readonly openNodes = new Set<Node>();
  private aliasesLeft = MAX_ALIASES;

  constructor(private readonly errors: ModelErrors) {}

  /**
   * Returns the pairs of a map, followed by those of its merge keys (`<<`), which do not override
   * the map's own. Reports duplicate keys; only the first one is returned.
   */
  pairs(map: MapNode, via: AliasSpan | undefined): readonly KeyedPair[] {
    const names = new Set<string>();
    const pairs: KeyedPair[] = [];
    const merges: Pair[] = [];
    for (const pair of map.pairs) {
      const name = keyText(pair);
      if (name === undefined) {
        const at = this.errors.spanOf(pair.key, via);
        this.errors.unknownKey(undefined, at, { types: ['object'], description: '' }, map, pair);
      } else if (name === '<<') merges.push(pair);
      else if (names.has(name)) {
        const first = pairs.find((own) => own.name === name)?.pair ?? pair;
        const conflicts = conflictsOf(this.errors.segment);
        if (areOnBothSides(conflicts, first.key.start, pair.key.start)) continue;
        this.errors.add({
          kind: 'duplicate-key',
          at: this.errors.spanOf(pair.key, via),
          key: name,
          first: this.errors.spanOf(first.key, via),
          map,
          pair,
        });
      } else {
        names.add(name);
        pairs.push({ name, pair, via });
      }
    }
    for (const { value } of merges)
      if (value !== undefined) this.addMerged(value, via, names, pairs);
    return pairs;
  }

  private addMerged(
    value: Node,
    outer: AliasSpan | undefined,
    names: Set<string>,
    pairs: KeyedPair[],
  ): void {
    const list = this.resolve(value, outer);
    if (list === undefined) return;
    const sources = list.node.kind === 'seq' ? list.node.items : [value];
    for (const source of sources) {
      const resolved = this.resolve(source, list.node.kind === 'seq' ? list.via : outer);
      if (resolved === undefined) continue;
      const { node } = resolved;
      if (node.kind !== 'map') {
        this.errors.add({ kind: 'bad-merge', at: this.errors.spanOf(source, outer) });
        continue;
      }
      if (this.openNodes.has(node)) continue;
      this.openNodes.add(node);
      const via: AliasSpan = outer ?? source;
      for (const { name, pair } of this.pairs(node, via)) {
        if (names.has(name)) continue;
        names.add(name);
        pairs.push({ name, pair, via });
      }
      this.openNodes.delete(node);
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
    let via = outer;
    let at: Node = node;
    while (at.kind === 'alias') {
      if (--this.aliasesLeft < 0) {
        if (this.aliasesLeft === -1)
          this.errors.add({ kind: 'too-many-aliases', at: this.errors.spanOf(node, outer) });
        return undefined;
      }
      const target = findTarget(this.errors.segment, at);
      if (target === undefined || this.openNodes.has(target)) return undefined;
      via = outer ?? node;
      at = target;
    }
    return { node: at, via };
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
