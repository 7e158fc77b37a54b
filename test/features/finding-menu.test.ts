/** The menu of a finding: what is in it, and in which order. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CodeActionTriggerKind, type Diagnostic } from 'vscode-languageserver-types';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { codeActions, diagnostics } from '../../server/src/features/index.ts';
import { example, machine } from '../../server/src/rules/examples.ts';
import { acted, after } from '../support/actions.ts';
import { ask } from '../support/ask.ts';

const client = { explain: 'explain', severity: 'severity', profile: 'profile' };

function menu(source: string, triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked) {
  const asked = ask(source);
  const [range = { start: asked.position, end: asked.position }] = asked.ranges;
  const context = { diagnostics: [], only: ['quickfix'], triggerKind };
  return codeActions(asked.checked, { range, context }, client);
}

function titles(source: string): string[] {
  return menu(source).map(({ title }) => title);
}

describe('the menu of a finding', () => {
  test('has fixes first, then another profile, ways to accept, and the explanation', () => {
    const found = titles(machine('disks: [100, ⟦2048⟧, 2000]\nfirmware: BIOS'));
    assert.deepEqual(
      found.map((title) => title.replace(/^Use profile 2026-05.*/, 'Use profile')),
      [
        'Exclude this disk from replication (changes the plan)',
        'Use profile',
        'Use profile',
        'Accept ASR303 here, with a reason',
        'Accept ASR303 for this machine',
        'Accept ASR303 in this file',
        'Explain ASR303',
        'Set the severity of ASR303...',
      ],
    );
    for (const action of menu(machine('disks: [100, ⟦2048⟧]')))
      assert.ok((action.diagnostics ?? []).length > 0, 'or an editor would put it last');
  });
  test('fixes all findings of a kind that have a safe fix, when it is opened', () => {
    const text = machine('firmware: bi│os').replace(
      /$/,
      '  - name: B\n    firmware: uefi\n  - name: C\n    firmware: bios\n',
    );
    const title = menu(text)
      .map((one) => one.title)
      .find((one) => one.startsWith('Fix all'));
    assert.match(title ?? '', /^Fix all 3 findings of ASR\d{3} in this file$/);
    const fixed = acted(text, 'Fix all 3');
    assert.equal([...fixed.matchAll(/firmware: (?:BIOS|UEFI)/g)].length, 3);
    const automatic = menu(text, CodeActionTriggerKind.Automatic);
    assert.ok(!automatic.some((one) => one.title.startsWith('Fix all')));
    assert.ok(!titles(machine('firmware: bi│os')).some((one) => one.startsWith('Fix all')));
  });
  test('offers nobody to accept what is wrong with the form', () => {
    for (const text of [
      'scenario: vm│ware\n',
      machine('firm│ware: BOIS'),
      machine('frmw│are: BIOS'),
    ])
      assert.ok(!titles(text).some((title) => title.startsWith('Accept')), text);
  });
});

function textOf(shown: Diagnostic | undefined): string {
  return typeof shown?.message === 'string' ? shown.message : '';
}

describe('missing blocks', () => {
  const text = 'scenario: vmware-to-az│ure\nvault: { name: V, location: westeurope }\n';
  test('are one diagnostic that names them all', () => {
    const { checked } = ask(text);
    const missing = checked.findings.filter(({ rule }) => rule.endsWith('-missing'));
    assert.ok(missing.length >= 4);
    const [first, ...more] = diagnostics(checked).filter(
      ({ message }) => typeof message === 'string' && message.includes('missing'),
    );
    assert.deepEqual(more, []);
    assert.match(
      textOf(first),
      /^\d blocks are missing: storageAccounts, virtualNetworks, .*protectedItems.*; add them\.$/,
    );
    assert.equal(first?.code, missing[0]?.requirement);
    assert.deepEqual(
      first?.relatedInformation?.map(({ message }) => message).sort(),
      missing.map(({ requirement, message }) => `${requirement}: ${message}`).sort(),
    );
  });
  test('have one fix that adds them all, after which none is missing', () => {
    const asked = ask(text);
    const actions = menu(text).filter(({ title }) => title.startsWith('Add'));
    assert.deepEqual(
      actions.map(({ title }) => title.replace(/\d+/, 'N')),
      ['Add the N missing blocks (changes the plan)'],
    );
    const [action] = actions;
    assert.ok(action);
    const whole = after(asked, action);
    const { findings } = check(Descriptor.open('file:///a', 1, whole));
    assert.ok(!findings.some(({ rule }) => rule.endsWith('-missing')), whole);
    assert.ok(!findings.some(({ requirement }) => requirement === 'ASR001'), whole);
  });
  test('stay what they are where one is missing', () => {
    const { checked } = ask(example('vmware-to-azure', { storageAccounts: null }));
    assert.match(textOf(diagnostics(checked)[0]), /^storageAccounts is missing: /);
  });
});

describe('accepting a finding for more than a line', () => {
  const two =
    machine('disks: [100, ⟦2048⟧]\nfirmware: BIOS') + '  - name: B\n    disks: [1, 4096]\n';
  const left = (text: string): string[] =>
    ask(text.replace('<reason>', 'moves in May')).checked.findings.map(({ requirement, span }) =>
      `${requirement} ${span.start > 0 ? '' : 'start'}`.trim(),
    );
  test('covers a machine', () => {
    const text = acted(two, 'Accept ASR303 for this machine');
    assert.match(text, /\n {2}# asr-ignore-item ASR303 -- <reason>\n {2}- name: /);
    assert.deepEqual(left(text), ['ASR303'], 'that of the other machine');
  });
  test('covers the file', () => {
    const text = acted(two, 'Accept ASR303 in this file');
    assert.match(text, /^# asr-ignore-file ASR303 -- <reason>\n/);
    assert.deepEqual(left(text), []);
  });
});
