/** docs/requirements/<family>.md: everything about the requirements of one family. */
import type { Finding } from '../../../src/check/finding.ts';
import { requirementInWords } from '../../../src/pages/explanation.ts';
import { code } from '../../../src/pages/markdown-text.ts';
import { rulesFor } from '../../../src/pages/requirement-facts.ts';
import { catalogue } from '../../../src/requirements/catalogue.ts';
import type { Requirement } from '../../../src/requirements/catalogue-data.ts';
import type { AnyRule } from '../../../src/rules/rule.ts';
import { anchorOf, homeOf, type Family } from './families.ts';
import { exampleBlock, exampleFindings, fixesInWords, quotedMessage } from './rule-example.ts';

export function familyPage({ title, rows }: Family): string {
  return [
    `# ${title}`,
    `[All requirements](../requirements.md) · [the rules](../rules/README.md). In the examples, lines with \`-\` are only in the reported descriptor, lines with \`+\` only in the accepted one.`,
    ...rows.flatMap(section),
  ].join('\n\n');
}

function section(row: Requirement): string[] {
  const rules = rulesFor(row).filter((rule) => exampleFindings(rule).length > 0);
  const own = rules.filter((rule) => findingFor(row.id, rule) !== undefined);
  return [
    `<a id="${anchorOf(row.id)}"></a>`,
    `## ${row.id} · ${row.title}`,
    ...requirementInWords(row, homeOf(row.id) ?? catalogue('2016-12'), linkTo),
    ...own.flatMap((rule) => ownExample(row, rule)),
    ...(own.length === 0 ? rules.slice(0, 1).map(alikeMessage) : []),
  ];
}

function findingFor(id: string, rule: AnyRule): Finding | undefined {
  return exampleFindings(rule).find(({ requirement }) => requirement === id);
}

/** The message, fixes and example of a rule whose example violates the requirement. */
function ownExample({ id }: Requirement, rule: AnyRule): string[] {
  const finding = findingFor(id, rule);
  if (finding === undefined) return [];
  return [quotedMessage(finding), fixesInWords(finding), exampleBlock(rule)];
}

/** The message of a rule for several requirements, where its example violates another of them. */
function alikeMessage(rule: AnyRule): string {
  const [finding] = exampleFindings(rule);
  if (finding === undefined) return '';
  return `The message is worded as in the example of ${linkTo(rule.name)}, which is about ${finding.requirement}:\n\n${quotedMessage(finding)}`;
}

function linkTo(rule: string): string {
  return `[${code(rule)}](../rules/${rule}.md)`;
}
