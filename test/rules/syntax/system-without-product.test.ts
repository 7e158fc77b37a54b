import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/system-without-product.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a name': machine('os: Windows Server 2012'),
    'a number in quotes, which the rules on systems see': machine('os: "2012"'),
    'a number of another property': machine('generation: 1', 'hyperv-to-azure'),
  },
  bad: {
    'a version for a system': {
      text: machine('os: ⟦2012⟧'),
      requirement: 'ASR016',
      message: 'os is 2012, a version without its product; did you mean Windows Server 2012?',
      fixed: machine('os: Windows Server 2012'),
      kind: 'plan',
    },
    'a version for the system of a host': {
      text: example('hyperv-to-azure', { hyperVHosts: '\n  - { name: br12-hv1, os: ⟦2016⟧ }' }),
      requirement: 'ASR016',
      fixed: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server 2016 }',
      }),
    },
    'a version of a system that is not told': {
      text: machine('os: ⟦7.2⟧'),
      requirement: 'ASR016',
      message: 'write both, such as Windows Server 2012 R2',
      unfixable: true,
    },
    'a version in a block': {
      text: machine('os: { version: ⟦2008⟧ }', 'hyperv-to-azure'),
      requirement: 'ASR016',
      fixed: machine('os: { version: Windows Server 2008 }', 'hyperv-to-azure'),
    },
  },
});
