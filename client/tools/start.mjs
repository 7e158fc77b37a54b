/**
 * `npm start`: from a fresh clone to the extension at work. Prints the findings of a faulty sample,
 * then opens the examples in a real VS Code and stays until Ctrl+C.
 *
 *   --check-only    ends after the findings
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, setup } from '../../server/tools/setup.mjs';

const examples = join(root, 'examples');
const shown = 'examples/faulty/1-vmware-to-azure.asr.yaml';
const sample = join(root, shown);
const windows = process.platform === 'win32';

await setup();
console.log('Building ...');
const { build } = await import('../../server/tools/bundle.mjs');
await build();

console.log(`\n$ npx asr check ${shown}\n`);
spawnSync(process.execPath, [join(root, 'dist', 'asr.mjs'), 'check', shown], {
  cwd: root,
  stdio: 'inherit',
});

if (!process.argv.includes('--check-only')) {
  const desktop = findDesktop();
  await (desktop === undefined ? openInBrowser() : openOnDesktop(desktop));
}

/** The command of a VS Code that can open a window here. */
function findDesktop() {
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !screen) return undefined;
  const names = ['code', 'code-insiders', 'codium'].map((name) => (windows ? `${name}.cmd` : name));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Opens the examples with the project's folder as the extension; ends with the window. */
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

/** Serves VS Code to the browser, the packaged extension installed in it, and prints its address. */
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
    console.log(`\nNo VS Code can be opened here: ${error.message}`);
    console.log('The findings above are those that the editor shows.');
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

/** Packages the extension; what the packager says is shown only when it fails. */
function packaged(folder) {
  const file = join(folder, 'asr-descriptors.vsix');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'client', 'tools', 'package.mjs'), file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the extension could not be packaged:\n${stdout}${stderr}`);
  return file;
}
