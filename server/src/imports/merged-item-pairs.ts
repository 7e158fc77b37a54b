/** Which disk is which, and which network adapter: in the last import, in the descriptor, in the new one. */
import type { Block } from '../descriptor/sourced.ts';
import { sameLeaf, type Leaf, type Leaves } from './imported-values.ts';
import { ourLeaf } from './our-values.ts';
import type { Plain } from './plain-data.ts';

/** An item of a list that is merged: a disk or a network adapter. */
export interface MergedItem {
  readonly key?: string;
  readonly facts: Leaves;
}

/** What is merged, and how an item of it is written. */
export interface ItemKind {
  readonly list: 'disks' | 'nics';
  /** The value that tells an item, and for which a scalar may be short. */
  readonly main: 'sizeGB' | 'network';
  /** The paths of an item that are merged one by one. */
  readonly paths: readonly string[];
  /** The value of a path that an item at a position does not declare. */
  readonly otherwise: (path: string, position: number) => Leaf | undefined;
  readonly text: (facts: Leaves) => Plain;
  /** Whether the source has a column for a path of an item. */
  readonly states: (path: string) => boolean;
}

/** An item of the last import and of the new one. */
export interface ItemPair {
  readonly before?: MergedItem | undefined;
  readonly after?: MergedItem | undefined;
}

/**
 * Pairs base with theirs by key, and base with ours by position. Where we have fewer items than the
 * base, those that are still alike are aligned first, because the author may have taken out any.
 */
export function pairMergedItems(
  base: readonly MergedItem[],
  ours: readonly Block[],
  theirs: readonly MergedItem[],
  kind: ItemKind,
  hasBase: boolean,
): { readonly ours: readonly ItemPair[]; readonly others: readonly ItemPair[] } {
  const partners = partnersOf(base, theirs, kind);
  const isNew = (after: MergedItem): boolean => !partners.taken.has(after);
  if (!hasBase)
    return {
      ours: ours.map((_, i) => ({ after: theirs[i] })),
      others: theirs.slice(ours.length).map((after) => ({ after })),
    };
  const order = alignment(base, ours, kind);
  const known = new Map(base.map((before, i) => [order[i], before]));
  const unseen = theirs.filter(isNew);
  let seen = 0;
  const own = ours.map((_, i): ItemPair => {
    const before = known.get(i);
    if (before !== undefined) return { before, after: partners.of.get(before) };
    // The author may have added what the source has now as well.
    return i >= base.length ? { after: unseen[seen++] } : {};
  });
  const fresh = unseen.slice(seen);
  const out = base.filter((_, i) => order[i] === undefined);
  return {
    ours: own,
    others: [
      ...out.map((before) => ({ before, after: partners.of.get(before) })),
      ...fresh.map((after) => ({ after })),
    ],
  };
}

/** For each item of the base its index in ours; undefined if the author took it out. */
function alignment(
  base: readonly MergedItem[],
  ours: readonly Block[],
  { main }: ItemKind,
): readonly (number | undefined)[] {
  const byPosition = base.map((_, i) => (i < ours.length ? i : undefined));
  if (ours.length >= base.length) return byPosition;
  let at = 0;
  const aligned = base.map(({ facts }) => {
    const block = ours[at];
    const value = block === undefined ? undefined : ourLeaf(block, main).value;
    const known = facts[main];
    if (value === undefined || known === undefined || !sameLeaf(main, value, known))
      return undefined;
    return at++;
  });
  return at === ours.length ? aligned : byPosition;
}

/** Which item of theirs is which one of the base: by key, else by its main value, else in order. */
function partnersOf(
  base: readonly MergedItem[],
  theirs: readonly MergedItem[],
  { main }: ItemKind,
): { readonly of: ReadonlyMap<MergedItem, MergedItem>; readonly taken: ReadonlySet<MergedItem> } {
  const of = new Map<MergedItem, MergedItem>();
  const taken = new Set<MergedItem>();
  const pair = (before: MergedItem, after: MergedItem | undefined): void => {
    if (after === undefined || taken.has(after) || of.has(before)) return;
    of.set(before, after);
    taken.add(after);
  };
  const isKeyed = [...base, ...theirs].every(
    ({ key, facts }) => key !== undefined || facts[main] === undefined,
  );
  if (isKeyed && theirs.length > 0 && theirs[0]?.key !== undefined) {
    const byKey = new Map(theirs.map((one) => [one.key, one]));
    for (const before of base) if (before.key !== undefined) pair(before, byKey.get(before.key));
    return { of, taken };
  }
  const stated = base.filter(({ facts }) => facts[main] !== undefined);
  if (main === 'network') {
    const named = new Map<string, MergedItem[]>();
    for (const one of theirs.toReversed()) {
      const name = nameOf(one, main);
      const others = named.get(name);
      if (others === undefined) named.set(name, [one]);
      else others.push(one);
    }
    for (const before of stated) pair(before, named.get(nameOf(before, main))?.pop());
  }
  const rest = theirs.filter((one) => !taken.has(one));
  let at = 0;
  for (const before of stated) if (!of.has(before)) pair(before, rest[at++]);
  return { of, taken };
}

function nameOf({ facts }: MergedItem, main: string): string {
  return String(facts[main]).toLowerCase();
}
