import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Node } from '../descriptor/tree.ts';

/** What can be folded: every section, item and block of more than one line, and runs of comments. */
export function foldingRanges(descriptor: Descriptor): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let section: { start: number; end: number } | undefined;
  const close = (): void => {
    if (section !== undefined && section.end > section.start) {
      ranges.push({ startLine: section.start, endLine: section.end });
    }
    section = undefined;
  };
  descriptor.segments.forEach((segment, i) => {
    const line = descriptor.positionAt(descriptor.offsetOf(i)).line;
    const { root } = segment.tree;
    comments(segment, line, ranges);
    if (root === undefined) return;
    const last = line + segment.lineAt(root.end).line;
    if (segment.kind === 'item') {
      fold(line + segment.lineAt(root.start).line, last, ranges);
      if (section !== undefined) section.end = last;
    } else if (segment.kind === 'entry') {
      close();
      section = { start: line + segment.lineAt(root.start).line, end: last };
      // The entry itself is the section: only what is in its value folds on its own.
      const value = root.kind === 'map' ? root.pairs[0]?.value : undefined;
      if (value !== undefined) inside(segment, line, value, ranges);
      return;
    }
    inside(segment, line, root, ranges);
  });
  close();
  return ranges;
}

function inside(segment: Segment, line: number, node: Node, ranges: FoldingRange[]): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.pairs) {
      if (value === undefined) continue;
      const start = segment.lineAt(key.start).line;
      const end = segment.lineAt(value.end).line;
      if (end > start) fold(line + start, line + end, ranges);
      inside(segment, line, value, ranges);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) {
      if (item.kind !== 'scalar')
        fold(line + segment.lineAt(item.start).line, line + segment.lineAt(item.end).line, ranges);
      inside(segment, line, item, ranges);
    }
  }
}

function fold(startLine: number, endLine: number, ranges: FoldingRange[]): void {
  if (endLine > startLine) ranges.push({ startLine, endLine });
}

function comments(segment: Segment, line: number, ranges: FoldingRange[]): void {
  if (!segment.text.includes('#')) return;
  const lines = segment.text.split(/\r\n|\n|\r/);
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const isComment = /^\s*#/.test(lines[i] ?? '');
    if (isComment && start < 0) start = i;
    else if (!isComment && start >= 0) {
      if (i - start > 1) {
        ranges.push({
          startLine: line + start,
          endLine: line + i - 1,
          kind: FoldingRangeKind.Comment,
        });
      }
      start = -1;
    }
  }
}
