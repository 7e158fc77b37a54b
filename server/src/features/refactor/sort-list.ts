import { columnOf, replace, type Edit } from '../../edits/edits.ts';
import { itemStart } from '../../yaml/item-lines.ts';
import { itemCount } from '../../descriptor/sections.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { SegmentSpan } from '../../descriptor/sourced.ts';
import { keyText, type Node, type SeqNode } from '../../yaml/tree.ts';
import { lineEnd } from '../../text/lines.ts';
import { enclosingCollections } from './enclosing-collections.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';

/** Lists whose order matters: the first account holds the data, the first disk is the OS disk. */
const ordered = /^(?:storageAccounts|disks|nics|groups|actions|types|failoverTypes|clouds)$/;

/** Sorts the items of a list by name, each with the comments above it. */
export const sortList: Refactoring = function* (selected) {
  const { segment, at } = selected;
  const list = enclosingCollections(segment, at).at(-1);
  if (list?.node.kind === 'seq' && list.pair !== undefined && at <= list.pair.key.end) {
    if (!ordered.test(list.name)) yield* offer(list.name, sortNested(segment, list.node));
  } else yield* sortSection(selected);
};

function* offer(name: string, edits: readonly Edit[]): Iterable<RefactoringEdits> {
  if (edits.length > 0) yield { title: `Sort ${name}`, kind: 'refactor.rewrite', edits };
}

interface Item {
  readonly name: string;
  readonly text: string;
}

/** Sorts a top-level list whose items are segments; offered on its key. */
function* sortSection({
  checked: { descriptor },
  segment,
  at,
}: Selected): Iterable<RefactoringEdits> {
  for (const { key, heads, items } of descriptor.sections.values()) {
    const [head] = heads;
    const [first] = items;
    if (
      head?.segment !== segment ||
      first === undefined ||
      itemCount(descriptor.sections.get(key)) !== items.length
    )
      continue;
    const { start, end } = head.entry.keySpan;
    if (at < start || at > end || ordered.test(key) || items.some(hasFixedOrder)) continue;
    const text = items.map((item) => item.text).join('');
    let base = 0;
    const nodes: Node[] = [];
    for (const { text: own, tree } of items) {
      if (tree.root === undefined) return;
      nodes.push({ ...tree.root, start: base + tree.root.start, end: base + tree.root.end });
      base += own.length;
    }
    yield* offer(key, sortLines({ segment: first, start: 0, end: 0 }, text, nodes, descriptor.eol));
  }
}

function sortNested(segment: Segment, { flow, items }: SeqNode): Edit[] {
  if (hasFixedOrder(segment)) return [];
  if (!flow) {
    const eol = segment.text.includes('\r\n') ? '\r\n' : '\n';
    return sortLines({ segment, start: 0, end: 0 }, segment.text, items, eol);
  }
  const all = items.map((node) => ({
    name: nameOf(node),
    text: segment.text.slice(node.start, node.end),
  }));
  const sorted = sortedByName(all);
  if (sorted === undefined || all.some(({ text }) => /[\r\n]/.test(text))) return [];
  return items.flatMap(({ start, end }, i) =>
    sorted[i] === all[i] ? [] : [replace({ segment, start, end }, sorted[i]?.text ?? '')],
  );
}

/**
 * Sorts the items of a block list: each is the lines from its comments to those of the next one.
 */
function sortLines(
  { segment }: SegmentSpan,
  text: string,
  nodes: readonly Node[],
  eol: string,
): Edit[] {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return [];
  // The comments above the first item may be about the list.
  const dash = text.lastIndexOf('-', first.start);
  const starts = nodes.map((node, i) =>
    i === 0
      ? dash - columnOf({ segment: { text } }, dash)
      : itemStart(text, node.start, nodes[i - 1]?.end ?? 0),
  );
  const end = lineEnd(text, last.end);
  const all: Item[] = nodes.map((node, i) => ({
    name: nameOf(node) ?? '',
    text: text.slice(starts[i], starts[i + 1] ?? end),
  }));
  if (!/^[ \t]*$/.test(text.slice(starts[0], dash))) return [];
  const sorted = nodes.every((node) => nameOf(node) !== undefined) ? sortedByName(all) : undefined;
  if (sorted === undefined) return [];
  // The last item has no line end; the new last one loses its trailing blank lines.
  const lines = sorted
    .map((item) => (item === all.at(-1) ? `${item.text}${eol}` : item.text))
    .join('');
  return [replace({ segment, start: starts[0] ?? 0, end }, lines.trimEnd())];
}

/** @returns undefined if the list is sorted. */
function sortedByName<T extends { readonly name: string | undefined }>(
  items: readonly T[],
): T[] | undefined {
  if (items.some(({ name }) => name === undefined)) return undefined;
  const sorted = [...items].sort((a, b) => compare(a.name ?? '', b.name ?? ''));
  return sorted.every((item, i) => item === items[i]) ? undefined : sorted;
}

/** Compares without case, and numbers by value: `web2` before `web10`. */
function compare(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [one = '', other = ''] = [left[i], right[i]];
    const byNumber = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : 0;
    if (byNumber !== 0) return byNumber;
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

function parts(name: string): string[] {
  return name.toLowerCase().match(/\d{1,15}|\D+/g) ?? [];
}

function nameOf(node: Node): string | undefined {
  if (node.kind === 'scalar')
    return node.value === null || node.style === 'block' ? undefined : String(node.value);
  if (node.kind !== 'map') return undefined;
  const named = node.pairs.find((pair) => ['name', 'source'].includes(keyText(pair) ?? ''))?.value;
  return named?.kind === 'scalar' && named.value !== null ? String(named.value) : undefined;
}

/**
 * Whether the order is fixed, because an alias must come after its anchor, or the text has errors.
 */
function hasFixedOrder({ tree }: Segment): boolean {
  return tree.anchors.length > 0 || tree.aliases.length > 0 || tree.errors.length > 0;
}
