import { lastNotAfter, lineStarts, type Position, type Range } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Piece, PieceKind } from '../text/cut.ts';
import { parse } from '../yaml/parse.ts';
import type { AliasNode, Node, Tree } from '../yaml/tree.ts';

/** A node with an anchor, and the segment whose text contains it. */
export interface Anchored {
  readonly segment: Segment;
  readonly node: Exclude<Node, AliasNode>;
}

/**
 * One piece of a descriptor's text with all that is derived from it, computed on first use. It is
 * immutable and does not know its place in the text, so that the next version of the descriptor can
 * share it. Offsets count from its own start. A descriptor has one segment at most once.
 */
export class Segment {
  readonly kind: PieceKind;
  readonly text: string;
  /** The top-level key it belongs to; for a whole document empty. */
  readonly owner: string;
  /** A list may follow it (see `Piece.header`). */
  readonly header: boolean;
  /** For an item: the column of its `-`. */
  readonly indent: number;

  /** Whether it may hold an anchor, or an alias; cheap, and never wrongly false. */
  readonly mayAnchor: boolean;
  readonly mayAlias: boolean;

  private suppresses: boolean | undefined;
  private lines: readonly number[] | undefined;
  private parsed: Tree | undefined;
  /** Values that are computed from the segment alone, by the function that computes them. */
  private kept: Map<unknown, unknown> | undefined;
  private released: Map<unknown, unknown> | undefined;

  /**
   * @param first whether it is at the start of the text, where YAML allows more.
   * @param bound the anchors of other segments that its aliases mean, by name.
   * @param aliasesUntil the offset of the first alias that is not followed because too much is repeated.
   */
  constructor(
    piece: Piece,
    readonly first: boolean,
    readonly bound?: ReadonlyMap<string, Anchored>,
    readonly aliasesUntil = Infinity,
    tree?: Tree,
  ) {
    this.kind = piece.kind;
    this.text = piece.text;
    this.owner = piece.owner;
    this.header = piece.header;
    this.indent = piece.indent;
    this.mayAnchor = piece.kind !== 'rest' && piece.text.includes('&');
    this.mayAlias = piece.kind !== 'rest' && piece.text.includes('*');
    this.parsed = tree;
  }

  /** Whether it may contain a suppression; cheap, and never wrongly false. */
  get maySuppress(): boolean {
    return (this.suppresses ??= this.text.includes(directiveName));
  }

  /** The syntax tree; empty for the rest after the document's end. */
  get tree(): Tree {
    return (this.parsed ??= this.kind === 'rest' ? nothing : parse(this.text, this.context));
  }

  /** Whether its text was ever read; tests count the work of an edit by it. */
  get isRead(): boolean {
    return this.parsed !== undefined || this.kept !== undefined;
  }

  /**
   * Whether `forget` releases it. Only the list that grows with the estate is worth it, and segments
   * with anchors stay because aliases of other segments refer to their nodes.
   */
  get isLarge(): boolean {
    return (
      this.kind === 'item' && this.owner === 'protectedItems' && !this.mayAnchor && !this.mayAlias
    );
  }

  /** Releases the tree and what `read` computed; both are computed again when they are needed. */
  forget(): void {
    if (!this.isLarge) return;
    this.parsed = undefined;
    this.released = undefined;
  }

  /**
   * Returns what a function computes from this segment alone, until `forget` releases it. The function
   * is the key, so it must be the same one in every call.
   */
  read<T>(compute: (segment: Segment) => T): T {
    this.released ??= new Map();
    return computedOnce(this.released, compute, this);
  }

  /** As `read`, but kept as long as the segment lives. */
  keep<T>(compute: (segment: Segment) => T): T {
    this.kept ??= new Map();
    return computedOnce(this.kept, compute, this);
  }

  /**
   * As `keep`, for features: what was parsed for the computation is released again, so that asking
   * for every segment of a descriptor does not hold all of their trees.
   */
  derive<T>(compute: (segment: Segment) => T): T {
    const isHeld = this.parsed !== undefined;
    const value = this.keep(compute);
    if (!isHeld) this.forget();
    return value;
  }

  /** How many line ends the text has. */
  get lineCount(): number {
    return this.starts.length - 1;
  }

  /** The line of an offset and the offset that line starts at, both within the segment. */
  lineAt(offset: number): { line: number; start: number } {
    const line = lastNotAfter(this.starts, offset);
    return { line, start: this.starts[line] ?? 0 };
  }

  /** The range of a span of it, by lines from its own start. */
  range({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The position of an offset, by lines from its own start. */
  positionAt(offset: number): Position {
    const { line, start } = this.lineAt(offset);
    // Between the two characters of a line end there is no column: it is the end of the line.
    const inLineEnd =
      this.text.charCodeAt(offset - 1) === 13 && this.text.charCodeAt(offset) === 10;
    return { line, character: offset - start - (inLineEnd ? 1 : 0) };
  }

  /** The offset a line starts at; the end of the text for a line after the last. */
  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** A segment of the same text in another place, under another key or among other anchors. */
  moved(
    piece: Piece,
    first: boolean,
    bound: ReadonlyMap<string, Anchored> | undefined,
    aliasesUntil: number,
  ): Segment {
    // What comes after the document's end was never parsed.
    const sameTree =
      this.kind !== 'rest' &&
      piece.kind !== 'rest' &&
      contextOf(piece.kind, first) === this.context;
    return new Segment(piece, first, bound, aliasesUntil, sameTree ? this.parsed : undefined);
  }

  private get context(): 'entry' | 'item' | 'none' {
    return contextOf(this.kind, this.first);
  }

  private get starts(): readonly number[] {
    return (this.lines ??= lineStarts(this.text));
  }
}

function computedOnce<T>(
  values: Map<unknown, unknown>,
  compute: (segment: Segment) => T,
  segment: Segment,
): T {
  let value = values.get(compute) as T | undefined;
  if (value === undefined) values.set(compute, (value = compute(segment)));
  return value;
}

/** The first word of a suppression comment. */
export const directiveName = 'asr-ignore';

/** The lists that grow with the estate. */
export const longLists: readonly string[] = ['protectedItems', 'recoveryPlans'];
const nothing: Tree = { root: undefined, errors: [], anchors: [], aliases: [] };

function contextOf(kind: PieceKind, first: boolean): 'entry' | 'item' | 'none' {
  if (kind === 'item') return 'item';
  return kind === 'entry' && !first ? 'entry' : 'none';
}
