/** The pairs of a map with those of its merge keys (`<<`). */
import { followed } from './alias-targets.ts';
import type { Segment } from './segment.ts';
import { keyText, type MapNode, type Node, type Pair } from '../yaml/tree.ts';

/** A pair, with its key as text and the segment that contains it. */
export interface PlacedPair {
  readonly name: string;
  readonly pair: Pair;
  readonly source: Segment;
}

/**
 * Returns the pairs of a map, the first of each name, followed by those of its merge keys, which do not
 * override them. They are found once for each map, so that a chain of merges costs no more than its
 * links have pairs.
 */
export function mergedPairs(segment: Segment, map: MapNode): readonly PlacedPair[] {
  const known = segment.read(pairsByMap);
  let pairs = known.get(map);
  if (pairs === undefined) known.set(map, (pairs = findPairs(segment, map)));
  return pairs;
}

function pairsByMap(): Map<MapNode, readonly PlacedPair[]> {
  return new Map();
}

function findPairs(source: Segment, map: MapNode): readonly PlacedPair[] {
  const byName = new Map<string, PlacedPair>();
  for (const pair of map.pairs) {
    const name = keyText(pair);
    if (name === undefined || name === '<<' || byName.has(name)) continue;
    byName.set(name, { name, pair, source });
  }
  for (const pair of map.pairs) {
    if (pair.value === undefined || keyText(pair) !== '<<') continue;
    for (const one of pairsToMerge(source, pair.value))
      if (!byName.has(one.name)) byName.set(one.name, one);
  }
  return [...byName.values()];
}

/** The pairs that the value of a merge key adds: a map, an alias of one, or a list of both. */
function pairsToMerge(segment: Segment, value: Node): readonly PlacedPair[] {
  const { node, source } = read(segment, value);
  if (node?.kind === 'map') return mergedPairs(source, node);
  if (node?.kind !== 'seq') return [];
  return node.items.flatMap((item) => {
    const one = read(source, item);
    return one.node?.kind === 'map' ? mergedPairs(one.source, one.node) : [];
  });
}

function read(
  segment: Segment,
  node: Node,
): { readonly node: Node | undefined; readonly source: Segment } {
  if (node.kind !== 'alias') return { node, source: segment };
  const target = followed(segment, node);
  return { node: target?.node, source: target?.segment ?? segment };
}
