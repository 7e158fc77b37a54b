import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeActions } from '../../server/src/features/index.ts';
import { example } from '../../server/src/rules/examples.ts';
import { acted, titles } from '../support/actions.ts';
import { ask } from '../support/ask.ts';

const host = (version: string, more: Record<string, string> = {}): string =>
  example('vmware-to-azure', {
    vSphereHosts: `\n  - { name: esx01, version: "${version}" }`,
    ...more,
  });
const title = 'Use profile 2026-05 for this file: ASR231 does not occur there';

describe('a finding that another profile does not have', () => {
  test('offers to use that profile for the file', () => {
    const text = acted(host('8│.0'), title);
    assert.match(text, /^profile: 2026-05$/m);
    assert.ok(!ask(text).checked.findings.some(({ requirement }) => requirement === 'ASR231'));
  });
  test('also where the file names another one', () => {
    const text = acted(host('8│.0', { profile: ' 2016-12' }), title);
    assert.match(text, /^profile: 2026-05$/m);
  });
  test('and to use it for the workspace, where the client can set it and the file does not', () => {
    const offered = (text: string): unknown[] => {
      const { checked, position } = ask(text);
      const range = { start: position, end: position };
      const context = { diagnostics: [] };
      return codeActions(checked, { range, context }, { profile: 'set' }).flatMap(
        ({ command }) => command ?? [],
      );
    };
    const action = 'Use profile 2026-05 in .asr.json: ASR231 does not occur there';
    assert.deepEqual(offered(host('8│.0')), [
      { title: action, command: 'set', arguments: ['2026-05'] },
    ]);
    assert.deepEqual(offered(host('8│.0', { profile: ' 2016-12' })), []);
  });
  test('is told in both directions, and not where both have it', () => {
    const old = host('5.│5', { profile: ' 2026-05' });
    assert.ok(
      titles(old, 'quickfix').some((one) => one.startsWith('Use profile 2016-12 for this file')),
    );
    assert.ok(!titles(host('4.│0'), 'quickfix').some((one) => one.startsWith('Use profile')));
  });
});
