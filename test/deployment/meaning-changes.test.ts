/** Each change of meaning changes the digest, and is listed where it is made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../server/src/deployment/digest.ts';
import { meaningChanges, type MeaningChange } from '../../server/src/deployment/meaning-changes.ts';
import { deploymentOfText } from './deployment-of-text.ts';

const vmware = `
profile: 2016-12
scenario: vmware-to-azure
portal: azure
name: Finance
subscription: Contoso DR
tags: { costCenter: 4711 }
vault: { name: ContosoVault, resourceGroup: rg-dr, location: westeurope, existing: true }
storageAccounts:
  - { name: contosodr1, sku: Standard_LRS }
  - { name: contosodr2, sku: Premium_LRS }
virtualNetworks:
  - { name: vnet-dr, addressSpace: [10.1.0.0/16] }
replicationPolicy: { name: gold, recoveryPointRetentionHours: 24, rpoThresholdMinutes: 15 }
configurationServer:
  hostname: ASR-CS01
  os: Windows Server 2012 R2
  language: en-US
  powerCLI: 6.0
  cores: 8
processServers:
  - { name: PS1, cacheGB: 600 }
masterTargetServers:
  - { name: MT1, machine: vmware }
vCenterServers:
  - { name: vc01, version: '6.0', latestUpdates: true }
vSphereHosts:
  - { name: esx01, version: '6.0', features: [HA, DRS] }
outbound: { connection: direct, ports: [80, 443], urls: ['*.blob.core.windows.net'] }
protectedItems:
  - name: SQL01
    os: { version: Windows Server 2012 R2, systemDrive: 'C:' }
    disks:
      - { sizeGB: 100 }
      - { sizeGB: 512, name: data, exclude: false, mountPoint: /data }
      - { sizeGB: 512, name: logs }
    nics: [{ network: Prod, ipAssignment: static }]
    storageAccount: contosodr1
    multiVmGroup: finance
    openPorts: [20004]
    cores: 4
    dailyChangeGB: 12
    startMinutes: 5
    processServer: PS1
    tags: { tier: gold }
    target: { size: Standard_D4s_v5, availabilityZone: 1 }
  - name: WEB01
    azureName: web-01
    os: CentOS 7.2
    disks: [40]
    vmwareTools: running
recoveryPlans:
  - name: finance
    rtoMinutes: 60
    shutdown: { actions: [{ name: stop, type: manual, instruction: Stop it }] }
    groups:
      - machines: [SQL01]
      - name: Web
        machines: [WEB01]
        actions:
          - { name: dns, type: runbook, runbook: Update-Dns, when: after, minutes: 3 }
          - { name: cache, type: runbook, runbook: Warm-Cache }
failover: { types: [test, unplanned], testNetwork: vnet-dr }
failback: { types: [unplanned], target: vmware, connectivity: vpn }
capacity: { bandwidthMbps: 200, dailyChangeGB: 600, rtoMinutes: 240 }
`.trimStart();

const hyperV = `
scenario: hyperv-vmm-to-azure
vault: { name: VmmVault, location: uksouth }
storageAccounts: [{ name: vmmdr1 }]
virtualNetworks: [{ name: vnet-a }, { name: vnet-b }]
networkMappings:
  - { source: Prod, target: vnet-a }
vmmServers:
  - name: vmm01
    version: 2012 R2
    clouds:
      - name: Gold
        hostGroups: [{ name: London, hosts: [hv01, hv02] }]
hyperVHosts:
  - { name: hv01, os: Windows Server 2012 R2, patches: [KB1] }
  - { name: hv02, os: Windows Server 2012 R2 }
protectedItems:
  - { name: ERP-DB, host: hv01, cloud: Gold, generation: 1, os: Ubuntu 14.04, disks: [127], nics: [{ network: Prod }] }
`.trimStart();

/** The text before and after, the kind and path of the change, and the item that has it. */
type Row = readonly [
  before: string,
  after: string,
  kind: MeaningChange['kind'],
  path: string,
  item?: string,
];

const sql = 'SQL01';
const inVMware: readonly Row[] = [
  ['profile: 2016-12', 'profile: 2026-05', 'changed', 'profile'],
  ['vmware-to-azure', 'physical-to-azure', 'changed', 'scenario'],
  ['portal: azure', 'portal: classic', 'changed', 'portal'],
  ['name: Finance', 'name: Sales', 'changed', 'name'],
  ['Contoso DR', 'Contoso Test', 'changed', 'subscription'],
  ['costCenter: 4711', 'costCenter: 4712', 'changed', 'tags'],
  ['costCenter: 4711', 'costCentre: 4711', 'changed', 'tags'],
  ['name: ContosoVault', 'name: OtherVault', 'changed', 'vault.name'],
  ['rg-dr', 'rg-dr2', 'changed', 'vault.resourceGroup'],
  ['location: westeurope', 'location: northeurope', 'changed', 'vault.location'],
  ['existing: true', 'existing: false', 'changed', 'vault.existing'],
  ['sku: Standard_LRS', 'sku: Standard_GRS', 'changed', 'storageAccounts[].sku', 'contosodr1'],
  ['sku: Premium_LRS', 'usage: log', 'changed', 'storageAccounts[].sku', 'contosodr2'],
  [
    '  - { name: contosodr2, sku: Premium_LRS }\n',
    '',
    'removed',
    'storageAccounts[]',
    'contosodr2',
  ],
  ['10.1.0.0/16', '10.2.0.0/16', 'changed', 'virtualNetworks[].addressSpace', 'vnet-dr'],
  ['name: gold', 'name: silver', 'changed', 'replicationPolicy.name'],
  ['Hours: 24', 'Hours: 48', 'changed', 'replicationPolicy.recoveryPointRetentionHours'],
  [
    'rpoThresholdMinutes: 15',
    'rpoThresholdMinutes: 30',
    'changed',
    'replicationPolicy.rpoThresholdMinutes',
  ],
  ['ASR-CS01', 'ASR-CS02', 'changed', 'configurationServer.hostname'],
  [
    'os: Windows Server 2012 R2\n  l',
    'os: Windows Server 2016\n  l',
    'changed',
    'configurationServer.os',
  ],
  ['language: en-US', 'language: de-DE', 'changed', 'configurationServer.language'],
  ['powerCLI: 6.0', 'powerCLI: 6.5', 'changed', 'configurationServer.powerCLI'],
  ['cores: 8', 'cores: 16', 'changed', 'configurationServer.cores'],
  ['cacheGB: 600', 'cacheGB: 300', 'changed', 'processServers[].cacheGB', 'PS1'],
  ['cacheGB: 600', 'cacheGB: 600, location: azure', 'changed', 'processServers[].location', 'PS1'],
  ['machine: vmware }', 'machine: physical }', 'changed', 'masterTargetServers[].machine', 'MT1'],
  ["vc01, version: '6.0'", 'vc01, version: 5.5', 'changed', 'vCenterServers[].version', 'vc01'],
  [
    'latestUpdates: true',
    'latestUpdates: false',
    'changed',
    'vCenterServers[].latestUpdates',
    'vc01',
  ],
  [', latestUpdates: true', '', 'changed', 'vCenterServers[].latestUpdates', 'vc01'],
  ['[HA, DRS]', '[HA]', 'changed', 'vSphereHosts[].features', 'esx01'],
  ['connection: direct', 'connection: proxy', 'changed', 'outbound.connection'],
  ['[80, 443]', '[443]', 'changed', 'outbound.ports'],
  ["urls: ['*.blob.core.windows.net']", 'urls: required', 'changed', 'outbound.urls'],
  [
    'version: Windows Server 2012 R2',
    'version: Windows Server 2016',
    'changed',
    'protectedItems[].os.version',
    sql,
  ],
  ["systemDrive: 'C:'", "systemDrive: 'D:'", 'changed', 'protectedItems[].os.systemDrive', sql],
  ['sizeGB: 100', 'sizeGB: 120', 'changed', 'protectedItems[].disks[0].sizeGB', sql],
  ['exclude: false', 'exclude: true', 'changed', 'protectedItems[].disks[data].exclude', sql],
  [
    'mountPoint: /data',
    'mountPoint: /Data',
    'changed',
    'protectedItems[].disks[data].mountPoint',
    sql,
  ],
  ['name: data', 'name: data, role: os', 'changed', 'protectedItems[].disks[0].role', sql],
  ['      - { sizeGB: 512, name: logs }\n', '', 'removed', 'protectedItems[].disks[logs]', sql],
  [
    '      - { sizeGB: 512, name: logs }\n',
    '      - { sizeGB: 512, name: logs }\n      - 20\n',
    'added',
    'protectedItems[].disks[3]',
    sql,
  ],
  ['network: Prod,', 'network: Test,', 'changed', 'protectedItems[].nics[0].network', sql],
  [
    'ipAssignment: static',
    'ipAssignment: dhcp',
    'changed',
    'protectedItems[].nics[0].ipAssignment',
    sql,
  ],
  [
    'storageAccount: contosodr1',
    'storageAccount: contosodr2',
    'changed',
    'protectedItems[].storageAccount',
    sql,
  ],
  ['multiVmGroup: finance', 'multiVmGroup: sales', 'changed', 'protectedItems[].multiVmGroup', sql],
  ['openPorts: [20004]', 'openPorts: [20004, 443]', 'changed', 'protectedItems[].openPorts', sql],
  ['    cores: 4', '    cores: 8', 'changed', 'protectedItems[].cores', sql],
  ['dailyChangeGB: 12', 'dailyChangeGB: 13', 'changed', 'protectedItems[].dailyChangeGB', sql],
  ['startMinutes: 5', 'startMinutes: 6', 'changed', 'protectedItems[].startMinutes', sql],
  ['    processServer: PS1\n', '', 'changed', 'protectedItems[].processServer', sql],
  ['tier: gold', 'tier: Gold', 'changed', 'protectedItems[].tags', sql],
  ['D4s_v5', 'D8s_v5', 'changed', 'protectedItems[].target.size', sql],
  [
    'availabilityZone: 1',
    'availabilityZone: 2',
    'changed',
    'protectedItems[].target.availabilityZone',
    sql,
  ],
  ['azureName: web-01', 'azureName: web-02', 'changed', 'protectedItems[].azureName', 'WEB01'],
  ['    azureName: web-01\n', '', 'changed', 'protectedItems[].azureName', 'WEB01'],
  ['CentOS 7.2', 'CentOS 7.1', 'changed', 'protectedItems[].os.version', 'WEB01'],
  [
    'vmwareTools: running',
    'vmwareTools: notRunning',
    'changed',
    'protectedItems[].vmwareTools',
    'WEB01',
  ],
  ['    vmwareTools: running\n', '', 'changed', 'protectedItems[].vmwareTools', 'WEB01'],
  [
    '    disks: [40]\n',
    '    disks: [40]\n    firmware: UEFI\n',
    'changed',
    'protectedItems[].firmware',
    'WEB01',
  ],
  ['name: finance\n', 'name: finance-eu\n', 'renamed', 'recoveryPlans[]', 'finance'],
  ['rtoMinutes: 60', 'rtoMinutes: 90', 'changed', 'recoveryPlans[].rtoMinutes', 'finance'],
  [
    'Stop it',
    'Stop it now',
    'changed',
    'recoveryPlans[].shutdown.actions[stop].instruction',
    'finance',
  ],
  [
    'machines: [SQL01]',
    'machines: [SQL01, WEB01]',
    'changed',
    'recoveryPlans[].groups[0].machines',
    'finance',
  ],
  ['name: Web\n', 'name: Front\n', 'changed', 'recoveryPlans[].groups[Web].name', 'finance'],
  [
    'type: runbook, runbook: Update-Dns',
    'type: manual',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].type',
    'finance',
  ],
  [
    'Update-Dns',
    'Update-Names',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].runbook',
    'finance',
  ],
  [
    'when: after',
    'when: before',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].when',
    'finance',
  ],
  [
    'minutes: 3',
    'minutes: 4',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].minutes',
    'finance',
  ],
  [
    'minutes: 3',
    'minutes: 3, failoverTypes: [test]',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].failoverTypes',
    'finance',
  ],
  [
    'minutes: 3',
    'minutes: 3, direction: failback',
    'changed',
    'recoveryPlans[].groups[Web].actions[dns].direction',
    'finance',
  ],
  [
    '          - { name: cache, type: runbook, runbook: Warm-Cache }\n',
    '',
    'removed',
    'recoveryPlans[].groups[Web].actions[cache]',
    'finance',
  ],
  ['types: [test, unplanned]', 'types: [test]', 'changed', 'failover.types'],
  [', testNetwork: vnet-dr', '', 'changed', 'failover.testNetwork'],
  ['types: [unplanned]', 'types: [planned]', 'changed', 'failback.types'],
  ['target: vmware,', 'target: physical,', 'changed', 'failback.target'],
  ['connectivity: vpn', 'connectivity: expressRoute', 'changed', 'failback.connectivity'],
  ['bandwidthMbps: 200', 'bandwidthMbps: 100', 'changed', 'capacity.bandwidthMbps'],
  ['rtoMinutes: 240', 'rtoMinutes: 120', 'changed', 'capacity.rtoMinutes'],
  ['rtoMinutes: 240', 'rtoMinutes: 240, growthPercent: 20', 'changed', 'capacity.growthPercent'],
  ['sizeGB: 100', 'sizeGB: many', 'unreadable', 'protectedItems[0].disks[0].sizeGB'],
  ['cores: 8', 'cors: 8x', 'unreadable', 'configurationServer.cors'],
];

const inHyperV: readonly Row[] = [
  ['target: vnet-a', 'target: vnet-b', 'changed', 'networkMappings[].target', 'Prod'],
  ['target: vnet-a', 'target: vnet-b', 'changed', 'protectedItems[].virtualNetwork', 'ERP-DB'],
  ['version: 2012 R2', 'version: 2016', 'changed', 'vmmServers[].version', 'vmm01'],
  [
    '[hv01, hv02] }]',
    '[hv01] }]',
    'changed',
    'vmmServers[].clouds[Gold].hostGroups[London].hosts',
    'vmm01',
  ],
  ['[KB1]', '[KB1, KB2]', 'changed', 'hyperVHosts[].patches', 'hv01'],
  ['host: hv01', 'host: hv02', 'changed', 'protectedItems[].host', 'ERP-DB'],
  ['generation: 1', 'generation: 2', 'changed', 'protectedItems[].generation', 'ERP-DB'],
  [
    '[{ name: vmmdr1 }]',
    '[{ name: vmmdr0 }, { name: vmmdr1 }]',
    'changed',
    'protectedItems[].storageAccount',
    'ERP-DB',
  ],
];

function changesOf(before: string, after: string): readonly MeaningChange[] {
  const [one, other] = [deploymentOfText(before), deploymentOfText(after)];
  const changes = meaningChanges(one, other);
  assert.equal(changes.length === 0, digestOf(one) === digestOf(other), after);
  assert.equal(changes.length, meaningChanges(other, one).length, 'as many changes back');
  return changes;
}

for (const [text, rows] of [
  [vmware, inVMware],
  [hyperV, inHyperV],
] as const)
  for (const [before, after, kind, path, item] of rows)
    test(`${path}: ${before.trim()} becomes ${after.trim()}`, () => {
      assert.ok(text.includes(before), before);
      const changes = changesOf(text, text.replace(before, after));
      const found = changes.some(
        (change) => change.kind === kind && change.path === path && change.item === item,
      );
      assert.ok(found, JSON.stringify(changes, undefined, 1));
    });

test('at least 60 changes of meaning are tried', () => {
  assert.ok(inVMware.length + inHyperV.length >= 60);
});

test('another order of disks, groups and actions is a change', () => {
  const [disks, groups, actions] = [
    ['name: data', 'name: logs'],
    ['machines: [SQL01]', 'machines: [WEB01]'],
    [
      'name: dns, type: runbook, runbook: Update-Dns, when: after, minutes: 3',
      'name: cache, type: runbook, runbook: Warm-Cache',
    ],
  ].map(([a = '', b = '']) => vmware.replace(a, '§').replace(b, a).replace('§', b));
  assert.notDeepEqual(changesOf(vmware, disks ?? ''), []);
  assert.notDeepEqual(changesOf(vmware, groups ?? ''), []);
  assert.deepEqual(changesOf(vmware, actions ?? ''), [
    {
      kind: 'reordered',
      item: 'finance',
      path: 'recoveryPlans[].groups[Web].actions',
      from: ['dns', 'cache'],
      to: ['cache', 'dns'],
    },
  ]);
});

test('what only follows from a change is not listed', () => {
  const changes = changesOf(vmware, vmware.replace('location: westeurope', 'location: uksouth'));
  assert.deepEqual(changes, [
    { kind: 'changed', path: 'vault.location', from: 'westeurope', to: 'uksouth' },
  ]);
  assert.deepEqual(
    changesOf(vmware, vmware.replace('rg-dr', 'rg-other')).map(({ path }) => path),
    ['vault.resourceGroup'],
  );
});

test('a machine that only has another name is renamed, also in plans', () => {
  assert.deepEqual(changesOf(vmware, vmware.replaceAll('WEB01', 'WEB02')), [
    { kind: 'renamed', item: 'WEB01', path: 'protectedItems[]', from: 'WEB01', to: 'WEB02' },
    {
      kind: 'changed',
      item: 'finance',
      path: 'recoveryPlans[].groups[Web].machines',
      from: ['WEB01'],
      to: ['WEB02'],
    },
  ]);
});

test('a new machine is added, an old one removed', () => {
  const more = vmware.replace('recoveryPlans:', '  - { name: APP01, disks: [80] }\nrecoveryPlans:');
  assert.deepEqual(changesOf(vmware, more), [
    { kind: 'added', item: 'APP01', path: 'protectedItems[]' },
  ]);
  assert.deepEqual(changesOf(more, vmware), [
    { kind: 'removed', item: 'APP01', path: 'protectedItems[]' },
  ]);
});
