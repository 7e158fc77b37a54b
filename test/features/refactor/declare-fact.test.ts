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

/** The text after an action, which breaks nothing. */
function declared(source: string, title: string): string {
  const before = source.replace('│', '');
  for (const eol of ['\n', '\r\n']) {
    const after = acted(source.replaceAll('\n', eol), title);
    assert.deepEqual(found(after), found(before), after);
    if (eol === '\r\n') assert.doesNotMatch(after, /(?<!\r)\n/);
  }
  return acted(source, title);
}

describe('declaring what the checklist asks for', () => {
  const vault = example('vmware-to-azure').replace('vault:', 'vault:│');
  test('the subscription and the addresses, at the scenario or the vault', () => {
    const whole = vault.replace('│', '');
    assert.equal(
      declared(vault, 'Name the subscription (ASR110)'),
      whole.replace('vault:', 'subscription: Contoso DR\nvault:'),
    );
    assert.equal(
      declared(vault, 'State that all addresses are open (ASR700)'),
      whole.replace('protectedItems:', 'outbound:\n  urls: required\nprotectedItems:'),
    );
    const scenario = example('hyperv-to-azure').replace('scenario:', 'scenario:│');
    assert.ok(titles(scenario).some((title) => title.includes('ASR110')));
    const there = vault.replace('vault:', 'subscription: x\noutbound: {}\nvault:');
    assert.ok(!titles(there).some((title) => /ASR(?:110|700)/.test(title)));
  });
  test('the addresses, in a block of the way out', () => {
    const source = example('hyperv-to-azure', { outbound: '\n  connection: │proxy # squid' });
    assert.equal(
      declared(source, 'State that all addresses are open'),
      source.replace('│', '').replace('# squid\n', '# squid\n  urls: required\n'),
    );
  });
  test('the last drill', () => {
    const source = example('vmware-to-azure', { failover: ' { types: [│test] }' });
    assert.equal(
      declared(source, 'State when the last test failover was (ASR909)'),
      source.replace('│', '').replace('[test] }', '[test], lastDrill: 2016-11-15 }'),
    );
  });
  test('a runbook for a manual action', () => {
    const source = example('vmware-to-azure', {
      recoveryPlans:
        '\n  - name: finance\n    groups:\n      - machines: [FIN-SQL01]\n        actions:\n          - name: dns │# by hand\n            type: manual',
    });
    assert.equal(
      declared(source, 'Automate this action by a runbook (ASR919)'),
      source
        .replace('│', '')
        .replace('type: manual', 'type: runbook\n            runbook: Update-Dns'),
    );
    assert.ok(!titles(source.replace('manual', 'script')).some((title) => title.includes('919')));
  });
  test('the name of a machine in Azure, and the parameter of a Linux VM', () => {
    const source = example('vmware-to-azure', {
      protectedItems: '\n  - name: web1│\n    os: CentOS 7.2',
    });
    const whole = source.replace('│', '');
    assert.equal(
      declared(source, 'Give it another name in Azure (ASR312)'),
      whole.replace('CentOS 7.2\n', 'CentOS 7.2\n    azureName: web1\n'),
    );
    assert.equal(
      declared(source, 'State that disk.enableUUID is set (ASR337)'),
      whole.replace('CentOS 7.2\n', 'CentOS 7.2\n    diskEnableUUID: true\n'),
    );
    const windows = source.replace('CentOS 7.2', 'Windows Server 2012');
    assert.ok(!titles(windows).some((title) => title.includes('ASR337')));
  });
});
