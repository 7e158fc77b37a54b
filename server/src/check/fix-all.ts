/**
 * Applying fixes in bulk: the same for the editor's "fix all" and for `asr fix`.
 *
 * Fixes come in waves. Those of the first two make values readable: they keep the meaning, or correct
 * what no rule can judge as it is. What then comes to light was wrong before, and does not count
 * against them. Those of the third change the plan; one that causes an error is refused.
 */
import { Descriptor } from '../descriptor/descriptor.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { check } from './check.ts';
import type { Checked } from './checked-descriptor.ts';
import type { Finding, FindingFix } from './finding.ts';
import { causedErrors, revealedErrors } from './new-errors.ts';
import { waveOf, waves, type Wave } from './reading-rules.ts';
import { editedText } from '../text/edited-text.ts';
import { KnownFindings } from './known-findings.ts';
import { collide, TakenSpans, touch, type TextEdit } from './taken-spans.ts';

/** One fix can make another possible; more rounds than this are a fault in a rule. */
export const maxRounds = 12;

/** Which fixes may be applied in bulk. */
export type AllowedFixes = (fix: FindingFix) => boolean;

/** Fixes that keep the meaning. */
export const safeFixes: AllowedFixes = ({ kind, oneByOne }) => kind === 'safe' && oneByOne !== true;

/** These, and fixes that change the plan. A fix that states a fact is for people, one by one. */
export const safeAndPlanFixes: AllowedFixes = ({ kind, oneByOne }) =>
  kind !== 'fact' && oneByOne !== true;

/** Returns the fix of a finding that is applied in bulk, safe ones first. */
export function bulkFix(finding: Finding, allow: AllowedFixes): FindingFix | undefined {
  const fixes = finding.fixes();
  return fixes.find((fix) => safeFixes(fix) && allow(fix)) ?? fixes.find(allow);
}

/** A fix that was applied. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: FindingFix;
  /** The round it was applied in, from 0. */
  readonly round: number;
  /** The position of the finding, from 0, in the text that its round began with. */
  readonly position: { readonly line: number; readonly character: number };
}

/** A fix that was allowed and not applied. */
export interface RefusedFix {
  readonly finding: Finding;
  readonly fix: FindingFix;
  /** The requirement of an error that it would cause; undefined if it removes what another fix brought. */
  readonly causes: RequirementId | undefined;
}

export interface FixAll {
  /** The text with the fixes applied; the old text where there were none. */
  readonly text: string;
  readonly applied: readonly AppliedFix[];
  /** Those that are left for the author, with the reason. */
  readonly refused: () => readonly RefusedFix[];
  /** Errors that came to light when their values could be read, in the new text. */
  readonly revealed: readonly Finding[];
  /** The outcome of checking the new text. */
  readonly checked: Checked;
  readonly rounds: number;
}

/**
 * Applies the first allowed fix of every finding, round by round until nothing is left to do.
 * @param allow which fixes may be used; by default those that are safe.
 */
export function fixAll(start: Checked, allow: AllowedFixes = safeFixes): FixAll {
  const run = new Run(start, allow);
  while (run.rounds < maxRounds && waves.some((wave) => run.round(wave)));
  const { checked, applied, rounds } = run;
  return {
    text: checked.descriptor.text,
    applied,
    refused: () => run.refused(),
    revealed: revealedErrors(start, checked),
    checked,
    rounds,
  };
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: FindingFix;
}

interface Step {
  readonly checked: Checked;
  readonly batch: readonly Chosen[];
}

/** The state of one run over a text. */
class Run {
  checked: Checked;
  readonly applied: AppliedFix[] = [];
  rounds = 0;
  private readonly known: KnownFindings;
  private left: readonly RefusedFix[] | undefined;

  constructor(
    start: Checked,
    private readonly allow: AllowedFixes,
  ) {
    this.checked = start;
    this.known = new KnownFindings(start.findings);
  }

  /**
   * Applies what can be applied at once.
   * @returns whether something was applied.
   */
  round(wave: Wave): boolean {
    const wide = this.choose(wave, collide);
    if (wide.length === 0) return false;
    const next = this.step(wide, wave) ?? this.carefully(wide, wave);
    if (next === undefined) return false;
    const { descriptor } = this.checked;
    for (const { finding, fix } of next.batch)
      this.applied.push({
        finding,
        fix,
        round: this.rounds,
        position: descriptor.positionAt(finding.span.start),
      });
    this.known.move(next.batch.flatMap(({ fix }) => fix.edits));
    this.rounds++;
    this.checked = next.checked;
    return true;
  }

  /** The fixes that are left, though they are allowed: each is tried by itself for its reason. */
  refused(): readonly RefusedFix[] {
    return (this.left ??= this.findRefused());
  }

  private findRefused(): readonly RefusedFix[] {
    const refused: RefusedFix[] = [];
    for (const finding of this.checked.findings) {
      const fix = this.bulkFix(finding);
      if (fix === undefined) continue;
      const isTried = !this.isBrought(finding, fix) && refused.length < MAX_REASONS;
      const causes = isTried
        ? this.errorsOf([{ finding, fix }], waveOf(finding, fix))[0]
        : undefined;
      refused.push({ finding, fix, causes });
    }
    return refused;
  }

  private bulkFix(finding: Finding): FindingFix | undefined {
    return bulkFix(finding, this.allow);
  }

  /** Whether a fix would take out what another fix of this run brought. */
  private isBrought(finding: Finding, { removes }: FindingFix): boolean {
    return removes === true && !this.known.has(finding);
  }

  /** Fixes that do not get into each other's way; the first come first. */
  private choose(wave: Wave, conflict: (a: TextEdit, b: TextEdit) => boolean): Chosen[] {
    const chosen: Chosen[] = [];
    const taken = new TakenSpans();
    const names = new Set<string>();
    for (const finding of this.checked.findings) {
      const fix = this.bulkFix(finding);
      if (fix === undefined || waveOf(finding, fix) !== wave) continue;
      if (this.isBrought(finding, fix) || fix.names?.some((name) => names.has(name)) === true)
        continue;
      if (!fix.edits.every((edit) => taken.near(edit).every((other) => !conflict(edit, other))))
        continue;
      chosen.push({ finding, fix });
      for (const edit of fix.edits) taken.add(edit);
      for (const name of fix.names ?? []) names.add(name);
    }
    return chosen;
  }

  private step(batch: readonly Chosen[], wave: Wave): Step | undefined {
    if (batch.length === 0) return undefined;
    const checked = this.after(batch);
    return causedErrors(this.checked, checked, wave).length > 0 ? undefined : { checked, batch };
  }

  private errorsOf(batch: readonly Chosen[], wave: Wave): RequirementId[] {
    return causedErrors(this.checked, this.after(batch), wave);
  }

  private after(batch: readonly Chosen[]): Checked {
    const { descriptor, configuration, today, digestOf } = this.checked;
    const edits = batch.flatMap(({ fix }) => fix.edits);
    const text = editedText(descriptor.text, edits);
    const next = Descriptor.open(descriptor.uri, descriptor.version, text);
    return check(next, configuration, today, digestOf);
  }

  /** Where a whole batch does harm: those fixes that stand apart, else those that do none by themselves. */
  private carefully(wide: readonly Chosen[], wave: Wave): Step | undefined {
    const apart = this.choose(wave, touch);
    const tries = { left: MAX_TRIES };
    const all = this.step(apart, wave) ?? this.step(this.sift(wide, wave, tries), wave);
    if (all !== undefined) return all;
    const good = this.sift(apart, wave, tries);
    return this.step(good, wave) ?? this.step(good.slice(0, 1), wave);
  }

  /**
   * Of a batch that does harm its halves are tried, and of such a half its own, down to single fixes.
   * Each try reads the whole text, so there is an end to them: what is left then waits for its author.
   */
  private sift(batch: readonly Chosen[], wave: Wave, tries: { left: number }): readonly Chosen[] {
    const middle = Math.ceil(batch.length / 2);
    const halves = batch.length < 2 ? [] : [batch.slice(0, middle), batch.slice(middle)];
    return halves.flatMap((half) => {
      if (tries.left-- <= 0) return [];
      return this.step(half, wave) === undefined ? this.sift(half, wave, tries) : half;
    });
  }
}

/** A round's, and enough to find several harmful fixes among thousands. */
const MAX_TRIES = 100;
/** Fixes that are tried for the reason why they were refused; nobody reads more. */
const MAX_REASONS = 25;
