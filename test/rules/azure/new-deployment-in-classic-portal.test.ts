import rule from '../../../server/src/rules/azure/new-deployment-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const existing = ' { name: ContosoVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'an existing vault': example('vmware-to-azure', { portal: ' classic', vault: existing }),
    'the Azure portal': example('vmware-to-azure', { portal: ' azure' }),
    'InMage, which is offered in the classic portal only': example('vmware-to-secondary', {
      vault: ' { name: OldVault, location: westeurope }',
    }),
  },
  bad: {
    'a new vault': {
      text: example('vmware-to-azure', { portal: ' ⟦classic⟧ # for now' }),
      requirement: 'ASR103',
      severity: 'warning',
      fixed: example('vmware-to-azure', { portal: ' azure # for now' }),
      also: ['ASR106'],
    },
    'a new vault between VMM sites': {
      text: example('hyperv-to-secondary', { portal: ' "⟦classic"⟧'.replace('"⟦', '⟦"') }),
      requirement: 'ASR103',
      also: ['ASR106'],
    },
  },
});
