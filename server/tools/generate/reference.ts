/** The documentation pages, from the same data that the checks use: `docs/` is written by it. */
import { catalogue, profiles } from '../../src/requirements/catalogue.ts';
import type { Requirement } from '../../src/requirements/catalogue-data.ts';
import { scenarioOf } from '../../src/requirements/scenarios.ts';
import { unmarked } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.generated.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { enforced, explanation } from '../../src/pages/explanation.ts';
import { code } from '../../src/pages/markdown-text.ts';

/** The page of all requirements: a table to find one, then each with its explanation and examples. */
export function requirementsPage(): string {
  const rows = catalogue('2016-12').requirements;
  const article = rows.filter(({ lines }) => lines.length > 0);
  const companions = rows.filter(({ lines }) => lines.length === 0);
  return `${[
    '# Requirements',
    `Profile 2016-12: ${article.length} requirements of the article, ${companions.length} companion rules of our own. An id is the code of a diagnostic, the key of a suppression and the anchor of this page; it is never reused.`,
    `Other profiles: ${profiles
      .filter((profile) => profile !== '2016-12')
      .map((profile) => `[${profile}](profile-${profile}.md)`)
      .join(', ')}.`,
    '## All ids',
    table(rows),
    ...rows.map(
      (row) =>
        `<a id="${row.id.toLowerCase()}"></a>\n\n${(explanation(row.id) ?? '').replace(/^(#+) /gm, '##$1 ').replace(/^###+ /, '## ')}`,
    ),
  ].join('\n\n')}\n`;
}

/** What a profile changes of the first. */
export function profilePage(profile: (typeof profiles)[number]): string {
  const base = catalogue('2016-12');
  const rows = catalogue(profile);
  const changed = rows.requirements.filter(
    (row) =>
      JSON.stringify(row) !== JSON.stringify(base.find(row.id)) ||
      statement(rows, row) !== statement(base, row),
  );
  return `${[
    `# Profile ${profile}`,
    `${changed.length} of ${rows.requirements.length} requirements differ from [profile 2016-12](requirements.md).`,
    ...changed.map((row) =>
      (explanation(row.id, rows) ?? '')
        .replace(/^(#+) /gm, '#$1 ')
        .replace(/\n\n## Rule[\s\S]*$/, '')
        .replace(/\n\n### Rule[\s\S]*$/, ''),
    ),
  ].join('\n\n')}\n`;
}

function statement(rows: ReturnType<typeof catalogue>, row: Requirement): string {
  const [first] = row.scenarios;
  return rows.statement(row, first === undefined ? undefined : scenarioOf(first));
}

/** The pages of the rules, by file name. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { group, rule } of rules) pages.set(`${rule.name}.md`, rulePage(group, rule));
  const list = rules.map(
    ({ group, rule }) =>
      `| [${rule.name}](${rule.name}.md) | ${group} | ${rule.enforces.join(', ')} |`,
  );
  pages.set(
    'README.md',
    `# Rules\n\n${rules.length} rules, one file each under \`server/src/rules\`.\n\n| Rule | Subject | Requirements |\n| --- | --- | --- |\n${list.join('\n')}\n`,
  );
  return pages;
}

function rulePage(group: string, { name, enforces, docs }: AnyRule): string {
  const rows = enforces
    .map((id) => catalogue('2016-12').find(id) ?? catalogue('2026-05').find(id))
    .filter((row) => row !== undefined);
  return `${[
    `# ${name}`,
    `Subject: ${group}. Sees to:`,
    rows
      .map(
        (row) =>
          `- [${row.id}](../requirements.md#${row.id.toLowerCase()}) ${row.title} (${row.severity})`,
      )
      .join('\n'),
    `Not accepted:\n\n\`\`\`asr-yaml\n${unmarked(docs.bad).trimEnd()}\n\`\`\``,
    `Accepted:\n\n\`\`\`asr-yaml\n${unmarked(docs.good).trimEnd()}\n\`\`\``,
  ].join('\n\n')}\n`;
}

function table(rows: readonly Requirement[]): string {
  const line = (row: Requirement): string =>
    `| [${row.id}](#${row.id.toLowerCase()}) | ${row.title} | ${row.severity} | ${row.scenarios.length === 7 ? 'all' : row.scenarios.map((one) => code(scenarioOf(one))).join(', ')} | ${row.lines.length === 0 ? '–' : row.lines.map((n) => `L${n}`).join(', ')} | ${enforced(row)} |`;
  return [
    '| Id | Title | Severity | Scenarios | Article | Enforced |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}
