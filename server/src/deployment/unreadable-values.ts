import type { Segment } from '../descriptor/segment.ts';
import {
  UnreadableItem,
  type Block,
  type Entries,
  type List,
  type Value,
} from '../descriptor/sourced.ts';
import { isOwnKey, property, type SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import { hasValue, keyText, type Node } from '../yaml/tree.ts';
import type { UnreadableValue } from './deployment.ts';

/** Collects what is written and is not in the model: wrong types, unknown keys, placeholders, syntax errors. */
export class UnreadableValues {
  /** With paths from where the reading began. */
  readonly list: UnreadableValue[] = [];

  /** Records the properties of a block that are not in the model. */
  collect(block: Block, schema: SchemaNode, path: string): void {
    const { node, segment, borrowed } = block;
    // What an alias leads to has its offsets in another place.
    if (node.kind !== 'map' || borrowed) return;
    const members = block as unknown as Readonly<Record<string, { readonly key?: unknown }>>;
    for (const pair of node.pairs) {
      const key = keyText(pair);
      if (key === undefined || key === '<<' || pair.value === undefined || !hasValue(pair))
        continue;
      if (property(schema, key) === undefined) {
        if (isOwnKey(key) || isReadAsOther(members, pair.key.start)) continue;
      } else if (Object.hasOwn(members, key)) continue;
      this.add(path === '' ? key : `${path}.${key}`, segment, pair.value);
    }
  }

  /** As `collect`, for an object with keys of the author's own. */
  collectEntries({ node, segment, borrowed, entries }: Entries<unknown>, path: string): void {
    if (node.kind !== 'map' || borrowed) return;
    for (const pair of node.pairs) {
      const key = keyText(pair);
      if (key === undefined || key === '<<' || pair.value === undefined || !hasValue(pair))
        continue;
      if (!entries.has(key) && !isOwnKey(key)) this.add(`${path}.${key}`, segment, pair.value);
    }
  }

  /** Records the syntax errors of a segment. */
  collectSyntax(segment: Segment, path: string): void {
    for (const error of segment.tree.errors) this.add(path, segment, error);
  }

  /** Records the items of a list that are not in the model. */
  collectItems({ items, node, segment, borrowed }: List<Block | Value>, path: string): void {
    if (node === undefined || borrowed) return;
    const read = items.filter((item) => !(item instanceof UnreadableItem));
    if (node.items.length === read.length) return;
    const starts = new Set(read.map(({ start }) => start));
    node.items.forEach((item, i) => {
      const isEmpty = item.kind === 'scalar' && item.value === null;
      if (!isEmpty && !starts.has(item.start)) this.add(`${path}[${i}]`, segment, item);
    });
  }

  /** Records a span of a segment. */
  add(path: string, segment: Segment, { start, end }: Pick<Node, 'start' | 'end'>): void {
    const text = brief(segment.text.slice(start, end));
    this.list.push({ path, text, at: { segment, start, end } });
  }
}

/** Whether the value of a misspelled key is in the model under the key that it surely means. */
function isReadAsOther(
  members: Readonly<Record<string, { readonly key?: unknown } | undefined>>,
  start: number,
): boolean {
  return Object.values(members).some(
    (member) =>
      typeof member === 'object' &&
      typeof member.key === 'object' &&
      member.key !== null &&
      'start' in member.key &&
      member.key.start === start,
  );
}
