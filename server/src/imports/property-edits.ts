/** Edits of several properties of one block, and of several items of one list, that fit together. */
import {
  addProperty,
  columnOf,
  eolOf,
  indented,
  insert,
  replace,
  scalarText,
  setValue,
  type Edit,
} from '../edits/edits.ts';
import { removePair } from '../edits/removals.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import type { Block, List } from '../descriptor/sourced.ts';
import { lineEnd } from '../text/lines.ts';
import type { Node, Pair } from '../yaml/tree.ts';
import type { Leaf } from './imported-values.ts';
import { valueOf } from './our-values.ts';

/** What changes in a block. */
export interface BlockChanges {
  /** Scalars to set, by key. */
  readonly set: ReadonlyMap<string, Leaf>;
  /** Values of one line to add, by key, which the block does not have. */
  readonly add: ReadonlyMap<string, string>;
  /** Keys to take out. */
  readonly remove: ReadonlySet<string>;
}

/**
 * The edits of a block that is a map of its own. A new property takes the place of one that is taken
 * out, because an insertion at the end of a line that goes away would be lost.
 */
export function blockEdits(block: Block, { set, add, remove }: BlockChanges): readonly Edit[] {
  const { node, segment } = block;
  if (node.kind !== 'map') return [];
  const edits: Edit[] = [];
  const fresh: [string, string][] = [];
  for (const [key, value] of set) {
    const old = valueOf(block, key);
    const pair = node.pairs.find((one) => isKey(one, key));
    if (pair === undefined) fresh.push([key, scalarText(value)]);
    else if (old?.borrowed === false) edits.push(setValue(old, value));
    else if (pair.value === undefined)
      edits.push(insert(block, afterColon(segment.text, pair), ` ${scalarText(value)}`));
    else edits.push(replace({ segment, ...span(pair.value) }, scalarText(value)));
  }
  fresh.push(...add);
  const gone = node.pairs.filter((pair) => [...remove].some((key) => isKey(pair, key)));
  for (const pair of gone.toReversed()) {
    const next = fresh.shift();
    if (next === undefined) edits.push(...removePair(segment, node, pair));
    else
      edits.push(
        replace(
          { segment, start: pair.key.start, end: pair.value?.end ?? pair.key.end },
          `${next[0]}: ${next[1]}`,
        ),
      );
  }
  if (fresh.length === 0) return edits;
  if (node.pairs.length > 0 || !node.flow)
    return [...edits, ...fresh.map(([key, text]) => addProperty(block, key, text))];
  const text = fresh.map(([key, one]) => `${key}: ${one}`).join(', ');
  return [...edits, replace({ segment, ...span(node) }, `{ ${text} }`)];
}

/** Whether a block has a key of its own, with whatever value. */
export function hasKey(block: Block, key: string): boolean {
  return (
    (block.node.kind === 'map' && block.node.pairs.some((pair) => isKey(pair, key))) ||
    isUnreadable(block, key)
  );
}

/** Whether the lines of a property have a comment. */
export function hasComment(block: Block, key: string): boolean {
  const { node, segment } = block;
  const pair = node.kind === 'map' ? node.pairs.find((one) => isKey(one, key)) : undefined;
  return (
    pair !== undefined &&
    commentIn(
      segment.text,
      pair.key.start,
      pair.value?.end ?? pair.key.end,
      node.kind === 'map' && node.flow,
    )
  );
}

/** Whether there is a comment in a part of a text or, in block style, after it on its last line. */
export function commentIn(text: string, start: number, end: number, isFlow: boolean): boolean {
  return text.slice(start, isFlow ? end : lineEnd(text, end)).includes('#');
}

/**
 * The edits of a list within one segment.
 * @param remove the items to take out, by their index.
 * @param fresh new items, as YAML on one line, for the end of the list.
 */
export function listEdits(
  list: List<unknown>,
  remove: ReadonlySet<number>,
  fresh: readonly string[],
): readonly Edit[] {
  const { node, segment } = list;
  if (node === undefined || list.borrowed) return [];
  const { text } = segment;
  const edits: Edit[] = [];
  const added = [...fresh];
  const lastIndex = node.items.length - 1;
  const last = node.items[lastIndex];
  // What is inserted after a line that goes away would be lost, so it takes the place of it.
  const next = remove.has(lastIndex) ? added.shift() : undefined;
  const eol = eolOf(text);
  const column = last === undefined ? 0 : columnOf(list, text.lastIndexOf('-', last.start));
  if (last !== undefined && next !== undefined)
    edits.push(
      replace({ segment, ...span(last) }, node.flow ? next : indented(next, column + 2, eol)),
    );
  const gone = [...remove].filter((index) => index !== lastIndex || next === undefined);
  gone.sort((a, b) => a - b);
  edits.push(...(node.flow ? flowRemovals(list, gone) : blockRemovals(list, gone)));
  if (added.length === 0) return edits;
  if (node.flow) {
    const all = added.join(', ');
    if (last === undefined) return [replace({ segment, ...span(node) }, `[${all}]`)];
    return [...edits, insert(list, last.end, `, ${all}`)];
  }
  if (last === undefined) return edits;
  const lines = added.map(
    (one) => `${eol}${' '.repeat(column)}- ${indented(one, column + 2, eol)}`,
  );
  return [...edits, insert(list, lineEnd(text, last.end), lines.join(''))];
}

/** Takes out runs of neighbors, each with one comma. */
function flowRemovals(list: List<unknown>, gone: readonly number[]): readonly Edit[] {
  const { segment } = list;
  const items = list.node?.items ?? [];
  const edits: Edit[] = [];
  for (let i = 0; i < gone.length; i++) {
    const first = gone[i] ?? 0;
    let last = first;
    while (gone[i + 1] === last + 1) {
      last++;
      i++;
    }
    const before = items[first - 1];
    const start = before?.end ?? items[first]?.start ?? 0;
    const end = before === undefined ? items[last + 1]?.start : undefined;
    edits.push(replace({ segment, start, end: end ?? items[last]?.end ?? start }, ''));
  }
  return edits;
}

function blockRemovals(list: List<unknown>, gone: readonly number[]): readonly Edit[] {
  const { segment } = list;
  const { text } = segment;
  return gone.flatMap((index) => {
    const item = list.node?.items[index];
    if (item === undefined) return [];
    const start = text.lastIndexOf('\n', item.start - 1) + 1;
    const end = text.indexOf('\n', item.end);
    return [replace({ segment, start, end: end < 0 ? text.length : end + 1 }, '')];
  });
}

function isKey({ key }: Pair, name: string): boolean {
  return key.kind === 'scalar' && key.value === name;
}

function afterColon(text: string, { key }: Pair): number {
  const colon = text.indexOf(':', key.end);
  return colon < 0 ? key.end : colon + 1;
}

function span({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start, end };
}
