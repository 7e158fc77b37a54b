import type { Segment } from './segment.ts';

/**
 * The segments that only the one and only the other list has, each in order. Where segments changed
 * places, they count as removed and added.
 */
export function difference(
  before: readonly Segment[],
  after: readonly Segment[],
): { readonly removed: Segment[]; readonly added: Segment[] } {
  const { front, back } = sameEnds(before, after);
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

/** How many segments two lists share at the start, and after those at the end. */
export function sameEnds(
  before: readonly Segment[],
  after: readonly Segment[],
): { readonly front: number; readonly back: number } {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front++;
  let back = 0;
  while (back < shorter - front && before.at(-1 - back) === after.at(-1 - back)) back++;
  return { front, back };
}
