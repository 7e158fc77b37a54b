import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-in-no-host-group.ts';
import { testRule } from '../../support/rule-tester.ts';

const servers = (primary: string, secondary = '[hvb1]'): string =>
  `\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: ${primary} }] }] }` +
  `\n  - { name: vmm-b, site: secondary, clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: ${secondary} }] }] }`;

const between = (third: string, secondary?: string): string =>
  example('hyperv-to-secondary', {
    vmmServers: servers('[hva1]', secondary),
    hyperVHosts: `\n  - { name: hva1 }\n  - { name: hvb1 }\n  - { name: ${third} }`,
  });

const nodes = (primary: string): string =>
  example('hyperv-to-secondary', {
    vmmServers: servers(primary),
    hyperVHosts:
      '\n  - { name: hva1, cluster: CLU }\n  - { name: hva2, cluster: clu }\n  - name: hvb1',
    hyperVClusters: '\n  - name: CLU',
  });

testRule(rule, {
  good: {
    'the nodes of a cluster in a group': nodes('[clu]'),
    'a host that a group lists without its domain, which is reported there': between(
      'hvb2.corp.example.com',
      '[hvb1, hvb2]',
    ),
    'every host in a group': example('hyperv-to-secondary'),
    'a host in a group, with other letters': between('HVB2', '[hvb1, hvb2]'),
    'a host group without hosts, which is told once': example('hyperv-to-secondary', {
      vmmServers: servers('[hva1]', '[]'),
    }),
    'no servers, which is told once': example('hyperv-to-secondary', { vmmServers: null }),
    'a host without a name, which the schema reports': between('[hvb2]'),
    'replication to Azure, where a host may stand aside': example('hyperv-vmm-to-azure', {
      hyperVHosts: '\n  - { name: hv01 }\n  - { name: hv02, vmCount: 3 }',
    }),
  },
  bad: {
    'a node of a cluster that no group lists': {
      text: nodes('[hva1]').replace('{ name: hva2', '{ name: ⟦hva2⟧'),
      requirement: 'ASR633',
    },
    'a host in no group': {
      text: between('⟦hvb2⟧'),
      brings: ['ASR632'],
      requirement: 'ASR633',
      severity: 'error',
      message: 'Host hvb2 is not in a host group of a VMM server; add it to one.',
      fix: 'Add hvb2 to the host group DC-B of cloud Recovery',
      fixed: between('hvb2', '[hvb1, hvb2]'),
    },
    'a host beside groups with long names, which are cut at 30 characters': {
      text: between('⟦hvb2⟧')
        .replaceAll('DC-B', 'B'.repeat(31))
        .replaceAll('Recovery', 'R'.repeat(31)),
      brings: ['ASR632'],
      requirement: 'ASR633',
      fix: `Add hvb2 to the host group ${'B'.repeat(29)}… of cloud ${'R'.repeat(29)}…`,
      fixed: between('hvb2', '[hvb1, hvb2]')
        .replaceAll('DC-B', 'B'.repeat(31))
        .replaceAll('Recovery', 'R'.repeat(31)),
    },
    'a host that machines run on, told once': {
      text: example('hyperv-to-secondary', {
        vmmServers: servers('[hva1]'),
        hyperVHosts: '\n  - { name: hva1 }\n  - { name: hvb1 }\n  - { name: ⟦hva2⟧ }',
        protectedItems: '\n  - { name: A, host: hva1 }\n  - { name: B, host: hva2 }',
      }),
      requirement: 'ASR633',
      fix: 'Add hva2 to the host group DC-A of cloud Prod',
      fixed: example('hyperv-to-secondary', {
        vmmServers: servers('[hva1, hva2]'),
        hyperVHosts: '\n  - { name: hva1 }\n  - { name: hvb1 }\n  - { name: hva2 }',
        protectedItems: '\n  - { name: A, host: hva1 }\n  - { name: B, host: hva2 }',
      }),
    },
  },
});
