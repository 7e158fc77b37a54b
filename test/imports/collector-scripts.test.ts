import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectorScript } from '../../server/src/imports/scripts/collector-scripts.ts';

describe('collector scripts', () => {
  test('those of PowerShell call only cmdlets that read', () => {
    for (const source of ['hyperv', 'vmm'] as const) {
      const verbs = [...collectorScript(source).matchAll(/\b([A-Z][a-z]+)-[A-Z]\w+/g)].map(
        ([, verb]) => verb,
      );
      const harmless = ['Get', 'ForEach', 'Where', 'Join', 'ConvertTo'];
      assert.ok(verbs.length > 5);
      assert.deepEqual(
        verbs.filter((verb) => !harmless.includes(verb ?? '')),
        [],
      );
    }
  });
  test('that of a vault calls Azure with get, show and list only', () => {
    const calls = [...collectorScript('vault').matchAll(/\baz ([a-z ]+)/g)].map(([, call]) =>
      call?.trim(),
    );
    assert.deepEqual(
      calls.filter((call) => !/(?:show|list|rest)$/.test(call ?? '')),
      [],
    );
    assert.doesNotMatch(collectorScript('vault'), /--method (?!get)/);
  });
  test('each is short enough to be read in a minute, and plain ASCII', () => {
    for (const source of ['hyperv', 'vmm', 'vault'] as const) {
      const script = collectorScript(source);
      assert.ok(script.split('\n').length <= 75, source);
      assert.match(script, /^[\n\x20-\x7e]+$/, source);
      assert.ok(script.endsWith('\n'));
    }
  });
});
