/** Makes what node can run of test files: bundles in a folder, with source maps. */
import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The test files below a folder, but not what they work with. */
export function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'suite' || entry.name === 'fixtures' ? [] : testFiles(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/**
 * Bundles test files into `out` and tells the files that were made, in the order of the entries.
 * @param shared folders whose tests share one process.
 * @param plugins of esbuild.
 */
export async function bundle(
  files,
  out,
  { shared = [], plugins = [], sourcemap = true, logLevel = 'warning' } = {},
) {
  rmSync(out, { recursive: true, force: true });
  const entries = [];
  const folder = join('out', 'entries', String(process.pid));
  const groups = new Map(shared.map((at) => [at, []]));
  for (const file of files) {
    const place = shared.find((at) => file.startsWith(at));
    (place === undefined ? entries : groups.get(place)).push(file);
  }
  for (const [place, together] of groups) {
    if (together.length === 0) continue;
    const entry = join(folder, `${place.split(/[\\/]/).at(-1)}.ts`);
    mkdirSync(folder, { recursive: true });
    const imports = together.map(
      (file) => `import '${relative(folder, file).replaceAll('\\', '/')}';\n`,
    );
    writeFileSync(entry, imports.join(''));
    entries.push(entry);
  }
  await build({
    entryPoints: entries,
    outdir: out,
    outbase: '.',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap,
    outExtension: { '.js': '.mjs' },
    logLevel,
    plugins,
  });
  rmSync(folder, { recursive: true, force: true });
  return entries.map((file) => join(out, file.replace(/\.ts$/, '.mjs')));
}
