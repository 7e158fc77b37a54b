import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/failover/failback-not-supported.ts';
import { testRule } from '../../support/rule-tester.ts';

const onVMware = {
  processServers: '\n  - { name: PS-AZ, location: azure }',
  masterTargetServers: '\n  - { name: MT1, machine: vmware }',
};

const failback = (types: string, scenario: Scenario = 'vmware-to-azure'): string => {
  const target = scenario === 'physical-to-azure' ? ', target: vmware, vm: FB1' : '';
  const line = scenario.startsWith('hyperv') ? '' : ', connectivity: vpn';
  return example(scenario, {
    ...(scenario.startsWith('hyperv') ? {} : onVMware),
    failback: ` { types: ${types}${target}${line} }`,
  });
};

testRule(rule, {
  good: {
    'VMware: what there is': failback('[unplanned]'),
    'physical servers: what there is': failback('[unplanned]', 'physical-to-azure'),
    'Hyper-V with VMM: what there is': failback('[planned]', 'hyperv-vmm-to-azure'),
    'Hyper-V without VMM: what there is': failback('[planned]', 'hyperv-to-azure'),
    'a secondary site: all there is': failback('[test, planned, unplanned]', 'hyperv-to-secondary'),
    'InMage, which has no row in the matrix': example('vmware-to-secondary', {
      failback: ' { types: [test] }',
    }),
    'no types': example('hyperv-to-azure', { failback: ' { volume: large }' }),
    'VMware today: planned': `profile: 2026-05\n${failback('[planned]')}`,
    'physical servers today: both': `profile: 2026-05\n${failback(
      '[planned, unplanned]',
      'physical-to-azure',
    )}`,
  },
  bad: {
    'VMware: test': {
      text: failback('[⟦test⟧, unplanned]'),
      requirement: 'ASR821',
      severity: 'error',
      message: 'Test failback is not supported for VMware to Azure; use unplanned.',
      fix: 'Remove test',
      fixed: failback('[unplanned]'),
    },
    'VMware: planned': {
      text: failback('[⟦planned⟧]'),
      requirement: 'ASR822',
      fix: 'Use unplanned instead',
      fixed: failback('[unplanned]'),
    },
    'VMware today: unplanned': {
      text: `profile: 2026-05\n${failback('[⟦unplanned⟧]').replace('version: "6.0"', 'version: "8.0"')}`,
      requirement: 'ASR823',
      severity: 'warning',
      message: 'Unplanned failback is not supported for VMware to Azure; use planned.',
      fix: 'Use planned instead',
      also: ['ASR201'],
    },
    'physical servers: test': {
      text: failback('[⟦test⟧, unplanned]', 'physical-to-azure'),
      requirement: 'ASR824',
    },
    'physical servers: planned': {
      text: failback('[unplanned, ⟦planned⟧]', 'physical-to-azure'),
      requirement: 'ASR825',
      fixed: failback('[unplanned]', 'physical-to-azure'),
    },
    'Hyper-V with VMM: test': {
      text: failback('[⟦test⟧, planned]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR827',
    },
    'Hyper-V with VMM: unplanned': {
      text: failback('[⟦unplanned⟧]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR829',
      message: 'Unplanned failback is not supported for Hyper-V with VMM to Azure; use planned.',
      fix: 'Use planned instead',
      fixed: failback('[planned]', 'hyperv-vmm-to-azure'),
    },
    'Hyper-V without VMM: test': {
      text: failback('[planned, ⟦test⟧]', 'hyperv-to-azure'),
      requirement: 'ASR830',
    },
    'Hyper-V without VMM: unplanned': {
      text: failback('[⟦unplanned⟧, planned]', 'hyperv-to-azure'),
      requirement: 'ASR832',
      severity: 'error',
      fixed: failback('[planned]', 'hyperv-to-azure'),
    },
  },
});
