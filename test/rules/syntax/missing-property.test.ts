import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/missing-property.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);

testRule(rule, {
  good: {
    'all that is needed': vmware({}),
    'a disk as its size': machine('disks: [100, { sizeGB: 100 }]'),
    'a name through a merge': vmware({
      protectedItems: '\n  - &a { name: A }\n  - { <<: *a, name: B }\n  - { <<: *a }',
    }).replace('\n  - { <<: *a }', ''),
    'a block that cannot be read': vmware({
      vault: '\n  name ContosoVault\n  location: westeurope',
    }),
  },
  bad: {
    'the region of the vault': {
      text: vmware({ vault: '\n  ⟦name: ContosoVault⟧' }),
      requirement: 'ASR009',
      severity: 'error',
      message: 'vault has no "location"; add one, such as westeurope.',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: westeurope' }),
    },
    'the region of the vault, beside a network that has one': {
      text: vmware({
        vault: ' ⟦{ name: ContosoVault }⟧',
        virtualNetworks: '\n  - { name: vnet-dr, location: uksouth }',
      }),
      requirement: 'ASR009',
      fixed: vmware({
        vault: ' { name: ContosoVault, location: uksouth }',
        virtualNetworks: '\n  - { name: vnet-dr, location: uksouth }',
      }),
    },
    'a name in braces, without the space behind its colon': {
      text: vmware({ protectedItems: '\n  - {⟦name:FIN-SQL01⟧, disks: [100]}' }),
      requirement: 'ASR009',
      message: 'Space missing after the colon in "name"; write "name: FIN-SQL01".',
      fixed: vmware({ protectedItems: '\n  - {name: FIN-SQL01, disks: [100]}' }),
      kind: 'plan',
    },
    'the name of the vault': {
      text: vmware({ vault: '\n  ⟦location: westeurope⟧ # ours' }),
      requirement: 'ASR009',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: westeurope # ours' }),
    },
    both: { text: vmware({ vault: ' ⟦⟦{}⟧⟧' }), requirement: 'ASR009' },
    'an empty value': {
      text: vmware({ vault: '\n  name: ContosoVault\n  ⟦location⟧: # ask Ann' }),
      requirement: 'ASR009',
      message: '"location" has no value; write one, such as westeurope.',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: westeurope # ask Ann' }),
    },
    'a value that says nothing': {
      text: vmware({ vault: ' { name: ContosoVault, ⟦location⟧: ~ }' }),
      requirement: 'ASR009',
      fixed: vmware({ vault: ' { name: ContosoVault, location: westeurope }' }),
    },
    'the name of an item': {
      text: vmware({
        storageAccounts: '\n  - name: contosodrwe01\n  - ⟦sku: Standard_GRS⟧\n    usage: data',
      }),
      requirement: 'ASR009',
      message: 'An item of storageAccounts has no "name"; add one, such as contosodrwe01.',
      fixed: vmware({
        storageAccounts:
          '\n  - name: contosodrwe01\n  - name: contosodrwe02\n    sku: Standard_GRS\n    usage: data',
      }),
    },
    'the name of an item in braces': {
      text: vmware({ vSphereHosts: ' [⟦{ version: "6.0" }⟧]' }),
      requirement: 'ASR009',
      fixed: vmware({ vSphereHosts: ' [{ name: esx01.contoso.local, version: "6.0" }]' }),
    },
    'the size of a disk': {
      text: machine('disks:\n  - 100\n  - ⟦name: data⟧'),
      requirement: 'ASR009',
      fixed: machine('disks:\n  - 100\n  - name: data\n    sizeGB: 127'),
    },
    'what a step of a plan is': {
      text: vmware({
        recoveryPlans: '\n  - name: finance\n    groups:\n      - actions: [⟦{ name: dns }⟧]',
      }),
      requirement: 'ASR009',
      fixed: vmware({
        recoveryPlans:
          '\n  - name: finance\n    groups:\n      - actions: [{ name: dns, type: manual }]',
      }),
    },
    'the target of a mapping': {
      text: example('hyperv-vmm-to-azure', { networkMappings: '\n  - ⟦{ source: Prod-VMNet }⟧' }),
      requirement: 'ASR009',
      fixed: example('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr }',
      }),
    },
  },
});
