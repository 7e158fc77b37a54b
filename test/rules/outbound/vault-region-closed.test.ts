import rule from '../../../server/src/rules/outbound/vault-region-closed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const byAddress = '\n  ipBasedRules: true';

testRule(rule, {
  good: {
    'the region of the vault': example('hyperv-to-azure', {
      outbound: '\n  regions: [eastus2, westus]',
    }),
    'in the other spelling': example('hyperv-to-azure', {
      outbound: '\n  regions: [westus, EAST US 2]',
    }),
    'nothing said': example('hyperv-to-azure', { outbound: ' { azureDatacenterIpRanges: true }' }),
    'a region that does not exist': example('hyperv-to-azure', {
      outbound: '\n  regions: [estus2, westus]',
    }),
    'a vault in a region that does not exist': example('hyperv-to-azure', {
      vault: ' { name: BranchVault, location: estus2 }',
      outbound: '\n  regions: [westus]',
    }),
    'VMM servers without rules by address': example('hyperv-to-secondary', {
      outbound: '\n  regions: [westus]',
    }),
    VMware: example('vmware-to-azure', { outbound: `${byAddress}\n  regions: [westus]` }),
  },
  bad: {
    'hosts without VMM': {
      text: example('hyperv-to-azure', { outbound: '\n  regions: ⟦[westus]⟧ # FW-7' }),
      requirement: 'ASR427',
      severity: 'error',
      message:
        "IP ranges of eastus2, the vault's region, are closed for the Hyper-V hosts; open them.",
      fixed: example('hyperv-to-azure', { outbound: '\n  regions: [westus, eastus2] # FW-7' }),
    },
    'hosts with VMM, without rules by address': {
      text: example('hyperv-vmm-to-azure', { outbound: '\n  regions: ⟦[westus]⟧' }),
      requirement: 'ASR427',
    },
    'VMM server behind rules by address': {
      text: example('hyperv-vmm-to-azure', {
        outbound: `${byAddress}\n  regions:\n    ⟦- westus⟧`,
      }),
      requirement: 'ASR409',
      severity: 'error',
      message: 'for the VMM server and the Hyper-V hosts;',
      fixed: example('hyperv-vmm-to-azure', {
        outbound: `${byAddress}\n  regions:\n    - westus\n    - uksouth`,
      }),
    },
    'the region that is needed anyway, told once': {
      text: example('hyperv-to-azure', {
        vault: ' { name: BranchVault, location: West US }',
        outbound: '\n  regions: ⟦[eastus]⟧',
      }),
      requirement: 'ASR427',
      fixed: example('hyperv-to-azure', {
        vault: ' { name: BranchVault, location: West US }',
        outbound: '\n  regions: [eastus, westus]',
      }),
    },
    'VMM servers of two sites': {
      text: example('hyperv-to-secondary', { outbound: `${byAddress}\n  regions: ⟦[westus]⟧` }),
      requirement: 'ASR628',
      severity: 'error',
    },
  },
});
