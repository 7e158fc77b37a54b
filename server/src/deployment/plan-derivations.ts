/** Values of recovery plans that follow from others. */
import type { Group } from '../descriptor/model.generated.ts';
import { schemaAt } from '../schema/paths.ts';
import { derivation, type Derivation } from './derivation.ts';

/** The types of failover that an action runs in: those of the runbook, and without any, all. */
const failoverTypes = derivation('failover.types', ({ late }) => {
  const types = late?.model.failover?.types?.items ?? [];
  if (types.length > 0) return types.map(({ value }) => value);
  return schemaAt('failover.types[]')?.enum;
});

/** By row of the format. */
export const planDerivations: Readonly<Record<string, Derivation>> = {
  'recoveryPlans[].rtoMinutes': derivation(
    'capacity.rtoMinutes',
    ({ late }) => late?.model.capacity?.rtoMinutes?.value,
  ),
  'recoveryPlans[].shutdown.actions[].failoverTypes': failoverTypes,
  'recoveryPlans[].failover.actions[].failoverTypes': failoverTypes,
  'recoveryPlans[].groups[].actions[].failoverTypes': failoverTypes,
  'recoveryPlans[].groups[].number': derivation<Group>(
    'recoveryPlans[].groups',
    ({ index }) => index + 1,
  ),
  'recoveryPlans[].groups[].name': derivation<Group>(
    'recoveryPlans[].groups',
    ({ index }) => `Group ${index + 1}`,
  ),
};
