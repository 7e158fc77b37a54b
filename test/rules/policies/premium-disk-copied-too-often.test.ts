import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/policies/premium-disk-copied-too-often.ts';
import { testRule } from '../../support/rule-tester.ts';

const vm = (target: string, blocks: Readonly<Record<string, string>> = {}): string =>
  example('hyperv-to-azure', {
    profile: ' 2026-05',
    replicationPolicy: ' { copyFrequencySeconds: 30 }',
    protectedItems: `\n  - { name: FILE01, host: br12-hv1, ${target} }`,
    ...blocks,
  });
const slow = { replicationPolicy: ' { copyFrequencySeconds: 300 }' };
const gold = {
  replicationPolicies: '\n  - { name: gold, copyFrequencySeconds: 30 }',
  replicationPolicy: ' { copyFrequencySeconds: 300 }',
};

testRule(rule, {
  good: {
    'standard disks': vm('target: { diskType: StandardSSD_LRS }'),
    'a longer frequency': vm('target: { diskType: Premium_LRS }', slow),
    'a policy of its own': vm('target: { diskType: Premium_LRS }, replicationPolicy: silver', {
      replicationPolicies: '\n  - { name: silver, copyFrequencySeconds: 300 }',
    }),
  },
  bad: {
    'the policy of all': {
      text: vm('target: { diskType: ⟦Premium_LRS⟧ }'),
      requirement: 'ASR045',
      severity: 'error',
      fixed: vm('target: { diskType: Premium_LRS }', slow),
      kind: 'plan',
    },
    'disks of the second generation': {
      text: vm('target: { diskType: ⟦PremiumV2_LRS⟧ }'),
      requirement: 'ASR045',
    },
    'a policy of its own': {
      text: vm('target: { diskType: ⟦Premium_ZRS⟧ }, replicationPolicy: GOLD', gold),
      requirement: 'ASR045',
    },
  },
});
