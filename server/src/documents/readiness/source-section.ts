import { linesFor, linesInWords } from '../../pages/source-links.ts';
import { sourceOf } from '../../requirements/sources.ts';
import type { Line, Part } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { joinedLines, link } from '../inline.ts';

/** Where each requirement of the report is stated. */
export function sourceSection(source: DocumentSource, ids: ReadonlySet<string>): readonly Part[] {
  const { catalogue, descriptor } = source.checked;
  const { article } = catalogue.facts;
  const rows = catalogue.requirements.filter(({ id }) => ids.has(id));
  return [
    { kind: 'heading', level: 2, id: 'sources', text: 'Sources' },
    {
      kind: 'paragraph',
      text: [
        `Requirements of profile ${catalogue.profile}. The article is `,
        link(article.title, article.url),
        ` of ${article.date}.`,
      ],
    },
    {
      kind: 'table',
      caption: 'Where the requirements of this report are stated',
      columns: [
        { title: 'Requirement', width: 14 },
        { title: 'Title', width: 34 },
        { title: 'Section of the article', width: 26 },
        { title: 'Further pages', width: 26 },
      ],
      rows: rows.map((row) => {
        const lines = linesFor(row, catalogue, descriptor.scenario);
        const where =
          lines.length === 0 ? 'not in the article' : `${row.section}, ${linesInWords(lines)}`;
        return { cells: [row.id, row.title, where, furtherPages(row.link, row.sources ?? [])] };
      }),
      empty: 'No requirement is named in this report.',
    },
  ];
}

/** The most pages that are named for one requirement. */
const MAX_PAGES = 3;

function furtherPages(own: string | undefined, codes: readonly string[]): Line {
  const pages = codes.map(sourceOf).filter((page) => page !== undefined);
  const lines: Line[] = own === undefined ? [] : [link(hostOf(own), own)];
  for (const { title, url, date } of pages.slice(0, MAX_PAGES))
    lines.push(url === undefined ? `${title} (${date})` : [link(title, url), ` (${date})`]);
  return joinedLines(lines, '; ');
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? address;
}
