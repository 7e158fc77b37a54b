/** What the catalogue says about a requirement, in words: severity, scenarios, source, enforcement. */
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { scenarioOf, scenarios, scenarioTitles } from '../requirements/scenarios.ts';
import { sourceOf } from '../requirements/sources.ts';
import { rules } from '../rules/index.generated.ts';
import type { AnyRule } from '../rules/rule.ts';
import { code } from './markdown-text.ts';

/** The rules that enforce a requirement, under its own id or the one that it is reported as. */
export function rulesFor({ id, reportedAs }: Requirement): AnyRule[] {
  return rules
    .map(({ rule }) => rule)
    .filter(
      ({ enforces }) =>
        enforces.includes(id) || (reportedAs !== undefined && enforces.includes(reportedAs)),
    );
}

/**
 * The requirement as a sentence, with the limits of its scenarios; several sentences, each with its
 * scenarios, where the limits differ.
 */
export function statementInWords(row: Requirement, rows: Catalogue): string {
  const byText = new Map<string, string[]>();
  for (const one of row.scenarios) {
    const text = rows.statement(row, scenarioOf(one));
    byText.set(text, [...(byText.get(text) ?? []), scenarioTitles[scenarioOf(one)]]);
  }
  if (byText.size === 0) return rows.statement(row, undefined);
  if (byText.size === 1) return [...byText.keys()].join('');
  return [...byText]
    .map(([text, titles]) => `${capitalized(titles.join(', '))}: ${text}`)
    .join(' ');
}

/** The severity, with the scenarios and special cases where it is another. */
export function severitiesInWords({ severity, severityIn, cases }: Requirement): string {
  const byScenario = Object.entries(severityIn ?? {}).map(
    ([key, value]) =>
      `${value} for ${scenarioTitles[scenarioOf(key as Requirement['scenarios'][number])]}`,
  );
  const special = Object.entries(cases ?? {}).map(
    ([name, value]) => `${value} in the case ${code(name)}`,
  );
  return [severity, ...byScenario, ...special].join('; ');
}

export function scenariosInWords({ scenarios: codes }: Requirement): string {
  if (codes.length === scenarios.length) return 'all';
  return codes.length === 0
    ? 'none in this profile'
    : codes.map((one) => code(scenarioOf(one))).join(', ');
}

/** Where the requirement is stated: the section and lines of the article, and its link. */
export function sourceInWords(row: Requirement, { facts: { article } }: Catalogue): string {
  const lines = `${row.lines.length === 1 ? 'line' : 'lines'} ${row.lines.join(', ')}`;
  const where =
    row.lines.length === 0
      ? row.section
      : `[${article.title}](${article.url}), ${row.section}, ${lines}`;
  return `${where}${row.link === undefined ? '' : `; <${row.link}>`}`;
}

/** The pages that confirm or dispute the requirement, with their dates; undefined where there are none. */
export function furtherSources({ sources = [] }: Requirement): string | undefined {
  const pages = sources.map(sourceOf).filter((source) => source !== undefined);
  if (pages.length === 0) return undefined;
  return pages
    .map(({ title, url, date }) => `${url === undefined ? title : `[${title}](${url})`} (${date})`)
    .join('; ');
}

/**
 * How a requirement is enforced.
 * @param ruleName writes the name of a rule, as code or as a link.
 */
export function enforced(row: Requirement, ruleName: (name: string) => string = code): string {
  if (row.reportedAs !== undefined)
    return `reported as ${[...new Set([row.reportedAs, ...(row.includes ?? [])])].join(', ')}`;
  if (row.enforcement === 'checklist') return 'checklist item, verified by a person';
  if (row.enforcement === 'explanation')
    return 'shown in hovers and completions; there is nothing to violate';
  const names = rulesFor(row).map(({ name }) => ruleName(name));
  if (names.length === 0) return 'by the checker itself';
  return `by ${names.length === 1 ? 'rule' : 'rules'} ${names.join(', ')}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
