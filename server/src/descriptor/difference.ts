import type { Segment } from './segment.ts';

/**
 * The segments that only the one and only the other list has, each in order. Where segments changed
 * places, they count as removed and added.
 */
export function difference(
  before: readonly Segment[],
  after: readonly Segment[],
): { readonly removed: Segment[]; readonly added: Segment[] } {
  let front = 0;
  const shorter = Math.min(before.length, after.length);
  while (front < shorter && before[front] === after[front]) front++;
  let back = 0;
  while (
    back < shorter - front &&
    before[before.length - 1 - back] === after[after.length - 1 - back]
  )
    back++;
  const old = before.slice(front, before.length - back);
  const fresh = after.slice(front, after.length - back);
  const has = new Set(fresh);
  const had = new Set(old);
  const kept = old.filter((segment) => has.has(segment));
  const still = fresh.filter((segment) => had.has(segment));
  if (kept.some((segment, i) => segment !== still[i])) return { removed: old, added: fresh };
  return {
    removed: old.filter((segment) => !has.has(segment)),
    added: fresh.filter((segment) => !had.has(segment)),
  };
}
