import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/network-mappings-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { networkMappings: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one mapping': example('hyperv-vmm-to-azure'),
    'without VMM': example('hyperv-to-azure'),
    'between two VMM sites': example('hyperv-to-secondary'),
  },
  bad: {
    'no mapping': {
      text: lacking('hyperv-vmm-to-azure'),
      requirement: 'ASR143',
      severity: 'error',
      message:
        'networkMappings is missing: VM networks of VMM are mapped to Azure networks; add a mapping.',
      fixed: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr }',
      }),
    },
    'no mapping of two networks': {
      text: lacking('hyperv-vmm-to-azure', {
        protectedItems:
          '\n  - { name: A, host: hv01, nics: [{ network: Blue }, { network: blue }, { network: Red }] }',
      }),
      requirement: 'ASR143',
      fixed: example('hyperv-vmm-to-azure', {
        networkMappings:
          '\n  - { source: Blue, target: vnet-dr }\n  - { source: Red, target: vnet-dr }',
        protectedItems:
          '\n  - { name: A, host: hv01, nics: [{ network: Blue }, { network: blue }, { network: Red }] }',
      }),
    },
    'an empty list': {
      text: example('hyperv-vmm-to-azure', { networkMappings: ' []' }).replace(
        'networkMappings',
        '⟦networkMappings⟧',
      ),
      requirement: 'ASR143',
    },
  },
});
