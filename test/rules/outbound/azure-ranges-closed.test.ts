import rule from '../../../server/src/rules/outbound/azure-ranges-closed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const byAddress = '\n  ipBasedRules: true';

testRule(rule, {
  good: {
    'ranges and port open': example('hyperv-to-azure', {
      outbound: '\n  azureDatacenterIpRanges: true\n  ports: [443]',
    }),
    'nothing said': example('hyperv-to-azure', { outbound: ' { connection: direct }' }),
    'a port that cannot be read': example('hyperv-to-azure', { outbound: '\n  ports: [https]' }),
    'VMM servers of two sites without rules by address': example('hyperv-to-secondary', {
      outbound: '\n  azureDatacenterIpRanges: false\n  ports: [80]',
    }),
    'a VMM server’s own block without rules by address': example('hyperv-vmm-to-azure', {
      vmmServers:
        '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]\n    outbound: { azureDatacenterIpRanges: false }',
    }),
    'VMware, of which the article does not say it': example('vmware-to-azure', {
      outbound: `\n  azureDatacenterIpRanges: false${byAddress}`,
    }),
  },
  bad: {
    'ranges closed to hosts': {
      text: example('hyperv-to-azure', { outbound: '\n  azureDatacenterIpRanges: ⟦false⟧ # FW-7' }),
      requirement: 'ASR426',
      severity: 'error',
      message:
        'Azure datacenter IP ranges are closed for the Hyper-V hosts; open them on port 443.',
      fixed: example('hyperv-to-azure', { outbound: '\n  azureDatacenterIpRanges: true # FW-7' }),
    },
    'port closed to hosts': {
      text: example('hyperv-to-azure', {
        outbound: '\n  azureDatacenterIpRanges: true\n  ports: ⟦[80]⟧',
      }),
      requirement: 'ASR426',
      message:
        'Port 443 is closed for the Hyper-V hosts; open it to the Azure datacenter IP ranges.',
      fixed: example('hyperv-to-azure', {
        outbound: '\n  azureDatacenterIpRanges: true\n  ports: [80, 443]',
      }),
    },
    'both, told of each': {
      text: example('hyperv-to-azure', {
        outbound: '\n  azureDatacenterIpRanges: ⟦false⟧\n  ports: ⟦[]⟧',
      }),
      requirement: 'ASR426',
    },
    'hosts with VMM, without rules by address': {
      text: example('hyperv-vmm-to-azure', { outbound: '\n  azureDatacenterIpRanges: ⟦false⟧' }),
      requirement: 'ASR426',
      message: 'for the Hyper-V hosts;',
    },
    'VMM server behind rules by address, with its hosts': {
      text: example('hyperv-vmm-to-azure', {
        outbound: `${byAddress}\n  azureDatacenterIpRanges: ⟦false⟧`,
      }),
      requirement: 'ASR408',
      severity: 'error',
      message: 'for the VMM server and the Hyper-V hosts;',
    },
    'a VMM server’s own block': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]\n    outbound: { ipBasedRules: true, ports: ⟦[80]⟧ }',
      }),
      requirement: 'ASR408',
    },
    'the block of a host': {
      text: example('hyperv-vmm-to-azure', {
        hyperVHosts: '\n  - { name: hv01, outbound: { ports: ⟦[80]⟧ } }',
      }),
      requirement: 'ASR426',
    },
    'VMM servers of two sites': {
      text: example('hyperv-to-secondary', {
        outbound: `${byAddress}\n  azureDatacenterIpRanges: ⟦false⟧`,
      }),
      requirement: 'ASR627',
      severity: 'error',
    },
  },
});
