import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/azure-name-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

type Scenario = Parameters<typeof machine>[1];
const named = (
  name: string,
  scenario: Scenario = 'vmware-to-azure',
  rest = 'disks: [100]',
): string => machine(rest, scenario, name);

testRule(rule, {
  good: {
    'the shortest': named('a'),
    'the longest': named('a'.repeat(63)),
    'digits at both ends': named('1-web-2'),
    'a bad name with a good one for Azure': named('web_01', 'vmware-to-azure', 'azureName: web-01'),
    'a secondary site': named('web_01', 'hyperv-to-secondary'),
    InMage: named('web_01', 'vmware-to-secondary', 'unifiedAgent: push'),
    'a name of the wrong type': named('[web_01]'),
  },
  bad: {
    'an underscore': {
      text: named('⟦web_01⟧'),
      requirement: 'ASR310',
      severity: 'error',
      message:
        '"web_01" is not allowed as an Azure VM name: it may not contain "_"; give it an azureName.',
      fixed: named('web_01', 'vmware-to-azure', 'disks: [100]\nazureName: web-01'),
    },
    'one letter too many': {
      text: named(`⟦${'a'.repeat(64)}⟧`),
      requirement: 'ASR310',
      message: 'it has 64 characters, more than 63;',
      fixed: named('a'.repeat(64), 'vmware-to-azure', `disks: [100]\nazureName: ${'a'.repeat(63)}`),
    },
    'a hyphen at the end': {
      text: named('⟦web-⟧'),
      requirement: 'ASR311',
      severity: 'error',
      message:
        '"web-" is not allowed as an Azure VM name: it may not end with "-"; give it an azureName.',
      fixed: named('web-', 'vmware-to-azure', 'disks: [100]\nazureName: web'),
    },
    'a hyphen at the start and another character, which counts more': {
      text: named('⟦-web_01⟧'),
      requirement: 'ASR310',
    },
    'a hyphen at the start, and too long, which counts more': {
      text: named(`⟦-${'a'.repeat(63)}⟧`),
      requirement: 'ASR310',
    },
    'a bad name for Azure': {
      text: named('web', 'vmware-to-azure', 'azureName: ⟦web.contoso.local⟧'),
      requirement: 'ASR310',
      message: 'it may not contain "."; correct it.',
      fixed: named('web', 'vmware-to-azure', 'azureName: web-contoso-local'),
    },
    'an empty name for Azure': {
      text: named('web', 'vmware-to-azure', 'azureName: ⟦""⟧'),
      requirement: 'ASR310',
    },
    'a physical server, as grave': {
      text: named('⟦mes 01⟧', 'physical-to-azure'),
      requirement: 'ASR310',
      severity: 'error',
    },
    'a physical server with a hyphen at the edge': {
      text: named('⟦-mes⟧', 'physical-to-azure'),
      requirement: 'ASR311',
      severity: 'error',
    },
    'a Hyper-V machine': {
      text: named('⟦br12_file⟧', 'hyperv-to-azure'),
      requirement: 'ASR500',
      severity: 'error',
    },
    'a Hyper-V machine with a hyphen at the edge': {
      text: named('⟦-br12⟧', 'hyperv-to-azure'),
      requirement: 'ASR500',
    },
    'a machine of VMM': {
      text: example('hyperv-vmm-to-azure', {
        protectedItems: '\n  - { name: ⟦ERP DB⟧, host: hv01, cloud: Gold }',
      }),
      requirement: 'ASR500',
      fixed: example('hyperv-vmm-to-azure', {
        protectedItems: '\n  - { name: ERP DB, host: hv01, cloud: Gold, azureName: ERP-DB }',
      }),
    },
    'a name that another machine has': {
      text: example('vmware-to-azure', {
        protectedItems:
          '\n  - { name: WEB-01 }\n  - { name: ⟦web_01⟧ }\n  - { name: x, azureName: web-01-2 }',
      }),
      requirement: 'ASR310',
      fixed: example('vmware-to-azure', {
        protectedItems:
          '\n  - { name: WEB-01 }\n  - { name: web_01, azureName: web-01-3 }\n  - { name: x, azureName: web-01-2 }',
      }),
    },
    'a name that another machine of the same line has': {
      text: example('vmware-to-azure', {
        protectedItems: ' [{ name: web-01 }, { name: ⟦web_01⟧ }]',
      }),
      requirement: 'ASR310',
      fixed: example('vmware-to-azure', {
        protectedItems: ' [{ name: web-01 }, { name: web_01, azureName: web-01-2 }]',
      }),
    },
    'names that would become one': {
      text: example('vmware-to-azure', {
        protectedItems: '\n  - { name: ⟦srv_01⟧ }\n  - { name: ⟦srv.01⟧ }\n  - { name: srv-01 }',
      }),
      requirement: 'ASR310',
      fixed: example('vmware-to-azure', {
        protectedItems:
          '\n  - { name: srv_01, azureName: srv-01-2 }\n  - { name: srv.01 }\n  - { name: srv-01 }',
      }),
    },
    'letters with marks': {
      text: named('⟦Zürich⟧'),
      requirement: 'ASR310',
      fixed: named('Zürich', 'vmware-to-azure', 'disks: [100]\nazureName: Zurich'),
    },
    'no letters at all': { text: named('⟦东京⟧'), requirement: 'ASR310' },
  },
});
