/**
 * T-34: nothing that is shipped reaches for the network, runs text as code, or starts a program; but
 * `asr diff REV:FILE` asks git.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** The modules of node that no bundle may name, and globals of node and browsers that do the same. */
const modules = new Set(
  'child_process cluster dgram dns dns/promises http http2 https inspector net tls vm worker_threads'.split(
    ' ',
  ),
);
const globals = new Set(
  'fetch WebSocket EventSource XMLHttpRequest WebTransport sendBeacon importScripts'.split(' '),
);

/**
 * All that is let through. The client starts the server as a process of its own, which is what
 * vscode-languageclient asks this module for; the server then does not stop the editor when it works.
 */
const exceptions = [
  { file: /^dist\/client\.cjs$/, uses: 'module child_process' },
  // The command runs its own file in a thread, so that it sees signals while it computes.
  { file: /^dist\/asr\/main\.cjs$/, uses: 'module worker_threads' },
  // An import is computed in a thread, so that the server answers meanwhile and can end it.
  { file: /^dist\/(?:asr|server)\/import-thread-\w+\.cjs$/, uses: 'module worker_threads' },
  { file: /^dist\/server\/importer\.cjs$/, uses: 'module worker_threads' },
  // Compiles the other chunks, with what the compiler made of them the last time.
  { file: /^dist\/load\.cjs$/, uses: 'module vm' },
  { file: /^dist\/load\.cjs$/, uses: 'module worker_threads' },
  // `asr diff HEAD:FILE` asks git for the file; the chunk is loaded for nothing else.
  { file: /^dist\/asr\/git-revision-\w+\.cjs$/, uses: 'module child_process' },
];

/** What a program uses of the above: names of modules, and calls. */
function forbidden(file: string, text: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      named(node.moduleSpecifier, found);
    // A bundler gives `require` other names: a call with the name of a module alone is one of it, but not
    // the look-up of a key.
    if (ts.isCallExpression(node) && node.arguments.length === 1 && !isLookup(node.expression))
      named(node.arguments[0], found);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression;
      const name = ts.isIdentifier(callee)
        ? callee.text
        : ts.isPropertyAccessExpression(callee) && isGlobal(callee.expression)
          ? callee.name.text
          : undefined;
      if (name === 'Function' || (name !== undefined && globals.has(name)))
        found.add(`global ${name}`);
    }
    if (ts.isIdentifier(node) && node.text === 'eval') found.add('global eval');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return [...found].sort();
}

function isLookup(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'get';
}

function isGlobal(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && /^(globalThis|window|self|global|navigator)$/.test(node.text);
}

function named(node: ts.Expression | undefined, found: Set<string>): void {
  if (node === undefined || !ts.isStringLiteralLike(node)) return;
  const name = node.text.replace(/^node:/, '');
  if (modules.has(name)) found.add(`module ${name}`);
}

const bundles = globSync('dist/**/*.{mjs,cjs,js}').sort();
const built = bundles.length > 0 ? {} : { skip: 'nothing is built: npm run build' };

describe('what is shipped', built, () => {
  for (const file of bundles)
    test(`${file} has no network, no child process and no eval`, () => {
      const allowed = exceptions.filter((one) => one.file.test(file)).map(({ uses }) => uses);
      assert.deepEqual(forbidden(file, readFileSync(file, 'utf8')), allowed);
    });

  test('what the bundler left to be asked for agrees', () => {
    const metafiles = globSync('out/*.meta.json');
    assert.ok(metafiles.length >= 4);
    for (const metafile of metafiles) {
      const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as {
        outputs: Record<string, { imports: { path: string; external?: boolean }[] }>;
      };
      for (const [output, { imports }] of Object.entries(outputs)) {
        // Chunks are split as ES modules, and shipped as scripts.
        const file = output.replace(/\.js$/, '.cjs');
        const outside = imports.filter(({ external }) => external === true);
        const names = outside.map(({ path }) => path.replace(/^node:/, ''));
        const allowed = exceptions.filter((one) => one.file.test(file)).map(({ uses }) => uses);
        assert.deepEqual(
          [...new Set(names.filter((name) => modules.has(name)).map((name) => `module ${name}`))],
          allowed,
          file,
        );
        for (const name of names)
          assert.ok(
            builtinModules.includes(name) || name === 'vscode' || /^\.\.\/\w+\.cjs$/.test(name),
            `${file} needs ${name}`,
          );
      }
    }
  });

  test('nothing else is in dist/ that could be run', () => {
    assert.deepEqual(globSync('dist/**/*.{node,wasm,exe,dll,so,sh}'), []);
    for (const { file } of exceptions)
      assert.ok(
        bundles.some((one) => file.test(one)),
        `${file.source} needs no exception`,
      );
  });
});

test('the search finds what it is for', () => {
  const samples: [string, string[]][] = [
    [`import{request}from'node:https';`, ['module https']],
    [`export * from "net"`, ['module net']],
    [`const e = c("child_process")`, ['module child_process']],
    [`await import('node:dgram')`, ['module dgram']],
    ['x(`tls`)', ['module tls']],
    [`(0, eval)("1"); new Function("a", "b"); Function("c")`, ['global Function', 'global eval']],
    [`globalThis.fetch("x"); new WebSocket(u)`, ['global WebSocket', 'global fetch']],
    [`navigator.sendBeacon(u)`, ['global sendBeacon']],
    [`const http = "http"; a.fetch(b); y("http", 1); retrieval(x)`, []],
  ];
  for (const [text, expected] of samples) assert.deepEqual(forbidden('a.js', text), expected);
});
