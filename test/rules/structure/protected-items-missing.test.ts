import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/protected-items-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { protectedItems: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'a machine': example('vmware-to-azure'),
    'machines that cannot be read': example('vmware-to-azure', { protectedItems: ' all' }),
    'an item of the wrong type': example('vmware-to-azure', { protectedItems: '\n  - FIN-SQL01' }),
    'nothing but a comment': '# a plan\n',
  },
  bad: {
    'no machine': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR009',
      severity: 'error',
      message: 'protectedItems is missing: ',
      fixed: example('vmware-to-azure', { protectedItems: '\n  - name: FIN-SQL01' }),
    },
    'an empty list': {
      text: example('physical-to-azure', { protectedItems: ' [] # none yet' }).replace(
        'protectedItems',
        '⟦protectedItems⟧',
      ),
      requirement: 'ASR009',
      fixed: example('physical-to-azure', {
        protectedItems: ' # none yet\n  - name: FIN-SQL01',
      }),
    },
    'nothing behind the key': {
      text: example('vmware-to-secondary', { protectedItems: ' ~' }).replace(
        'protectedItems',
        '⟦protectedItems⟧',
      ),
      requirement: 'ASR009',
    },
    'no machine on a Hyper-V host': {
      text: lacking('hyperv-to-azure'),
      requirement: 'ASR009',
      fixed: example('hyperv-to-azure', {
        protectedItems: '\n  - { name: FIN-SQL01, host: br12-hv1 }',
      }),
    },
    'no machine in a cloud': {
      text: lacking('hyperv-to-secondary'),
      requirement: 'ASR009',
      fixed: example('hyperv-to-secondary', {
        protectedItems: '\n  - { name: FIN-SQL01, host: hva1, cloud: Prod }',
      }),
    },
  },
});
