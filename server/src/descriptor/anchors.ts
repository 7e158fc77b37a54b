/** Anchors and aliases across segments: YAML says an alias means the last anchor of its name before it. */
import type { Anchored, Segment } from './segment.ts';
import type { AliasNode } from '../yaml/tree.ts';

/** The nodes that the aliases of a segment refer to; an alias without an anchor is missing. */
export function targetsOf(segment: Segment): ReadonlyMap<AliasNode, Anchored> {
  return segment.keep(aliasTargets);
}

/** What the aliases of a segment mean: anchors of its own before them, else those bound from outside. */
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

/**
 * The node an alias means, where the alias stands in the segment itself or in one it borrows from.
 * @returns undefined when no anchor of that name stands before it.
 */
export function findTarget(segment: Segment, alias: AliasNode): Anchored['node'] | undefined {
  const own = targetsOf(segment).get(alias);
  if (own !== undefined) return own.node;
  const visited = new Set<Segment>([segment]);
  const waiting = [segment];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { segment: lender } of at.bound?.values() ?? []) {
      if (visited.has(lender)) continue;
      visited.add(lender);
      const target = targetsOf(lender).get(alias);
      if (target !== undefined) return target.node;
      waiting.push(lender);
    }
  }
  return undefined;
}

/**
 * Gives every segment with aliases the anchors they mean among the segments before it. A segment
 * whose meanings stay the same is kept; any other is replaced by a twin, so that whatever was
 * derived from it is derived again.
 */
export function bindAnchors(segments: Segment[]): void {
  if (!segments.some((segment) => segment.mayAlias)) return;
  const visible = new Map<string, Anchored>();
  for (let i = 0; i < segments.length; i++) {
    let segment = segments[i];
    if (segment === undefined) break;
    if (segment.mayAlias && segment.tree.aliases.length > 0) {
      const bound = new Map<string, Anchored>();
      for (const { name } of segment.tree.aliases) {
        const target = visible.get(name);
        if (target !== undefined) bound.set(name, target);
      }
      if (!sameBinding(segment.bound, bound)) {
        segment = segment.moved(segment, segment.first, bound.size > 0 ? bound : undefined);
        segments[i] = segment;
      }
    }
    if (segment.mayAnchor) {
      for (const node of segment.tree.anchors) {
        if (node.kind !== 'alias' && node.anchor !== undefined)
          visible.set(node.anchor, { segment, node });
      }
    }
  }
}

function sameBinding(
  a: ReadonlyMap<string, Anchored> | undefined,
  b: ReadonlyMap<string, Anchored>,
): boolean {
  if ((a?.size ?? 0) !== b.size) return false;
  for (const [name, target] of b) {
    const before = a?.get(name);
    if (before?.segment !== target.segment || before.node !== target.node) return false;
  }
  return true;
}
