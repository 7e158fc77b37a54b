import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/machine-without-host.ts';
import { testRule } from '../../support/rule-tester.ts';

const site = (hosts: string, item: string, more: Readonly<Record<string, string>> = {}): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [hv1, hv2] }',
    hyperVHosts: hosts,
    protectedItems: `\n  - ${item}`,
    ...more,
  });
const two = '\n  - { name: hv1 }\n  - { name: hv2 }';
const nodes = '\n  - { name: hv1, cluster: C1 }\n  - { name: hv2, cluster: c1 }';
const clusters = { hyperVClusters: '\n  - name: C1' };

const clouds = (item: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers:
      '\n  - name: vmm01\n    clouds:' +
      '\n      - { name: Gold, hostGroups: [{ name: London, hosts: [hv01, hv02] }] }' +
      '\n      - { name: Silver, hostGroups: [{ name: Leeds, hosts: [hv03] }] }',
    hyperVHosts: '\n  - { name: hv01 }\n  - { name: hv02 }\n  - { name: hv03 }',
    protectedItems: `\n  - ${item}`,
  });

testRule(rule, {
  good: {
    'a host': site(two, '{ name: A, host: hv1 }'),
    'the only host': site('\n  - { name: hv1 }', '{ name: A }'),
    'the only cluster': site(nodes, '{ name: A }', clusters),
    'the only host of its cloud': clouds('{ name: A, cloud: silver }'),
    'the only host of the primary site': example('hyperv-to-secondary', {
      protectedItems: '\n  - { name: A }',
    }),
    'a host of the wrong type, which is reported as such': site(two, '{ name: A, host: [hv1] }'),
    'no hosts at all, which is told once': site('', '{ name: A }'),
    'a scenario without hosts': example('vmware-to-azure', { hyperVHosts: two }),
  },
  bad: {
    'several hosts': {
      text: site(two, '{ name: ⟦A⟧ }'),
      requirement: 'ASR009',
      severity: 'error',
      message: 'Machine A has no "host", and there are several; set it to hv1 or hv2.',
      unfixable: true,
    },
    'a host without a value, in block style': {
      text: site(two, 'name: ⟦A⟧\n    host:'),
      requirement: 'ASR009',
    },
    'a cluster and a host': {
      text: site(`${nodes}\n  - { name: hv3 }\n  - { name: hv4 }`, '{ name: ⟦A⟧ }', {
        ...clusters,
        hyperVSites: '\n  - { name: Branch12, hosts: [C1, hv3, hv4] }',
      }),
      requirement: 'ASR009',
      message: 'set it to c1, hv3 or another.',
    },
    'several hosts of its cloud': {
      text: clouds('{ name: ⟦A⟧, cloud: Gold }'),
      requirement: 'ASR009',
      message: 'set it to hv01 or hv02.',
    },
    'several clouds': { text: clouds('{ name: ⟦A⟧ }'), requirement: 'ASR009' },
    'several hosts of the primary site': {
      text: example('hyperv-to-secondary', {
        vmmServers:
          '\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1, hva2] }] }] }' +
          '\n  - { name: vmm-b, site: secondary, clouds: [{ name: Rec, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }] }',
        hyperVHosts: '\n  - { name: hva1 }\n  - { name: hva2 }\n  - { name: hvb1 }',
        protectedItems: '\n  - { name: ⟦A⟧, cloud: Prod }',
      }),
      requirement: 'ASR009',
      message: 'set it to hva1 or hva2.',
    },
  },
});
