/**
 * A fast reader for the plain YAML that most descriptors use: block maps and lists, one-line
 * scalars, one-line flow collections, comments. It gives up on anything else and on any doubt; then
 * the `yaml` library reads the segment. A property test compares both readers.
 */
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  TextCursor,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  isSpaceOrEnd,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './text-cursor.ts';
import { plainValue } from './plain-value.ts';
import type { Node, Pair, ScalarNode, ScalarValue, SeqNode, Tree } from './tree.ts';

/**
 * Reads a segment (see `parse`).
 * @returns exactly what the library would return, or undefined for a text outside the subset.
 */
export function readBlock(text: string, as: 'entry' | 'item' | 'none'): Tree | undefined {
  if (unsupportedCharacters.test(text) || (text.includes('\r') && loneReturn.test(text)))
    return undefined;
  const root = new BlockReader(text).read(as);
  return root && { root, errors: [], anchors: [], aliases: [] };
}

/** Characters that the reader does not interpret. */
const unsupportedCharacters = /[\0-\t\v\f\x0e-\x1f\x7f\ufeff]/;
const loneReturn = /\r(?!\n)/;
/** Characters that cannot start a plain scalar here; `-` and `.` have their own rule. */
const indicators = '?:,[]{}#&*!|>\'"%@`';
/** Deeper texts are left to the library, which reports them above `MAX_DEPTH`. */
const MAX_FAST_DEPTH = 30;
/** Longer keys are left to the library, which limits them. */
const MAX_KEY_LENGTH = 1000;
/** The content of a double-quoted string that means the same in JSON and YAML. */
const jsonString = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*$/;

class BlockReader extends TextCursor {
  read(as: 'entry' | 'item' | 'none'): Node | undefined {
    this.toContent();
    if (as === 'item') {
      const list = this.atDash() ? this.list(this.column, 0) : undefined;
      return this.column < 0 && list?.items.length === 1 ? list.items[0] : undefined;
    }
    const map = this.column === 0 ? this.block(0) : undefined;
    return this.column < 0 && map?.kind === 'map' && !map.flow ? map : undefined;
  }

  /**
   * Reads a node that starts at `column`. If the next content is at a column where nothing is open,
   * such as the second line of a scalar, no caller reads it, and the whole text is given up.
   */
  private block(depth: number): Node | undefined {
    const { column } = this;
    if (depth > MAX_FAST_DEPTH) return undefined;
    if (this.atDash()) return this.list(column, depth);
    const node = this.inline(depth, false);
    if (this.atColon()) return node?.kind === 'scalar' ? this.map(node, column, depth) : undefined;
    return this.endLine() ? node : undefined;
  }

  private list(column: number, depth: number): SeqNode | undefined {
    const start = this.at;
    const items: Node[] = [];
    for (;;) {
      const dash = this.at++;
      this.skipSpaces();
      if (this.atLineEnd()) this.toNextContent();
      else if (this.atDash()) return undefined;
      else this.column = column + this.at - dash;
      const item = this.column > column ? this.block(depth + 1) : undefined;
      if (item === undefined) return undefined;
      items.push(item);
      if (this.column !== column || !this.atDash())
        return { kind: 'seq', start, end: item.end, flow: false, items, anchor: undefined };
    }
  }

  /** Reads a map at a column, after its first key. */
  private map(first: ScalarNode, column: number, depth: number): Node | undefined {
    const pairs: Pair[] = [];
    let key: Node | undefined = first;
    for (;;) {
      if (key?.kind !== 'scalar' || !this.atColon()) return undefined;
      if (this.at++ > key.start + MAX_KEY_LENGTH) return undefined;
      const value = this.value(column, depth);
      if (value === undefined) return undefined;
      pairs.push({ key, value: value ?? undefined });
      if (this.column !== column || this.atDash()) {
        const { end } = value ?? key;
        return { kind: 'map', start: first.start, end, flow: false, pairs, anchor: undefined };
      }
      key = this.inline(depth, false);
    }
  }

  /** Reads the value after the colon of a map at a column; null if it has none. */
  private value(column: number, depth: number): Node | null | undefined {
    this.skipSpaces();
    if (!this.atLineEnd()) {
      const node = this.inline(depth + 1, false);
      return this.endLine() ? node : undefined;
    }
    this.toNextContent();
    if (this.column > column) return this.block(depth + 1);
    return this.column === column && this.atDash() ? this.list(column, depth + 1) : null;
  }

  /** Reads a scalar or a flow collection; both end on the same line. */
  private inline(depth: number, inFlow: boolean): Node | undefined {
    switch (this.text.charCodeAt(this.at)) {
      case DOUBLE_QUOTE:
        return this.doubleQuoted();
      case SINGLE_QUOTE:
        return this.singleQuoted();
      case OPEN_BRACKET:
        return this.flowList(depth);
      case OPEN_BRACE:
        return this.flowMap(depth);
      default:
        return this.plain(inFlow);
    }
  }

  private plain(inFlow: boolean): ScalarNode | undefined {
    const { text, at: start } = this;
    if (!startsPlain(text, start)) return undefined;
    let at = start;
    let end = start;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === SPACE) continue;
      if (c < SPACE || (c === HASH && end < at)) break;
      if (c === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isSpaceOrEnd(next) || (inFlow && isFlow(next))) break;
      }
      if (inFlow && isFlow(c)) break;
      end = at + 1;
    }
    this.at = at;
    return scalar(start, end, plainValue(text.slice(start, end)), 'plain');
  }

  private singleQuoted(): ScalarNode | undefined {
    const { text, at: start } = this;
    let at = text.indexOf("'", start + 1);
    while (at >= 0 && text.charCodeAt(at + 1) === SINGLE_QUOTE) at = text.indexOf("'", at + 2);
    const inner = text.slice(start + 1, at);
    if (at < 0 || inner.includes('\n')) return undefined;
    this.at = at + 1;
    return scalar(start, this.at, inner.replaceAll("''", "'"), 'single');
  }

  private doubleQuoted(): ScalarNode | undefined {
    const { text, at: start } = this;
    let at = start + 1;
    for (; at < text.length && text.charCodeAt(at) !== DOUBLE_QUOTE; at++)
      if (text.charCodeAt(at) === BACKSLASH) at++;
    const inner = text.slice(start + 1, at);
    if (at >= text.length || inner.includes('\n')) return undefined;
    this.at = at + 1;
    if (!inner.includes('\\')) return scalar(start, this.at, inner, 'double');
    if (!jsonString.test(inner)) return undefined;
    return scalar(start, this.at, JSON.parse(`"${inner}"`) as string, 'double');
  }

  private flowList(depth: number): Node | undefined {
    const start = this.at++;
    const items: Node[] = [];
    while (this.nextInFlow(CLOSE_BRACKET, items.length)) {
      const item = depth < MAX_FAST_DEPTH ? this.inline(depth + 1, true) : undefined;
      if (item === undefined) return undefined;
      items.push(item);
    }
    if (!this.is(CLOSE_BRACKET)) return undefined;
    return { kind: 'seq', start, end: ++this.at, flow: true, items, anchor: undefined };
  }

  private flowMap(depth: number): Node | undefined {
    const start = this.at++;
    const pairs: Pair[] = [];
    while (this.nextInFlow(CLOSE_BRACE, pairs.length)) {
      const key = depth < MAX_FAST_DEPTH ? this.inline(depth + 1, true) : undefined;
      if (key?.kind !== 'scalar' || !this.atColon()) return undefined;
      this.at++;
      this.skipSpaces();
      const value = this.inline(depth + 1, true);
      if (value === undefined) return undefined;
      pairs.push({ key, value });
    }
    if (!this.is(CLOSE_BRACE)) return undefined;
    return { kind: 'map', start, end: ++this.at, flow: true, pairs, anchor: undefined };
  }

  /** Moves to the next node, past the comma if one is due; false at the end of the collection. */
  private nextInFlow(close: number, before: number): boolean {
    this.skipSpaces();
    if (before > 0) {
      if (!this.is(COMMA)) return false;
      this.at++;
      this.skipSpaces();
    }
    return !this.is(close);
  }
}

/** Whether a plain scalar starts here. A `-` or `.` may start a word or a number, but not `---`. */
function startsPlain(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === DASH || c === DOT)
    return /[\w.]/.test(text.charAt(at + 1)) && !text.startsWith('..', at);
  return c > SPACE && !indicators.includes(text.charAt(at));
}

function isFlow(c: number): boolean {
  return (
    c === COMMA ||
    c === OPEN_BRACKET ||
    c === CLOSE_BRACKET ||
    c === OPEN_BRACE ||
    c === CLOSE_BRACE
  );
}

function scalar(
  start: number,
  end: number,
  value: ScalarValue,
  style: ScalarNode['style'],
): ScalarNode {
  return { kind: 'scalar', start, end, value, style, anchor: undefined };
}
