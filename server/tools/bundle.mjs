/**
 * Bundles the client, the language server and the command line into dist/.
 *
 *   node server/tools/bundle.mjs            once, minified
 *   node server/tools/bundle.mjs --watch    after every change, not minified
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

/** Builds everything once. On an error dist/ stays unchanged. */
export async function build() {
  for (const [name, result] of await bundled()) save(name, result);
}

/** The output of esbuild for every program, in memory. */
export async function bundled() {
  const all = programs({ minify: true, logLevel: 'warning' });
  return Promise.all(all.map(async ({ name, options }) => [name, await esbuild.build(options)]));
}

/** Rebuilds everything after every change, until the process ends. */
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

/** The options of esbuild for each program; its chunks are in a folder of the same name. */
function programs(how) {
  const shared = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    write: false,
    // The `main` of some packages cannot be bundled; their modules can.
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
  const chunks = (name, entry, others = {}, plugins = [withoutProcesses]) => ({
    ...shared,
    entryPoints: { main: entry, ...others },
    format: 'esm',
    // Code that is not needed at start is in chunks that are loaded on demand.
    splitting: true,
    entryNames: `${name}/[name]`,
    chunkNames: `${name}/[name]-[hash]`,
    define: { 'import.meta.url': 'programUrl' },
    alias: yamlOfModules,
    plugins: [
      withoutNetwork,
      ...plugins,
      onDemand,
      dataAsText,
      loadable(name, Object.keys(others)),
    ],
  });
  // In a browser, the extension and the worker are one script each.
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
    {
      name: 'browser-importer',
      options: browser('browser-importer', 'server/src/browser-importer.ts', 'iife'),
    },
    { name: 'client', options: client },
    {
      // The page of a webview contains both.
      name: 'views',
      options: {
        ...browser('views', 'client/webview/view-script.ts', 'iife'),
        entryPoints: [
          { in: 'client/webview/view-script.ts', out: 'views' },
          { in: 'client/webview/views.css', out: 'views' },
        ],
      },
    },
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
    {
      name: 'load',
      options: {
        ...shared,
        entryPoints: { load: 'server/src/start/load.ts' },
        format: 'cjs',
        outExtension: { '.js': '.cjs' },
      },
    },
    {
      name: 'server',
      // The thread for imports and the server for agents share its chunks.
      options: chunks(
        'server',
        'server/src/node.ts',
        { importer: 'server/src/importer.ts', mcp: 'server/src/mcp.ts' },
        [withoutGit, commandsTogether],
      ),
    },
    { name: 'asr', options: chunks('asr', 'server/src/bin.ts') },
  ];
}

/**
 * Turns the chunks of a program into what `server/src/start/load.ts` loads, and adds the program
 * itself. esbuild splits only ES modules, and node takes what the compiler made only of scripts.
 */
function loadable(name, others) {
  return {
    name: 'loadable chunks',
    setup(call) {
      call.onEnd((result) => {
        if (result.errors.length > 0) return;
        for (const file of result.outputFiles) {
          file.path = file.path.replace(/\.js$/, '.cjs');
          file.contents = Buffer.from(asScript(file.text, call.initialOptions));
        }
        for (const [program, chunk] of [[name, 'main'], ...others.map((one) => [one, one])]) {
          const text = `import{createRequire as r}from'node:module';import{fileURLToPath as f}from'node:url';r(import.meta.url)('./load.cjs').load(f(new URL('${name}/${chunk}.cjs',import.meta.url)),import.meta.url);\n`;
          const contents = Buffer.from(text);
          result.outputFiles.push({ path: join(dist, `${program}.mjs`), contents });
        }
      });
    },
  };
}

function asScript(text, { minify, sourcemap }) {
  const { code } = esbuild.transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify,
    sourcemap: sourcemap === 'inline' ? 'inline' : false,
    supported: { 'dynamic-import': false },
  });
  return code.replace(/require\("(\.[^"]*)\.js"\)/g, 'require("$1.cjs")');
}

/**
 * The build of the library for browsers: it consists of modules, so unused code is dropped, and it
 * does not read process.env for every token.
 */
const yamlOfModules = { yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js') };

/**
 * Few descriptors need the YAML library, and loading it takes a fifth as long as all the rest. So it
 * is a separate program, loaded when one of its functions is first called: with `require`, because
 * parsing is synchronous.
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
 * The protocol library can listen on sockets and start programs, which we never do. So the bundles do
 * not contain the modules of node that could; a test checks that. The client keeps `child_process`,
 * because it starts the server, and one file of the command line, which asks git for a revision.
 */
const withoutNetwork = leftOut('net', ['createServer', 'createConnection']);
const processes = ['fork', 'spawnSync', 'execFile'];
const withoutGit = leftOut('child_process', processes);
const withoutProcesses = leftOut(
  'child_process',
  processes,
  /[\\/]server[\\/]src[\\/]cli[\\/]files[\\/]git-revision\.ts$/,
);

/** Replaces a module of node with functions that throw, but in one file. */
function leftOut(module, functions, allowed) {
  return {
    name: `without ${module}`,
    setup(call) {
      call.onResolve({ filter: new RegExp(`^(node:)?${module}$`) }, ({ importer }) =>
        allowed?.test(importer) === true
          ? { path: `node:${module}`, external: true }
          : { path: module, namespace: 'left-out' },
      );
      call.onLoad({ filter: new RegExp(`^${module}$`), namespace: 'left-out' }, () => ({
        contents: functions
          .map((name) => `exports.${name} = () => { throw new Error('No ${name} in ASR.'); };`)
          .join('\n'),
      }));
    },
  };
}

/**
 * The catalogue is a third of what a server loads. Parsing it as JSON takes a fraction of the time of
 * compiling it as JavaScript.
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

/**
 * In the server for agents, the commands are in few files: what they load on demand on the command line
 * is loaded at once. Each part that is loaded alone would cost the package a file for all that it shares.
 */
const commandsTogether = {
  name: 'commands together',
  setup(call) {
    call.onLoad(
      { filter: /[\\/]server[\\/]src[\\/](?:cli[\\/].*|lsp[\\/]imports[\\/]import-handlers)\.ts$/ },
      ({ path }) => {
        const imports = [];
        const contents = readFileSync(path, 'utf8').replace(
          /\bimport\(('\.[^']+')\)/g,
          (_, file) => `Promise.resolve(part${imports.push(file)})`,
        );
        const lines = imports.map((file, i) => `import * as part${i + 1} from ${file};\n`);
        return { contents: lines.join('') + contents, loader: 'ts' };
      },
    );
  },
};

/** Writes the output of a build and removes the chunks of earlier builds. */
function save(name, { metafile, outputFiles }) {
  for (const { path, contents } of outputFiles) write(path, contents);
  const made = new Set(outputFiles.map(({ path }) => path));
  for (const path of filesOf(join(dist, name))) if (!made.has(path)) rmSync(path, { force: true });
  write(join(root, 'out', `${name}.meta.json`), JSON.stringify(metafile));
}

/** Replaces a file atomically, because a running server may load it at the same time. */
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
