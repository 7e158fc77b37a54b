/** Where a requirement is stated, as links whose labels say where they lead. */
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { codeOf, type Scenario } from '../requirements/scenarios.ts';
import { sourceOf } from '../requirements/sources.ts';
import { escaped } from './markdown-text.ts';

/**
 * The article under its section and lines, and beside it the page that the sentence links to. For a
 * requirement that is not of the article, its section and the first page that states it.
 */
export function sourceLinks(
  row: Requirement,
  rows: Catalogue,
  scenario: Scenario | undefined,
): string {
  const lines = linesFor(row, rows, scenario);
  const label = lines.length === 0 ? row.section : `${row.section}, ${linesInWords(lines)}`;
  const own = row.link === undefined ? '' : `[${escaped(hostOf(row.link))}](${row.link})`;
  if (lines.length > 0)
    return [`[${escaped(label)}](${rows.facts.article.url})`, own].filter(Boolean).join(', ');
  const pages = (row.sources ?? []).map(sourceOf).filter((page) => page?.url !== undefined);
  const [page] = pages;
  const stated = own || (page === undefined ? '' : `[${escaped(page.title)}](${page.url ?? ''})`);
  return [escaped(label), stated].filter(Boolean).join(', ');
}

/** The lines of a scenario, where the article has some under its headings; otherwise all of the row. */
export function linesFor(
  { lines }: Pick<Requirement, 'lines'>,
  { facts: { article } }: Catalogue,
  scenario: Scenario | undefined,
): readonly number[] {
  if (scenario === undefined) return lines;
  const own = article.sections[codeOf(scenario)];
  const isIn = ([first = 1, last = 0]: readonly number[], line: number): boolean =>
    first <= line && line <= last;
  if (own === undefined || !lines.some((line) => isIn(own, line))) return lines;
  const others = Object.values(article.sections).filter((section) => section !== own);
  return lines.filter((line) => !others.some((section) => isIn(section, line)));
}

/** `line 52`, `lines 70, 90`, `lines 228-234`. */
export function linesInWords(lines: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.last === line - 1) last.last = line;
    else ranges.push({ first: line, last: line });
  }
  const words = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return `${lines.length === 1 ? 'line' : 'lines'} ${words.join(', ')}`;
}

function hostOf(link: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(link)?.[1] ?? link;
}
