/** docs/profile-<profile>.md: what a profile changes of the first one, requirement by requirement. */
import { explanationOf } from '../../../src/pages/explanation.ts';
import { profileDifferences } from '../../../src/pages/profile-differences.ts';
import {
  furtherSources,
  severitiesInWords,
  scenariosInWords,
  statementInWords,
} from '../../../src/pages/requirement-facts.ts';
import { catalogue, defaultProfile, type Catalogue } from '../../../src/requirements/catalogue.ts';
import type { Requirement } from '../../../src/requirements/catalogue-data.ts';
import type { ProfileId } from '../../../src/requirements/ids.ts';
import { anchorOf, pathOf, type Family } from './families.ts';

type Kind = 'new' | 'gone' | 'changed' | 'explained';

interface Change {
  readonly kind: Kind;
  readonly before: Requirement | undefined;
  readonly after: Requirement;
}

const headings: Readonly<Record<Kind, string>> = {
  new: 'New requirements',
  gone: 'Requirements that no longer apply',
  changed: 'Changed requirements',
  explained: 'Same requirement, other explanation or source',
};

export function profilePage(profile: ProfileId, all: readonly Family[]): string {
  const base = catalogue(defaultProfile);
  const rows = catalogue(profile);
  const changes = rows.requirements.flatMap((after) => changeOf(after, base, rows) ?? []);
  const unverified = changes.filter(({ after }) => after.verified === false).length;
  return [
    `# Profile ${profile}`,
    `${changes.length} of ${rows.requirements.length} requirements differ from [profile ${base.profile}](requirements.md). ${unverified} of them are not verified: no published page confirms the new text.`,
    ...(Object.keys(headings) as Kind[]).flatMap((kind) => {
      const some = changes.filter((change) => change.kind === kind);
      if (some.length === 0) return [];
      return [
        `## ${headings[kind]} (${some.length})`,
        ...some.flatMap((change) => section(change, base, rows, all)),
      ];
    }),
  ].join('\n\n');
}

/** @returns undefined where both profiles say the same. */
function changeOf(after: Requirement, base: Catalogue, rows: Catalogue): Change | undefined {
  const before = base.find(after.id);
  if (before === undefined || (before.scenarios.length === 0 && after.scenarios.length > 0))
    return { kind: 'new', before, after };
  if (after.scenarios.length === 0 && before.scenarios.length > 0)
    return { kind: 'gone', before, after };
  if (profileDifferences(before, base, after, rows).length > 0)
    return { kind: 'changed', before, after };
  return JSON.stringify(before) === JSON.stringify(after)
    ? undefined
    : { kind: 'explained', before, after };
}

function section(
  { kind, before, after }: Change,
  base: Catalogue,
  rows: Catalogue,
  all: readonly Family[],
): string[] {
  const isNew = kind === 'new' || before === undefined;
  return [
    `<a id="${anchorOf(after.id)}"></a>`,
    `### [${after.id}](${pathOf(after.id, all)}) · ${after.title}`,
    ...(isNew ? fresh(after, rows) : [differences(kind, before, after, base, rows)]),
    ...(isNew || before.explanation !== after.explanation ? [explanationOf(after)] : []),
    sourceLine(after),
  ].filter((text) => text !== '');
}

function fresh(row: Requirement, rows: Catalogue): string[] {
  return [
    `**${statementInWords(row, rows)}**`,
    `Severity: ${severitiesInWords(row)}. Scenarios: ${scenariosInWords(row)}.`,
  ];
}

/** A table of what differs, old and new; of a requirement that is gone, only what it was. */
function differences(
  kind: Kind,
  before: Requirement,
  after: Requirement,
  base: Catalogue,
  rows: Catalogue,
): string {
  if (kind === 'gone')
    return `It was: ${statementInWords(before, base)} (${severitiesInWords(before)})`;
  const lines = profileDifferences(before, base, after, rows).map(
    (one) => `| ${one.what} | ${one.before} | ${one.after} |`,
  );
  if (lines.length === 0) return `Unchanged: ${statementInWords(after, rows)}`;
  return [`| | ${base.profile} | ${rows.profile} |`, '| --- | --- | --- |', ...lines].join('\n');
}

function sourceLine(row: Requirement): string {
  const also = furtherSources(row);
  const verified = row.verified === false ? 'Not verified.' : '';
  const source = also === undefined ? '' : `Source: ${also}.`;
  const link = row.link === undefined || also !== undefined ? '' : `Source: <${row.link}>.`;
  return [verified, source || link].filter((text) => text !== '').join(' ');
}
