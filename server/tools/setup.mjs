/**
 * Set-up for the commands a fresh clone is started with: `npm start` and `npm test`.
 * It uses node's own modules alone, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, from here or from a bundle that took this module in. */
export const root = folderWith('package-lock.json', dirname(fileURLToPath(import.meta.url)));

/** Installs the dependencies if they are missing or are not those of package-lock.json. */
export async function setup() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Installing the development dependencies (${reason}) ...`);
  npm(['ci', '--ignore-scripts', '--loglevel=error'], root);
}

/** Runs npm in a folder; what it says first is shown, and only when it fails. */
export function npm(args, cwd) {
  // npm names its own script when it runs one of ours; without it the shell finds npm.
  const script = process.env.npm_execpath;
  const run =
    script !== undefined && /npm-cli\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
      : spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status === 0) return;
  const lines = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim().split('\n');
  const said = run.error?.message ?? lines.slice(0, 6).join('\n');
  throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${said}`);
}

/**
 * What is installed is told by the lock file npm leaves in node_modules at the very end of an
 * installation, so one that was interrupted counts as missing. Optional packages are those of
 * other platforms and may be absent.
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
