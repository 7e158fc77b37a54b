/**
 * Runs the tests: `node test/run.mjs [--quick | --coverage] [name ...]`.
 *
 * Alone it does everything a fresh clone needs first, runs every test, and judges the coverage of the
 * core on that same run. `--quick` leaves out set-up, the build and the tests in a real editor, and
 * without a name runs the core only. `--coverage` runs the core and judges it; `--open` lists what no
 * test runs. Names choose test files by a part of their path. All tests run under node's own runner,
 * whose closing lines end the output.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const judged = process.argv.includes('--coverage');
const quick = judged || process.argv.includes('--quick');
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
const { coreFolders, measuredFiles } = await import('./coverage.mjs');
const isBelow = (folder) => (file) => file.startsWith(folder + sep);
const isCore = (file) => coreFolders.some((folder) => isBelow(folder)(file));
const isOfEditor = isBelow(join('test', 'editor'));
const isChosen =
  names.length > 0
    ? // Names have slashes on every system.
      (file) =>
        names.some((name) => file.replaceAll('\\', '/').includes(name)) &&
        !(quick && isOfEditor(file))
    : (file) => !quick || isCore(file);
// The core is measured where all of it runs.
const isMeasured = judged || (!quick && names.length === 0);
const chosen = testFiles('test').filter(isChosen);
if (chosen.length === 0) {
  process.stderr.write(`No test file matches ${names.join(', ')}.\n`);
  process.exit(2);
}

// Quick runs may go on side by side, each with bundles of its own.
const out = resolve('out', ...(quick ? ['quick', String(process.pid)] : ['test']));
// Files of these folders share one process: there are many, each is short, and none keeps a state.
const shared = [join('test', 'rules'), join('test', 'hostile')].concat(quick ? coreFolders : []);
const measured = isMeasured ? join(out, 'core') : undefined;
const files = await bundle(isMeasured ? chosen.filter((file) => !isCore(file)) : chosen, out, {
  shared: names.length === 0 ? shared : shared.slice(0, 2),
});
if (isMeasured) files.push(...(await measuredFiles(measured)));
mkdirSync(out, { recursive: true });
const list = join(out, 'run.json');
writeFileSync(
  list,
  JSON.stringify({
    files: inOrder(files),
    // One more than there are cores: most of the time a test of the editor waits for it.
    concurrency: availableParallelism() + (quick ? 0 : 1),
    measured,
    open: process.argv.includes('--open'),
  }),
);
const preloaded = ['test/support/offline.cjs', 'test/measure.cjs'].flatMap((file) => [
  '--require',
  join(root, file),
]);
const { status } = spawnSync(
  process.execPath,
  [...preloaded, '--enable-source-maps', 'test/run-files.mjs', list],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(isMeasured && { ASR_MEASURED: measured }) },
  },
);
if (quick) rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);

/** What takes long begins first; tests of the editor, which mostly wait, come between those that work. */
function inOrder(all) {
  const long = [/house.lint\b/, /house.tools\b/, /cli.process\b/, /house.package\b/];
  const first = long.flatMap((pattern) => all.filter((file) => pattern.test(file)));
  const editor = all.filter((file) => /test.editor/.test(file));
  const others = all.filter((file) => !first.includes(file) && !editor.includes(file));
  others.sort((a, b) => Number(isMeasuredFile(b)) - Number(isMeasuredFile(a)));
  const each = Math.ceil(others.length / (editor.length + 1));
  const mixed = editor.flatMap((file, i) => [file, ...others.slice(i * each, (i + 1) * each)]);
  return [...first, ...mixed, ...others.slice(editor.length * each)];
}

function isMeasuredFile(file) {
  return measured !== undefined && file.startsWith(measured);
}

function run(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
