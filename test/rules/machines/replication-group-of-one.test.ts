import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/replication-group-of-one.ts';
import { testRule } from '../../support/rule-tester.ts';

const two = (first: string, second: string): string =>
  example('physical-to-azure', {
    protectedItems: `\n  - name: APP1\n    ${first}\n  - name: APP2\n    ${second}`,
  });

testRule(rule, {
  good: {
    'no group': machine('openPorts: [20004]'),
    'two members': two('multiVmGroup: app', 'multiVmGroup: app'),
    'two members, spelt alike but for case': two('multiVmGroup: app', 'multiVmGroup: APP'),
    'a value of the wrong type, which the schema reports': machine('multiVmGroup: [app]'),
    'machines that InMage replicates': machine('multiVmGroup: app', 'vmware-to-secondary'),
  },
  bad: {
    'the only machine of the descriptor': {
      text: machine('multiVmGroup: ⟦finance⟧ # with the others'),
      requirement: 'ASR308',
      severity: 'hint',
      message:
        'Replication group finance has only this machine; add the others, or remove multiVmGroup.',
    },
    'one machine of two': {
      text: two('multiVmGroup: ⟦app⟧', 'openPorts: [20004]'),
      requirement: 'ASR308',
      severity: 'hint',
    },
    'two machines in groups of one each': {
      text: two('multiVmGroup: ⟦app⟧', 'multiVmGroup: ⟦db⟧'),
      requirement: 'ASR308',
      severity: 'hint',
    },
  },
});
