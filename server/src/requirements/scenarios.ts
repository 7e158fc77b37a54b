/** The replication paths, as `scenarios.yaml` lists them. */
import type { ScenarioCode } from '../schema/schema.ts';
import { data } from './scenarios.generated.ts';

/** The name of a replication path in a descriptor. */
export type Scenario = (typeof data)[number]['name'];

/** A top-level block that some scenario cannot do without. */
export type RequiredBlock = (typeof data)[number]['requiredBlocks'][number];

/** A kind of server that connects to Site Recovery. */
export type OutboundRole = 'configurationServer' | 'vmmServer' | 'hyperVHost';

/** What tells a replication path from another one, whatever the profile. */
export interface ScenarioFacts {
  readonly name: Scenario;
  /** The short code in the catalogue. */
  readonly code: ScenarioCode;
  /** The name in a sentence: "VMware to Azure". */
  readonly title: string;
  /** What the protected machines run on. */
  readonly machines: 'vmware' | 'physical' | 'hyper-v';
  /** Where the machines are replicated to. */
  readonly target: 'azure' | 'secondary';
  /** Whether VMM manages the Hyper-V hosts. */
  readonly vmm: boolean;
  /** Whether InMage replicates, which the classic portal alone offers. */
  readonly inMage: boolean;
  readonly connectsOut: readonly OutboundRole[];
  /** In the order in which they are written. */
  readonly requiredBlocks: readonly RequiredBlock[];
  /** Blocks that are accepted although no requirement is known for them (ASR026). */
  readonly uncheckedBlocks: readonly string[];
}

/** Every replication path, in the order in which they are offered. */
export const scenarioTable: readonly ScenarioFacts[] = data;

export const scenarios: readonly Scenario[] = data.map(({ name }) => name);

const byName = new Map<Scenario, ScenarioFacts>(data.map((facts) => [facts.name, facts]));

/** What is known of a scenario. */
export function factsOf(scenario: Scenario): ScenarioFacts {
  const facts = byName.get(scenario);
  if (facts === undefined) throw new Error(`There is no scenario ${scenario}.`);
  return facts;
}

/** The catalogue's short code of a scenario. */
export function codeOf(scenario: Scenario): ScenarioCode {
  return factsOf(scenario).code;
}

/** The scenario of a short code. */
export function scenarioOf(code: ScenarioCode): Scenario {
  return data.find((facts) => facts.code === code)?.name ?? 'vmware-to-azure';
}

/** The titles by scenario: "VMware to Azure". */
export const scenarioTitles = Object.fromEntries(
  data.map(({ name, title }) => [name, title]),
) as Readonly<Record<Scenario, string>>;

/** Whether a scenario cannot do without a block; where none is known, whether any cannot. */
export function isRequired(block: string, scenario: ScenarioFacts | undefined): boolean {
  const rows = scenario === undefined ? scenarioTable : [scenario];
  return rows.some(({ requiredBlocks }) => requiredBlocks.some((one) => one === block));
}
