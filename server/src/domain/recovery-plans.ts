/** The machines of recovery plans. Names are case-insensitive, as in Azure. */
import type { Action, Group, RecoveryPlan } from '../descriptor/model.generated.ts';

/** Returns the groups, of all plans, that start a machine. */
export function groupsWith(machine: string, plans: readonly RecoveryPlan[]): readonly Group[] {
  const name = machine.toLowerCase();
  return plans
    .flatMap(({ groups }) => groups?.items ?? [])
    .filter(({ machines }) => machines?.items.some(({ value }) => value.toLowerCase() === name));
}

/** Returns the actions of a plan in text order of its groups: those of the fixed groups first. */
export function actionsOf({ shutdown, failover, groups }: RecoveryPlan): readonly Action[] {
  return [shutdown, failover, ...(groups?.items ?? [])].flatMap(
    (group) => group?.actions?.items ?? [],
  );
}

/** Returns the distinct machine names of a plan, in lower case. */
export function machinesOf({ groups }: RecoveryPlan): ReadonlySet<string> {
  return new Set(groups?.items.flatMap(machineNames));
}

/** Returns the machine names of a group, in lower case. */
export function machineNames({ machines }: Group): string[] {
  return machines?.items.map(({ value }) => value.toLowerCase()) ?? [];
}
