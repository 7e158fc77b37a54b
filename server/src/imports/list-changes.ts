/** Edits of a top-level list: items that go and items that come. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import { List, type Block } from '../descriptor/sourced.ts';
import { addBlock, addListItems } from '../edits/blocks.ts';
import { indented, replace, type Edit } from '../edits/edits.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Node } from '../yaml/tree.ts';
import { bare, itemLines, onOneLine, type PlainBlock } from './plain-data.ts';
import { listEdits } from './property-edits.ts';

/**
 * The edits that take items out of a top-level list and add others at its end, in the style of its
 * last item. A missing list is added.
 * @returns undefined if the key has a value to which nothing can be added.
 */
export function listChanges(
  descriptor: Descriptor,
  key: string,
  gone: readonly Block[],
  fresh: readonly PlainBlock[],
): readonly Edit[] | undefined {
  if (gone.length === 0 && fresh.length === 0) return [];
  const section = descriptor.sections.get(key);
  const last = section?.items.at(-1);
  if (last !== undefined) return segmentChanges(descriptor, key, last, gone, fresh);
  const head = section?.heads[0];
  const value = head?.entry.value;
  if (value instanceof List && value.items.length > 0) {
    const { node } = value;
    if (node === undefined || value.borrowed) return undefined;
    const indices = gone.map((block) => node.items.findIndex(({ start }) => start === block.start));
    const texts = fresh.map((data) => itemText(data, node.items.at(-1)));
    return listEdits(value, new Set(indices), texts);
  }
  const isOpen = head === undefined || value instanceof List || !head.entry.written;
  if (!isOpen || fresh.length === 0) return isOpen ? [] : undefined;
  const lines = fresh.map((data) => `\n  ${itemLines(data).join('\n  ')}`);
  return [addBlock(descriptor, key, lines.join(''))];
}

/** The items are segments of their own. */
function segmentChanges(
  descriptor: Descriptor,
  key: string,
  last: Segment,
  gone: readonly Block[],
  fresh: readonly PlainBlock[],
): readonly Edit[] {
  const texts = fresh.map((data) => itemText(data, last.tree.root));
  const isLastGone = gone.some(({ segment }) => segment === last);
  const edits = gone
    .filter(({ segment }) => !isLastGone || texts.length === 0 || segment !== last)
    .map(({ segment, node }) => {
      const end = segment.text.indexOf('\n', node.end);
      return replace({ segment, start: 0, end: end < 0 ? segment.text.length : end + 1 }, '');
    });
  if (texts.length === 0) return edits;
  if (!isLastGone) return [...edits, ...(addListItems(descriptor, key, texts) ?? [])];
  // What is inserted after an item that goes would go with it, so it takes its place.
  const { eol } = descriptor;
  const column = ' '.repeat(last.indent);
  const items = texts.map((text) => `${column}- ${indented(text, last.indent + 2, eol)}`);
  const end = last.tree.root?.end ?? last.text.trimEnd().length;
  return [...edits, replace({ segment: last, start: 0, end }, items.join(eol))];
}

/** An item without its dash, in the style of another one: on one line, as JSON, or with a line a key. */
function itemText(data: PlainBlock, like: Node | undefined): string {
  if (like?.kind === 'map' && like.flow) {
    const key = like.pairs[0]?.key;
    return key?.kind === 'scalar' && key.style === 'double'
      ? JSON.stringify(bare(data))
      : onOneLine(data);
  }
  return itemLines(data)
    .map((line) => line.slice(2))
    .join('\n');
}
