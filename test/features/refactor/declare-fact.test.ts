import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { acted, titles } from '../../support/actions.ts';

/** What a descriptor is found to break. */
function found(text: string): string[] {
  const { findings } = check(Descriptor.open('file:///a.asr.yaml', 1, text));
  return findings.map(({ requirement }) => requirement);
}

/** An action changes the text so, whatever ends its lines, and brings no finding. */
function states(source: string, title: string, before: string, after: string): void {
  const text = source.replace('│', '');
  assert.equal(acted(source, title), text.replace(before, after));
  for (const eol of ['\n', '\r\n']) {
    const now = acted(source.replaceAll('\n', eol), title);
    assert.deepEqual(found(now), found(text), now);
    if (eol === '\r\n') assert.doesNotMatch(now, /(?<!\r)\n/);
  }
}

describe('declaring what the checklist asks for', () => {
  const vault = example('vmware-to-azure').replace('vault:', 'vault:│');
  test('the subscription and the addresses, at the scenario or the vault', () => {
    states(vault, 'Add the subscription (ASR110)', 'vault:', 'subscription: Contoso DR\nvault:');
    states(
      vault,
      'Declare that all addresses are allowed (ASR700)',
      'protectedItems:',
      'outbound:\n  urls: required\nprotectedItems:',
    );
    const scenario = example('hyperv-to-azure').replace('scenario:', 'scenario:│');
    assert.ok(titles(scenario).some((title) => title.includes('ASR110')));
    const there = vault.replace('vault:', 'subscription: x\noutbound: {}\nvault:');
    assert.ok(!titles(there).some((title) => /ASR(?:110|700)/.test(title)));
  });
  test('the addresses, in a block of the way out', () => {
    const source = example('hyperv-to-azure', { outbound: '\n  connection: │proxy # squid' });
    states(
      source,
      'Declare that all addresses are allowed',
      '# squid\n',
      '# squid\n  urls: required\n',
    );
  });
  test('the last drill', () => {
    const source = example('vmware-to-azure', { failover: ' { types: [│test] }' });
    states(
      source,
      'Declare the date of the last test failover (ASR909)',
      '[test] }',
      '[test], lastDrill: 2016-11-15 }',
    );
  });
  test('a runbook for a manual action', () => {
    const source = example('vmware-to-azure', {
      recoveryPlans:
        '\n  - name: finance\n    groups:\n      - machines: [FIN-SQL01]\n        actions:\n          - name: dns │# by hand\n            type: manual',
    });
    states(
      source,
      'Automate this action with a runbook (ASR919)',
      'type: manual',
      'type: runbook\n            runbook: Update-Dns',
    );
    assert.ok(!titles(source.replace('manual', 'script')).some((title) => title.includes('919')));
  });
  test('the name of a machine in Azure, and the parameter of a Linux VM', () => {
    const source = example('vmware-to-azure', {
      protectedItems: '\n  - name: web1│\n    os: CentOS 7.2',
    });
    states(
      source,
      'Set a different name in Azure (ASR312)',
      'CentOS 7.2\n',
      'CentOS 7.2\n    azureName: web1\n',
    );
    states(
      source,
      'Declare that disk.enableUUID is set (ASR337)',
      'CentOS 7.2\n',
      'CentOS 7.2\n    diskEnableUUID: true\n',
    );
    const windows = source.replace('CentOS 7.2', 'Windows Server 2012');
    assert.ok(!titles(windows).some((title) => title.includes('ASR337')));
  });
});
