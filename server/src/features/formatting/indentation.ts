/** Computes the columns of a segment's lines after even indentation. */
import { columnOf } from '../../edits/edits.ts';
import { dashBefore } from '../../yaml/item-lines.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { MapNode, Node, Pair, SeqNode } from '../../yaml/tree.ts';

/** A column before and after formatting. */
export interface Column {
  readonly old: number;
  readonly new: number;
}

/** The new columns by line, for lines that have more than a comment. */
export class Indentation {
  private readonly byLine = new Map<number, Column>();

  constructor(
    private readonly segment: Segment,
    private readonly width: number,
  ) {}

  /** @param first the column of the segment's keys, or of its dash. */
  static of(segment: Segment, first: number, width: number): ReadonlyMap<number, Column> {
    const indentation = new Indentation(segment, width);
    const { root } = segment.tree;
    if (root === undefined) return indentation.byLine;
    if (segment.kind === 'item') indentation.item(root, first);
    else indentation.value(root, first, { old: 0, new: 0 });
    return indentation.byLine;
  }

  private map({ pairs }: MapNode, column: number): void {
    for (const pair of pairs) {
      const own = this.moveTo(pair.key.start, column);
      if (pair.value !== undefined) this.afterKey(pair, pair.value, own);
    }
  }

  private afterKey({ key }: Pair, value: Node, own: Column): void {
    const isBlock = (value.kind === 'map' || value.kind === 'seq') && !value.flow;
    if (!isBlock) {
      this.lines(key.start, value, own);
      return;
    }
    const at = value.kind === 'seq' ? this.dashOf(value) : value.start;
    // A list may have the column of its key; the author's choice is kept.
    const step = value.kind === 'seq' && this.columnAt(at) === own.old ? 0 : this.width;
    this.value(value, own.new + step, own);
  }

  private value(node: Node, column: number, outer: Column): void {
    if (node.kind === 'map' && !node.flow) this.map(node, column);
    else if (node.kind === 'seq' && !node.flow)
      for (const item of node.items) this.item(item, column);
    else this.lines(node.start, node, outer);
  }

  private item(item: Node, column: number): void {
    const dash = dashBefore(this.segment.text, item.start);
    if (dash === undefined) return;
    const own = this.moveTo(dash, column);
    this.value(item, column + 2, own);
  }

  /** Further lines of a value keep their distance from its key or dash. */
  private lines(from: number, { start, end }: Node, own: Column): void {
    const first = this.segment.lineAt(from).line;
    const last = this.segment.lineAt(Math.max(start, end)).line;
    for (let line = first + 1; line <= last; line++) {
      const old = this.indentOf(line);
      if (old !== undefined)
        this.byLine.set(line, { old, new: Math.max(0, old + own.new - own.old) });
    }
  }

  /** Moves the content at an offset to a column, and its line if the content is the first on it. */
  private moveTo(offset: number, column: number): Column {
    const { line } = this.segment.lineAt(offset);
    const own = { old: this.columnAt(offset), new: column };
    if (this.indentOf(line) === own.old) this.byLine.set(line, own);
    return own;
  }

  private dashOf({ items, start }: SeqNode): number {
    const [first] = items;
    return (first && dashBefore(this.segment.text, first.start)) ?? start;
  }

  private columnAt(offset: number): number {
    // A byte order mark has no column.
    const mark =
      offset > 0 &&
      this.segment.text.startsWith('\ufeff') &&
      this.segment.lineAt(offset).line === 0;
    return columnOf({ segment: this.segment }, offset) - (mark ? 1 : 0);
  }

  /** Undefined for an empty line. */
  private indentOf(line: number): number | undefined {
    const { text } = this.segment;
    const start = this.segment.lineStart(line);
    const indent = /^[ \t]*(?=[^\s])/.exec(
      text.slice(start, this.segment.lineStart(line + 1)),
    )?.[0];
    return indent?.length;
  }
}
