import { example } from '../../../server/src/rules/examples.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import rule from '../../../server/src/rules/capacity/core-quota-exceeded.ts';
import { testRule } from '../../support/rule-tester.ts';

const capacity = (text: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { capacity: text });

testRule(rule, {
  good: {
    'as many cores as the quota': capacity(' { coresNeeded: 64, coreQuota: 64 }'),
    'no quota stated': capacity(' { coresNeeded: 500 }'),
    'no need stated': capacity(' { coreQuota: 10 }'),
    'a secondary site, which takes no Azure cores': capacity(
      ' { coresNeeded: 65, coreQuota: 64 }',
      'hyperv-to-secondary',
    ),
  },
  bad: {
    'one core too many': {
      text: capacity('\n  coresNeeded: ⟦65⟧ # from the planner\n  coreQuota: 64'),
      requirement: 'ASR908',
      severity: 'warning',
      message: 'Failover needs 65 cores, but the quota is 64; ask Azure support to raise it.',
    },
    'physical servers': {
      text: capacity(' { coreQuota: 10, coresNeeded: ⟦11⟧ }', 'physical-to-azure'),
      requirement: 'ASR908',
      severity: 'warning',
    },
    'Hyper-V with VMM': {
      text: capacity(' { coresNeeded: ⟦11⟧, coreQuota: 10 }', 'hyperv-vmm-to-azure'),
      requirement: 'ASR908',
    },
    'Hyper-V without VMM': {
      text: capacity(' { coresNeeded: ⟦11⟧, coreQuota: 10 }', 'hyperv-to-azure'),
      requirement: 'ASR908',
    },
    'in the profile of today': {
      text: `profile: 2026-05\n${capacity(' { coresNeeded: ⟦11⟧, coreQuota: 10 }', 'hyperv-to-azure')}`,
      requirement: 'ASR908',
      severity: 'warning',
    },
  },
});
