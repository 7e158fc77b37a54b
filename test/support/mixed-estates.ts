/**
 * Wholly declared estates of Windows and Linux machines, for every scenario: whatever a declaration can
 * settle is declared, and what a declaration of one kind of machine settles is declared only there.
 */
import type { Scenario } from '../../server/src/requirements/scenarios.ts';

const azure = `
storageAccounts:
  - { name: contosodr01, sku: Standard_GRS, deploymentModel: ResourceManager, location: westeurope, resourceGroup: dr }
virtualNetworks:
  - { name: vnet-dr, location: westeurope, deploymentModel: ResourceManager, resourceGroup: dr }
failover: { types: [test], lastDrill: 2016-11-15 }
capacity:
  plannerRun: 2016-10-03
  bandwidthMbps: 1000
  dailyChangeGB: 100
  coresNeeded: 8
  coreQuota: 20
  qosPolicy: true
  agentThrottling: true
  rtoMinutes: 60
  rpoMinutes: 15
`;

const outbound = `
outbound:
  connection: direct
  ipBasedRules: true
  azureDatacenterIpRanges: true
  regions: [westeurope, westus]
  ports: [80, 443, 9443]
  urls: required
`;

const plan = `
recoveryPlans:
  - name: Plan1
    groups:
      - { machines: [WEB01, SQL01, APP01, LNX01, LNX02] }
`;

const configurationServer = (machine: string, site = 'primary'): string => `
configurationServer:
  hostname: ASR-CS01
  os: Windows Server 2012 R2
  machine: ${machine}
  site: ${site}
  language: en-US
  ipAssignment: static
  domainController: false
  highlyAvailable: true
  powerCLI: "6.0"
  replicationPort: 9443
  network: mgmt${machine === 'vmware' ? '\n  nicType: VMXNET3' : ''}
`;

/** Some machines declare by `more` what others need not. */
const machines = (each: string, more: { windows?: string; linux?: string } = {}): string => `
protectedItems:
  - name: WEB01
    os: { type: Windows, version: Windows Server 2012 R2, systemDrive: "C:" }
    disks: [{ sizeGB: 127, role: os, diskType: basic, encrypted: false, shared: false, rdm: false, bus: local }]
    ${each}${more.windows ?? ''}
  - name: SQL01
    os: { type: Windows, version: Windows Server 2012 R2, systemDrive: "C:" }
    disks:
      - { sizeGB: 127, role: os, diskType: basic, encrypted: false, shared: false, rdm: false, bus: local }
      - { sizeGB: 4000, exclude: true }
    ${each}
    multiVmGroup: finance
    openPorts: [443, 20004]
  - name: APP01
    os: { type: Windows, version: Windows Server 2012, systemDrive: "C:" }
    disks:
      - { sizeGB: 127, role: os, diskType: basic, encrypted: false, shared: false, rdm: false, bus: local }
      - { sizeGB: 500, encrypted: false, shared: false, rdm: false, bus: local }
    ${each}
    multiVmGroup: finance
    openPorts: [20004]
  - name: LNX01
    hostname: lnx01
    os: CentOS 7.2
    disks: [{ sizeGB: 60, role: os, encrypted: false, shared: false, rdm: false, bus: local }]
    ${each}${more.linux ?? ''}
    hostsFile: complete
    englishOnly: true
    fileSystems: [ext4]
    volumeManager: lvm2
    storageController: paravirtual
  - name: LNX02
    hostname: lnx02
    os: CentOS 7.1
    disks: [{ sizeGB: 60, role: os, encrypted: false, shared: false, rdm: false, bus: local }]
    ${each}${more.linux ?? ''}
    hostsFile: complete
    englishOnly: true
    fileSystems: [xfs]
    volumeManager: none
    storageController: paravirtual
`;

const hosts = `
hyperVHosts:
  - { name: hv01, os: Windows Server 2012 R2, latestUpdates: true, patches: [KB2961977], vmCount: 5 }
  - { name: hv02, os: Windows Server 2012 R2, latestUpdates: true, patches: [KB2961977], vmCount: 1 }
`;

const nic = 'nics: [{ teamed: false, ipAssignment: dhcp }]';
const vmware = `${nic}\n    firmware: BIOS\n    freeSpaceGB: 20\n    vmwareTools: running`;
const physical = `${nic}\n    firmware: BIOS\n    freeSpaceGB: 20`;
const hyperV = (more: string): string =>
  `${nic}\n    generation: 1\n    firmware: BIOS\n    host: hv01${more}`;

const vSphere = `
vSphereHosts:
  - { name: esx01, version: "6.0", latestUpdates: true, network: mgmt, features: [] }
  - { name: esx02, version: "5.5", latestUpdates: true, network: mgmt, features: [] }
vCenterServers:
  - { name: vc01, version: "6.0", latestUpdates: true, network: mgmt, features: [] }
`;

const start = (scenario: Scenario, more = ''): string =>
  `scenario: ${scenario}\nsubscription: Contoso DR\nvault: { name: ContosoVault, location: westeurope, resourceGroup: dr${more} }\n`;

const inMage = `
processServers: [{ name: ps01, site: primary, network: mgmt }]
masterTargetServers: [{ name: mt01, site: secondary, machine: vmware, vContinuum: true }]
capacity: { plannerRun: 2016-10-03, qosPolicy: true }
`;

export const mixedEstates: Readonly<Record<Scenario, string>> = {
  'vmware-to-azure':
    start('vmware-to-azure') +
    azure +
    outbound +
    plan +
    vSphere +
    configurationServer('vmware') +
    'processServers: [{ name: ps-az, location: azure, network: mgmt }]\n' +
    'failback: { types: [unplanned], target: vmware, connectivity: vpn }\n' +
    machines(vmware, { linux: '\n    diskEnableUUID: true' }),
  'physical-to-azure':
    start('physical-to-azure') +
    azure.replace('types: [test]', 'types: [test, unplanned]') +
    outbound +
    plan +
    configurationServer('physical') +
    vSphere +
    `processServers: [{ name: ps-az, location: azure }]
masterTargetServers: [{ name: mt01, machine: vmware }]
failback: { types: [unplanned], target: vmware, connectivity: vpn, vm: FB-VM, volume: normal }
` +
    machines(physical),
  'hyperv-vmm-to-azure':
    start('hyperv-vmm-to-azure') +
    azure +
    outbound +
    plan +
    hosts +
    'networkMappings: [{ source: Prod, target: vnet-dr }]\n' +
    `vmmServers:
  - name: vmm01
    version: System Center 2012 R2
    latestUpdates: true
    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01, hv02] }] }]
failback: { types: [planned] }
` +
    machines(hyperV('\n    cloud: Gold').replace('dhcp }', 'dhcp, network: Prod }')),
  'hyperv-to-azure':
    start('hyperv-to-azure') +
    azure +
    outbound +
    plan +
    hosts +
    'hyperVSites: [{ name: London, hosts: [hv01, hv02] }]\nfailback: { types: [planned] }\n' +
    machines(hyperV('')),
  'vmware-to-secondary':
    start('vmware-to-secondary', ', existing: true') +
    'portal: classic\n' +
    inMage +
    plan +
    vSphere +
    configurationServer('vmware', 'secondary') +
    machines('unifiedAgent: installed'),
  'physical-to-secondary':
    start('physical-to-secondary', ', existing: true') +
    'portal: classic\n' +
    inMage +
    plan +
    configurationServer('vmware', 'secondary') +
    machines('unifiedAgent: installed'),
  'hyperv-to-secondary':
    start('hyperv-to-secondary') +
    outbound +
    plan +
    hosts +
    `vmmServers:
  - name: vmm01
    version: System Center 2012 R2
    site: primary
    latestUpdates: true
    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]
  - name: vmm02
    version: System Center 2012 R2
    site: secondary
    latestUpdates: true
    clouds: [{ name: Rec, hostGroups: [{ name: Paris, hosts: [hv02] }] }]
failover: { types: [test, planned, unplanned], lastDrill: 2016-11-15 }
failback: { types: [planned] }
capacity: { plannerRun: 2016-10-03, qosPolicy: true, rtoMinutes: 60 }
` +
    machines(hyperV('\n    cloud: Gold')),
};
