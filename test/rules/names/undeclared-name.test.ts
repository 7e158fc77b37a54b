import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/undeclared-name.ts';
import { testRule } from '../../support/rule-tester.ts';

const items = (text: string, blocks: Readonly<Record<string, string | null>> = {}): string =>
  example('vmware-to-azure', { protectedItems: text, ...blocks });
const plan = (machines: string, names = '\n  - { name: FIN-SQL01 }'): string =>
  items(names, { recoveryPlans: `\n  - name: plan-1\n    groups: [{ machines: [${machines}] }]` });

testRule(rule, {
  good: {
    'a name in another case': machine('storageAccount: CONTOSODRWE01'),
    'the last of many': items('\n  - { name: A, virtualNetwork: two }', {
      virtualNetworks: '\n  - name: one\n  - name: two',
    }),
    'no account at all, which is told once': items('\n  - { name: A, storageAccount: x }', {
      storageAccounts: null,
    }),
    'no host at all, which is told once': example('hyperv-to-azure', { hyperVHosts: null }),
    'no cloud at all, which is told once': example('hyperv-vmm-to-azure', {
      vmmServers: '\n  - name: vmm01\n    version: System Center 2012 R2',
    }),
    'a VM network as a target between two VMM sites': example('hyperv-to-secondary', {
      networkMappings: '\n  - { source: Prod-VMNet, target: Recovery-VMNet }',
    }),
    'the network of an adapter': machine('nics: [{ network: VM Network }]'),
    'a property that the scenario does not use': machine('host: esx99\ncloud: Gold'),
    'a name of the wrong type': machine('storageAccount: [x]'),
    'a cluster in place of hosts': example('hyperv-to-azure', {
      hyperVSites: '\n  - { name: Branch12, hosts: [clu-a] }',
      hyperVHosts: '\n  - { name: br12-hv1, cluster: CLU-A }',
      hyperVClusters: '\n  - { name: CLU-A }',
      protectedItems: '\n  - { name: A, host: Clu-A }',
    }),
    'a cluster in a host group': example('hyperv-vmm-to-azure', {
      vmmServers:
        '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [CLU1] }] }]',
      hyperVHosts: '\n  - { name: hv01, cluster: CLU1 }',
      hyperVClusters: ' [{ name: CLU1 }]',
    }),
  },
  bad: {
    'a storage account': {
      text: machine('storageAccount: ⟦contosodwre01⟧'),
      requirement: 'ASR003',
      severity: 'error',
      message:
        'Storage account "contosodwre01" is not declared in storageAccounts; did you mean "contosodrwe01"?',
      fixed: machine('storageAccount: contosodrwe01'),
    },
    'a storage account, declared': {
      text: machine('storageAccount: ⟦plantdr⟧'),
      requirement: 'ASR003',
      message:
        'Storage account "plantdr" is not declared in storageAccounts; declare it, or correct',
      fix: 'Declare it in storageAccounts',
      fixed: machine('storageAccount: plantdr').replace(
        'virtualNetworks',
        '  - { name: plantdr }\nvirtualNetworks',
      ),
    },
    'a storage account of a name that Azure refuses': {
      text: machine('storageAccount: ⟦Plant-DR⟧'),
      requirement: 'ASR003',
    },
    'a storage account by its address': {
      text: machine('storageAccount: ⟦https://contosodrwe01.blob.core.windows.net/⟧'),
      requirement: 'ASR003',
      message: 'did you mean "contosodrwe01"?',
      fixed: machine('storageAccount: contosodrwe01'),
    },
    'a network by its resource id': {
      text: machine(
        'virtualNetwork: ⟦/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet-dr⟧',
      ),
      requirement: 'ASR003',
      message: 'did you mean "vnet-dr"?',
      fixed: machine('virtualNetwork: vnet-dr'),
    },
    'a machine by its host name, declared with its domain': {
      text: plan('⟦fin-sql01⟧', '\n  - { name: fin-sql01.contoso.local, azureName: fin-sql01 }'),
      requirement: 'ASR003',
      message: 'did you mean "fin-sql01.contoso.local"?',
      fixed: plan(
        'fin-sql01.contoso.local',
        '\n  - { name: fin-sql01.contoso.local, azureName: fin-sql01 }',
      ),
    },
    'a machine with its domain, declared without': {
      text: plan('⟦FIN-SQL01.contoso.local⟧'),
      requirement: 'ASR003',
      fixed: plan('FIN-SQL01'),
    },
    'a network': {
      text: machine('virtualNetwork: ⟦vnet-drr⟧', 'physical-to-azure'),
      requirement: 'ASR003',
      message: 'Network "vnet-drr" is not declared in virtualNetworks',
      fix: 'Declare it in virtualNetworks',
      fixed: machine('virtualNetwork: vnet-drr', 'physical-to-azure').replace(
        'configurationServer',
        '  - { name: vnet-drr }\nconfigurationServer',
      ),
    },
    'the target of a mapping': {
      text: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: ⟦vnet-dt⟧ }',
      }),
      requirement: 'ASR003',
      fixed: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr }',
      }),
    },
    'the server of a mapping': {
      text: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr, vmmServer: ⟦vmn01⟧ }',
      }),
      requirement: 'ASR003',
      fixed: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr, vmmServer: vmm01 }',
      }),
    },
    'the host of a machine': {
      text: machine('host: ⟦br12-hv01⟧', 'hyperv-to-azure'),
      requirement: 'ASR003',
      message: 'Hyper-V host "br12-hv01" is not declared in hyperVHosts; did you mean "br12-hv1"?',
      fixed: machine('host: br12-hv1', 'hyperv-to-azure'),
    },
    'another number, which is another thing': {
      text: machine('host: ⟦br12-hv2⟧', 'hyperv-to-azure'),
      requirement: 'ASR003',
      message: 'Hyper-V host "br12-hv2" is not declared in hyperVHosts; declare it, or correct',
    },
    'another number, and a name that is less like it': {
      text: example('vmware-to-azure', {
        storageAccounts: '\n  - name: contosodrprem01\n  - name: contosodrwe02',
        protectedItems: '\n  - { name: A, storageAccount: ⟦contosodrwe03⟧ }',
      }),
      requirement: 'ASR003',
      message: 'Storage account "contosodrwe03" is not declared in storageAccounts; declare it, or',
    },
    'a name that is as like as one of another number': {
      text: example('vmware-to-azure', {
        storageAccounts: '\n  - name: contosodr02\n  - name: contosdr01',
        protectedItems: '\n  - { name: A, storageAccount: ⟦contosodr01⟧ }',
      }),
      requirement: 'ASR003',
      message:
        'Storage account "contosodr01" is not declared in storageAccounts; did you mean "contosdr01"?',
    },
    'the host of a site': {
      text: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, ⟦br12-hv9⟧] }',
      }),
      requirement: 'ASR003',
      fix: 'Declare it in hyperVHosts',
      fixed: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv9] }',
        hyperVHosts:
          '\n  - { name: br12-hv1, os: Windows Server 2012 R2 }\n  - { name: br12-hv9, vmCount: 1 }',
      }),
    },
    'the host of a host group': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01, ⟦hv02⟧] }] }]',
      }),
      requirement: 'ASR003',
    },
    'the cloud of a machine': {
      text: machine('cloud: ⟦Golden⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR003',
      message: 'Cloud "Golden" is not declared in vmmServers; did you mean "Gold"?',
      fixed: machine('cloud: Gold', 'hyperv-vmm-to-azure'),
    },
    'a host with its domain, declared without': {
      text: machine('host: ⟦BR12-HV1.corp.example.com⟧', 'hyperv-to-azure'),
      requirement: 'ASR003',
      message:
        'Hyper-V host "BR12-HV1.corp.example.com" is not declared in hyperVHosts; did you mean "br12-hv1"?',
      fixed: machine('host: br12-hv1', 'hyperv-to-azure'),
    },
    'a host without the domain that it is declared with': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [⟦hv1⟧] }] }]',
        hyperVHosts: '\n  - name: hv1.corp.example.com\n  - { name: hv2, vmCount: 1 }',
        protectedItems: '\n  - { name: A, host: ⟦HV1⟧ }',
      }),
      requirement: 'ASR003',
      message:
        'Hyper-V host "hv1" is not declared in hyperVHosts; did you mean "hv1.corp.example.com"?',
      leaves: 1,
      fixed: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv1.corp.example.com] }] }]',
        hyperVHosts: '\n  - name: hv1.corp.example.com\n  - { name: hv2, vmCount: 1 }',
        protectedItems: '\n  - { name: A, host: HV1 }',
      }),
    },
    'a host of one of two domains, which is unclear': {
      text: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: hv1.a.example }\n  - { name: hv1.b.example }',
        hyperVSites: '\n  - { name: Branch12, hosts: [hv1.a.example, hv1.b.example] }',
        protectedItems: '\n  - { name: A, host: ⟦hv1⟧ }',
      }),
      requirement: 'ASR003',
      message: 'declare it, or correct the name.',
    },
    'a cluster that hosts name, in place of a host': {
      text: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [⟦CLU-A⟧] }',
        hyperVHosts: '\n  - { name: br12-hv1, cluster: ⟦CLU-A⟧ }',
      }),
      requirement: 'ASR003',
      message:
        'Cluster "CLU-A" is not declared in hyperVClusters; declare it, or correct the name.',
      fix: 'Declare it in hyperVClusters',
      fixed: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [CLU-A] }',
        hyperVHosts: '\n  - { name: br12-hv1, cluster: CLU-A }',
        hyperVClusters: '\n  - { name: CLU-A }',
      }),
    },
    'a host in place of a cluster': {
      text: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1, cluster: ⟦br12-hv1⟧ }',
      }),
      requirement: 'ASR003',
      unfixable: true,
    },
    'the cluster of a host, where there is none at all': {
      text: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1, cluster: ⟦CLU-A⟧ }',
      }),
      requirement: 'ASR003',
      message:
        'Cluster "CLU-A" is not declared in hyperVClusters; declare it, or correct the name.',
      fixed: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1, cluster: CLU-A }',
        hyperVClusters: '\n  - { name: CLU-A }',
      }),
    },
    'a machine in a plan': {
      text: plan('APP01, ⟦FIN-SQL1⟧', '\n  - { name: FIN-SQL01 }\n  - { name: APP01 }'),
      requirement: 'ASR003',
      message: 'Machine "FIN-SQL1" is not declared in protectedItems; did you mean "FIN-SQL01"?',
      fix: 'Declare it in protectedItems',
      fixed: plan(
        'APP01, FIN-SQL1',
        '\n  - { name: FIN-SQL01 }\n  - { name: APP01 }\n  - { name: FIN-SQL1 }',
      ),
    },
    'a machine in a plan that could run on one of several hosts': {
      text: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1 }\n  - { name: br12-hv2 }',
        hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
        protectedItems: '\n  - { name: BR12-FILE, host: br12-hv1 }',
        recoveryPlans: '\n  - name: plan-1\n    groups: [{ machines: [⟦PAYROLL⟧] }]',
      }),
      requirement: 'ASR003',
      unfixable: true,
    },
    'a machine in a plan with InMage': {
      text: example('vmware-to-secondary', {
        recoveryPlans: '\n  - name: plan-1\n    groups: [{ machines: [⟦CRM02⟧] }]',
      }),
      requirement: 'ASR003',
    },
    'without a scenario': {
      text: machine('storageAccount: ⟦nowhere⟧').replace('scenario: vmware-to-azure\n', ''),
      requirement: 'ASR003',
      also: ['ASR100'],
    },
    'names of every object of a program': {
      text: machine('storageAccount: ⟦__proto__⟧\nvirtualNetwork: ⟦constructor⟧'),
      requirement: 'ASR003',
    },
    'a huge name': { text: plan(`⟦${'x'.repeat(5000)}⟧`), requirement: 'ASR003' },
  },
});
