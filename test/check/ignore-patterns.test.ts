/** Patterns mean what git says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { IgnorePatterns } from '../../server/src/check/ignore-patterns.ts';
import { Random, seedOf } from '../support/random.ts';

/** Patterns, paths that they ignore, and paths that they do not. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a', ['a', 'x/a', 'a/b', 'x/a/b', 'A'], ['ab', 'b', 'x/ab']],
  ['/a', ['a', 'a/b'], ['x/a']],
  ['a/', ['a/', 'x/a/', 'a/b'], ['a', 'x/a']],
  ['a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/x/b']],
  ['*.yaml', ['a.yaml', 'x/a.yaml', '.yaml'], ['a.yml', 'a.yaml2']],
  ['a/*', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['**/b', ['b', 'a/b', 'a/x/b'], ['bb']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a', 'b', 'ab']],
  ['a**b', ['ab', 'axb', 'x/axb'], ['a/b']],
  ['**', ['a', 'a/b'], []],
  ['?.x', ['a.x', '\u{1f600}.x'], ['ab.x', '.x']],
  ['[a-c].x', ['a.x', 'B.x'], ['d.x', 'ab.x']],
  ['[!a-c].x', ['d.x'], ['a.x']],
  ['[]x].y', ['].y', 'x.y'], ['a.y']],
  ['[[:digit:]]', ['1', 'x/2'], ['a']],
  ['[a', [], ['a', '[a']],
  ['a\\', [], ['a', 'a\\']],
  ['\\*', ['*'], ['a']],
  ['\\#a', ['#a'], ['a']],
  ['#a', [], ['#a', 'a']],
  ['\\!a', ['!a'], ['a']],
  ['a  ', ['a'], ['a  ']],
  ['a\\ ', ['a '], ['a']],
  ['*\n!keep', ['a'], ['keep']],
  ['a\n!a/b', ['a/b'], []],
  ['\n/\n!\n//', [], ['a', '/']],
  ['a\r\nb\r\n', ['a', 'b'], ['c']],
];

describe('a pattern', () => {
  for (const [text, ignored, kept] of cases)
    test(JSON.stringify(text), () => {
      const patterns = IgnorePatterns.ofText(text);
      for (const path of ignored) assert.equal(patterns.verdict(path), 'ignored', path);
      for (const path of kept) assert.notEqual(patterns.verdict(path), 'ignored', path);
    });
});

const count = 400;

test(`${count} random sets of patterns ignore what git ignores`, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'asr-ignore-'));
  try {
    const git = (args: readonly string[], input = ''): string =>
      spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' }).stdout;
    if (spawnSync('git', ['init', '--quiet'], { cwd: folder }).status !== 0) {
      t.skip('git is not installed');
      return;
    }
    const random = new Random(seedOf('ignore patterns'));
    const parts = ['a', 'b', '*', '**', '?', '/', '/', '[ab]', '[!a]', '\\b', ' ', '!', '#'];
    const paths = ['a', 'b', 'ab', 'a/b', 'b/a', 'a/a/b', 'a/b/a', 'b/ab/a', 'a b', '#a', '!a/b'];
    const sets = Array.from({ length: count }, () =>
      Array.from({ length: 1 + random.below(3) }, () =>
        Array.from({ length: 1 + random.below(6) }, () => random.pick(parts)).join(''),
      ),
    );
    for (const [i, lines] of sets.entries()) {
      mkdirSync(join(folder, String(i)));
      writeFileSync(join(folder, String(i), '.gitignore'), lines.join('\n'));
    }
    const asked = sets.flatMap((_, i) => paths.map((path) => `${i}/${path}`));
    const args = ['check-ignore', '--no-index', '--stdin', '-z'];
    const ignored = git(args, asked.join('\0')).split('\0').slice(0, -1);
    const ours = sets.flatMap((lines, i) => {
      const patterns = new IgnorePatterns(lines);
      return paths
        .filter((path) => patterns.verdict(path) === 'ignored')
        .map((path) => `${i}/${path}`);
    });
    const told = (paths: readonly string[], others: readonly string[]): string[] => {
      const known = new Set(others);
      return paths
        .filter((path) => !known.has(path))
        .map((path) => `${path} of ${JSON.stringify(sets[parseInt(path)])}`);
    };
    assert.deepEqual(told(ours, ignored), [], 'git does not ignore these');
    assert.deepEqual(told(ignored, ours), [], 'git ignores these, too');
    assert.ok(ignored.length > count, `${ignored.length} are ignored`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
