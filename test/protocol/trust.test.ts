/**
 * T-37: what a workspace says of itself is believed as far as it can do no harm, and no farther,
 * whether or not the workspace is trusted.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { readText } from '../../server/src/lsp/node-read-text.ts';
import { inWorld, type World } from '../cli/cli-world.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { session } from '../support/test-server.ts';

const text = machine('disks: [100, 2048]');
const uri = 'file:///work/a.asr.yaml';
const off = '{ "severity": { "ASR303": "off" } }';
const isFaulty = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => code === 'ASR303');

describe('a setting', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    capabilities: {
      untrustedWorkspaces: { supported: unknown; restrictedConfigurations?: unknown };
    };
    contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
  };

  test('is one of a few words, so that none has to be kept from a workspace that is not trusted', () => {
    const { properties } = manifest.contributes.configuration;
    assert.ok(Object.keys(properties).length >= 2);
    const isOneOfWords = ({ type, enum: words }: Record<string, unknown>): boolean =>
      type === 'boolean' || (type === 'string' && Array.isArray(words));
    for (const [name, property] of Object.entries(properties)) {
      // A path, a command, an address or arguments would have to be restricted, and asked for trust.
      const { type, patternProperties = {}, additionalProperties } = property;
      const values = Object.values(patternProperties as Record<string, Record<string, unknown>>);
      const isTable = type === 'object' && additionalProperties === false && values.length > 0;
      const isSafe = isTable ? values.every(isOneOfWords) : isOneOfWords(property);
      assert.ok(isSafe, `${name} can be any text`);
    }
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces, { supported: true });
  });

  test('is asked for by no other name than those of the manifest', () => {
    const asked = sources('client/src').flatMap(({ text: code }) =>
      [
        ...code.matchAll(/getConfiguration\(([^)]*)\)(?:\s*\.get(?:<[^>]*>)?\(\s*'([\w.]+)')?/g),
      ].map(([, section = '', name = '']) => `${section.replaceAll("'", '')}.${name}`),
    );
    assert.ok(asked.length > 0);
    const known = Object.keys(manifest.contributes.configuration.properties);
    // Of the editor's own settings only whether it formats what is typed.
    known.push('editor, document.formatOnType');
    const strange = asked.filter((name) => !known.includes(name));
    assert.deepEqual(strange, []);
  });

  test('that the client runs something by is none: what it runs, it runs in a trusted workspace', () => {
    const starts =
      /\b(?:ShellExecution|ProcessExecution|CustomExecution|createTerminal|child_process)\b/;
    const running = sources('client/src').filter(({ text: code }) =>
      starts.test(code.replace(/import type [^;]*;/g, '')),
    );
    assert.deepEqual(
      running.map(({ name }) => name),
      ['agents.ts', 'tasks.ts'],
    );
    for (const { text: code } of running) assert.match(code, /if \(!workspace\.isTrusted/);
  });

  const words = { profile: '2026-05' };
  /** What a client could answer for the section `asr`. VS Code makes the first of both forms of `settings.json`. */
  const answers: readonly (readonly [answer: unknown, isFollowed: boolean])[] = [
    [words, true],
    [{ 'asr.profile': '2026-05' }, false],
    [{ asr: words }, false],
    ...[null, 7, -1, true, '2026-05', [], [words], {}].map((one) => [one, false] as const),
    ...[null, 7, [], ['2026-05'], {}, '', ' 2026-05', '__proto__', 'x'.repeat(1e5)].map(
      (profile) => [{ profile, trace: 7 }, false] as const,
    ),
    [JSON.parse('{"__proto__": {"profile": "2026-05"}}'), false],
  ];
  for (const [settings, isFollowed] of answers)
    test(`that is answered as ${JSON.stringify(settings).slice(0, 60)}`, async () => {
      const log: string[] = [];
      const capabilities = { workspace: { configuration: true } };
      const server = await session({ capabilities, settings, log });
      // The server asks for its settings before it answers the first, and has them before the second.
      for (let i = 0; i < 2; i++) await server.client.sendRequest('asr/scenarios', {});
      server.open(uri, text);
      assert.equal(isFaulty(await server.published(uri)), !isFollowed);
      assert.deepEqual(log, []);
      await server.close();
    });
});

describe('a configuration', () => {
  const outside = { '.asr.json': off, 'elsewhere/.asr.json': off, 'in/a.asr.yaml': text };
  /** What is found in a descriptor whose workspace folder is `in`. */
  async function found(world: World, name: string): Promise<readonly Diagnostic[]> {
    const at = (path: string): string => pathToFileURL(world.folder).href + path;
    const server = await session({ readText, folders: [at('/in')] });
    server.open(at(name), text);
    const diagnostics = await server.published(at(name));
    await server.close();
    return diagnostics;
  }

  test('beside the descriptor is followed', () =>
    inWorld({ ...outside, 'in/.asr.json': off }, async (world) => {
      assert.equal(isFaulty(await found(world, '/in/a.asr.yaml')), false);
    }));

  const ways: Readonly<Record<string, (world: World) => string>> = {
    'above the workspace folder': () => '/in/a.asr.yaml',
    'by way of two dots': () => '/in/../elsewhere/a.asr.yaml',
    'by way of two dots that are written otherwise': () => '/in/%2e%2e/elsewhere/a.asr.yaml',
    'that is a link to elsewhere': (world) => {
      symlinkSync('../elsewhere/.asr.json', world.path('in/.asr.json'));
      return '/in/a.asr.yaml';
    },
    'in a folder that is a link to elsewhere': (world) => {
      symlinkSync('../elsewhere', world.path('in/sub'));
      return '/in/sub/a.asr.yaml';
    },
    'that is a link to itself': (world) => {
      symlinkSync('.asr.json', world.path('in/.asr.json'));
      return '/in/a.asr.yaml';
    },
    'that is a folder': (world) => {
      world.write('in/.asr.json/x', '');
      return '/in/a.asr.yaml';
    },
  };
  for (const [name, way] of Object.entries(ways))
    test(`${name} is not`, () =>
      inWorld(outside, async (world) => {
        assert.ok(isFaulty(await found(world, way(world))));
      }));

  const malformed: readonly string[] = [
    '',
    '{',
    '[]',
    '7',
    'null',
    '{ "profile": 7 }',
    '{ "profile": null, "severity": [] }',
    '{ "severity": { "__proto__": "off", "ASR303": "loud", "constructor": 1 } }',
    '{ "ignore": [7, null, {}] }',
    '{ "ignore": "a.asr.yaml" }',
    '{ "command": "rm -rf /" }',
    '\0\u0001\ufffd{',
    '['.repeat(100_000),
    `{ "x": "${'x'.repeat(2 ** 20)}" }`,
  ];
  for (const config of malformed)
    test(`that is malformed is told of: ${JSON.stringify(config).slice(0, 60)}`, async () => {
      const log: string[] = [];
      const file = 'file:///work/.asr.json';
      const server = await session({
        files: new Map([[file, config]]),
        folders: ['file:///work'],
        log,
      });
      server.open(uri, text);
      assert.ok((await server.published(file)).length > 0);
      // What is wrong in it holds nothing up.
      assert.ok(isFaulty(await server.published(uri)));
      assert.deepEqual(log, []);
      assert.equal(({} as { readonly polluted?: unknown }).polluted, undefined);
      await server.close();
    });
});

function sources(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}
