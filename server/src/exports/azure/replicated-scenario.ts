import type { Deployment } from '../../deployment/deployment.ts';
import { factsOf, type ScenarioFacts } from '../../requirements/scenarios.ts';

/** What an export makes of a scenario. */
export interface ReplicatedScenario {
  readonly facts: ScenarioFacts;
  /** Who replicates VMware VMs and physical servers: configuration server, or appliance. */
  readonly isClassic: boolean;
  readonly isModernized: boolean;
  /** From one VMM server to another one. */
  readonly isToVmm: boolean;
  /** Hyper-V to Azure, with VMM or without. */
  readonly isHyperVToAzure: boolean;
}

/** Returns what an export makes of a deployment's scenario; undefined if it has none. */
export function scenarioOfDeployment({
  scenario,
  profile,
}: Deployment): ReplicatedScenario | undefined {
  if (scenario === undefined) return undefined;
  const facts = factsOf(scenario);
  const isAgent = facts.target === 'azure' && facts.machines !== 'hyper-v';
  return {
    facts,
    isClassic: isAgent && profile === '2016-12',
    isModernized: isAgent && profile !== '2016-12',
    isToVmm: facts.target === 'secondary' && !facts.inMage,
    isHyperVToAzure: facts.target === 'azure' && facts.machines === 'hyper-v',
  };
}
