import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/process-servers-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { processServers: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one server': example('vmware-to-secondary'),
    'a server in the wrong site, which is told elsewhere': example('physical-to-secondary', {
      processServers: '\n  - { name: PS, site: secondary }',
    }),
    'to Azure, where one comes with the configuration server': example('vmware-to-azure'),
  },
  bad: {
    'no server for VMware': {
      text: lacking('vmware-to-secondary'),
      requirement: 'ASR603',
      severity: 'error',
      message:
        'processServers is missing: InMage needs a process server in the primary site; add one.',
      fixed: example('vmware-to-secondary', {
        processServers: '\n  - { name: PS-PRIMARY, site: primary }',
      }),
    },
    'an empty list for physical servers': {
      text: example('physical-to-secondary', { processServers: ' []' }).replace(
        'processServers',
        '⟦processServers⟧',
      ),
      requirement: 'ASR603',
    },
  },
});
