/** `asr mcp`, asked by the official client, and by whoever writes what is no message. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import fc from 'fast-check';
import { disk, faulty, inWorld, sound, type World } from './cli-world.ts';

interface Answer {
  readonly id: number | string | null;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}
interface Result {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError?: boolean;
}

/** Sends lines and returns the answers, in their order. */
async function ask(world: World, lines: readonly string[]): Promise<Answer[]> {
  const { code, out, err } = await world.asr(['mcp'], { stdin: lines.join('\n') });
  assert.deepEqual([code, err], [0, '']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}

const request = (id: number, method: string, params?: unknown): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) });

async function call(world: World, name: string, input?: unknown): Promise<Result> {
  const [answer] = await ask(world, [request(1, 'tools/call', { name, arguments: input })]);
  assert.ok(answer?.result, JSON.stringify(answer));
  return answer.result as unknown as Result;
}

const textOf = ({ content }: Result): string => content.map(({ text }) => text).join('');
const files = { 'a.asr.yaml': faulty, 'sub/b.asr.yaml': sound };

describe('asr mcp', () => {
  test('introduces itself in the version that is asked for, or in its newest', () =>
    inWorld({}, async (world) => {
      const [known, other, ping] = await ask(world, [
        request(1, 'initialize', { protocolVersion: '2024-11-05', capabilities: {} }),
        request(2, 'initialize', { protocolVersion: '1999-01-01' }),
        JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
        request(3, 'ping'),
      ]);
      assert.equal(known?.result?.['protocolVersion'], '2024-11-05');
      assert.match(String(other?.result?.['protocolVersion']), /^202[5-9]-/);
      assert.deepEqual(ping, { jsonrpc: '2.0', id: 3, result: {} });
    }));

  test('offers the tools whose commands there are, each with a schema', () =>
    inWorld({}, async (world) => {
      const [answer] = await ask(world, [request(1, 'tools/list')]);
      const tools = answer?.result?.['tools'] as { name: string; inputSchema: { type: string } }[];
      const names = tools.map(({ name }) => name);
      assert.deepEqual(names.slice(0, 2), ['asr_check', 'asr_explain']);
      const help = (await world.asr(['help'])).out;
      for (const [tool, command] of [
        ['asr_plan', 'plan'],
        ['asr_report', 'report'],
      ] as const)
        assert.equal(names.includes(tool), new RegExp(`^ +${command} `, 'm').test(help), tool);
      for (const { inputSchema } of tools) assert.equal(inputSchema.type, 'object');
    }));

  test('answers what the command line prints, byte for byte', () =>
    inWorld(files, async (world) => {
      for (const [name, input, args] of [
        ['asr_check', {}, ['check']],
        ['asr_check', undefined, ['check']],
        ['asr_check', { paths: ['a.asr.yaml'] }, ['check', 'a.asr.yaml']],
        ['asr_check', { paths: ['sub'] }, ['check', 'sub']],
        ['asr_check', { profile: '2026-05' }, ['check', '--profile', '2026-05']],
        ['asr_explain', { ids: [disk, '900'] }, ['explain', disk, '900']],
      ] as const) {
        const result = await call(world, name, input);
        assert.equal(result.isError, undefined);
        assert.equal(textOf(result), (await world.asr([...args, '--format', 'json'])).out);
      }
    }));

  test('returns a report as the command line writes it', () =>
    inWorld(files, async (world) => {
      const result = await call(world, 'asr_report', { kind: 'plan', path: 'sub/b.asr.yaml' });
      assert.equal(
        textOf(result),
        (await world.asr(['report', 'plan', 'sub/b.asr.yaml', '--format', 'json'])).out,
      );
      for (const input of [
        {},
        { kind: 'plan' },
        { kind: 'none', path: 'a.asr.yaml' },
        { kind: 'plan', path: 'a.asr.yaml', format: 'exe' },
        { kind: 'plan', path: '../x.asr.yaml' },
      ])
        assert.equal((await call(world, 'asr_report', input)).isError, true);
    }));

  test('says of arguments that are wrong what is wrong', () =>
    inWorld(files, async (world) => {
      for (const [name, input, why] of [
        ['asr_check', { paths: 'a' }, /"paths" is a list/],
        ['asr_check', { paths: [7] }, /"paths" is a list/],
        ['asr_check', { paths: [''] }, /"paths" is a list/],
        ['asr_check', { paths: Array<string>(101).fill('a') }, /at most 100/],
        ['asr_check', { profile: 'none' }, /"profile" is one of/],
        ['asr_check', { paths: ['none.asr.yaml'] }, /does not exist in the workspace/],
        ['asr_check', { paths: ['-'] }, /does not exist in the workspace/],
        ['asr_check', { paths: ['--rule'] }, /does not exist in the workspace/],
        ['asr_check', { paths: ['*.asr.yaml'] }, /does not exist in the workspace/],
        ['asr_explain', {}, /at least one id/],
        ['asr_explain', { ids: ['ASR998'] }, /ASR998/],
        ['asr_explain', { ids: ['--format'] }, /--format/],
      ] as const) {
        const result = await call(world, name, input);
        assert.equal(result.isError, true, JSON.stringify(input));
        assert.match(textOf(result), why);
      }
    }));

  test('reads nothing outside the workspace, whatever the way there', () =>
    inWorld(files, async (world) => {
      const outside = mkdtempSync(join(tmpdir(), 'asr-outside-'));
      try {
        writeFileSync(join(outside, 'secret.asr.yaml'), faulty);
        symlinkSync(outside, world.path('link'), 'junction');
        symlinkSync(join(outside, 'secret.asr.yaml'), world.path('linked.asr.yaml'));
        symlinkSync(world.path('sub'), world.path('inner'), 'junction');
        for (const path of [
          outside,
          join(outside, 'secret.asr.yaml'),
          '..',
          '../',
          'sub/../..',
          'link',
          'link/secret.asr.yaml',
          'linked.asr.yaml',
          '/',
          '/etc/passwd',
          'a.asr.yaml\0',
        ]) {
          const result = await call(world, 'asr_check', { paths: [path] });
          assert.equal(result.isError, true, path);
          assert.doesNotMatch(textOf(result), /2048/);
        }
        assert.equal((await call(world, 'asr_check', { paths: ['inner'] })).isError, undefined);
        // Nor does a search of the whole workspace follow links out of it.
        const all = textOf(await call(world, 'asr_check', {}));
        assert.ok(!all.includes('secret') && !all.includes('linked'), all);
      } finally {
        rmSync(outside, { recursive: true, force: true });
      }
    }));

  test('answers what is no message with an error, and goes on', () =>
    inWorld({}, async (world) => {
      const lines = [
        'no json',
        '[]',
        'null',
        '7',
        '{}',
        '{"jsonrpc":"2.0","id":{},"method":"ping"}',
        '{"jsonrpc":"2.0","id":1,"method":7}',
        '['.repeat(100_000),
        `"${'x'.repeat(2 ** 20)}"`,
        '',
        '{"jsonrpc":"2.0","id":9,"result":{}}',
        request(2, 'nothing'),
        request(3, '__proto__'),
        request(4, 'tools/call', { name: 'constructor' }),
        request(5, 'tools/call', 7),
        request(6, 'ping'),
      ];
      const answers = await ask(world, lines);
      const codes = answers.map(({ error }) => error?.code);
      assert.deepEqual(
        codes.slice(0, 9),
        [-32700, -32600, -32600, -32600, -32600, -32600, -32600, -32700, -32600],
      );
      assert.deepEqual(codes.slice(9), [-32601, -32601, -32602, -32602, undefined]);
      assert.equal(answers.at(-1)?.id, 6);
    }));

  test('answers a ping after anything', () =>
    inWorld({}, (world) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), {
            maxLength: 5,
          }),
          async (lines) => {
            const answers = await ask(world, [
              ...lines.map((one) => one.replace(/\n/g, ' ')),
              request(77, 'ping'),
            ]);
            assert.deepEqual(answers.at(-1), { jsonrpc: '2.0', id: 77, result: {} });
          },
        ),
        { numRuns: 50, seed: 7 },
      ),
    ));

  const built = existsSync('dist/asr.mjs') ? {} : { skip: 'nothing is built: npm run build' };
  test('serves the official client as a process', built, () =>
    inWorld(files, async (world) => {
      const client = new Client({ name: 'tests', version: '1.0.0' });
      await client.connect(
        new StdioClientTransport({
          command: process.execPath,
          args: [join(process.cwd(), 'dist', 'asr.mjs'), 'mcp'],
          cwd: world.folder,
        }),
      );
      try {
        assert.equal(client.getServerVersion()?.name, 'asr');
        await client.ping();
        const { tools } = await client.listTools();
        assert.ok(tools.some(({ name }) => name === 'asr_check'));
        const result = (await client.callTool({
          name: 'asr_check',
          arguments: { paths: ['a.asr.yaml'] },
        })) as unknown as Result;
        const printed = await world.asr(['check', '--format', 'json', 'a.asr.yaml']);
        assert.equal(textOf(result), printed.out);
      } finally {
        await client.close();
      }
    }),
  );
});
