import { example } from '../../../server/src/rules/examples.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import rule from '../../../server/src/rules/capacity/core-quota-exceeded.ts';
import { testRule } from '../../support/rule-tester.ts';

const capacity = (text: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { capacity: text });

const cores = (text: string): string =>
  example('vmware-to-azure', {
    protectedItems: '\n  - { name: A, cores: 4 }\n  - { name: B, cores: 4 }\n  - name: C',
    capacity: text,
  });

testRule(rule, {
  good: {
    'as many cores as the quota': capacity(' { coresNeeded: 64, coreQuota: 64 }'),
    'no quota stated': capacity(' { coresNeeded: 500 }'),
    'no need stated': capacity(' { coreQuota: 10 }'),
    'as many cores of machines as the quota': cores(' { coreQuota: 8 }'),
    'a need that is not filled in yet': cores(' { coresNeeded: "${cores}", coreQuota: 7 }'),
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
    'the sum of the machines': {
      text: cores(' { coreQuota: ⟦7⟧ }'),
      requirement: 'ASR908',
      severity: 'warning',
      message: 'Machines have 8 cores, but the quota is 7; ask Azure support to raise it.',
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
