import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/failover/action-failover-not-supported.ts';
import { testRule } from '../../support/rule-tester.ts';

const action = (types: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, {
    recoveryPlans: `\n  - name: finance\n    groups:\n      - actions:\n          - name: dns\n            type: manual\n            failoverTypes:${types}`,
  });

const inGroup = (
  group: string,
  properties: string,
  scenario: Scenario = 'vmware-to-azure',
): string =>
  example(scenario, {
    recoveryPlans: `\n  - name: finance\n    ${group}:\n      actions: [{ name: dns, type: manual, ${properties} }]`,
  });

testRule(rule, {
  good: {
    'VMware: what there is': action(' [test, unplanned]'),
    'Hyper-V with VMM: all there is': action(' [test, planned, unplanned]', 'hyperv-vmm-to-azure'),
    'a secondary site: all there is': action(' [test, planned, unplanned]', 'hyperv-to-secondary'),
    'InMage, which has no row in the matrix': action(' [planned]', 'physical-to-secondary'),
    'before the machines are shut down: what there is': inGroup(
      'shutdown',
      'failoverTypes: [test, unplanned]',
    ),
    'on the way back: what there is': inGroup(
      'failover',
      'direction: failback, failoverTypes: [planned]',
      'hyperv-to-azure',
    ),
    'an action for every failover': example('vmware-to-azure', {
      recoveryPlans:
        '\n  - { name: a, groups: [{ actions: [{ name: dns, type: manual }] }, {}] }\n  - { name: b }',
    }),
  },
  bad: {
    'VMware: planned': {
      text: action(' [⟦planned⟧, unplanned] # both'),
      requirement: 'ASR802',
      severity: 'error',
      message: 'Planned failover is not supported for VMware to Azure; use test or unplanned.',
      fix: 'Remove planned',
      fixed: action(' [unplanned] # both'),
    },
    'while the machines are shut down': {
      text: inGroup('shutdown', 'failoverTypes: [⟦planned⟧, unplanned]'),
      requirement: 'ASR802',
      fix: 'Remove planned',
      fixed: inGroup('shutdown', 'failoverTypes: [unplanned]'),
    },
    'while the machines fail over': {
      text: inGroup('failover', 'failoverTypes: [⟦unplanned⟧]', 'hyperv-to-azure'),
      requirement: 'ASR812',
    },
    'on the way back, where there is no test': {
      text: inGroup('failover', 'direction: failback, failoverTypes: [⟦test⟧, unplanned]'),
      requirement: 'ASR821',
      message: 'Test failback is not supported for VMware to Azure; use unplanned.',
    },
    'on the way back to a VMM cloud': {
      text: inGroup(
        'failover',
        'direction: failback, failoverTypes: [⟦unplanned⟧]',
        'hyperv-vmm-to-azure',
      ),
      requirement: 'ASR829',
    },
    'physical servers: planned alone': {
      text: action('\n              - ⟦planned⟧', 'physical-to-azure'),
      requirement: 'ASR805',
      fix: 'Use unplanned instead',
      fixed: action('\n              - unplanned', 'physical-to-azure'),
    },
    'Hyper-V without VMM: unplanned alone, which would otherwise run always': {
      text: action('\n              - ⟦unplanned⟧', 'hyperv-to-azure'),
      requirement: 'ASR812',
      message: /though some pages disagree; use test or planned\.$/,
      fix: 'Remove unplanned',
      fixed: action(' []', 'hyperv-to-azure'),
    },
  },
});
