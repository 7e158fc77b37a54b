import type { Group, RecoveryPlan } from '../descriptor/model.generated.ts';

/** The groups of all plans that start a machine. */
export function groupsWith(machine: string, plans: readonly RecoveryPlan[]): readonly Group[] {
  const name = machine.toLowerCase();
  return plans
    .flatMap(({ groups }) => groups?.items ?? [])
    .filter(({ machines }) => machines?.items.some(({ value }) => value.toLowerCase() === name));
}
