import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { Analysis } from '../../server/src/check/analysis.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { example } from '../../server/src/rules/examples.ts';

const text = (scenario: string): string =>
  example('vmware-to-azure', {
    scenario: ` ${scenario}`,
    protectedItems: '\n  - { name: WEB_01, os: CentOS 7.2, disks: [100, 2048], firmware: UEFI }',
  });

const checked = (scenario: string) => check(Descriptor.open('file:///a', 1, text(scenario)));
const found = (scenario: string): string[] =>
  checked(scenario)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ requirement }) => requirement);

describe('a descriptor whose scenario is written otherwise', () => {
  const errors = found('vmware-to-azure');
  test('is checked by the only scenario that it can mean', () => {
    assert.ok(errors.length >= 3, errors.join());
    for (const other of ['VMware to Azure', 'vmware-azure', 'VMWARE-TO-AZURE'])
      assert.deepEqual(found(other), ['ASR006', ...errors], other);
  });
  test('has the checklist of that scenario', () => {
    const states = (scenario: string): string[] =>
      checklist(checked(scenario))
        // The scenario itself is still to be written.
        .filter(({ requirement }) => requirement.id !== 'ASR100')
        .map(({ requirement, state }) => `${requirement.id} ${state}`);
    assert.deepEqual(states('VMware to Azure'), states('vmware-to-azure'));
  });
  test('says that nothing else is checked where it can mean none', () => {
    assert.deepEqual(checklist(checked('vmware-to-aws')), []);
    const [finding] = checked('vmware-to-aws').findings;
    assert.match(finding?.message ?? '', /nothing else is checked/);
  });
  test('is checked by another scenario once an edit makes it mean that', () => {
    const start = text('VMware to Azure');
    const analysis = new Analysis(Descriptor.open('file:///a', 1, start));
    analysis.checked();
    const at = start.indexOf('VMware');
    analysis.edit(2, [{ span: { start: at, end: at + 6 }, newText: 'Physical' }]);
    const fresh = check(Descriptor.open('file:///a', 1, analysis.descriptor.text));
    const said = ({ findings }: typeof fresh) => findings.map(({ message }) => message);
    assert.deepEqual(said(analysis.checked()), said(fresh));
    assert.equal(analysis.descriptor.scenario, 'physical-to-azure');
  });
});
