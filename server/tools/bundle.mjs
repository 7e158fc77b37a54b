/**
 * Bundles what is shipped into dist/: the client, the language server and the command line.
 *
 *   node server/tools/bundle.mjs            once, minified
 *   node server/tools/bundle.mjs --watch    after every change, readable
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setup.mjs';

const dist = join(root, 'dist');

/** Builds everything once. */
export async function build() {
  await Promise.all(
    groups({ minify: true, logLevel: 'warning' }).map((options) => esbuild.build(options)),
  );
}

/** Builds everything again after every change, until the process ends. */
async function watch() {
  for (const options of groups({ sourcemap: 'inline', logLevel: 'info' })) {
    const context = await esbuild.context(options);
    await context.watch();
  }
}

/** The calls to esbuild. What shares chunks has to be one call. */
function groups(how) {
  const shared = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    write: false,
    legalComments: 'none',
    ...how,
  };
  return [
    {
      ...shared,
      entryPoints: present({ client: 'client/src/extension.ts' }),
      format: 'cjs',
      external: ['vscode'],
      outExtension: { '.js': '.cjs' },
      plugins: [output('client')],
    },
    {
      ...shared,
      entryPoints: present({ server: 'server/src/node.ts', asr: 'server/src/bin.ts' }),
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      outExtension: { '.js': '.mjs' },
      // Bundled CommonJS asks for node's modules by `require`, which a module does not have.
      banner: {
        js: `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`,
      },
      // This build of the same code is made of modules, so what is not used is left out, and it
      // does not look into process.env for every token as the one for node does.
      alias: {
        yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js'),
        // Its build for node finds its own files in a way that cannot be bundled.
        'jsonc-parser': join(root, 'node_modules', 'jsonc-parser', 'lib', 'esm', 'main.js'),
      },
      plugins: [output('server')],
    },
  ].filter((group) => Object.keys(group.entryPoints).length > 0);
}

/** The entry points that exist; the others are named. */
function present(entries) {
  return Object.fromEntries(
    Object.entries(entries).filter(([name, file]) => {
      if (existsSync(join(root, file))) return true;
      console.log(`${name}: left out, ${file} does not exist`);
      return false;
    }),
  );
}

/** Writes what a build made and removes the chunks that an earlier one left. */
function output(name) {
  return {
    name: 'output',
    setup(call) {
      call.onEnd(({ errors, metafile, outputFiles }) => {
        if (errors.length > 0) return;
        for (const { path, contents } of outputFiles) write(path, contents);
        if (name === 'server') removeChunksExcept(new Set(outputFiles.map(({ path }) => path)));
        write(join(root, 'out', `${name}.meta.json`), JSON.stringify(metafile));
      });
    },
  };
}

/** Replaces a file in one step, because a running server may load it at this very moment. */
function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  if (relative(dist, path) === 'asr.mjs') {
    const text = Buffer.from(contents).toString();
    writeFileSync(fresh, text.startsWith('#!') ? text : `#!/usr/bin/env node\n${text}`);
    chmodSync(fresh, 0o755);
  } else {
    writeFileSync(fresh, contents);
  }
  renameSync(fresh, path);
}

function removeChunksExcept(kept) {
  const folder = join(dist, 'chunks');
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, file);
    if (!kept.has(path)) rmSync(path, { force: true });
  }
}

if (basename(process.argv[1] ?? '') === 'bundle.mjs') {
  await (process.argv.includes('--watch') ? watch() : build());
}
