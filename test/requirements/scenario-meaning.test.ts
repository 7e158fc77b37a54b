import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromAzure, scenarioMeantBy } from '../../server/src/requirements/scenario-meaning.ts';
import { scenarioTable } from '../../server/src/requirements/scenarios.ts';

test('every scenario by its title, with other separators and with a slip', () => {
  for (const { name, title } of scenarioTable) {
    for (const text of [title, title.toUpperCase(), name, name.replaceAll('-', '_')])
      assert.equal(scenarioMeantBy(text), name, text);
    for (let at = 0; at < name.length; at++) {
      const slip = name.slice(0, at) + name.slice(at + 1);
      const meant = scenarioMeantBy(slip);
      // Without its "vmm" one scenario is another one.
      assert.ok(meant === undefined || meant === name, `${slip}: ${meant ?? ''}`);
    }
  }
});

test('other words for the same ends', () => {
  for (const [text, name] of [
    ['vmware-azure', 'vmware-to-azure'],
    ['vSphere to Azure', 'vmware-to-azure'],
    ['VMwareToAzure', 'vmware-to-azure'],
    ['vmware2azure', 'vmware-to-azure'],
    ['physical servers to Azure', 'physical-to-azure'],
    ['physcial-to-azure', 'physical-to-azure'],
    ['Hyper-V to Azure', 'hyperv-to-azure'],
    ['hyper-v-site-to-azure', 'hyperv-to-azure'],
    ['Hyper-V (VMM) to Azure', 'hyperv-vmm-to-azure'],
    ['vmm-to-azure', 'hyperv-vmm-to-azure'],
    ['vmm-to-vmm', 'hyperv-to-secondary'],
    ['VMware to a secondary site', 'vmware-to-secondary'],
  ] as const)
    assert.equal(scenarioMeantBy(text), name, text);
});

test('no scenario with another source or target', () => {
  for (const text of [
    ...['azure-to-azure', 'azure-to-vmware', 'aws-to-azure', 'vmware-to-aws', 'vmware', 'azure'],
    ...['VMware or physical to Azure', 'azure stack to azure', 'hyperv-to-vmware', 'kvm-to-azure'],
    ...['nutanix to azure', '', '-', 'vmware-to-azure-stack', 'x'.repeat(100_000)],
  ])
    assert.equal(scenarioMeantBy(text), undefined, text.slice(0, 40));
});

test('replication out of Azure', () => {
  for (const text of [
    'azure-to-azure',
    'Azure VM to another region',
    'from azure to vmware',
    'A2A',
  ])
    assert.equal(isFromAzure(text), text !== 'A2A', text);
  for (const text of ['vmware-to-azure', 'azur', 'azurestack', ''])
    assert.ok(!isFromAzure(text), text);
});
