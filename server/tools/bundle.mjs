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
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setup.mjs';

const dist = join(root, 'dist');

/** Builds everything once; what cannot be built leaves all of dist/ as it was. */
export async function build() {
  for (const [name, result] of await bundled()) save(name, result);
}

/** What esbuild makes of every program, in memory. */
export async function bundled() {
  const all = programs({ minify: true, logLevel: 'warning' });
  return Promise.all(all.map(async ({ name, options }) => [name, await esbuild.build(options)]));
}

/** Builds everything again after every change, until the process ends. */
async function watch() {
  for (const { name, options } of programs({ sourcemap: 'inline', logLevel: 'info' })) {
    const saving = {
      name: 'save',
      setup: (call) =>
        call.onEnd((result) => {
          if (result.errors.length === 0) save(name, result);
        }),
    };
    const plugins = [...(options.plugins ?? []), saving];
    const context = await esbuild.context({ ...options, plugins });
    await context.watch();
  }
}

/** The calls to esbuild: each makes one program, with its chunks in a folder of its name. */
function programs(how) {
  const shared = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    write: false,
    // Some packages are made of modules beside a `main` whose parts no bundler finds.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    plugins: [withoutNetwork],
    ...how,
  };
  const client = {
    ...shared,
    entryPoints: { client: 'client/src/extension.ts' },
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  };
  const modules = (name, entry) => ({
    ...shared,
    entryPoints: { [name]: entry },
    format: 'esm',
    // What is not needed at once is a chunk of its own, loaded when it is.
    splitting: true,
    chunkNames: `${name}/[name]-[hash]`,
    outExtension: { '.js': '.mjs' },
    // Bundled CommonJS asks for node's modules by `require`, which a module does not have.
    banner: {
      js: `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`,
    },
    alias: yamlOfModules,
    plugins: [withoutNetwork, withoutProcesses, onDemand, dataAsText],
  });
  // A worker and an extension in a browser are one script each.
  const browser = (name, entry, format) => ({
    ...shared,
    entryPoints: { [name]: entry },
    platform: 'browser',
    target: 'es2022',
    format,
    alias: yamlOfModules,
    plugins: [dataAsText],
  });
  return [
    {
      name: 'browser-client',
      options: {
        ...browser('browser-client', 'client/src/browser-extension.ts', 'cjs'),
        external: ['vscode'],
        outExtension: { '.js': '.cjs' },
      },
    },
    {
      name: 'browser-server',
      options: {
        ...browser('browser-server', 'server/src/browser.ts', 'iife'),
        inject: ['server/src/lsp/browser-immediate.ts'],
      },
    },
    { name: 'client', options: client },
    {
      name: 'yaml',
      options: {
        ...shared,
        entryPoints: { yaml: 'server/src/yaml/read-yaml.ts' },
        format: 'cjs',
        outExtension: { '.js': '.cjs' },
        alias: yamlOfModules,
      },
    },
    { name: 'server', options: modules('server', 'server/src/node.ts') },
    { name: 'asr', options: modules('asr', 'server/src/bin.ts') },
  ];
}

/**
 * This build of the library is made of modules, so what is not used is left out, and it does not look
 * into process.env for every token as the one for node does.
 */
const yamlOfModules = { yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js') };

/**
 * Few descriptors need the YAML library, and loading it takes a fifth of the time that all of the rest
 * does. So it is a program of its own, which the chunks beside it load when one of its functions is
 * first called: in one step, because reading is done in one.
 */
const onDemand = {
  name: 'yaml on demand',
  setup(call) {
    const functions = ['readYaml', 'valueOf'];
    call.onResolve({ filter: /\/read-yaml\.ts$/ }, () => ({
      path: 'yaml',
      namespace: 'on-demand',
    }));
    call.onResolve({ filter: /^\.\.\/yaml\.cjs$/ }, ({ path }) => ({ path, external: true }));
    call.onLoad({ filter: /./, namespace: 'on-demand' }, () => ({
      contents: functions
        .map((name) => `export const ${name} = (...all) => require('../yaml.cjs').${name}(...all);`)
        .join('\n'),
    }));
  },
};

/**
 * The protocol's library can listen on sockets and start programs. Nothing here does, so the modules
 * of node that could are not in what is shipped; a test holds that. The client keeps
 * `child_process`, because it starts the server.
 */
const withoutNetwork = leftOut('net', ['createServer', 'createConnection']);
const withoutProcesses = leftOut('child_process', ['fork', 'spawnSync']);

/** Replaces a module of node by functions that only say that they are not there. */
function leftOut(module, functions) {
  return {
    name: `without ${module}`,
    setup(call) {
      call.onResolve({ filter: new RegExp(`^(node:)?${module}$`) }, () => ({
        path: module,
        namespace: 'left-out',
      }));
      call.onLoad({ filter: new RegExp(`^${module}$`), namespace: 'left-out' }, () => ({
        contents: functions
          .map((name) => `exports.${name} = () => { throw new Error('No ${name} in ASR.'); };`)
          .join('\n'),
      }));
    },
  };
}

/**
 * The catalogue is a third of what a server loads; to read it as a text takes a fraction of the time
 * it takes to compile it as a program.
 */
const dataAsText = {
  name: 'data as text',
  setup(call) {
    call.onLoad({ filter: /[\\/]requirements[\\/]\d{4}-\d\d\.generated\.ts$/ }, ({ path }) => {
      const [, before, data] = /^([\s\S]*?\bdata): \w+ = ([\s\S]*);\n$/.exec(
        readFileSync(path, 'utf8'),
      );
      const text = JSON.stringify(JSON.stringify(JSON.parse(data)));
      return { contents: `${before} = JSON.parse(${text});\n`, loader: 'ts' };
    });
  },
};

/** Writes what a build made and removes the chunks that an earlier one left. */
function save(name, { metafile, outputFiles }) {
  for (const { path, contents } of outputFiles) write(path, contents);
  const made = new Set(outputFiles.map(({ path }) => path));
  for (const path of filesOf(join(dist, name))) if (!made.has(path)) rmSync(path, { force: true });
  write(join(root, 'out', `${name}.meta.json`), JSON.stringify(metafile));
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

function filesOf(folder) {
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
}

if (basename(process.argv[1] ?? '') === 'bundle.mjs') {
  await (process.argv.includes('--watch') ? watch() : build());
}
