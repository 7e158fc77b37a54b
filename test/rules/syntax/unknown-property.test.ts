import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/unknown-property.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);

testRule(rule, {
  good: {
    'known properties': vmware({}),
    'an answer of the checklist': vmware({ checklist: '\n  ASR110: done' }),
    'a merge key': vmware({
      protectedItems: '\n  - &a { name: A }\n  - { <<: *a, name: B }',
    }),
  },
  bad: {
    'a letter wrong': {
      text: machine('⟦firmwear⟧: BIOS'),
      requirement: 'ASR002',
      severity: 'warning',
      message: 'Unknown property "firmwear"; did you mean "firmware"?',
      fixed: machine('firmware: BIOS'),
    },
    'capitals and hyphens': {
      text: machine('⟦Vmware-Tools⟧: running'),
      requirement: 'ASR002',
      message: 'Unknown property "Vmware-Tools"; did you mean "vmwareTools"?',
      fixed: machine('vmwareTools: running'),
    },
    'half a word': {
      text: machine('⟦multi⟧: finance\nopenPorts: [20004]'),
      brings: ['ASR308'],
      requirement: 'ASR002',
      fixed: machine('multiVmGroup: finance\nopenPorts: [20004]'),
    },
    'a word that is written already': {
      text: machine('os: Windows Server 2012\n⟦Os⟧: Windows Server 2012'),
      requirement: 'ASR002',
      message: 'Unknown property "Os"; correct its name, or remove it.',
      fixed: machine('os: Windows Server 2012'),
    },
    'a property of other blocks': {
      text: `${vmware({})}⟦sku⟧: Standard_GRS\n`,
      requirement: 'ASR002',
      message: 'Unknown property "sku" here; it belongs in storageAccounts[].',
    },
    'with its lines removed': {
      text: machine('⟦remarks⟧:\n  - a\n  - b: c\nfirmware: BIOS'),
      requirement: 'ASR002',
      fix: 'Remove it',
      fixed: machine('firmware: BIOS'),
    },
    'the first of an item': {
      text: vmware({ storageAccounts: '\n  - ⟦note⟧: x\n    name: contosodrwe01' }),
      requirement: 'ASR002',
      fix: 'Remove it',
      fixed: vmware({ storageAccounts: '\n  - name: contosodrwe01' }),
    },
    'in braces': {
      text: vmware({ vault: ' { name: ContosoVault, ⟦note⟧: x, location: westeurope }' }),
      requirement: 'ASR002',
      fix: 'Remove it',
      fixed: vmware({ vault: ' { name: ContosoVault, location: westeurope }' }),
    },
    'a whole block, with its items': {
      text: `${vmware({})}⟦remarks⟧:\n  - a\n  - b\n`,
      requirement: 'ASR002',
      message: 'Unknown property "remarks"; correct its name, or remove it.',
      fixed: vmware({}),
    },
    'an answer in small letters': {
      text: vmware({ checklist: '\n  ⟦asr110⟧: done' }),
      requirement: 'ASR002',
      fixed: vmware({ checklist: '\n  ASR110: done' }),
    },
    'an answer to nothing': {
      text: vmware({ checklist: '\n  ⟦subscription⟧: done' }),
      requirement: 'ASR002',
      message: 'Unknown property "subscription" here; it belongs in the top level.',
    },
    'a list as a key': {
      text: vmware({ capacity: '\n  ⟦[a, b]⟧: 1\n  bandwidthMbps: 100' }),
      requirement: 'ASR002',
      message: 'A key must be text, not a list or a block; correct it.',
      fixed: vmware({ capacity: '\n  bandwidthMbps: 100' }),
    },
    'a block as a key': {
      text: vmware({ capacity: '\n  bandwidthMbps: {⟦{ speed: 1 }⟧: 1}' }),
      requirement: 'ASR002',
      also: ['ASR016'],
    },
    'a value in braces, without the space behind its colon': {
      text: vmware({ protectedItems: '\n  - {name: A, ⟦os:CentOS 6.7⟧}' }),
      requirement: 'ASR002',
      message: 'Space missing after the colon in "os"; write "os: CentOS 6.7".',
      fixed: vmware({ protectedItems: '\n  - {name: A, os: CentOS 6.7}' }),
    },
    'a key with a colon in it, and a value': {
      text: vmware({ protectedItems: '\n  - {name: A, ⟦os:guest⟧: CentOS 6.7}' }),
      requirement: 'ASR002',
      message: 'Unknown property "os:guest"; did you mean "os"?',
    },
    'no key at all': {
      text: vmware({ capacity: '\n  ⟦⟧: 1\n  bandwidthMbps: 100' }),
      requirement: 'ASR002',
      message: 'There is no key before this colon',
    },
    'names of every object of a program': {
      text: machine('⟦__proto__⟧: 1\n⟦constructor⟧: 2\n⟦toString⟧: 3\n⟦hasOwnProperty⟧: 4'),
      requirement: 'ASR002',
    },
    'a very long name': { text: machine(`⟦${'x'.repeat(1000)}⟧: 1`), requirement: 'ASR002' },
  },
});
