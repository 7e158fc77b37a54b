import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readInventory } from '../../server/src/imports/read-inventory.ts';
import { inWorld, type World } from './cli-world.ts';

const schema = JSON.parse(readFileSync('schemas/import.schema.json', 'utf8')) as object;
const isImport = new Ajv({ allowUnionTypes: true }).compile(schema);

interface Report {
  readonly kind: string;
  readonly scenario: string | null;
  readonly written: string | null;
  readonly added: readonly string[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly duplicates: readonly { readonly name: string }[];
  readonly applied: readonly object[];
  readonly conflicts: readonly { readonly item: string; readonly path?: string }[];
  readonly missing: readonly string[];
  readonly notices: readonly { readonly item?: string; readonly message: string }[];
}

function reportIn(text: string): Report {
  const data: unknown = JSON.parse(text);
  assert.ok(isImport(data), JSON.stringify(isImport.errors));
  return data as Report;
}

const vInfo = `VM,Powerstate,Template,OS according to the VMware Tools,Firmware,VM ID,VI SDK UUID
APP01,poweredOn,False,Windows Server 2012 R2,bios,vm-1,s
DB01,poweredOff,False,Windows Server 2012 R2,bios,vm-2,s
TPL,poweredOff,True,,bios,vm-3,s
`;
const vDisk = `VM,Disk,Disk Key,Capacity MiB,VM ID,VI SDK UUID
APP01,Hard disk 1,2000,81920,vm-1,s
DB01,Hard disk 1,2000,102400,vm-2,s
`;
const files = { 'RVTools_tabvInfo.csv': vInfo, 'RVTools_tabvDisk.csv': vDisk };
const names = Object.keys(files);

function filesIn(world: World): readonly string[] {
  return readdirSync(world.folder).sort();
}

/** Whether there is a reader for these files in this build. */
function isReadable(sources: Readonly<Record<string, string | Uint8Array>>): boolean {
  const all = Object.entries(sources).map(([name, content]) => ({
    name,
    bytes: Buffer.from(content),
  }));
  return 'inventory' in readInventory(all);
}

const skip = !isReadable(files) && 'no reader for these files';

describe('asr import', { skip }, () => {
  test('prints a descriptor, and the report beside it', () =>
    inWorld(files, async (world) => {
      const { code, out, err } = await world.asr(['import', 'rvtools', ...names]);
      assert.equal(code, 0, err);
      const { protectedItems } = parse(out) as { protectedItems: unknown };
      assert.deepEqual(protectedItems, [
        { name: 'APP01', os: 'Windows Server 2012 R2', disks: [80] },
        { name: 'DB01', os: 'Windows Server 2012 R2', disks: [100] },
      ]);
      assert.match(err, /^rvtools: 2 machines, 2 added/);
      assert.match(err, /^Skipped\n {2}TPL \(template\)$/m);
      assert.deepEqual(filesIn(world), names.toSorted());
    }));

  test('writes a descriptor with its record, and a second run changes nothing', () =>
    inWorld(files, async (world) => {
      const args = ['import', '--format', 'json', ...names];
      const first = await world.asr([...args, '-o', 'dr.asr.yaml']);
      assert.equal(first.code, 0, first.err);
      const { kind, scenario, written, added, skipped } = reportIn(first.out);
      assert.deepEqual(
        [kind, scenario, written, added, skipped],
        [
          'rvtools',
          'vmware-to-azure',
          'dr.asr.yaml',
          ['APP01', 'DB01'],
          [{ name: 'TPL', reason: 'template' }],
        ],
      );
      const [text, record] = [world.read('dr.asr.yaml'), world.read('dr.asr.import.json')];
      const second = await world.asr([...args, '--into', 'dr.asr.yaml']);
      assert.equal(second.code, 0, second.err);
      assert.equal(reportIn(second.out).written, null);
      assert.deepEqual(
        [world.read('dr.asr.yaml'), world.read('dr.asr.import.json')],
        [text, record],
      );
      assert.equal((await world.asr(['check', '--fail-on', 'error', 'dr.asr.yaml'])).code, 0);
    }));

  test('merges what changed, and reports conflicts until they are settled', () =>
    inWorld(files, async (world) => {
      await world.asr(['import', ...names, '-o', 'dr.asr.yaml']);
      world.write('dr.asr.yaml', world.read('dr.asr.yaml').replace('[80]', '[90] # ours'));
      world.write(
        'RVTools_tabvDisk.csv',
        vDisk.replace('81920', '102400').replace('102400,vm-2', '204800,vm-2'),
      );
      const args = ['import', ...names, '--into', 'dr.asr.yaml', '--format', 'json'];
      const before = world.read('dr.asr.yaml');
      const dry = await world.asr([...args, '--dry-run']);
      assert.equal(dry.code, 1);
      assert.equal(world.read('dr.asr.yaml'), before);
      const diff = await world.asr(['import', ...names, '--into', 'dr.asr.yaml', '--diff']);
      assert.match(diff.out, /^-\s+disks: \[100\]\n\+\s+disks: \[200\]$/m);
      assert.equal(world.read('dr.asr.yaml'), before);
      const { code, out } = await world.asr(args);
      assert.equal(code, 1);
      const report = reportIn(out);
      assert.deepEqual(report.applied, [{ item: 'DB01', path: 'disks[0]', from: 100, to: 200 }]);
      assert.deepEqual(
        report.conflicts.map(({ item, path }) => [item, path]),
        [['APP01', 'disks[0]']],
      );
      assert.equal(world.read('dr.asr.yaml'), before.replace('[100]', '[200]'));
      assert.equal((await world.asr(args)).code, 1);
      assert.equal((await world.asr([...args, '--accept', 'ours'])).code, 0);
      assert.equal((await world.asr(args)).code, 0);
    }));

  test('takes an earlier inventory for the base', () =>
    inWorld(
      { ...files, 'old/RVTools_tabvInfo.csv': vInfo, 'old/RVTools_tabvDisk.csv': vDisk },
      async (world) => {
        const descriptor =
          'scenario: vmware-to-azure\nvault: { name: Vault1, location: westeurope }\nprotectedItems:\n  - { name: APP01, disks: [80] }\n';
        world.write('dr.asr.yaml', descriptor);
        world.write('RVTools_tabvDisk.csv', vDisk.replace('81920', '163840'));
        const { code } = await world.asr([
          'import',
          ...names,
          '--base',
          'old',
          '--into',
          'dr.asr.yaml',
        ]);
        assert.equal(code, 0);
        assert.equal(world.read('dr.asr.yaml'), descriptor.replace('80', '160'));
      },
    ));

  test('takes out a missing machine only when it is asked to', () =>
    inWorld(files, async (world) => {
      await world.asr(['import', ...names, '-o', 'dr.asr.yaml']);
      world.write('RVTools_tabvInfo.csv', vInfo.replace(/^DB01.*\n/m, ''));
      const args = ['import', ...names, '--into', 'dr.asr.yaml', '--format', 'json'];
      const kept = await world.asr(args);
      assert.deepEqual([kept.code, reportIn(kept.out).missing], [1, ['DB01']]);
      const pruned = await world.asr([...args, '--prune']);
      assert.deepEqual([pruned.code, reportIn(pruned.out).missing], [0, []]);
      assert.doesNotMatch(world.read('dr.asr.yaml'), /DB01/);
    }));

  test('imports the machines that are chosen', () =>
    inWorld(files, async (world) => {
      const added = async (...args: readonly string[]): Promise<readonly string[]> => {
        const { out } = await world.asr(['import', ...names, '--format', 'json', ...args]);
        return reportIn(out).added;
      };
      assert.deepEqual(await added('--select', 'app*'), ['APP01']);
      assert.deepEqual(await added('--exclude', 'DB*'), ['APP01']);
      assert.deepEqual(await added('--powered-on'), ['APP01']);
      const { code, err } = await world.asr([
        'import',
        ...names,
        '--select',
        'x*',
        '-o',
        'x.asr.yaml',
      ]);
      assert.equal(code, 2);
      assert.match(err, /No machine is left/);
      assert.deepEqual(filesIn(world), names.toSorted());
    }));

  test('of two machines of one name imports the first, and ends with 1', () =>
    inWorld(
      { ...files, 'RVTools_tabvInfo.csv': `${vInfo}app01,poweredOn,False,,bios,vm-9,s\n` },
      async (world) => {
        const { code, out } = await world.asr(['import', ...names, '--format', 'json']);
        assert.equal(code, 1);
        assert.deepEqual(
          reportIn(out).duplicates.map(({ name }) => name.toLowerCase()),
          ['app01'],
        );
      },
    ));

  test('another scenario and profile', () =>
    inWorld(files, async (world) => {
      const { out } = await world.asr([
        ...['import', ...names, '--scenario', 'physical-to-azure', '--profile', '2026-05'],
      ]);
      assert.match(out, /^profile: 2026-05\nscenario: physical-to-azure$/m);
    }));

  for (const kind of ['hyperv', 'vmm', 'vault'])
    test(`prints the script for ${kind}`, () =>
      inWorld({}, async (world) => {
        const { code, out } = await world.asr(['import', kind, '--script']);
        assert.equal(code, 0);
        assert.match(out, /reads only/i);
        assert.doesNotMatch(out, /\b(?:Set-(?!Content)|Remove-|New-|Invoke-Expression|rm |delete)/);
      }));

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Which files\?/],
    [['missing.xlsx'], /missing\.xlsx does not exist/],
    [['empty'], /empty has no file/],
    [['notes.txt'], /notes\.txt/],
    [[...names, '-o', 'taken.asr.yaml'], /already exists.*\n.*--into/],
    [[...names, '-o', 'RVTools_tabvInfo.csv'], /is a file that is imported/],
    [[...names, '--into', 'missing.asr.yaml'], /missing\.asr\.yaml does not exist/],
    [[...names, '--into', 'taken.asr.yaml', '-o', 'x.asr.yaml'], /exclude each other/],
    [[...names, '--prune'], /--prune needs --into/],
    [[...names, '--base', 'RVTools_tabvInfo.csv'], /--base needs --into/],
    [['hyperv', ...names], /is of kind rvtools, not hyperv/],
    [[...names, '--map', 'name'], /--map needs WORD=HEADER/],
    [[...names, '--select', '['], /matches no name/],
    [[...names, '--into', 'broken.asr.yaml'], /is not a record/],
    [[...names, '-o', '.asr.json'], /it is a configuration/],
    [['rvtools', '--script'], /No script collects rvtools/],
  ];
  for (const [args, message] of wrong)
    test(`asr import ${args.join(' ')} says what is wrong, and writes nothing`, () =>
      inWorld(
        {
          ...files,
          'taken.asr.yaml': 'scenario: vmware-to-azure\n',
          'broken.asr.yaml': 'scenario: vmware-to-azure\n',
          'broken.asr.import.json': '{}',
          'notes.txt': 'hello\n',
          'empty/readme.md': '',
        },
        async (world) => {
          const before = filesIn(world);
          const { code, out, err } = await world.asr(['import', ...args]);
          assert.deepEqual([code, out], [2, ''], err);
          assert.match(err, message);
          assert.deepEqual(filesIn(world), before);
          assert.equal(world.read('taken.asr.yaml'), 'scenario: vmware-to-azure\n');
          assert.equal(world.read('RVTools_tabvInfo.csv'), vInfo);
        },
      ));
});

const samples = '../shared/imports';

interface Expected {
  readonly kind: string;
  readonly scenario?: string;
  readonly protectedItems?: readonly (Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly absent?: readonly string[];
  })[];
  readonly skipped?: readonly object[];
  readonly [block: string]: unknown;
}

describe('the samples', { skip: !existsSync(samples) && 'there are no shared samples' }, () => {
  const partsOf = (folder: string): Readonly<Record<string, Uint8Array>> =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((file) => file !== 'expected.json' && file !== 'offazure-machines.json')
        .map((file) => [file, readFileSync(join(folder, file))]),
    );
  const sets = existsSync(samples) ? readdirSync(samples, { withFileTypes: true }) : [];
  for (const { name } of sets.filter((one) => one.isDirectory() && one.name !== 'reimport'))
    test(name, { skip: !isReadable(partsOf(join(samples, name))) && 'no reader for it' }, () =>
      inWorld({}, async (world) => {
        const folder = join(samples, name);
        const expected = JSON.parse(
          readFileSync(join(folder, 'expected.json'), 'utf8'),
        ) as Expected;
        for (const [file, bytes] of Object.entries(partsOf(folder)))
          world.write(`in/${file}`, bytes);
        const { code, out, err } = await world.asr([
          ...['import', expected.kind, 'in', '-o', 'dr.asr.yaml', '--format', 'json'],
        ]);
        assert.ok(code < 2, err);
        const report = reportIn(out);
        assert.equal(report.kind, expected.kind);
        if (expected.scenario !== undefined) assert.equal(report.scenario, expected.scenario);
        if (expected.skipped !== undefined) assert.deepEqual(report.skipped, expected.skipped);
        const text = world.read('dr.asr.yaml');
        const data = parse(text) as Expected;
        const items = data.protectedItems ?? [];
        assert.deepEqual(
          items.map((item) => item.name).sort(),
          expected.protectedItems?.map((item) => item.name).sort(),
        );
        for (const wanted of expected.protectedItems ?? []) {
          const item = items.find((one) => one.name === wanted.name);
          assertItem(item ?? { name: '' }, wanted);
        }
        for (const key of [
          'vault',
          'storageAccounts',
          'virtualNetworks',
          'hyperVHosts',
          'vSphereHosts',
        ])
          if (expected[key] !== undefined) assertContains(data[key], expected[key], key);
        const again = await world.asr([
          'import',
          'in',
          '--into',
          'dr.asr.yaml',
          '--format',
          'json',
        ]);
        assert.equal(again.code, code, again.err);
        assert.equal(world.read('dr.asr.yaml'), text);
        assert.deepEqual(reportIn(again.out).applied, []);
      }),
    );

  test('reimport', { skip }, () =>
    inWorld({}, async (world) => {
      const folder = join(samples, 'reimport');
      for (const part of ['old', 'new'])
        for (const file of readdirSync(join(folder, part)))
          world.write(`${part}/${file}`, readFileSync(join(folder, part, file)));
      world.write('dr.asr.yaml', readFileSync(join(folder, 'edited.asr.yaml')));
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
        readonly [key in 'added' | 'missing' | 'linesKept']: readonly string[];
      } & {
        readonly applied: readonly Readonly<Record<string, unknown>>[];
        readonly conflicts: readonly Readonly<Record<string, unknown>>[];
      };
      const args = ['import', 'rvtools', 'new', '--into', 'dr.asr.yaml', '--format', 'json'];
      const { code, out, err } = await world.asr([...args, '--base', 'old']);
      assert.equal(code, 1, err);
      const report = reportIn(out);
      assert.deepEqual(
        report.applied,
        expected.applied.map(({ item, path, from, to }) => ({ item, path, from, to })),
      );
      assert.deepEqual([report.added, report.missing], [expected.added, expected.missing]);
      assert.deepEqual(
        report.conflicts.map(({ item, path }) => ({ item, path })),
        expected.conflicts.map(({ item, path }) => ({ item, path })),
      );
      const text = world.read('dr.asr.yaml');
      for (const line of expected.linesKept) assert.ok(text.includes(line), line);
      const again = await world.asr([...args, '--base', 'new']);
      assert.equal(again.code, 0, again.err);
      assert.equal(world.read('dr.asr.yaml'), text);
    }),
  );
});

/** Everything that is expected is there, in lists at the same position; more may be. */
function assertContains(found: unknown, expected: unknown, where: string): void {
  if (typeof expected !== 'object' || expected === null) {
    assert.equal(found, expected, where);
    return;
  }
  if (Array.isArray(expected)) assert.equal((found as unknown[]).length, expected.length, where);
  for (const [key, value] of Object.entries(expected))
    assertContains((found as Readonly<Record<string, unknown>>)[key], value, `${where}.${key}`);
}

/** What is expected is there, and what must not be stated is not. */
function assertItem(
  item: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>> & { readonly absent?: readonly string[] },
): void {
  for (const [key, value] of Object.entries(wanted)) {
    if (key === 'absent') continue;
    if (key === 'osType') {
      const os = JSON.stringify(item['os']);
      assert.match(os, new RegExp(String(value)), `${String(wanted['name'])} os`);
      continue;
    }
    // A host name that is the name is not written.
    const own = key === 'hostname' ? (item[key] ?? String(item['name']).toLowerCase()) : item[key];
    const plain =
      key === 'nics'
        ? (own as readonly { readonly network: string }[]).map(({ network }) => network)
        : key === 'disks'
          ? (own as readonly (number | { readonly name?: string })[]).map((disk) => {
              if (typeof disk === 'number') return disk;
              return Object.fromEntries(Object.entries(disk).filter(([one]) => one !== 'name'));
            })
          : own;
    assert.deepEqual(plain, value, `${String(wanted['name'])} ${key}`);
  }
  for (const path of wanted.absent ?? []) {
    const [key = '', inner] = path.split('.');
    const found = item[key] as Readonly<Record<string, unknown>> | undefined;
    const value = inner === undefined || typeof found !== 'object' ? found : found[inner];
    if (inner === 'version' && typeof found === 'string') assert.fail(`${path} is stated`);
    assert.equal(value, undefined, `${String(wanted['name'])} ${path}`);
  }
}
