import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/mixed-host-systems.ts';
import { testRule } from '../../support/rule-tester.ts';

const sites = (text: string, one: string, other: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: text,
    hyperVHosts: `\n  - { name: br12-hv1, os: ${one} }\n  - { name: br12-hv2, os: ${other}, vmCount: 3 }`,
  });
const together = (one: string, other: string, hosts = 'br12-hv1, br12-hv2'): string =>
  sites(`\n  - { name: Branch12, hosts: [${hosts}] }`, one, other);

const clouds = (groups: string, scenario: 'hyperv-vmm-to-azure' | 'hyperv-to-secondary'): string =>
  example(scenario, {
    vmmServers: `\n  - { name: vmm-a, clouds: [{ name: Gold, hostGroups: ${groups} }] }\n  - { name: vmm-b, site: secondary, clouds: [{ name: Blue, hostGroups: [{ name: c, hosts: [hv03] }] }] }`,
    hyperVHosts:
      '\n  - { name: hv01, os: Windows Server 2012 R2, vmCount: 1 }\n  - { name: hv02, os: Hyper-V Server 2016, vmCount: 1 }\n  - { name: hv03, vmCount: 1 }',
    protectedItems: '\n  - { name: A, host: hv01 }',
  });

testRule(rule, {
  good: {
    'hosts of one release': together('Windows Server 2012 R2', 'Hyper-V Server 2012 R2'),
    'newer hosts of different releases': together('Windows Server 2016', 'Windows Server 2019'),
    'a system that is not stated': together('Windows Server 2012 R2', '~'),
    'a system that is not known': together('Windows Server 2016', 'Windows Server'),
    'a site for each': sites(
      '\n  - { name: old, hosts: [br12-hv1] }\n  - { name: new, hosts: [br12-hv2] }',
      'Windows Server 2012 R2',
      'Windows Server 2016',
    ),
    'a list of the wrong type, which the schema reports': sites(
      '\n  - { name: Branch12, hosts: br12-hv1 }',
      'Windows Server 2012 R2',
      'Windows Server 2016',
    ),
    'a scenario without hosts': example('vmware-to-azure', {
      hyperVSites: '\n  - { name: a, hosts: [hv01, hv02] }',
      hyperVHosts:
        '\n  - { name: hv01, os: Windows Server 2016 }\n  - { name: hv02, os: Windows Server 2012 }',
    }),
  },
  bad: {
    'the nodes of a cluster': {
      text: example('hyperv-to-azure', {
        hyperVSites: '\n  - { name: Branch12, hosts: [⟦CLU⟧] }',
        hyperVHosts:
          '\n  - { name: hv1, os: Windows Server 2012 R2, cluster: CLU }\n  - { name: hv2, os: Windows Server 2016, cluster: clu }',
        hyperVClusters: '\n  - name: CLU',
        protectedItems: '\n  - { name: A, host: CLU }',
      }),
      requirement: 'ASR022',
    },
    'a site': {
      text: together('Windows Server 2012 R2', 'Windows Server 2016', 'br12-hv1, ⟦br12-hv2⟧'),
      requirement: 'ASR022',
      severity: 'warning',
      message:
        'Site Branch12 mixes Windows Server 2016 with Windows Server 2012 R2; put the newer hosts in one of their own.',
    },
    'a site whose newer host is the first': {
      text: together('Windows Server 2019', 'Windows Server 2012 R2', '⟦BR12-HV1⟧, br12-hv2'),
      requirement: 'ASR022',
    },
    'a cloud of one host group': {
      text: clouds('[{ name: a, hosts: [hv01, ⟦hv02⟧] }]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR022',
      severity: 'warning',
      message: /^Cloud Gold mixes Hyper-V Server 2016 with Windows Server 2012 R2/,
    },
    'a cloud of two host groups, between two sites': {
      text: clouds(
        '[{ name: a, hosts: [hv01] }, { name: b, hosts: [⟦hv02⟧] }]',
        'hyperv-to-secondary',
      ),
      requirement: 'ASR022',
      severity: 'warning',
    },
  },
});
