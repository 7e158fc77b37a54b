/** The pages of answers that the editor shows. */
import { check } from '../check/check.ts';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { findingChanges } from '../check/finding-changes.ts';
import { digestOf } from '../deployment/digest.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import { answersOf } from '../plan/answers.ts';
import { deploymentInWords } from '../plan/answer-words.ts';
import { whatIf, type Setting } from '../plan/what-if.ts';
import { answersDocument } from './answers-page.ts';
import { escaped } from './markdown-text.ts';
import { fileName } from './page-for-descriptor.ts';
import { whatIfTable } from './what-if-table.ts';

/**
 * The answers of a descriptor; with settings, both columns of a what-if, and the findings that appear
 * and vanish. A setting that is not possible is said on the page.
 */
export function answersPage(
  current: ProfiledDescriptor,
  settings: readonly Setting[] = [],
): string {
  const deployment = deploymentOf(current);
  const title = fileName(current.descriptor.uri);
  if (settings.length === 0) {
    const about = deploymentInWords(deployment);
    return answersDocument(answersOf(deployment), { title, about, digest: digestOf(deployment) });
  }
  const outcome = whatIf(current, settings);
  const heading = `# What if: ${escaped(title)}`;
  if (outcome.problem !== undefined) return `${heading}\n\n${escaped(outcome.problem)}.\n`;
  const { changed } = outcome;
  const { configuration, today } = current;
  const before = check(current.descriptor, configuration, today);
  const after = check(changed.descriptor, configuration, today);
  const { appeared, vanished } = findingChanges(before.findings, after.findings);
  const list = (name: string, findings: typeof appeared): string[] =>
    findings.length === 0
      ? []
      : [
          `## Findings that ${name} (${findings.length})`,
          findings
            .map(
              ({ requirement, severity, message }) =>
                `- **${requirement}** ${severity}: ${escaped(message)}`,
            )
            .join('\n'),
        ];
  return `${[
    heading,
    `With ${settings.map(({ path, value }) => escaped(`${path}=${value}`)).join(', ')}. Nothing is written.`,
    whatIfTable(answersOf(deployment).answers, answersOf(deploymentOf(changed)).answers).join('\n'),
    ...list('appear', appeared),
    ...list('vanish', vanished),
  ].join('\n\n')}\n`;
}
