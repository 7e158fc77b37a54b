import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/hyper-v-sites-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { hyperVSites: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one site': example('hyperv-to-azure'),
    'with VMM': example('hyperv-vmm-to-azure'),
  },
  bad: {
    'no site': {
      text: lacking('hyperv-to-azure'),
      requirement: 'ASR401',
      severity: 'error',
      message:
        'hyperVSites is missing: hosts without VMM replicate through Hyper-V sites; add one.',
      fixed: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1] }',
      }),
    },
    'an empty list': {
      text: example('hyperv-to-azure', { hyperVSites: ' []' }).replace(
        'hyperVSites',
        '⟦hyperVSites⟧',
      ),
      requirement: 'ASR401',
    },
  },
});
