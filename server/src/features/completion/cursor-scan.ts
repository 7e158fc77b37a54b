/**
 * The state of completion's scan of the text around the cursor.
 *
 * Completion needs a scanner of its own beside the readers of `yaml/`. At the cursor the text is
 * usually half typed, and a parser would reject it or give it another structure than its author
 * means. This scanner uses lines and columns in block style and brackets in flow style, accepts any
 * text, tabs and unclosed quotes included, and records what is at the cursor, in white space and
 * comments too, which `TextCursor` skips.
 */
import type { Span } from '../../text/span.ts';

/** An open map or list. Later lines add to it. */
export interface Frame {
  readonly kind: 'map' | 'seq';
  readonly flow: boolean;
  /** The column of its keys or dashes; for a flow collection, of its bracket. */
  column: number;
  /** The keys of a map, or the scalars of a list, in text order. */
  readonly present: string[];
  /** Whether the keys are double-quoted, as in JSON. */
  json: boolean;
  /** The current key or item. */
  entry: ScannedEntry;
}

/** A key or an item, while it is scanned. */
export interface ScannedEntry {
  readonly key: string | undefined;
  /** Whether the key or the dash has a value. */
  hasValue: boolean;
  /** The collection that is the value. */
  child: Frame | undefined;
}

/** An open collection at the cursor. */
export interface Level {
  readonly frame: Frame;
  /** The key or item at the cursor. */
  readonly entry: ScannedEntry;
}

/** The position of the cursor in the structure of the text. */
export interface CursorSpot {
  /** The open collections, the outermost first; the innermost contains the cursor. */
  readonly levels: readonly Level[];
  /**
   * `line`: white space, or a word without a colon; its column decides what it belongs to. `key`: a
   * key, or the position of one in a flow map. `value`: after a colon. `item`: after a dash, or
   * between the brackets of a list. `none`: nothing can be inserted.
   */
  readonly kind: 'line' | 'key' | 'value' | 'item' | 'comment' | 'none';
  /** The text to replace; within the quotes of a quoted scalar. */
  readonly span: Span;
  /** The column of the line's or the item's content. */
  readonly column: number;
  readonly quote: '"' | "'" | undefined;
  /** Whether the closing quote is missing. */
  readonly isUnclosed: boolean;
  /** Whether a space is missing before it. */
  readonly needsSpace: boolean;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
}

/** Scans one text; keeps the open collections and the spot of the cursor. */
export class CursorScanner {
  /** The open collections, the outermost first. */
  readonly stack: Frame[];
  spot: CursorSpot | undefined;

  constructor(
    readonly text: string,
    readonly cursor: number,
    frames: readonly Frame[],
  ) {
    this.stack = [...frames];
  }

  get top(): Frame {
    const top = this.stack.at(-1);
    if (top === undefined) throw new Error('The root is never closed.');
    return top;
  }

  /** Opens a collection as the value of the current key or item. */
  open(kind: Frame['kind'], column: number, flow: boolean): Frame {
    const frame = newFrame(kind, column, flow);
    const { entry } = this.top;
    entry.hasValue = true;
    entry.child = frame;
    this.stack.push(frame);
    return frame;
  }

  /** Closes the innermost collection; the root stays open. */
  close(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Starts the next key of the innermost map. */
  startKey(name: string): void {
    const { top } = this;
    top.present.push(name);
    top.entry = newEntry(name);
  }

  /** Starts the next item of the innermost list. */
  startItem(): void {
    this.top.entry = newEntry(undefined);
  }

  /** Whether the cursor is between two offsets, and its spot is not known yet. */
  isAt(from: number, to: number): boolean {
    return this.spot === undefined && this.cursor >= from && this.cursor <= to;
  }

  /** Records the spot of the cursor. */
  record(kind: CursorSpot['kind'], about: Partial<Omit<CursorSpot, 'kind' | 'levels'>> = {}): void {
    this.spot ??= {
      kind,
      levels: this.stack.map((frame) => ({ frame, entry: frame.entry })),
      span: { start: this.cursor, end: this.cursor },
      column: 0,
      quote: undefined,
      isUnclosed: false,
      needsSpace: false,
      hasColon: false,
      ...about,
    };
  }
}

/** Returns an empty collection. */
export function newFrame(
  kind: Frame['kind'],
  column: number,
  flow: boolean,
  entry = newEntry(undefined),
): Frame {
  return { kind, flow, column, present: [], json: false, entry };
}

/** Returns a key or item without a value. */
export function newEntry(key: string | undefined): ScannedEntry {
  return { key, hasValue: false, child: undefined };
}
