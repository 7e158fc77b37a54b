/** Hyper-V, VMM and vaults: forms that differ from the samples. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  assertFacts,
  filesIn,
  inventoryOf,
  plain,
  samplesFolder,
  type Json,
} from './expected-facts.ts';
import { jsonFile } from './workbook-builder.ts';

const VAULT = '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v1';
const ITEMS =
  'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems';

function item(name: string, provider: Json, more: Json = {}): Json {
  return {
    id: `${VAULT}/replicationFabrics/f/replicationProtectionContainers/c/replicationProtectedItems/${name}`,
    name,
    type: ITEMS,
    properties: { friendlyName: name, providerSpecificDetails: provider, ...more },
  };
}

describe('vaults', () => {
  test('discovered machines complete the items of a modernized appliance', () => {
    const folder = join(samplesFolder, 'vault-vmware-modernized');
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Json;
    const { adds } = expected['withMachines'] as { readonly adds: Readonly<Record<string, Json>> };
    const items = (expected['protectedItems'] as readonly Json[]).map((one) => {
      const rest = Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'osType'));
      return { ...rest, ...adds[String(one['name'])] };
    });
    assertFacts(inventoryOf(filesIn(folder)), { ...expected, protectedItems: items });
    const alone = inventoryOf(filesIn(folder).filter(({ name }) => name.startsWith('offazure')));
    assert.equal(alone.kind, 'offazure');
    assert.equal(alone.machines[0]?.facts.firmware?.value, 'UEFI');
    assert.equal(alone.surroundings.vSphereHosts[0]?.version?.value, '8.0.2');
  });
  test('a list with more pages is partial', () => {
    const inventory = inventoryOf([
      jsonFile('items.json', {
        value: [item('A', { instanceType: 'InMageRcm' })],
        nextLink: 'https://x',
      }),
    ]);
    assert.ok(inventory.isPartial);
    assert.ok(inventory.notices.some(({ message }) => message.includes('nextLink')));
    assert.equal(inventory.profile?.value, '2026-05');
    assert.equal(inventory.surroundings.vault?.name.value, 'v1');
    assert.equal(inventory.surroundings.subscription?.value, 's1');
  });
  test('groups, policies, process servers, other providers and physical machines', () => {
    const guid = '0f7c1c2a-5a10-4f0e-9a53-61f0a7b90001';
    const of = (group: string, policy: string): Json => ({
      instanceType: 'InMageAzureV2',
      discoveryType: 'physical',
      multiVmGroupName: group,
      processServerName: policy === 'p2' ? 'PS2' : 'CS',
      osType: 'linux',
      firmwareType: 'EFI',
      recoveryAzureVMName: 'other',
      vmNics: [{ sourceNetworkId: 'n1', sourceIPAddressType: 'Dynamic' }, {}],
    });
    const policy = (name: string, type: string, more: Json): Json => ({
      name,
      type: 'x/replicationPolicies',
      properties: { providerSpecificDetails: { instanceType: type, ...more } },
    });
    const inventory = inventoryOf([
      jsonFile('all.json', {
        items: [
          item('A', of(guid, 'p1'), { policyFriendlyName: 'p1' }),
          item('B', of('fin', 'p1'), {
            policyFriendlyName: 'p1',
            lastSuccessfulTestFailoverTime: '2026-01-02T00:00:00Z',
          }),
          item('C', of('fin', 'p2'), {
            policyFriendlyName: 'p2',
            lastSuccessfulTestFailoverTime: '0001-01-01T00:00:00Z',
          }),
          item('D', { instanceType: 'A2A' }),
        ],
        policies: [
          policy('p2', 'InMageAzureV2', {}),
          policy('p1', 'InMageAzureV2', {
            recoveryPointHistory: 90,
            recoveryPointThresholdInMinutes: 15,
          }),
        ],
        fabrics: [
          {
            name: 'hash',
            type: 'a/replicationFabrics',
            properties: { friendlyName: 'CS', customDetails: { instanceType: 'VMware' } },
          },
        ],
        mappings: [
          {
            type: 'a/replicationNetworkMappings',
            properties: { primaryNetworkFriendlyName: 's', recoveryNetworkFriendlyName: 't' },
          },
        ],
      }),
    ]);
    assert.equal(inventory.scenario, 'physical-to-azure');
    const facts = inventory.machines.map(({ facts }) => plain(facts) as Json);
    assert.deepEqual(
      facts.map((one) => one['multiVmGroup']),
      [undefined, 'fin', 'fin'],
    );
    assert.deepEqual(
      facts.map((one) => one['replicationPolicy']),
      [undefined, undefined, 'p2'],
    );
    assert.deepEqual(
      facts.map((one) => one['processServer']),
      [undefined, undefined, 'PS2'],
    );
    assert.deepEqual(
      inventory.skipped.map(({ name, reason }) => [name, reason]),
      [['D', 'other provider']],
    );
    assert.equal(
      inventory.surroundings.replicationPolicies[0]?.recoveryPointRetentionHours?.value,
      1.5,
    );
    assert.equal(inventory.surroundings.lastDrill?.value, '2026-01-02');
    assert.deepEqual(plain(inventory.surroundings.networkMappings), [{ source: 's', target: 't' }]);
    assert.equal(inventory.machines[0]?.nics?.[0]?.ipAssignment?.value, 'dhcp');
  });
  test('a vault of VMM has clouds; plans keep scripts and actions of fixed groups', () => {
    const fabric = `${VAULT}/replicationFabrics/hash1`;
    const action = (name: string, details: Json) => ({ actionName: name, customDetails: details });
    const inventory = inventoryOf([
      jsonFile('vault.json', {
        id: VAULT,
        type: 'Microsoft.RecoveryServices/vaults',
        name: 'v1',
        location: 'westeurope',
      }),
      jsonFile('more.json', [
        {
          id: fabric,
          name: 'hash1',
          type: 'x/replicationFabrics',
          properties: { friendlyName: 'vmm1', customDetails: { instanceType: 'VMM' } },
        },
        {
          id: `${fabric}/replicationProtectionContainers/c1`,
          type: 'x/replicationProtectionContainers',
          properties: { friendlyName: 'Gold' },
        },
        item('A', {
          instanceType: 'HyperVReplicaAzure',
          recoveryAzureStorageAccount: '/x/providers/Microsoft.ClassicStorage/storageAccounts/acc',
          azureVmDiskDetails: [
            { lunId: '1' },
            { vhdType: 'OperatingSystem', lunId: '0', maxSizeMB: '1024' },
          ],
        }),
        {
          name: 'plan',
          type: 'x/replicationRecoveryPlans',
          properties: {
            groups: [
              {
                groupType: 'Shutdown',
                startGroupActions: [
                  action('stop', { instanceType: 'ScriptActionDetails', path: '\\\\s\\a.ps1' }),
                ],
              },
              {
                groupType: 'Boot',
                replicationProtectedItems: [{ id: 'gone' }],
                endGroupActions: [{}],
              },
            ],
          },
        },
      ]),
    ]);
    assert.equal(inventory.scenario, 'hyperv-vmm-to-azure');
    assert.deepEqual(plain(inventory.surroundings.vmmServers), [
      { name: 'vmm1', clouds: [{ name: 'Gold', hostGroups: [] }] },
    ]);
    const [plan] = inventory.surroundings.recoveryPlans;
    assert.equal(plan?.shutdownActions[0]?.script?.value, '\\\\s\\a.ps1');
    assert.deepEqual(plan.groups[0]?.machines, []);
    assert.equal(inventory.surroundings.storageAccounts[0]?.deploymentModel?.value, 'Classic');
    assert.equal(inventory.machines[0]?.disks?.[0]?.isOs, true);
  });
  test('a vault without items, and deleted machines', () => {
    const empty = inventoryOf([
      jsonFile('v.json', { id: VAULT, type: 'Microsoft.RecoveryServices/vaults' }),
    ]);
    assert.equal(empty.scenario, undefined);
    const machine = (name: string, more: Json) => ({
      type: 'Microsoft.OffAzure/VMwareSites/machines',
      id: name,
      properties: { displayName: name, ...more },
    });
    const found = inventoryOf([
      jsonFile('m.json', [
        machine('A', { isDeleted: true }),
        machine('B', {
          powerStatus: 'OFF',
          firmware: 'bios',
          disks: [{ name: 'x', maxSizeInBytes: 1 }],
        }),
        machine('C', {
          powerStatus: 'ON',
          vMwareToolsStatus: 'NotRunning',
          secureBootEnabled: 'true',
        }),
      ]),
    ]);
    assert.deepEqual(
      found.skipped.map(({ reason }) => reason),
      ['deleted'],
    );
    assert.equal(found.machines[1]?.facts.vmwareTools?.value, 'notRunning');
  });
});

describe('Hyper-V', () => {
  test('a single machine is an object, disks join by path', () => {
    const inventory = inventoryOf([
      jsonFile('vm.json', {
        Name: 'A',
        VMId: 'ID',
        Generation: 2,
        State: 'Off',
        ComputerName: 'h1',
      }),
      jsonFile('drives.json', [
        {
          VMName: 'a',
          Path: 'D:\\A.vhdx',
          ControllerType: 'SCSI',
          ControllerNumber: 0,
          ControllerLocation: 1,
        },
      ]),
      jsonFile('vhds.json', {
        value: [{ Path: 'd:\\a.VHDX', VhdType: 'Dynamic', Size: '1073741824' }],
        Count: 1,
      }),
    ]);
    assert.equal(inventory.machines[0]?.disks?.[0]?.sizeGB?.value, 1);
    assert.equal(inventory.machines[0].power, 'off');
    assert.equal(inventory.machines[0].id, 'id');
  });
  test('machines without sizes, disks without machines, nameless machines', () => {
    const machines = [
      { name: 'A', generation: 1, disks: [{ path: 'Disk 1 10.50 GB Bus 0' }, { path: 'x.vhdx' }] },
      { name: '', generation: 1 },
    ];
    const { notices } = inventoryOf([
      jsonFile('a.json', {
        schema: 'hyperv-inventory/1',
        vms: machines,
        hosts: [{ name: 'h', cluster: 'c' }, {}],
      }),
    ]);
    assert.ok(notices.some(({ message }) => message.includes('size of a disk')));
    const bare = inventoryOf([jsonFile('a.json', [{ Name: 'A', VMId: '1' }])]);
    assert.ok(bare.notices.some(({ message }) => message.includes('--script')));
  });
});

test('VMM writes names or objects with names', () => {
  const inventory = inventoryOf([
    jsonFile('vmm.json', {
      server: { Name: 'vmm1' },
      clouds: [{ Name: 'Gold', HostGroup: { Name: 'G1' } }, {}],
      hosts: [{ Name: 'h1', VMHostGroup: { Name: 'G1' }, HostCluster: 'C1' }, {}],
      vms: [
        {
          Name: 'A',
          Cloud: { Name: 'Gold' },
          VMHost: { Name: 'h2' },
          Generation: '2',
          VirtualNetworkAdapters: [{ IPv4AddressType: 'Dynamic' }],
        },
        { Name: 'a', Cloud: 'Gold', VMHost: 'h1' },
        { Cloud: 'Gold' },
      ],
    }),
  ]);
  const [machine] = inventory.machines;
  assert.equal(machine?.facts.generation?.value, 2);
  assert.equal(machine.nics?.[0]?.ipAssignment?.value, 'dhcp');
  assert.equal(inventory.duplicates.length, 1);
  assert.deepEqual(plain(inventory.surroundings.hyperVHosts), [
    { name: 'h1', isUsed: false, cluster: 'C1' },
    { name: 'h2', isUsed: true },
  ]);
});
