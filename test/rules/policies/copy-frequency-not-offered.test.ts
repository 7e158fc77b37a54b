import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/policies/copy-frequency-not-offered.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const policy = (
  seconds: string,
  scenario: Scenario = 'hyperv-to-azure',
  blocks: Readonly<Record<string, string>> = {},
): string =>
  example(scenario, { replicationPolicy: ` { copyFrequencySeconds: ${seconds} }`, ...blocks });
const later = (seconds: string, scenario: Scenario = 'hyperv-to-azure', blocks = {}): string =>
  policy(seconds, scenario, { profile: ' 2026-05', ...blocks });
const premium = { storageAccounts: '\n  - { name: prem01, sku: Premium_LRS }' };
const mixed = { storageAccounts: '\n  - name: std01\n  - { name: prem01, sku: Premium_LRS }' };
const named = {
  ...mixed,
  protectedItems: '\n  - { name: A1, host: br12-hv1, storageAccount: prem01 }',
};

testRule(rule, {
  good: {
    'fifteen minutes in 2016': policy('900'),
    'fifteen minutes with VMM': policy('900', 'hyperv-vmm-to-azure'),
    'fifteen minutes between two sites': policy('900', 'hyperv-to-secondary'),
    'fifteen minutes between two sites today': later('900', 'hyperv-to-secondary'),
    'half a minute': later('30'),
    'five minutes to premium storage': later('300', 'hyperv-to-azure', premium),
    'half a minute beside premium storage that no machine uses': later(
      '30',
      'hyperv-to-azure',
      mixed,
    ),
    'a frequency that no profile has, which the schema reports': policy('60'),
    'VMware, which has no copy frequency': policy('900', 'vmware-to-azure'),
  },
  bad: {
    'fifteen minutes today': {
      text: later('⟦900⟧'),
      requirement: 'ASR045',
      severity: 'error',
      message: 'Copy frequency is 900 seconds; the portal offers 30 or 300.',
      fixed: later('300'),
      kind: 'plan',
    },
    'fifteen minutes with VMM today': {
      text: later('⟦900⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR045',
    },
    'half a minute to premium storage': {
      text: later('⟦30⟧', 'hyperv-to-azure', premium),
      requirement: 'ASR045',
      message:
        'Copy frequency is 30 seconds, which premium storage does not support; use a longer one.',
      fixed: later('300', 'hyperv-to-azure', premium),
    },
    'half a minute to premium storage that a machine names': {
      text: later('⟦30⟧', 'hyperv-to-azure', named),
      requirement: 'ASR045',
    },
    'one of several policies today': {
      text: example('hyperv-vmm-to-azure', {
        profile: ' 2026-05',
        replicationPolicies:
          '\n  - { name: gold, copyFrequencySeconds: 30 }\n  - { name: silver, copyFrequencySeconds: ⟦900⟧ }',
      }),
      requirement: 'ASR045',
    },
    'half a minute to premium storage in 2016, which is an error itself': {
      text: policy('⟦30⟧', 'hyperv-to-azure', premium),
      requirement: 'ASR045',
      also: ['ASR126'],
    },
  },
});
