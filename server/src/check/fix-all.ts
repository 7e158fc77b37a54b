/** Applying fixes in bulk: the same for the editor's "fix all" and for `asr fix`. */
import { Descriptor } from '../descriptor/descriptor.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { check } from './check.ts';
import type { Checked } from './checked-descriptor.ts';
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
    const wide = choose(checked.findings, allow, collide);
    const next = step(checked, wide) ?? carefully(checked, wide, allow);
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

type Edit = FindingFix['edits'][number];

/** Fixes that do not get into each other's way; the first come first. */
function choose(
  findings: readonly Finding[],
  allow: (fix: FindingFix) => boolean,
  conflict: (a: Edit, b: Edit) => boolean,
): Chosen[] {
  const chosen: Chosen[] = [];
  const taken = new Taken();
  for (const finding of findings) {
    const fix = finding.fixes().find(allow);
    if (
      fix?.edits.every((edit) => taken.near(edit).every((other) => !conflict(edit, other))) !== true
    )
      continue;
    chosen.push({ finding, fix });
    for (const edit of fix.edits) taken.add(edit);
  }
  return chosen;
}

/** Edits in the order of the text. As none reaches into another, their ends are in order as well. */
class Taken {
  private readonly edits: Edit[] = [];

  /** Those that an edit touches. */
  near({ span }: Edit): readonly Edit[] {
    const from = this.first((other) => other.end >= span.start);
    return this.edits.slice(
      from,
      this.first((other) => other.start > span.end),
    );
  }

  add(edit: Edit): void {
    const { start, end } = edit.span;
    const at = this.first(
      (other) => other.start > start || (other.start === start && other.end > end),
    );
    this.edits.splice(at, 0, edit);
  }

  /** The index of the first edit that lies so far behind, found by halves. */
  private first(isBehind: (span: Edit['span']) => boolean): number {
    let [low, high] = [0, this.edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.edits[middle];
      if (edit !== undefined && isBehind(edit.span)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function touch({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * As `touch`, but different texts may be put in at the same place: what is missing in a list is
 * often missing nine times over. Where that does harm, those of `touch` are tried.
 */
function collide(a: Edit, b: Edit): boolean {
  if (!touch(a, b)) return false;
  const [x, y] = [a.span, b.span];
  const inserts = x.start === x.end && y.start === y.end && x.start === y.start;
  return !inserts || a.newText === b.newText;
}

function step(
  checked: Checked,
  batch: readonly Chosen[],
): { checked: Checked; applied: Finding[] } | undefined {
  if (batch.length === 0) return undefined;
  const { descriptor, configuration } = checked;
  const edits = batch.flatMap(({ fix }) => fix.edits).sort((a, b) => a.span.start - b.span.start);
  let { text } = descriptor;
  for (const { span, newText } of edits.reverse())
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  const next = check(Descriptor.open(descriptor.uri, descriptor.version, text), configuration);
  if (newErrors(checked, next).length > 0) return undefined;
  return { checked: next, applied: batch.map(({ finding }) => finding) };
}

/** Where a whole batch does harm: those fixes that stand apart, else those that do none by themselves. */
function carefully(
  checked: Checked,
  wide: readonly Chosen[],
  allow: (fix: FindingFix) => boolean,
): ReturnType<typeof step> {
  if (wide.length === 0) return undefined;
  const apart = choose(checked.findings, allow, touch);
  const tries = { left: mostTries };
  const all = step(checked, apart) ?? step(checked, sift(checked, wide, tries));
  if (all !== undefined) return all;
  const good = sift(checked, apart, tries);
  return step(checked, good) ?? step(checked, good.slice(0, 1));
}

/**
 * Of a batch that does harm its halves are tried, and of such a half its own, down to single fixes.
 * Each try reads the whole text, so there is an end to them: what is left then waits for its author.
 */
function sift(
  checked: Checked,
  batch: readonly Chosen[],
  tries: { left: number },
): readonly Chosen[] {
  const middle = Math.ceil(batch.length / 2);
  const halves = batch.length < 2 ? [] : [batch.slice(0, middle), batch.slice(middle)];
  return halves.flatMap((half) => {
    if (tries.left-- <= 0) return [];
    return step(checked, half) === undefined ? sift(checked, half, tries) : half;
  });
}

/** A round's, and enough to find several harmful fixes among thousands. */
const mostTries = 100;

/** The requirements with more errors than before; that another one is mended is no excuse. */
export function newErrors(before: Checked, after: Checked): RequirementId[] {
  const counts = new Map<RequirementId, number>();
  for (const { severity, requirement } of before.findings)
    if (severity === 'error') counts.set(requirement, (counts.get(requirement) ?? 0) + 1);
  const fresh = new Set<RequirementId>();
  for (const { severity, requirement } of after.findings) {
    if (severity !== 'error') continue;
    const left = (counts.get(requirement) ?? 0) - 1;
    counts.set(requirement, left);
    if (left < 0) fresh.add(requirement);
  }
  return [...fresh];
}
