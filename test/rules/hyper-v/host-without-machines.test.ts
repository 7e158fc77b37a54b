import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-without-machines.ts';
import { testRule } from '../../support/rule-tester.ts';

const hosts = (second: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - { name: ${second} }`,
  });

const between = (primary: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      '\n  - name: vmm-a\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1, hva2] }] }]' +
      '\n  - name: vmm-b\n    site: secondary\n    clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]',
    hyperVHosts: `\n  - { name: hva1 }\n  - { name: ${primary} }\n  - { name: hvb1, vmCount: 0 }`,
  });

const lone = (prod: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      '\n  - name: vmm-a\n    clouds:\n' +
      '      - { name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1, hva2] }] }\n' +
      '      - { name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }',
    hyperVHosts: `\n  - { name: hva1 }\n  - { name: ${prod} }\n  - { name: hvb1 }`,
  });

testRule(rule, {
  good: {
    'a machine on every host': example('hyperv-to-azure'),
    'a machine on a host that is written in small letters': example('hyperv-to-azure', {
      hyperVHosts: '\n  - { name: BR12-HV1 }',
    }),
    'machines that are counted': hosts('br12-hv2, vmCount: 1'),
    'machines that are named though none is counted': example('hyperv-to-azure', {
      hyperVHosts: '\n  - { name: br12-hv1, vmCount: 0 }',
    }),
    'a host of the secondary site': between('hva2, vmCount: 2'),
    'a host of the cloud that receives, on a lone VMM server': lone('hva2, vmCount: 2'),
    'a host without a name, which the schema reports': example('hyperv-to-azure', {
      hyperVHosts: '\n  - { name: br12-hv1 }\n  - { os: Windows Server 2012 R2 }',
    }),
    'a scenario without hosts': example('vmware-to-azure', {
      hyperVHosts: '\n  - { name: hv01 }',
    }),
  },
  bad: {
    'a host of a site': {
      text: hosts('⟦br12-hv2⟧'),
      requirement: 'ASR422',
      severity: 'warning',
      message:
        'Host br12-hv2 has no virtual machine; set it as the host of one, set vmCount, or remove the host.',
    },
    'a host whose count says it': {
      text: hosts('br12-hv2, vmCount: ⟦0⟧'),
      requirement: 'ASR422',
    },
    'a host of a VMM cloud': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers:
          '\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01, hv02] }] }]',
        hyperVHosts: '\n  - { name: hv01 }\n  - name: ⟦hv02⟧',
      }),
      requirement: 'ASR422',
      severity: 'warning',
    },
    'a host of the primary site': {
      text: between('⟦hva2⟧'),
      requirement: 'ASR632',
      severity: 'warning',
    },
    'a host of the cloud that sends, on a lone VMM server': {
      text: lone('⟦hva2⟧'),
      requirement: 'ASR632',
    },
  },
});
