import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/hyper-v-hosts-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { hyperVHosts: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'a host': example('hyperv-to-azure'),
    'another scenario': example('vmware-to-azure'),
  },
  bad: {
    'no host, without VMM': {
      text: lacking('hyperv-to-azure'),
      requirement: 'ASR009',
      severity: 'error',
      message: 'hyperVHosts is missing: the machines run on Hyper-V hosts; list them.',
      fixed: example('hyperv-to-azure', { hyperVHosts: '\n  - name: br12-hv1' }),
    },
    'no host, with VMM': { text: lacking('hyperv-vmm-to-azure'), requirement: 'ASR009' },
    'no host of both sites': {
      text: lacking('hyperv-to-secondary'),
      requirement: 'ASR009',
      fixed: example('hyperv-to-secondary', {
        hyperVHosts: '\n  - name: hva1\n  - { name: hvb1, vmCount: 1 }',
      }),
    },
    'an empty list': {
      text: example('hyperv-to-azure', { hyperVHosts: ' []' }).replace(
        'hyperVHosts',
        '⟦hyperVHosts⟧',
      ),
      requirement: 'ASR009',
    },
  },
});
