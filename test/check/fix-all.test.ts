import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import type { Checked } from '../../server/src/check/checked-descriptor.ts';
import type { Finding, FindingFix } from '../../server/src/check/finding.ts';
import { fixAll, maxRounds, safeAndPlanFixes as all } from '../../server/src/check/fix-all.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { example, machine } from '../../server/src/rules/examples.ts';

function checked(text: string): Checked {
  return check(Descriptor.open('file:///a.asr.yaml', 0, text));
}

/** The outcome of a check that has other findings than its own. */
function pretending(text: string, findings: readonly Finding[]): Checked {
  return Object.defineProperty(checked(text), 'findings', { value: findings });
}

function finding(...fixes: FindingFix[]): Finding {
  const span = { start: 0, end: 0 };
  const rest = {
    rule: 'a-rule',
    message: '',
    related: [],
    occursIn: () => true,
    fixes: () => fixes,
  };
  return { requirement: 'ASR303', severity: 'warning', isBreach: true, span, ...rest };
}

function insertion(start: number, newText: string): FindingFix {
  return { title: newText, kind: 'safe', edits: [{ span: { start, end: start }, newText }] };
}

describe('fixAll', () => {
  test('does nothing where there is nothing to do', () => {
    const start = checked(machine('disks: [100]'));
    const { rounds, applied, text } = fixAll(start, all);
    assert.deepEqual([rounds, applied.length, text], [0, 0, start.descriptor.text]);
  });

  test('takes safe fixes only, unless it is told otherwise', () => {
    const start = checked(machine('disks: [100, 2048]'));
    assert.equal(fixAll(start).rounds, 0);
    assert.equal(fixAll(start, all).applied.length, 1);
  });

  test('puts in what is missing nine times in less than nine rounds', () => {
    const networks = Array.from({ length: 9 }, (_, i) => `{ network: Net${i} }`).join(', ');
    const { rounds, checked: after } = fixAll(
      checked(machine(`cloud: Gold\ndisks: [127]\nnics: [${networks}]`, 'hyperv-vmm-to-azure')),
      all,
    );
    assert.ok(rounds < maxRounds, `${rounds} rounds`);
    assert.deepEqual(
      after.findings.map(({ message }) => message),
      [],
    );
  });

  test('keeps the order of what is put in at one place', () => {
    const text = machine('disks: [100]');
    const two = [
      finding(insertion(text.length, '# a\n')),
      finding(insertion(text.length, '# b\n')),
    ];
    assert.equal(fixAll(pretending(text, two)).text, `${text}# a\n# b\n`);
  });

  test('puts in the same text once', () => {
    const text = machine('disks: [100]');
    const two = [
      finding(insertion(text.length, '# a\n')),
      finding(insertion(text.length, '# a\n')),
    ];
    assert.equal(fixAll(pretending(text, two)).text, `${text}# a\n`);
  });

  test('leaves out a fix that does harm, and applies the others', () => {
    const text = machine('disks: [100]');
    const findings = [
      finding(insertion(0, '# first\n')),
      finding(insertion(text.length, 'vault: [\n')),
      finding(insertion(text.indexOf('vault:'), '# between\n')),
    ];
    const { text: after, applied, refused } = fixAll(pretending(text, findings));
    assert.equal(applied.length, 2);
    assert.deepEqual(refused(), []);
    assert.equal(after, `# first\n${text.replace('vault:', '# between\nvault:')}`);
  });

  test('gives all that stand twice names of their own in one round', () => {
    const names = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, i) => `\n  - { name: WEB${from + i} }`).join('');
    const text = (more: string): string =>
      example('vmware-to-azure', { protectedItems: `${names(1, 21)}${more}\n  - { name: WEB40 }` });
    const { rounds, text: after } = fixAll(checked(text(names(1, 11))), all);
    assert.equal(after, text(names(21, 31)));
    assert.equal(rounds, 1);
  });

  test('gives machines different names in Azure, however many would get the same', () => {
    const marks = ['_', '.', '+', '!', '@', '~', '=', '^', ';', '°', '§', '$'];
    const items = marks.map((mark) => `\n  - { name: 'srv${mark}01' }`).join('');
    const { text, rounds } = fixAll(
      checked(example('vmware-to-azure', { protectedItems: `${items}\n  - { name: SRV-01 }` })),
      all,
    );
    const names = [...text.matchAll(/azureName: ([\w-]+)/g)].map(([, name]) => name?.toLowerCase());
    assert.equal(names.length, marks.length);
    assert.equal(new Set([...names, 'srv-01']).size, marks.length + 1);
    assert.equal(rounds, 1);
  });

  test('applies no two fixes that give the same name, whatever their rules', () => {
    const text = machine('disks: [100]');
    const named = (at: number): Finding => {
      const fix = insertion(at, '# named\n');
      return finding({ ...fix, kind: 'plan', names: ['storageAccount asrlogs'] });
    };
    const findings = [named(0), named(text.length)];
    assert.equal(fixAll(pretending(text, findings), all).applied.length, 1);
  });

  test('states no fact, and does nothing that is for people, one by one', () => {
    const text = machine('disks: [100]');
    const fix = insertion(0, '# a\n');
    const findings = [
      finding({ ...fix, kind: 'fact' }),
      finding({ ...fix, kind: 'plan', oneByOne: true }),
    ];
    assert.equal(fixAll(pretending(text, findings), all).applied.length, 0);
  });

  test('takes nothing out because of a finding that another fix brought', () => {
    const text = machine('disks: [80, { sizeTB: 2 }]');
    const { text: after, refused } = fixAll(checked(text), all);
    assert.equal(after, machine('disks: [80, { sizeGB: 2048 }]'));
    assert.equal(refused()[0]?.finding.rule, 'disk-too-large');
    // What was too large from the start is excluded, wherever other fixes moved it.
    const both = machine('disks: [{ sizeMiB: 81920 }, 100, 2048]');
    assert.equal(
      fixAll(checked(both), all).text,
      machine('disks: [{ sizeGB: 80 }, 100, { sizeGB: 2048, exclude: true }]'),
    );
  });

  test('puts in at one place all that does no harm, beside a fix that does', () => {
    const text = machine('disks: [100]');
    const names = Array.from({ length: 20 }, (_, i) => `# ${i}\n`);
    const findings = [
      finding(insertion(text.indexOf('vault:'), 'vault: [\n')),
      ...names.map((name) => finding(insertion(text.length, name))),
    ];
    const { rounds, applied, text: after } = fixAll(pretending(text, findings));
    assert.deepEqual([rounds, applied.length, after], [1, 20, text + names.join('')]);
  });

  test('makes a value readable, whatever then comes to light', () => {
    // What is written as it should be says that the tools are missing, which is an error as well.
    const text = machine('vmwareTools: not installed\nfirmware: bios');
    const { text: after, revealed } = fixAll(checked(text));
    assert.equal(after, text.replace('not installed', 'notInstalled').replace('bios', 'BIOS'));
    assert.deepEqual(
      revealed.map(({ rule }) => rule),
      ['vmware-tools-not-running'],
    );
  });

  test('prefers one of two that do harm together', () => {
    const text = machine('disks: [100]');
    const at = text.length;
    const findings = [
      finding(insertion(at, 'portal: azure\n')),
      finding(insertion(at, 'portal:  azure\n')),
    ];
    const { text: after } = fixAll(pretending(text, findings));
    assert.equal(after, `${text}portal: azure\n`);
  });

  test('tries a hundred times to part what does harm from what does none, and no more', (t) => {
    const lines = 300;
    const text = `${machine('disks: [100]')}${'# a line\n'.repeat(lines)}`;
    const start = text.indexOf('# a line');
    // Each by itself leaves a bracket open.
    const harmful = Array.from({ length: lines }, (_, i) =>
      finding(insertion(start + i * '# a line\n'.length, `x${i}: [\n`)),
    );
    const pretended = pretending(text, harmful);
    const open = t.mock.method(Descriptor, 'open');
    const { text: after, applied } = fixAll(pretended);
    assert.deepEqual([after, applied.length], [text, 0]);
    const tries = open.mock.callCount();
    // Two for the whole round, and those that look for the good ones in it.
    assert.equal(tries, 2 + 100);
  });

  test('finds the one that does harm among hundreds, and applies the others', () => {
    const lines = 300;
    const text = `${machine('disks: [100]')}${'# a line\n'.repeat(lines)}`;
    const start = text.indexOf('# a line');
    const findings = Array.from({ length: lines }, (_, i) =>
      finding(insertion(start + i * '# a line\n'.length, i === 222 ? 'x: [\n' : '# mended\n')),
    );
    const { applied } = fixAll(pretending(text, findings));
    assert.equal(applied.length, lines - 1);
  });
});
