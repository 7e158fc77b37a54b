/** Builds a program whose code counts its own steps (see `counting.mjs`), and loads it. */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { counting } from './counting.mjs';

/**
 * @param {string} entry the file that exports what is to be counted.
 * @returns what it exports.
 */
export async function loadCounted(entry) {
  globalThis.steps = { count: 0 };
  const outfile = resolve('out', `counted.${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [counting],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
