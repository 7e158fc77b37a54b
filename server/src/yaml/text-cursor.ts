/**
 * A forward cursor in a text of YAML blocks. It knows spaces, line ends, comments, and the markers
 * of lists and maps, but no values.
 */
export class TextCursor {
  /** The next character to read. */
  protected at = 0;
  /** The column of `at` if it is the first content of its line; -1 at the end of the text. */
  protected column = -1;

  constructor(protected readonly text: string) {}

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  protected is(c: number): boolean {
    return this.text.charCodeAt(this.at) === c;
  }

  /** Whether an item of a list starts here. */
  protected atDash(): boolean {
    return this.is(DASH) && isSpaceOrEnd(this.text.charCodeAt(this.at + 1));
  }

  /** Whether the text before is a key. */
  protected atColon(): boolean {
    return this.is(COLON) && isSpaceOrEnd(this.text.charCodeAt(this.at + 1));
  }

  /** Whether the rest of the line is empty or a comment. Call after `skipSpaces`. */
  protected atLineEnd(): boolean {
    const { text, at } = this;
    const c = text.charCodeAt(at);
    return c === HASH ? text.charCodeAt(at - 1) === SPACE : isSpaceOrEnd(c);
  }

  /** Moves to the next content if the line ends here. */
  protected endLine(): boolean {
    this.skipSpaces();
    if (!this.atLineEnd()) return false;
    this.toNextContent();
    return true;
  }

  /** Moves past this line, to the next content. */
  protected toNextContent(): void {
    const newline = this.text.indexOf('\n', this.at);
    this.at = newline < 0 ? this.text.length : newline + 1;
    this.toContent();
  }

  /** Moves from the start of a line to the first content in or after it. */
  protected toContent(): void {
    const { text } = this;
    let line = this.at;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === SPACE) at++;
      const c = text.charCodeAt(at);
      if (c !== HASH && !isSpaceOrEnd(c)) {
        this.at = at;
        this.column = at - line;
        return;
      }
      const newline = text.indexOf('\n', at);
      line = newline < 0 ? text.length : newline + 1;
    }
    this.at = text.length;
    this.column = -1;
  }
}

export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** Whether a character code is a space, a line end, or the end of the text. */
export function isSpaceOrEnd(c: number): boolean {
  return c === SPACE || c === NEWLINE || c === RETURN || Number.isNaN(c);
}
