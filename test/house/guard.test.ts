/** Every handler, timer and promise of the server runs inside the guard, or it is said here why not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What is not wrapped, and why nothing can come of it. */
const exceptions: Readonly<Record<string, string>> = {
  'lsp/server.ts: connection.onInitialize': 'the library turns a failure into the answer',
  'lsp/server.ts: connection.onShutdown': 'the library turns a failure into the answer',
  'lsp/server.ts: connection.onRequest(async (method: string)':
    'it refuses, and the library answers so',
  'lsp/handlers.ts: connection.onCompletionResolve':
    'calls a guarded handler, and gives the item back',
  'lsp/handlers.ts: connection.onCodeLensResolve':
    'calls a guarded handler, and gives the lens back',
  'lsp/server.ts: connection.onRequest(aliveRequest': 'answers with a constant',
  'lsp/documents.ts: this.configured(open).then': 'the guarded handler that asked waits for it',
  'lsp/workspace/workspace.ts: this.sendNew(sent, undefined, send, undefined).catch':
    'reports, and waits for the next change',
  'lsp/workspace/workspace.ts: this.fileList.list().catch':
    'throws on, to the guarded caller that waits for it',
  'lsp/documents.ts: this.connection.workspace.onDidChangeWorkspaceFolders':
    'does nothing but let a promise go through the guard',
  'lsp/workspace/diagnostic-subscribers.ts: token?.onCancellationRequested':
    'wakes those who wait, which cannot fail',
  'lsp/workspace/workspace.ts: this.check(uri, slot.before).catch':
    'reports, and gives an outcome in its place',
  'importer.ts: port.on': 'a failure of an import is an answer to the server',
  'lsp/imports/import-jobs.ts: token.onCancellationRequested':
    'ends a worker, and whoever waits for it is told',
  'lsp/imports/import-thread.ts: worker.terminate().catch': 'the thread is gone in any case',
  'lsp/imports/import-thread.ts: worker.on': 'hands on to the guarded request that waits',
  'mcp.ts: process.once': 'ends the stream that the agent server waits for',
  'mcp.ts: void new AgentServer': 'the process ends with it; a call that fails is an answer',
  'node.ts: process.on': 'the last place that hears of a promise that nobody waits for',
  'bin.ts: process.on': 'aborts what runs, which its owner waits for',
  'bin.ts: setTimeout': 'ends the process',
  'bin.ts: void (port === undefined': 'the process ends with it; `run` never throws',
};

const timers = new Set(['setTimeout', 'setImmediate', 'setInterval', 'queueMicrotask']);
const chains = new Set(['then', 'catch', 'finally']);
/** Calls that make a handler of the guard's, or hand a promise to it. */
const guarded = /^(on\.(request|notification)|about|(this\.)?later\.(go|soon|after))$/;

test('nothing of the server runs outside of the guard', () => {
  const files = ['', 'lsp', 'lsp/imports', 'lsp/workspace'].flatMap((folder) =>
    readdirSync(join('server/src', folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const bare = files
    .filter((name) => !['lsp/guard.ts', 'lsp/background-tasks.ts'].includes(name))
    .flatMap(bareIn);
  const known = Object.keys(exceptions);
  const open = bare.filter((one) => !known.some((start) => one.startsWith(start)));
  assert.deepEqual(open, []);
  const unused = known.filter((start) => !bare.some((one) => one.startsWith(start)));
  assert.deepEqual(unused, []);
});

test('the command line lets no promise go: whoever runs it waits for all of it', () => {
  const files = readdirSync('server/src/cli', { recursive: true, encoding: 'utf8' });
  const bare = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => bareIn(`cli/${name}`))
    .filter((one) => / (void |setImmediate|setInterval|queueMicrotask)/.test(one));
  assert.deepEqual(bare, []);
});

test('what is bare is seen', () => {
  const text = `
    connection.onHover((params) => hover(params));
    connection.languages.inlayHint.on(hints);
    connection.onHover(on.request('hover', hover, null));
    connection.onRequest(explainRequest, on.request('explain', explain, null));
    later.go('publish', sent.then(note));
    setTimeout(check, 5);
    void publish();
    publish().then(note);
    globalThis.setImmediate(check);
  `;
  assert.deepEqual(bareOf('a.ts', text), [
    'a.ts: connection.onHover((params) => hover(params))',
    'a.ts: connection.languages.inlayHint.on(hints)',
    'a.ts: setTimeout(check, 5)',
    'a.ts: void publish()',
    'a.ts: publish().then(note)',
    'a.ts: globalThis.setImmediate(check)',
  ]);
});

function bareIn(name: string): string[] {
  return bareOf(name, readFileSync(`server/src/${name}`, 'utf8'));
}

/** The expressions of a file that start something whose failure nobody hears of. */
function bareOf(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isBare(node)) found.push(`${name}: ${node.getText().replace(/\s+/g, ' ')}`);
    if (ts.isCallExpression(node) && guarded.test(node.expression.getText())) {
      // What is made here runs inside; what it starts in turn does not.
      for (const argument of node.arguments)
        if (!isChain(argument)) ts.forEachChild(argument, visit);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isBare(node: ts.Node): boolean {
  if (ts.isVoidExpression(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
  if (timers.has(name)) return true;
  if (!ts.isPropertyAccessExpression(expression)) return false;
  if (chains.has(name)) return true;
  // A feature that answers is none that listens.
  if (/^(f|features)\./.test(expression.getText())) return false;
  if (!/^(on|once|addListener|addEventListener|on[A-Z]\w*)$/.test(name)) return false;
  const handler = node.arguments.at(-1);
  return !(
    handler !== undefined &&
    ts.isCallExpression(handler) &&
    guarded.test(handler.expression.getText())
  );
}

function isChain(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    chains.has(node.expression.name.text)
  );
}
