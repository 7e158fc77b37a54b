/** Types, lint rules and format hold for every file. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the types are right', () => {
  run('tsc', '--build');
});
test('the lint rules hold', () => {
  run('eslint', '.');
});
test('the format is the one format', () => {
  run('prettier', '--check', '--log-level', 'warn', '.');
});

function run(tool: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, args, {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${tool} ${args.join(' ')}\n${stdout}${stderr}`);
}
