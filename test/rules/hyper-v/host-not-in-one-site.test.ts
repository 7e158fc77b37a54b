import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-not-in-one-site.ts';
import { testRule } from '../../support/rule-tester.ts';

const sites = (text: string, second = 'br12-hv2'): string =>
  example('hyperv-to-azure', {
    hyperVSites: text,
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - { name: ${second}, vmCount: 3 }`,
  });

const clustered = (text: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: text,
    hyperVHosts: '\n  - { name: hv1, cluster: CLU-A }\n  - { name: hv2, cluster: clu-a }',
    hyperVClusters: '\n  - { name: CLU-A }',
    protectedItems: '\n  - { name: A, host: CLU-A }',
  });

testRule(rule, {
  good: {
    'a cluster, which stands for its nodes': clustered('\n  - { name: B, hosts: [clu-a] }'),
    'the nodes of a cluster': clustered(' [{ name: B, hosts: [hv1, hv2] }]'),
    'a cluster and a node in one site': clustered('\n  - { name: B, hosts: [hv1, CLU-A] }'),
    'a host that a site lists with its domain, which is reported there': sites(
      '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2.corp.example.com] }',
    ),
    'every host in one site': sites(
      '\n  - { name: Branch12, hosts: [br12-hv1] }\n  - { name: Branch13, hosts: [BR12-HV2] }',
    ),
    'a host twice in one site': sites(
      '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2, br12-hv2] }',
    ),
    'no sites, which is told once': sites(' []'),
    'no list, which the schema reports': sites(' Branch12'),
    'hosts in VMM clouds': example('hyperv-vmm-to-azure', {
      hyperVSites: '\n  - { name: Branch12, hosts: [] }',
    }),
  },
  bad: {
    'a host in no site': {
      text: sites('\n  - { name: Branch12, hosts: [br12-hv1] } # the small one', '⟦br12-hv2⟧'),
      requirement: 'ASR401',
      severity: 'error',
      message: 'Host br12-hv2 is not in a Hyper-V site; add it to one.',
      fixed: sites('\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] } # the small one'),
    },
    'a host in no site of several': {
      text: sites(
        '\n  - name: Branch12\n    hosts:\n      - br12-hv1\n  - name: Branch13',
        '⟦br12-hv2⟧',
      ),
      requirement: 'ASR401',
      fix: 'Add br12-hv2 to the site Branch13',
      fixed: sites(
        '\n  - name: Branch12\n    hosts:\n      - br12-hv1\n  - name: Branch13\n    hosts: [br12-hv2]',
      ),
    },
    'a host in two sites': {
      text: sites(
        '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }\n  - { name: Branch13, hosts: [⟦BR12-HV2⟧] }',
      ),
      requirement: 'ASR401',
      severity: 'error',
      message:
        'Host BR12-HV2 is already in the site Branch12; a host can be in only one, so remove it here.',
      fixed: sites(
        '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }\n  - { name: Branch13, hosts: [] }',
      ),
    },
    'a cluster in two sites': {
      text: clustered(
        '\n  - { name: B, hosts: [CLU-A] }\n  - name: C\n    hosts:\n      - ⟦clu-a⟧',
      ),
      requirement: 'ASR401',
      message: 'Cluster clu-a is already in the site B; a host can be in only one, so remove it',
    },
    'a cluster in one site, and its node in another': {
      text: clustered('\n  - { name: B, hosts: [⟦hv2⟧] }\n  - { name: C, hosts: [CLU-A] }'),
      requirement: 'ASR401',
      message: 'Host hv2 is already in the site C with its cluster; a host can be in only one',
      fixed: clustered('\n  - { name: B, hosts: [] }\n  - { name: C, hosts: [CLU-A] }'),
    },
    'a host in three sites of a list in one line': {
      text: sites(
        ' [{ name: a, hosts: [br12-hv1] }, { name: b, hosts: [br12-hv2, ⟦br12-hv1⟧] }, { name: c, hosts: [⟦br12-hv1⟧] }]',
      ),
      requirement: 'ASR401',
    },
  },
});
