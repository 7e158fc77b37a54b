/** The requests of our own by which the client makes a first descriptor and tells the profile. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { inWorld } from '../cli/cli-world.ts';
import { session, type TestSession } from '../support/test-server.ts';

describe('the server answers', () => {
  let server: TestSession;
  before(async () => {
    server = await session({
      files: new Map([['file:///work/new/.asr.json', '{ "profile": "2026-05" }']]),
      folders: ['file:///work'],
      settings: { profile: '2016-12' },
    });
  });
  after(() => server.close());

  test('asr/scenarios with every scenario, and how people say it', async () => {
    const choices = await server.client.sendRequest<{ scenario: string; title: string }[]>(
      'asr/scenarios',
      {},
    );
    assert.deepEqual(
      choices.map(({ scenario }) => scenario),
      scenarios,
    );
    assert.equal(choices[0]?.title, 'VMware to Azure');
  });

  test('asr/scenarios with a warning for those that the profile reports as retired or deprecated', async () => {
    const warned = async (params: object): Promise<string[]> => {
      const choices = await server.client.sendRequest<{ scenario: string; warning?: string }[]>(
        'asr/scenarios',
        params,
      );
      return choices.flatMap(({ scenario, warning }) =>
        warning === undefined ? [] : [`${scenario}: ${warning}`],
      );
    };
    assert.deepEqual(await warned({}), []);
    assert.deepEqual(await warned({ profile: '2016-12' }), []);
    const why = (status: string): string =>
      `Profile 2026-05 reports this scenario as ${status} (ASR029). Plan to replicate to Azure instead.`;
    assert.deepEqual(await warned({ profile: '2026-05' }), [
      `vmware-to-secondary: ${why('retired')}`,
      `physical-to-secondary: ${why('retired')}`,
      `hyperv-to-secondary: ${why('deprecated')}`,
    ]);
  });

  for (const scenario of scenarios)
    test(`asr/firstDescriptor with what asr init ${scenario} writes, and it checks clean`, () =>
      inWorld({}, async (world) => {
        const text = await server.client.sendRequest<string>('asr/firstDescriptor', { scenario });
        assert.equal(text, (await world.asr(['init', scenario])).out);
        const { findings } = check(Descriptor.open('untitled:Untitled-1', 1, text));
        assert.deepEqual(findings, []);
      }));

  test('asr/firstDescriptor with nothing for a scenario there is not', async () => {
    const call = { scenario: 'aws-to-azure' };
    assert.equal(await server.client.sendRequest('asr/firstDescriptor', call), null);
  });

  test('asr/standing with the profile that holds: of the file, of .asr.json, of the settings', async () => {
    const profileOf = async (uri: string, text: string): Promise<string> => {
      server.open(uri, text);
      await server.published(uri);
      const { profile, milliseconds } = await server.client.sendRequest<{
        profile: string;
        milliseconds: number;
      }>('asr/standing', { textDocument: { uri } });
      assert.ok(milliseconds >= 0);
      return profile;
    };
    const plain = 'scenario: vmware-to-azure\n';
    assert.equal(await profileOf('file:///work/a.asr.yaml', plain), '2016-12');
    assert.equal(await profileOf('file:///work/new/a.asr.yaml', plain), '2026-05');
    assert.equal(
      await profileOf('file:///work/new/b.asr.yaml', `${plain}profile: 2016-12\n`),
      '2016-12',
    );
    const closed = { textDocument: { uri: 'file:///work/closed.asr.yaml' } };
    assert.equal(await server.client.sendRequest('asr/standing', closed), null);
  });

  test('asr/standing with the time of a check that another request came to need first', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const pulled = await session({ capabilities });
    const document = { textDocument: { uri: 'file:///work/asked.asr.yaml' } };
    pulled.open(document.textDocument.uri, 'scenario: vmware-to-azure\n');
    await pulled.client.sendRequest('textDocument/codeLens', document);
    await pulled.client.sendRequest('textDocument/codeAction', {
      ...document,
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      context: { diagnostics: [] },
    });
    await pulled.client.sendRequest('textDocument/diagnostic', document);
    const standing = await pulled.client.sendRequest<{ milliseconds: number }>(
      'asr/standing',
      document,
    );
    assert.ok(standing.milliseconds > 0);
    await pulled.close();
  });
});
