/** A requirement explained in Markdown, for the editor's preview and the command line. */
import { catalogue, profiles, type Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { AnyRule } from '../rules/rule.ts';
import { exampleDifference } from './example-difference.ts';
import { code } from './markdown-text.ts';
import { profileDifferences } from './profile-differences.ts';
import {
  enforced,
  furtherSources,
  rulesFor,
  scenariosInWords,
  severitiesInWords,
  sourceInWords,
  statementInWords,
} from './requirement-facts.ts';

/**
 * The requirement as a profile states it; as another profile does where that one does not have it.
 * @returns undefined for an id that no profile knows.
 */
export function explanation(
  id: string,
  asked: Catalogue = catalogue('2016-12'),
): string | undefined {
  const rows = [asked, ...profiles.map(catalogue)].find((one) => one.find(id) !== undefined);
  const row = rows?.find(id);
  if (rows === undefined || row === undefined) return undefined;
  return [
    `# ${row.id} · ${row.title}`,
    ...requirementInWords(row, rows),
    ...rulesFor(row).map(ruleExample),
  ].join('\n\n');
}

/** The explanation by a profile that is named from outside; by `rows` for an unknown one. */
export function explanationNamed(
  id: string,
  profile: string | undefined,
  rows: Catalogue | undefined,
): string | undefined {
  const named = profiles.find((one) => one === profile);
  return explanation(id, named === undefined ? rows : catalogue(named));
}

/**
 * The statement, the explanation, a table of facts, and what other profiles say: a paragraph each.
 * @param ruleName writes the name of a rule, as code or as a link.
 */
export function requirementInWords(
  row: Requirement,
  rows: Catalogue,
  ruleName?: (name: string) => string,
): string[] {
  return [
    `**${statementInWords(row, rows)}**`,
    explanationOf(row),
    factsTable(row, rows, ruleName),
    ...inOtherProfiles(row, rows),
  ];
}

/** The explanation in one line, as Markdown. */
export function explanationOf(row: Requirement): string {
  return row.explanation.trim().replace(/(?<!\s)\s*\n\s*/g, ' ');
}

function factsTable(
  row: Requirement,
  rows: Catalogue,
  ruleName?: (name: string) => string,
): string {
  const also = furtherSources(row);
  return [
    '| | |',
    '| --- | --- |',
    `| Severity | ${severitiesInWords(row)} |`,
    `| Scenarios | ${scenariosInWords(row)} |`,
    `| Applies to | ${row.paths.map((path) => code(path)).join(', ') || 'the whole text'} |`,
    `| Enforced | ${enforced(row, ruleName)} |`,
    `| Source | ${sourceInWords(row, rows)} |`,
    ...(also === undefined ? [] : [`| See also | ${also} |`]),
    ...(row.verified === false ? ['| Verified | no published page confirms it |'] : []),
    `| Profile | ${rows.profile} |`,
  ].join('\n');
}

function inOtherProfiles(row: Requirement, rows: Catalogue): string[] {
  return profiles
    .filter((profile) => profile !== rows.profile)
    .flatMap((profile) => {
      const other = catalogue(profile);
      const twin = other.find(row.id);
      if (twin === undefined) return [`Profile ${profile} does not have this requirement.`];
      if (twin.scenarios.length === 0 && row.scenarios.length > 0)
        return [`Profile ${profile} no longer has this requirement.`];
      return profileDifferences(row, rows, twin, other).map(
        ({ what, after }) =>
          `${what} in profile ${profile}: ${after}${/[.!]$/.test(after) ? '' : '.'}`,
      );
    });
}

function ruleExample(rule: AnyRule): string {
  return [
    `## Rule ${code(rule.name)}`,
    'Lines with `-` are only in the reported descriptor, lines with `+` only in the accepted one.',
    `\`\`\`diff\n${exampleDifference(rule)}\n\`\`\``,
  ].join('\n\n');
}
