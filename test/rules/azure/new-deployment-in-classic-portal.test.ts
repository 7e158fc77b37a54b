import rule from '../../../server/src/rules/azure/new-deployment-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const existing = ' { name: ContosoVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'an existing vault': example('vmware-to-azure', { portal: ' classic', vault: existing }),
    'the Azure portal': example('vmware-to-azure', { portal: ' azure' }),
    'InMage in 2026, which is retired altogether': example('vmware-to-secondary', {
      profile: ' 2026-05',
    }),
    'InMage, which is offered in the classic portal only': example('vmware-to-secondary', {
      vault: ' { name: OldVault, location: westeurope }',
    }),
  },
  bad: {
    'an existing vault in 2026, when the portal manages none': {
      text: example('vmware-to-azure', {
        profile: ' 2026-05',
        portal: ' ⟦classic⟧',
        vault: existing,
        configurationServer: '\n  hostname: ASR-APPL01',
        vSphereHosts: '\n  - name: esx01',
      }),
      requirement: 'ASR103',
      severity: 'warning',
      message: 'The classic portal no longer manages any deployment; use the Azure portal.',
    },
    'a new vault of Hyper-V in 2026': {
      text: example('hyperv-to-azure', { profile: ' 2026-05', portal: ' ⟦classic⟧' }),
      requirement: 'ASR103',
      severity: 'warning',
      fixed: example('hyperv-to-azure', { profile: ' 2026-05', portal: ' azure' }),
    },
    'between VMM sites in 2026': {
      text: example('hyperv-to-secondary', {
        profile: ' 2026-05',
        portal: ' ⟦classic⟧',
        vault: existing,
      }),
      requirement: 'ASR103',
      severity: 'warning',
    },
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
