import type { ScenarioCode } from '../schema/schema.ts';

/** The replication paths, by the name a descriptor gives them. */
const codes = {
  'vmware-to-azure': 'V',
  'physical-to-azure': 'P',
  'hyperv-vmm-to-azure': 'M',
  'hyperv-to-azure': 'H',
  'vmware-to-secondary': 'VS',
  'physical-to-secondary': 'PS',
  'hyperv-to-secondary': 'HS',
} as const satisfies Record<string, ScenarioCode>;

export type Scenario = keyof typeof codes;

export const scenarios = Object.keys(codes) as readonly Scenario[];

/** The catalogue's short code of a scenario. */
export function codeOf(scenario: Scenario): ScenarioCode {
  return codes[scenario];
}

/** The scenario of a short code. */
export function scenarioOf(code: ScenarioCode): Scenario {
  return scenarios.find((scenario) => codes[scenario] === code) ?? 'vmware-to-azure';
}

/** How people say it: "VMware to Azure". */
export const scenarioTitles: Readonly<Record<Scenario, string>> = {
  'vmware-to-azure': 'VMware to Azure',
  'physical-to-azure': 'physical servers to Azure',
  'hyperv-vmm-to-azure': 'Hyper-V with VMM to Azure',
  'hyperv-to-azure': 'Hyper-V without VMM to Azure',
  'vmware-to-secondary': 'VMware to a secondary site',
  'physical-to-secondary': 'physical servers to a secondary site',
  'hyperv-to-secondary': 'Hyper-V to a secondary site',
};
