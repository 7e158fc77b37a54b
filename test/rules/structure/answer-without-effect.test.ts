import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/answer-without-effect.ts';
import { testRule } from '../../support/rule-tester.ts';

const answers = (lines: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { checklist: lines });

testRule(rule, {
  good: {
    'what a person has to see to': answers(
      ' { ASR302: done, ASR110: open, ASR023: notApplicable }',
    ),
    'a fact that the descriptor does not state': answers(' { ASR300: done }'),
    'what only the other profile asks': answers(' { ASR023: done }', 'hyperv-to-azure').replace(
      /^/,
      'profile: 2026-05\n',
    ),
    'who verified it, and when': answers(
      ' { ASR302: { state: done, by: A. Jansen, date: 2016-11-20 } }',
    ),
    'no answers': answers(' {}'),
    'a word that is no answer, which is told already': answers(' { ASR999: perhaps }'),
    'an unknown scenario, of which nothing can be said': answers(' { ASR612: done }').replace(
      /^scenario:.*\n/,
      '',
    ),
  },
  bad: {
    'an id that there is not, with who and when': {
      text: answers('\n  ASR302: done\n  ⟦ASR999⟧: { state: done, by: A }'),
      requirement: 'ASR030',
      message: /^Requirement ASR999 does not exist;/,
      fixed: answers('\n  ASR302: done'),
    },
    'an id that there is not': {
      text: answers('\n  ASR302: done\n  ⟦ASR999⟧: done'),
      requirement: 'ASR030',
      severity: 'warning',
      message: 'Requirement ASR999 does not exist; remove this answer, or correct its id.',
      fixed: answers('\n  ASR302: done'),
    },
    'of another scenario': {
      text: answers(' { ⟦ASR612⟧: done, ASR302: open }'),
      requirement: 'ASR030',
      message: /^ASR612 is not a requirement for VMware to Azure;/,
      fixed: answers(' { ASR302: open }'),
    },
    'what the article merely explains': {
      text: answers(' { ⟦ASR803⟧: done, ASR302: open }'),
      requirement: 'ASR030',
      message: /^ASR803 is not on the checklist;/,
    },
    'a companion, which the tool sees to': {
      text: answers('\n  ⟦ASR003⟧: done'),
      requirement: 'ASR030',
      message: /^ASR003 is not on the checklist;/,
    },
  },
});
