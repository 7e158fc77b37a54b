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

const clustered = (item: string, first = 'hv1', more = ''): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [CLU-A, hv3] }',
    hyperVHosts: `\n  - { name: ${first}, cluster: CLU-A }\n  - { name: hv2, cluster: clu-a }${more}`,
    hyperVClusters: '\n  - name: CLU-A',
    protectedItems: `\n  - ${item}`,
  });

const clouds = (item: string, silver: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers:
      '\n  - name: vmm01\n    clouds:' +
      '\n      - { name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }' +
      '\n      - { name: Silver, hostGroups: [{ name: Leeds, hosts: [hv02] }] }',
    hyperVHosts: `\n  - name: hv01\n  - name: ${silver}`,
    protectedItems: `\n  - ${item}`,
  });

testRule(rule, {
  good: {
    'a machine on a cluster, which counts for each node': clustered('{ name: A, host: clu-a }'),
    'a machine on another node of the cluster': clustered('{ name: A, host: HV2 }'),
    'machines that another node of the cluster counts': clustered(
      '{ name: A, host: hv3 }',
      'hv1, vmCount: 2',
      '\n  - name: hv3',
    ),
    'the passive node of a cluster': clustered('{ name: A, host: hv2 }', 'hv1, vmCount: 0'),
    'a machine without a host, on the only one': example('hyperv-to-azure', {
      protectedItems: '\n  - { name: A }',
    }),
    'a machine without a host, which may run on any': clustered(
      '{ name: A }',
      'hv1',
      '\n  - name: hv3',
    ),
    'a machine without a host, on the host of its cloud': clouds(
      '{ name: A, cloud: silver }',
      'hv02',
    ).replace('name: hv01\n', '{ name: hv01, vmCount: 1 }\n'),
    'a machine whose host is misspelled': example('hyperv-to-azure', {
      protectedItems: '\n  - { name: A, host: br12-hv01 }',
    }),
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
    'the nodes of a cluster, and the host beside them has the machine': {
      text: clustered('{ name: A, host: hv3 }', '⟦hv1⟧', '\n  - name: hv3').replace(
        '{ name: hv2',
        '{ name: ⟦hv2⟧',
      ),
      requirement: 'ASR422',
    },
    'the host beside a cluster that has the machine': {
      text: clustered('{ name: A, host: CLU-A }', 'hv1', '\n  - name: ⟦hv3⟧'),
      requirement: 'ASR422',
    },
    'a host of another cloud than that of a machine without a host': {
      text: clouds('{ name: A, cloud: Gold }', '⟦hv02⟧'),
      requirement: 'ASR422',
    },
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
