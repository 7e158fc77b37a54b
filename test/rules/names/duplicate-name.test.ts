import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/duplicate-name.ts';
import { testRule } from '../../support/rule-tester.ts';

const items = (...lines: string[]): string =>
  example('vmware-to-azure', {
    protectedItems: lines.map((line) => `\n  - ${line}`).join(''),
  });

testRule(rule, {
  good: {
    'two names': items('name: A', 'name: B'),
    'one name in two lists': example('vmware-to-azure', {
      virtualNetworks: '\n  - name: contosodrwe01',
    }),
    'one VM network mapped on two servers': example('hyperv-vmm-to-azure', {
      networkMappings:
        '\n  - { source: Prod, target: vnet-dr }\n  - { source: Prod, target: vnet-dr }',
    }),
    'one cloud on two servers': example('hyperv-to-secondary', {
      vmmServers:
        '\n  - { name: a, clouds: [{ name: Gold, hostGroups: [{ name: DC, hosts: [hva1] }] }] }' +
        '\n  - { name: b, site: secondary, clouds: [{ name: Gold, hostGroups: [{ name: DC, hosts: [hvb1] }] }] }',
      protectedItems: '\n  - { name: A, host: hva1 }',
    }),
  },
  bad: {
    'a host and a cluster': {
      text: example('hyperv-to-azure', { hyperVClusters: ' [{ name: ⟦BR12-HV1⟧ }]' }),
      requirement: 'ASR004',
      message: 'Name "BR12-HV1" of this cluster is that of a host (case-insensitive); rename one',
      unfixable: true,
    },
    'a cluster above the hosts': {
      text: `hyperVClusters:\n  - name: br12-hv1\n${example('hyperv-to-azure')}`.replace(
        '{ name: br12-hv1,',
        '{ name: ⟦br12-hv1⟧,',
      ),
      requirement: 'ASR004',
      message: 'Name "br12-hv1" of this host is that of a cluster',
    },
    'two clusters': {
      text: example('hyperv-vmm-to-azure', {
        hyperVClusters: '\n  - name: CLU1\n  - name: ⟦clu1⟧',
      }),
      requirement: 'ASR004',
      message: 'Duplicate name "clu1" in hyperVClusters',
    },
    'the same name': {
      text: items('name: WEB01', 'name: ⟦WEB01⟧'),
      requirement: 'ASR004',
      severity: 'error',
      message: 'Duplicate name "WEB01" in protectedItems (case-insensitive); rename one of them.',
      fixed: items('name: WEB01', 'name: WEB02'),
    },
    'another case': { text: items('name: web01', 'name: ⟦WEB01⟧'), requirement: 'ASR004' },
    'three of them, on one line': {
      text: example('vmware-to-azure', {
        protectedItems: ' [{ name: A }, { name: ⟦a⟧ }, { name: ⟦A⟧ }]',
      }),
      requirement: 'ASR004',
    },
    'a list that is written twice': {
      text: `${items('name: A')}protectedItems:\n  - name: ⟦a⟧\n`,
      requirement: 'ASR004',
      also: ['ASR001'],
    },
    accounts: {
      text: example('physical-to-azure', {
        storageAccounts: '\n  - name: plantdrne01\n  - name: ⟦plantdrne01⟧',
      }),
      requirement: 'ASR004',
      fixed: example('physical-to-azure', {
        storageAccounts: '\n  - name: plantdrne01\n  - name: plantdrne02',
      }),
    },
    hosts: {
      text: example('hyperv-to-azure', {
        hyperVHosts: '\n  - { name: br12-hv1 }\n  - { name: ⟦BR12-HV1⟧ }',
      }),
      requirement: 'ASR004',
    },
    'VMM servers': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - &v { name: vmm01, clouds: [{ name: Gold, hostGroups: [{ name: DC, hosts: [hv01] }] }] }' +
          '\n  - { name: ⟦vmm01⟧, clouds: [{ name: Blue, hostGroups: [{ name: DC, hosts: [hv01] }] }] }',
      }),
      requirement: 'ASR004',
    },
    'process servers of InMage': {
      text: example('vmware-to-secondary', {
        processServers: '\n  - { name: PS }\n  - { name: ⟦ps⟧ }',
      }),
      requirement: 'ASR004',
    },
    plans: {
      text: example('hyperv-to-secondary', {
        recoveryPlans: '\n  - name: plan\n  - name: ⟦Plan⟧',
      }),
      requirement: 'ASR004',
    },
    'names that are used elsewhere': {
      text: example('vmware-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr\n  - name: ⟦vnet-dr⟧',
        protectedItems: '\n  - { name: A, virtualNetwork: vnet-dr }',
      }),
      requirement: 'ASR004',
      fixed: example('vmware-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr\n  - name: vnet-dr2',
        protectedItems: '\n  - { name: A, virtualNetwork: vnet-dr }',
      }),
    },
  },
});
