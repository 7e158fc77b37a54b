/** Which requirements concern one machine, or the machines of one recovery plan. */
import type { Checked } from '../check/checked-descriptor.ts';
import type { ChecklistItem } from '../check/checklist.ts';
import type { Finding } from '../check/finding.ts';
import { isMachineOpen } from '../check/machine-declarations.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { machinesOf } from '../domain/recovery-plans.ts';
import type { Span } from '../text/span.ts';

/** Names without regard to case; empty or undefined is no filter. Both together: a machine of the plan. */
export interface MachineFilter {
  readonly machine?: string;
  readonly plan?: string;
}

/** The machines of a filter. */
export class ConcernedMachines {
  private constructor(
    private readonly checked: Checked,
    private readonly machines: readonly ProtectedItem[],
    /** The spans of the machines, and of the plan. */
    private readonly spans: readonly Span[],
  ) {}

  /** Returns the machines of a filter; undefined without a filter. A name that nothing has gives none. */
  static of(checked: Checked, filter: MachineFilter): ConcernedMachines | undefined {
    const [machine, plan] = [filter.machine?.toLowerCase(), filter.plan?.toLowerCase()];
    const hasMachine = machine !== undefined && machine !== '';
    const hasPlan = plan !== undefined && plan !== '';
    if (!hasMachine && !hasPlan) return undefined;
    const { descriptor } = checked;
    const plans = (descriptor.model.recoveryPlans?.items ?? []).filter(
      ({ name }) => hasPlan && name?.value.toLowerCase() === plan,
    );
    const planned = new Set(plans.flatMap((one) => [...machinesOf(one)]));
    const machines = (descriptor.model.protectedItems?.items ?? []).filter(({ name }) => {
      const own = name?.value.toLowerCase() ?? '';
      return (!hasMachine || own === machine) && (!hasPlan || planned.has(own));
    });
    const blocks = hasMachine ? machines : [...machines, ...plans];
    const spans = blocks.map((block) => descriptor.span(block));
    return new ConcernedMachines(checked, machines, spans);
  }

  /** Whether something is found at one of the machines, or one of them leaves the requirement open. */
  has({ requirement, state }: ChecklistItem, found: readonly Finding[]): boolean {
    const isHere = found.some(({ span }) =>
      this.spans.some(({ start, end }) => span.start >= start && span.start <= end),
    );
    if (isHere || state === 'met' || state === 'notApplicable') return isHere;
    return this.machines.some((machine) => isMachineOpen(this.checked, requirement, machine));
  }
}
