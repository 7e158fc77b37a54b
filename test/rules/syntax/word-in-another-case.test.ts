import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/word-in-another-case.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const today = (properties: string): string =>
  machine(properties, 'vmware-to-secondary').replace(/^/, 'profile: 2016-12\n');

testRule(rule, {
  good: {
    'words as the list has them': machine('firmware: BIOS\nvmwareTools: notRunning'),
    'a text that is no closed list': vmware({ name: ' Contoso' }),
  },
  bad: {
    'small letters': {
      text: machine('firmware: ⟦bios⟧'),
      requirement: 'ASR065',
      severity: 'hint',
      message: 'firmware is "bios"; the format writes it BIOS.',
      fixed: machine('firmware: BIOS'),
      kind: 'safe',
    },
    'the word of RVTools': {
      text: today('firmware: ⟦efi⟧'),
      requirement: 'ASR065',
      message: 'firmware is "efi"; the format writes it UEFI.',
      fixed: today('firmware: UEFI'),
      kind: 'safe',
    },
    'what then comes to light': {
      text: machine('firmware: ⟦EFI⟧'),
      requirement: 'ASR065',
      fixed: machine('firmware: UEFI'),
      also: ['ASR309'],
    },
    'what then comes to light on Hyper-V': {
      text: machine('generation: 2\nfirmware: ⟦Uefi⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR065',
      fixed: machine('generation: 2\nfirmware: UEFI', 'hyperv-vmm-to-azure'),
      also: ['ASR505'],
    },
    'in quotes': {
      text: machine('vmwareTools: ⟦"NotRunning"⟧'),
      requirement: 'ASR065',
      fixed: machine('vmwareTools: notRunning'),
      also: ['ASR301'],
    },
    'in a list': {
      text: vmware({ failover: ' { types: [⟦Test⟧, unplanned] }' }),
      requirement: 'ASR065',
      message: 'An item of types is "Test"; the format writes it test.',
      fixed: vmware({ failover: ' { types: [test, unplanned] }' }),
    },
    'the word in place of a list': {
      text: vmware({ outbound: '\n  urls: ⟦Required⟧' }),
      requirement: 'ASR065',
      fixed: vmware({ outbound: '\n  urls: required' }),
    },
    'an answer of the checklist': {
      text: vmware({ checklist: '\n  ASR110: ⟦Done⟧' }),
      requirement: 'ASR065',
      fixed: vmware({ checklist: '\n  ASR110: done' }),
    },
    'a list that a requirement states': {
      text: vmware({
        storageAccounts: '\n  - { name: contosodrwe01, sku: ⟦STANDARD_GRS⟧ }',
      }),
      requirement: 'ASR065',
      fixed: vmware({ storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_GRS }' }),
    },
    'in a property whose name is misspelt': {
      text: machine('vmwareTool: ⟦Running⟧'),
      requirement: 'ASR065',
      also: ['ASR002'],
      fixed: machine('vmwareTool: running'),
    },
  },
});
