import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/vmm-servers-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { vmmServers: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one server': example('hyperv-vmm-to-azure'),
    'without VMM': example('hyperv-to-azure'),
  },
  bad: {
    'no server, to Azure': {
      text: lacking('hyperv-vmm-to-azure'),
      requirement: 'ASR403',
      severity: 'error',
      message: 'vmmServers is missing: VMM clouds protect the machines',
      fixed: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - { name: vmm01, clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }] }',
      }),
    },
    'no server, to a secondary site': {
      text: lacking('hyperv-to-secondary'),
      requirement: 'ASR620',
      severity: 'error',
      fixed: example('hyperv-to-secondary', {
        vmmServers:
          '\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: London, hosts: [hva1] }] }], site: primary }' +
          '\n  - { name: vmm-b, clouds: [{ name: Recovery, hostGroups: [{ name: London, hosts: [hvb1] }] }], site: secondary }',
      }),
    },
    'no server for the hosts of one site': {
      text: lacking('hyperv-to-secondary', { hyperVHosts: '\n  - name: hva1' }),
      brings: ['ASR624'],
      requirement: 'ASR620',
    },
    'an empty list': {
      text: example('hyperv-vmm-to-azure', { vmmServers: ' []' }).replace(
        'vmmServers',
        '⟦vmmServers⟧',
      ),
      requirement: 'ASR403',
    },
  },
});
