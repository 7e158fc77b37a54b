/** Prints a document as one HTML page: no script, no request, readable on a screen and on paper. */
import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../../text/visible-text.ts';
import type {
  Document,
  DocumentHead,
  Inline,
  Line,
  Part,
  DocumentTable,
  TableRow,
} from '../document.ts';
import { pieces } from '../inline.ts';
import { h } from './page-node.ts';
import { drawingNode } from './svg.ts';
import { stylesheet } from './stylesheet.ts';

/** The rows of one part of a long table: the parts that are out of sight cost nothing. */
const ROWS_OF_A_PART = 200;

/** Returns the page. */
export function printHtml(document: Document): string {
  return `<!doctype html>\n${renderToString(page(document))}\n`;
}

function page({ head, parts }: Document): VNode {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, shown(`${head.title}: ${head.subject}`)),
      h('style', { dangerouslySetInnerHTML: { __html: stylesheet } }),
    ),
    h('body', { class: 'asr-document' }, ...body(head, parts)),
  );
}

/** Returns what a page contains, without its head and style, for a page of another kind. */
export function printBody({ head, parts }: Document): string {
  return renderToString(h(Fragment, {}, ...body(head, parts)));
}

function body(head: DocumentHead, parts: readonly Part[]): readonly VNode[] {
  const sections = parts.filter((part) => part.kind === 'heading' && part.level === 2);
  return [
    h(
      'header',
      {},
      h('h1', {}, head.title),
      h('p', { class: 'subject' }, bidi(head.subject)),
      about(head),
    ),
    ...(sections.length < 3 ? [] : [contents(sections)]),
    // Part by part, so that no more than one of them is held as nodes.
    h('main', { dangerouslySetInnerHTML: { __html: printParts(parts) } }),
    h(
      'footer',
      {},
      `Digest ${head.digest}. Printed by ASR Descriptors from the descriptor alone; nothing was measured.`,
    ),
  ];
}

function about({ scenario, profile, digest, date }: DocumentHead): VNode {
  const rows: readonly (readonly [string, Line])[] = [
    ['Scenario', scenario],
    ['Profile', profile],
    ['Digest', { kind: 'code', text: digest }],
    ...(date === undefined ? [] : [['Date', date] as const]),
  ];
  return facts(rows);
}

function contents(sections: readonly Part[]): VNode {
  const links = sections.map((section) =>
    section.kind === 'heading'
      ? h('li', {}, h('a', { href: `#${section.id}` }, inlines(section.text)))
      : null,
  );
  return h('nav', { 'aria-label': 'Contents' }, h('ol', {}, links));
}

/** Returns parts of a document for another page: whole elements, one after the other. */
export function printParts(parts: readonly Part[]): string {
  return parts.map(printPart).join('');
}

/** Each printed part is whole elements, so that they can stand one after the other. */
function printPart(one: Part): string {
  if (one.kind === 'table' && one.rows.length > ROWS_OF_A_PART)
    return [...longTable(one)].map((node) => renderToString(node)).join('');
  return renderToString(h(Fragment, {}, part(one)));
}

function part(one: Part): ComponentChildren {
  switch (one.kind) {
    case 'heading':
      return h(
        `h${one.level}`,
        { id: one.id, ...(one.newPage === true && { class: 'new-page' }) },
        inlines(one.text),
      );
    case 'paragraph':
      return h('p', {}, inlines(one.text));
    case 'note':
      return h('p', { class: `note ${one.tone}` }, inlines(one.text));
    case 'list':
      return h(
        'ul',
        {},
        one.items.map((item) => h('li', {}, inlines(item))),
      );
    case 'facts':
      return facts(one.rows);
    case 'fields':
      return h(
        'dl',
        { class: 'fields' },
        one.labels.map((label) => h('div', {}, h('dt', {}, shown(label)), h('dd', {}, '\u00a0'))),
      );
    case 'verbatim':
      return h('pre', {}, one.text.split('\n').map(shown).join('\n'));
    case 'fold':
      return h('details', {}, h('summary', {}, shown(one.summary)), one.parts.map(part));
    case 'table':
      return tables(one);
    case 'figure':
      return h('figure', {}, drawingNode(one.drawing), h('figcaption', {}, shown(one.caption)));
  }
}

function facts(rows: readonly (readonly [string, Line])[]): VNode {
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, inlines(value)))),
  );
}

function tables(table: DocumentTable): ComponentChildren {
  const { rows, caption, empty } = table;
  if (rows.length === 0) return h('p', { class: 'empty' }, shown(empty));
  return rows.length <= ROWS_OF_A_PART ? tableNode(table, rows, caption) : [...longTable(table)];
}

/** A long table is several, each with its own header. */
function* longTable(table: DocumentTable): Generator<VNode> {
  const { rows, caption } = table;
  for (let first = 0; first < rows.length; first += ROWS_OF_A_PART) {
    const own = rows.slice(first, first + ROWS_OF_A_PART);
    const title = `${caption}, ${first + 1} to ${first + own.length} of ${rows.length}`;
    yield h('div', { class: 'part' }, tableNode(table, own, title));
  }
}

function tableNode({ columns }: DocumentTable, rows: readonly TableRow[], caption: string): VNode {
  return h(
    'table',
    {},
    h('caption', {}, shown(caption)),
    h(
      'colgroup',
      {},
      columns.map(({ width }) => h('col', { width: `${width}%` })),
    ),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map(({ title }) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ cells, id }) =>
        h(
          'tr',
          id === undefined ? {} : { id },
          cells.map((cell, i) =>
            h('td', columns[i]?.isNumber === true ? { class: 'number' } : {}, cellNode(cell)),
          ),
        ),
      ),
    ),
  );
}

function cellNode(cell: TableRow['cells'][number]): ComponentChildren {
  if (typeof cell !== 'object' || !('lines' in cell)) return inlines(cell);
  const [only, ...others] = cell.lines;
  if (others.length === 0) return only === undefined ? '' : inlines(only);
  return h(
    'ul',
    {},
    cell.lines.map((line) => h('li', {}, inlines(line))),
  );
}

function inlines(line: Line): ComponentChildren {
  return pieces(line).map(inline);
}

function inline(one: Inline): ComponentChildren {
  if (typeof one === 'string') return shown(one);
  switch (one.kind) {
    case 'name':
      return bidi(one.text);
    case 'code':
      return h('code', {}, shown(one.text));
    case 'strong':
      return h('strong', {}, shown(one.text));
    case 'link':
      return h('a', { href: one.href }, shown(one.text));
    case 'mark':
      return h('span', { class: `mark ${one.tone}` }, shown(one.text));
    case 'blank':
      return h('span', { class: 'blank' }, shown(one.label));
  }
}

/** Text of any direction, which changes no other text. */
function bidi(text: string): VNode {
  return h('bdi', {}, shown(text));
}

/** Text on one line, without what a reader cannot see. */
function shown(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}
