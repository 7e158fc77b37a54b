/** What a second import promises, over random changes of the source and of the descriptor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { importInto, type ImportResult } from '../../server/src/imports/import-into.ts';
import type { Inventory } from '../../server/src/imports/inventory.ts';
import { holds } from '../support/holds.ts';
import type { Random } from '../support/random.ts';
import { inventoryOf, type ShortMachine } from './inventory-of.ts';

const systems = [
  'Windows Server 2019',
  'Windows Server 2012 R2',
  'Linux',
  'Ubuntu 22.04',
  'CentOS 7',
];

function someMachine(random: Random, i: number): ShortMachine {
  return {
    name: `SRV-${i}`,
    id: `vm-${i}`,
    os: random.pick(systems),
    firmware: random.pick(['BIOS', 'UEFI'] as const),
    ...(random.chance(0.5) && {
      vmwareTools: 'running' as const,
      freeSpaceGB: 1 + random.below(50),
    }),
    ...(random.chance(0.3) && { hostname: `host-${i}` }),
    disks: someDisks(random, {}),
    nics: ['VLAN-1', 'VLAN-2'].slice(0, 1 + random.below(2)),
  };
}

/** Disks, some of which were there before. */
function someDisks(
  random: Random,
  before: Readonly<Record<string, number>>,
): Record<string, number> {
  const disks: Record<string, number> = { ...before, k1: before['k1'] ?? 40 + random.below(60) };
  for (const key of Object.keys(disks)) if (random.chance(0.2)) disks[key] = 10 + random.below(500);
  if (random.chance(0.3)) disks[`k${2 + random.below(6)}`] = 10 + random.below(500);
  const [, ...others] = Object.keys(disks);
  if (others.length > 0 && random.chance(0.2)) Reflect.deleteProperty(disks, random.pick(others));
  return disks;
}

/** What became of the machines at the source. */
function later(random: Random, machines: readonly ShortMachine[]): ShortMachine[] {
  const next: ShortMachine[] = [];
  machines.forEach((machine, i) => {
    if (random.chance(0.1)) return;
    const changed = random.chance(0.4) ? someMachine(random, i) : machine;
    next.push({
      ...changed,
      ...(random.chance(0.15) && { name: `NEW-${i}` }),
      disks: someDisks(random, machine.disks ?? {}),
    });
  });
  if (random.chance(0.5)) next.push(someMachine(random, machines.length));
  return next;
}

/** What an author does to a descriptor; each keeps it valid. */
const edits: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.replace(/^( {2}- name: \S+)$/m, `$1 # note ${random.below(100)}`),
  (text, random) => text.replace(/^( {4}disks: \[)\d+/m, `$1${1 + random.below(900)}`),
  (text) =>
    text.replace(/^ {4}disks: \[(\d+), /m, '    disks: [$1, { sizeGB: 7, exclude: true }, '),
  (text) => text.replace(/^ {4}firmware: UEFI\n/m, ''),
  (text) => text.replace(/^ {4}firmware: UEFI$/m, "    firmware: 'UEFI' # keep"),
  (text) => text.replace(/^ {4}vmwareTools: running$/m, '    vmwareTools: notRunning'),
  (text) =>
    text.includes('multiVmGroup')
      ? text
      : text.replace(/^ {4}os: (.+)$/m, '    os: $1\n    multiVmGroup: tier1 # agreed'),
  (text) => text.replace(/^ {2}- name: \S+\n(?: {4}.*\n)+/m, ''),
  (text) => `${text}# the end\n`,
  (text) => text.replace('protectedItems:\n', 'protectedItems:\n  # --- tier 1\n'),
  (text) => {
    const [, name = 'none'] = /^ {2}- name: (\S+)/m.exec(text) ?? [];
    return text.includes('recoveryPlans')
      ? text
      : `${text}recoveryPlans:\n  - name: plan # ours\n    groups:\n      - machines: [${name}]\n`;
  },
  (text) =>
    /HAND-1|recoveryPlans/.test(text) || !text.endsWith('\n')
      ? text
      : `${text}  - { name: HAND-1, disks: [5] } # by hand\n`,
];

function into(text: string, theirs: Inventory, base?: ImportResult['base']): ImportResult {
  const result = importInto(Descriptor.open('file:///a', 0, text), theirs, base);
  assert.ok('text' in result, `${JSON.stringify(result)}\n${text}`);
  return result;
}

const comments = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.includes('#') ? [line.slice(line.indexOf('#'))] : []));

test('a second import', () => {
  holds('second imports', 60, (random) => {
    const machines = Array.from({ length: 1 + random.below(5) }, (_, i) => someMachine(random, i));
    const first = into('', inventoryOf(machines));
    let ours = first.text;
    for (let i = random.below(6); i > 0; i--) ours = random.pick(edits)(ours, random);
    if (random.chance(0.2)) ours = ours.replaceAll('\n', '\r\n');
    const theirs = later(random, machines);
    const result = into(ours, inventoryOf(theirs), first.base);
    const where = `${ours}\n---\n${result.text}`;

    // 1. A second run changes nothing, and what is open stays open.
    const again = into(result.text, inventoryOf(theirs), result.base);
    assert.equal(again.text, result.text, where);
    // What differs without an earlier import is said once.
    const open = result.conflicts.filter(({ why }) => !why.startsWith('differs'));
    assert.deepEqual(again.conflicts, open, where);
    assert.deepEqual([again.added, again.applied, again.notices], [[], [], []], where);

    // 2. Comments stay, and so does every machine that no change names.
    assert.deepEqual(comments(result.text), comments(ours), where);
    const touched = new Set(result.applied.map(({ item }) => item));
    for (const [item, name = ''] of ours.matchAll(/^ {2}- name: (\S+).*\n(?: {4}.*\n)+/gm)) {
      const isRenamed = result.applied.some(({ from }) => from === name);
      if (!touched.has(name) && !isRenamed) assert.ok(result.text.includes(item.trimEnd()), where);
    }
    assert.equal(/\n$/.test(result.text), /\n$/.test(ours));
    assert.equal(result.text.includes('\r\n'), ours.includes('\r\n'));

    // 3. The result is YAML, and has each machine once.
    const { protectedItems: items } = parse(result.text) as {
      protectedItems: readonly { readonly name: string; readonly firmware?: string }[] | null;
    };
    const names = (items ?? []).map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, where);
    for (const name of result.added) assert.ok(names.includes(name), where);
    for (const { item, path, to } of result.applied)
      if (path === 'firmware')
        assert.equal(items?.find(({ name }) => name === item)?.firmware, to, where);

    // 5. The order of the source does not matter to what is there.
    if (result.added.length < 2)
      assert.equal(
        into(ours, inventoryOf(theirs.toReversed()), first.base).text,
        result.text,
        where,
      );

    // What only one side changed is no conflict.
    const untouched = into(first.text, inventoryOf(theirs), first.base);
    assert.deepEqual(untouched.conflicts, [], `${first.text}\n---\n${untouched.text}`);
    const same = into(ours, inventoryOf(machines), first.base);
    assert.deepEqual([same.text, same.conflicts], [ours, []], ours);
  });
});

/** A first import, what the author made of it, and what the source has then. */
function history(random: Random) {
  const machines = Array.from({ length: 1 + random.below(5) }, (_, i) => someMachine(random, i));
  const first = into('', inventoryOf(machines));
  let ours = first.text;
  for (let i = random.below(6); i > 0; i--) ours = random.pick(edits)(ours, random);
  return { machines, first, ours, theirs: later(random, machines) };
}

type Values = Readonly<Record<string, unknown>>;

/** The machines of a text, by name. */
function machinesIn(text: string): ReadonlyMap<string, Values> {
  const { protectedItems: items } = parse(text) as { protectedItems: readonly Values[] | null };
  return new Map((items ?? []).map((item) => [String(item['name']), item]));
}

/** A system of which only the family is known may be written as a block. */
function valueOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Values)['type'] : value;
}

/** What a value is after a merge, by the table of the design and not by the code. */
function merged(base: unknown, ours: unknown, theirs: unknown, otherwise: unknown): unknown {
  const own = ours ?? otherwise;
  const [was, is] = [base ?? otherwise, theirs ?? otherwise];
  return own === was ? is : own;
}

test('the facts of the result are those of the merge', () => {
  holds('merged facts', 60, (random) => {
    const { machines, first, ours, theirs } = history(random);
    const result = into(ours, inventoryOf(theirs), first.base);
    const [before, after] = [machinesIn(ours), machinesIn(result.text)];
    for (const machine of machines) {
      const own = before.get(machine.name);
      const source = theirs.find(({ id }) => id === machine.id);
      if (own === undefined || source === undefined) continue;
      const now = after.get(source.name) ?? after.get(machine.name);
      assert.ok(now, result.text);
      for (const [path, otherwise] of [
        // A family agrees with each of its systems.
        ...(machine.os === 'Linux' || source.os === 'Linux' ? [] : [['os', undefined] as const]),
        ['firmware', 'BIOS'],
        ['vmwareTools', undefined],
        ['freeSpaceGB', undefined],
      ] as const)
        assert.equal(
          valueOf(now[path]) ?? otherwise,
          merged(machine[path], valueOf(own[path]), source[path], otherwise),
          `${machine.name} ${path}\n${ours}\n---\n${result.text}`,
        );
    }
  });
});

test('a descriptor that was written without its record is healed by the next import', () => {
  holds('healed imports', 60, (random) => {
    const { machines, first, ours, theirs: changed } = history(random);
    // A name that changed is found again by the record alone.
    const theirs = changed.map((one) => ({
      ...one,
      name: machines.find(({ id }) => id === one.id)?.name ?? one.name,
    }));
    const result = into(ours, inventoryOf(theirs), first.base);
    const again = into(result.text, inventoryOf(theirs), first.base);
    const where = `${ours}\n---\n${result.text}`;
    assert.equal(again.text, result.text, where);
    assert.deepEqual([again.added, again.applied], [[], []], where);
    const third = into(again.text, inventoryOf(theirs), again.base);
    assert.equal(third.text, result.text, where);
  });
});

test('the edits are bounded by what changed, and not by the number of machines', () => {
  holds('bounded imports', 5, (random) => {
    const changes = 1 + random.below(5);
    const counts = [50, 400].map((size) => {
      const machines = Array.from({ length: size }, (_, i) => ({
        ...someMachine(random, i),
        disks: { k1: 50 },
      }));
      const first = into('', inventoryOf(machines));
      const theirs = machines.map((one, i) => (i < changes ? { ...one, disks: { k1: 60 } } : one));
      const ours = Descriptor.open('file:///a', 0, first.text);
      const result = importInto(ours, inventoryOf(theirs), first.base);
      assert.ok('edits' in result);
      assert.equal(result.applied.length, changes);
      for (const { span, newText } of result.edits)
        assert.ok(span.end - span.start + newText.length < 10);
      const kept = new Set(ours.segments);
      const next = ours.edit(1, result.edits.toReversed());
      return [result.edits.length, next.segments.filter((one) => !kept.has(one)).length];
    });
    assert.deepEqual(counts, [
      [changes, changes],
      [changes, changes],
    ]);
  });
});
