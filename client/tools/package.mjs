/**
 * Packages the extension as a .vsix: offline and without a question.
 *
 *   npm run package                  builds, and leaves the package in the project's folder
 *   node client/tools/package.mjs F  the same, in the file F
 */
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { globSync } from 'tinyglobby';
import { build } from '../../server/tools/bundle.mjs';
import { root } from '../../server/tools/setup.mjs';

/** The files that are packaged: those that .vscodeignore lets in. */
export function packagedFiles() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  return globSync(patterns, { cwd: root, expandDirectories: false }).sort();
}

/** The packager walks all of the folder it works in, so it gets one with nothing else in it. */
async function packageExtension(file) {
  const stage = join(root, 'out', 'package');
  rmSync(stage, { recursive: true, force: true });
  for (const name of ['.vscodeignore', ...packagedFiles()])
    cpSync(join(root, name), join(stage, name));
  await createVSIX({
    cwd: stage,
    packagePath: file,
    // Everything is bundled.
    dependencies: false,
    // There is no address of a repository to complete relative links with.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

if (basename(process.argv[1] ?? '') === 'package.mjs') {
  const file = process.argv[2] ?? join(root, 'asr-descriptors.vsix');
  await build();
  await packageExtension(file);
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
}
