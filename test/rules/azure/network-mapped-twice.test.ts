import rule from '../../../server/src/rules/azure/network-mapped-twice.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const networks = '\n  - name: vnet-a\n  - name: vnet-b';
const mapped = (mappings: string, more: Readonly<Record<string, string>> = {}): string =>
  example('hyperv-vmm-to-azure', {
    virtualNetworks: networks,
    networkMappings: mappings,
    ...more,
  });
const servers = {
  vmmServers: ['vmm01', 'vmm02']
    .map(
      (name, i) =>
        `\n  - { name: ${name}, clouds: [{ name: ${i === 0 ? 'Gold' : 'Silver'}, hostGroups: [{ name: London, hosts: [hv01] }] }] }`,
    )
    .join(''),
};
const second =
  'VM network Prod is already mapped; map it once, and remove one of the two mappings.';

testRule(rule, {
  good: {
    'two networks': mapped(' [{ source: Prod, target: vnet-a }, { source: Test, target: vnet-a }]'),
    'one network of each VMM server': mapped(
      '\n  - { source: Prod, target: vnet-a, vmmServer: vmm01 }\n  - { source: Prod, target: vnet-b, vmmServer: vmm02 }',
      servers,
    ),
    'a mapping that does not say whose the network is': mapped(
      '\n  - { source: Prod, target: vnet-a }\n  - { source: Prod, target: vnet-b, vmmServer: vmm02 }',
      servers,
    ),
    'a mapping without a source, which the schema reports': mapped(
      '\n  - { target: vnet-a }\n  - { target: vnet-b }',
    ),
    'a scenario without mappings': example('vmware-to-azure', {
      networkMappings: ' [{ source: A, target: a }, { source: A, target: a }]',
    }),
  },
  bad: {
    'a network with two targets': {
      text: mapped(' [{ source: Prod, target: vnet-a }, { source: ⟦Prod⟧, target: vnet-b }]'),
      requirement: 'ASR048',
      severity: 'error',
      message: second,
      unfixable: true,
    },
    'the same mapping twice, in another case and in block style': {
      text: mapped(
        '\n  - source: Prod\n    target: vnet-a\n  - source: ⟦PROD⟧\n    target: vnet-a',
      ),
      requirement: 'ASR048',
    },
    'the only VMM server, named once': {
      text: mapped(
        '\n  - { source: Prod, target: vnet-a, vmmServer: VMM01 }\n  - { source: ⟦Prod⟧, target: vnet-b }',
      ),
      requirement: 'ASR048',
    },
    'two of one of several servers': {
      text: mapped(
        '\n  - { source: Prod, target: vnet-a, vmmServer: vmm02 }\n  - { source: ⟦Prod⟧, target: vnet-b, vmmServer: VMM02 }',
        servers,
      ),
      requirement: 'ASR048',
    },
    'between two sites, in 2026': {
      text: example('hyperv-to-secondary', {
        profile: ' 2026-05',
        networkMappings:
          '\n  - { source: Prod, target: Rec }\n  - { source: ⟦Prod⟧, target: Rec2 }',
      }),
      requirement: 'ASR048',
      severity: 'error',
    },
  },
});
