import rule from '../../../server/src/rules/outbound/no-internet-connection.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmm =
  '\n  - name: vmm01\n    version: System Center 2012 R2\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]';
const direct = '\n    outbound: { connection: direct }';
const host = '\n  - { name: hv01, os: Windows Server 2012 R2';

testRule(rule, {
  good: {
    direct: example('vmware-to-azure', { outbound: ' { connection: direct }' }),
    'by a proxy': example('hyperv-to-azure', { outbound: ' { connection: proxy }' }),
    'nothing said': example('vmware-to-azure', { outbound: ' { ports: [80, 443, 9443] }' }),
    'the server’s own block, which stands instead of the other': example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  outbound: { connection: proxy }',
      outbound: ' { connection: none }',
    }),
    'own blocks of all VMM servers and hosts': example('hyperv-vmm-to-azure', {
      vmmServers: `${vmm}${direct}`,
      hyperVHosts: `${host}, outbound: { connection: direct } }`,
      outbound: ' { connection: none }',
    }),
    'a Hyper-V host of a secondary site, which needs none': example('hyperv-to-secondary', {
      hyperVHosts:
        '\n  - { name: hva1, os: Windows Server 2012 R2, outbound: { connection: none } }\n  - { name: hvb1, os: Windows Server 2012 R2 }',
    }),
    'a VMM block where there is no VMM': example('hyperv-to-azure', {
      vmmServers: `\n  - { name: vmm01, outbound: { connection: none } }`,
    }),
    'InMage, whose data stays between the sites': example('vmware-to-secondary', {
      outbound: ' { connection: none }',
    }),
  },
  bad: {
    VMware: {
      text: example('vmware-to-azure', { outbound: '\n  connection: ⟦none⟧' }),
      requirement: 'ASR211',
      severity: 'error',
      message:
        'No internet connection for the configuration server; Site Recovery needs one, direct or through a proxy.',
    },
    'physical servers, in the block of the server': {
      text: example('physical-to-azure', {
        configurationServer: '\n  hostname: PLANT-CS1\n  outbound:\n    connection: ⟦none⟧',
        outbound: '\n  connection: direct',
      }),
      requirement: 'ASR211',
    },
    'without a configuration server, which is missed elsewhere': {
      text: example('vmware-to-azure', {
        configurationServer: null,
        outbound: '\n  connection: ⟦none⟧',
      }),
      requirement: 'ASR211',
      also: ['ASR200'],
    },
    'VMM server and hosts, told once': {
      text: example('hyperv-vmm-to-azure', { outbound: '\n  connection: ⟦none⟧' }),
      requirement: 'ASR406',
      severity: 'error',
      message: 'No internet connection for the VMM server and the Hyper-V hosts;',
    },
    'the block of a VMM server': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers: `${vmm}\n    outbound: { connection: ⟦none⟧ }`,
      }),
      requirement: 'ASR406',
      message: 'for the VMM server;',
    },
    'the top-level block where only hosts use it': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers: `${vmm}${direct}`,
        outbound: '\n  connection: ⟦none⟧',
      }),
      requirement: 'ASR423',
      message: 'for the Hyper-V hosts;',
    },
    'the top-level block that one of two hosts uses': {
      text: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
        hyperVHosts:
          '\n  - { name: br12-hv1, os: Windows Server 2012 R2, outbound: { connection: proxy } }\n  - { name: br12-hv2, os: Windows Server 2012 R2, vmCount: 1 }',
        outbound: '\n  connection: ⟦none⟧',
      }),
      requirement: 'ASR423',
    },
    'the block of a host': {
      text: example('hyperv-vmm-to-azure', {
        hyperVHosts: `${host}, outbound: { connection: ⟦none⟧ } }`,
        outbound: '\n  connection: proxy',
      }),
      requirement: 'ASR423',
      severity: 'error',
    },
    'a descriptor in flow style, which is read as one piece': {
      text: '{ scenario: hyperv-to-azure, vault: { name: BranchVault, location: eastus2 }, storageAccounts: [{ name: branchdreus2 }], virtualNetworks: [{ name: vnet-branch }], hyperVSites: [{ name: Branch12, hosts: [hv1] }], hyperVHosts: [{ name: hv1, outbound: { connection: ⟦none⟧ } }], protectedItems: [{ name: FILE, host: hv1 }] }\n',
      requirement: 'ASR423',
    },
    'VMM servers of two sites': {
      text: example('hyperv-to-secondary', { outbound: '\n  connection: ⟦none⟧' }),
      requirement: 'ASR625',
      severity: 'error',
    },
  },
});
