/** Compares an inventory with the facts that a sample expects. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inventory } from '../../server/src/imports/inventory.ts';
import type { InventoryMachine } from '../../server/src/imports/machine-facts.ts';
import { readInventory } from '../../server/src/imports/read-inventory.ts';
import type { ImportFile } from '../../server/src/imports/source-files.ts';

export const samplesFolder = 'test/imports/samples';

export type Json = Readonly<Record<string, unknown>>;

/** The files of a folder, without what is expected of them. */
export function filesIn(folder: string, leftOut: readonly string[] = []): readonly ImportFile[] {
  return readdirSync(folder)
    .filter((name) => name !== 'expected.json' && !leftOut.includes(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Reads files that can be read. */
export function inventoryOf(files: readonly ImportFile[]): Inventory {
  const result = readInventory(files);
  assert.ok('inventory' in result, 'problem' in result ? result.problem : '');
  return result.inventory;
}

/** Whether an inventory has the facts of `expected.json`; what is not listed there is free. */
export function assertFacts(inventory: Inventory, expected: Json): void {
  assert.equal(inventory.kind, expected['kind']);
  assert.equal(inventory.scenario, expected['scenario']);
  if ('profile' in expected) assert.equal(inventory.profile?.value, expected['profile']);
  const items = expected['protectedItems'] as readonly Json[];
  assert.deepEqual(
    inventory.machines.map(({ name }) => name.value),
    items.map(({ name }) => name),
  );
  for (const [i, item] of items.entries()) {
    const machine = inventory.machines[i];
    if (machine !== undefined) assertMachine(machine, item);
  }
  assert.deepEqual(
    inventory.skipped.map(({ name, reason }) => ({ name, reason })),
    expected['skipped'],
  );
  for (const { name, text } of (expected['notices'] ?? []) as readonly {
    name?: string;
    text: string;
  }[])
    assert.ok(
      inventory.notices.some(
        ({ item, message }) => (name === undefined || item === name) && message.includes(text),
      ),
      `a notice ${text}, among ${JSON.stringify(inventory.notices)}`,
    );
  const surroundings = plain(inventory.surroundings) as Record<string, unknown>;
  for (const key of [
    'vault',
    'subscription',
    'storageAccounts',
    'virtualNetworks',
    'configurationServer',
    'processServers',
    'vCenterServers',
    'hyperVSites',
    'hyperVHosts',
    'vSphereHosts',
    'vmmServers',
    'recoveryPlans',
    'capacity',
  ])
    if (key in expected) assertHas(surroundings[key], expected[key], key);
  if ('replicationPolicy' in expected) {
    const [policy] = surroundings['replicationPolicies'] as readonly unknown[];
    assertHas(policy, expected['replicationPolicy'], 'replicationPolicy');
  }
  const failover = expected['failover'] as Json | undefined;
  if (failover !== undefined) assert.equal(surroundings['lastDrill'], failover['lastDrill']);
}

function assertMachine(machine: InventoryMachine, expected: Json): void {
  const facts = plain(machine.facts) as Record<string, unknown>;
  const os = machine.facts.os?.value;
  for (const [key, value] of Object.entries(expected)) {
    const what = `${machine.name.value}: ${key}`;
    if (key === 'name') continue;
    else if (key === 'os') assert.equal(os?.version, value, what);
    else if (key === 'osType') {
      assert.equal(os?.type, value, what);
      assert.equal(os?.version, undefined, what);
    } else if (key === 'disks') assert.deepEqual(disksOf(machine), value, what);
    else if (key === 'nics')
      assert.deepEqual(
        machine.nics?.map(({ network }) => network?.value),
        value,
        what,
      );
    else if (key === 'absent')
      for (const path of value as readonly string[]) assertAbsent(machine, path);
    else if (key === 'hostname')
      assert.equal(String(facts[key]).toLowerCase(), String(value).toLowerCase(), what);
    else assert.deepEqual(facts[key], value, what);
  }
}

function assertAbsent(machine: InventoryMachine, path: string): void {
  const what = `${machine.name.value}: ${path}`;
  // The name of the machine is its default, and is not written.
  if (path === 'hostname')
    assert.equal(
      (machine.facts.hostname?.value ?? machine.name.value).toLowerCase(),
      machine.name.value.toLowerCase(),
      what,
    );
  else if (path === 'os.version') assert.equal(machine.facts.os?.value.version, undefined, what);
  else assert.equal((machine.facts as Json)[path], undefined, what);
}

/** Disks as `expected.json` has them: GB, or a block of what differs from the default. */
function disksOf({ disks }: InventoryMachine): readonly unknown[] | undefined {
  return disks?.map((disk, i) => {
    const block = {
      sizeGB: disk.sizeGB?.value,
      ...(disk.rdm?.value === true && { rdm: true }),
      ...(disk.shared?.value === true && { shared: true }),
      ...(disk.isOs && i > 0 && { role: 'os' }),
    };
    return Object.keys(block).length === 1 ? block.sizeGB : block;
  });
}

/** A value with each fact replaced by what it states. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value && 'at' in value) return plain(value.value);
  if ('isExact' in value && 'version' in value) return value.version;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** Whether a value has everything of another; lists have the same length. */
function assertHas(actual: unknown, expected: unknown, what: string): void {
  if (Array.isArray(expected)) {
    assert.ok(
      Array.isArray(actual) && actual.length === expected.length,
      `${what}: ${JSON.stringify(actual)}`,
    );
    for (const [i, one] of expected.entries()) assertHas(actual[i], one, `${what}[${i}]`);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, one] of Object.entries(expected))
      assertHas((actual as Json | undefined)?.[key], one, `${what}.${key}`);
  } else assert.deepEqual(actual, expected, what);
}
