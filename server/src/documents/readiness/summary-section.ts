import { amount } from '../../text/amount.ts';
import type { Line, Part, Tone } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { approvalInWords } from './approval-section.ts';
import { coverageInWords } from './machine-section.ts';
import { readinessStates, type Readiness, type ReadinessState } from './machine-readiness.ts';
import { readinessWords } from './readiness-words.ts';

/** The figures of a report; every other document that has one of them takes it from here. */
export interface ReadinessFigures {
  readonly machines: number;
  readonly states: Readonly<Record<ReadinessState, number>>;
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly open: number;
  readonly exceptions: number;
  readonly unreadable: number;
}

/** Counts what the report is about. */
export function figuresOf(readiness: Readiness, source: DocumentSource): ReadinessFigures {
  const states: Record<ReadinessState, number> = {
    notReady: 0,
    unknown: 0,
    conditions: 0,
    ready: 0,
  };
  for (const { state } of readiness.machines) states[state]++;
  const { findings, suppressed } = source.checked;
  const of = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return {
    machines: readiness.machines.length,
    states,
    plans: source.deployment.recoveryPlans.length,
    errors: of('error'),
    warnings: of('warning'),
    open: source.checklist.filter(({ state }) => state === 'open').length,
    exceptions: suppressed.length,
    unreadable: source.deployment.unreadable.length,
  };
}

/** The summary: one sentence, then the figures. */
export function summarySection(readiness: Readiness, source: DocumentSource): readonly Part[] {
  const figures = figuresOf(readiness, source);
  const { vault, description, owner } = source.deployment;
  const facts: (readonly [string, Line])[] = [
    ...readinessStates.map(
      (state) => [readinessWords[state], amount(figures.states[state], 'machine')] as const,
    ),
    ['Findings', `${amount(figures.errors, 'error')}, ${amount(figures.warnings, 'warning')}`],
    ['Open items', `${figures.open}`],
    ['Exceptions', `${figures.exceptions}`],
    ['Recovery plans', `${figures.plans}`],
    ['Coverage', coverageInWords(readiness.machines)],
    ['Approval', approvalInWords(source)],
    ['Vault', { kind: 'name', text: vault.name ?? 'not declared' }],
    ['Region', vault.location ?? 'not declared'],
    ['Owner', { kind: 'name', text: owner ?? 'not declared' }],
  ];
  return [
    { kind: 'heading', level: 2, id: 'summary', text: 'Summary' },
    ...(description === undefined
      ? []
      : [{ kind: 'paragraph', text: { kind: 'name', text: description } } as const]),
    { kind: 'note', tone: toneOf(figures), text: verdict(figures) },
    { kind: 'facts', rows: facts },
  ];
}

/** The state of the whole in one sentence. */
export function verdict({ machines, states, errors }: ReadinessFigures): string {
  if (machines === 0)
    return 'The descriptor declares no machine, so nothing can be said of readiness.';
  const ready = states.ready + states.conditions;
  if (errors > 0)
    return `Not ready: ${amount(errors, 'error')}. ${states.notReady} of ${amount(machines, 'machine')} cannot fail over as declared.`;
  if (states.unknown > 0)
    return `Not known: of ${amount(states.unknown, 'machine')} something is missing that decides. ${ready} of ${machines} are ready.`;
  if (states.conditions > 0)
    return `Ready with conditions: ${amount(states.conditions, 'machine')} of ${machines} with something to look at.`;
  return `Ready: ${amount(machines, 'machine')}, without errors and open items.`;
}

function toneOf({ machines, states, errors }: ReadinessFigures): Tone {
  if (machines === 0 || (errors === 0 && states.unknown > 0)) return 'unknown';
  if (errors > 0) return 'bad';
  return states.conditions > 0 ? 'caution' : 'good';
}
