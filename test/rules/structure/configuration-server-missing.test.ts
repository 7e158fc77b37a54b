import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/configuration-server-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { configurationServer: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'a server': example('vmware-to-azure'),
    'a server of which only the machine is known': example('physical-to-azure', {
      configurationServer: ' { machine: physical }',
    }),
    'Hyper-V, which has none': example('hyperv-to-azure'),
    'a server that cannot be read': example('vmware-to-azure', {
      configurationServer: ' ASR-CS01',
    }),
  },
  bad: {
    'no server for VMware': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR200',
      severity: 'error',
      message: 'configurationServer is missing: it connects the site to the vault; add it.',
      fixed: example('vmware-to-azure', {
        configurationServer: '\n  hostname: ASR-CS01\n  os: Windows Server 2012 R2',
      }),
    },
    'an empty one for physical servers': {
      text: example('physical-to-azure', { configurationServer: ' {}' }).replace(
        'configurationServer',
        '⟦configurationServer⟧',
      ),
      requirement: 'ASR200',
      severity: 'error',
    },
    'no server for InMage': {
      text: lacking('vmware-to-secondary'),
      requirement: 'ASR608',
      severity: 'error',
      message: 'InMage is managed from one in the secondary site',
      fixed: example('vmware-to-secondary', {
        configurationServer: '\n  hostname: ASR-CS01\n  site: secondary',
      }),
    },
    'no server for InMage and physical servers': {
      text: lacking('physical-to-secondary'),
      requirement: 'ASR608',
    },
  },
});
