/** Whether each machine is ready, and why not. */
import type { Finding, SuppressedFinding } from '../../check/finding.ts';
import { undeclaredByMachine } from '../../check/machine-declarations.ts';
import type { ResolvedProtectedItem } from '../../deployment/resolved.generated.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { GeneralErrors } from './general-findings.ts';

/** How ready a machine is; the worst first. */
export const readinessStates = ['notReady', 'unknown', 'conditions', 'ready'] as const;

export type ReadinessState = (typeof readinessStates)[number];

/** A reason for a state. */
export interface ReadinessReason {
  /**
   * A broken requirement, the same outside of the machine, a warning, a violation that is accepted or
   * switched off, something that is not declared, or something that cannot be read.
   */
  readonly kind: 'error' | 'general' | 'warning' | 'exception' | 'open' | 'unreadable';
  /** Empty for a value that cannot be read and has no finding of its own. */
  readonly requirements: readonly RequirementId[];
  readonly text: string;
  /** The line in the descriptor, from 1. */
  readonly line?: number;
}

/** A machine with its state. */
export interface MachineReadiness {
  readonly machine: ResolvedProtectedItem;
  readonly name: string;
  readonly state: ReadinessState;
  readonly reasons: readonly ReadinessReason[];
  /** The plans that start it. */
  readonly plans: readonly string[];
}

/** The machines with their states, and the findings that are of none of them. */
export interface Readiness {
  readonly machines: readonly MachineReadiness[];
  readonly general: readonly Finding[];
}

const kept = new WeakMap<DocumentSource, Readiness>();

/** Returns how ready each machine is, in the order of the descriptor. */
export function readinessOf(source: DocumentSource): Readiness {
  let found = kept.get(source);
  if (found === undefined) kept.set(source, (found = judge(source)));
  return found;
}

function judge(source: DocumentSource): Readiness {
  const { deployment, checked } = source;
  const machines = deployment.protectedItems;
  const spans = new MachineSpans(source);
  const general: Finding[] = [];
  const own = machines.map((): Finding[] => []);
  for (const finding of checked.findings)
    (own[spans.indexAt(finding.span)] ?? general).push(finding);
  const accepted = machines.map((): SuppressedFinding[] => []);
  for (const one of checked.suppressed) accepted[spans.indexAt(one.span)]?.push(one);
  const unread = unreadableByMachine(source);
  const errors = new GeneralErrors(general, source);
  const rows = source.checklist.filter(({ state }) => state === 'open');
  const severities = new Map(rows.map(({ requirement, severity }) => [requirement.id, severity]));
  const undeclared = undeclaredByMachine(
    checked,
    rows.map(({ requirement }) => requirement),
  );
  const plans = plansByMachine(source);
  return {
    general,
    machines: machines.map((machine, i) => {
      const open = machine.at === undefined ? [] : undeclared(machine.at);
      const reasons = [
        ...(own[i] ?? []).flatMap((finding) => findingReason(finding, source)),
        ...generalReasons(errors.of(machine), source),
        ...(unread.get(i) ?? []),
        ...openReasons(open, severities),
        ...(accepted[i] ?? []).flatMap((one) => exceptionReason(one, source)),
      ];
      const isDecisive = open.some((id) => severities.get(id) === 'error');
      const name = machine.name ?? '';
      return {
        machine,
        name,
        state: stateOfMachine(reasons, isDecisive),
        reasons,
        plans: plans.get(name.toLowerCase()) ?? [],
      };
    }),
  };
}

/** What breaks an error keeps a machine from being ready; what an error asks for and nobody knows, leaves it open. */
function stateOfMachine(reasons: readonly ReadinessReason[], isDecisive: boolean): ReadinessState {
  const has = (...kinds: readonly ReadinessReason['kind'][]): boolean =>
    reasons.some(({ kind }) => kinds.includes(kind));
  if (has('error', 'general')) return 'notReady';
  if (isDecisive || has('unreadable')) return 'unknown';
  return reasons.length > 0 ? 'conditions' : 'ready';
}

function findingReason(finding: Finding, source: DocumentSource): readonly ReadinessReason[] {
  const { severity, isBreach, requirement, message } = finding;
  // A placeholder is no breach, and nothing is known of what it stands for.
  if (requirement === 'ASR055' || requirement === 'ASR056') return [];
  if (!isBreach || (severity !== 'error' && severity !== 'warning')) return [];
  const kind = severity === 'error' ? 'error' : 'warning';
  return [
    { kind, requirements: [requirement], text: message, line: lineOfFinding(finding, source) },
  ];
}

/** The most errors outside of a machine that are named with it. */
const MAX_GENERAL = 3;

function generalReasons(
  findings: readonly Finding[],
  source: DocumentSource,
): readonly ReadinessReason[] {
  const shown = findings.slice(0, MAX_GENERAL).map((finding) => ({
    kind: 'general' as const,
    requirements: [finding.requirement],
    text: `General finding in line ${lineOfFinding(finding, source)}`,
    line: lineOfFinding(finding, source),
  }));
  const more = findings.length - shown.length;
  if (more <= 0) return shown;
  return [
    ...shown,
    { kind: 'general', requirements: [], text: `and ${more} more general findings` },
  ];
}

function exceptionReason(
  one: SuppressedFinding,
  source: DocumentSource,
): readonly ReadinessReason[] {
  const { isBreach, requirement, suppressedBy: by } = one;
  if (!isBreach) return [];
  const why =
    by.kind === 'comment'
      ? `Accepted${by.until === undefined ? '' : ` until ${by.until}`}: ${by.reason}`
      : `Switched off in ${by.from}`;
  return [
    { kind: 'exception', requirements: [requirement], text: why, line: lineOfFinding(one, source) },
  ];
}

function openReasons(
  open: readonly RequirementId[],
  severities: ReadonlyMap<RequirementId, string>,
): readonly ReadinessReason[] {
  const decisive = open.filter((id) => severities.get(id) === 'error');
  const others = open.filter((id) => severities.get(id) !== 'error');
  const reason = (
    requirements: readonly RequirementId[],
    text: string,
  ): readonly ReadinessReason[] =>
    requirements.length === 0 ? [] : [{ kind: 'open', requirements, text }];
  return [
    ...reason(decisive, 'Not known, and it decides'),
    ...reason(others, 'Not known or not verified'),
  ];
}

function unreadableByMachine({
  deployment,
}: DocumentSource): ReadonlyMap<number, readonly ReadinessReason[]> {
  const byMachine = new Map<number, ReadinessReason[]>();
  for (const { path } of deployment.unreadable) {
    const [, index, rest = ''] = /^protectedItems\[(\d{1,9})\]\.?(.*)$/s.exec(path) ?? [];
    if (index === undefined) continue;
    const reasons = byMachine.get(Number(index)) ?? [];
    const what = rest === '' ? 'The machine' : `The value of ${rest}`;
    reasons.push({ kind: 'unreadable', requirements: [], text: `${what} cannot be read` });
    byMachine.set(Number(index), reasons);
  }
  return byMachine;
}

function plansByMachine({ deployment }: DocumentSource): ReadonlyMap<string, readonly string[]> {
  const byMachine = new Map<string, string[]>();
  deployment.recoveryPlans.forEach((plan, i) => {
    const names = new Set(
      plan.groups.flatMap(({ machines = [] }) => machines.map((one) => one.toLowerCase())),
    );
    for (const one of names) {
      const plans = byMachine.get(one) ?? [];
      plans.push(plan.name ?? `Plan ${i + 1}`);
      byMachine.set(one, plans);
    }
  });
  return byMachine;
}

/** The line of a finding, from 1. */
export function lineOfFinding(
  { span }: Finding,
  { checked: { descriptor } }: DocumentSource,
): number {
  return descriptor.positionAt(span.start).line + 1;
}

/** Where machines are in the text, to find the one that a place is in. */
class MachineSpans {
  private readonly spans: readonly (Span & { readonly index: number })[];

  constructor({ deployment, checked: { descriptor } }: DocumentSource) {
    this.spans = deployment.protectedItems
      .flatMap(({ at }, index) => (at === undefined ? [] : [{ ...descriptor.span(at), index }]))
      .sort((a, b) => a.start - b.start);
  }

  /** The index of the machine, -1 for a place outside of all. */
  indexAt({ start }: Span): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.spans[low - 1];
    return found !== undefined && start <= found.end ? found.index : -1;
  }
}
