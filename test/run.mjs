/**
 * Runs the tests: `node test/run.mjs [--quick] [name ...]`.
 *
 * Alone it does everything a fresh clone needs first. `--quick` leaves out set-up, the build and the
 * tests in a real editor; names choose test files by a part of their path. All tests run under
 * node's own runner, whose closing lines end the output.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const quick = process.argv.includes('--quick');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

if (!quick) {
  const { setup } = await import('../server/tools/setup.mjs');
  await setup();
  run('node', ['server/tools/bundle.mjs']);
  // Once, before tests that run side by side would both begin with it.
  const { installBrowser, installEditor } = await import('./editor/install.mjs');
  try {
    await installEditor();
    await installBrowser();
  } catch (error) {
    // The tests of the editor will fail and say so; the others go on.
    process.stderr.write(`${error.message}\n`);
  }
}

// Only now: set-up may just have installed what it needs.
const { bundle, testFiles } = await import('./bundle-tests.mjs');
const files = testFiles('test').filter((file) => {
  if (quick && file.startsWith(join('test', 'editor'))) return false;
  // Names have slashes on every system.
  return names.length === 0 || names.some((name) => file.replaceAll('\\', '/').includes(name));
});
if (files.length === 0) {
  process.stderr.write(`No test file matches ${names.join(', ')}.\n`);
  process.exit(2);
}

// Quick runs may go on side by side, each with bundles of its own.
const out = quick ? join('out', 'quick', String(process.pid)) : join('out', 'test');
// The tests of all rules share one process, and so do those of hostile texts: there are many, each is
// short, and none keeps a state.
const shared = ['rules', 'hostile'].map((at) => join('test', at));
const built = await bundle(files, out, { shared });
const offline = join(root, 'test', 'support', 'offline.cjs');
const { status } = spawnSync(
  process.execPath,
  // Two at a time: most of the time a test of the editor waits for it.
  [
    '--require',
    offline,
    '--enable-source-maps',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...built,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (quick) rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);

function run(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
