/**
 * What an author did when the parser gave up. Its codes name rules of YAML; these names are those of
 * mistakes, told apart by what stands around the place.
 */
import { lineEnd } from '../text/lines.ts';
import { closing, openMarks } from '../yaml/open-marks.ts';
import type { ModelError } from './segment-model.ts';
import type { SegmentSpan } from './sourced.ts';

export type FaultKind =
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
  | 'text-behind-quote'
  | 'comment-space'
  | 'item-in-brackets'
  | 'anchor'
  | 'tag'
  | 'directive'
  | 'directive-end'
  | 'line-end'
  | 'long-key'
  | 'no-pair'
  | 'other';

export interface SyntaxMistake {
  readonly kind: FaultKind;
  /** What to mark: the opening bracket rather than the place where its end was missed. */
  readonly at: SegmentSpan;
  /** For something that is open: what closes it. */
  readonly closing?: string;
}

/** The fault that a problem came of; undefined for a problem that is no fault of writing. */
export function faultIn(problem: ModelError): SyntaxMistake | undefined {
  const { at } = problem;
  if (problem.kind === 'not-a-pair') {
    const isGlued = gluedKey.test(at.segment.text.slice(at.start, at.end));
    return { kind: isGlued ? 'missing-space' : 'no-pair', at };
  }
  const isFault = problem.kind === 'syntax' && !elsewhere.has(problem.code);
  return isFault ? faultOf(problem.code, at) : undefined;
}

/** Codes that are no mistakes of writing: rules of their own speak of them. */
const elsewhere: ReadonlySet<string> = new Set([
  'TOO_DEEP',
  'RESOURCE_EXHAUSTION',
  'MULTIPLE_DOCS',
]);

/** @param code the parser's code of the error. */
function faultOf(code: string, at: SegmentSpan): SyntaxMistake {
  const { text } = at.segment;
  const rest = text.slice(at.start, lineEnd(text, at.start));
  const open = openMarks(text.slice(0, at.start));
  const innermost = open.at(-1);
  const quote = innermost?.mark === '"' || innermost?.mark === "'";
  // A bracket may be closed behind a fault in it; a quote behind it is the start of another text.
  if (innermost !== undefined && mayBeOpen(code, at) && (quote || openMarks(text).length > 0)) {
    const { start } = innermost;
    const end = quote ? lineEnd(text, start) : start + 1;
    return {
      kind: quote ? 'open-quote' : 'open-bracket',
      at: { segment: at.segment, start, end },
      closing: closing(quote ? [innermost] : open),
    };
  }
  const length = text.slice(at.start, at.end).trimEnd().length;
  const end = length > 0 ? at.start + length : at.end;
  return {
    kind: kindOf(code, at, rest, open.length > 0),
    at: { segment: at.segment, start: at.start, end },
  };
}

function mayBeOpen(code: string, { start, end }: SegmentSpan): boolean {
  return code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && start === end);
}

function kindOf(code: string, at: SegmentSpan, rest: string, inBrackets: boolean): FaultKind {
  const { text } = at.segment;
  if (/\r(?!\n)/.test(rest)) return 'line-end';
  const marked = text.slice(at.start, at.end);
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return /^ *\t/m.test(text) ? 'tab' : 'indentation';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (gluedKey.test(rest)) return 'missing-space';
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
      if (/[|>]$/.test(text.slice(0, at.start))) return 'reserved-start';
      if (/["']\s*$/.test(text.slice(0, at.start)))
        return inBrackets ? 'missing-comma' : 'text-behind-quote';
      return /^(?:[ \t]+|(?:#.*[\r\n]\s*)+(?<=[ \t]))[^\s#]/.test(text) ? 'indentation' : 'other';
    default:
      return kinds[code] ?? 'other';
  }
}

/** A key that a colon does not follow as it should. */
function keyKind(text: string, { start }: SegmentSpan, rest: string): FaultKind {
  if (gluedKey.test(rest)) return 'missing-space';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /:\s/.test(line) ? 'indentation' : 'missing-colon';
}

/** A key with its value right behind the colon. */
export const gluedKey = /^([A-Za-z_][\w-]*):(?=[^\s:/\\])(?![^#\r\n]*:\s)/;

const kinds: Readonly<Record<string, FaultKind>> = {
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
