import rule from '../../../server/src/rules/azure/azure-portal-for-inmage.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: OldVault, location: westeurope }';
const existing = ' { name: OldVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'the classic portal': example('vmware-to-secondary', { portal: ' classic' }),
    'a portal that does not exist, which the schema reports': example('vmware-to-secondary', {
      portal: ' preview',
    }),
    'Hyper-V to a secondary site': example('hyperv-to-secondary', { portal: ' azure' }),
    'VMware to Azure': example('vmware-to-azure', { portal: ' azure' }),
  },
  bad: {
    'the Azure portal': {
      text: example('vmware-to-secondary', { portal: ' ⟦azure⟧ # ours', vault }),
      requirement: 'ASR602',
      severity: 'error',
      message:
        'The Azure portal does not offer replication to a secondary site by InMage; use portal: classic.',
      fixed: example('vmware-to-secondary', { portal: ' classic # ours', vault: existing }),
    },
    'no portal': {
      text: example('physical-to-secondary', { portal: null, vault: existing }).replace(
        'physical-to-secondary',
        '⟦physical-to-secondary⟧',
      ),
      requirement: 'ASR602',
      fixed: example('physical-to-secondary', { portal: ' classic', vault: existing }),
    },
    'a portal without a value': {
      text: example('physical-to-secondary', { portal: '', vault }).replace(
        'physical-to-secondary',
        '⟦physical-to-secondary⟧',
      ),
      requirement: 'ASR602',
      fixed: example('physical-to-secondary', { portal: ' classic', vault: existing }),
    },
  },
});
