/** Answers in hovers, lenses, refactorings and pages. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeLenses, hover, resolveAnswerLens } from '../../server/src/features/index.ts';
import { answersPage } from '../../server/src/pages/index.ts';
import { acted, titles } from '../support/actions.ts';
import { ask, textAt } from '../support/ask.ts';

const text = `scenario: vmware-to-azure
vault: { name: V, location: westeurope }
configurationServer: { hostname: CS }
storageAccounts: [{ name: data1 }]
protectedItems:
  - { name: A, usedGB: 100, cores: 2, startMinutes: 5, disks: [200] }
  - { name: B, usedGB: 100, disks: [200] }
recoveryPlans:
  - { name: Shop, groups: [{ machines: [A] }] }
  - { name: Office, groups: [{ machines: [B] }] }
capacity: { bandwidthMbps: 100, dailyChangeGB: 108 }
`;

function hovered(mark: string, source = text): string {
  const at = source.indexOf(mark);
  const { checked, position } = ask(`${source.slice(0, at)}│${source.slice(at)}`);
  const { contents } = hover(checked, position) ?? {};
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('a hover shows the answers that concern it', () => {
  test('on capacity, and on an input of it', () => {
    const all = hovered('capacity:');
    assert.match(all, /\*\*Answers\*\*/);
    assert.match(all, /- K1 Line for the change of a day: at least 10 Mbps/);
    assert.match(all, /- K8 Process servers: about 1 server \(Size/);
    const one = hovered('dailyChangeGB');
    assert.match(one, /- K2 /);
    assert.doesNotMatch(one, /- K13 /);
  });
  test('on a plan its own time, on servers and accounts their numbers', () => {
    const plan = hovered('Shop');
    assert.match(plan, /- K14 Recovery time of Shop: at least 5 min/);
    assert.doesNotMatch(plan, /Office/);
    assert.match(
      hovered('Office'),
      /not computable, missing: protectedItems\\\[B\\\]\\\.startMinutes/,
    );
    assert.match(hovered('CS }'), /- K8 /);
    assert.match(hovered('data1'), /- K10 /);
  });
  test('and nowhere else', () => {
    assert.doesNotMatch(hovered('vault:'), /Answers/);
    assert.doesNotMatch(hovered('usedGB'), /Answers/);
  });
});

describe('the lens on capacity', () => {
  test('is computed once it is in view', () => {
    const asked = ask(text);
    const lens = codeLenses(asked.checked).find(({ command }) => command === undefined);
    assert.ok(lens !== undefined);
    assert.equal(textAt(asked, lens.range), 'capacity');
    assert.deepEqual(lens.data, { uri: 'file:///test.asr.yaml' });
    const { command } = resolveAnswerLens(asked.checked, lens, 'asr.showAnswers');
    assert.deepEqual(command, {
      title: 'needs at least 13 Mbps, first copy about 5.1 h',
      command: 'asr.showAnswers',
    });
    assert.equal(resolveAnswerLens(asked.checked, lens).command?.command, '');
  });
  test('says that nothing can be computed, and is not there without the block', () => {
    const asked = ask('scenario: vmware-to-azure\ncapacity: { coreQuota: 4 }\n');
    const [lens] = codeLenses(asked.checked);
    assert.ok(lens !== undefined);
    assert.equal(
      resolveAnswerLens(asked.checked, lens).command?.title,
      'nothing can be computed yet',
    );
    assert.deepEqual(codeLenses(ask('scenario: vmware-to-azure\n').checked), []);
  });
});

describe('a key that an answer lacks', () => {
  test('is written in capacity', () => {
    const source = text.replace('capacity: {', 'capacity: {│');
    assert.ok(titles(source).includes('Declare changeHours (K3)'));
    assert.match(
      acted(source, 'Declare changeHours (K3)'),
      /dailyChangeGB: 108, changeHours: \d+ }/,
    );
    assert.ok(!titles(source).some((title) => title.startsWith('Declare bandwidthMbps')));
  });
  test('is written in a machine that is one of a few without it', () => {
    const source = text.replace('{ name: B', '{ │name: B');
    assert.ok(titles(source).includes('Declare cores (K13)'));
    assert.match(
      acted(source, 'Declare startMinutes (K14)'),
      /disks: \[200\], startMinutes: \d+ }/,
    );
    const other = titles(text.replace('{ name: A', '{ │name: A'));
    assert.ok(!other.some((title) => /^Declare \w+ \(K/.test(title)));
  });
});

describe('the page', () => {
  test('has all answers', () => {
    const page = answersPage(ask(text).checked);
    assert.match(page, /^# Answers: test\\\.asr\\\.yaml$/m);
    assert.match(page, /\| K1 \| .*at least 10 Mbps/);
    assert.match(page, /## Not computable/);
    assert.match(page, /## Sources/);
  });
  test('compares with other values', () => {
    const page = answersPage(ask(text).checked, [
      { path: 'capacity.dailyChangeGB', value: '1080' },
      { path: 'capacity.bandwidthMbps', value: '90' },
    ]);
    assert.match(page, /^# What if: /);
    assert.match(page, /\| K1 \| .* \| at least 10 Mbps \| at least 100 Mbps \|/);
    assert.match(page, /## Findings that appear \(1\)\n\n- \*\*ASR921\*\*/);
  });
  test('says what cannot be set', () => {
    const page = answersPage(ask(text).checked, [{ path: 'capacity.speed', value: '1' }]);
    assert.match(page, /is no path of the format\.$/m);
  });
});
