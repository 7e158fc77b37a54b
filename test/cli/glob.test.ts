/** Patterns that arguments name files with. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchesPath } from '../../server/src/check/path-pattern.ts';
import { globsOf } from '../../server/src/cli/files/glob.ts';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

/** Whether a pattern matches a path below its folder. */
function matches(glob: string, path: string): boolean {
  return globsOf(glob).some(({ base, pattern }) => {
    const folder = base === '.' ? '' : base === '/' ? '/' : `${base}/`;
    if (!path.startsWith(folder)) return false;
    const names = path.slice(folder.length).split('/');
    return matchesPath(
      pattern,
      names.map((name) => Array.from(name)),
    );
  });
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*.yaml', ['a.yaml', '.yaml'], ['a/b.yaml', 'a.yml']],
  ['**/*.yaml', ['a.yaml', 'a/b/c.yaml'], ['a.yml']],
  ['a/**', ['a/b', 'a/b/c'], ['b/a']],
  ['a/*/c', ['a/b/c'], ['a/c', 'a/b/b/c']],
  ['../*.yaml', ['../a.yaml'], ['a.yaml', '../b/a.yaml']],
  ['/x/*.yaml', ['/x/a.yaml'], ['x/a.yaml']],
  ['./*.yaml', ['a.yaml'], ['b/a.yaml']],
  ['{a,b}.yaml', ['a.yaml', 'b.yaml'], ['c.yaml', '{a,b}.yaml']],
  ['{a,b}/{c,}{d,e}', ['a/cd', 'b/e', 'a/ce'], ['a/c']],
  ['{a,{b,c}x}', ['a', 'bx', 'cx'], ['b', 'ax']],
  ['{a}*', ['{a}', '{a}b'], ['a']],
  ['{a{b},c}', ['a{b}', 'c'], ['ab']],
  ['{a,b*', ['{a,bc'], ['a']],
  ['\\{a,b}*', ['{a,b}c'], ['ac']],
  ['[ab]?c', ['axc', 'B1C'], ['cxc', 'ac']],
];

describe('a pattern', () => {
  for (const [glob, yes, no] of cases)
    test(glob, () => {
      for (const path of yes) assert.ok(matches(glob, path), path);
      for (const path of no) assert.ok(!matches(glob, path), path);
    });
  test('of too many alternatives is refused', () => {
    for (const glob of ['{a,b}'.repeat(30), `{${'a,'.repeat(2_000)}}`])
      assert.throws(() => globsOf(glob), /stands for more than 1000 patterns/);
    assert.equal(globsOf('{a,b}'.repeat(5)).length, 32);
    assert.equal(globsOf('{'.repeat(50_000)).length, 1);
  });
});

/**
 * Patterns that took a matcher that goes back seconds to years; these tests would never end. How much
 * work each takes is counted in test/check/ignore-patterns.test.ts.
 */
describe('a pattern that a stranger wrote', () => {
  const stars = '**/a/'.repeat(30);
  const deep = `${'a/'.repeat(60)}x.asr.yaml`;
  const many = `${'*a'.repeat(60)}b.asr.yaml`;
  const files = { '.git/HEAD': '', [deep]: faulty, [`${'a'.repeat(200)}.asr.yaml`]: sound };
  const both = async (world: World, args: readonly string[] = []): Promise<void> => {
    const { code, err, out } = await world.asr(['check', '-f', 'unix', ...args]);
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /ASR303/);
  };
  for (const name of ['.asrignore', '.gitignore'])
    test(`in ${name}`, () =>
      inWorld({ ...files, [name]: `${stars}b\n${many}\n${'*'.repeat(500)}b\n` }, (world) =>
        both(world),
      ));
  test('in .asr.json', () =>
    inWorld({ ...files, '.asr.json': JSON.stringify({ ignore: [`${stars}b`, many] }) }, (world) =>
      both(world),
    ));
  test('in --ignore-pattern', () =>
    inWorld(files, (world) => both(world, ['--ignore-pattern', `${stars}b`])));
  test('as an argument', () =>
    inWorld(files, async (world) => {
      for (const glob of [`${stars}b`, `${'**/'.repeat(60)}${many}`, many]) {
        const { code, err } = await world.asr(['check', glob]);
        assert.equal(code, 2);
        assert.match(err, /matches no descriptor/);
      }
    }));
});
