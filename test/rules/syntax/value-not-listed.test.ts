import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/value-not-listed.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const account = (sku: string): string => `\n  - { name: contosodrwe01, sku: ${sku} }`;

testRule(rule, {
  good: {
    'values of the list': machine('firmware: BIOS\nvmwareTools: running'),
    'a number of the list': machine('generation: 1', 'hyperv-to-azure'),
    'a value of the list that the profile refuses': vmware({
      storageAccounts: account('Standard_ZRS'),
    }),
  },
  bad: {
    'tools that are there': {
      text: machine('vmwareTools: ⟦yes⟧'),
      requirement: 'ASR016',
      fixed: machine('vmwareTools: running'),
    },
    'a value of no list': {
      text: machine('vmwareTools: ⟦old⟧'),
      requirement: 'ASR016',
      severity: 'error',
      message: 'vmwareTools is "old"; it can be running, notRunning or notInstalled.',
    },
    'the word of a tool for one of them': {
      text: machine('vmwareTools: ⟦toolsOk⟧'),
      requirement: 'ASR016',
      message:
        'vmwareTools is "toolsOk"; did you mean running? It can be running, notRunning or notInstalled.',
      fixed: machine('vmwareTools: running'),
      kind: 'plan',
    },
    'a word for one of them that looks like another': {
      text: machine('disks: [{ sizeGB: 100, bus: ⟦SCSI⟧ }]'),
      requirement: 'ASR016',
      fixed: machine('disks: [{ sizeGB: 100, bus: local }]'),
      kind: 'plan',
    },
    'a word for one that is not the first': {
      text: example('vmware-to-azure', {
        storageAccounts: '\n  - { name: contosodrwe01, sku: ⟦LRS⟧ }',
      }),
      requirement: 'ASR122',
      fixed: example('vmware-to-azure', {
        storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_LRS }',
      }),
      brings: ['ASR123'],
    },
    'a value that is nearly one': {
      text: machine('vmwareTools: ⟦runing⟧'),
      requirement: 'ASR016',
      message:
        'vmwareTools is "runing"; did you mean running? It can be running, notRunning or notInstalled.',
      fixed: machine('vmwareTools: running'),
    },
    'other punctuation': {
      text: machine('vmwareTools: ⟦run-ning⟧'),
      requirement: 'ASR016',
      fixed: machine('vmwareTools: running'),
      kind: 'safe',
    },
    'failover types as the portal names them': {
      text: vmware({ failover: '\n  types: [⟦TestFailover⟧, unplanned]' }),
      requirement: 'ASR016',
      message: 'did you mean test?',
      fixed: vmware({ failover: '\n  types: [test, unplanned]' }),
      kind: 'plan',
    },
    'a word with the line end that a block of text keeps': {
      text: example('vmware-to-azure', { portal: ' ⟦|\n  azure⟧\n' }),
      requirement: 'ASR016',
      message: 'portal has spaces or a line break around azure; write only the word.',
      fixed: example('vmware-to-azure', { portal: ' azure\n' }),
    },
    'the profile': {
      text: vmware({ profile: ' ⟦2016-11⟧' }),
      requirement: 'ASR006',
      message: 'profile is "2016-11"; did you mean 2016-12? It can be 2016-12 or 2026-05.',
      fixed: vmware({ profile: ' 2016-12' }),
    },
    'the profile as a number': {
      text: vmware({ profile: ' ⟦2016⟧' }),
      requirement: 'ASR006',
      fixed: vmware({ profile: ' 2016-12' }),
    },
    'a kind of storage': {
      text: vmware({ storageAccounts: account('⟦Standard_GR⟧') }),
      requirement: 'ASR122',
      fixed: vmware({ storageAccounts: account('Standard_GRS') }),
    },
    'a kind of storage, of which only what the profile accepts is named': {
      text: vmware({ storageAccounts: account('⟦Zone⟧') }),
      requirement: 'ASR122',
      message: 'sku is "Zone"; it can be Standard_GRS, Standard_LRS or Premium_LRS.',
      fixed: vmware({ storageAccounts: account('Standard_GRS') }),
    },
    'one that is near a kind that the profile does not accept': {
      text: vmware({ storageAccounts: account('⟦Standard_RAGR⟧') }),
      requirement: 'ASR122',
    },
    'a kind of storage of today': {
      text: example('hyperv-to-azure', {
        profile: ' 2026-05',
        storageAccounts: account('⟦Geo⟧'),
      }),
      requirement: 'ASR122',
      message: 'sku is "Geo"; it can be Standard_GRS, Standard_LRS, Premium_LRS or Standard_RAGRS.',
    },
    'a kind of storage for Hyper-V, which takes no premium storage': {
      text: example('hyperv-to-azure', { storageAccounts: account('⟦Geo⟧') }),
      requirement: 'ASR122',
      message: 'sku is "Geo"; it can be Standard_GRS or Standard_LRS.',
    },
    'a copy frequency': {
      text: example('hyperv-to-azure', { replicationPolicy: ' { copyFrequencySeconds: ⟦60⟧ }' }),
      requirement: 'ASR045',
      message: 'copyFrequencySeconds is 60; it can be 30, 300 or 900.',
      fixed: example('hyperv-to-azure', { replicationPolicy: ' { copyFrequencySeconds: 300 }' }),
    },
    'a copy frequency of today': {
      text: example('hyperv-vmm-to-azure', {
        profile: ' 2026-05',
        replicationPolicy: ' { copyFrequencySeconds: ⟦60⟧ }',
      }),
      requirement: 'ASR045',
      message: 'copyFrequencySeconds is 60; it can be 30 or 300.',
    },
    'a kind of storage where no requirement asks': {
      text: example('hyperv-to-secondary', { storageAccounts: account('⟦Standard_GR⟧') }),
      requirement: 'ASR016',
    },
    'a deployment model': {
      text: vmware({ virtualNetworks: '\n  - { name: vnet-dr, deploymentModel: ⟦ARM⟧ }' }),
      requirement: 'ASR101',
      message:
        'deploymentModel is "ARM"; did you mean ResourceManager? It can be ResourceManager or Classic.',
      fixed: vmware({
        virtualNetworks: '\n  - { name: vnet-dr, deploymentModel: ResourceManager }',
      }),
    },
    'a kind of machine': {
      text: vmware({ configurationServer: '\n  machine: ⟦vmwar⟧' }),
      requirement: 'ASR200',
      fixed: vmware({ configurationServer: '\n  machine: vmware' }),
    },
    'a truth value for a word': {
      text: vmware({ configurationServer: '\n  ipAssignment: ⟦false⟧' }),
      requirement: 'ASR016',
      message: 'ipAssignment is false; it can be static or dynamic.',
    },
    'a number': {
      text: machine('generation: ⟦3⟧', 'hyperv-to-azure'),
      requirement: 'ASR016',
      message: 'generation is 3; it can be 1 or 2.',
    },
    'an item of a list': {
      text: vmware({ failover: ' { types: [test, ⟦unplaned⟧] }' }),
      requirement: 'ASR016',
      fixed: vmware({ failover: ' { types: [test, unplanned] }' }),
    },
    'an answer of the checklist': {
      text: vmware({ checklist: '\n  ASR110: ⟦yes⟧' }),
      requirement: 'ASR016',
    },
    'a huge value': { text: machine(`firmware: ⟦${'x'.repeat(5000)}⟧`), requirement: 'ASR016' },
  },
});
