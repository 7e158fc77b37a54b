import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { derivations } from '../../server/src/deployment/block-plan.ts';
import { canonicalJson } from '../../server/src/deployment/canonical.ts';
import type { Deployment } from '../../server/src/deployment/deployment.ts';
import type { Origin } from '../../server/src/deployment/origin.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import type { SchemaNode } from '../../server/src/schema/schema.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { Random, seedOf } from '../support/random.ts';
import { deploymentOfText, valuesOf } from './deployment-of-text.ts';

const head =
  'scenario: vmware-to-azure\nvault: { name: v, resourceGroup: rg, location: West Europe }\n';

/** The text that a declared origin is of; the kind of any other, with what it follows from. */
function shown(descriptor: Descriptor, origin: Origin | undefined): string | undefined {
  if (origin?.kind === 'declared') return descriptor.slice(descriptor.span(origin));
  return origin?.kind === 'derived' ? `from ${origin.from.join()}` : origin?.kind;
}

function machineOf(
  item: string,
  rest = '',
): { descriptor: Descriptor; machine: Deployment['protectedItems'][number] } {
  const text = `${head}${rest}protectedItems:\n  - ${item}\n`;
  const descriptor = Descriptor.open('file:///erp.asr.yaml', 1, text);
  const [machine] = deploymentOf(profiled(descriptor, {}, undefined)).protectedItems;
  assert.ok(machine !== undefined, text);
  return { descriptor, machine };
}

describe('values and their origins', () => {
  test('what is declared has its span', () => {
    const { descriptor, machine } = machineOf('{ name: A, firmware: efi, disks: [100] }');
    assert.equal(machine.firmware, 'UEFI');
    assert.equal(shown(descriptor, machine.origins.firmware), 'efi');
    assert.equal(shown(descriptor, machine.disks[0]?.origins.sizeGB), '100');
    assert.equal(
      descriptor.slice(descriptor.span(machine.at ?? assert.fail())).slice(0, 9),
      '{ name: A',
    );
  });
  test('a default names its row', () => {
    const { machine } = machineOf('{ name: A, disks: [100] }');
    assert.equal(machine.disks[0]?.diskType, 'basic');
    assert.deepEqual(machine.disks[0].origins.diskType, {
      kind: 'default',
      row: 'protectedItems[].disks[].diskType',
    });
  });
  test('what follows names what it follows from', () => {
    const { descriptor, machine } = machineOf(
      '{ name: A, os: CentOS 7.2, disks: [100, 20] }',
      'storageAccounts: [{ name: logs, usage: log }, { name: data }]\nvirtualNetworks: [{ name: net }]\nconfigurationServer: { hostname: CS }\n',
    );
    const { os, origins } = machine;
    assert.equal(machine.azureName, 'A');
    assert.equal(shown(descriptor, origins.azureName), 'from protectedItems[].name');
    assert.equal(machine.storageAccount, 'data');
    assert.equal(shown(descriptor, origins.storageAccount), 'from storageAccounts[].usage');
    assert.equal(machine.virtualNetwork, 'net');
    assert.equal(machine.processServer, 'CS');
    assert.equal(machine.replicationPolicy, 'erp-policy');
    assert.deepEqual([os.type, os.name, os.architecture], ['Linux', 'CentOS 7.2', 'x64']);
    assert.equal(shown(descriptor, os.origins.type), 'from protectedItems[].os.version');
    assert.deepEqual(
      machine.disks.map(({ role }) => role),
      ['os', 'data'],
    );
    assert.equal(machine.target.resourceGroup, 'rg');
  });
  test('references are spelled as the declaration', () => {
    const { machine } = machineOf(
      '{ name: A, storageAccount: DATA, processServer: cs.contoso.local }',
      'storageAccounts: [{ name: other }, { name: data }]\nconfigurationServer: { hostname: CS }\n',
    );
    assert.equal(machine.storageAccount, 'data');
    assert.equal(machine.processServer, 'CS');
  });
  test('what is undeclared and has no default is absent', () => {
    const { machine } = machineOf('{ name: A }');
    for (const key of ['vmwareTools', 'freeSpaceGB', 'cores', 'generation', 'host'] as const)
      assert.equal(key in machine, false, key);
  });
  test('versions and ports are as they are written', () => {
    const { vCenterServers, outbound } = deploymentOfText(
      `${head}vCenterServers: [{ name: a, version: 6.0 }, { name: b, version: '6.0' }]\noutbound: { ports: [443, '443', '9443 - 9450'], urls: required }\n`,
    );
    assert.deepEqual(
      vCenterServers.map(({ version }) => version),
      ['6.0', '6.0'],
    );
    assert.deepEqual(outbound?.ports, [443, 443, '9443-9450']);
    assert.ok((outbound.urls?.length ?? 0) > 5);
  });
  test('regions have their programmatic names, also where they are that of the vault', () => {
    const { vault, storageAccounts } = deploymentOfText(`${head}storageAccounts: [{ name: a }]\n`);
    assert.equal(vault.location, 'westeurope');
    assert.equal(storageAccounts[0]?.location, 'westeurope');
  });
  test('the figures of a policy are those of the scenario and profile', () => {
    const { replicationPolicy } = deploymentOfText(head);
    assert.equal(replicationPolicy?.recoveryPointRetentionHours, 24);
    assert.equal(replicationPolicy.appConsistentSnapshotFrequencyHours, 1);
    assert.equal(replicationPolicy.copyFrequencySeconds, undefined);
    const modern = deploymentOfText(`profile: 2026-05\n${head}`);
    assert.equal(modern.replicationPolicy?.appConsistentSnapshotFrequencyHours, 0);
    const hyperV = deploymentOfText(head.replace('vmware', 'hyperv'));
    assert.equal(hyperV.replicationPolicy?.recoveryPointRetentionHours, 2);
    assert.equal(hyperV.replicationPolicy.copyFrequencySeconds, 300);
  });
  test('plans have their groups numbered and the types and objective of the runbook', () => {
    const { recoveryPlans } = deploymentOfText(
      `${head}recoveryPlans: [{ name: p, groups: [{ machines: [a], actions: [{ name: x }] }] }]\nprotectedItems: [{ name: A }]\nfailover: { types: [test] }\ncapacity: { rtoMinutes: 60 }\n`,
    );
    const [plan] = recoveryPlans;
    assert.equal(plan?.rtoMinutes, 60);
    const [group] = plan.groups;
    assert.deepEqual([group?.name, group?.number, group?.machines], ['Group 1', 1, ['A']]);
    const [action] = group?.actions ?? [];
    assert.deepEqual(
      [action?.when, action?.direction, action?.failoverTypes],
      ['after', 'failover', ['test']],
    );
  });
  test('the network of a Hyper-V machine is that of its mapping', () => {
    const { protectedItems, hyperVHosts } = deploymentOfText(
      readFileSync('examples/3-hyperv-vmm-to-azure.asr.yaml', 'utf8'),
    );
    assert.deepEqual(
      protectedItems.map(({ virtualNetwork }) => virtualNetwork),
      ['vnet-dr', 'vnet-dr'],
    );
    assert.deepEqual(
      hyperVHosts.map(({ vmCount }) => vmCount),
      [1, 1],
    );
  });
});

describe('what cannot be read', () => {
  test('is absent, never a default, and listed with its path', () => {
    const text = `${head}storageAccounts: 7\nprotectedItems:\n  - { name: A, firmware: [1], disks: [100, { sizeGB: much, exclude: maybe }, x] }\n  - 3\n  - { name: B, fimware: UEFI, colour: red }\n`;
    const { protectedItems, storageAccounts, unreadable } = deploymentOfText(text);
    assert.deepEqual(storageAccounts, []);
    const [machine, other] = protectedItems;
    assert.equal(machine?.firmware, undefined);
    assert.deepEqual(valuesOf({ disks: machine?.disks } as unknown as Deployment), {
      disks: [
        {
          role: 'os',
          sizeGB: 100,
          diskType: 'basic',
          encrypted: false,
          shared: false,
          rdm: false,
          bus: 'local',
          exclude: false,
        },
        {
          role: 'data',
          diskType: 'basic',
          encrypted: false,
          shared: false,
          rdm: false,
          bus: 'local',
        },
      ],
    });
    assert.equal(other?.firmware, 'UEFI');
    assert.deepEqual(
      unreadable.map(({ path, text: value }) => `${path}: ${value}`),
      [
        'storageAccounts: 7',
        'protectedItems[0].firmware: [1]',
        'protectedItems[0].disks[1].sizeGB: much',
        'protectedItems[0].disks[1].exclude: maybe',
        'protectedItems[0].disks[2]: x',
        'protectedItems[1]: 3',
        'protectedItems[2].colour: red',
      ],
    );
  });
  test('no text makes it throw, and every origin is in the text', () => {
    const random = new Random(seedOf('resolve'));
    const sources = sourceTexts(random);
    for (let i = 0; i < 150; i++) {
      const text = hostile(random, sources);
      const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
      const deployment = deploymentOf(profiled(descriptor, {}, undefined));
      canonicalJson(deployment);
      visitOrigins(deployment, (origin) => {
        if (origin.kind !== 'declared') return;
        const { start, end } = descriptor.span(origin);
        assert.ok(0 <= start && start <= end && end <= text.length, text);
      });
      for (const { at } of deployment.unreadable) assert.ok(descriptor.span(at).end <= text.length);
    }
  });
});

describe('versions', () => {
  test('the deployment of a version is computed once, and machines that stay are shared', () => {
    const text = `${head}protectedItems:\n${['A', 'B', 'C'].map((name) => `  - name: ${name}\n    disks: [10]\n`).join('')}`;
    const before = Descriptor.open('file:///a.asr.yaml', 1, text);
    const one = deploymentOf(profiled(before, {}, undefined));
    assert.equal(deploymentOf(profiled(before, {}, undefined)), one);
    const at = text.indexOf('[10]') + 1;
    const after = before.edit(2, [{ span: { start: at, end: at + 2 }, newText: '20' }]);
    const two = deploymentOf(profiled(after, {}, undefined));
    assert.equal(two.protectedItems[0]?.disks[0]?.sizeGB, 20);
    assert.equal(two.protectedItems[1], one.protectedItems[1]);
    const vault = text.indexOf('rg,');
    const moved = before.edit(3, [{ span: { start: vault, end: vault + 2 }, newText: 'other' }]);
    const three = deploymentOf(profiled(moved, {}, undefined));
    assert.equal(three.protectedItems[1]?.target.resourceGroup, 'other');
  });
  test('an edited version means what a fresh reading of its text means', () => {
    const random = new Random(seedOf('resolve edits'));
    for (const name of readdirSync('examples').filter((one) => one.endsWith('.asr.yaml'))) {
      let descriptor = Descriptor.open(
        'file:///a.asr.yaml',
        1,
        readFileSync(`examples/${name}`, 'utf8'),
      );
      for (let i = 0; i < 15; i++) {
        const start = random.below(descriptor.length);
        const newText = random.pick(['', 'x', '\n', ': ', '- ', '1', '{', '"', '&a ', '*a']);
        const end = start + random.below(3);
        descriptor = descriptor.edit(i, [{ span: { start, end }, newText }]);
        const fresh = Descriptor.open('file:///a.asr.yaml', 1, descriptor.text);
        assert.deepEqual(
          valuesOf(deploymentOf(profiled(descriptor, {}, undefined))),
          valuesOf(deploymentOf(profiled(fresh, {}, undefined))),
          descriptor.text,
        );
      }
    }
  });
});

test('every default that the schema gives in words is derived, and nothing else', () => {
  const rows: string[] = [];
  const presets = new Set<string>();
  const visit = (node: SchemaNode, row: string): void => {
    for (const [key, one] of Object.entries(node.properties ?? {})) {
      const own = row === '' ? key : `${row}.${key}`;
      if (one.defaultFrom !== undefined) rows.push(own);
      if (one.default !== undefined) presets.add(own);
      visit(one, own);
      if (one.items !== undefined) visit(one.items, `${own}[]`);
    }
  };
  visit(descriptorSchema, '');
  for (const row of rows) assert.ok(derivations[row] !== undefined, row);
  const added = ['protectedItems[].os.name', 'recoveryPlans[].groups[].number'];
  for (const row of Object.keys(derivations))
    assert.ok(rows.includes(row) || presets.has(row) || added.includes(row), row);
});

function visitOrigins(value: unknown, visit: (origin: Origin) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'at') continue;
    if (key === 'origins') Object.values(one as Record<string, Origin>).forEach(visit);
    else visitOrigins(one, visit);
  }
}
