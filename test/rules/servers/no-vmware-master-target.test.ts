import rule from '../../../server/src/rules/servers/no-vmware-master-target.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function failback(
  machine: string,
  masterTargetServers: string | null = null,
  more: Readonly<Record<string, string | null>> = {},
  scenario: Scenario = 'physical-to-azure',
): string {
  return example(scenario, {
    configurationServer: `\n  hostname: PLANT-CS1${machine === '' ? '' : `\n  machine: ${machine}`}`,
    processServers: '\n  - { name: PLANT-PS-AZ, location: azure }',
    masterTargetServers,
    failback: ' { types: [unplanned], vm: MES01-FB }',
    ...more,
  });
}

testRule(rule, {
  good: {
    'a VMware configuration server': failback('vmware'),
    'a configuration server that does not say': failback(''),
    'a VMware master target': failback('physical', '\n  - { name: MT1, machine: vmware }'),
    'a master target that does not say, which is VMware': failback('physical', '\n  - name: MT1'),
    'a configuration server that does not say, with a VMware master target': failback(
      '',
      '\n  - { name: MT1, machine: physical }\n  - { name: MT2, machine: vmware }',
    ),
    'a VMware configuration server, with a physical master target': failback(
      'vmware',
      '\n  - { name: MT1, machine: physical }',
    ),
    'a replication appliance, which needs no master target': failback(
      '',
      '\n  - { name: MT1, machine: physical }',
      { profile: ' 2026-05' },
    ),
    'no failback': failback('physical', null, { failback: null }),
    'a failback without types': failback('physical', null, { failback: ' { types: [] }' }),
    'VMware machines, of which the article does not say it': failback(
      'physical',
      null,
      {},
      'vmware-to-azure',
    ),
  },
  bad: {
    'a physical configuration server alone': {
      text: failback('⟦physical⟧'),
      requirement: 'ASR252',
      severity: 'error',
      message:
        'Failback needs a master target on a VMware VM, because the configuration server is not one; add it.',
      fixed: failback('physical', '\n  - { name: MT-VMWARE, machine: vmware }'),
    },
    'a master target elsewhere': {
      text: failback('virtual', '\n  - { name: mt-vmware, machine: ⟦physical⟧ }'),
      requirement: 'ASR252',
      fixed: failback(
        'virtual',
        '\n  - { name: mt-vmware, machine: physical }\n  - { name: MT-VMWARE2, machine: vmware }',
      ),
    },
    'a configuration server that does not say, with a physical master target': {
      text: failback('', '\n  - { name: mt1, machine: ⟦physical⟧ }'),
      requirement: 'ASR252',
      severity: 'error',
      message:
        'Failback needs a master target on a VMware VM, unless the configuration server is one; add or declare it.',
      fixed: failback(
        '',
        '\n  - { name: mt1, machine: physical }\n  - { name: MT-VMWARE, machine: vmware }',
      ),
    },
    'an empty list': {
      text: failback('⟦physical⟧', ' []'),
      requirement: 'ASR252',
      fixed: failback('physical', ' [{ name: MT-VMWARE, machine: vmware }]'),
    },
    'types that are not said': {
      text: failback('⟦physical⟧', null, { failback: ' { target: vmware, vm: MES01-FB }' }),
      requirement: 'ASR252',
    },
  },
});
