/** One slip of the pen is one finding, on the word that is wrong, and its fix takes the slip back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { firstDescriptor } from '../../server/src/pages/first-descriptor.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { example, machine } from '../../server/src/rules/examples.ts';
import { applyFix } from '../support/fixes.ts';

function found(text: string): readonly Finding[] {
  return check(Descriptor.open('file:///a', 1, text)).findings;
}

function ids(text: string): string[] {
  return found(text).map(({ requirement }) => requirement);
}

describe('a key without its last letter', () => {
  for (const scenario of scenarios) {
    const text = firstDescriptor(scenario)
      .replace(/^( *)# (?=(?: *(?:- )?)\w+:(?: |$))/gm, '$1')
      .replace(/ *#.*$/gm, '')
      // The keys of tags are the author's own.
      .replace(/^tags:.*\n(?: .*\n)*/m, '');
    test(scenario, () => {
      let slips = 0;
      for (const { 0: whole, 1: before = '', index } of text.matchAll(
        /^( *(?:- )?)[a-z]\w+(?=:)/gm,
      )) {
        // Of `vm` too little would be left to know it by.
        if (whole.length - before.length < 3) continue;
        const end = index + whole.length;
        const faulty = text.slice(0, end - 1) + text.slice(end);
        const findings = found(faulty);
        const said = findings.map(({ requirement, message }) => `${requirement} ${message}`);
        assert.equal(findings.length, 1, `${whole.trim()}:\n${said.join('\n')}`);
        const [finding] = findings;
        assert.ok(finding);
        assert.deepEqual(finding.span, { start: index + before.length, end: end - 1 }, said[0]);
        const [fix] = finding.fixes();
        assert.equal(fix && applyFix(faulty, fix), text, `${whole.trim()}: ${said[0]}`);
        slips++;
      }
      assert.ok(slips > 20);
    });
  }
});

test('a character in a word that nobody sees is told once', () => {
  for (const text of [
    machine('firmware: BI\ufeffOS'),
    example('vmware-to-azure').replace('-to-azure', '\ufeff-to-azure'),
  ])
    assert.deepEqual(ids(text), ['ASR001']);
});

describe('a misspelt key', () => {
  test('of a property that there has to be is as grave as its absence', () => {
    const [finding] = found(machine('disks: [{ size: 100 }]'));
    assert.equal(`${finding?.requirement} ${finding?.severity}`, 'ASR009 error');
    assert.equal(
      finding?.message,
      'Unknown property "size"; did you mean "sizeGB", which is missing?',
    );
    const accounts = example('vmware-to-azure').replace('storageAccounts', 'storageAccount');
    assert.deepEqual(
      found(accounts).map(({ requirement, severity }) => `${requirement} ${severity}`),
      ['ASR120 error'],
    );
  });

  test('is still told where the absence is not', () => {
    const accounts = example('vmware-to-azure').replace('storageAccounts', 'storageAccount');
    const { findings } = check(Descriptor.open('file:///a', 1, accounts), {
      severity: { ASR120: 'off' },
    });
    assert.deepEqual(
      findings.map(({ requirement }) => requirement),
      ['ASR002'],
    );
  });

  test('has its value checked, where that is what the property holds', () => {
    assert.deepEqual(ids(machine('disk: [100, 2048]')), ['ASR002', 'ASR303']);
    assert.deepEqual(ids(machine('disk: many')), ['ASR002']);
    assert.deepEqual(ids(machine('storageAcount: nowhere')), ['ASR002', 'ASR003']);
  });

  test('stands for a property once, and not where that is written', () => {
    assert.deepEqual(ids(machine('disk: [100]\ndiscs: [2048]')), ['ASR002', 'ASR002']);
    assert.deepEqual(ids(machine('disks: [100]\ndisk: [2048]')), ['ASR002']);
  });
});

test('a name where a block with that name belongs is known to the rest', () => {
  const text = example('hyperv-to-azure', { hyperVHosts: ' [br12-hv1]' });
  const [finding, ...others] = found(text);
  assert.deepEqual(others, []);
  assert.equal(finding?.requirement, 'ASR016');
  const [fix] = finding.fixes();
  assert.deepEqual(ids(fix ? applyFix(text, fix) : text), []);
});

test('a suppression of another id than that of the finding says which it is', () => {
  const text = machine('disks: [2048] # asr-ignore ASR303 -- it shrinks in May');
  const finding = found(text).find(({ requirement }) => requirement === 'ASR019');
  assert.match(finding?.message ?? '', /^The finding on this line is ASR900, not ASR303;/);
  const [change, remove] = finding?.fixes() ?? [];
  assert.deepEqual(ids(change ? applyFix(text, change) : text), []);
  assert.deepEqual(ids(remove ? applyFix(text, remove) : text), ['ASR900']);
});
