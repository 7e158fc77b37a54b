import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/capacity/machine-changes-too-much.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'the most': machine('dailyChangeGB: 2000'),
    'Hyper-V has no process server': machine('dailyChangeGB: 5000', 'hyperv-to-azure'),
    'nothing declared': machine('cores: 4'),
  },
  bad: {
    'a little more': {
      text: machine('dailyChangeGB: ⟦2000.1⟧'),
      requirement: 'ASR051',
      message: 'Machine changes 2000.1 GB a day; a process server takes at most 2000 GB. Split it.',
      also: ['ASR051'],
    },
  },
});
