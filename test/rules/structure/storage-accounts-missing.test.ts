import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/storage-accounts-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { storageAccounts: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one account': example('vmware-to-azure'),
    'a secondary site': example('hyperv-to-secondary'),
    'accounts that cannot be read': example('vmware-to-azure', { storageAccounts: ' some' }),
  },
  bad: {
    'no account': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR120',
      severity: 'error',
      message: 'storageAccounts is missing: replicas are kept in Azure storage; add an account.',
      fixed: example('vmware-to-azure', { storageAccounts: '\n  - name: contosovaultdr01' }),
    },
    'no account, though machines name some': {
      text: lacking('physical-to-azure', {
        protectedItems:
          '\n  - { name: A, storageAccount: one }\n  - { name: B, storageAccount: two }\n  - { name: C, storageAccount: One }',
      }),
      requirement: 'ASR120',
      fixed: example('physical-to-azure', {
        storageAccounts: '\n  - name: one\n  - name: two',
        protectedItems:
          '\n  - { name: A, storageAccount: one }\n  - { name: B, storageAccount: two }\n  - { name: C, storageAccount: One }',
      }),
    },
    'an empty list': {
      text: example('hyperv-vmm-to-azure', { storageAccounts: ' []' }).replace(
        'storageAccounts',
        '⟦storageAccounts⟧',
      ),
      requirement: 'ASR120',
      message: 'storageAccounts is empty: ',
    },
    'nothing behind the key': {
      text: example('hyperv-to-azure', { storageAccounts: '' }).replace(
        'storageAccounts',
        '⟦storageAccounts⟧',
      ),
      requirement: 'ASR120',
    },
    'in a text written as JSON': {
      text: '{ "scenario": ⟦"physical-to-azure"⟧, "vault": { "name": "PlantVault", "location": "northeurope" }, "virtualNetworks": [{ "name": "vnet" }], "configurationServer": { "hostname": "CS1" }, "protectedItems": [{ "name": "A" }] }',
      requirement: 'ASR120',
      fixed:
        '{ "scenario": "physical-to-azure", "vault": { "name": "PlantVault", "location": "northeurope" }, "virtualNetworks": [{ "name": "vnet" }], "configurationServer": { "hostname": "CS1" }, "protectedItems": [{ "name": "A" }], "storageAccounts": [{"name":"plantvaultdr01"}] }',
    },
    'in a text of which all is indented': {
      text: lacking('vmware-to-azure').replace(/^(?=.)/gm, '  '),
      requirement: 'ASR120',
      fixed: example('vmware-to-azure', { storageAccounts: null })
        .concat('storageAccounts:\n  - name: contosovaultdr01\n')
        .replace(/^(?=.)/gm, '  '),
    },
  },
});
