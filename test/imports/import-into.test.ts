/** The merge of an inventory into a descriptor that a person has worked on. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { importInto, type ImportResult } from '../../server/src/imports/import-into.ts';
import {
  baseOf,
  recordText,
  withBase,
  type ImportBase,
} from '../../server/src/imports/import-record.ts';
import type { DescriptorOptions } from '../../server/src/imports/imported-descriptor.ts';
import type { Inventory } from '../../server/src/imports/inventory.ts';
import { readRecord } from '../../server/src/imports/read-record.ts';
import { emptySurroundings, fact, inventoryOf, type ShortMachine } from './inventory-of.ts';

const head = `scenario: vmware-to-azure
vault: { name: FinVault, location: westeurope }
protectedItems:
`;

function openText(text: string): Descriptor {
  return Descriptor.open('file:///a.asr.yaml', 0, text);
}

function imported(
  text: string,
  theirs: Inventory,
  base?: ImportBase,
  options?: DescriptorOptions,
): ImportResult {
  const result = importInto(openText(text), theirs, base, options);
  assert.ok('text' in result, JSON.stringify(result));
  const again = importInto(openText(result.text), theirs, result.base, {
    includes: options?.includes ?? (() => true),
  });
  assert.ok('text' in again);
  assert.deepEqual(again.edits, [], result.text);
  assert.deepEqual(again.added, []);
  return result;
}

/** Merges one machine into the text of one. */
function merged(
  item: string,
  before: ShortMachine | undefined,
  after: ShortMachine,
  options?: DescriptorOptions,
): ImportResult & { readonly item: string } {
  const base = before && baseOf(inventoryOf([before]), [], false);
  const result = imported(head + item, inventoryOf([after]), base, options);
  return { ...result, item: result.text.slice(head.length) };
}

const samples = '../shared/imports/reimport';

describe(
  'the sample of a second import',
  { skip: !existsSync(samples) && 'no shared samples' },
  () => {
    const os = 'Windows Server 2019';
    const old = inventoryOf([
      { name: 'APP01', id: '501', os, disks: { 2000: 80, 2001: 200 } },
      { name: 'DB01', id: '502', os, disks: { 2000: 100, 2001: 500 } },
      { name: 'TEST01', id: '503', os, disks: { 2000: 40 } },
      { name: 'GONE01', id: '504', os, disks: { 2000: 40 } },
    ]);
    const next = inventoryOf([
      { name: 'APP01', id: '501', os, disks: { 2000: 80, 2001: 300 } },
      { name: 'DB01-PROD', id: '502', os, disks: { 2000: 100, 2001: 750 } },
      { name: 'TEST01', id: '503', os, disks: { 2000: 60 } },
      { name: 'NEW01', id: '505', os, disks: { 2000: 64 } },
    ]);
    const text = (): string => readFileSync(`${samples}/edited.asr.yaml`, 'utf8');

    test('changes what the source changed, and nothing else', () => {
      const result = imported(text(), next, baseOf(old, [], false));
      assert.deepEqual(result.applied, [
        { item: 'APP01', path: 'disks[1]', from: 200, to: 300 },
        { item: 'DB01', path: 'name', from: 'DB01', to: 'DB01-PROD' },
      ]);
      assert.deepEqual(result.added, ['NEW01']);
      assert.deepEqual(result.missing, ['GONE01']);
      assert.deepEqual(
        result.conflicts.map(({ item, path, ours, theirs }) => [item, path, ours, theirs]),
        [['DB01-PROD', 'disks[1]', 600, 750]],
      );
      assert.deepEqual(
        result.notices.map(({ item }) => item),
        ['TEST01'],
      );
      assert.equal(
        result.text,
        text()
          .replace('[80, 200]', '[80, 300]')
          .replace('name: DB01', 'name: DB01-PROD')
          .replace('[DB01]', '[DB01-PROD]')
          .replace('disks: [40] }\n', `$&  - { name: NEW01, os: ${os}, disks: [64] }\n`),
      );
    });

    test('says only once what the author took out', () => {
      const result = imported(text(), next, baseOf(old, [], false));
      const again = importInto(openText(result.text), next, result.base);
      assert.ok('text' in again);
      assert.deepEqual(again.notices, []);
      assert.equal(again.conflicts.length, 1);
      assert.deepEqual(again.missing, ['GONE01']);
    });

    test('takes out a missing machine that nobody decided anything about', () => {
      const {
        pruned,
        missing,
        text: result,
      } = imported(text(), next, baseOf(old, [], false), {
        prune: true,
      });
      assert.deepEqual([pruned, missing], [['GONE01'], []]);
      assert.doesNotMatch(result, /GONE01/);
    });

    for (const [why, change] of [
      ['it has a comment', (one: string) => one.replace('disks: [40] }', '$& # ask Anna')],
      ['a recovery plan refers to it', (one: string) => one.replace('[DB01]', '[DB01, gone01]')],
      ['it was changed in the descriptor', (one: string) => one.replace('[40]', '[50]')],
      [
        'it was changed in the descriptor',
        (one: string) => one.replace('[40] }', '[40], owner: Anna }'),
      ],
      ['a comment names it', (one: string) => one.replace('# --- tier 1', '# tier 1 and GONE01')],
    ] as const)
      test(`keeps a missing machine: ${why}`, () => {
        const { pruned, missing, notices } = imported(
          change(text()),
          next,
          baseOf(old, [], false),
          { prune: true },
        );
        assert.deepEqual([pruned, missing], [[], ['GONE01']]);
        assert.match(notices.at(-1)?.message ?? '', new RegExp(why));
      });

    test('nothing is missing from a part of a source', () => {
      const part = { ...next, isPartial: true };
      const { pruned, missing } = imported(text(), part, baseOf(old, [], false), { prune: true });
      assert.deepEqual([pruned, missing], [[], []]);
    });
  },
);

describe('one value in three texts', () => {
  const bios: ShortMachine = { name: 'A', os: 'Windows Server 2019', firmware: 'BIOS' };
  const uefi: ShortMachine = { ...bios, firmware: 'UEFI' };
  const none: ShortMachine = { name: 'A', os: 'Windows Server 2019' };
  const rows: Readonly<
    Record<
      string,
      readonly [
        ours: string,
        base: ShortMachine | undefined,
        theirs: ShortMachine,
        result: string,
        conflicts?: readonly string[],
      ]
    >
  > = {
    'x x y: theirs is written': ['firmware: BIOS # c', bios, uefi, 'firmware: UEFI # c'],
    'a default that was left out, then y': ['', bios, uefi, 'firmware: UEFI'],
    'x y x: ours stays': ['firmware: UEFI', bios, bios, 'firmware: UEFI'],
    'x y y: nothing': ['firmware: UEFI', bios, uefi, 'firmware: UEFI'],
    'x absent x: stays absent': ['', uefi, uefi, ''],
    'no record, y, other: differs': [
      'firmware: UEFI',
      undefined,
      bios,
      'firmware: UEFI',
      ['firmware'],
    ],
    'no record, absent: filled': ['', undefined, uefi, 'firmware: UEFI'],
    'absent in a present column: removed': ['firmware: UEFI', uefi, none, ''],
    'absent, but changed here': ['firmware: BIOS', uefi, none, 'firmware: BIOS'],
    'absent, but with a comment': [
      'firmware: UEFI # keep',
      uefi,
      none,
      'firmware: UEFI # keep',
      ['firmware'],
    ],
    'unreadable here': ['firmware: ${x}', bios, uefi, 'firmware: ${x}', ['firmware']],
    'in quotes': ["firmware: 'BIOS'", bios, uefi, "firmware: 'UEFI'"],
    'without a value': ['firmware:', bios, uefi, 'firmware: UEFI'],
  };
  for (const [name, [ours, base, theirs, expected, conflicts = []]] of Object.entries(rows))
    test(name, () => {
      const lines = (line: string): string =>
        `  - name: A\n    os: Windows Server 2019\n${line === '' ? '' : `    ${line}\n`}`;
      const result = merged(lines(ours), base, theirs);
      assert.equal(result.item, lines(expected));
      assert.deepEqual(
        result.conflicts.map(({ path }) => path),
        conflicts,
      );
    });

  test('x y z: a conflict, until one side gives in', () => {
    const before: ShortMachine = { name: 'A', freeSpaceGB: 10 };
    const after: ShortMachine = { name: 'A', freeSpaceGB: 12 };
    const item = '  - { name: A, freeSpaceGB: 11 }\n';
    const open = merged(item, before, after);
    assert.deepEqual(
      open.conflicts.map(({ ours, theirs }) => [ours, theirs]),
      [[11, 12]],
    );
    assert.equal(open.item, item);
    const kept = merged(item, before, after, { decide: () => 'ours' });
    assert.deepEqual([kept.conflicts, kept.item], [[], item]);
    const again = importInto(openText(kept.text), inventoryOf([after]), kept.base);
    assert.ok('text' in again);
    assert.deepEqual(again.conflicts, []);
    const taken = merged(item, before, after, { decide: () => 'theirs' });
    assert.deepEqual([taken.conflicts, taken.item], [[], item.replace('11', '12')]);
  });

  test('a column that is not in the new file changes nothing', () => {
    const base = baseOf(inventoryOf([uefi]), [], false);
    const text = `${head}  - { name: A, os: Windows Server 2019, firmware: UEFI }\n`;
    const theirs = inventoryOf([none], { states: new Set(['protectedItems[].os']) });
    const first = imported(text, theirs, base);
    assert.equal(first.text, text);
    // What was known stays known.
    const second = imported(text, inventoryOf([bios]), first.base);
    assert.match(second.text, /firmware: BIOS/);
  });

  test('of a machine that is off, nothing is concluded from a silent guest', () => {
    const item = '  - { name: A, vmwareTools: running, firmware: UEFI }\n';
    const before: ShortMachine = { name: 'A', vmwareTools: 'running', firmware: 'UEFI' };
    assert.equal(merged(item, before, { name: 'A', power: 'off', firmware: 'UEFI' }).item, item);
    assert.equal(
      merged(item, before, { name: 'A', firmware: 'UEFI' }).item,
      '  - { name: A, firmware: UEFI }\n',
    );
  });

  test('a value that comes through an alias is never changed for one machine', () => {
    const item = `  - { name: B, firmware: &f BIOS }\n  - { name: A, firmware: *f }\n`;
    const { conflicts, text } = merged(item, bios, uefi);
    assert.match(conflicts[0]?.why ?? '', /^shared value/);
    assert.equal(text, head + item);
  });

  test('a property that goes and one that comes share a line', () => {
    const before: ShortMachine = { name: 'A', kernel: '6.1' };
    const after: ShortMachine = { name: 'A', vmwareTools: 'running' };
    assert.equal(
      merged('  - name: A\n    kernel: "6.1"\n', before, after).item,
      '  - name: A\n    vmwareTools: running\n',
    );
  });
});

describe('an operating system in three texts', () => {
  const rows: Readonly<
    Record<string, readonly [ours: string, from: string, to: string, result: string]>
  > = {
    name: ['os: CentOS 7', 'CentOS 7', 'CentOS 7.9', 'os: CentOS 7.9'],
    'another spelling of the same': [
      'os: RHEL 7.2',
      'Red Hat Enterprise Linux 7.2',
      'Red Hat Enterprise Linux 7.2',
      'os: RHEL 7.2',
    ],
    'from a type to a name': [
      'os: { type: Linux }',
      'Linux',
      'Ubuntu 22.04',
      'os: { type: Linux, version: Ubuntu 22.04 }',
    ],
    'never back to a type': ['os: Ubuntu 22.04', 'Ubuntu 22.04', 'Linux', 'os: Ubuntu 22.04'],
    'to another type': ['os: { type: Linux }', 'Linux', 'Windows', 'os: { type: Windows }'],
    'from a name to another type': [
      'os: Ubuntu 22.04',
      'Ubuntu 22.04',
      'Windows',
      'os: { type: Windows }',
    ],
    'with more of the author': [
      "os: { version: 'CentOS 7', systemDrive: 'D:' }",
      'CentOS 7',
      'CentOS 7.9',
      "os: { version: 'CentOS 7.9', systemDrive: 'D:' }",
    ],
    'in a block without a name': [
      'os: { systemDrive: "D:" }',
      'Windows',
      'Windows',
      'os: { systemDrive: "D:" }',
    ],
  };
  for (const [name, [ours, from, to, expected]] of Object.entries(rows))
    test(name, () => {
      const result = merged(
        `  - name: A\n    ${ours}\n`,
        { name: 'A', os: from },
        { name: 'A', os: to },
      );
      assert.equal(result.item, `  - name: A\n    ${expected}\n`);
    });

  test('a 32-bit system needs a block', () => {
    const base = baseOf(inventoryOf([{ name: 'A', os: 'CentOS 6' }]), [], false);
    const [machine] = inventoryOf([{ name: 'A' }]).machines;
    assert.ok(machine);
    const os = fact({ version: 'CentOS 6', architecture: 'x86', isExact: true } as const);
    const theirs = { ...inventoryOf([]), machines: [{ ...machine, facts: { os } }] };
    assert.equal(
      imported(`${head}  - { name: A, os: CentOS 6 }\n`, theirs, base).text,
      `${head}  - { name: A, os: { version: CentOS 6, architecture: x86 } }\n`,
    );
    assert.match(
      imported(`${head}  - { name: A, os: { version: CentOS 6 } }\n`, theirs, base).text,
      /os: \{ version: CentOS 6, architecture: x86 \}/,
    );
  });
});

describe('disks in three texts', () => {
  type Sizes = Readonly<Record<string, number>>;
  const two: Sizes = { k1: 100, k2: 200 };
  const rows: Readonly<
    Record<
      string,
      readonly [
        ours: string,
        from: Sizes | undefined,
        to: Sizes,
        result: string,
        conflicts?: readonly string[],
      ]
    >
  > = {
    'one grows': ['disks: [100, 200] # c', two, { k1: 100, k2: 300 }, 'disks: [100, 300] # c'],
    'one comes': ['disks: [100, 200]', two, { ...two, k3: 30 }, 'disks: [100, 200, 30]'],
    'one goes': ['disks: [100, 200]', two, { k2: 200 }, 'disks: [200]'],
    'one goes and one comes': ['disks: [100, 200]', two, { k1: 100, k3: 30 }, 'disks: [100, 30]'],
    'the first goes and one comes': [
      'disks: [100, 200]',
      two,
      { k2: 200, k3: 30 },
      'disks: [200, 30]',
    ],
    'all go': ['disks: [100, 200]', two, {}, 'disks: []'],
    'another order': ['disks: [100, 200]', two, { k2: 200, k1: 100 }, 'disks: [100, 200]'],
    'one was excluded': [
      'disks: [100, { sizeGB: 200, exclude: true }]',
      two,
      { k1: 100 },
      'disks: [100, { sizeGB: 200, exclude: true }]',
      ['disks[1]'],
    ],
    'one that was excluded grows': [
      'disks: [100, { sizeGB: 200, exclude: true }]',
      two,
      { k1: 100, k2: 250 },
      'disks: [100, { sizeGB: 250, exclude: true }]',
    ],
    'the author took one out': ['disks: [200]', two, two, 'disks: [200]'],
    'the author took one out and the other grows': [
      'disks: [200]',
      two,
      { k1: 100, k2: 300 },
      'disks: [300]',
    ],
    'the author took one out, which grows': [
      'disks: [200]',
      two,
      { k1: 150, k2: 200 },
      'disks: [200]',
      ['disks'],
    ],
    'the author added one': [
      'disks: [100, 200, 7]',
      two,
      { k1: 100, k2: 300 },
      'disks: [100, 300, 7]',
    ],
    'the author added the one that comes': [
      'disks: [100, 200, 30]',
      two,
      { ...two, k3: 30 },
      'disks: [100, 200, 30]',
    ],
    'the author added another one': [
      'disks: [100, 200, 7]',
      two,
      { ...two, k3: 30 },
      'disks: [100, 200, 7]',
      ['disks[2]'],
    ],
    'the author took all out': ['kernel: "1"', two, { ...two, k3: 30 }, 'kernel: "1"'],
    'there were none': ['kernel: "1"', undefined, two, 'kernel: "1"\n    disks: [100, 200]'],
    'no record, fewer here': ['disks: [100]', undefined, two, 'disks: [100]', ['disks']],
    'no record, others here': [
      'disks: [100, 201]',
      undefined,
      two,
      'disks: [100, 201]',
      ['disks[1]'],
    ],
    'in lines': [
      'disks:\n      - 100 # system\n      - 200',
      two,
      { k1: 100, k3: 30, k4: 40 },
      'disks:\n      - 100 # system\n      - 30\n      - 40',
    ],
    'in lines, one with a comment goes': [
      'disks:\n      - 100 # system\n      - 200',
      two,
      { k2: 200 },
      'disks:\n      - 100 # system\n      - { sizeGB: 200, role: os }',
      ['disks[0]'],
    ],
    'in lines, a block goes': [
      'disks:\n      - sizeGB: 100\n        name: Hard disk 1\n      - 200',
      two,
      { k2: 200 },
      'disks:\n      - 200',
    ],
  };
  for (const [name, [ours, from, to, expected, conflicts = []]] of Object.entries(rows))
    test(name, () => {
      const before = from && { name: 'A', disks: from };
      const result = merged(`  - name: A\n    ${ours}\n`, before, { name: 'A', disks: to });
      assert.equal(result.item, `  - name: A\n    ${expected}\n`);
      assert.deepEqual(
        result.conflicts.map(({ path }) => path),
        conflicts,
      );
    });

  test('a disk becomes shared', () => {
    const base = baseOf(inventoryOf([{ name: 'A', disks: { 1: 60, 2: 80 } }]), [], false);
    const theirs = inventoryOf([{ name: 'A', disks: { 1: 60, 2: 90 } }]);
    const [machine] = theirs.machines;
    assert.ok(machine?.disks);
    const disks = machine.disks.map((disk, i) =>
      i === 1 ? { ...disk, shared: fact(true) } : disk,
    );
    const shared = { ...theirs, machines: [{ ...machine, disks }] };
    assert.match(
      imported(`${head}  - { name: A, disks: [60, 80] }\n`, shared, base).text,
      /disks: \[60, \{ sizeGB: 90, shared: true \}\]/,
    );
  });

  test('another disk carries the system', () => {
    const base = baseOf(inventoryOf([{ name: 'A', disks: { 1: 60, 2: 80 } }]), [], false);
    const theirs = inventoryOf([{ name: 'A', disks: { 1: 60, 2: 80 } }]);
    const [machine] = theirs.machines;
    assert.ok(machine?.disks);
    const disks = machine.disks.map((disk, i) => ({ ...disk, isOs: i === 1 }));
    const other = { ...theirs, machines: [{ ...machine, disks }] };
    assert.match(
      imported(`${head}  - { name: A, disks: [60, 80] }\n`, other, base).text,
      /disks: \[60, \{ sizeGB: 80, role: os \}\]/,
    );
  });
});

describe('network adapters in three texts', () => {
  const rows: Readonly<Record<string, readonly [string, string[], string[], string]>> = {
    'another network': ['nics: [{ network: a }]', ['a'], ['b'], 'nics: [{ network: b }]'],
    'another network, and a decision': [
      'nics: [{ network: a, ipAssignment: static }]',
      ['a'],
      ['b'],
      'nics: [{ network: b, ipAssignment: static }]',
    ],
    'another order': [
      'nics: [{ network: a }, { network: b }]',
      ['a', 'b'],
      ['b', 'a'],
      'nics: [{ network: a }, { network: b }]',
    ],
    'one more': [
      'nics: [{ network: a }]',
      ['a'],
      ['b', 'a'],
      'nics: [{ network: a }, { network: b }]',
    ],
  };
  for (const [name, [ours, from, to, expected]] of Object.entries(rows))
    test(name, () => {
      const result = merged(
        `  - name: A\n    ${ours}\n`,
        { name: 'A', nics: from },
        { name: 'A', nics: to },
      );
      assert.equal(result.item, `  - name: A\n    ${expected}\n`);
      assert.deepEqual(result.conflicts, []);
    });
});

describe('names in three texts', () => {
  const base = baseOf(
    inventoryOf([
      { name: 'A', id: '1' },
      { name: 'B', id: '2' },
    ]),
    [],
    false,
  );
  const text = `${head}  - name: A\n  - name: B\nrecoveryPlans:\n  - name: p\n    groups: [{ machines: [A, b] }]\n`;

  test('two machines change their names', () => {
    const theirs = inventoryOf([
      { name: 'B', id: '1' },
      { name: 'A', id: '2' },
    ]);
    const { text: result, conflicts } = imported(text, theirs, base);
    assert.deepEqual(conflicts, []);
    assert.match(result, /- name: B\n {2}- name: A\n[^]*machines: \[B, A\]/);
  });

  test('a new name that is taken is a conflict', () => {
    const theirs = inventoryOf([
      { name: 'C', id: '1' },
      { name: 'B', id: '2' },
    ]);
    const other = text.replace('- name: B\n', '- name: B\n  - name: c\n');
    const { text: result, conflicts } = imported(other, theirs, base);
    assert.equal(result, other);
    assert.deepEqual(
      conflicts.map(({ path }) => path),
      ['name'],
    );
  });

  test('another machine of the same name is a conflict', () => {
    const theirs = inventoryOf([
      { name: 'A', id: '3', firmware: 'UEFI' },
      { name: 'B', id: '2' },
    ]);
    const { text: result, conflicts, added } = imported(text, theirs, base);
    assert.deepEqual([result, added], [text, []]);
    assert.equal(conflicts[0]?.item, 'A');
  });

  test('renamed here as at the source', () => {
    const theirs = inventoryOf([
      { name: 'A2', id: '1', firmware: 'UEFI' },
      { name: 'B', id: '2' },
    ]);
    const { text: result } = imported(text.replaceAll(/\bA\b/g, 'A2'), theirs, base);
    assert.match(result, /- name: A2\n {4}firmware: UEFI\n/);
  });

  test('a host name is declared where the new name no longer gives it', () => {
    const host = (hostname: string, name: string): Inventory =>
      inventoryOf([{ name, id: '1', hostname }]);
    const from = baseOf(host('a', 'A'), [], false);
    const item = `${head}  - { name: A }\n`;
    assert.match(imported(item, host('a', 'C'), from).text, /\{ name: C, hostname: a \}/);
    assert.match(imported(item, host('c', 'C'), from).text, /\{ name: C \}/);
  });

  test('machines that are not chosen are neither added nor missing', () => {
    const theirs = inventoryOf([{ name: 'C', id: '9' }]);
    const { added, missing } = imported(text, theirs, base, { includes: () => false });
    assert.deepEqual([added, missing], [[], ['A', 'B']]);
    const both = inventoryOf([
      { name: 'A', id: '1', firmware: 'UEFI' },
      { name: 'B', id: '2' },
    ]);
    const none = importInto(openText(text), both, base, { includes: () => false });
    assert.ok('text' in none);
    assert.deepEqual([none.edits, none.missing], [[], []]);
  });
});

describe('new machines', () => {
  const theirs = inventoryOf([
    { name: 'A', id: '1' },
    { name: 'C', id: '3', os: 'Windows Server 2019', disks: { 1: 60, 2: 70 } },
    { name: 'D', id: '4', firmware: 'UEFI' },
  ]);
  const rows: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'in lines': [
      '  - name: A\n# the end\n',
      '  - name: A\n  - name: C\n    os: Windows Server 2019\n    disks: [60, 70]\n  - name: D\n    firmware: UEFI\n# the end\n',
    ],
    'in braces': [
      '  - { name: A }',
      '  - { name: A }\n  - { name: C, os: Windows Server 2019, disks: [60, 70] }\n  - { name: D, firmware: UEFI }',
    ],
    'without indentation': [
      '- name: A\n',
      '- name: A\n- name: C\n  os: Windows Server 2019\n  disks: [60, 70]\n- name: D\n  firmware: UEFI\n',
    ],
  };
  for (const [name, [from, to]] of Object.entries(rows))
    test(name, () => {
      assert.equal(imported(head + from, theirs).text, head + to);
      const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
      assert.equal(imported(crlf(head + from), theirs).text, crlf(head + to));
    });

  test('in JSON', () => {
    const { text } = imported(
      '{"scenario": "vmware-to-azure", "protectedItems": [{"name": "A"}]}',
      theirs,
    );
    assert.deepEqual((JSON.parse(text) as { protectedItems: unknown }).protectedItems, [
      { name: 'A' },
      { name: 'C', os: 'Windows Server 2019', disks: [60, 70] },
      { name: 'D', firmware: 'UEFI' },
    ]);
  });

  test('into a descriptor without machines', () => {
    const { text } = imported('scenario: vmware-to-azure\n', theirs);
    assert.match(
      text,
      /^scenario: vmware-to-azure\nprotectedItems:\n {2}- name: A\n {2}- name: C\n {4}os/,
    );
    assert.match(
      imported(`${head.trimEnd()} []\n`, theirs).text,
      /protectedItems:\n {2}- name: A\n/,
    );
  });

  test('into a list that is an alias: a conflict', () => {
    const text = 'x-machines: &m\n  - { name: A }\nscenario: vmware-to-azure\nprotectedItems: *m\n';
    const { text: result, conflicts } = imported(text, theirs);
    assert.equal(result, text);
    assert.deepEqual(
      conflicts.map(({ item }) => item),
      ['C', 'D'],
    );
  });
});

test('a missing machine may leave room for a new one', () => {
  const base = baseOf(
    inventoryOf([
      { name: 'A', id: '1' },
      { name: 'B', id: '2' },
    ]),
    [],
    false,
  );
  const theirs = inventoryOf([
    { name: 'A', id: '1' },
    { name: 'C', id: '3' },
  ]);
  for (const [from, to] of [
    ['  - name: A\n  - name: B\n', '  - name: A\n  - name: C\n'],
    ['  [{ name: A }, { name: B }]\n', '  [{ name: A }, { name: C }]\n'],
  ] as const)
    assert.equal(imported(head + from, theirs, base, { prune: true }).text, head + to);
  const last = imported(`${head}  - name: B\n`, inventoryOf([{ name: 'X', power: 'off' }]), base, {
    prune: true,
    includes: () => false,
  });
  assert.deepEqual(last.missing, ['B']);
});

describe('what is beside the machines', () => {
  const known = (version: string): Inventory =>
    inventoryOf([{ name: 'A' }], {
      surroundings: {
        ...emptySurroundings,
        vSphereHosts: [{ name: fact('esx01'), version: fact(version), isUsed: true }],
        vCenterServers: [{ name: fact('vc01') }],
        vault: { name: fact('Vault1'), existing: fact(true) },
        subscription: fact('s'),
        capacity: { coresNeeded: fact(12) },
      },
    });
  const base = baseOf(known('7.0.3'), [], false);
  const text = `subscription: s\nscenario: vmware-to-azure\nvault: { name: Vault1, existing: true }\nvSphereHosts:\n  - { name: ESX01, version: 7.0.3 }\nprotectedItems:\n  - name: A\ncapacity: { coresNeeded: 12 }\n`;

  test('a host gets a new version, and what the author took out stays out', () => {
    const result = imported(text, known('8.0.2'), base);
    assert.equal(result.text, text.replace('7.0.3', '8.0.2'));
    assert.deepEqual(result.applied, [
      { item: 'esx01', path: 'vSphereHosts[].version', from: '7.0.3', to: '8.0.2' },
    ]);
  });

  test('what is new is added', () => {
    const { text: result } = imported(
      'scenario: vmware-to-azure\nprotectedItems: [{ name: A }]\n',
      known('8.0.2'),
    );
    assert.match(result, /vSphereHosts:\n {2}- name: esx01\n {4}version: 8\.0\.2\n/);
    assert.match(result, /vCenterServers:\n {2}- name: vc01\n/);
    assert.match(result, /subscription: s\n/);
    assert.match(result, /vault:\n {2}name: Vault1\n {2}existing: true\n/);
    assert.match(result, /capacity:\n {2}coresNeeded: 12\n/);
  });

  test('a conflict stays', () => {
    const other = text.replace('7.0.3', '6.7');
    const { text: result, conflicts } = imported(other, known('8.0.2'), base);
    assert.equal(result, other);
    assert.deepEqual(
      conflicts.map(({ item, path }) => [item, path]),
      [['esx01', 'vSphereHosts[].version']],
    );
  });

  test('a host that is gone is said, and stays', () => {
    const gone = {
      ...known('7.0.3'),
      surroundings: {
        ...known('7.0.3').surroundings,
        vSphereHosts: [{ name: fact('esx02'), isUsed: true }],
      },
    };
    const { notices, text: result } = imported(text, gone, base);
    assert.deepEqual(
      notices.map(({ item }) => item),
      ['esx01'],
    );
    assert.match(result, /ESX01, version: 7\.0\.3 \}\n {2}- \{ name: esx02 \}/);
  });
});

describe('the record', () => {
  test('is read as it is written', () => {
    const base = baseOf(
      inventoryOf([{ name: 'A', id: '1', os: 'Linux', disks: { 1: 2 }, nics: ['n'] }]),
      [{ name: 'x.xlsx', sha256: 'ab' }],
      false,
    );
    const record = withBase(undefined, base, '2.0.0');
    const other = withBase(record, { ...base, kind: 'hyperv', machines: [] }, '2.0.0');
    assert.deepEqual(readRecord(recordText(record)), record);
    assert.deepEqual(readRecord(recordText(other)), other);
    assert.deepEqual(
      other.sources.map(({ kind }) => kind),
      ['hyperv', 'rvtools'],
    );
    assert.equal(withBase(other, base, '2.0.0').sources.length, 2);
  });

  for (const text of [
    '',
    '[]',
    'null',
    '{"version": 2, "sources": []}',
    '{"version": 1}',
    '{"version": 1, "sources": [1]}',
    '{"version": 1, "sources": [{"kind": "rvtools", "files": [], "states": []}]}',
    '{"version": 1, "sources": [{"kind": "rvtools", "files": [], "states": [], "machines": [{}], "surroundings": {}}]}',
    '{"version": 1, "sources": [{"kind": "rvtools", "files": [], "states": [], "machines": [{"name": "a", "facts": {"a": []}}], "surroundings": {}}]}',
    '{"version": 1, "sources": [{"kind": "rvtools", "files": [], "states": [], "machines": [{"name": "a", "facts": {}, "disks": [1]}], "surroundings": {}}]}',
    `{"version": 1, "sources": [{"kind": "rvtools", "files": [], "states": [], "machines": [], "surroundings": {"a": ${'['.repeat(40)}${']'.repeat(40)}}}]}`,
  ])
    test(`is not ${text.slice(0, 120)}`, () => {
      assert.equal(readRecord(text), undefined);
    });
});
