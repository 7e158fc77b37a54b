/** T-14, T-15: aliases that multiply are stopped, honest ones are not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { explore } from '../support/explore.ts';
import { Random } from '../support/random.ts';

const list = (n: number, text: (i: number) => string, between = ''): string =>
  Array.from({ length: n }, (_, i) => text(i)).join(between);

const bombs: Readonly<Record<string, string>> = {
  'nine lists of nine, nine times': `l0: &l0 [lol]\n${list(
    9,
    (i) => `l${i + 1}: &l${i + 1} [${list(9, () => `*l${i}`, ', ')}]\n`,
  )}protectedItems:\n  - name: a\n    fileSystems: *l9\n`,
  'a hundred times a megabyte': `big: &big ${'x'.repeat(1_000_000)}\nprotectedItems:\n  - name: a\n    fileSystems: [${list(99, () => '*big', ', ')}]\n`,
  'a list in itself': 'protectedItems: &p\n  - name: a\n    fileSystems: &a [*a, *p]\n',
  'a map merged into itself': 'vault: &v\n  <<: *v\n  name: a\n',
  'a circle of two anchors':
    'a: &a { x: *b }\nb: &b { x: *a }\nprotectedItems:\n  - <<: *a\n  - <<: *b\n',
  'twenty levels of merges': `m0: &m0 { name: a }\n${list(
    20,
    (i) => `m${i + 1}: &m${i + 1} { <<: [*m${i}, *m${i}] }\n`,
  )}protectedItems:\n  - *m20\n`,
  'ten thousand anchors and aliases': `${list(10_000, (i) => `k${i}: &a${i} v\n`)}protectedItems:\n  - name: a\n    fileSystems: [${list(10_000, (i) => `*a${i}`, ', ')}]\n`,
};

setFlagsFromString('--expose-gc');
/** Other tests of this process left something behind: only what is kept counts. */
const collect = runInNewContext('gc') as () => void;

describe('alias bombs', () => {
  for (const [name, text] of Object.entries(bombs))
    test(name, () => {
      collect();
      const before = process.memoryUsage().heapUsed;
      const checked = check(Descriptor.open('file:///bomb', 1, text));
      const { findings } = checked;
      // At most one for each key and alias that is written, not for what they would become.
      assert.ok(findings.length < 30_100, `${findings.length} findings`);
      // Whoever made a copy for each alias would need gigabytes.
      collect();
      const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
      assert.ok(grown < 100, `${grown.toFixed()} MiB more`);
      // Until here it holds all that was made of the text.
      assert.equal(checked.descriptor.text, text);
      assert.ok(!findings.some(({ requirement }) => requirement === 'ASR000'));
      if (text.length < 10_000) explore(text, new Random(1));
    });
});

test('five hundred machines that share their values are in order', () => {
  // Of a scenario without a server that they all replicate through.
  const properties = 'os: &os Windows Server 2012 R2\ndisks: &disks [100, 512]';
  const shared = machine(properties, 'hyperv-to-azure');
  const machines = list(500, (i) => `  - { name: SHARED-${i}, os: *os, disks: *disks }\n`);
  const text = shared.replace('&disks [100, 512]\n', `$&${machines}`);
  assert.match(text, /SHARED-499/);
  const { findings } = check(Descriptor.open('file:///honest', 1, text));
  assert.deepEqual(
    findings.map(({ message }) => message),
    [],
  );
});
