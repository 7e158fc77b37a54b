import rule from '../../../server/src/rules/azure/vault-kept-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const existing = ' { name: ContosoVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'the Azure portal': example('vmware-to-azure', { vault: existing }),
    'a new vault, which cannot be there': example('vmware-to-azure', { portal: ' classic' }),
    'InMage, which has no other portal': example('vmware-to-secondary'),
  },
  bad: {
    'an existing vault': {
      text: example('hyperv-to-azure', { portal: ' ⟦classic⟧', vault: existing }),
      requirement: 'ASR105',
      severity: 'information',
    },
    'an existing vault between VMM sites': {
      text: example('hyperv-to-secondary', { portal: ' ⟦classic⟧', vault: existing }),
      requirement: 'ASR105',
    },
  },
});
