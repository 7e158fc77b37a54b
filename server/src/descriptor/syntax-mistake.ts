/**
 * Finds the mistake that caused a syntax error. The parser's codes name rules of YAML; these kinds
 * name mistakes of authors, recognized by the text around the error.
 */
import { lineEnd } from '../text/lines.ts';
import type { DeepItem } from '../yaml/deep-items.ts';
import { closingMarks, OpenMarks } from '../yaml/open-marks.ts';
import { deepItemAt } from './deep-item.ts';
import type { Segment } from './segment.ts';
import type { ModelError } from './segment-model.ts';
import type { SegmentSpan } from './sourced.ts';

/** The kind of a mistake. */
export type SyntaxMistakeKind =
  | 'tab'
  | 'indentation'
  | 'open-quote'
  | 'open-bracket'
  | 'stray-bracket'
  | 'stray-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-space'
  | 'colon-in-value'
  | 'reserved-start'
  | 'escape'
  | 'text-after-quote'
  | 'comment-space'
  | 'item-in-brackets'
  | 'item-too-deep'
  | 'anchor'
  | 'tag'
  | 'directive'
  | 'directive-end'
  | 'line-end'
  | 'long-key'
  | 'no-pair'
  | 'other';

/** A mistake and the text to mark. */
export interface SyntaxMistake {
  readonly kind: SyntaxMistakeKind;
  /** The span to mark: an opening bracket rather than the point where its end is missing. */
  readonly at: SegmentSpan;
  /** For an unclosed quote or bracket: the text that closes it. */
  readonly closing?: string;
  /** For an item that is too deep: the item. */
  readonly deep?: DeepItem;
}

/**
 * Returns the mistake that caused a model error; undefined if it is not a syntax error of the
 * author.
 */
export function syntaxMistakeOf(error: ModelError): SyntaxMistake | undefined {
  const { at } = error;
  if (error.kind === 'not-a-pair') {
    const isGlued = keyWithoutSpace.test(at.segment.text.slice(at.start, at.end));
    return { kind: isGlued ? 'missing-space' : 'no-pair', at };
  }
  const isMistake = error.kind === 'syntax' && !reportedByOtherRules.has(error.code);
  return isMistake ? mistakeOfCode(error.code, at) : undefined;
}

/** Codes that other rules report. */
const reportedByOtherRules: ReadonlySet<string> = new Set([
  'TOO_DEEP',
  'RESOURCE_EXHAUSTION',
  'MULTIPLE_DOCS',
]);

/** @param code the parser's code of the error. */
function mistakeOfCode(code: string, at: SegmentSpan): SyntaxMistake {
  const { text } = at.segment;
  const rest = text.slice(at.start, lineEnd(text, at.start));
  const marks = at.segment.read(marksOf);
  const innermost = marks.innermostAt(at.start);
  const quote = innermost?.mark === '"' || innermost?.mark === "'";
  const isOpen = quote || marks.innermostAt(text.length) !== undefined;
  // A bracket may be closed after the error; a quote after the error starts another string.
  if (innermost !== undefined && mayBeOpen(code, at) && isOpen) {
    const { start } = innermost;
    const end = quote ? lineEnd(text, start) : start + 1;
    return {
      kind: quote ? 'open-quote' : 'open-bracket',
      at: { segment: at.segment, start, end },
      closing: closingMarks(quote ? [innermost] : marks.at(at.start)),
    };
  }
  const deep = deepItemAt(at.segment, at.start);
  if (deep !== undefined) {
    const place = { segment: at.segment, start: deep.dash, end: deep.end };
    return { kind: 'item-too-deep', at: place, deep };
  }
  const length = text.slice(at.start, at.end).trimEnd().length;
  const end = length > 0 ? at.start + length : at.end;
  return {
    kind: kindOf(code, at, rest, innermost !== undefined),
    at: { segment: at.segment, start: at.start, end },
  };
}

function marksOf({ text }: Segment): OpenMarks {
  return new OpenMarks(text);
}

function hasTabs({ text }: Segment): boolean {
  return /^ *\t/m.test(text);
}

function mayBeOpen(code: string, { start, end }: SegmentSpan): boolean {
  return code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && start === end);
}

function kindOf(
  code: string,
  at: SegmentSpan,
  rest: string,
  inBrackets: boolean,
): SyntaxMistakeKind {
  const { text } = at.segment;
  if (/\r(?!\n)/.test(rest)) return 'line-end';
  const marked = text.slice(at.start, at.end);
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return at.segment.read(hasTabs) ? 'tab' : 'indentation';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (keyWithoutSpace.test(rest)) return 'missing-space';
      if (/^[- ]*\t/.test(rest)) return 'tab';
      return /:(?:\s|$)/.test(withoutComment(rest)) ? 'colon-in-value' : 'indentation';
    case 'MULTILINE_IMPLICIT_KEY':
      return keyKind(text, at, rest);
    case 'MISSING_CHAR':
      if (marked.startsWith('#')) return 'comment-space';
      if (/^["'[{]/.test(marked)) return inBrackets ? 'missing-comma' : 'indentation';
      if (text.startsWith('%')) return 'directive-end';
      return /^\s|^-\s/.test(marked) ? 'indentation' : keyKind(text, at, rest);
    case 'BLOCK_IN_FLOW':
      return /^-\s/.test(rest) ? 'item-in-brackets' : 'missing-comma';
    case 'UNEXPECTED_TOKEN':
      if (/^[\]}]/.test(marked)) return 'stray-bracket';
      if (marked.startsWith(',')) return 'stray-comma';
      if ('|>'.includes(text.charAt(at.start - 1) || ' ')) return 'reserved-start';
      if (/["']$/.test(text.slice(0, at.start).trimEnd().slice(-1)))
        return inBrackets ? 'missing-comma' : 'text-after-quote';
      return /^(?:[ \t]+|(?:#.*[\r\n]\s*)+(?<=[ \t]))[^\s#]/.test(text) ? 'indentation' : 'other';
    default:
      return kinds[code] ?? 'other';
  }
}

/** Classifies a key without a proper colon. */
function keyKind(text: string, { start }: SegmentSpan, rest: string): SyntaxMistakeKind {
  if (keyWithoutSpace.test(rest)) return 'missing-space';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /:\s/.test(line) ? 'indentation' : 'missing-colon';
}

/** A key whose value directly follows the colon. */
export const keyWithoutSpace = /^([A-Za-z_][\w-]*):(?=[^\s:/\\])(?![^#\r\n]*:\s)/;

const kinds: Readonly<Record<string, SyntaxMistakeKind>> = {
  BAD_SCALAR_START: 'reserved-start',
  BAD_DQ_ESCAPE: 'escape',
  BAD_ALIAS: 'anchor',
  ALIAS_PROPS: 'anchor',
  MULTIPLE_ANCHORS: 'anchor',
  BAD_PROP_ORDER: 'anchor',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  KEY_OVER_1024_CHARS: 'long-key',
};

function withoutComment(line: string): string {
  return line.replace(/\s#[^]*/, '').trimEnd();
}
