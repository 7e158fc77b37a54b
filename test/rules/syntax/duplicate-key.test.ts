import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/duplicate-key.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'equal keys in two blocks': example('vmware-to-azure', {
      protectedItems: '\n  - { name: A }\n  - { name: B }',
    }),
    'keys that differ in their case': machine('firmware: BIOS\nFirmware: BIOS'),
    'a key that overrides a merged one': example('vmware-to-azure', {
      protectedItems: '\n  - &a { name: A }\n  - { <<: *a, name: B }',
    }),
  },
  bad: {
    'the same twice': {
      text: machine('firmware: BIOS\n⟦firmware⟧: BIOS'),
      requirement: 'ASR001',
      severity: 'error',
      message: 'Duplicate property "firmware"; only the first is read. Remove one of them.',
      fixed: machine('firmware: BIOS'),
      kind: 'safe',
    },
    'two values': {
      text: machine('disks: [100] # old\n⟦disks⟧: [200]'),
      requirement: 'ASR001',
      fixed: machine('disks: [100] # old'),
      kind: 'plan',
    },
    'in braces': {
      text: example('vmware-to-azure', {
        vault: ' { name: ContosoVault, ⟦name⟧: Other, location: westeurope }',
      }),
      requirement: 'ASR001',
      fixed: example('vmware-to-azure', { vault: ' { name: ContosoVault, location: westeurope }' }),
    },
    'in quotes': {
      text: machine('firmware: BIOS\n⟦"firmware"⟧: BIOS'),
      requirement: 'ASR001',
      fixed: machine('firmware: BIOS'),
    },
    'the number and the text 1': {
      text: machine('disks:\n  - { sizeGB: 100, 1: a, ⟦"1"⟧: b }'),
      requirement: 'ASR001',
    },
    'three of them': {
      text: machine('firmware: BIOS\n⟦firmware⟧: BIOS\n⟦firmware⟧: BIOS'),
      requirement: 'ASR001',
    },
    'in a part that no schema describes': {
      text: machine('notes: { by: me, ⟦by⟧: you }'),
      requirement: 'ASR001',
    },
    'in a text of one piece': {
      text: '{ scenario: vmware-to-azure, ⟦scenario⟧: vmware-to-azure }',
      requirement: 'ASR001',
      also: ['ASR009', 'ASR120', 'ASR140', 'ASR200', 'ASR230'],
    },
    'prototype names': {
      text: machine('__proto__: { a: 1 }\n⟦__proto__⟧: { a: 1 }'),
      requirement: 'ASR001',
    },
  },
});
