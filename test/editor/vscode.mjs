/**
 * Starts and stops the VS Code server, which serves the editor to a browser. The tests use it, and
 * `npm start` where there is no desktop VS Code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patienceMs } from '../support/patience.mjs';
import { installEditor } from './install.mjs';

/** What the editor needs not do while it is tested or shown: ask, advertise, fetch. */
const quiet = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself; people and tests want to see that they save.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts a server whose data lies in the folder `data`. `vsix` is installed first, `settings` are
 * added to the quiet ones, `args` to the command line, `env` to the environment.
 */
export async function startVSCode({ data, vsix, settings = {}, args = [], env = {} }) {
  const { node, server } = await installEditor();
  const folders = [
    '--server-data-dir',
    join(data, 'server'),
    '--extensions-dir',
    join(data, 'extensions'),
  ];
  seed(data, { ...quiet, ...settings });
  const environment = { ...withoutVSCode(process.env), ...noMarketplace, ...env };
  if (vsix !== undefined) {
    const { status, stdout, stderr } = spawnSync(
      node,
      [server, '--install-extension', vsix, '--force', ...folders],
      { env: environment, encoding: 'utf8', timeout: patienceMs },
    );
    if (status !== 0) throw new Error(`${vsix} could not be installed: ${stdout}${stderr}`);
  }
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-experiments',
      ...folders,
      ...args,
    ],
    // A group of its own, so that the extension hosts and language servers end with it.
    { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = stopper(child, ended);
  try {
    const port = await listening(child);
    const authority = `127.0.0.1:${port}`;
    return {
      pid: child.pid,
      authority,
      ended,
      stop,
      url: (workspace, payload = []) => address(authority, token, workspace, payload),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settings of the user and of the machine: which of the two applies depends on the browser. */
function seed(data, settings) {
  for (const kind of ['User', 'Machine']) {
    const folder = join(data, 'server', 'data', kind);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}

const noMarketplace = {
  EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' }),
};

/** In a terminal of VS Code, its variables would join the new server to the running one. */
function withoutVSCode(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE$)/.test(name)),
  );
}

function address(authority, token, workspace, payload) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  url.searchParams.set(kind, workspace);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** Waits for the line that names the port. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    const timer = setTimeout(
      () => reject(new Error(`VS Code did not start:\n${said}`)),
      patienceMs,
    );
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code ended with ${code}:\n${said}`));
    });
  });
}

/** Ends the server with all it started; also when this process ends before it asks for that. */
function stopper(child, ended) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone already.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  return async () => {
    signal('SIGTERM');
    const timer = setTimeout(kill, 3_000);
    if (child.exitCode === null && child.signalCode === null) await ended;
    clearTimeout(timer);
    // What did not end with the server, as a language server that hangs.
    kill();
    process.off('exit', kill);
  };
}
