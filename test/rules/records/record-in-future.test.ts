import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/records/record-in-future.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a drill of today': example('vmware-to-azure', { drills: '\n  - { date: 2017-01-31 }' }),
    'an approval of today': example('hyperv-to-secondary', {
      approvals: '\n  - { date: 2017-01-31 }',
    }),
    'no date': example('physical-to-azure', { approvals: '\n  - { by: A. Jansen }' }),
  },
  bad: {
    'a drill of tomorrow': {
      text: example('vmware-to-azure', { drills: '\n  - { date: ⟦2017-02-01⟧ }' }),
      requirement: 'ASR064',
      severity: 'information',
      message: 'Drill is dated 2017-02-01, and today is 2017-01-31. Correct the date.',
      unfixable: true,
    },
    'an approval of next year': {
      text: example('hyperv-to-azure', { approvals: '\n  - { date: ⟦2018-01-01⟧ }' }),
      requirement: 'ASR064',
      message: 'Approval is dated 2018-01-01',
    },
    both: {
      text: example('vmware-to-secondary', {
        drills: '\n  - { date: ⟦2017-02-01⟧ }',
        approvals: '\n  - { date: ⟦2017-02-01⟧ }',
      }),
      requirement: 'ASR064',
    },
  },
});
