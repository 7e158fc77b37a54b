import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { example } from '../../server/src/rules/examples.ts';
import { golden } from './golden.ts';
import { inWorld, sound } from './cli-world.ts';

const item = (name: string, disks: string): string => `\n  - name: ${name}\n    disks: [${disks}]`;
const items = (...all: string[]): string =>
  example('vmware-to-azure', { protectedItems: all.join('') });
const known = ['check', '--baseline', 'known.json'];

describe('baseline', () => {
  test('what is accepted is reported no more, wherever its line moves', () =>
    inWorld(
      {
        'a.asr.yaml': items(item('A', '100, 2048'), item('B', '100, 4095, 4095')),
        'b.asr.yaml': sound,
      },
      async (world) => {
        const accepted = await world.asr([...known, '--write-baseline']);
        assert.equal(accepted.code, 0);
        assert.match(accepted.err, /^asr: 3 findings accepted\.\n$/);
        golden('baseline.json', world.read('known.json'));

        assert.deepEqual((await world.asr(known)).code, 0);
        world.write(
          'a.asr.yaml',
          `# a line more\n\n${items(item('C', '40'), item('B', '100, 4095, 4095'), item('A', '100, 2048'))}`,
        );
        const moved = await world.asr(known);
        assert.deepEqual([moved.code, moved.err], [0, ''], moved.out);
      },
    ));

  test('what is new is reported', () =>
    inWorld({ 'a.asr.yaml': items(item('A', '100, 2048')) }, async (world) => {
      await world.asr([...known, '--write-baseline']);
      world.write('a.asr.yaml', items(item('A', '100, 2048, 2048'), item('B', '100, 2048')));
      const { code, out } = await world.asr([...known, '-f', 'json']);
      assert.equal(code, 1);
      assert.equal((JSON.parse(out) as unknown[]).length, 2);
    }));

  test('what is gone is told, and forgotten when it is written again', () =>
    inWorld(
      { 'a.asr.yaml': items(item('A', '100, 2048'), item('B', '100, 2048')) },
      async (world) => {
        await world.asr([...known, '--write-baseline']);
        world.write('a.asr.yaml', items(item('A', '100, 2048')));
        const { code, err } = await world.asr(known);
        assert.equal(code, 0);
        assert.match(err, /^asr: 1 finding in the baseline no longer found; /);
        await world.asr([...known, '--write-baseline']);
        assert.equal((await world.asr(known)).err, '');
      },
    ));

  test('the same baseline holds from another folder', () =>
    inWorld({ 'plans/a.asr.yaml': items(item('A', '100, 2048')) }, async (world) => {
      await world.asr([...known, '--write-baseline']);
      const cwd = world.path('plans');
      assert.equal((await world.asr(['check', '--baseline', '../known.json'], { cwd })).code, 0);
    }));

  test('nothing is accepted of a run that could not check everything', () =>
    inWorld({ 'a.asr.yaml': Buffer.from([0xff, 0xfe]), 'known.json': 'old' }, async (world) => {
      const { code, err } = await world.asr([...known, '--write-baseline']);
      assert.equal(code, 2);
      assert.match(err, /The baseline is not written/);
      assert.equal(world.read('known.json'), 'old');
    }));
});
