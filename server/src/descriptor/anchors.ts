/**
 * Anchors and aliases across segments. In YAML an alias refers to the last anchor of its name
 * before it.
 */
import type { Anchored, Segment } from './segment.ts';
import type { AliasNode } from '../yaml/tree.ts';

/**
 * Returns the nodes that the aliases of a segment refer to, without aliases that have no anchor.
 */
export function targetsOf(segment: Segment): ReadonlyMap<AliasNode, Anchored> {
  return segment.keep(aliasTargets);
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

/**
 * Finds the node that an alias refers to. The alias is in the segment itself or in one that its
 * aliases reach.
 * @returns undefined if no anchor of that name is before it.
 */
export function findTarget(segment: Segment, alias: AliasNode): Anchored['node'] | undefined {
  const own = targetsOf(segment).get(alias);
  if (own !== undefined) return own.node;
  const visited = new Set<Segment>([segment]);
  const waiting = [segment];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { segment: source } of at.bound?.values() ?? []) {
      if (visited.has(source)) continue;
      visited.add(source);
      const target = targetsOf(source).get(alias);
      if (target !== undefined) return target.node;
      waiting.push(source);
    }
  }
  return undefined;
}

/**
 * Binds the aliases of every segment to the anchors in the segments before it. A segment whose
 * binding is unchanged is kept; any other is replaced by a copy, so that derived values are
 * computed again.
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
