/** The manual action of a recovery plan that disconnects an Azure VM from its iSCSI target. */
import type { Action, DescriptorModel } from '../descriptor/model.generated.ts';
import { groupsWith } from './recovery-plans.ts';

/** Whether a group that starts the machine, or the failover before it, has such an action. */
export function plansDisconnection(name: string | undefined, descriptor: DescriptorModel): boolean {
  const plans = descriptor.recoveryPlans?.items ?? [];
  const own = plans.flatMap((plan) => {
    const groups = name === undefined ? [] : groupsWith(name, [plan]);
    return groups.length === 0 ? [] : [plan.failover, ...groups];
  });
  return own.some((group) => group?.actions?.items.some(disconnects) === true);
}

function disconnects({ type, name, instruction, direction }: Action): boolean {
  return (
    type?.value === 'manual' &&
    direction?.value !== 'failback' &&
    /iscsi/i.test(`${name?.value} ${instruction?.value}`)
  );
}
