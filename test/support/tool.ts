import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** Runs a development tool of the project, which must find nothing. */
export function passes(tool: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, args, {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${tool} ${args.join(' ')}\n${stdout}${stderr}`);
}
