/** Merges what a source says of one thing beside the machines: a host, an account, the vault. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Block } from '../descriptor/sourced.ts';
import type { Leaf } from './imported-values.ts';
import { whys, type Decide, type ImportConflict, type MergeFindings } from './merge-outcome.ts';
import { verdictOf, type MergeVerdict } from './merge-verdict.ts';
import { memberOf, ourLeaf, plainOf } from './our-values.ts';
import { bare, onOneLine, type Plain, type PlainBlock } from './plain-data.ts';
import { blockEdits, hasKey } from './property-edits.ts';

/** What a merge of surroundings needs besides the three texts. */
export interface SurroundingsContext {
  readonly ours: Descriptor;
  readonly found: MergeFindings;
  readonly decide: Decide;
  /** Whether the scenario uses a top-level key. */
  readonly uses: (key: string) => boolean;
}

/** Merges the values of one block. */
export function mergeThing(
  path: string,
  own: Block,
  before: PlainBlock | undefined,
  after: PlainBlock,
  context: SurroundingsContext,
): PlainBlock {
  const { found } = context;
  const next: Record<string, Plain> = {};
  const set = new Map<string, Leaf>();
  const add = new Map<string, string>();
  const name = nameIn(after) || path;
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    if (key === 'name' || key === 'source') next[key] = value;
    const isName = (key === 'name' && path.endsWith('[]')) || key === 'source';
    if (isName) continue;
    const at = `${path}.${key}`;
    const theirs = leafOf(value);
    if (theirs === undefined) {
      next[key] = mergeCompound(name, at, own, key, before?.[key], value, add, context);
      continue;
    }
    const ours = ourLeaf(own, key);
    const { action, next: settledTo } = settled(
      { item: name, path: at, theirs },
      verdictOf({
        path: key,
        hasBase: before !== undefined,
        base: leafOf(before?.[key]),
        ours,
        theirs,
        isStated: true,
        otherwise: undefined,
      }),
      ours.value,
      context,
    );
    if (action === 'write') {
      set.set(key, theirs);
      applied(context, name, at, ours.value, theirs);
    }
    if (settledTo === undefined) Reflect.deleteProperty(next, key);
    else next[key] = settledTo;
  }
  if (set.size + add.size > 0)
    found.edits.push(...blockEdits(own, { set, add, remove: new Set() }));
  for (const [key, value] of Object.entries(before ?? {}))
    if (value !== undefined && !Object.hasOwn(after, key)) next[key] = value;
  return next;
}

/** A list or a block within a thing: added where it is missing, else never changed. */
function mergeCompound(
  item: string,
  path: string,
  own: Block,
  key: string,
  before: Plain | undefined,
  after: Plain,
  add: Map<string, string>,
  context: SurroundingsContext,
): Plain {
  const { found, decide } = context;
  if (before !== undefined && same(before, after)) return after;
  if (!hasKey(own, key) && memberOf(own, key) === undefined && !own.borrowed) {
    if (before !== undefined) return before;
    add.set(key, onOneLine(after));
    applied(context, item, path, undefined, bare(after));
    return after;
  }
  const ours = plainOf(memberOf(own, key));
  if (same(ours, after)) return after;
  const why = before === undefined ? whys.differs : whys.conflict;
  const conflict: ImportConflict = { item, path, why, ours, theirs: bare(after) };
  const isOpen = decide(conflict) === undefined;
  if (isOpen) found.conflicts.push(conflict);
  return isOpen && before !== undefined ? before : after;
}

/** A verdict after a conflict was decided. */
export function settled(
  { item, path, theirs }: { readonly item: string; readonly path?: string; readonly theirs: Leaf },
  { action, next }: MergeVerdict,
  ours: Leaf | undefined,
  { found, decide }: SurroundingsContext,
): { readonly action: 'keep' | 'write'; readonly next: Leaf | undefined } {
  if (action === 'write') return { action, next };
  if (action === 'keep' || action === 'remove') return { action: 'keep', next };
  const conflict = {
    item,
    ...(path !== undefined && { path }),
    why: whys[action],
    ours,
    theirs,
  };
  const side = decide(conflict);
  if (side === undefined) {
    found.conflicts.push(conflict);
    return { action: 'keep', next };
  }
  return { action: side === 'theirs' && action !== 'shared' ? 'write' : 'keep', next: theirs };
}

/** Notes a change that is made. */
export function applied(
  { found }: SurroundingsContext,
  item: string,
  path: string,
  from: unknown,
  to: unknown,
): void {
  found.applied.push({ item, path, from, to });
}

/** The name of a thing; that of a mapping is its source. */
export function nameIn({ name, source }: PlainBlock): string {
  const found = name ?? source;
  return typeof found === 'string' ? found : '';
}

/** The value if it is a scalar. */
export function leafOf(value: Plain | undefined): Leaf | undefined {
  return typeof value === 'object' ? undefined : value;
}

/** Equal but for case and for the order of sets of names. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return `[${(value.every((one) => typeof one !== 'object') ? items.sort() : items).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return String(value).toLowerCase();
  const pairs = Object.entries(value).map(([key, one]) => `${key}:${canonical(one)}`);
  return `{${pairs.sort().join()}}`;
}
