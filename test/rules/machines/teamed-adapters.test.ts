import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/teamed-adapters.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'an adapter of its own': machine('nics: [{ teamed: false }]'),
    'nothing stated': machine('nics: [{ network: Prod }]'),
    'a value of the wrong type, which the schema reports': machine('nics: [{ teamed: both }]'),
    'a secondary site': machine('nics: [{ teamed: true }]', 'hyperv-to-secondary'),
    'a VM that InMage replicates': machine('nics: [{ teamed: true }]', 'vmware-to-secondary'),
  },
  bad: {
    'a team, told once': {
      text: machine('nics: [{ teamed: ⟦true⟧ }, { teamed: true }]'),
      requirement: 'ASR313',
      severity: 'information',
      message: 'Teamed adapters become one adapter in Azure',
    },
    'a physical server': {
      text: machine('nics:\n  - network: Plant\n    teamed: ⟦true⟧', 'physical-to-azure'),
      requirement: 'ASR313',
      severity: 'information',
    },
    'a Hyper-V machine in a VMM cloud': {
      text: machine('nics: [{ teamed: ⟦true⟧ }]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR506',
      severity: 'information',
    },
    'a VMware VM in the profile that supports no teams': {
      text: `profile: 2026-05\n${machine('nics: [{ teamed: ⟦true⟧ }]')}`,
      requirement: 'ASR313',
      severity: 'warning',
      message: 'Teamed adapters in a guest are not supported; remove the team',
      also: ['ASR201', 'ASR231'],
    },
    'a Hyper-V machine in a site': {
      text: machine('nics: [{ teamed: ⟦true⟧ }]', 'hyperv-to-azure'),
      requirement: 'ASR506',
      severity: 'information',
    },
  },
});
