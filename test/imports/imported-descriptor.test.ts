/** A new descriptor from an inventory: its form, that it is free of findings, that names survive. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { importInto } from '../../server/src/imports/import-into.ts';
import {
  importedDescriptor,
  type DescriptorOptions,
} from '../../server/src/imports/imported-descriptor.ts';
import type { Inventory } from '../../server/src/imports/inventory.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { holds } from '../support/holds.ts';
import { oddNames } from './odd-names.ts';
import { emptySurroundings, fact, inventoryOf, machineOf } from './inventory-of.ts';

const small = inventoryOf([
  {
    name: 'APP01',
    os: 'Windows Server 2012 R2',
    firmware: 'BIOS',
    hostname: 'app01',
    disks: { 2000: 80, 2001: 200.5 },
    nics: ['VLAN-120'],
  },
  { name: 'web_01', os: 'Linux', hostname: 'web01', firmware: 'UEFI', vmwareTools: 'running' },
]);

function errorsOf(text: string): readonly string[] {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 0, text);
  return check(descriptor, {}, '2026-11-29')
    .findings.filter(
      ({ severity, requirement }) => severity === 'error' && requirement !== 'ASR029',
    )
    .map(({ requirement, message }) => `${requirement} ${message}`);
}

describe('a descriptor from an inventory', () => {
  test('has what differs from the defaults, and placeholders for what is not known', () => {
    assert.equal(
      importedDescriptor(small, { files: [{ name: 'export #1.xlsx', sha256: '' }] }),
      `# Imported from RVTools (export 1.xlsx), exported 2026-11-02: 2 machines.
# Replace each \${...}: the source does not know it. Then run asr check.
scenario: vmware-to-azure

vault:
  name: '\${vaultName}'  # to fill in: portal > Recovery Services vaults
  location: '\${vaultLocation}'  # to fill in: the region of the vault

storageAccounts:
  - name: '\${storageAccount}'  # to fill in: portal > Storage accounts

virtualNetworks:
  - name: '\${virtualNetwork}'  # to fill in: portal > Virtual networks

configurationServer:
  hostname: '\${configurationServer}'  # to fill in: portal > Configuration servers

vSphereHosts:
  - name: '\${vSphereHost}'  # to fill in: vSphere inventory

protectedItems:
  - name: APP01
    os: Windows Server 2012 R2
    disks: [80, 200.5]
    nics: [{ network: VLAN-120 }]
  - name: web_01
    hostname: web01
    os: { type: Linux }
    firmware: UEFI
    vmwareTools: running
`,
    );
  });

  for (const scenario of scenarios)
    for (const profile of profiles)
      test(`has no errors: ${scenario}, ${profile}`, () => {
        const [sound] = small.machines;
        assert.ok(sound);
        const text = importedDescriptor({ ...small, machines: [sound] }, { scenario, profile });
        assert.deepEqual(errorsOf(text), []);
      });

  test('groups machines by the place where they run', () => {
    const text = importedDescriptor(
      inventoryOf([
        { name: 'a', cluster: 'PROD' },
        { name: 'b', cluster: 'TEST # asr-ignore ASR303' },
        { name: 'c', cluster: 'PROD' },
        { name: 'd' },
      ]),
    );
    assert.match(text, / {2}# --- PROD\n {2}- name: a\n {2}- name: c\n\n {2}# --- TEST asr-ignore/);
    assert.match(text, /# --- No place known\n {2}- name: d\n$/);
    assert.doesNotMatch(text, /# asr-ignore/);
  });

  test('says what a vague name of a system was made of', () => {
    const [machine] = inventoryOf([{ name: 'a' }]).machines;
    assert.ok(machine);
    const os = fact({ type: 'Linux', found: 'CentOS 4/5/6/7\n(64-bit)', isExact: false } as const);
    const text = importedDescriptor({
      ...small,
      machines: [{ ...machine, facts: { os }, remark: 'No: data churn' }],
    });
    assert.match(text, /os: \{ type: Linux \} {2}# vSphere: CentOS 4\/5\/6\/7 \(64-bit\)\n/);
    assert.doesNotMatch(text, /data churn/);
    const remarks = { ...small, machines: [{ ...machine, remark: 'No: data churn' }] };
    assert.match(importedDescriptor(remarks, { remarks: true }), /- name: a {2}# No: data churn\n/);
  });

  test('declares special disks as blocks, and many of them in lines', () => {
    const [machine] = inventoryOf([{ name: 'a', disks: { 1: 60, 2: 500, 3: 20 } }]).machines;
    assert.ok(machine?.disks);
    const disks = machine.disks.map((disk, i) => ({
      ...disk,
      isOs: i === 2,
      ...(i === 1 && { rdm: fact(true), shared: fact(true) }),
      ...(i === 0 && { rdm: fact(false), sizeGB: fact(1023.001) }),
    }));
    assert.match(
      importedDescriptor({ ...small, machines: [{ ...machine, disks }] }),
      / {4}disks:\n {6}- 1023\.001\n {6}- name: Hard disk 2\n {8}sizeGB: 500\n {8}rdm: true\n {8}shared: true\n {6}- name: Hard disk 3\n {8}role: os\n {8}sizeGB: 20\n/,
    );
  });

  test('leaves out a disk without a size', () => {
    const [machine] = inventoryOf([{ name: 'a', disks: { 1: 60, 2: 500 } }]).machines;
    assert.ok(machine?.disks);
    const disks = machine.disks.map((disk, i) => (i === 1 ? { ...disk, sizeGB: undefined } : disk));
    assert.match(
      importedDescriptor({ ...small, machines: [{ ...machine, disks }] }),
      /disks: \[60\]\n/,
    );
  });

  test('declares everything that a vault knows', () => {
    const text = importedDescriptor(vault, { allHosts: true });
    assert.deepEqual(errorsOf(text), []);
    const data = parse(text) as Record<string, unknown>;
    assert.deepEqual(data['vault'], {
      name: 'Vault1',
      location: 'westeurope',
      resourceGroup: 'rg',
      existing: true,
    });
    assert.deepEqual(data['hyperVSites'], [{ name: 'S', hosts: ['h1', 'h2'] }]);
    assert.deepEqual(data['replicationPolicy'], { name: 'p', copyFrequencySeconds: 300 });
    assert.deepEqual(data['hyperVHosts'], [
      { name: 'h1', os: 'Windows Server 2012 R2', patches: ['KB2961977'] },
      { name: 'h2', os: 'Windows Server 2012 R2' },
    ]);
    assert.deepEqual(data['recoveryPlans'], [
      {
        name: 'plan',
        groups: [
          {
            machines: ['A'],
            actions: [
              { name: 'ask', type: 'manual', when: 'before', failoverTypes: ['test', 'planned'] },
              { name: 'dns', type: 'runbook', runbook: 'Update-Dns' },
            ],
          },
        ],
      },
    ]);
    assert.deepEqual(data['failover'], { lastDrill: '2026-09-12' });
    assert.deepEqual(data['profile'], undefined);
    // The policy of all machines need not be named.
    assert.deepEqual(data['protectedItems'], [{ name: 'A', host: 'h1', disks: [100] }]);
  });

  test('without its own scenario, is for VMware to Azure', () => {
    assert.match(
      importedDescriptor({ ...small, scenario: undefined }),
      /scenario: vmware-to-azure/,
    );
  });
});

test('any name is read back as it is', () => {
  holds('names of machines', 150, (random) => {
    const names = oddNames(random, 1 + random.below(6));
    const inventory = inventoryOf(
      names.map((name, i) => ({
        name,
        hostname: random.pick(names),
        kernel: random.pick(names),
        cluster: random.pick(names),
        disks: { 1: 10 + i },
        nics: [random.pick(names)],
      })),
    );
    const result = importInto(Descriptor.open('file:///a', 0, ''), inventory, undefined);
    assert.ok('text' in result, JSON.stringify(result));
    for (const version of ['1.1', '1.2'] as const) {
      const { protectedItems: items } = parse(result.text, { version }) as Parsed;
      const found = new Map(items.map((item) => [item.name, item]));
      assert.deepEqual([...found.keys()].sort(), [...names].sort());
      for (const { name, facts, nics } of inventory.machines) {
        const item = found.get(name.value);
        assert.equal(item?.kernel, facts.kernel?.value);
        assert.equal(item?.nics[0]?.network, nics?.[0]?.network?.value);
      }
    }
  });
});

interface Parsed {
  readonly protectedItems: readonly {
    readonly name: string;
    readonly kernel: string;
    readonly nics: readonly { readonly network: string }[];
  }[];
}

test('nothing is made of an inventory without machines', () => {
  const options: DescriptorOptions = { includes: () => false };
  const result = importInto(Descriptor.open('file:///a', 0, ''), small, undefined, options);
  assert.ok('refused' in result);
  assert.match(result.refused, /no machine/);
});

const vault: Inventory = {
  ...inventoryOf([]),
  kind: 'vault',
  scenario: 'hyperv-to-azure',
  machines: [
    {
      ...machineOf({ name: 'A', host: 'h1', disks: { 1: 100 } }),
      facts: { host: fact('h1'), replicationPolicy: fact('P') },
    },
  ],
  surroundings: {
    ...emptySurroundings,
    vault: {
      name: fact('Vault1'),
      location: fact('westeurope'),
      resourceGroup: fact('rg'),
      existing: fact(true),
    },
    storageAccounts: [{ name: fact('sa1'), usage: fact('data') }],
    virtualNetworks: [{ name: fact('net') }],
    replicationPolicies: [{ name: fact('p'), copyFrequencySeconds: fact(300) }],
    hyperVSites: [{ name: fact('S'), hosts: [fact('h1'), fact('h2')] }],
    hyperVHosts: [
      {
        name: fact('h1'),
        isUsed: true,
        os: fact({ version: 'Windows Server 2012 R2', isExact: true }),
        patches: fact(['KB2961977']),
      },
      {
        name: fact('h2'),
        isUsed: false,
        os: fact({ version: 'Windows Server 2012 R2', isExact: true }),
      },
    ],
    recoveryPlans: [
      {
        name: fact('plan'),
        groups: [
          {
            machines: [fact('A')],
            actions: [
              {
                name: fact('ask'),
                type: fact('manual'),
                when: 'before',
                failoverTypes: fact(['test', 'planned']),
              },
              {
                name: fact('dns'),
                type: fact('runbook'),
                when: 'after',
                runbook: fact('Update-Dns'),
              },
            ],
          },
        ],
        shutdownActions: [],
        failoverActions: [],
      },
    ],
    lastDrill: fact('2026-09-12'),
  },
};
