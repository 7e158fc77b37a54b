import { buildSync } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The documentation pages, made by the product's own code from the catalogue and the rules. */
export async function docs(root) {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'server/tools/generate/reference.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const file = join(root, 'out', `reference.${process.pid}.mjs`);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(file, outputFiles[0].contents);
  try {
    const { referencePages } = await import(pathToFileURL(file).href);
    return [...referencePages(root)];
  } finally {
    rmSync(file, { force: true });
  }
}
