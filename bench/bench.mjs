/**
 * The benchmarks: `npm run bench`, or `npm run bench -- --quick` for a short run.
 *
 * Builds the bundles, sends the same descriptors and edits to our server and another YAML language
 * server over stdio, and prints tables of medians, spread and ratios. Also writes them to
 * out/bench.md.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setup } from '../server/tools/setup.mjs';
import { installPeer } from './peer.mjs';

await setup();
process.chdir(root);
const { build: bundle } = await import('../server/tools/bundle.mjs');
await bundle();
const peer = installPeer();

const { build } = await import('esbuild');
for (const name of ['main', 'read-workbook'])
  await build({
    entryPoints: [`bench/${name}.ts`],
    outfile: join(root, 'out', 'bench', `${name}.mjs`),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
const { main } = await import(pathToFileURL(join(root, 'out', 'bench', 'main.mjs')).href);
await main({ quick: process.argv.includes('--quick'), peer });
process.exit(0);
