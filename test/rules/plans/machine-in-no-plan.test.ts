import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/plans/machine-in-no-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const machines = '\n  - name: CRM01\n  - name: CRM02';

testRule(rule, {
  good: {
    'no recovery plans at all': example('vmware-to-secondary', { protectedItems: machines }),
    'an empty list of plans': example('vmware-to-secondary', {
      protectedItems: machines,
      recoveryPlans: ' []',
    }),
    'each in another plan, in another spelling': example('vmware-to-secondary', {
      protectedItems: machines,
      recoveryPlans:
        '\n  - { name: crm, groups: [{ machines: [crm01] }] }\n  - name: web\n    groups:\n      - machines:\n          - CRM02',
    }),
    'a machine without a name': example('vmware-to-secondary', {
      protectedItems: '\n  - unifiedAgent: push',
      recoveryPlans: '\n  - { name: crm }',
    }),
  },
  bad: {
    'a machine that no plan names': {
      text: example('vmware-to-secondary', {
        protectedItems: '\n  - name: ⟦CRM01⟧\n  - name: CRM02',
        recoveryPlans: '\n  - { name: crm, groups: [{ machines: [CRM02] }] }',
      }),
      requirement: 'ASR027',
      severity: 'hint',
      message: 'Machine is in no recovery plan, so it fails over only manually; add it to a plan.',
    },
    'all of them, where the plans are empty': {
      text: example('physical-to-azure', {
        protectedItems: '\n  - name: ⟦CRM01⟧\n  - { name: ⟦CRM02⟧ }',
        recoveryPlans: '\n  - { name: crm, groups: [] }',
      }),
      requirement: 'ASR027',
    },
    'Hyper-V to a secondary site': {
      text: example('hyperv-to-secondary', {
        protectedItems: '\n  - { name: ⟦CRM01⟧, host: hva1, cloud: Prod }',
        recoveryPlans: '\n  - name: crm',
      }),
      requirement: 'ASR027',
    },
  },
});
