/**
 * Bytes that are no messages, and how the process ends (T-21, T-22): it never breaks, it ends when its
 * input does, and it outlives no parent.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { after, describe, test } from 'node:test';
import { until } from '../support/patience.mjs';
import { member } from '../support/told.ts';
import { processWire, type Said, type ServerProcess } from '../support/wire.ts';

const server = 'dist/server.mjs';
const doors = [
  [server, '--stdio'],
  ['dist/asr.mjs', 'lsp'],
] as const;
const built = { concurrency: 4, skip: existsSync(server) ? false : 'the server is not built' };
const initialize = {
  id: 'initialize',
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};
const explain = { method: 'asr/explain', params: { id: 'ASR303' } };

/** What a test that fails leaves behind. */
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Where a message begins is told by the one before: after these the server can find the next. */
const recovered: Readonly<Record<string, string | Uint8Array>> = {
  'no JSON': framed('{"jsonrpc": '),
  'no body': framed(''),
  'no length': 'Content-Type: text/plain\r\n\r\n',
  'a length that is no number': 'Content-Length: many\r\n\r\n',
  'a header that is none': 'Nonsense\r\n\r\n',
  'an empty header': '\r\n\r\n',
  'two lengths, of which the last counts': 'Content-Length: 99\r\nContent-Length: 2\r\n\r\n{}',
  'an unknown character set':
    'Content-Length: 2\r\nContent-Type: application/json; charset=none\r\n\r\n{}',
  'a batch': framed('[{"jsonrpc":"2.0","id":9,"method":"shutdown"}]'),
  'null as a body': framed('null'),
  'a number as a body': framed('7'),
  'a text as a body': framed('"x"'),
  'a body that is no UTF-8': new Uint8Array([
    ...Buffer.from('Content-Length: 4\r\n\r\n"'),
    255,
    254,
    34,
  ]),
  'a request to give up nothing': framed(
    '{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}',
  ),
};
/** After these nobody can: the server waits for what was promised, until its input ends. */
const lost: Readonly<Record<string, string | Uint8Array>> = {
  'a body of no length': 'Content-Type: text/plain\r\n\r\n{}',
  'a negative length': 'Content-Length: -5\r\n\r\n',
  'a huge length': 'Content-Length: 99999999999999999999\r\n\r\n{}',
  'bytes of any kind': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  'half a header': 'Content-Len',
  'half a body': 'Content-Length: 500\r\n\r\n{"jsonrpc": ',
  'lines that end with LF alone': framed('{}').replaceAll('\r', ''),
};

describe('what is no message', built, () => {
  for (const [name, bytes] of Object.entries(recovered))
    test(`${name}: the server goes on`, async () => {
      const process = await started(server, '--stdio');
      process.stdin.write(bytes);
      // What is left over of a broken message is only read when something else comes.
      const answers: Said[] = [];
      let asked = 0;
      await until('an answer', () => {
        assert.equal(process.gone, undefined);
        process.ask({ ...explain, id: asked++ }).then(
          (answer) => answers.push(answer),
          () => undefined,
        );
        return answers.length > 0;
      });
      assert.match(String(answers[0]?.result), /ASR303/);
      await ends(process);
    });

  for (const [name, bytes] of Object.entries(lost))
    test(`${name}: the server waits, and ends with its input`, async () => {
      const process = await started(server, '--stdio');
      process.stdin.write(bytes);
      // The bytes come before the end of the input: a server that they break ends otherwise, or says so.
      process.send({ jsonrpc: '2.0', id: 1, ...explain });
      await ends(process);
    });
});

describe('the end', built, () => {
  for (const [program, argument] of doors) {
    const begin = (): Promise<Asking> => started(program, argument);

    test(`${program}: exit after shutdown is 0, and so is the end of the input`, async () => {
      for (const end of [{ method: 'exit' }, undefined]) {
        const process = await begin();
        assert.equal((await process.ask({ id: 2, method: 'shutdown' })).result, null);
        if (end === undefined) process.stdin.end();
        else process.send({ jsonrpc: '2.0', ...end });
        assert.equal(await process.exit, 0);
        assert.equal(process.stderr(), '');
      }
    });

    test(`${program}: exit without shutdown is 1, before initialize too`, async () => {
      for (const process of [await begin(), asking(program, argument)]) {
        process.send({ jsonrpc: '2.0', method: 'exit' });
        assert.equal(await process.exit, 1);
        assert.equal(process.stderr(), '');
      }
    });

    test(`${program}: ends when its parent is killed, though its input stays open`, async () => {
      const { kill, exit } = await orphan([program, argument]);
      kill();
      await exit;
    });
  }

  test('a server that is reached over the channel of node ends with its parent', async () => {
    const { kill, exit } = await orphan([server, '--node-ipc']);
    kill();
    await exit;
  });

  test('an unknown $/… is ignored, and one that asks is refused', async () => {
    const process = await started(server, '--stdio');
    process.send({ jsonrpc: '2.0', method: '$/nothing', params: { x: 1 } });
    const refused = await process.ask({ id: 2, method: '$/nothing', params: {} });
    assert.equal(refused.error?.code, -32601);
    assert.match(String((await process.ask({ id: 3, ...explain })).result), /ASR303/);
    await ends(process);
  });

  test('a descriptor of 17 MiB is told of once, and a hover in it is answered', async () => {
    const process = await started(server, '--stdio');
    const uri = 'file:///work/a.asr.yaml';
    const text = `# ${'x'.repeat(97)}\n`.repeat((17 * 2 ** 20) / 100 + 1);
    assert.ok(text.length > 17 * 2 ** 20);
    const textDocument = { uri, languageId: 'asr-yaml', version: 1, text };
    process.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    const params = { textDocument: { uri }, position: { line: 9, character: 1 } };
    const answer = await process.ask({ id: 2, method: 'textDocument/hover', params });
    assert.equal(answer.result, null);
    const published = await process.told('textDocument/publishDiagnostics');
    const diagnostics = member(published.params, 'diagnostics') as readonly object[];
    assert.equal(diagnostics.length, 1);
    assert.match(String(member(diagnostics[0], 'message')), /larger than 16 MiB/);
    await ends(process);
  });
});

/** A process that can be asked. */
interface Asking extends ServerProcess {
  /** The answer to a request. */
  ask(request: Said): Promise<Said>;
  /** The first notification of a method. */
  told(method: string): Promise<Said>;
}

function asking(program: string, argument: string): Asking {
  const process = processWire(program, [argument]);
  children.push(process.child);
  const heard: Said[] = [];
  let wake = (): void => undefined;
  process.hear((message) => {
    heard.push(message);
    wake();
  });
  const first = async (isIt: (message: Said) => boolean): Promise<Said> => {
    for (;;) {
      const found = heard.find(isIt);
      if (found !== undefined) return found;
      await Promise.race([new Promise<void>((resolve) => (wake = resolve)), process.exit]);
      assert.equal(process.gone, undefined);
    }
  };
  return Object.assign(process, {
    ask: (request: Said) => {
      process.send({ jsonrpc: '2.0', ...request });
      return first(({ id, method }) => id === request.id && method === undefined);
    },
    told: (method: string) => first((message) => message.method === method),
  });
}

/** A process that has answered `initialize`. */
async function started(program: string, argument: string): Promise<Asking> {
  const process = asking(program, argument);
  await process.ask(initialize);
  return process;
}

/** Its input ends, and so does the process, which has nothing to say of it. */
async function ends(process: Asking): Promise<void> {
  assert.equal(await process.end(), 1);
  assert.equal(process.stderr(), '');
}

/**
 * A server whose parent can be killed, while this process holds the other ends of all that the server
 * reads and writes.
 */
async function orphan(
  args: readonly string[],
): Promise<{ readonly kill: () => void; exit: Promise<unknown> }> {
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', parentOf, ...args], {
    // What a process reads from would be closed with it, but for a channel that is no standard input.
    stdio: ['ignore', 'pipe', 'inherit', 'pipe', 'pipe'],
  });
  children.push(parent);
  const [, stdout, , input, ready] = parent.stdio as [null, Readable, null, Writable, Readable];
  if (args.includes('--node-ipc')) await new Promise((resolve) => ready.once('data', resolve));
  else {
    const params = { ...initialize.params, processId: parent.pid };
    input.write(framed(JSON.stringify({ jsonrpc: '2.0', ...initialize, params })));
    await new Promise((resolve) => stdout.once('data', resolve));
  }
  // The server holds the other end of this: it closes when the last of the two has gone.
  stdout.resume();
  const exit = new Promise((resolve) => stdout.once('end', resolve));
  return { kill: () => parent.kill('SIGKILL'), exit };
}

/** What the parent does: starts a server that reads from elsewhere, or from it over a channel. */
const parentOf = `
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
const args = process.argv.slice(1);
const isChannel = args.includes('--node-ipc');
const child = spawn(process.execPath, args, {
  stdio: isChannel ? ['ignore', 'inherit', 'inherit', 'ipc'] : [3, 'inherit', 'inherit'],
});
if (isChannel) {
  child.once('message', () => writeSync(4, 'x'));
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
}
setInterval(() => undefined, 1_000_000);
`;

/** A message of a body. */
function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
