/** A descriptor that is edited step by step, compared with a fresh reading of the same text. */
import assert from 'node:assert/strict';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import type { Checked } from '../../server/src/check/checked-descriptor.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { keep, reduced, type History, type HistoryStep } from './minimise.ts';
import { applied } from './mutate.ts';

/** One descriptor under edits. Any difference is thrown, after what led to it was made small and kept. */
export class Edited {
  text: string;
  private readonly analysis: Analysis;
  private readonly steps: HistoryStep[] = [];
  private earlier: { readonly checked: Checked; readonly said: unknown } | undefined;

  constructor(
    private readonly from: string,
    private readonly looked: boolean,
  ) {
    this.text = from;
    this.analysis = new Analysis(Descriptor.open('file:///a.asr.yaml', 0, from));
    if (looked) this.analysis.checked();
  }

  /** Takes a step. */
  step(step: HistoryStep): void {
    this.steps.push(step);
    try {
      this.take(step);
    } catch (cause) {
      keepSmall({ from: this.from, looked: this.looked, steps: this.steps }, cause);
    }
  }

  take(step: HistoryStep): void {
    this.text = applied(this.text, step);
    this.analysis.edit(this.analysis.descriptor.version + 1, [step]);
    if (step.looked) assert.equal(this.analysis.current.descriptor, this.analysis.descriptor);
    const { descriptor } = this.analysis;
    assert.equal(descriptor.text, this.text);
    const checked = step.asked ? this.analysis.checked() : undefined;
    if (!step.compared) return;
    const fresh = Descriptor.open(descriptor.uri, descriptor.version, this.text);
    assert.deepEqual(pieces(descriptor), pieces(fresh));
    assert.equal(descriptor.lineCount, fresh.lineCount);
    if (checked === undefined) return;
    assert.deepEqual(said(checked), said(check(fresh)));
    // The findings of the last version that was compared are still those of its own text.
    if (this.earlier !== undefined) assert.deepEqual(said(this.earlier.checked), this.earlier.said);
    this.earlier = { checked, said: said(checked) };
  }
}

/** Goes through a history again; throws where it comes to a difference. */
export function replay({ from, looked, steps }: History): void {
  const edited = new Edited(from, looked);
  for (const step of steps) if (step.span.end <= edited.text.length) edited.take(step);
}

/** Keeps the fewest steps that still come to a difference. */
function keepSmall(history: History, cause: unknown): never {
  const differs = (steps: readonly HistoryStep[]): boolean => {
    try {
      replay({ ...history, steps });
      return false;
    } catch {
      return true;
    }
  };
  const small = { ...history, steps: reduced(history.steps, differs, 500) };
  const file = keep({ found: 'An edited text differs from a fresh one', history: small });
  throw new Error(`An edited text differs from a fresh one (kept in ${file})`, { cause });
}

function pieces({ segments }: Descriptor): unknown[] {
  return segments.map(({ kind, owner, header, indent, first, text }) => ({
    kind,
    owner,
    header,
    indent,
    first,
    text,
  }));
}

function said({ descriptor, findings }: Checked): unknown[] {
  return findings.map(({ requirement, rule, severity, span, message, related, fixes }) => ({
    requirement,
    rule,
    severity,
    range: descriptor.range(span),
    span,
    message,
    related,
    fixes: fixes(),
  }));
}
