import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/duplicate-block.ts';
import { testRule } from '../../support/rule-tester.ts';

const sound = example('vmware-to-azure');

testRule(rule, {
  good: {
    'every key once': sound,
    prose: 'vault\nvault\n',
    'a key of another case': `${sound}Vault: x\n`,
  },
  bad: {
    'a block far from the first': {
      text: `${sound}⟦vault⟧:\n  name: Other\n  location: westeurope\n`,
      requirement: 'ASR001',
      severity: 'error',
      message: 'Duplicate block "vault"; keep one of them.',
      fixed: sound,
    },
    'a list, with what is in it': {
      text: `${sound}⟦virtualNetworks⟧:\n  - name: vnet-2\n  # the third\n  - name: vnet-3\ncapacity:\n  bandwidthMbps: 100\n`.replace(
        '  # the third\n',
        '',
      ),
      requirement: 'ASR001',
      fixed: `${sound}capacity:\n  bandwidthMbps: 100\n`,
    },
    'a key that nobody knows': {
      text: `${sound}notes: a\n⟦notes⟧: b\n`,
      requirement: 'ASR001',
      fixed: `${sound}notes: a\n`,
    },
    'in quotes': {
      text: `${sound}portal: azure\n⟦"portal"⟧: azure\n`,
      requirement: 'ASR001',
      fixed: `${sound}portal: azure\n`,
    },
  },
});
