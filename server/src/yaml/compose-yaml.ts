/** The `yaml` library, set up so that its cost is about linear in any text, and stopped where it is not. */
import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import { maxDepth } from './tree.ts';

/**
 * Pretty errors quote the text, the library's own check for equal keys is quadratic, and so is its
 * merging of `<<`; we do the last two ourselves.
 */
export const options = {
  version: '1.2',
  prettyErrors: false,
  uniqueKeys: false,
  merge: false,
  stringKeys: false,
  logLevel: 'silent',
} as const;

/** Stops reading a text whose errors outnumber this: nobody reads them, and making them costs time. */
export const maxErrors = 200;

/**
 * So many collections open at once are nested deeper than is read, however they are written. The
 * library's parser keeps them in a list, but what builds nodes from them calls itself for each.
 */
const maxOpen = 2 * maxDepth;

/** What the library makes of a text. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  /** Where reading stopped because of the depth; errors from here on are of our own making. */
  readonly stopped: number;
}

/** Reads a text with the library: no depth and no number of errors makes it dear. */
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

/** The parser's tokens, up to where there are too many errors or too many open collections. */
function* tokens(text: string, stop: (offset: number) => void): Iterable<CST.Token> {
  const parser = new Parser();
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' && ++stray > maxErrors) return;
      yield token;
    }
    if (parser.stack.length > maxOpen) {
      stop(parser.offset - lexeme.length);
      break;
    }
  }
  yield* parser.end();
}
