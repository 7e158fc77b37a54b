/** docs/rules/: a page per rule, and the table of them. */
import { explanationOf } from '../../../src/pages/explanation.ts';
import { code } from '../../../src/pages/markdown-text.ts';
import {
  furtherSources,
  severitiesInWords,
  sourceInWords,
  statementInWords,
} from '../../../src/pages/requirement-facts.ts';
import { catalogue } from '../../../src/requirements/catalogue.ts';
import type { Requirement } from '../../../src/requirements/catalogue-data.ts';
import type { AnyRule } from '../../../src/rules/rule.ts';
import { homeOf, pathOf, type Family } from './families.ts';
import { exampleBlock, exampleFindings, fixesInWords, quotedMessage } from './rule-example.ts';

/** A rule and the folder it is in. */
export interface GroupedRule {
  readonly group: string;
  readonly rule: AnyRule;
}

export function ruleList(rules: readonly GroupedRule[], all: readonly Family[]): string {
  const lines = rules.map(({ group, rule }) => {
    const titles = rowsOf(rule).map((row) => `[${row.id}](../${pathOf(row.id, all)}) ${row.title}`);
    return `| [${rule.name}](${rule.name}.md) | ${group} | ${titles.join('; ')} |`;
  });
  return [
    '# Rules',
    `${rules.length} rules, one file each in the folders of \`server/src/rules\`. A rule enforces the [requirements](../requirements.md) that its line names.`,
    ['| Rule | Category | Reports |', '| --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

export function rulePage({ group, rule }: GroupedRule, all: readonly Family[]): string {
  const rows = rowsOf(rule);
  const [finding] = exampleFindings(rule);
  return [
    `# ${rule.name}`,
    `Category: ${group} · [all rules](README.md)`,
    '## What it does',
    `Reports a descriptor that violates ${rows.length === 1 ? 'this requirement' : 'one of these requirements'}:`,
    rows.map((row) => `- ${code(row.id)} ${statement(row)} (${severitiesInWords(row)})`).join('\n'),
    '## Why',
    ...rows.map((row) => `${rows.length === 1 ? '' : `**${row.id}** `}${explanationOf(row)}`),
    '## Example',
    'Lines with `-` are only in the reported descriptor, lines with `+` only in the accepted one.',
    exampleBlock(rule),
    ...(finding === undefined
      ? []
      : ['## Message and fix', quotedMessage(finding), fixesInWords(finding)]),
    '## References',
    rows.map((row) => reference(row, all)).join('\n'),
  ].join('\n\n');
}

function rowsOf({ enforces }: AnyRule): Requirement[] {
  return enforces.flatMap((id) => homeOf(id)?.find(id) ?? []);
}

function statement(row: Requirement): string {
  return statementInWords(row, homeOf(row.id) ?? catalogue('2016-12'));
}

function reference(row: Requirement, all: readonly Family[]): string {
  const source = sourceInWords(row, homeOf(row.id) ?? catalogue('2016-12'));
  const also = furtherSources(row);
  return `- [${row.id}](../${pathOf(row.id, all)}) ${row.title}. Source: ${source}${also === undefined ? '' : `. See also: ${also}`}`;
}
