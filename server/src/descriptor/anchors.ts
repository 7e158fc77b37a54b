/**
 * Anchors and aliases across segments. In YAML an alias refers to the last anchor of its name
 * before it.
 */
import { costOf, mostRepeated } from './alias-costs.ts';
import type { Anchored, Segment } from './segment.ts';

/**
 * Binds the aliases of every segment to the anchors in the segments before it, and counts what they
 * repeat: those above the limit are not followed. A segment whose binding is unchanged is kept; any
 * other is replaced by a copy, so that derived values are computed again.
 */
export function bindAnchors(segments: Segment[]): void {
  if (!segments.some((segment) => segment.mayAlias)) return;
  const visible = new Map<string, Anchored>();
  let left = mostRepeated(segments.reduce((sum, { text }) => sum + text.length, 0));
  for (let i = 0; i < segments.length; i++) {
    let segment = segments[i];
    if (segment === undefined) break;
    if (segment.mayAlias && segment.tree.aliases.length > 0) {
      const { bound, cost } = boundTo(segment, visible, left);
      left -= cost;
      segments[i] = segment = bound;
    }
    if (segment.mayAnchor) {
      for (const node of segment.tree.anchors) {
        if (node.kind !== 'alias' && node.anchor !== undefined)
          visible.set(node.anchor, { segment, node });
      }
    }
  }
}

/** The segment with its aliases bound, and how many nodes those repeat that are followed. */
function boundTo(
  segment: Segment,
  visible: ReadonlyMap<string, Anchored>,
  most: number,
): { readonly bound: Segment; readonly cost: number } {
  const binding = new Map<string, Anchored>();
  for (const { name } of segment.tree.aliases) {
    const target = visible.get(name);
    if (target !== undefined) binding.set(name, target);
  }
  const isSame = sameBinding(segment.bound, binding);
  const named = binding.size > 0 ? binding : undefined;
  const copy = (until: number): Segment => segment.moved(segment, segment.first, named, until);
  // Costs are counted where all aliases are followed.
  const whole = isSame && segment.aliasesUntil === Infinity ? segment : copy(Infinity);
  let cost = 0;
  let until = Infinity;
  for (const alias of whole.tree.aliases) {
    const more = costOf(whole, alias);
    if (cost + more > most) {
      until = alias.start;
      break;
    }
    cost += more;
  }
  if (isSame && until === segment.aliasesUntil) return { bound: segment, cost };
  return { bound: until === Infinity ? whole : copy(until), cost };
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
