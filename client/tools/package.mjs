/**
 * Packages the extension as a .vsix, offline:
 *
 *   npm run package                  builds and writes the package into the project's folder
 *   node client/tools/package.mjs F  the same, into the file F
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from '../../server/tools/bundle.mjs';
import { root } from '../../server/tools/setup.mjs';
import { vsixOf } from './vsix.mjs';

/** The paths of the packaged files, from the project's root: those that .vscodeignore re-includes. */
export function packagedFiles() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  return globSync(patterns, { cwd: root, expandDirectories: false }).sort();
}

if (basename(process.argv[1] ?? '') === 'package.mjs') {
  const file = process.argv[2] ?? join(root, 'asr-descriptors.vsix');
  await build();
  const vsix = await vsixOf(
    new Map(packagedFiles().map((path) => [path, readFileSync(join(root, path))])),
  );
  writeFileSync(file, vsix);
  console.log(`${file}: ${Math.round(vsix.length / 1000)} kB`);
}
