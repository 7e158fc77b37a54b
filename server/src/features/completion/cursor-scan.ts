/**
 * What completion knows of the text around the cursor. It goes by lines and columns in block style
 * and by brackets in flow style and is content with any text: at a cursor it is half typed as a rule,
 * and what a parser makes of that is not what its author means.
 */
import type { Span } from '../../text/span.ts';

/** A map or list that is open at some line. Later lines add to what is written in it. */
export interface Frame {
  readonly kind: 'map' | 'seq';
  readonly flow: boolean;
  /** The column of its keys or dashes; of a flow collection that of its bracket. */
  column: number;
  /** Its keys in the order they stand; of a list the scalars. */
  readonly written: string[];
  /** The keys are in double quotes, as JSON has them. */
  json: boolean;
  /** The key or the item that is being read. */
  entry: ScannedEntry;
}

export interface ScannedEntry {
  readonly key: string | undefined;
  /** Something is written behind the key or the dash. */
  filled: boolean;
  /** The collection that is written there. */
  child: Frame | undefined;
}

export interface Level {
  readonly frame: Frame;
  /** Where the frame stood when the cursor was met. */
  readonly entry: ScannedEntry;
}

/** What stands at the cursor. */
export interface Spot {
  /** The open collections from the outermost; the innermost holds the cursor. */
  readonly levels: readonly Level[];
  /**
   * `line`: nothing but white space or a word without a colon; what it belongs to is told by its
   * column. `key`: a key, or in a flow map the place for one. `value`: behind a colon. `item`: behind a
   * dash, or between the brackets of a list. `none`: nothing can be put there.
   */
  readonly kind: 'line' | 'key' | 'value' | 'item' | 'comment' | 'none';
  /** What an inserted text takes the place of; without the quotes where it is in quotes. */
  readonly span: Span;
  /** Of the line's or the item's content. */
  readonly column: number;
  readonly quote: '"' | "'" | undefined;
  /** The closing quote is missing. */
  readonly open: boolean;
  /** A space is missing before it. */
  readonly glued: boolean;
  /** A colon follows. */
  readonly colon: boolean;
}

export class CursorScan {
  /** The open collections, the root first. */
  readonly stack: Frame[];
  spot: Spot | undefined;

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

  /** Opens a collection that is the value of what is being read. */
  open(kind: Frame['kind'], column: number, flow: boolean): Frame {
    const frame = newFrame(kind, column, flow);
    const { entry } = this.top;
    entry.filled = true;
    entry.child = frame;
    this.stack.push(frame);
    return frame;
  }

  close(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Starts the next key of the innermost map. */
  key(name: string): void {
    const { top } = this;
    top.written.push(name);
    top.entry = newEntry(name);
  }

  /** Starts the next item of the innermost list. */
  item(): void {
    this.top.entry = newEntry(undefined);
  }

  /** Whether the cursor is between two offsets and nothing was found at it yet. */
  isAt(from: number, to: number): boolean {
    return this.spot === undefined && this.cursor >= from && this.cursor <= to;
  }

  /** Says what stands at the cursor. */
  found(kind: Spot['kind'], about: Partial<Omit<Spot, 'kind' | 'levels'>> = {}): void {
    this.spot ??= {
      kind,
      levels: this.stack.map((frame) => ({ frame, entry: frame.entry })),
      span: { start: this.cursor, end: this.cursor },
      column: 0,
      quote: undefined,
      open: false,
      glued: false,
      colon: false,
      ...about,
    };
  }
}

/** Something that was just opened and holds nothing yet. */
export function newFrame(
  kind: Frame['kind'],
  column: number,
  flow: boolean,
  entry = newEntry(undefined),
): Frame {
  return { kind, flow, column, written: [], json: false, entry };
}

/** A key that nothing stands behind yet. */
export function newEntry(key: string | undefined): ScannedEntry {
  return { key, filled: false, child: undefined };
}
