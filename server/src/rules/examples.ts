/** Whole valid descriptors, from which the examples and tests of rules are made. */
import type { Scenario } from '../requirements/scenarios.ts';
import { topLevelKeys } from '../schema/paths.ts';

/** The blocks of a sound descriptor, by key in the order they are written. */
const sound: Readonly<Record<Scenario, Readonly<Record<string, string>>>> = {
  'vmware-to-azure': {
    vault: ' { name: ContosoVault, location: westeurope }',
    storageAccounts: '\n  - name: contosodrwe01',
    virtualNetworks: '\n  - name: vnet-dr',
    configurationServer: '\n  hostname: ASR-CS01\n  os: Windows Server 2012 R2',
    vSphereHosts: '\n  - { name: esx01, version: "6.0" }',
    protectedItems: '\n  - name: FIN-SQL01\n    os: Windows Server 2012 R2\n    disks: [100, 512]',
  },
  'physical-to-azure': {
    vault: ' { name: PlantVault, location: northeurope }',
    storageAccounts: '\n  - name: plantdrne01',
    virtualNetworks: '\n  - name: vnet-plant',
    configurationServer: '\n  hostname: PLANT-CS1\n  os: Windows Server 2012 R2',
    protectedItems: '\n  - name: MES01\n    os: Windows Server 2012\n    disks: [280]',
  },
  'hyperv-vmm-to-azure': {
    vault: ' { name: VmmVault, location: uksouth }',
    storageAccounts: '\n  - name: contosovmmuks01',
    virtualNetworks: '\n  - name: vnet-dr',
    networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr }',
    vmmServers:
      '\n  - name: vmm01\n    version: System Center 2012 R2\n    clouds:\n      - name: Gold\n        hostGroups:\n          - { name: London, hosts: [hv01] }',
    hyperVHosts: '\n  - { name: hv01, os: Windows Server 2012 R2 }',
    protectedItems:
      '\n  - name: ERP-DB\n    host: hv01\n    cloud: Gold\n    os: Windows Server 2012 R2\n    disks: [127]',
  },
  'hyperv-to-azure': {
    vault: ' { name: BranchVault, location: eastus2 }',
    storageAccounts: '\n  - name: branchdreus2',
    virtualNetworks: '\n  - name: vnet-branch',
    hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1] }',
    hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server 2012 R2 }',
    protectedItems:
      '\n  - name: BR12-FILE\n    host: br12-hv1\n    os: Windows Server 2012 R2\n    disks: [127]',
  },
  'vmware-to-secondary': {
    portal: ' classic',
    vault: ' { name: OldVault, location: westeurope, existing: true }',
    configurationServer: ' { hostname: CX-SECONDARY, site: secondary }',
    processServers: '\n  - { name: PS-PRIMARY, site: primary }',
    masterTargetServers: '\n  - { name: MT-SECONDARY, site: secondary }',
    vSphereHosts: '\n  - { name: esx-a1, version: "5.5" }',
    protectedItems: '\n  - name: CRM01\n    os: Windows Server 2008 R2 SP1',
  },
  'physical-to-secondary': {
    portal: ' classic',
    vault: ' { name: OldVault, location: westeurope, existing: true }',
    configurationServer: ' { hostname: CX-SECONDARY, site: secondary }',
    processServers: '\n  - { name: PS-PRIMARY, site: primary }',
    masterTargetServers: '\n  - { name: MT-SECONDARY, site: secondary }',
    protectedItems: '\n  - name: LEGACY-GW\n    os: SUSE Linux Enterprise Server 11 SP3',
  },
  'hyperv-to-secondary': {
    vault: ' { name: VmmPairVault, location: westeurope }',
    vmmServers:
      '\n  - name: vmm-a\n    site: primary\n    version: System Center 2012 R2\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]' +
      '\n  - name: vmm-b\n    site: secondary\n    version: System Center 2012 R2\n    clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]',
    hyperVHosts:
      '\n  - { name: hva1, os: Windows Server 2012 R2 }\n  - { name: hvb1, os: Windows Server 2012 R2 }',
    protectedItems:
      '\n  - name: INTRANET\n    host: hva1\n    cloud: Prod\n    os: Windows Server 2012 R2\n    disks: [127]',
  },
};

/**
 * A valid descriptor of a scenario.
 * @param blocks text after the colon of a top-level key, in place of the default: `' classic'`, or
 *   `'\n  - name: x'` for lines of its own. `null` leaves a block out. `undefined` keeps it.
 */
export function example(
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string {
  const all: Readonly<Record<string, string | null>> = {
    scenario: ` ${scenario}`,
    ...sound[scenario],
    ...blocks,
  };
  const keys = [...topLevelKeys, ...Object.keys(all).filter((key) => !topLevelKeys.includes(key))];
  return keys
    .filter((key) => typeof all[key] === 'string')
    .map((key) => `${key}:${all[key] ?? ''}\n`)
    .join('');
}

/**
 * A descriptor with one protected machine that has these lines after its name.
 * @param lines properties in block style, one a line, without indentation of their own.
 */
export function machine(
  lines: string,
  scenario: Scenario = 'vmware-to-azure',
  name = 'FIN-SQL01',
): string {
  const host = {
    'hyperv-vmm-to-azure': 'hv01',
    'hyperv-to-azure': 'br12-hv1',
    'hyperv-to-secondary': 'hva1',
  } as const;
  const on =
    scenario in host && !/^host:/m.test(lines)
      ? `host: ${host[scenario as keyof typeof host]}\n`
      : '';
  const body = `name: ${name}\n${on}${lines}`.split('\n').join('\n    ');
  return example(scenario, { protectedItems: `\n  - ${body}` });
}

/**
 * An example without the marks of what is reported in it. They are written as escapes, because one
 * character of theirs in a program makes all of it twice as large in memory.
 */
export function unmarked(text: string): string {
  return text.replace(/[\u27E6\u27E7\u2502]/g, '');
}
