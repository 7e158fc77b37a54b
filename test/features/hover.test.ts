/** What a hover says of requirements: the state that the checklist has, sources, other profiles. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { hover } from '../../server/src/features/index.ts';
import { stateMarks, stateWords } from '../../server/src/pages/state-words.ts';
import { states } from '../../server/src/check/requirement-state.ts';
import { example, machine } from '../../server/src/rules/examples.ts';
import { figure } from '../support/figures.ts';
import { ask } from '../support/ask.ts';
import { holds } from '../support/holds.ts';
import { mixedEstates } from '../support/mixed-estates.ts';
import { valid, written } from '../support/valid.ts';

type Asked = Pick<ReturnType<typeof ask>, 'checked' | 'position'>;

function shown({ checked, position }: Asked, explain?: string): string {
  const contents = hover(checked, position, explain)?.contents;
  return contents !== undefined && typeof contents === 'object' && 'value' in contents
    ? contents.value
    : '';
}

/** The line of a requirement. */
function line(text: string, id: string): string {
  return (
    shown(ask(text))
      .split('\n')
      .find((one) => one.includes(`**${id}**`)) ?? ''
  );
}

/** The states that a hover shows, by requirement. */
function statesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of text.split('\n')) {
    const [, id] = /\[\*\*(ASR\d{3})\*\*\]/.exec(one) ?? [];
    const state = states.find((name) => {
      const word = name === 'violated' ? '**Violated**' : stateWords[name];
      const start = `- ${stateMarks[name]} ${word}`;
      return one.startsWith(`${start}:`) || one.startsWith(`${start} `);
    });
    if (id !== undefined && state !== undefined) found.set(id, state);
  }
  return found;
}

/** Asserts that the hovers of a text say of each requirement what its checklist says. */
function agree(text: string): number {
  const checked = check(Descriptor.open('file:///a', 1, text), {}, '2026-11-29');
  const listed = new Map<string, string>(
    checklist(checked).map(({ requirement, state }) => [requirement.id, state]),
  );
  let compared = 0;
  for (const { index } of text.matchAll(/[\w"'.-]+(?=[:,\s\]}]|$)/g)) {
    const position = checked.descriptor.positionAt(index);
    for (const [id, state] of statesIn(shown({ checked, position }))) {
      if (!listed.has(id)) continue;
      assert.equal(state, listed.get(id), `${id} at ${index} of ${text}`);
      compared++;
    }
  }
  return compared;
}

describe('the state in a hover is that of the checklist', () => {
  const runs = Math.ceil(figure('VALID') / 20);
  test(`for ${runs} random sound descriptors`, () => {
    holds('hover states', runs, (random) => {
      agree(written(valid(random), random));
    });
  });
  for (const [scenario, text] of Object.entries(mixedEstates))
    test(`for an estate, ${scenario}`, () => {
      assert.ok(agree(text) > 20);
    });
  test('for what is accepted, switched off, done, or answered by a date', () => {
    const accepted = machine('# asr-ignore ASR303 -- moves in May\ndisks: [100, 20│48]');
    assert.match(line(accepted, 'ASR303'), /^- ⚠ Accepted: line \d+: moves in May · /);
    const more = { subscription: ' Contoso│ DR' };
    assert.match(line(example('vmware-to-azure', more), 'ASR110'), /^- ✓ Met · /);
    const drill = { failover: ' { lastDrill: 2016│-11-15 }' };
    assert.match(line(example('vmware-to-azure', drill), 'ASR909'), /^- ✓ Met · /);
    assert.match(line(machine('disks: [10│0]'), 'ASR901'), /^- ✓ Met · /);
    const off = ask(machine('disks: [100, 20│48]'), { severity: { ASR303: 'off' } });
    assert.match(shown(off), /^- ⊘ Switched off: off in the configuration · .*ASR303/m);
  });
});

describe('a requirement in a hover', () => {
  test('names those that are reported under it', () => {
    const text = example('physical-to-azure', { failback: ' { target: vm│ware }' });
    assert.match(
      line(text, 'ASR251'),
      /also \[ASR826\]\(.*\) \(line 182\), \[ASR850\]\(.*\) \(line 201\)/,
    );
    assert.match(line(machine('disks: [10│0]'), 'ASR303'), /also \[ASR903\]\(.*\) \(line 212\)/);
    const host = ' \n  - { name: hv1, os: Windows Server 2012 R2, pat│ches: [KB2961977] }';
    const hosts = example('hyperv-vmm-to-azure', { hyperVHosts: host });
    assert.match(line(hosts, 'ASR424'), /also \[ASR429\]/);
  });
  test('is shown where only one that is reported under it speaks of the property', () => {
    const text = example('physical-to-azure', { failback: ' { ty│pes: [unplanned] }' });
    assert.notEqual(line(text, 'ASR251'), '');
  });
  test('cites the lines of the scenario', () => {
    const server = { configurationServer: '\n  hostname: ASR-CS01\n  os: Windows│ Server 2012 R2' };
    assert.match(line(example('vmware-to-azure', server), 'ASR201'), /, line 70\]/);
    assert.match(line(example('physical-to-azure', server), 'ASR201'), /, line 90\]/);
    const os = 'os: Cent│OS 7.2';
    assert.match(line(machine(os), 'ASR330'), /, line 82\]/);
    assert.match(line(machine(os, 'physical-to-azure'), 'ASR330'), /, line 98\]/);
    assert.match(line(machine('disks: [10│0]', 'physical-to-azure'), 'ASR303'), /, line 80\]/);
  });
  test('links the article under its section, and the page of the sentence beside it', () => {
    const article = 'https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq';
    const { checked } = ask(machine(''));
    const rows = checked.catalogue.requirements.filter(
      ({ lines, link }) => lines.length > 0 && link,
    );
    assert.ok(rows.length > 20);
    for (const { paths, link = '' } of rows) {
      const [path = ''] = paths;
      if (!/^(?:vault|portal|scenario|subscription)$/.test(path)) continue;
      const text = example('vmware-to-azure', {
        [path]: path === 'vault' ? ' {│ name: V }' : ' │x',
      });
      const own =
        shown(ask(text))
          .split('\n')
          .find((one) => one.includes(link) && !/^\d+ more /.test(one)) ?? '';
      const host = new URL(link).host.replaceAll('.', '\\.').replaceAll('-', '\\-');
      assert.ok(own === '' || own.includes(`](${article}), [${host}](${link})`), own);
    }
    const sku = example('vmware-to-azure', {
      storageAccounts: '\n  - { name: a1b, sku: Premium│_LRS }',
    });
    for (const one of shown(ask(sku)).split('\n'))
      for (const [, address] of one.matchAll(/\[[^\]]*, lines? [\d, -]+\]\(([^)]*)\)/g))
        assert.equal(address, article);
  });
  test('says that another profile does not have what is found', () => {
    const host = { vSphereHosts: '\n  - { name: esx01, version: "8│.0" }' };
    const text = shown(ask(example('vmware-to-azure', host)));
    assert.match(text, /Does not occur in profile 2026-05\./);
    const old = { vSphereHosts: '\n  - { name: esx01, version: "4│.0" }' };
    assert.doesNotMatch(shown(ask(example('vmware-to-azure', old))), /Does not occur/);
  });
  test('of a finding does not repeat it: why and where from, in two lines, before the property', () => {
    const asked = ask(machine('disks: [100, 20│48]'));
    const text = shown(asked);
    const [finding] = asked.checked.findings;
    assert.ok(finding && text.length > 0);
    assert.ok(!text.includes(finding.message), text);
    assert.ok(text.startsWith('- ✗ **Violated** · [**ASR303**]'), text);
    const [own = '', property = ''] = text.split('\n\n');
    assert.equal(own.split('\n').length, 2);
    assert.match(own, /\\\n {2}\[.*, line \d+\]\(.*profile 2016-12/);
    assert.match(property, /^\*\*/);
    assert.match(text, /\d more met: \[ASR\d{3}\]/);
    const words = text.replace(/\]\([^)]*\)/g, ']').length;
    assert.ok(words < 900, `${words} characters`);
  });
  test('is one line of others where much is found', () => {
    const text = shown(ask('scenario: vmware-to-az│ure\n'));
    assert.ok(text.split('\n').filter((one) => one.includes('**Violated**')).length <= 3);
    assert.match(text, /\d more violated: \[ASR\d{3}\]/);
  });
  test('leads to its explanation, where the client can show that', () => {
    const asked = ask(machine('disks: [10│0]'));
    assert.match(
      shown(asked, 'asr.explainRequirement'),
      /\[\*\*ASR303\*\*\]\(command:asr\.explainRequirement\?%5B%22ASR303%22%5D\)/,
    );
    assert.doesNotMatch(shown(asked), /command:/);
  });
});
