/** What `asr fix` prints: the changes of each file, and the totals. */
import type { AppliedFix, RefusedFix } from '../../check/fix-all.ts';
import type { Finding } from '../../check/finding.ts';
import { printable, leading } from '../outputs/printable.ts';
import { amount, fixableBy } from '../report.ts';
import type { FixResult } from './fix-file.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The most findings of one file that are named because they are left or came to light. */
const MAX_NAMED = 20;

/** The changes of one file as a diff; empty if there are none. */
export function fixDiff(name: string, { before, after }: FixResult, color: boolean): string {
  const [old, fresh] = [before.descriptor.text, after.descriptor.text];
  return old === fresh ? '' : unifiedDiff(name, old, fresh, color);
}

/**
 * The list for one file: the ids of the fixed findings, each change of the plan on a line of its own,
 * what is left with its reason, and what came to light. Empty if there is nothing to say.
 */
export function fixList(name: string, { before, after, fixes }: FixResult): string {
  const isChanged = before.descriptor.text !== after.descriptor.text;
  const lines = fixes.applied
    .filter(({ fix }) => fix.kind === 'plan')
    .map(
      ({ finding, fix, position }) =>
        `${position.line + 1}:${position.character + 1}: ${finding.requirement}: ${printable(fix.title)}`,
    );
  const place = ({ span }: Finding): string => {
    const { line, character } = fixes.checked.descriptor.positionAt(span.start);
    return `${line + 1}:${character + 1}`;
  };
  const notes = [
    ...fixes.refused().map((one) => `${place(one.finding)}: ${refusal(one)}`),
    ...fixes.revealed.map(
      (finding) =>
        `${place(finding)}: ${finding.requirement} came to light: ${printable(finding.message)}`,
    ),
  ];
  if (notes.length > MAX_NAMED)
    notes.splice(MAX_NAMED, Infinity, `and ${notes.length - MAX_NAMED} more`);
  lines.push(...notes);
  if (!isChanged && lines.length === 0) return '';
  const head = isChanged ? ` ${idsOf(fixes.applied)}` : '';
  return [`${leading(name)}:${head}`, ...lines.map((line) => `  ${line}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** Each id once, with how often it was fixed. */
function idsOf(applied: readonly AppliedFix[]): string {
  const counts = new Map<string, number>();
  for (const { finding } of applied)
    counts.set(finding.requirement, (counts.get(finding.requirement) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([id, count]) => (count === 1 ? id : `${id} x${count}`))
    .join(', ');
}

function refusal({ finding, fix, causes }: RefusedFix): string {
  const why = causes === undefined ? 'another fix made it necessary' : `it would cause ${causes}`;
  return `${finding.requirement} not fixed: ${printable(fix.title)}; ${why}`;
}

/** The totals of a run. */
export class FixTotal {
  files = 0;
  failed = 0;
  changed = 0;
  fixed = 0;
  errors = 0;
  /** Remaining findings by what fixes them. */
  private readonly left = { refused: 0, plan: 0, byHand: 0, fact: 0 };

  add({ before, after, fixes }: FixResult): void {
    this.files++;
    this.fixed += fixes.applied.length;
    if (before.descriptor.text !== after.descriptor.text) this.changed++;
    this.errors += after.findings.filter(({ severity }) => severity === 'error').length;
    const refused = new Set(fixes.refused().map(({ finding }) => finding));
    this.left.refused += refused.size;
    for (const finding of fixes.checked.findings) {
      if (refused.has(finding)) continue;
      const fixable = fixableBy(finding);
      if (fixable !== undefined && fixable !== 'safe') this.left[fixable]++;
    }
  }

  inWords(writes: boolean): string {
    const { files, failed, changed, fixed, errors, left } = this;
    // Nothing is said of errors where nothing was looked at.
    if (files === 0) return '';
    const remaining = errors === 0 ? 'no errors left' : `${amount(errors, 'error')} left`;
    const more = [
      [left.refused, 'not fixed, for the reason given above'],
      [left.plan, 'can be fixed with --unsafe, which changes the plan and lists each change'],
      [left.byHand, 'can be fixed in the editor, one by one'],
      [left.fact, 'can be marked as done in the editor, once the work is done'],
    ] as const;
    const verb = writes ? 'Fixed' : 'Would fix';
    const first =
      changed === 0
        ? `Nothing to fix; ${remaining}.`
        : `${verb} ${amount(fixed, 'finding')} in ${changed} of ${amount(files + failed, 'file')}; ${remaining}.`;
    return [first, ...more.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}.`]))]
      .map((line) => `${line}\n`)
      .join('');
  }
}
