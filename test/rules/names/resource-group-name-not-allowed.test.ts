import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/resource-group-name-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

const group = (name: string): string =>
  example('vmware-to-azure', {
    vault: ` { name: ContosoVault, location: westeurope, resourceGroup: ${name} }`,
  });

testRule(rule, {
  good: {
    'the shortest': group('a'),
    'the longest': group('a'.repeat(90)),
    'all kinds of characters': group('Größe_(1).dr-'),
    'no group': example('vmware-to-azure'),
  },
  bad: {
    'one letter too many': {
      text: group(`⟦${'a'.repeat(91)}⟧`),
      requirement: 'ASR013',
      severity: 'error',
      fixed: group('a'.repeat(90)),
    },
    'a full stop at the end': {
      text: group('⟦rg.dr.⟧'),
      requirement: 'ASR013',
      message: 'Resource group "rg.dr." is not allowed: it may not end with "."; correct its name.',
      fixed: group('rg.dr'),
    },
    'a slash': { text: group('⟦rg/dr⟧'), requirement: 'ASR013', fixed: group('rg-dr') },
    'an empty name': { text: group('⟦""⟧'), requirement: 'ASR013' },
    'of an account and a network': {
      text: example('hyperv-to-azure', {
        storageAccounts: '\n  - { name: branchdreus2, resourceGroup: ⟦a b⟧ }',
        virtualNetworks: '\n  - { name: vnet-branch, resourceGroup: ⟦c?⟧ }',
      }),
      requirement: 'ASR013',
    },
    'with InMage': {
      text: example('physical-to-secondary', {
        vault: ' { name: OldVault, location: westeurope, existing: true, resourceGroup: ⟦a*⟧ }',
      }),
      requirement: 'ASR013',
    },
  },
});
