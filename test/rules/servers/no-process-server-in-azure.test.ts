import rule from '../../../server/src/rules/servers/no-process-server-in-azure.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function failback(
  processServers: string | null,
  text = '⟦failback⟧: { types: [unplanned], vm: FB }',
  scenario: Scenario = 'vmware-to-azure',
): string {
  return example(scenario, { processServers, failback: '' }).replace('failback:', text);
}
const plain = 'failback: { types: [unplanned], vm: FB }';

testRule(rule, {
  good: {
    'a process server in Azure': failback('\n  - { name: PS1, location: azure }', plain),
    'one of several': failback('\n  - name: PS1\n  - { name: PS2, location: azure }', plain),
    'a place that cannot be read': failback('\n  - { name: PS1, location: cloud }', plain),
    'no failback': example('vmware-to-azure'),
    'no types': failback(null, 'failback: { types: [] }'),
    'Hyper-V, which comes back without': failback(
      null,
      'failback: { types: [planned] }',
      'hyperv-to-azure',
    ),
  },
  bad: {
    'no process server': {
      text: failback(null),
      requirement: 'ASR840',
      severity: 'warning',
      message:
        'Failback needs a process server in Azure; add an entry with location: azure to processServers.',
      fixed: failback('\n  - { name: PS-AZURE, location: azure }', plain),
    },
    'an empty list': {
      text: failback(' []'),
      requirement: 'ASR840',
      fixed: failback(' [{ name: PS-AZURE, location: azure }]', plain),
    },
    'one on-premises, whose name the new one does not take': {
      text: failback('\n  - name: ps-azure # local', undefined, 'physical-to-azure'),
      requirement: 'ASR840',
      severity: 'warning',
      fixed: failback(
        '\n  - name: ps-azure # local\n  - { name: PS-AZURE2, location: azure }',
        plain,
        'physical-to-azure',
      ),
    },
  },
});
