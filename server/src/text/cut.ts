/**
 * Cuts a descriptor's text into segments that can be parsed alone.
 *
 * A segment starts at a top-level key or at an item of a top-level block list. YAML ends everything
 * open at such a line: a block scalar needs more indentation, and an unclosed quote or flow
 * collection is an error there and extends no further. If a line at column 0 could mean anything
 * else, the text is kept in one piece.
 *
 * Nothing here parses YAML and nothing fails: every text has a cut, and the joined pieces equal the
 * text.
 */
import { isConflictMarker } from './conflicts.ts';
import { lineFeed } from './lines.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DASH,
  DOT,
  firstColumn,
  HASH,
  isBareMark,
  isBlank,
  isDash,
  isIndent,
  isItem,
  isMark,
  NEWLINE,
  nextLine,
  RETURN,
  TAB,
} from './line-marks.ts';
import { mayBeRow } from './pasted-rows.ts';

/** The kind of a piece of text. */
export type PieceKind =
  /** One top-level `key: value`; the first also includes the text before it. */
  | 'entry'
  /** One item of the block list under the entry before it. */
  | 'item'
  /** A text that cannot be cut: the whole document. */
  | 'whole'
  /** From the marker that ends the first YAML document to the end of the file. */
  | 'rest';

/** One piece of a cut text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The top-level key the piece belongs to; empty if there is none or it cannot be read. */
  readonly owner: string;
  /** For an entry: its line ends after the colon, so a block list may follow. */
  readonly header: boolean;
  /** For an item: the column of its `-`. */
  readonly indent: number;
}

/** Cuts a whole text. Returns at least one piece. */
export function cut(text: string): Piece[] {
  return new Cutter(text).run() ?? [piece('whole', text)];
}

/**
 * Cuts a text from within a list whose items start at column `indent`.
 * @returns the items, or undefined if the text contains anything but items of that list.
 */
export function cutItems(text: string, owner: string, indent: number): Piece[] | undefined {
  if (!isItem(text, 0, indent)) return undefined;
  const pieces: Piece[] = [];
  let start = 0;
  for (let line = 0; line < text.length; line = nextLine(text, line)) {
    if (line > start && isItem(text, line, indent)) {
      pieces.push(piece('item', text.slice(start, line), owner, false, indent));
      start = line;
    } else if (line > start && leavesEntry(text, line)) return undefined;
  }
  pieces.push(piece('item', text.slice(start), owner, false, indent));
  return pieces;
}

/** Whether the first line of a text opens an entry in a text that continues others. */
export function opensEntry(text: string): boolean {
  const line = text.slice(0, lineFeed(text, 0));
  return /^(?!---|\.\.\.)[^\s#]/.test(line) && !mayBeRow(line);
}

/**
 * A key at column 0 whose line ends after the colon or has only a comment. Groups 1 to 3: the key,
 * unquoted, in double quotes, in single quotes.
 */
const header =
  /^(?:([^\s"'#:][^ \t\r\n#"':]*(?:[ \t]+[^ \t\r\n#"':]+)*)|"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*:[ \t]*(?:[ \t]#.*)?\r?$/;
const keyPattern =
  /^(?:([^\s"'#:](?:[^ \t\r\n#:]|:(?=\S)|(?<=\S)#|[ \t]+(?:[^ \t\r\n#:]|:(?=\S)))*)|"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*:(?=\s|$)/;

interface Entry {
  readonly owner: string;
  header: boolean;
  /** The column of the items' `-`, or -1 before the first item. */
  indent: number;
  inItem: boolean;
}

class Cutter {
  private readonly pieces: Piece[] = [];
  /** Start of the piece being read. */
  private start = 0;
  /** The entry being read; undefined before the first. */
  private entry: Entry | undefined;
  private sawMark = false;

  constructor(private readonly text: string) {}

  /** @returns undefined if the text must not be cut. */
  run(): Piece[] | undefined {
    const text = this.text;
    let line = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (; line < text.length; line = nextLine(text, line)) {
      const c = text.charCodeAt(line);
      if (isIndent(c)) {
        if (this.entry !== undefined) this.indented(line, this.entry);
        else if (!isBlank(text, line)) return undefined;
      } else if (c === NEWLINE || c === HASH) continue;
      else if (c === RETURN) {
        if (text.charCodeAt(line + 1) !== NEWLINE) return undefined;
      } else if (isMark(text, line)) {
        if (this.entry !== undefined) {
          // Text after an end marker, on the same line, is an error of this document.
          if (c === DOT && !isBareMark(text, line)) return undefined;
          this.close(line);
          this.pieces.push(piece('rest', text.slice(line)));
          return this.finished();
        }
        if (c !== DASH || this.sawMark || !isBareMark(text, line)) return undefined;
        this.sawMark = true;
      } else if (isDash(c) && isItem(text, line, 0)) {
        if (this.entry === undefined) return undefined;
        this.item(line, 0);
      } else if (c === TAB || c === CLOSE_BRACKET || c === CLOSE_BRACE) {
        if (this.entry === undefined) return undefined;
      } else if (EXOTIC.includes(text.charAt(line)) || isConflictMarker(text, line))
        return undefined;
      else this.open(line);
    }
    if (this.entry === undefined) return undefined;
    this.close(text.length);
    return this.finished();
  }

  /** If no line has a key, there is nothing to cut: prose, a list, a single word. */
  private finished(): Piece[] | undefined {
    return this.pieces.every(({ owner }) => owner === '') ? undefined : this.pieces;
  }

  private open(line: number): void {
    const content = this.text.slice(line, lineFeed(this.text, line));
    if (this.entry !== undefined) {
      // The rows of a table belong together, to the key that they were pasted under.
      if (mayBeRow(content)) return;
      this.close(line);
    }
    const match = header.exec(content) ?? keyPattern.exec(content);
    this.entry = {
      owner: match?.[1] ?? match?.[2] ?? match?.[3] ?? '',
      header: header.test(content),
      indent: -1,
      inItem: false,
    };
  }

  private indented(line: number, entry: Entry): void {
    const text = this.text;
    if (!entry.header) return;
    if (entry.indent >= 0) {
      if (isItem(text, line, entry.indent)) this.item(line, entry.indent);
      return;
    }
    if (isBlank(text, line)) return;
    const column = firstColumn(text, line);
    if (isItem(text, line, column)) this.item(line, column);
    else entry.header = false;
  }

  private item(line: number, indent: number): void {
    const entry = this.entry;
    if (entry === undefined || !entry.header) return;
    if (entry.indent < 0) entry.indent = indent;
    if (entry.indent !== indent) return;
    this.close(line);
    entry.inItem = true;
  }

  private close(end: number): void {
    const entry = this.entry;
    if (entry === undefined) return;
    const text = this.text.slice(this.start, end);
    this.pieces.push(
      entry.inItem
        ? piece('item', text, entry.owner, false, entry.indent)
        : piece('entry', text, entry.owner, entry.header),
    );
    this.start = end;
  }
}

/** Characters that, at column 0, may belong to the line before or to the whole document. */
const EXOTIC = '?:&!*%|>@`[{,';

function piece(kind: PieceKind, text: string, owner = '', header = false, indent = 0): Piece {
  return { kind, text, owner, header, indent };
}

/** Whether the line starts something at column 0 that cannot be in an item of an indented list. */
function leavesEntry(text: string, line: number): boolean {
  const c = text.charCodeAt(line);
  if (isIndent(c) || c === NEWLINE || c === HASH || c === TAB) return false;
  if (c === CLOSE_BRACKET || c === CLOSE_BRACE) return false;
  if (isDash(c) && isItem(text, line, 0)) return false;
  return c !== RETURN || text.charCodeAt(line + 1) !== NEWLINE;
}
