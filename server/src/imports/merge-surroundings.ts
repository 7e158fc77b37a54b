/** Merges the blocks beside the machines: servers, hosts, accounts, networks, policies, plans. */
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import { Block, List } from '../descriptor/sourced.ts';
import { addBlock } from '../edits/blocks.ts';
import { scalarText, setValue } from '../edits/edits.ts';
import { topLevelKeys } from '../schema/paths.ts';
import type { Leaf } from './imported-values.ts';
import { listChanges } from './list-changes.ts';
import { nameKey } from './machine-pairs.ts';
import { whys, type ImportConflict } from './merge-outcome.ts';
import {
  applied,
  leafOf,
  mergeThing,
  nameIn,
  settled,
  type SurroundingsContext,
} from './merge-thing.ts';
import { verdictOf } from './merge-verdict.ts';
import { ourLeaf } from './our-values.ts';
import { bare, blockLines, type Plain, type PlainBlock } from './plain-data.ts';
import type { StatedBlocks } from './surroundings-data.ts';

/** Merges all blocks. @returns what the next import compares with. */
export function mergeSurroundings(
  base: StatedBlocks | undefined,
  theirs: StatedBlocks,
  context: SurroundingsContext,
): Readonly<Record<string, Plain>> {
  const next: Record<string, Plain> = {};
  for (const key of topLevelKeys) {
    const before = base?.[key];
    const after = theirs[key];
    // The profile decides what everything else means; it is the author's once there is a descriptor.
    const isMerged = after !== undefined && key !== 'profile' && context.uses(key);
    const merged = isMerged ? mergeBlock(key, base, before, after, context) : (after ?? before);
    if (merged !== undefined) next[key] = bare(merged);
  }
  return next;
}

function mergeBlock(
  key: string,
  base: StatedBlocks | undefined,
  before: Plain | undefined,
  after: Plain,
  context: SurroundingsContext,
): Plain | undefined {
  if (isList(after)) return mergeNamed(key, base, isList(before) ? before : [], after, context);
  if (typeof after !== 'object') return mergeScalar(key, before, after, context);
  const own = context.ours.model[key as keyof DescriptorModel];
  const data = after as PlainBlock;
  if (own instanceof Block)
    return mergeThing(key, own, isBlock(before) ? before : undefined, data, context);
  if (before !== undefined || context.ours.sections.get(key)?.heads[0]?.entry.value !== undefined)
    return before ?? after;
  context.found.edits.push(
    addBlock(
      context.ours,
      key,
      blockLines(data)
        .map((line) => `\n  ${line}`)
        .join(''),
    ),
  );
  applied(context, key, '', undefined, data);
  return after;
}

function mergeScalar(
  key: string,
  base: Plain | undefined,
  theirs: Leaf,
  context: SurroundingsContext,
): Plain | undefined {
  const { ours, found } = context;
  const own = ours.topLevel(key);
  const isThere = ours.sections.has(key);
  const { action, next } = settled(
    { item: key, theirs },
    verdictOf({
      path: key,
      hasBase: base !== undefined,
      base: leafOf(base),
      ours:
        own === undefined
          ? { value: undefined, state: isThere ? 'unreadable' : 'absent' }
          : { value: own.value, state: own.borrowed ? 'shared' : 'written' },
      theirs,
      isStated: true,
      otherwise: undefined,
    }),
    own?.value,
    context,
  );
  if (action === 'write') {
    if (own !== undefined) found.edits.push(setValue(own, theirs));
    else found.edits.push(addBlock(ours, key, scalarText(theirs)));
    applied(context, key, '', own?.value, theirs);
  }
  return next;
}

/** Merges a list of things with names. */
function mergeNamed(
  key: string,
  base: StatedBlocks | undefined,
  before: readonly Plain[],
  after: readonly Plain[],
  context: SurroundingsContext,
): Plain {
  const { ours, found } = context;
  const known = named(before.filter(isBlock));
  const list = ours.model[key as keyof DescriptorModel];
  const items = new Map<string, Block>();
  if (list instanceof List)
    for (const item of list.items) {
      const name =
        item instanceof Block
          ? (ourLeaf(item, 'name').value ?? ourLeaf(item, 'source').value)
          : undefined;
      if (item instanceof Block && name !== undefined && !items.has(nameKey(String(name))))
        items.set(nameKey(String(name)), item);
    }
  const fresh: PlainBlock[] = [];
  const next = after.filter(isBlock).map((data) => {
    const name = nameOf(data);
    const item = items.get(name);
    const earlier = known.get(name);
    if (item !== undefined) return mergeThing(`${key}[]`, item, earlier, data, context);
    // Where no import had it before, it is new; else the author took it out.
    if (earlier === undefined) fresh.push(data);
    return data;
  });
  const isPartOfAny = base !== undefined && Object.hasOwn(base, key);
  const names = new Set(next.map(nameOf));
  for (const [name, data] of known)
    if (isPartOfAny && !names.has(name) && items.has(name))
      found.notices.push({
        item: nameIn(data),
        message: `${key} has it, and the source no longer does; it stays.`,
        level: 'information',
      });
  const edits = listChanges(ours, key, [], fresh);
  if (edits === undefined) {
    const conflict: ImportConflict = { item: key, why: whys.shared, theirs: fresh.map(nameOf) };
    if (context.decide(conflict) === undefined) found.conflicts.push(conflict);
    return before;
  }
  found.edits.push(...edits);
  for (const data of fresh) applied(context, `${key}[]`, nameIn(data), undefined, data);
  return next;
}

function named(things: readonly PlainBlock[]): ReadonlyMap<string, PlainBlock> {
  return new Map(things.map((data) => [nameOf(data), data]));
}

function nameOf(data: PlainBlock): string {
  return nameKey(nameIn(data));
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

function isBlock(value: Plain | undefined): value is PlainBlock {
  return typeof value === 'object' && !Array.isArray(value);
}
