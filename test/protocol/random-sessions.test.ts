/** T-20: whatever a client says, the server lives, answers, and is right about what is open. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { existsSync } from 'node:fs';
import { figure } from '../support/figures.ts';
import { requests, spoiled } from '../support/protocol-messages.ts';
import { fewest } from '../support/minimise.ts';
import { patienceMs, until } from '../support/patience.mjs';
import { play } from '../support/play.ts';
import { Random, seedOf } from '../support/random.ts';
import { script, type Script } from '../support/script.ts';
import { startLocalImport } from '../support/local-import.ts';
import { localWire, processWire, type Said, type Wire } from '../support/wire.ts';

const sessions = figure('SESSIONS');
const messages = 200;
/** How long a failing session is waited for while it is made smaller, in milliseconds: many are tried. */
const impatience = 1_000;

const local = (): Wire =>
  localWire({
    load: () => import('../../server/src/lsp/documents.ts'),
    now: Date.now,
    readText: () => Promise.resolve(undefined),
    startImportWorker: () => Promise.resolve(startLocalImport()),
  });

test(`${sessions} sessions of ${messages} messages`, async () => {
  const random = new Random(seedOf('sessions'));
  const answered = new Set<string>();
  for (let i = 0; i < sessions; i++)
    for (const method of await survive(script(random, messages), local)) answered.add(method);
  if (sessions < 100) return;
  // In so many each request was asked rightly at least once.
  const silent = Object.keys(requests).filter((method) => !answered.has(method));
  assert.deepEqual(silent, []);
});

test('initialize in wrong words is answered, and a client that then says it rightly is served', async () => {
  const random = new Random(seedOf('initialize'));
  const right = {
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
    initializationOptions: { findFiles: true },
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  };
  for (let i = 0; i < figure('INITIALIZES'); i++) {
    const wire = local();
    const answers = new Map<unknown, Said>();
    wire.hear((message) => {
      if (message.method === undefined) answers.set(message.id, message);
      else if (message.id !== undefined)
        wire.send({ jsonrpc: '2.0', id: message.id, result: null });
    });
    const words = spoiled(right, random);
    const isObject = typeof words === 'object' && words !== null && !Array.isArray(words);
    // A process that is not there would be the end of this one.
    const params = isObject ? { ...words, processId: null } : words;
    wire.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    wire.send({
      jsonrpc: '2.0',
      id: 2,
      method: 'initialize',
      params: { processId: null, ...right },
    });
    wire.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    wire.send({ jsonrpc: '2.0', id: 3, method: 'asr/explain', params: { id: 'ASR303' } });
    wire.send({ jsonrpc: '2.0', id: 4, method: 'shutdown' });
    await until(
      () => `four answers: ${JSON.stringify([...answers])}`,
      () => answers.size === 4,
    );
    // What was begun before the end may still have something to say.
    for (let turns = 0; turns < 100; turns++) await new Promise((resolve) => setImmediate(resolve));
    await wire.end();
    const said = JSON.stringify(params);
    assert.match(
      JSON.stringify(answers.get(3)),
      /"result":"/,
      `${said}: ${JSON.stringify([...answers])}`,
    );
  }
});

describe('the process as it is shipped', () => {
  const doors = [
    ['dist/server.mjs', '--stdio'],
    ['dist/asr.mjs', 'lsp'],
  ] as const;
  for (const [program, argument] of doors)
    test(program, { skip: existsSync(program) ? false : 'it is not built' }, async () => {
      const random = new Random(seedOf(`sessions of ${program}`));
      for (let i = 0; i < figure('PROCESSES'); i++)
        await survive(script(random, messages), () => processWire(program, [argument]));
    });
});

/** Plays a session; one that goes wrong is made small and told of. */
async function survive(whole: Script, start: () => Wire): Promise<ReadonlySet<string>> {
  const outcome = async (one: Script, wait: number) => {
    const wire = start();
    const played = await play(one, wire, wait);
    const code = await wire.end();
    // The session ends with a shutdown, after which going is no failure.
    return { ...played, wrong: played.wrong ?? (code === 0 ? undefined : `exit code ${code}`) };
  };
  const { wrong, answered } = await outcome(whole, patienceMs);
  if (wrong === undefined) return answered;
  const kind = wrong.replace(/\d+/g, '');
  const steps = await fewest(whole.steps, async (some) => {
    const again = await outcome({ ...whole, steps: some }, impatience);
    return again.wrong?.replace(/\d+/g, '') === kind;
  });
  assert.fail(`${wrong}\n${JSON.stringify({ ...whole, steps })}`);
}
