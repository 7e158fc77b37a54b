/** Editor and command line are doors to the same rooms: for every file they report the same (T-40). */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { corpus } from '../support/corpus.ts';
import { Random, seedOf } from '../support/random.ts';
import { session } from '../support/test-server.ts';
import type { World } from '../cli/cli-world.ts';
import { inWorld } from '../cli/cli-world.ts';

interface Line {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: unknown;
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

test('for every example, and for 150 random texts, the editor shows what the command line prints', () =>
  inWorld({}, async (world) => {
    const random = new Random(seedOf('parity'));
    const files = corpus(random, 150);
    const server = await session();
    for (const [name, text] of files) {
      world.write(name, text);
      const uri = pathToFileURL(world.path(name)).href;
      server.open(uri, text);
      const inOrder = (lines: readonly Line[]): string[] =>
        lines.map((line) => JSON.stringify(line)).sort();
      const inEditor = shown(await server.published(uri));
      assert.deepEqual(inOrder(inEditor), inOrder(await printed(world, name)), name);
    }
    await server.close();
  }));

/** What is shown; of the one that stands for several missing blocks, each of them. */
function shown(diagnostics: readonly Diagnostic[]): Line[] {
  return diagnostics.flatMap(({ code, severity = 0, message, range, relatedInformation = [] }) => {
    const text = typeof message === 'string' ? message : message.value;
    const line = (id: string, own: string): Line => ({
      code: id,
      severity: severities[severity] ?? '',
      message: own,
      range,
    });
    return /^\d+ blocks are missing: /.test(text)
      ? relatedInformation.map((one) => line(one.message.slice(0, 6), one.message.slice(8)))
      : [line(String(code), text)];
  });
}

async function printed(world: World, name: string): Promise<Line[]> {
  const { out } = await world.asr(['check', '--format', 'json', name]);
  return (JSON.parse(out) as Line[]).map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    range,
  }));
}
