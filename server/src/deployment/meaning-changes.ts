/** What changes in meaning from one deployment to another. */
import { groupedBy, leftOver } from '../check/grouped.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { canonicalBlock, canonicalValue } from './canonical.ts';
import type { Deployment, UnreadableValue } from './deployment.ts';
import { pairItems, type Item } from './item-pairs.ts';
import {
  deploymentSchema,
  isBlock,
  isNamedByFile,
  isOfFile,
  meaningfulKeys,
  type AnyBlock,
} from './meaning.ts';
import type { DerivedOrigin, Origin } from './origin.ts';

/** One change of meaning. */
export interface MeaningChange {
  /**
   * `added` and `removed` are of items of lists, `reordered` of a list whose order means something,
   * `unreadable` of a value that cannot be read in one of the two.
   */
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'reordered' | 'unreadable';
  /** The item of a top-level list that has it: `FIN-SQL01`; undefined for a value that is in none. */
  readonly item?: string;
  /** The path, with the names of inner items or their positions before: `protectedItems[].disks[1].sizeGB`. */
  readonly path: string;
  /** The values before and after; undefined where there is none. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/**
 * Returns the changes from one deployment to another, in the order of the format; none if and only if
 * the digests are equal. What only follows from a change that is listed is not listed again.
 */
export function meaningChanges(before: Deployment, after: Deployment): readonly MeaningChange[] {
  const comparison = new Comparison(isNamedByFile(before) || isNamedByFile(after));
  comparison.blocks(
    before as unknown as AnyBlock,
    after as unknown as AnyBlock,
    deploymentSchema,
    '',
    undefined,
  );
  comparison.unreadable(before.unreadable, after.unreadable);
  return comparison.changes;
}

class Comparison {
  readonly changes: MeaningChange[] = [];

  constructor(private readonly ignoresFile: boolean) {}

  blocks(
    before: AnyBlock,
    after: AnyBlock,
    schema: SchemaNode,
    path: string,
    item: string | undefined,
  ): void {
    for (const { key, schema: inner } of meaningfulKeys(schema).inOrder) {
      const [origin, next] = [before.origins[key], after.origins[key]];
      const from = this.isIgnored(origin) ? undefined : before[key];
      const to = this.isIgnored(next) ? undefined : after[key];
      if (follows(origin, next, from, to)) continue;
      this.values(from, to, inner, path === '' ? key : `${path}.${key}`, item);
    }
  }

  /** Whether a value follows from the name of the file only. */
  private isIgnored(origin: Origin | undefined): boolean {
    return this.ignoresFile && isOfFile(origin);
  }

  unreadable(before: readonly UnreadableValue[], after: readonly UnreadableValue[]): void {
    const keyOf = ({ path, text }: UnreadableValue): string =>
      `${path.replace(/\[\d+\]/g, '[]')} ${text}`;
    for (const { path, text } of leftOver(before, after, keyOf))
      this.add('unreadable', undefined, path, text);
    for (const { path, text } of leftOver(after, before, keyOf))
      this.add('unreadable', undefined, path, undefined, text);
  }

  private values(
    from: unknown,
    to: unknown,
    schema: SchemaNode,
    path: string,
    item: string | undefined,
  ): void {
    if (schema.items?.properties !== undefined)
      this.lists(blocksOf(from), blocksOf(to), schema, path, item);
    else if (schema.properties !== undefined && (isBlock(from) || isBlock(to)))
      this.blocks(blockOf(from), blockOf(to), schema, path, item);
    else if (canonicalValue(from, schema) !== canonicalValue(to, schema))
      this.add('changed', item, path, from, to);
  }

  private lists(
    before: readonly AnyBlock[],
    after: readonly AnyBlock[],
    { items: schema, ordered }: SchemaNode,
    path: string,
    item: string | undefined,
  ): void {
    if (schema === undefined || (before.length === 0 && after.length === 0)) return;
    const { pairs, removed, added, isReordered } = pairItems(
      before,
      after,
      schema,
      ordered === true,
    );
    const isTop = item === undefined && !path.includes('.') && !path.includes('[');
    const at = ({ name, label }: Item): [string, string | undefined] =>
      isTop ? [`${path}[]`, name] : [`${path}[${label}]`, item];
    for (const [one, other] of pairs) {
      const [inner, own] = at(one);
      this.blocks(one.block, other.block, schema, inner, own);
    }
    const renamed = isTop ? renamedItems(removed, added, schema) : new Map<Item, Item>();
    for (const one of removed) {
      const [inner, own] = at(one);
      const next = renamed.get(one);
      if (next === undefined) this.add('removed', own, inner);
      else this.add('renamed', own, inner, one.name, next.name);
    }
    const taken = new Set(renamed.values());
    for (const one of added) {
      const [inner, own] = at(one);
      if (!taken.has(one)) this.add('added', own, inner);
    }
    if (isReordered) this.add('reordered', item, path, labels(pairs, 0), labels(pairs, 1));
  }

  private add(
    kind: MeaningChange['kind'],
    item: string | undefined,
    path: string,
    from?: unknown,
    to?: unknown,
  ): void {
    this.changes.push({
      kind,
      ...(item !== undefined && { item }),
      path,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }
}

/** Whether both values follow from one other value, whose change is listed where it is. */
function follows(
  before: Origin | undefined,
  after: Origin | undefined,
  from: unknown,
  to: unknown,
): boolean {
  if (before?.kind === 'derived' && after?.kind === 'derived')
    return isOfOneValue(before) && before.from[0] === after.from[0];
  if (before?.kind === 'derived') return isOfOneValue(before) && to === undefined;
  return after?.kind === 'derived' && isOfOneValue(after) && from === undefined;
}

/** Whether a value is that of another path, which is in no list. */
function isOfOneValue({ from }: DerivedOrigin): boolean {
  return from.length === 1 && from[0]?.includes('[') === false && from[0] !== 'file';
}

/** Pairs items that were removed and added and differ in their names only. */
function renamedItems(
  removed: readonly Item[],
  added: readonly Item[],
  schema: SchemaNode,
): ReadonlyMap<Item, Item> {
  const found = new Map<Item, Item>();
  if (schema.properties?.['name'] === undefined) return found;
  const textOf = ({ block }: Item): string => {
    const names = Object.keys(block).filter((key) => {
      const origin = block.origins[key];
      return (
        key === 'name' || (origin?.kind === 'derived' && origin.from[0]?.endsWith('.name') === true)
      );
    });
    return canonicalBlock(block, schema, new Set(names));
  };
  const alike = groupedBy(added, textOf);
  const taken = new Set<Item>();
  for (const one of removed) {
    const [next, ...others] = alike.get(textOf(one)) ?? [];
    // Of several that are alike nobody knows which became which.
    if (next === undefined || others.length > 0 || taken.has(next)) continue;
    found.set(one, next);
    taken.add(next);
  }
  return found;
}

function labels(pairs: readonly (readonly [Item, Item])[], side: 0 | 1): readonly string[] {
  return pairs
    .map((pair) => pair[side])
    .sort((a, b) => a.index - b.index)
    .map(({ label }) => label);
}

function blocksOf(value: unknown): readonly AnyBlock[] {
  return Array.isArray(value) ? value.filter(isBlock) : [];
}

function blockOf(value: unknown): AnyBlock {
  return isBlock(value) ? value : { origins: {} };
}
