/** What a user sees of a rule: its message and fixes on its bad example, and the lines that differ. */
import { check } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/check/finding.ts';
import type { FixKind } from '../../../src/edits/fix.ts';
import { versionDigest } from '../../../src/deployment/version-digest.ts';
import { Descriptor } from '../../../src/descriptor/descriptor.ts';
import { exampleDifference } from '../../../src/pages/example-difference.ts';
import { unmarked } from '../../../src/rules/examples.ts';
import type { AnyRule } from '../../../src/rules/rule.ts';

const findingsByRule = new Map<AnyRule, readonly Finding[]>();

/** What a rule reports on its bad example. */
export function exampleFindings(rule: AnyRule): readonly Finding[] {
  let found = findingsByRule.get(rule);
  if (found === undefined) {
    const descriptor = Descriptor.open('example.asr.yaml', 1, unmarked(rule.docs.bad));
    const { findings } = check(descriptor, {}, '2017-01-31', versionDigest);
    found = findings.filter((finding) => finding.rule === rule.name);
    findingsByRule.set(rule, found);
  }
  return found;
}

/** The message of a finding, as a quotation. */
export function quotedMessage({ message }: Finding): string {
  return `> ${plain(message)}`;
}

const appliedBy: Readonly<Record<FixKind, string>> = {
  safe: '`asr fix`',
  plan: '`asr fix --unsafe`',
  fact: 'in the editor',
};

/** The titles of a finding's fixes, and which command applies them. */
export function fixesInWords({ fixes }: Finding): string {
  const all = fixes();
  if (all.length === 0) return 'Fix: none in the text.';
  return (['safe', 'plan', 'fact'] as const)
    .map((kind) => ({
      command: appliedBy[kind],
      titles: all.filter((fix) => fix.kind === kind).map(({ title }) => plain(title)),
    }))
    .filter(({ titles }) => titles.length > 0)
    .map(({ command, titles }) => `Fix (${command}): ${titles.join('; ')}.`)
    .join(' ');
}

/** The differing lines of the examples as a code block. */
export function exampleBlock(rule: AnyRule): string {
  return `\`\`\`diff\n${exampleDifference(rule)}\n\`\`\``;
}

/** A message escaped as far as Markdown needs it, so that the page's text stays readable. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, '\\$&');
}
