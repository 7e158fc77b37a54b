import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/vault-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { vault: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'a vault': example('vmware-to-azure'),
    'a vault without its properties, which are missed one by one': example('vmware-to-azure', {
      vault: ' {}',
    }),
    'a vault that cannot be read': example('vmware-to-azure', { vault: ' ContosoVault' }),
    'an empty text, which lacks its scenario first': '',
  },
  bad: {
    'no vault': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR009',
      severity: 'error',
      message:
        'vault is missing: a descriptor needs one Recovery Services vault; add its name and location.',
      fixed: example('vmware-to-azure', {
        vault: '\n  name: ContosoVault\n  location: westeurope',
      }),
    },
    'no vault beside a network with a region': {
      text: lacking('physical-to-azure', {
        virtualNetworks: '\n  - { name: vnet-plant, location: northeurope }',
      }),
      requirement: 'ASR009',
      fixed: example('physical-to-azure', {
        vault: '\n  name: ContosoVault\n  location: northeurope',
        virtualNetworks: '\n  - { name: vnet-plant, location: northeurope }',
      }),
    },
    'no vault in the classic portal': {
      text: lacking('vmware-to-secondary'),
      requirement: 'ASR009',
      fixed: example('vmware-to-secondary', {
        vault: '\n  name: ContosoVault\n  location: westeurope\n  existing: true',
      }),
      also: ['ASR106'],
    },
    'an empty one': {
      text: example('hyperv-to-secondary', { vault: ' # later' }).replace('vault', '⟦vault⟧'),
      requirement: 'ASR009',
      message: 'vault is empty: ',
      fixed: example('hyperv-to-secondary', {
        vault: ' # later\n  name: ContosoVault\n  location: westeurope',
      }),
    },
    'no scenario either': {
      text: `⟦⟧${example('hyperv-to-azure', { scenario: null, vault: null })}`,
      requirement: 'ASR009',
      also: ['ASR100'],
    },
    'a scenario that nobody knows': {
      text: '⟦scenario⟧: mars\nprotectedItems:\n  - name: A\n',
      requirement: 'ASR009',
      also: ['ASR006'],
    },
  },
});
