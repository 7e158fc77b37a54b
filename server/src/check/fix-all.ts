/** Applying fixes in bulk: the same for the editor's "fix all" and for `asr fix`. */
import { Descriptor } from '../descriptor/descriptor.ts';
import type { Span } from '../text/span.ts';
import { check, type Checked } from './check.ts';
import type { Finding, FindingFix } from './finding.ts';

/** One fix can make another possible; more rounds than this are a fault in a rule. */
export const maxRounds = 8;

export interface FixAll {
  /** The text with the fixes applied; the old text where there were none. */
  readonly text: string;
  /** The findings that were mended, in the order they were. */
  readonly applied: readonly Finding[];
  /** The outcome of checking the new text. */
  readonly checked: Checked;
  readonly rounds: number;
}

/**
 * Applies the first fix of every finding that has a safe one, round by round until nothing is left
 * to do. A round that would bring a new error is left out, whatever the fixes promised.
 * @param allow which fixes may be used; by default those that are safe.
 */
export function fixAll(
  start: Checked,
  allow: (fix: FindingFix) => boolean = ({ safe }) => safe,
): FixAll {
  let checked = start;
  const applied: Finding[] = [];
  let rounds = 0;
  while (rounds < maxRounds) {
    const batch = choose(checked.findings, allow);
    if (batch.length === 0) break;
    const next = step(checked, batch) ?? oneByOne(checked, batch);
    if (next === undefined) break;
    rounds++;
    applied.push(...next.applied);
    checked = next.checked;
  }
  return { text: checked.descriptor.text, applied, checked, rounds };
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: FindingFix;
}

/** Fixes that do not touch each other's text, the first come first. */
function choose(findings: readonly Finding[], allow: (fix: FindingFix) => boolean): Chosen[] {
  const chosen: Chosen[] = [];
  const taken: Span[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(allow);
    if (
      fix === undefined ||
      fix.edits.some(({ span }) => taken.some((other) => touch(span, other)))
    )
      continue;
    chosen.push({ finding, fix });
    taken.push(...fix.edits.map(({ span }) => span));
  }
  return chosen;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function step(
  checked: Checked,
  batch: readonly Chosen[],
): { checked: Checked; applied: Finding[] } | undefined {
  const { descriptor, configuration } = checked;
  const edits = batch.flatMap(({ fix }) => fix.edits).sort((a, b) => b.span.start - a.span.start);
  let { text } = descriptor;
  for (const { span, newText } of edits)
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  const next = check(Descriptor.open(descriptor.uri, descriptor.version, text), configuration);
  if (errors(next) > errors(checked)) return undefined;
  return { checked: next, applied: batch.map(({ finding }) => finding) };
}

/** Where a whole batch does harm, the first fix of it that does none. */
function oneByOne(
  checked: Checked,
  batch: readonly Chosen[],
): { checked: Checked; applied: Finding[] } | undefined {
  for (const one of batch) {
    const next = step(checked, [one]);
    if (next !== undefined) return next;
  }
  return undefined;
}

function errors({ findings }: Checked): number {
  return findings.reduce((count, { severity }) => count + (severity === 'error' ? 1 : 0), 0);
}
