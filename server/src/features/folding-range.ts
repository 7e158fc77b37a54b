import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Node } from '../yaml/tree.ts';

/**
 * Returns the folding ranges: every section, item and block of more than one line, and consecutive
 * comments.
 */
export function foldingRanges(descriptor: Descriptor): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const regions: number[] = [];
  let section: { start: number; end: number } | undefined;
  const close = (): void => {
    if (section !== undefined) fold(section.start, section.end, ranges);
    section = undefined;
  };
  descriptor.segments.forEach((segment, i) => {
    const { line } = descriptor.positionAt(descriptor.offsetOf(i));
    const { folds, marks, root } = segment.derive(foldsOf);
    for (const { isStart, line: within } of marks) {
      if (isStart) regions.push(line + within);
      const opening = isStart ? undefined : regions.pop();
      if (opening !== undefined)
        ranges.push({ startLine: opening, endLine: line + within, kind: FoldingRangeKind.Region });
    }
    if (segment.kind === 'entry' && root !== undefined) {
      close();
      section = { start: line + root.start, end: line + root.end };
    } else if (section !== undefined && root !== undefined) section.end = line + root.end;
    for (const one of folds)
      ranges.push({ ...one, startLine: line + one.startLine, endLine: line + one.endLine });
  });
  close();
  return ranges;
}

/** The folding ranges of a segment, in lines from its start. */
interface Folds {
  readonly folds: readonly FoldingRange[];
  /** `# region` and `# endregion`, which may be in different segments. */
  readonly marks: readonly { readonly isStart: boolean; readonly line: number }[];
  /** The first and last line of the content. */
  readonly root: { readonly start: number; readonly end: number } | undefined;
}

function foldsOf(segment: Segment): Folds {
  const folds: FoldingRange[] = [];
  const marks = comments(segment, folds);
  const { root } = segment.tree;
  if (root === undefined) return { folds, marks, root };
  const start = segment.lineAt(root.start).line;
  // The entry itself is the section, so only the content of its value is folded here.
  const isEntry = segment.kind === 'entry';
  const value = root.kind === 'map' ? root.pairs[0]?.value : undefined;
  const node = isEntry ? value : root;
  const end =
    isEntry && value !== undefined ? lastLine(segment, value) : segment.lineAt(root.end).line;
  if (segment.kind === 'item') fold(start, end, folds);
  if (node !== undefined) inside(segment, node, folds);
  return { folds, marks, root: { start, end } };
}

function inside(segment: Segment, node: Node, ranges: FoldingRange[]): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.pairs) {
      if (value === undefined) continue;
      fold(segment.lineAt(key.start).line, lastLine(segment, value), ranges);
      inside(segment, value, ranges);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) {
      if (item.kind !== 'scalar')
        fold(segment.lineAt(item.start).line, lastLine(segment, item), ranges);
      inside(segment, item, ranges);
    }
  }
}

/** Returns the last line to fold; a closing bracket on its own line stays visible. */
function lastLine(segment: Segment, node: Node): number {
  const { line, start } = segment.lineAt(node.end);
  const isFlow = (node.kind === 'map' || node.kind === 'seq') && node.flow;
  return isFlow && /^[ \t]*[\]}]$/.test(segment.text.slice(start, node.end)) ? line - 1 : line;
}

function fold(startLine: number, endLine: number, ranges: FoldingRange[]): void {
  if (endLine > startLine) ranges.push({ startLine, endLine });
}

/** Folds consecutive comments. @returns the region markers. */
function comments(segment: Segment, ranges: FoldingRange[]): Folds['marks'] {
  if (!segment.text.includes('#')) return none;
  const marks: { isStart: boolean; line: number }[] = [];
  const lines = segment.text.split(/\r\n|\n|\r/);
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const text = lines[i] ?? '';
    const mark = /^\s*#\s*(region|endregion)\b/.exec(text)?.[1];
    if (mark !== undefined) marks.push({ isStart: mark === 'region', line: i });
    const isComment = mark === undefined && /^\s*#/.test(text);
    if (isComment && start < 0) start = i;
    else if (!isComment && start >= 0) {
      if (i - start > 1)
        ranges.push({ startLine: start, endLine: i - 1, kind: FoldingRangeKind.Comment });
      start = -1;
    }
  }
  return marks;
}

const none: Folds['marks'] = [];
