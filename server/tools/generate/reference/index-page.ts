/** docs/requirements.md: the table of all requirements. */
import { catalogue, profiles } from '../../../src/requirements/catalogue.ts';
import type { Requirement } from '../../../src/requirements/catalogue-data.ts';
import {
  enforced,
  scenariosInWords,
  severitiesInWords,
} from '../../../src/pages/requirement-facts.ts';
import { anchorOf, homeOf, pathOf, type Family } from './families.ts';

/** The index. Each row has an anchor of its own, which older links (`requirements.md#asr303`) use. */
export function indexPage(all: readonly Family[]): string {
  const rows = catalogue('2016-12').requirements;
  const ours = rows.filter(({ lines }) => lines.length === 0).length;
  const others = profiles.filter((profile) => profile !== '2016-12');
  return [
    '# Requirements',
    `Profile 2016-12 has ${rows.length - ours} requirements of the article on deployment prerequisites and ${ours} companion rules of this project. An id is the code of a diagnostic and the key of a suppression; it is never reused.`,
    `See also: ${others.map((profile) => `[what profile ${profile} changes](profile-${profile}.md)`).join(', ')}; [the rules](rules/README.md).`,
    ...all.map((family) => section(family, all)),
  ].join('\n\n');
}

function section({ name, title, rows }: Family, all: readonly Family[]): string {
  const line = (row: Requirement): string =>
    `| <a id="${anchorOf(row.id)}"></a>[${row.id}](${pathOf(row.id, all)}) | ${row.title} | ${severitiesInWords(row)} | ${scenarios(row)} | ${howEnforced(row)} |`;
  return [
    `## [${title}](requirements/${name}.md)`,
    [
      '| Id | Title | Severity | Scenarios | Enforced |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(line),
    ].join('\n'),
  ].join('\n\n');
}

/** A requirement that only a later profile has, or makes, is marked with it. */
function scenarios(row: Requirement): string {
  const home = homeOf(row.id)?.profile;
  const maker = profiles.find((profile) => catalogue(profile).find(row.id)?.scenarios.length);
  const made = maker === undefined ? row : (catalogue(maker).find(row.id) ?? row);
  const note = (maker ?? home) === '2016-12' ? '' : ` (profile ${maker ?? home ?? ''})`;
  return `${scenariosInWords(made)}${note}`;
}

function howEnforced(row: Requirement): string {
  if (row.reportedAs !== undefined) return enforced(row);
  if (row.enforcement === 'checklist') return 'checklist';
  if (row.enforcement === 'explanation') return 'explanation only';
  return enforced(row, (name) => `[${name}](rules/${name}.md)`).replace(/^by rules? /, '');
}
