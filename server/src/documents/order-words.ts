/** Steps, phases and journeys in words: the same in pictures, runbooks and forms. */
import type { Journey, Phase, RecoveryOrder, OrderStep } from '../order/step.ts';
import type { FailoverType } from '../requirements/facts.ts';
import { factsOf, type Scenario } from '../requirements/scenarios.ts';
import { amount } from '../text/amount.ts';
import { brief } from '../text/brief.ts';

const typeWords: Readonly<Record<FailoverType, string>> = {
  test: 'Test',
  planned: 'Planned',
  unplanned: 'Unplanned',
};

/** `Unplanned failover`, `Planned failback`. */
export function journeyTitle({ type, direction }: Journey): string {
  return `${typeWords[type]} ${direction}`;
}

/** Where the machines run after a journey. */
export function destination(scenario: Scenario | undefined, { direction }: Journey): string {
  if (direction === 'failback') return 'the primary site';
  if (scenario === undefined) return 'the other side';
  return factsOf(scenario).target === 'azure' ? 'Azure' : 'the secondary site';
}

/** The heading of a phase. */
export function phaseTitle({ kind, name }: Phase): string {
  if (kind === 'shutdown') return 'Shutdown';
  return kind === 'failover' ? 'Failover' : name;
}

/** `Manual step`, `Runbook`, `Script`, or `Action` for one without a type. */
export function actionKind({ action }: OrderStep): string {
  const words = { manual: 'Manual step', runbook: 'Runbook', script: 'Script' } as const;
  return action?.type === undefined ? 'Action' : words[action.type];
}

/** What a step does, without the names of the machines: `Start 3 machines at once`. */
export function stepTitle(step: OrderStep): string {
  const machines = amount(step.machines.length, 'machine');
  const atOnce = step.machines.length > 1 ? ', all at once' : '';
  switch (step.kind) {
    case 'shutdown':
      return `Shut down ${machines}`;
    case 'failover':
      return `Fail over ${machines}${atOnce}`;
    case 'start':
      return `Start ${machines}${atOnce}`;
    case 'action':
      return actionKind(step);
  }
}

/** The minutes of a step in words; empty where none can be declared. */
export function stepMinutes({ kind, minutes, machines }: OrderStep): string {
  if (kind === 'shutdown' || kind === 'failover') return '';
  if (minutes === undefined)
    return kind === 'start' ? 'start time not declared' : 'time not declared';
  const isPart = kind === 'start' && machines.some((one) => one.minutes === undefined);
  return `${isPart ? 'at least ' : ''}${minutes} min`;
}

/** A plan and its journey, as a title. */
export function orderTitle({ name, ...journey }: RecoveryOrder): string {
  return `${name === '' ? 'Plan without a name' : brief(name, 80)}: ${journeyTitle(journey).toLowerCase()}`;
}

/** The name of an action, as its plan shows it. */
export function actionName({ name, action }: OrderStep): string {
  return name !== '' ? name : (action?.runbook ?? action?.script ?? 'no name');
}
