/** From a recovery plan to the steps in which it runs. */
import type { Deployment } from '../deployment/deployment.ts';
import type {
  ResolvedAction,
  ResolvedFixedGroup,
  ResolvedGroup,
  ResolvedRecoveryPlan,
} from '../deployment/resolved.generated.ts';
import { EXTRA_STEP_MINUTES, extraStepReason } from './extra-step.ts';
import { machinesByName } from './machine-names.ts';
import type { RecoveryTime, UntimedAction } from './order-time.ts';
import type { Journey, OrderedMachine, Phase, RecoveryOrder, OrderStep } from './step.ts';

/**
 * Returns a plan in the order in which it runs: shutdown (not in a test), failover of all machines at
 * once, then the groups one after the other. In a group the actions before it run one after the other,
 * then all its machines start at once, then the actions after it run.
 */
export function recoveryOrder(
  deployment: Deployment,
  plan: ResolvedRecoveryPlan,
  journey: Journey,
): RecoveryOrder {
  return new OrderBuilder(deployment, plan, journey).build();
}

type StepDraft = Omit<OrderStep, 'number'>;

class OrderBuilder {
  private number = 0;
  private readonly phases: Phase[] = [];
  private minutes = 0;
  private starts = 0;
  private readonly untimed: Record<UntimedAction, number> = {
    manual: 0,
    runbook: 0,
    script: 0,
    other: 0,
  };

  constructor(
    private readonly deployment: Deployment,
    private readonly plan: ResolvedRecoveryPlan,
    private readonly journey: Journey,
  ) {}

  build(): RecoveryOrder {
    const { plan, journey } = this;
    const groups = plan.groups.map((group) => ({ group, machines: this.machinesOf(group) }));
    const machines = distinct(groups.flatMap((one) => one.machines));
    if (journey.type !== 'test') this.addFixed('shutdown', plan.shutdown, machines);
    this.addFixed('failover', plan.failover, machines);
    const extraStep = this.extraStepOf(machines);
    this.minutes += extraStep;
    for (const { group, machines: own } of groups) this.addGroup(group, own);
    return {
      ...journey,
      plan,
      name: plan.name ?? '',
      phases: this.phases,
      machines,
      time: this.timeWith(extraStep),
    };
  }

  private timeWith(extraStep: number): RecoveryTime {
    const { minutes, starts, untimed: actions } = this;
    return { minutes, extraStep, starts, actions };
  }

  private addFixed(
    kind: 'shutdown' | 'failover',
    group: ResolvedFixedGroup,
    machines: readonly OrderedMachine[],
  ): void {
    const steps = this.around(group.actions, [{ kind, name: '', machines }]);
    this.phases.push({ kind, name: '', steps, ...(group.at !== undefined && { at: group.at }) });
  }

  private addGroup(group: ResolvedGroup, machines: readonly OrderedMachine[]): void {
    const { at, name = '', actions } = group;
    const known = machines.flatMap(({ minutes }) => minutes ?? []);
    this.starts += machines.length - known.length;
    const longest = known.reduce<number | undefined>(
      (most, one) => (most === undefined || one > most ? one : most),
      undefined,
    );
    this.minutes += longest ?? 0;
    const start: StepDraft = {
      kind: 'start',
      name: '',
      machines,
      ...(longest !== undefined && { minutes: longest }),
      ...(at !== undefined && { at }),
    };
    const steps = this.around(actions, machines.length === 0 ? [] : [start]);
    this.phases.push({ kind: 'group', name, steps, ...(at !== undefined && { at }) });
  }

  /** Numbers the steps of a group: the actions before it, itself, the actions after it. */
  private around(
    actions: readonly ResolvedAction[],
    own: readonly StepDraft[],
  ): readonly OrderStep[] {
    const running = actions.filter((action) => this.runs(action));
    const isBefore = ({ when }: ResolvedAction): boolean => when === 'before';
    const drafts = [
      ...running.filter(isBefore).map((one) => this.actionStep(one)),
      ...own,
      ...running.filter((one) => !isBefore(one)).map((one) => this.actionStep(one)),
    ];
    return drafts.map((draft) => ({ number: ++this.number, ...draft }));
  }

  /** Whether an action runs in this type of failover and direction. */
  private runs({ failoverTypes, direction, origins }: ResolvedAction): boolean {
    const { journey } = this;
    if ((direction ?? 'failover') !== journey.direction) return false;
    // What is not declared is derived from the types of failover, which say nothing of the way back.
    const isOwn = journey.direction === 'failover' || origins.failoverTypes?.kind === 'declared';
    return !isOwn || failoverTypes === undefined || failoverTypes.includes(journey.type);
  }

  private actionStep(action: ResolvedAction): StepDraft {
    const { at, minutes, name = '', type = 'other' } = action;
    if (minutes === undefined) this.untimed[type]++;
    else this.minutes += minutes;
    return {
      kind: 'action',
      name,
      machines: [],
      action,
      ...(minutes !== undefined && { minutes }),
      ...(at !== undefined && { at }),
    };
  }

  private machinesOf({ machines = [] }: ResolvedGroup): readonly OrderedMachine[] {
    const byName = machinesByName(this.deployment);
    return machines.map((name) => {
      const machine = byName.get(name.toLowerCase());
      // What a drill measured is a start on the other side, and says nothing of the way back.
      const minutes = this.journey.direction === 'failover' ? machine?.startMinutes : undefined;
      return { name, machine, ...(minutes !== undefined && { minutes }) };
    });
  }

  private extraStepOf(machines: readonly OrderedMachine[]): number {
    if (this.journey.direction === 'failback') return 0;
    const isNeeded = machines.some(
      ({ machine }) =>
        machine !== undefined && extraStepReason(machine, this.deployment) !== undefined,
    );
    return isNeeded ? EXTRA_STEP_MINUTES : 0;
  }
}

/** Each machine once, by its name without case. */
function distinct(machines: readonly OrderedMachine[]): readonly OrderedMachine[] {
  const byName = new Map<string, OrderedMachine>();
  for (const one of machines) {
    const key = one.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}
