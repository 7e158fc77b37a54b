/** The replication scenarios, as `scenarios.yaml` lists them. */
import type { ScenarioCode } from '../schema/schema.ts';
import { data } from './scenarios.generated.ts';

/** A replication scenario, by the name used in descriptors. */
export type Scenario = (typeof data)[number]['name'];

/** A top-level block that some scenario requires. */
export type RequiredBlock = (typeof data)[number]['requiredBlocks'][number];

/** A kind of server that connects to Site Recovery. */
export type OutboundRole = 'configurationServer' | 'vmmServer' | 'hyperVHost';

/** The properties of a scenario that do not depend on the profile. */
export interface ScenarioFacts {
  readonly name: Scenario;
  /** The short code in the catalogue. */
  readonly code: ScenarioCode;
  /** The name, for use within a sentence: "VMware to Azure". */
  readonly title: string;
  /** What the protected machines run on. */
  readonly machines: 'vmware' | 'physical' | 'hyper-v';
  /** Where the machines are replicated to. */
  readonly target: 'azure' | 'secondary';
  /** Whether VMM manages the Hyper-V hosts. */
  readonly vmm: boolean;
  /** Whether InMage replicates, which only the classic portal offers. */
  readonly inMage: boolean;
  /** The servers that connect to Azure. */
  readonly connectsOut: readonly OutboundRole[];
  /** In the usual order of a descriptor. */
  readonly requiredBlocks: readonly RequiredBlock[];
  /** Blocks that are accepted although no requirement is known for them (ASR026). */
  readonly uncheckedBlocks: readonly string[];
}

/** All scenarios, in the order of the catalogue. */
export const scenarioTable: readonly ScenarioFacts[] = data;

/** The names of all scenarios. */
export const scenarios: readonly Scenario[] = data.map(({ name }) => name);

const byName = new Map<Scenario, ScenarioFacts>(data.map((facts) => [facts.name, facts]));

/** Returns the properties of a scenario. */
export function factsOf(scenario: Scenario): ScenarioFacts {
  const facts = byName.get(scenario);
  if (facts === undefined) throw new Error(`There is no scenario ${scenario}.`);
  return facts;
}

/** Returns the catalogue's short code of a scenario. */
export function codeOf(scenario: Scenario): ScenarioCode {
  return factsOf(scenario).code;
}

/** Returns the scenario of a short code. */
export function scenarioOf(code: ScenarioCode): Scenario {
  return data.find((facts) => facts.code === code)?.name ?? 'vmware-to-azure';
}

/** The titles by scenario, for use within a sentence: "VMware to Azure". */
export const scenarioTitles = Object.fromEntries(
  data.map(({ name, title }) => [name, title]),
) as Readonly<Record<Scenario, string>>;

/** Whether a scenario requires a block; if the scenario is unknown, whether any does. */
export function isRequired(block: string, scenario: ScenarioFacts | undefined): boolean {
  const rows = scenario === undefined ? scenarioTable : [scenario];
  return rows.some(({ requiredBlocks }) => requiredBlocks.some((one) => one === block));
}
