/**
 * `npm start`: runs the extension from a fresh clone. Prints the findings of a faulty sample, then
 * opens the examples in a real VS Code until Ctrl+C.
 *
 *   --check-only    stops after the findings
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, setup } from '../../server/tools/setup.mjs';

const examples = join(root, 'examples');
const sampleName = 'examples/faulty/1-vmware-to-azure.asr.yaml';
const sample = join(root, sampleName);
const windows = process.platform === 'win32';

await setup();
console.log('Building ...');
const { build } = await import('../../server/tools/bundle.mjs');
await build();

console.log(`\n$ npx asr check ${sampleName}\n`);
spawnSync(process.execPath, [join(root, 'dist', 'asr.mjs'), 'check', sampleName], {
  cwd: root,
  stdio: 'inherit',
});

if (!process.argv.includes('--check-only')) {
  const desktop = findDesktop();
  await (desktop === undefined ? openInBrowser() : openOnDesktop(desktop));
}

/** The command of an installed VS Code; undefined without one, or without a screen. */
function findDesktop() {
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !screen) return undefined;
  const names = ['code', 'code-insiders', 'codium'].map((name) => (windows ? `${name}.cmd` : name));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Opens the examples with the project's folder as the extension, until the window is closed. */
async function openOnDesktop(command) {
  console.log('\nOpening the examples in VS Code. Close its window, or press Ctrl+C, to end.');
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, examples, sample];
  const child = windows
    ? spawn(
        `"${command}"`,
        args.map((arg) => `"${arg}"`),
        { shell: true, stdio: 'inherit' },
      )
    : spawn(command, args, { stdio: 'inherit' });
  process.once('SIGINT', () => process.exit(0));
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      console.log(`VS Code could not be started: ${error.message}`);
      resolve();
    });
  });
}

/** Serves VS Code with the packaged extension to a browser and prints its address. */
async function openInBrowser() {
  const { startVSCode } = await import('../../test/editor/vscode.mjs');
  mkdirSync(join(root, '.vscode-test'), { recursive: true });
  const data = mkdtempSync(join(root, '.vscode-test', 'start-'));
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  let vscode;
  try {
    console.log('\nStarting VS Code ...');
    vscode = await startVSCode({ data, vsix: packaged(data), args: ['--disable-workspace-trust'] });
  } catch (error) {
    console.log(`\nCannot open VS Code here: ${error.message}`);
    console.log('The editor shows the findings above.');
  }
  if (vscode !== undefined) {
    const file = `vscode-remote://${vscode.authority}${sample}`;
    console.log(`\nVS Code serves the examples, with the extension, at\n`);
    console.log(`  ${vscode.url(examples, [['openFile', file]])}\n`);
    console.log('Open it in a browser. Press Ctrl+C to end.');
    await Promise.race([interrupted, vscode.ended]);
    await vscode.stop();
  }
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit();
}

/** Packages the extension; shows the output only on failure. */
function packaged(folder) {
  const file = join(folder, 'asr-descriptors.vsix');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'client', 'tools', 'package.mjs'), file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the extension cannot be packaged:\n${stdout}${stderr}`);
  return file;
}
