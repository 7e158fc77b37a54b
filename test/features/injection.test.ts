/** T-35: of the Markdown that is shown, only what we wrote is markup. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { markdownPages } from '../support/hostile-pages.ts';
import { hostileWords } from '../support/hostile-words.ts';

interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  attrGet(name: string): string | null;
}
type Parser = new (options: object) => { parse(text: string, env: object): Token[] };
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as Parser;
/** As VS Code's preview reads it: with HTML, and with addresses as links. */
const parser = new MarkdownIt({ html: true, linkify: true });

/** All that our own pages are made of. */
const ours =
  /^(text|text_special|inline|softbreak|hardbreak|code_inline|hr|(paragraph|heading|strong|em|bullet_list|list_item|table|thead|tbody|tr|th|td|link)_(open|close))$/;

/** What is set off in a page, without the figures in it, and what can be clicked. */
function setOff(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    // Addresses of documentation differ with the requirements; others are in statements of ours.
    const href = token
      .attrGet('href')
      ?.replace(/^https:\/\/((docs|learn|support)\.microsoft\.com|yaml\.org)\/.*/, 'ours');
    if (href !== undefined && href !== 'ours') found.add(`link ${href}`);
    if (/^(strong|em|heading)_open$/.test(token.type))
      found.add(`${token.tag} ${tokens[index + 1]?.content.replace(/\d+/g, 'N') ?? ''}`);
  }
  return found;
}

function* tokensOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    yield* tokensOf(token.children ?? []);
  }
}

function read(text: string): Token[] {
  return [...tokensOf(parser.parse(text, {}))];
}

const harmless = new Set(
  [...markdownPages('harmless').values()].flatMap((text) => [...setOff(read(text))]),
);

describe('content is no markup', () => {
  for (const [index, word] of hostileWords.entries())
    test(`${index}: ${JSON.stringify(word).slice(0, 60)}`, () => {
      const pages = markdownPages(word);
      assert.ok(pages.size > 20);
      let shown = 0;
      for (const [name, text] of pages) {
        const tokens = read(text);
        for (const token of tokens) {
          assert.match(token.type, ours, `${name}: ${token.type} ${token.content.slice(0, 200)}`);
        }
        for (const text of setOff(tokens))
          if (!/^h1 (Checklist|Profiles)/.test(text))
            assert.ok(harmless.has(text), `${name}: ${text}`);
        const cells = tokens.filter(({ type }) => /^t[hd]_open$/.test(type)).length;
        assert.equal(cells, 4 * tokens.filter(({ type }) => type === 'tr_open').length, name);
        if (tokens.some(({ type, content }) => type === 'inline' && content.length > 0)) shown++;
      }
      assert.equal(shown, pages.size);
    });
});
