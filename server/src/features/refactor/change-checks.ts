/**
 * Checks that a change of form keeps the data and the comments. Otherwise the refactoring is not
 * offered.
 */
import type { Edit } from '../../edits/edits.ts';
import { followed } from '../../descriptor/alias-targets.ts';
import { mergedPairs } from '../../descriptor/merged-pairs.ts';
import { Segment } from '../../descriptor/segment.ts';
import { editedText } from '../../text/edited-text.ts';
import { keyText, type Node, type Pair } from '../../yaml/tree.ts';

/** Whether edits keep the data and all comments of a segment. */
export function keepsData(segment: Segment, edits: readonly Edit[]): boolean {
  const after = afterEdits(segment, edits);
  const data = dataOf(segment);
  return data !== undefined && data === dataOf(after) && keepsText(edits);
}

/** Whether edits keep every comment and cause no syntax error. */
export function keepsText(edits: readonly Edit[]): boolean {
  const segments = new Set(edits.map(({ at }) => at.segment));
  return [...segments].every((segment) => {
    const after = afterEdits(
      segment,
      edits.filter(({ at }) => at.segment === segment),
    );
    if (segment.tree.errors.length > 0 || after.tree.errors.length > 0) return false;
    return String(comments(segment.text).sort()) === String(comments(after.text).sort());
  });
}

function afterEdits(segment: Segment, edits: readonly Edit[]): Segment {
  const changes = edits.map(({ at, newText }) => ({ span: at, newText }));
  const text = editedText(segment.text, changes);
  const { kind, owner, header, indent } = segment;
  const piece = { kind, owner, header, indent, text };
  return new Segment(piece, segment.first, segment.bound);
}

/** Returns the comments in a text, in order. */
export function comments(text: string): string[] {
  if (!text.includes('#')) return [];
  const found: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const at = commentStart(line);
    if (at >= 0) found.push(line.slice(at).trimEnd());
  }
  return found;
}

/** Returns the start of a line's comment, outside quotes; -1 if there is none. */
function commentStart(line: string): number {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if (quote === '') {
      if (c === '#' && (i === 0 || /\s/.test(line.charAt(i - 1)))) return i;
      if ((c === '"' || c === "'") && (i === 0 || ' \t[{,:'.includes(line.charAt(i - 1))))
        quote = c;
    } else if (c === '\\' && quote === '"') i++;
    else if (c === quote) quote = '';
  }
  return -1;
}

/**
 * Returns the data of a segment as text, with aliases and merge keys resolved and keys sorted.
 * @returns undefined if the data is too large to compare, for example because of nested aliases.
 */
function dataOf(segment: Segment): string | undefined {
  if (segment.aliasesUntil < Infinity) return undefined;
  const { root } = segment.tree;
  const budget = { left: 200_000 };
  const data = root === undefined ? null : dataOfNode(segment, root, budget, 0);
  return budget.left > 0 ? JSON.stringify(data) : undefined;
}

function dataOfNode(
  segment: Segment,
  node: Node,
  budget: { left: number },
  depth: number,
): unknown {
  // A chain of aliases may be longer than the stack.
  if (depth > 200) budget.left = 0;
  if (--budget.left <= 0) return null;
  if (node.kind === 'alias') {
    const target = followed(segment, node);
    return target === undefined
      ? { alias: node.name }
      : dataOfNode(target.segment, target.node, budget, depth + 1);
  }
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq')
    return node.items.map((item) => dataOfNode(segment, item, budget, depth + 1));
  const entries = new Map<string, unknown>();
  const dataOfPair = ({ value }: Pair, source: Segment): unknown =>
    value === undefined ? null : dataOfNode(source, value, budget, depth + 1);
  let merges = false;
  for (const pair of node.pairs) {
    const key = keyText(pair) ?? '?';
    if (key === '<<') merges = true;
    if (key !== '<<' || pair.value?.kind === 'scalar') entries.set(key, dataOfPair(pair, segment));
  }
  if (merges)
    for (const { name, pair, source } of mergedPairs(segment, node))
      if (!entries.has(name)) entries.set(name, dataOfPair(pair, source));
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
