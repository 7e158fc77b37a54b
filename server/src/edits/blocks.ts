/** Edits of top-level blocks and lists, which may span many segments. */
import { lineEnd } from '../text/lines.ts';
import { type Descriptor } from '../descriptor/descriptor.ts';
import { topLevelKeys } from '../schema/paths.ts';
import { addItem, columnOf, eolOf, indented, insert, replace, type Edit } from './edits.ts';
import { removePair } from './removals.ts';
import { valueOf } from '../yaml/read-yaml.ts';
import { flowText } from './flow-text.ts';
import type { Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import { List, type SegmentSpan } from '../descriptor/sourced.ts';
import type { MapNode, Pair } from '../yaml/tree.ts';

/**
 * Adds a block under a top-level key: fills an empty one (`~`, `[]` or `{}`), or adds a new one at
 * the usual position of its key.
 * @param text YAML on one line, or lines that start with a line end and are indented from column 0.
 */
export function addBlock(descriptor: Descriptor, key: string, text: string): Edit {
  const head = descriptor.sections.get(key)?.heads[0];
  const pair = head === undefined ? undefined : pairAt(head.segment, head.entry.keySpan.start);
  const root = flowRoot(descriptor);
  if (head !== undefined && pair !== undefined)
    return fillEmpty(head.segment, pair, root === undefined ? text : toOneLine(text, root.node));
  if (root !== undefined) return appendToFlowMap(root, key, text);
  const body = `${key}:${text.startsWith('\n') ? '' : ' '}${text}`;
  const before = lastBefore(descriptor, key);
  if (before !== undefined) {
    const { text: own } = before;
    const at = blockEnd(before);
    const column = before.kind === 'whole' ? columnOf({ segment: before }, rootStart(before)) : 0;
    const { eol } = descriptor;
    return insert(
      startOf(before),
      at,
      `${eol}${' '.repeat(column)}${indented(body, column, eol)}`.slice(
        own === '' ? eol.length : 0,
      ),
    );
  }
  return insertFirst(descriptor, body);
}

/**
 * Adds items, each as YAML text, at the end of a top-level list.
 * @returns undefined if the list has no item.
 */
export function addListItems(
  descriptor: Descriptor,
  key: string,
  texts: readonly string[],
): readonly Edit[] | undefined {
  const section = descriptor.sections.get(key);
  const last = section?.items.at(-1);
  if (last === undefined) {
    const value = section?.heads[0]?.entry.value;
    return value instanceof List && value.node !== undefined && value.items.length > 0
      ? texts.flatMap((text) => addItem(value, text))
      : undefined;
  }
  const { eol } = descriptor;
  const column = last.indent;
  const end = lineEnd(last.text, contentEnd(last));
  const span: SegmentSpan = { segment: last, start: end, end };
  const items = texts.map((text) => `- ${indented(text, column + 2, eol)}`);
  return [replace(span, items.map((item) => `${eol}${' '.repeat(column)}${item}`).join(''))];
}

/**
 * Adds an item, as one line of YAML, to a top-level list that exists, is empty, or is missing. Adds
 * nothing if the key has another value than a list.
 */
export function addToList(descriptor: Descriptor, key: string, item: string): readonly Edit[] {
  const appended = addListItems(descriptor, key, [item]);
  if (appended !== undefined) return appended;
  const head = descriptor.sections.get(key)?.heads[0];
  if (head?.entry.written !== true) return [addBlock(descriptor, key, `\n  - ${item}`)];
  return head.entry.value instanceof List ? addItem(head.entry.value, item) : [];
}

/**
 * Removes a top-level key and its value. Keeps the comments before and after it.
 * @param at the occurrence to remove, for a key that occurs more than once.
 */
export function removeBlock(
  descriptor: Descriptor,
  key: string,
  at?: SegmentSpan,
): readonly Edit[] {
  const head = descriptor.sections
    .get(key)
    ?.heads.find(
      ({ segment, entry }) =>
        at === undefined || (segment === at.segment && entry.keySpan.start === at.start),
    );
  if (head === undefined || head.entry.keySpan.borrowed === true) return [];
  const { segment } = head;
  const pair = pairAt(segment, head.entry.keySpan.start);
  const { root } = segment.tree;
  if (pair === undefined || root?.kind !== 'map') return [];
  const items = itemsUnder(descriptor, segment);
  const last = items.at(-1);
  if (last === undefined) return removePair(segment, root, pair);
  // One edit for all of it: a span may extend beyond its segment, into the next ones.
  let end = segment.text.length;
  for (const item of items)
    end += item === last ? nextLine(item.text, contentEnd(item)) : item.text.length;
  return [replace({ segment, start: pair.key.start, end }, '')];
}

/** Writes the value of a key that has none, and keeps its comment. */
function fillEmpty(segment: Segment, { key, value }: Pair, text: string): Edit {
  const colon = segment.text.indexOf(':', key.end);
  const start = colon < 0 ? key.end : colon + 1;
  const end = Math.max(start, value?.end ?? start);
  const span = { segment, start, end };
  const mark = colon < 0 ? ':' : '';
  if (!text.startsWith('\n')) return replace(span, `${mark} ${text}`);
  const line = lineEnd(segment.text, end);
  const rest = segment.text.slice(end, line).trimEnd();
  const column = columnOf({ segment }, key.start);
  return replace(
    { ...span, end: line },
    `${mark}${rest}${indented(text, column, eolOf(segment.text))}`,
  );
}

/** Inserts a pair before the first one, after the comments at the start. */
function insertFirst(descriptor: Descriptor, body: string): Edit {
  const { eol, segments } = descriptor;
  const [segment] = segments;
  if (segment === undefined) throw new Error('A descriptor has at least one segment.');
  const root = segment.tree.root;
  if (root !== undefined) {
    const column = columnOf({ segment }, root.start);
    return insert(
      startOf(segment),
      root.start,
      `${indented(body, column, eol)}${eol}${' '.repeat(column)}`,
    );
  }
  const end = segment.text.trimEnd().length;
  return insert(
    startOf(segment),
    end,
    end === 0 ? `${body.split('\n').join(eol)}${eol}` : `${eol}${body.split('\n').join(eol)}`,
  );
}

/** Returns the map of a descriptor that is a single flow map, such as JSON. */
function flowRoot({
  segments,
}: Descriptor): { readonly segment: Segment; readonly node: MapNode } | undefined {
  const [segment] = segments;
  const node = segment?.kind === 'whole' ? segment.tree.root : undefined;
  if (segment === undefined || node?.kind !== 'map' || !node.flow) return undefined;
  return { segment, node };
}

/** Appends a pair to a flow map, quoting the key if the last key is quoted. */
function appendToFlowMap(
  { segment, node }: { readonly segment: Segment; readonly node: MapNode },
  key: string,
  text: string,
): Edit {
  const last = node.pairs.at(-1);
  const pair = `${isJson(node) ? `"${key}"` : key}: ${toOneLine(text, node)}`;
  const at = last?.value?.end ?? last?.key.end ?? node.start + 1;
  return insert(startOf(segment), at, last === undefined ? pair : `, ${pair}`);
}

/** Whether a flow map is written as JSON, with keys in quotes. */
function isJson({ pairs }: MapNode): boolean {
  const last = pairs.at(-1);
  return last?.key.kind === 'scalar' && last.key.style === 'double';
}

/** Converts YAML to one line in the style of a flow map. */
function toOneLine(text: string, root: MapNode): string {
  if (isJson(root)) return JSON.stringify(valueOf(`_: ${text}`)['_']);
  return text.includes('\n') ? flowText(valueOf(`_:${text}`)['_']) : text;
}

/** Returns the last segment of the nearest key that usually comes before this one. */
function lastBefore({ sections }: Descriptor, key: string): Segment | undefined {
  for (let i = topLevelKeys.indexOf(key) - 1; i >= 0; i--) {
    const segment = lastOf(sections.get(topLevelKeys[i] ?? ''));
    if (segment !== undefined) return segment;
  }
  return undefined;
}

function lastOf(section: Section | undefined): Segment | undefined {
  return section?.items.at(-1) ?? section?.heads.at(-1)?.segment;
}

/** Returns the segments of the items under an entry. */
function itemsUnder({ segments }: Descriptor, entry: Segment): readonly Segment[] {
  const first = segments.indexOf(entry) + 1;
  let end = first;
  while (segments[end]?.kind === 'item') end++;
  return segments.slice(first, end);
}

function pairAt(segment: Segment, start: number): Pair | undefined {
  const { root } = segment.tree;
  return root?.kind === 'map' ? root.pairs.find(({ key }) => key.start === start) : undefined;
}

/** Returns the end of a block's last line, including indented comment lines that follow. */
function blockEnd(segment: Segment): number {
  const { text } = segment;
  let end = lineEnd(text, contentEnd(segment));
  for (;;) {
    const match = /^\r?\n[ \t]+#[^\r\n]*/.exec(text.slice(end, end + 1000));
    if (match === null) return end;
    end += match[0].length;
  }
}

/** Returns the end of a segment's content, before trailing comments and blank lines. */
function contentEnd({ tree, text }: Segment): number {
  return tree.root?.end ?? text.trimEnd().length;
}

function rootStart({ tree }: Segment): number {
  return tree.root?.start ?? 0;
}

function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

function startOf(segment: Segment): SegmentSpan {
  return { segment, start: 0, end: 0 };
}
