import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-outside-cloud.ts';
import { testRule } from '../../support/rule-tester.ts';

const gold = (hosts: string): string =>
  `{ name: Gold, hostGroups: [{ name: London, hosts: [${hosts}] }] }`;
const silver = (hosts: string): string =>
  `{ name: Silver, hostGroups: [{ name: Leeds, hosts: [${hosts}] }] }`;

/** A machine of VMM to Azure with hv01 in Gold and hv02 in Silver. */
function machine(
  text: string,
  blocks: Readonly<Record<string, string | null>> = {},
  clouds = `${gold('hv01')}, ${silver('hv02')}`,
): string {
  return example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - { name: vmm01, clouds: [${clouds}] }`,
    hyperVHosts: '\n  - { name: hv01, vmCount: 1 }\n  - { name: hv02, vmCount: 1 }',
    protectedItems: `\n  - ${text}`,
    ...blocks,
  });
}

const nodes = {
  hyperVHosts:
    '\n  - { name: hv01, cluster: CLU-A, vmCount: 1 }\n  - { name: hv02, cluster: clu-a }',
  hyperVClusters: '\n  - name: CLU-A',
};

/** One VMM server with two clouds, or two servers, between two sites. */
const between = (item: string, second: string): string =>
  example('hyperv-to-secondary', {
    vmmServers: `\n  - { name: vmm-a, clouds: [${gold('hva1')}${second}`,
    protectedItems: `\n  - ${item}`,
  });
const lone = `, ${silver('hvb1')}] }`;
const two = `] }\n  - { name: vmm-b, site: secondary, clouds: [${silver('hvb1')}] }`;

testRule(rule, {
  good: {
    'the cloud of the host, in another case': machine('{ name: A, host: HV01, cloud: gold }'),
    'no cloud': machine('{ name: A, host: hv02 }'),
    'no host': machine('{ name: A, cloud: Gold }'),
    'a host in two clouds': machine(
      '{ name: A, host: hv02, cloud: Gold }',
      {},
      [gold('hv01, hv02'), silver('hv02')].join(', '),
    ),
    'a node of a cluster that the cloud lists': machine(
      '{ name: A, host: hv02, cloud: Gold }',
      nodes,
      gold('CLU-A'),
    ),
    'a cluster of which the cloud lists the nodes': machine(
      '{ name: A, host: CLU-A, cloud: Gold }',
      nodes,
      gold('hv01, hv02'),
    ),
    'a host that is not declared, which is reported as such': machine(
      '{ name: A, host: hv09, cloud: Gold }',
    ),
    'a cloud that is not declared, which is reported as such': machine(
      '{ name: A, host: hv02, cloud: Platinum }',
    ),
    'a host that a group lists with its domain': machine(
      '{ name: A, host: hv01, cloud: Gold }',
      {},
      gold('hv01.corp.example.com, hv02'),
    ),
    'a group without hosts, in which the host may be': machine(
      '{ name: A, host: hv01, cloud: Gold }',
      {},
      `${gold('')}, ${silver('hv02')}`,
    ),
    'no VMM server, which is reported once': machine('{ name: A, host: hv01, cloud: Gold }', {
      vmmServers: null,
    }),
    'a host of the secondary site, which is another finding': between(
      '{ name: A, host: hvb1, cloud: Gold }',
      two,
    ),
    'a cloud of the secondary site, which is another finding': between(
      '{ name: A, host: hva1, cloud: Silver }',
      two,
    ),
    'without VMM': example('hyperv-to-azure', {
      protectedItems: '\n  - { name: A, host: br12-hv1, cloud: Gold }',
    }),
  },
  bad: {
    'a host of another cloud': {
      text: machine('{ name: A, host: ⟦hv02⟧, cloud: ⟦Gold⟧ }'),
      requirement: 'ASR053',
      severity: 'warning',
      message:
        'Host hv02 is in cloud Silver, not in Gold; set the cloud that the host is in, or another host.',
      fix: 'Put the machine into cloud Silver',
      fixed: machine('{ name: A, host: hv02, cloud: Silver }'),
    },
    'in block style, in 2026': {
      text: machine('name: A\n    host: ⟦HV02⟧ # moved\n    cloud: ⟦gold⟧', {
        profile: ' 2026-05',
      }),
      requirement: 'ASR053',
      fixed: machine('name: A\n    host: HV02 # moved\n    cloud: Silver', {
        profile: ' 2026-05',
      }),
    },
    'a host in no cloud': {
      text: machine('{ name: A, host: ⟦hv02⟧, cloud: ⟦Gold⟧ }', {}, gold('hv01')),
      requirement: 'ASR053',
      severity: 'warning',
      message:
        'Host hv02 of this machine is in no VMM cloud; add it to a host group of cloud Gold.',
      unfixable: true,
    },
    'a host in no cloud, of a machine without one': {
      text: machine('{ name: A, host: ⟦hv02⟧ }', {}, gold('hv01')),
      requirement: 'ASR053',
      message: 'add it to a host group of a VMM cloud.',
    },
    'a cluster of another cloud': {
      text: machine(
        '{ name: A, host: ⟦CLU-A⟧, cloud: ⟦Silver⟧ }',
        { ...nodes, hyperVHosts: `${nodes.hyperVHosts}\n  - { name: hv03, vmCount: 2 }` },
        `${gold('CLU-A')}, ${silver('hv03')}`,
      ),
      requirement: 'ASR053',
    },
    'the only host, in another cloud': {
      text: machine(
        '{ name: A, cloud: ⟦Silver⟧ }',
        { hyperVHosts: '\n  - name: hv01' },
        `${gold('hv01')}, ${silver('hv01')}`.replace(
          'Leeds, hosts: [hv01]',
          'Leeds, hosts: [hv02]',
        ),
      ),
      requirement: 'ASR053',
      also: ['ASR003'],
    },
    'a cloud of the one VMM server of two sites': {
      text: between('{ name: A, host: ⟦hvb1⟧, cloud: ⟦Gold⟧ }', lone),
      requirement: 'ASR053',
      severity: 'warning',
    },
  },
});
