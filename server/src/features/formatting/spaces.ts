/**
 * Normalizes white space within lines: one space after dashes and colons, even brackets, none at
 * line ends.
 */
import { insert, replace, type Edit } from '../../edits/edits.ts';
import { dashBefore } from '../../yaml/item-lines.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { Node } from '../../yaml/tree.ts';
import { flowText } from '../refactor/yaml-text.ts';
import { comments } from '../refactor/change-checks.ts';

/** Edits the white space within a segment, except line ends. */
export function spaceEdits(segment: Segment): Edit[] {
  const edits: Edit[] = [];
  const { root } = segment.tree;
  if (root !== undefined) {
    if (segment.kind === 'item') spaceAfterDash(segment, root, edits);
    inside(segment, root, edits);
  }
  return edits;
}

/** Removes white space at line ends, unless it is part of a scalar. */
export function trailingEdits(segment: Segment): Edit[] {
  const edits: Edit[] = [];
  const texts = textLines(segment);
  for (const match of segment.text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)) {
    const start = match.index;
    if (!texts.has(segment.lineAt(start).line))
      edits.push(replace({ segment, start, end: start + match[0].length }, ''));
  }
  return edits;
}

/** Returns the lines of multi-line scalars, whose white space may be data. */
export function textLines(segment: Segment): ReadonlySet<number> {
  const lines = new Set<number>();
  const visit = (node: Node): void => {
    if (node.kind === 'seq') node.items.forEach(visit);
    else if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        visit(key);
        if (value !== undefined) visit(value);
      }
    } else if (node.kind === 'scalar') {
      const first = segment.lineAt(node.start).line;
      const last = segment.lineAt(node.end).line;
      // Blank lines after a block scalar may belong to it.
      const end = node.style === 'block' ? lastBlankLine(segment, last) : last;
      for (let line = first; line <= end && end > first; line++) lines.add(line);
    }
  };
  if (segment.tree.root !== undefined) visit(segment.tree.root);
  return lines;
}

function lastBlankLine(segment: Segment, line: number): number {
  let last = line;
  while (last < segment.lineCount && /^\s*$/.test(lineText(segment, last + 1))) last++;
  return last;
}

function lineText(segment: Segment, line: number): string {
  return segment.text.slice(segment.lineStart(line), segment.lineStart(line + 1));
}

function inside(segment: Segment, node: Node, edits: Edit[]): void {
  if (node.kind === 'map' && !node.flow) {
    for (const { key, value } of node.pairs) {
      const colon = segment.text.indexOf(':', key.end);
      if (colon < 0) continue;
      if (/^[ \t]+$/.test(segment.text.slice(key.end, colon)))
        edits.push(replace({ segment, start: key.end, end: colon }, ''));
      if (value === undefined) continue;
      oneSpace(segment, colon + 1, value.start, edits);
      inside(segment, value, edits);
    }
  } else if (node.kind === 'seq' && !node.flow) {
    for (const item of node.items) {
      spaceAfterDash(segment, item, edits);
      inside(segment, item, edits);
    }
  } else if (node.kind === 'map' || node.kind === 'seq') brackets(segment, node, edits);
}

function spaceAfterDash(segment: Segment, item: Node, edits: Edit[]): void {
  const dash = dashBefore(segment.text, item.start);
  if (dash !== undefined) oneSpace(segment, dash + 1, item.start, edits);
}

/**
 * Replaces every run of white space between a marker and its content, on one line, with one space.
 */
function oneSpace(segment: Segment, from: number, to: number, edits: Edit[]): void {
  const text = segment.text.slice(from, to);
  if (/[\r\n#]/.test(text)) return;
  // A dash without content needs no space.
  if (/^(?:\s|$)/.test(segment.text.slice(to, to + 1))) return;
  if (text === '') edits.push(insert({ segment, start: from, end: from }, from, ' '));
  for (const match of text.matchAll(/[ \t]+/g)) {
    const start = from + match.index;
    if (match[0] !== ' ')
      edits.push(replace({ segment, start, end: start + match[0].length }, ' '));
  }
}

/** Normalizes a flow collection on one line; multi-line ones are kept as they are. */
function brackets(segment: Segment, node: Node & { kind: 'map' | 'seq' }, edits: Edit[]): void {
  const text = segment.text.slice(node.start, node.end);
  if (/[\r\n!]/.test(text) || comments(text).length > 0 || lacksValue(node)) return;
  const even = flowText(segment, { ...node, anchor: undefined });
  const isSame =
    even !== undefined && withoutSpaces(even) === withoutSpaces(text.replace(/,(?=\s*[\]}])/g, ''));
  if (isSame && even !== text)
    edits.push(replace({ segment, start: node.start, end: node.end }, even));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a key has no value; formatting would give it one. */
function lacksValue(node: Node): boolean {
  if (node.kind === 'seq') return node.items.some(lacksValue);
  if (node.kind !== 'map') return false;
  return node.pairs.some(({ value }) => value === undefined || lacksValue(value));
}
