/** A requirement explained in Markdown: for the editor's preview, the command line and the documentation. */
import { catalogue, profiles, type Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { scenarioOf, scenarioTitles } from '../requirements/scenarios.ts';
import { sourceOf } from '../requirements/sources.ts';
import { unmarked } from '../rules/examples.ts';
import { rules } from '../rules/index.generated.ts';
import type { AnyRule } from '../rules/rule.ts';
import { code } from './markdown-text.ts';

/** @returns undefined for an id that no profile knows. */
export function explanation(
  id: string,
  rows: Catalogue = catalogue('2016-12'),
): string | undefined {
  const row =
    rows.find(id) ??
    profiles.map((profile) => catalogue(profile).find(id)).find((one) => one !== undefined);
  if (row === undefined) return undefined;
  return [
    `# ${row.id} · ${row.title}`,
    `**${rows.statement(row, firstScenario(row))}**`,
    row.explanation.trim().replace(/(?<!\s)\s*\n\s*/g, ' '),
    facts(row, rows),
    ...otherProfiles(row, rows),
    ...rulesOf(row).map(examples),
  ].join('\n\n');
}

/** The rules that see to a requirement, itself or under the id it is reported as. */
function rulesOf({ id, reportedAs }: Requirement): AnyRule[] {
  return rules
    .map(({ rule }) => rule)
    .filter(
      ({ enforces }) =>
        enforces.includes(id) || (reportedAs !== undefined && enforces.includes(reportedAs)),
    );
}

function facts(row: Requirement, { facts: { article, profile } }: Catalogue): string {
  const where =
    row.lines.length === 0
      ? row.section
      : `[${article.title}](${article.url}), ${row.section}, ${lines(row)}`;
  const also = (row.sources ?? []).map(source).filter((text) => text !== undefined);
  return [
    '| | |',
    '| --- | --- |',
    `| Severity | ${severities(row)} |`,
    `| Scenarios | ${scenariosInWords(row)} |`,
    `| Looks at | ${row.paths.map(code).join(', ')} |`,
    `| Enforced | ${enforced(row)} |`,
    `| Source | ${where}${row.link === undefined ? '' : `; <${row.link}>`} |`,
    ...(also.length === 0 ? [] : [`| See also | ${also.join('; ')} |`]),
    ...(row.verified === false ? ['| Verified | not verified against a published page |'] : []),
    `| Profile | ${profile} |`,
  ].join('\n');
}

function source(key: string): string | undefined {
  const found = sourceOf(key);
  if (found === undefined) return undefined;
  const title = found.url === undefined ? found.title : `[${found.title}](${found.url})`;
  return `${title} (${found.date})`;
}

function lines({ lines: numbers }: Requirement): string {
  return `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
}

function severities({ severity, severityIn, cases }: Requirement): string {
  const scenarios = Object.entries(severityIn ?? {}).map(
    ([key, value]) =>
      `${value} for ${scenarioTitles[scenarioOf(key as Requirement['scenarios'][number])]}`,
  );
  const special = Object.entries(cases ?? {}).map(
    ([name, value]) => `${value} for the case ${code(name)}`,
  );
  return [severity, ...scenarios, ...special].join('; ');
}

function scenariosInWords({ scenarios }: Requirement): string {
  if (scenarios.length === 7) return 'all';
  return scenarios.length === 0
    ? 'none in this profile'
    : scenarios.map((one) => code(scenarioOf(one))).join(', ');
}

/** How a requirement is seen to, in words. */
export function enforced(row: Requirement): string {
  if (row.reportedAs !== undefined)
    return `reported as ${[...new Set([row.reportedAs, ...(row.includes ?? [])])].join(', ')}`;
  if (row.enforcement === 'checklist') return 'verified by a person: an item of the checklist';
  if (row.enforcement === 'explanation')
    return 'explained in hovers and completions; there is nothing to break';
  const names = rulesOf(row).map(({ name }) => code(name));
  return names.length === 0
    ? 'while the descriptor is read'
    : `by ${names.length === 1 ? 'rule' : 'rules'} ${names.join(', ')}`;
}

function otherProfiles(row: Requirement, rows: Catalogue): string[] {
  return profiles
    .filter((profile) => profile !== rows.profile)
    .map((profile) => ({ profile, other: catalogue(profile) }))
    .flatMap(({ profile, other }) => {
      const twin = other.find(row.id);
      if (twin === undefined) return [`In profile ${profile} there is no such requirement.`];
      if (twin.scenarios.length === 0 && row.scenarios.length > 0)
        return [`Profile ${profile} no longer makes this requirement.`];
      const scenario = firstScenario(twin);
      const [before, after] = [rows.statement(row, scenario), other.statement(twin, scenario)];
      return before === after ? [] : [`In profile ${profile}: ${after}`];
    });
}

function examples({ name, docs }: AnyRule): string {
  return `## Rule ${code(name)}\n\nNot accepted:\n\n\`\`\`asr-yaml\n${unmarked(docs.bad).trimEnd()}\n\`\`\`\n\nAccepted:\n\n\`\`\`asr-yaml\n${unmarked(docs.good).trimEnd()}\n\`\`\``;
}

function firstScenario({
  scenarios: [first],
}: Requirement): ReturnType<typeof scenarioOf> | undefined {
  return first === undefined ? undefined : scenarioOf(first);
}
