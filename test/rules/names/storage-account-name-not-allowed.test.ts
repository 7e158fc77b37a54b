import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/storage-account-name-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

const accounts = (
  names: readonly string[],
  rest = '',
  scenario: Parameters<typeof example>[0] = 'vmware-to-azure',
): string =>
  example(scenario, {
    storageAccounts: names.map((name) => `\n  - name: ${name}`).join(''),
  }) + rest;

testRule(rule, {
  good: {
    'the shortest': accounts(['abc']),
    'the longest': accounts(['a'.repeat(24)]),
    'digits only, as text': accounts(["'123'"]),
    'a secondary site, where none is made': accounts(['Not-Valid'], '', 'hyperv-to-secondary'),
  },
  bad: {
    'one letter too few': {
      text: accounts(['⟦ab⟧']),
      requirement: 'ASR011',
      severity: 'error',
      message: 'Storage account "ab" is not allowed: it has 2 characters, fewer than 3;',
    },
    'one letter too many': {
      text: accounts([`⟦${'a'.repeat(25)}⟧`]),
      requirement: 'ASR011',
      fixed: accounts(['a'.repeat(24)]),
    },
    'capitals and hyphens': {
      text: accounts(['⟦Contoso-DR⟧']),
      requirement: 'ASR011',
      message: 'it may not contain capital letters or "-"; choose another name.',
      fixed: accounts(['contosodr']),
    },
    'capitals alone': {
      text: accounts(['⟦contosoDR01⟧']),
      requirement: 'ASR011',
      fixed: accounts(['contosodr01']),
    },
    'a name that is taken': {
      text: accounts(['contosodr', '⟦contoso_dr⟧']),
      requirement: 'ASR011',
      fixed: accounts(['contosodr', 'contosodr2']),
    },
    'a name that machines refer to': {
      text: example('physical-to-azure', {
        storageAccounts: '\n  - name: ⟦Plant-DR⟧',
        protectedItems:
          '\n  - { name: A, storageAccount: Plant-DR }\n  - { name: B, storageAccount: "plant-dr" }',
      }),
      requirement: 'ASR011',
      fixed: example('physical-to-azure', {
        storageAccounts: '\n  - name: plantdr',
        protectedItems:
          '\n  - { name: A, storageAccount: plantdr }\n  - { name: B, storageAccount: "plantdr" }',
      }),
    },
    'the address of the account': {
      text: accounts(['⟦https://norddr01.blob.core.windows.net/⟧']),
      requirement: 'ASR011',
      fixed: accounts(['norddr01']),
    },
    'the resource id': {
      text: accounts([
        '⟦/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/norddr01⟧',
      ]),
      requirement: 'ASR011',
      fixed: accounts(['norddr01']),
    },
    'two names that would become one': {
      text: accounts(['⟦Contoso-DR⟧', '⟦contoso_dr⟧']),
      requirement: 'ASR011',
      fixed: accounts(['contosodr', 'contoso_dr']),
    },
    'with Hyper-V': {
      text: accounts(['⟦Branch⟧'], '', 'hyperv-to-azure'),
      requirement: 'ASR011',
    },
    'with VMM': {
      text: accounts(['⟦Vmm⟧'], '', 'hyperv-vmm-to-azure'),
      requirement: 'ASR011',
    },
  },
});
