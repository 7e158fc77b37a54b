/** Installs the language server that the benchmarks compare with, once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from '../server/tools/setup.mjs';

const folder = join(root, 'bench');
const name = 'yaml-language-server';

/** The program; undefined if it cannot be installed. */
export function installPeer() {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[name];
  const version = () =>
    existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
  if (version() !== wanted) {
    console.log(`Installing ${name} ${wanted} into bench/ ...`);
    try {
      npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    } catch (error) {
      console.log(`It cannot be installed; only our server is measured:\n${error.message}`);
      return undefined;
    }
  }
  return {
    name,
    version: wanted,
    program: join(folder, 'node_modules', name, 'bin', name),
  };
}
