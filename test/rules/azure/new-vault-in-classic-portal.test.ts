import rule from '../../../server/src/rules/azure/new-vault-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: ContosoVault, location: westeurope }';
const existing = ' { name: ContosoVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'an existing vault': example('vmware-to-azure', { portal: ' classic', vault: existing }),
    'the Azure portal': example('vmware-to-azure', { portal: ' azure', vault }),
    'no portal, which is the Azure one': example('vmware-to-azure'),
    'InMage with an existing vault': example('vmware-to-secondary'),
    'a statement about the vault that cannot be read': example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: perhaps }',
    }),
  },
  bad: {
    'a vault that says nothing': {
      text: example('vmware-to-azure', { portal: ' ⟦classic⟧', vault }),
      brings: ['ASR105'],
      requirement: 'ASR106',
      severity: 'error',
      message: 'New vaults cannot be created in the classic portal; use the Azure portal',
      fixed: example('vmware-to-azure', { portal: ' azure', vault }),
    },
    'a vault that is said to be new': {
      text: example('hyperv-vmm-to-azure', {
        portal: ' ⟦classic⟧',
        vault: '\n  name: VmmVault # shared\n  location: uksouth\n  existing: false',
      }),
      brings: ['ASR105'],
      requirement: 'ASR106',
      fix: 'Mark as done: check that the vault exists already',
      kind: 'fact',
      fixed: example('hyperv-vmm-to-azure', {
        portal: ' classic',
        vault: '\n  name: VmmVault # shared\n  location: uksouth\n  existing: true',
      }),
    },
    'replication between VMM sites': {
      text: example('hyperv-to-secondary', { portal: ' ⟦classic⟧' }),
      brings: ['ASR105'],
      requirement: 'ASR106',
    },
    'InMage, which has no other portal': {
      text: example('physical-to-secondary', { portal: ' ⟦classic⟧', vault }),
      requirement: 'ASR106',
      message: 'InMage needs a vault with existing: true',
      fixed: example('physical-to-secondary', { portal: ' classic', vault: existing }),
    },
  },
});
