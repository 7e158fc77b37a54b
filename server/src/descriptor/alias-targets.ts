/** What the aliases of a segment refer to: the last anchor of their name before them. */
import type { Anchored, Segment } from './segment.ts';
import type { AliasNode } from '../yaml/tree.ts';

/**
 * Returns the nodes that the aliases of a segment refer to, without aliases that have no anchor.
 */
export function targetsOf(segment: Segment): ReadonlyMap<AliasNode, Anchored> {
  return segment.keep(aliasTargets);
}

/**
 * Returns the node to read in place of an alias; undefined if it has no anchor, lies within its own
 * anchor, or is one of those that are too many.
 */
export function followed(segment: Segment, alias: AliasNode): Anchored | undefined {
  if (alias.start >= segment.aliasesUntil) return undefined;
  const target = targetsOf(segment).get(alias);
  return target === undefined || isCircular(segment, alias, target) ? undefined : target;
}

/** Whether an alias lies within the node that it refers to. */
export function isCircular(segment: Segment, alias: AliasNode, target: Anchored): boolean {
  const { start, end } = target.node;
  return target.segment === segment && start <= alias.start && alias.end <= end;
}

/**
 * Finds the targets: anchors before the alias in the segment, else anchors bound from other
 * segments.
 */
function aliasTargets(segment: Segment): ReadonlyMap<AliasNode, Anchored> {
  const { anchors, aliases } = segment.tree;
  const meanings = new Map<AliasNode, Anchored>();
  const visible = new Map<string, Anchored>(segment.bound);
  let next = 0;
  for (const alias of aliases) {
    for (; next < anchors.length; next++) {
      const node = anchors[next];
      if (node === undefined || node.start >= alias.start) break;
      if (node.kind !== 'alias' && node.anchor !== undefined)
        visible.set(node.anchor, { segment, node });
    }
    const target = visible.get(alias.name);
    if (target !== undefined) meanings.set(alias, target);
  }
  return meanings;
}
