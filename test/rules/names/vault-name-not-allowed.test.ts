import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/vault-name-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = (name: string, scenario: Parameters<typeof example>[0] = 'vmware-to-azure'): string =>
  example(scenario, { vault: ` { name: ${name}, location: westeurope }` });

testRule(rule, {
  good: {
    'the shortest': vault('ab'),
    'the longest': vault(`a${'1'.repeat(49)}`),
    'a hyphen at the end': vault('vault-'),
    'a name of the wrong type': vault('[x]'),
    'no name': vault('~'),
  },
  bad: {
    'one letter': {
      text: vault('⟦a⟧'),
      requirement: 'ASR010',
      severity: 'error',
      message: 'Vault name "a" is not allowed: it has 1 character, fewer than 2;',
    },
    'one letter too many': {
      text: vault(`⟦a${'1'.repeat(50)}⟧`),
      requirement: 'ASR010',
      message: 'it has 51 characters, more than 50; choose another name.',
      fixed: vault(`a${'1'.repeat(49)}`),
    },
    'a digit first': {
      text: vault('⟦1-vault⟧'),
      requirement: 'ASR010',
      message:
        'Vault name "1-vault" is not allowed: it may not begin with "1"; choose another name.',
      fixed: vault('vault'),
    },
    'other characters': {
      text: vault('"⟦⟧"').replace('"⟦⟧"', '⟦"Contoso Värme_DR"⟧'),
      requirement: 'ASR010',
      message: 'it may not contain " "',
      fixed: vault('"Contoso-Varme-DR"'),
    },
    'nothing but such characters': { text: vault('⟦东京⟧'), requirement: 'ASR010' },
    'an empty name': { text: vault('⟦""⟧'), requirement: 'ASR010' },
    'between two sites': { text: vault('⟦a.b⟧', 'hyperv-to-secondary'), requirement: 'ASR010' },
    'with InMage': {
      text: example('vmware-to-secondary', {
        vault: ' { name: ⟦-v⟧, location: westeurope, existing: true }',
      }),
      requirement: 'ASR010',
    },
    'with Hyper-V': { text: vault('⟦a/b⟧', 'hyperv-to-azure'), requirement: 'ASR010' },
    'a huge name': { text: vault(`⟦${'x'.repeat(5000)}⟧`), requirement: 'ASR010' },
  },
});
