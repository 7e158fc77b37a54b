import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { example, machine } from '../../server/src/rules/examples.ts';
import { fixText, writeFixed } from '../../server/src/cli/fix/fix-file.ts';
import { unifiedDiff } from '../../server/src/cli/fix/unified-diff.ts';
import { readText } from '../../server/src/cli/files/read.ts';
import { golden } from './golden.ts';
import { faulty, inWorld, sound } from './cli-world.ts';

const mended = faulty.replace('2048', '{ sizeGB: 2048, exclude: true }');

describe('asr fix', () => {
  test('applies safe fixes alone, unless it is told to', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': sound }, async (world) => {
      assert.deepEqual(await world.asr(['fix']), {
        code: 1,
        out: 'Nothing to fix; 1 error left.\n1 can be fixed with --unsafe, which changes the plan and lists each change.\n',
        err: '',
      });
      assert.equal(world.read('a.asr.yaml'), faulty);
      assert.deepEqual(await world.asr(['fix', '--unsafe']), {
        code: 0,
        out: 'a.asr.yaml: ASR303\n  15:18: ASR303: Exclude this disk from replication\nFixed 1 finding in 1 of 2 files; no errors left.\n',
        err: '',
      });
      assert.equal(world.read('a.asr.yaml'), mended);
      assert.deepEqual(readdirSync(world.folder).sort(), ['a.asr.yaml', 'b.asr.yaml']);
    }));

  test('says what came to light, and that its fix is left because another one made it necessary', () =>
    inWorld({ 'a.asr.yaml': faulty.replace('-to-azure', '\ufeff-to-azure') }, async (world) => {
      const message =
        '  15:18: ASR303 came to light: Disk is 2048 GB; Site Recovery replicates at most 1023 GB per disk. Shrink, split or exclude it.\n';
      const plan = await world.asr(['fix', '--unsafe', '--dry-run']);
      assert.equal(
        plan.out,
        `a.asr.yaml: ASR001\n  15:18: ASR303 not fixed: Exclude this disk from replication; another fix made it necessary\n${message}` +
          'Would fix 1 finding in 1 of 1 file; 1 error left.\n1 not fixed, for the reason given above.\n',
      );
      const { out } = await world.asr(['fix']);
      assert.equal(
        out,
        `a.asr.yaml: ASR001\n${message}Fixed 1 finding in 1 of 1 file; 1 error left.\n` +
          '1 can be fixed with --unsafe, which changes the plan and lists each change.\n',
      );
    }));

  test('names a fix that is left because it would cause an error', () => {
    // As an item of the list it has no name.
    const text = example('vmware-to-azure', { virtualNetworks: '\n  -e: vnet' });
    return inWorld({ 'a.asr.yaml': text }, async (world) => {
      const { out } = await world.asr(['fix', '--unsafe']);
      assert.match(
        out,
        /\d+:\d+: ASR016 not fixed: Convert it to a list item; it would cause ASR009\n/,
      );
    });
  });

  test('--dry-run and --diff write nothing', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const dry = await world.asr(['fix', '--unsafe', '--dry-run']);
      assert.deepEqual(dry, {
        code: 1,
        out: 'a.asr.yaml: ASR303\n  15:18: ASR303: Exclude this disk from replication\nWould fix 1 finding in 1 of 1 file; no errors left.\n',
        err: '',
      });
      const diff = await world.asr(['fix', '--unsafe', '--diff']);
      assert.equal(diff.code, 1);
      golden('fix.diff', diff.out);
      assert.equal(world.read('a.asr.yaml'), faulty);
    }));

  for (const [name, before, after] of [
    ['LF', faulty, mended],
    ['CRLF', faulty.replaceAll('\n', '\r\n'), mended.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${faulty}`, `\ufeff${mended}`],
    ['no line end at the end', faulty.trimEnd(), mended.trimEnd()],
    ['comments', faulty.replaceAll('\n', ' # ☎\n'), mended.replaceAll('\n', ' # ☎\n')],
  ] as const)
    test(`keeps ${name}, and has nothing to do the second time`, () =>
      inWorld({ 'a.asr.yaml': before }, async (world) => {
        assert.equal((await world.asr(['fix', '--unsafe'])).code, 0);
        assert.equal(world.read('a.asr.yaml'), after);
        const again = await world.asr(['fix', '--unsafe']);
        assert.equal(again.out, 'Nothing to fix; no errors left.\n');
        assert.equal(world.read('a.asr.yaml'), after);
      }));

  test('from standard input to standard output', () =>
    inWorld({}, async (world) => {
      const { code, out, err } = await world.asr(['fix', '--unsafe', '-'], {
        stdin: `\ufeff${faulty}`,
      });
      assert.deepEqual([code, out], [0, `\ufeff${mended}`]);
      assert.match(err, /^<stdin>: ASR303\n {2}15:18: .*\nFixed 1 finding/);
    }));

  test('does not overwrite what somebody changed meanwhile', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const path = world.path('a.asr.yaml');
      const source = readText(path, { maxBytes: 1e6 });
      const { after } = await fixText(path, source, {}, true, '2026-06-01');
      writeFileSync(path, `${faulty}# new\n`);
      const io = { pid: process.pid } as Parameters<typeof writeFixed>[4];
      await assert.rejects(
        writeFixed(path, source, after.descriptor.text, { maxBytes: 1e6 }, io),
        /changed meanwhile/,
      );
      assert.equal(world.read('a.asr.yaml'), `${faulty}# new\n`);
    }));

  test('removes what killed runs left, and nothing else', () =>
    inWorld(
      {
        'a.asr.yaml': faulty,
        '.a.asr.yaml.asr-writing-999999999-0123abcd': 'half',
        [`.a.asr.yaml.asr-writing-${process.pid}-0123abcd`]: 'being written',
        'a.asr.yaml.123456': "the author's",
      },
      async (world) => {
        await world.asr(['fix', '--unsafe', 'a.asr.yaml']);
        assert.deepEqual(readdirSync(world.folder).sort(), [
          `.a.asr.yaml.asr-writing-${process.pid}-0123abcd`,
          'a.asr.yaml',
          'a.asr.yaml.123456',
        ]);
      },
    ));

  test('the faulty examples: the second run changes no byte, and never brings an error', () =>
    inWorld({}, async (world) => {
      for (const name of readdirSync('examples/faulty'))
        world.write(name, readFileSync(`examples/faulty/${name}`));
      const errors = async (): Promise<number> => {
        const { out } = await world.asr(['check', '--quiet', '--format', 'jsonl']);
        return out.split('\n').length;
      };
      for (const how of [['fix'], ['fix', '--unsafe']]) {
        const before = await errors();
        const first = await world.asr(how);
        assert.equal(first.err, '');
        assert.ok((await errors()) <= before);
        const texts = readdirSync(world.folder).map((name) => world.read(name));
        assert.match((await world.asr(how)).out, /^Nothing to fix/);
        assert.deepEqual(
          readdirSync(world.folder).map((name) => world.read(name)),
          texts,
        );
      }
    }));

  test('many findings in one file', () => {
    const disks = Array.from({ length: 40 }, () => 2048).join(', ');
    return inWorld({ 'a.asr.yaml': machine(`disks: [100, ${disks}]`) }, async (world) => {
      const { code, out } = await world.asr(['fix', '--unsafe']);
      assert.equal(code, 0, out);
      assert.match(out, /^a\.asr\.yaml: ASR303 x40\n/);
      assert.equal(out.match(/^ {2}\d+:\d+: ASR303: Exclude/gm)?.length, 40);
    });
  });
});

describe('unified diff', () => {
  test('turns the old text into the new one, and is as short as possible', () => {
    const text = fc
      .tuple(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd\r', ''), { maxLength: 30 }),
        fc.constantFrom('', '\n'),
      )
      .map(([lines, end]) => lines.join('\n') + (lines.length > 0 ? end : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('a', before, after, false);
        assert.equal(applyPatch(before, diff, { autoConvertLineEndings: false }), after);
        const changed = diff.split('\n').filter((line) => /^(?:-(?!--)|\+(?!\+\+))/.test(line));
        const [old, fresh] = [before, after].map((one) => one.match(/[^\n]*\n|[^\n]+$/g) ?? []);
        assert.ok(old !== undefined && fresh !== undefined);
        assert.equal(changed.length, old.length + fresh.length - 2 * longestCommon(old, fresh));
      }),
      { numRuns: 2000 },
    );
  });

  test('of large texts that have little in common turns the one into the other', () => {
    const many = (word: string): string =>
      Array.from({ length: 50_000 }, (_, i) => `${word} ${i}\n`).join('');
    const [before, after] = [`${many('old')}same\n`, `${many('new')}same`];
    const diff = unifiedDiff('a', before, after, false);
    assert.equal(applyPatch(before, diff), after);
  });

  test('marks a missing line end, and shows empty texts', () => {
    assert.equal(
      unifiedDiff('a', 'x\ny', 'x\nz\n', false),
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+z\n',
    );
    assert.equal(unifiedDiff('a', '', 'x\n', false), '--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+x\n');
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
