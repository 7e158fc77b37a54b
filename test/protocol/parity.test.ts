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
      assert.deepEqual(shown(await server.published(uri)), await printed(world, name), name);
    }
    await server.close();
  }));

function shown(diagnostics: readonly Diagnostic[]): Line[] {
  return diagnostics.map(({ code, severity = 0, message, range }) => ({
    code: String(code),
    severity: severities[severity] ?? '',
    message: typeof message === 'string' ? message : message.value,
    range,
  }));
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
