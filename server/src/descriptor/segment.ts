import { lastNotAfter, lineStarts, type Position, type Range } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Piece, PieceKind } from '../text/cut.ts';
import { aliasTargets, type Anchored } from './anchors.ts';
import { lower } from './lower.ts';
import type { Lowered } from './lowered.ts';
import type { Mention } from './names.ts';
import { parse } from './parse.ts';
import { suppressionsOf, type Suppression } from './suppression.ts';
import type { AliasNode, Tree } from './tree.ts';

/**
 * One piece of a descriptor's text with all that is derived from it, computed on first use. It is
 * immutable and knows nothing of where it stands, so that the next version of the descriptor can
 * share it. Offsets count from its own start. One segment stands at most once in a descriptor.
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

  private lines: readonly number[] | undefined;
  private parsed: Tree | undefined;
  private read: Lowered | undefined;
  private mentions: readonly Mention[] | undefined;
  private ignored: readonly Suppression[] | undefined;
  private derived: Map<unknown, unknown> | undefined;
  private meanings: ReadonlyMap<AliasNode, Anchored> | undefined;

  /**
   * @param first whether it stands at the start of the text, where YAML allows more.
   * @param bound the anchors of other segments that its aliases mean, by name.
   */
  constructor(
    piece: Piece,
    readonly first: boolean,
    readonly bound?: ReadonlyMap<string, Anchored>,
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

  /** The syntax tree; empty for the rest behind the document's end. */
  get tree(): Tree {
    return (this.parsed ??= this.kind === 'rest' ? nothing : parse(this.text, this.context));
  }

  /** Whether its text was ever read; the design's promises about work are counted by it. */
  get isRead(): boolean {
    return this.parsed !== undefined || this.mentions !== undefined;
  }

  /** What the segment says, read against the schema: its parts, names and problems. */
  get lowered(): Lowered {
    return (this.read ??= lower(this));
  }

  /** The names it gives and refers to, in the order they stand; the same ones whenever asked. */
  get names(): readonly Mention[] {
    return (this.mentions ??= this.lowered.names);
  }

  /**
   * Whether it is let go of once it is read. Only the list that grows with the estate is worth it, and
   * anchors stay because aliases of other segments mean them.
   */
  get isLarge(): boolean {
    return (
      this.kind === 'item' && this.owner === 'protectedItems' && !this.mayAnchor && !this.mayAlias
    );
  }

  /**
   * Lets go of the tree and of what was read from it, which is made again in a moment.
   */
  forget(): void {
    if (!this.isLarge) return;
    this.mentions ??= this.read?.names;
    this.parsed = undefined;
    this.read = undefined;
  }

  /**
   * What a feature makes of this segment alone. It is kept, so that asking again after an edit costs
   * the changed segments only; what it was read from is let go of, as after a check.
   */
  derive<T>(make: (segment: Segment) => T): T {
    this.derived ??= new Map();
    if (!this.derived.has(make)) {
      const isHeld = this.parsed !== undefined;
      this.derived.set(make, make(this));
      if (!isHeld) this.forget();
    }
    return this.derived.get(make) as T;
  }

  /** Its comments that ask to leave a finding out. */
  get suppressions(): readonly Suppression[] {
    return (this.ignored ??= suppressionsOf(this));
  }

  /** What its aliases mean; one that means nothing is missing. */
  get targets(): ReadonlyMap<AliasNode, Anchored> {
    return (this.meanings ??= aliasTargets(this));
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

  /** The offset a line starts at; the end of the text for a line behind the last. */
  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** A segment of the same text that stands elsewhere, under another key or among other anchors. */
  moved(piece: Piece, first: boolean, bound: ReadonlyMap<string, Anchored> | undefined): Segment {
    // What stands behind the document's end was never parsed.
    const sameTree =
      this.kind !== 'rest' &&
      piece.kind !== 'rest' &&
      contextOf(piece.kind, first) === this.context;
    return new Segment(piece, first, bound, sameTree ? this.parsed : undefined);
  }

  private get context(): 'entry' | 'item' | 'none' {
    return contextOf(this.kind, this.first);
  }

  private get starts(): readonly number[] {
    return (this.lines ??= lineStarts(this.text));
  }
}

/** The lists that grow with the estate. */
export const longLists: readonly string[] = ['protectedItems', 'recoveryPlans'];
const nothing: Tree = { root: undefined, problems: [], anchors: [], aliases: [] };

function contextOf(kind: PieceKind, first: boolean): 'entry' | 'item' | 'none' {
  if (kind === 'item') return 'item';
  return kind === 'entry' && !first ? 'entry' : 'none';
}
