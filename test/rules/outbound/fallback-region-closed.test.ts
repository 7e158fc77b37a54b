import rule from '../../../server/src/rules/outbound/fallback-region-closed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const byAddress = '\n  ipBasedRules: true';

testRule(rule, {
  good: {
    'West US': example('hyperv-to-azure', { outbound: '\n  regions: [eastus2, westus]' }),
    'in the other spelling': example('hyperv-to-azure', {
      outbound: '\n  regions: [eastus2, West US]',
    }),
    'nothing said': example('hyperv-to-azure', { outbound: ' { azureDatacenterIpRanges: true }' }),
    'a region that does not exist': example('hyperv-to-azure', {
      outbound: '\n  regions: [eastus2, wstus]',
    }),
    'as the region of the vault, where it is missed as that': example('hyperv-to-azure', {
      vault: ' { name: BranchVault, location: westus }',
      outbound: '\n  regions: [eastus]',
    }),
    'VMM servers without rules by address': example('hyperv-to-secondary', {
      outbound: '\n  regions: [westeurope]',
    }),
    VMware: example('vmware-to-azure', { outbound: `${byAddress}\n  regions: [westeurope]` }),
  },
  bad: {
    'hosts without VMM': {
      text: example('hyperv-to-azure', { outbound: '\n  regions: ⟦[eastus2]⟧' }),
      requirement: 'ASR428',
      severity: 'error',
      message:
        'IP ranges of westus, where servers sign in, are closed for the Hyper-V hosts; open them.',
      fixed: example('hyperv-to-azure', { outbound: '\n  regions: [eastus2, westus]' }),
    },
    'a region whose name only begins the same': {
      text: example('hyperv-to-azure', { outbound: '\n  regions: ⟦[eastus2, westus2]⟧' }),
      requirement: 'ASR428',
    },
    'VMM server behind rules by address': {
      text: example('hyperv-vmm-to-azure', { outbound: `${byAddress}\n  regions: ⟦[uksouth]⟧` }),
      requirement: 'ASR410',
      severity: 'error',
    },
    'VMM servers of two sites': {
      text: example('hyperv-to-secondary', { outbound: `${byAddress}\n  regions: ⟦[westeurope]⟧` }),
      requirement: 'ASR629',
      severity: 'error',
    },
  },
});
