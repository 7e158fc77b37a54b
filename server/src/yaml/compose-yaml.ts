/**
 * The `yaml` library, configured so that its cost is about linear in any text, and stopped if it is
 * not.
 */
import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import { MAX_DEPTH } from './tree.ts';

/**
 * Pretty errors quote the text. The library's check for equal keys is quadratic, and so is its
 * merging of `<<`; we do both.
 */
export const options = {
  version: '1.2',
  prettyErrors: false,
  uniqueKeys: false,
  merge: false,
  stringKeys: false,
  // The library makes lists of pairs, which are no nodes, of `!!omap` and `!!pairs`.
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** Stops reading after this many errors: nobody reads them, and creating them costs time. */
export const MAX_ERRORS = 200;

/**
 * More open collections than this exceed `MAX_DEPTH`, however they are written. The library's
 * parser keeps them in a list, but its composer recurses.
 */
const MAX_OPEN_COLLECTIONS = 2 * MAX_DEPTH;

/** The result of the library. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  /** The offset at which reading stopped because of the depth; later errors are caused by that. */
  readonly stopped: number;
}

/** Reads a text with the library, at a bounded cost for any depth and any number of errors. */
export function compose(text: string): Composed {
  const documents: Document.Parsed[] = [];
  const composer = new Composer(options);
  let stopped = Infinity;
  for (const token of tokens(text, (offset) => (stopped = offset))) {
    for (const document of composer.next(token)) documents.push(document);
    if (documents.length > 1) break;
  }
  for (const document of composer.end(true, text.length)) documents.push(document);
  return { documents, stopped };
}

/** Yields the parser's tokens, up to the limits of errors and open collections. */
function* tokens(text: string, stop: (offset: number) => void): Iterable<CST.Token> {
  const parser = new Parser();
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' && ++stray > MAX_ERRORS) return;
      yield token;
    }
    if (parser.stack.length > MAX_OPEN_COLLECTIONS) {
      stop(parser.offset - lexeme.length);
      break;
    }
  }
  yield* parser.end();
}
