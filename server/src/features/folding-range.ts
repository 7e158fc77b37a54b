import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Node } from '../descriptor/tree.ts';

/** What can be folded: every section, item and block of more than one line, and runs of comments. */
export function foldingRanges(descriptor: Descriptor): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const regions: number[] = [];
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
    comments(segment, line, ranges, regions);
    if (root === undefined) return;
    const last = line + segment.lineAt(root.end).line;
    if (segment.kind === 'item') {
      fold(line + segment.lineAt(root.start).line, last, ranges);
      if (section !== undefined) section.end = last;
    } else if (segment.kind === 'entry') {
      close();
      // The entry itself is the section: only what is in its value folds on its own.
      const value = root.kind === 'map' ? root.pairs[0]?.value : undefined;
      const end = value === undefined ? last : line + lastLine(segment, value);
      section = { start: line + segment.lineAt(root.start).line, end };
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
      fold(line + start, line + lastLine(segment, value), ranges);
      inside(segment, line, value, ranges);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) {
      if (item.kind !== 'scalar')
        fold(line + segment.lineAt(item.start).line, line + lastLine(segment, item), ranges);
      inside(segment, line, item, ranges);
    }
  }
}

/** The last line that is folded away; a closing bracket on a line of its own stays in sight. */
function lastLine(segment: Segment, node: Node): number {
  const { line, start } = segment.lineAt(node.end);
  const isFlow = (node.kind === 'map' || node.kind === 'seq') && node.flow;
  return isFlow && /^[ \t]*[\]}]$/.test(segment.text.slice(start, node.end)) ? line - 1 : line;
}

function fold(startLine: number, endLine: number, ranges: FoldingRange[]): void {
  if (endLine > startLine) ranges.push({ startLine, endLine });
}

/** Runs of comments, and what stands between `# region` and `# endregion`. */
function comments(segment: Segment, line: number, ranges: FoldingRange[], regions: number[]): void {
  if (!segment.text.includes('#')) return;
  const lines = segment.text.split(/\r\n|\n|\r/);
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const text = lines[i] ?? '';
    const mark = /^\s*#\s*(region|endregion)\b/.exec(text)?.[1];
    if (mark === 'region') regions.push(line + i);
    const opening = mark === 'endregion' ? regions.pop() : undefined;
    if (opening !== undefined)
      ranges.push({ startLine: opening, endLine: line + i, kind: FoldingRangeKind.Region });
    const isComment = mark === undefined && /^\s*#/.test(text);
    if (isComment && start < 0) start = i;
    else if (!isComment && start >= 0) {
      if (i - start > 1)
        ranges.push({
          startLine: line + start,
          endLine: line + i - 1,
          kind: FoldingRangeKind.Comment,
        });
      start = -1;
    }
  }
}
