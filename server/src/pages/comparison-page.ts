import type { Comparison } from '../check/compare-profiles.ts';
import type { Finding } from '../check/finding.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { WriteId } from './checklist-page.ts';
import { escaped } from './markdown-text.ts';

/** How the findings of a descriptor differ between two profiles, as Markdown. */
export function comparisonDocument(
  descriptor: Descriptor,
  comparison: Comparison,
  title: string,
  writeId: WriteId = (id) => id,
): string {
  const { from, to, gone, come, changed, same } = comparison;
  const line = (finding: Finding): string => {
    const { start } = descriptor.range(finding.span);
    return `- **${writeId(finding.requirement)}** ${finding.severity}, line ${start.line + 1}: ${escaped(finding.message)}`;
  };
  const list = (heading: string, findings: readonly Finding[]): string[] =>
    findings.length === 0
      ? []
      : [`## ${heading} (${findings.length})`, findings.map(line).join('\n')];
  return `${[
    `# Profiles ${from} and ${to}: ${escaped(title)}`,
    `Findings: ${come.length} new, ${gone.length} gone, ${changed.length} changed, ${same} unchanged.`,
    ...list(`Only in ${to}`, come),
    ...list(`Only in ${from}`, gone),
    ...list(
      `Different limit or severity in ${to}`,
      changed.map(({ after }) => after),
    ),
  ].join('\n\n')}\n`;
}
