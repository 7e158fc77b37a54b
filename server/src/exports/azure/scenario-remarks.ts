import type { StageBuilder } from '../template/stage-builder.ts';
import type { ReplicatedScenario } from './replicated-scenario.ts';

/** Says what has to be known of a scenario before anything of it is deployed. */
export function remarkOnScenario(
  builder: StageBuilder,
  scenario: ReplicatedScenario | undefined,
): void {
  if (scenario === undefined) {
    builder.remark('The descriptor names no scenario: there are no policies.');
    return;
  }
  const { facts, isClassic, isToVmm } = scenario;
  if (facts.inMage)
    builder.remark('InMage is retired: there is nothing to deploy, and new vaults cannot use it.');
  if (isToVmm)
    builder.remark('Replication between two VMM servers is deprecated; plan another scenario.');
  if (isClassic)
    builder.remark(
      'Replication by a configuration server is retired: new vaults cannot use it. Profile 2026-05 exports the appliance.',
    );
}
