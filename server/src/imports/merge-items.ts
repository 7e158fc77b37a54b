/** Merges the disks or the network adapters of one machine. */
import { replace, setValue, type Edit } from '../edits/edits.ts';
import type { Block, List } from '../descriptor/sourced.ts';
import { sameLeaf, type Leaf } from './imported-values.ts';
import { whys, type Decide, type ImportConflict, type MergeFindings } from './merge-outcome.ts';
import { pairMergedItems, type ItemKind, type MergedItem } from './merged-item-pairs.ts';
import { verdictOf } from './merge-verdict.ts';
import { memberOf, ourLeaf, plainOf, valueOf } from './our-values.ts';
import { onOneLine } from './plain-data.ts';
import { blockEdits, commentIn, listEdits } from './property-edits.ts';

/** The three texts of one list. */
export interface ThreeLists {
  readonly base: readonly MergedItem[] | undefined;
  readonly ours: List<Block>;
  readonly theirs: readonly MergedItem[];
}

/** Merges item by item. @returns the items that the next import compares with, in our order. */
export function mergeItems(
  { base, ours, theirs }: ThreeLists,
  kind: ItemKind,
  item: string,
  found: MergeFindings,
  decide: Decide,
): readonly MergedItem[] {
  // A list that says what the source says is not merged again: it may have been written without the
  // record, and a position would then stand for another item.
  if (base !== undefined && saysThe(ours, theirs, kind)) return theirs;
  const pairs = pairMergedItems(base ?? [], ours.items, theirs, kind, base !== undefined);
  const next: MergedItem[] = [];
  const remove = new Set<number>();
  const report = (conflict: ImportConflict): boolean => {
    const side = decide(conflict);
    if (side === undefined) found.conflicts.push(conflict);
    return side !== undefined;
  };
  ours.items.forEach((block, index) => {
    const { before, after } = pairs.ours[index] ?? {};
    if (before === undefined && after === undefined) next[index] = { facts: {} };
    else if (after === undefined) {
      const isGone = before !== undefined && Object.keys(before.facts).length > 0;
      const path = `${kind.list}[${index}]`;
      if (!isGone) next[index] = before ?? { facts: {} };
      else if (isStillBase(block, before, kind.main)) {
        remove.add(index);
        found.applied.push({ item, path, from: plainOf(short(block, kind)), to: undefined });
      } else {
        const isSettled = report({ item, path, why: whys.decided, ours: plainOf(block) });
        next[index] = isSettled ? { facts: {} } : before;
      }
    } else {
      const at = { index, position: index - remove.size };
      next[index] = mergeItem(block, at, before, after, kind, item, found, decide);
    }
  });
  const fresh: MergedItem[] = [];
  const out: MergedItem[] = [];
  for (const { before, after } of pairs.others) {
    if (before === undefined && after !== undefined) fresh.push(after);
    else if (before !== undefined && after !== undefined) {
      const same = kind.paths.every((path) => before.facts[path] === after.facts[path]);
      const path = kind.list;
      const settled =
        same || report({ item, path, why: whys.conflict, theirs: after.facts[kind.main] });
      out.push(settled ? after : before);
    }
  }
  const kept = next.filter((_, index) => !remove.has(index));
  if (fresh.length > 0 && (base === undefined || ours.borrowed || ours.node === undefined)) {
    const why = base === undefined ? whys.differs : whys.shared;
    for (const { facts } of fresh) report({ item, path: kind.list, why, theirs: facts[kind.main] });
    const isKnown = base === undefined;
    return [...kept, ...out, ...(isKnown ? fresh : [])];
  }
  fresh.forEach(({ facts }, i) => {
    const path = `${kind.list}[${kept.length + i}]`;
    found.applied.push({ item, path, from: undefined, to: facts[kind.main] });
  });
  if (fresh.length > 0 || remove.size > 0)
    found.edits.push(
      ...listEdits(
        ours,
        remove,
        fresh.map(({ facts }) => onOneLine(kind.text(facts))),
      ),
    );
  return [...kept, ...fresh, ...out];
}

/** Whether our list has the items of the source in their order, with all that it states of them. */
function saysThe({ items }: List<Block>, theirs: readonly MergedItem[], kind: ItemKind): boolean {
  return (
    items.length === theirs.length &&
    theirs.every(({ facts }, index) =>
      kind.paths.every((path) => {
        const [block, value] = [items[index], facts[path]];
        if (block === undefined || value === undefined) return value === undefined;
        const { state, value: own } = ourLeaf(block, path);
        const meant = state === 'absent' ? kind.otherwise(path, index) : own;
        return meant !== undefined && sameLeaf(path, meant, value);
      }),
    )
  );
}

/** Merges the values of one item, at an index now and at a position after the merge. */
function mergeItem(
  block: Block,
  { index, position }: { readonly index: number; readonly position: number },
  before: MergedItem | undefined,
  after: MergedItem,
  kind: ItemKind,
  item: string,
  found: MergeFindings,
  decide: Decide,
): MergedItem {
  const facts: Record<string, Leaf> = { ...after.facts };
  const set = new Map<string, Leaf>();
  const remove = new Set<string>();
  for (const path of kind.paths) {
    const base = before?.facts[path];
    const theirs = after.facts[path];
    const ours = ourLeaf(block, path);
    const verdict = verdictOf({
      path,
      hasBase: before !== undefined,
      base,
      ours,
      theirs,
      isStated: kind.states(path),
      otherwise: kind.otherwise(path, position),
    });
    let { action, next } = verdict;
    const isShort = block.node.kind === 'scalar' && path === kind.main;
    const at = `${kind.list}[${index}]${isShort ? '' : `.${path}`}`;
    if (action === 'remove' && path === kind.main) [action, next] = ['keep', base];
    if (action === 'conflict' || action === 'differs' || action === 'shared') {
      const conflict = { item, path: at, why: whys[action], ours: ours.value, theirs };
      const side = decide(conflict);
      if (side === undefined) found.conflicts.push(conflict);
      else next = theirs;
      action = side === 'theirs' && action !== 'shared' ? 'write' : 'keep';
    }
    // That a disk is not the one of the system follows from another one that is.
    if (action === 'write' && theirs === 'data' && ours.state === 'absent') action = 'keep';
    if (action === 'write' && theirs !== undefined) set.set(path, theirs);
    if (action === 'remove') remove.add(path);
    if (action === 'write' || action === 'remove')
      found.applied.push({ item, path: at, from: ours.value, to: next });
    if (next === undefined) Reflect.deleteProperty(facts, path);
    else facts[path] = next;
  }
  found.edits.push(...itemEdits(block, set, remove, kind));
  return { ...after, facts };
}

/** Edits of an item, which may be a scalar that is short for a block. */
function itemEdits(
  block: Block,
  set: ReadonlyMap<string, Leaf>,
  remove: ReadonlySet<string>,
  { main }: ItemKind,
): readonly Edit[] {
  if (set.size === 0 && remove.size === 0) return [];
  if (block.node.kind === 'map') return blockEdits(block, { set, add: new Map(), remove });
  const own = valueOf(block, main);
  const value = set.get(main);
  if (own !== undefined && set.size === 1 && value !== undefined) return [setValue(own, value)];
  const old = own === undefined ? {} : { [main]: own.value };
  return [replace(block, onOneLine({ ...old, ...Object.fromEntries(set) }))];
}

/** Whether an item says nothing but what the last import said. */
export function isStillBase(block: Block, { facts }: MergedItem, main: string): boolean {
  const { node, segment } = block;
  if (block.borrowed) return false;
  // A flow list may have comments between its items only, where they belong to no item for sure.
  if (commentIn(segment.text, node.start, node.end, false)) return false;
  const keys =
    node.kind === 'map'
      ? node.pairs.map(({ key }) => (key.kind === 'scalar' ? String(key.value) : ''))
      : [main];
  return keys.every((key) => {
    const { value, state } = ourLeaf(block, key);
    const known = facts[key];
    return (
      state === 'written' &&
      value !== undefined &&
      known !== undefined &&
      sameLeaf(key, value, known)
    );
  });
}

function short(block: Block, { main }: ItemKind): unknown {
  return block.node.kind === 'map' ? block : memberOf(block, main);
}
