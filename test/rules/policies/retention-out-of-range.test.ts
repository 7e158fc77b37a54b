import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/policies/retention-out-of-range.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const premium = '\n  - { name: prem01, sku: Premium_LRS }\n  - { name: logs01, usage: log }';
const mixed =
  '\n  - name: std01\n  - { name: prem01, sku: Premium_LRS }\n  - { name: logs01, usage: log }';

const policy = (
  hours: string,
  scenario: Scenario = 'vmware-to-azure',
  blocks: Readonly<Record<string, string>> = {},
): string =>
  example(scenario, { replicationPolicy: ` { recoveryPointRetentionHours: ${hours} }`, ...blocks });
const later = (hours: string, scenario: Scenario, blocks = {}): string =>
  policy(hours, scenario, {
    profile: ' 2026-05',
    ...(scenario === 'vmware-to-azure' && {
      configurationServer: '\n  hostname: ASR-CS01\n  os: Windows Server 2022',
      vSphereHosts: '\n  - { name: esx01, version: "8.0" }',
    }),
    ...blocks,
  });

testRule(rule, {
  good: {
    'the longest of 2016': policy('72'),
    'none at all': policy('0'),
    'the longest of a physical server': policy('72', 'physical-to-azure'),
    'the longest of Hyper-V': policy('24', 'hyperv-to-azure'),
    'the shortest of Hyper-V': policy('1', 'hyperv-vmm-to-azure'),
    'the longest of today': later('360', 'vmware-to-azure'),
    'premium storage, not too long': policy('24', 'vmware-to-azure', { storageAccounts: premium }),
    'premium storage that no machine uses': policy('72', 'vmware-to-azure', {
      storageAccounts: mixed,
    }),
    'premium storage as a cache of today': later('72', 'vmware-to-azure', {
      storageAccounts: premium,
    }),
    'a value that is not read': policy('two days'),
    InMage: policy('720', 'vmware-to-secondary'),
  },
  bad: {
    'an hour too long': {
      text: policy('⟦73⟧'),
      requirement: 'ASR043',
      severity: 'error',
      message:
        'Retention is 73 hours; for VMware to Azure Site Recovery keeps recovery points for 0 to 72 hours.',
      fixed: policy('72'),
      kind: 'plan',
    },
    'a physical server': { text: policy('⟦720⟧', 'physical-to-azure'), requirement: 'ASR043' },
    'an hour too long today': {
      text: later('⟦361⟧', 'vmware-to-azure'),
      requirement: 'ASR043',
      fixed: later('360', 'vmware-to-azure'),
    },
    'an hour too long on Hyper-V': {
      text: policy('⟦25⟧', 'hyperv-to-azure'),
      requirement: 'ASR043',
    },
    'in a VMM cloud of today': {
      text: later('⟦25⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR043',
    },
    'none at all on Hyper-V': {
      text: policy('⟦0⟧', 'hyperv-to-azure'),
      requirement: 'ASR043',
      fixed: policy('1', 'hyperv-to-azure'),
    },
    'two sites': { text: policy('⟦25⟧', 'hyperv-to-secondary'), requirement: 'ASR043' },
    'premium storage that is the default': {
      text: policy('⟦25⟧', 'vmware-to-azure', { storageAccounts: premium }),
      requirement: 'ASR043',
      message: 'for premium storage Site Recovery keeps recovery points for 0 to 24 hours',
      fixed: policy('24', 'vmware-to-azure', { storageAccounts: premium }),
    },
    'one of several policies': {
      text: example('hyperv-to-azure', {
        replicationPolicies:
          '\n  - { name: gold, recoveryPointRetentionHours: 24 }\n  - name: silver\n    recoveryPointRetentionHours: ⟦48⟧',
      }),
      requirement: 'ASR043',
    },
    'premium storage of a machine with a policy of its own': {
      text: example('vmware-to-azure', {
        storageAccounts: mixed,
        replicationPolicy: ' { recoveryPointRetentionHours: 72 }',
        replicationPolicies: '\n  - { name: gold, recoveryPointRetentionHours: ⟦48⟧ }',
        protectedItems:
          '\n  - { name: A1, storageAccount: PREM01, replicationPolicy: Gold }\n  - { name: B1 }',
      }),
      requirement: 'ASR043',
    },
    'premium storage that a machine names': {
      text: policy('⟦72⟧', 'vmware-to-azure', {
        storageAccounts: mixed,
        protectedItems: '\n  - { name: A1, storageAccount: PREM01 }',
      }),
      requirement: 'ASR043',
    },
  },
});
