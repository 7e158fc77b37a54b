import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/suppression.ts';
import { testRule } from '../../support/rule-tester.ts';

const large = 'disks: [100, 2048]';

testRule(rule, {
  good: {
    'a finding of the next line': machine(`# asr-ignore ASR303 -- moves in May\n${large}`),
    'a finding of its own line': machine(`${large} # asr-ignore ASR303 -- moves in May`),
    'a last day, where nobody says what day it is': machine(
      `# asr-ignore ASR303 until=2020-01-31 -- moved in May\n${large}`,
    ),
    'a comment of another kind': machine('# ASR303 is accepted\ndisks: [100]'),
    'a value that looks like one': machine("description: 'x # asr-ignore ASR303 -- no'"),
  },
  bad: {
    'no finding to accept': {
      text: machine('# asr-ignore ⟦ASR303⟧ -- moves in May\ndisks: [100]'),
      requirement: 'ASR019',
      severity: 'warning',
      message: /ASR303/,
      fixed: machine('disks: [100]'),
      kind: 'safe',
    },
    'a similar id': {
      text: machine(`# asr-ignore ⟦ASR900⟧ -- moves in May\n${large}`),
      requirement: 'ASR019',
      also: ['ASR303'],
      message: /ASR303, not ASR900/,
      fix: 'Change to ASR303',
      fixed: machine(`# asr-ignore ASR303 -- moves in May\n${large}`),
      kind: 'plan',
    },
    'an id of no requirement, after a value': {
      text: machine('disks: [100] # asr-ignore ⟦ASR9999⟧ -- moves in May'),
      requirement: 'ASR019',
      fixed: machine('disks: [100]'),
      kind: 'plan',
    },
    'what cannot be ignored': {
      text: machine('# asr-ignore ⟦ASR001⟧ -- x\ndisks: [100]'),
      requirement: 'ASR019',
      fixed: machine('disks: [100]'),
      kind: 'plan',
    },
    'one id of two': {
      text: machine(`# asr-ignore ASR303, ⟦ASR301⟧ -- moves in May\n${large}`),
      requirement: 'ASR019',
      unfixable: true,
    },
    'no id': {
      text: machine('⟦# asr-ignore⟧\ndisks: [100]'),
      requirement: 'ASR019',
      fixed: machine('disks: [100]'),
      kind: 'plan',
    },
    'no reason': {
      text: machine(`⟦# asr-ignore ASR303⟧\n${large}`),
      requirement: 'ASR019',
      also: ['ASR303'],
      unfixable: true,
    },
    'a directive of another checker': {
      text: machine(`⟦# asr-ignore-next-line ASR303 -- moves in May⟧\n${large}`),
      requirement: 'ASR019',
      also: ['ASR303'],
      unfixable: true,
    },
    'a last day that is over': {
      text: machine(`# asr-ignore ASR303 ⟦until=2026-05-31⟧ -- moves in May\n${large}`),
      requirement: 'ASR019',
      also: ['ASR303'],
      configuration: { today: '2026-06-01' },
      fixed: machine(large),
      kind: 'plan',
    },
    'a last day that is not a date': {
      text: machine(`# asr-ignore ASR303 ⟦until=May⟧ -- moves in May\n${large}`),
      requirement: 'ASR019',
      also: ['ASR303'],
      unfixable: true,
    },
  },
});
