/**
 * Installs the dependencies for `npm start` and `npm test` in a fresh clone. Uses only node's own
 * modules, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, also when this module is bundled into another file. */
export const root = folderWith('package-lock.json', dirname(fileURLToPath(import.meta.url)));

/** Installs the dependencies if they are missing or differ from package-lock.json. */
export async function setup() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Installing the development dependencies (${reason}) ...`);
  npm(['ci', '--ignore-scripts', '--loglevel=error'], root);
}

/** Runs npm in a folder. @throws with the first lines of its output if it fails. */
export function npm(args, cwd) {
  // Set when npm runs our script; otherwise the shell finds npm.
  const script = process.env.npm_execpath;
  const run =
    script !== undefined && /npm-cli\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
      : spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status === 0) return;
  const lines = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim().split('\n');
  const reason = run.error?.message ?? lines.slice(0, 6).join('\n');
  throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${reason}`);
}

/**
 * Why dependencies must be installed; undefined if they are. Compares the lock file that npm writes
 * to node_modules at the end of an installation, so an interrupted one counts as missing. Optional
 * packages may be absent: they are for other platforms.
 */
function whyInstall() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  let installed;
  try {
    installed = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  } catch {
    return 'not installed yet';
  }
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || optional === true) continue;
    if (installed.packages[path]?.version !== version) return `${path} is not at ${version}`;
  }
  return undefined;
}

function folderWith(file, folder) {
  return existsSync(join(folder, file)) ? folder : folderWith(file, dirname(folder));
}
