/** The blocks that a scenario requires, with sample values to replace. */
import { valueOf } from '../../yaml/read-yaml.ts';
import { defaultProfile, type Catalogue } from '../../requirements/catalogue.ts';
import type { Scenario } from '../../requirements/scenarios.ts';
import { example } from '../../rules/examples.ts';

/** The blocks of a first descriptor, by top-level key. */
export type SampleValues = Readonly<Record<string, unknown>>;

/** The values by top-level key. */
export function requiredValues(scenario: Scenario, known: Catalogue): SampleValues {
  const { facts, profile } = known;
  const { configurationServerOs } = known.limits(scenario);
  const values: SampleValues = valueOf(example(scenario));
  const all: Record<string, unknown> = { ...values };
  // Only the default profile applies without being named in the descriptor.
  if (profile !== defaultProfile) all.profile = profile;
  if (!isMobile(scenario)) return all;
  all.configurationServer = {
    ...(values.configurationServer as SampleValues),
    os: configurationServerOs,
  };
  if (values.vSphereHosts !== undefined)
    all.vSphereHosts = [{ name: 'esx01', version: facts.lists.vSphereVersions.at(-1) }];
  // Some properties concern several machines of one kind of system, others a Linux guest.
  all.protectedItems = [
    { name: 'FIN-SQL01', os: 'Windows Server 2012 R2', disks: [100, 512] },
    { name: 'FIN-APP01', os: 'Windows Server 2012 R2', disks: [80] },
    { name: 'FIN-WEB01', os: 'Red Hat Enterprise Linux 7.2', disks: [80] },
  ];
  return all;
}

/** Whether the Mobility service on each machine replicates it to Azure. */
export function isMobile(scenario: Scenario): boolean {
  return scenario === 'vmware-to-azure' || scenario === 'physical-to-azure';
}
