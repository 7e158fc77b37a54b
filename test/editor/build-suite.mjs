/** Bundles the suite that runs inside the extension host, with a manifest that makes it one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../server/tools/setup.mjs';

export function buildSuite() {
  const extension = join(root, 'out', 'editor');
  const entry = join(extension, 'suite.cjs');
  mkdirSync(extension, { recursive: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: entry,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  writeFileSync(
    join(extension, 'package.json'),
    JSON.stringify({
      name: 'asr-suite',
      publisher: 'asr-descriptors',
      version: '0.0.0',
      engines: { vscode: '*' },
    }),
  );
  return { extension, entry };
}
