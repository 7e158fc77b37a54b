import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/records/drill-not-passed-in-time.ts';
import { testRule } from '../../support/rule-tester.ts';

function drilled(drills: string, objective = '', scenario: Scenario = 'vmware-to-azure'): string {
  const [, machine = ''] = /protectedItems:\n {2}- name: (\S+)/.exec(example(scenario)) ?? [];
  return example(scenario, {
    recoveryPlans: `\n  - { name: ERP, ${objective}groups: [{ machines: [${machine}] }] }`,
    drills,
  });
}

testRule(rule, {
  good: {
    'one whose date or plan is not filled in yet may be the newest': drilled(
      '\n  - { date: 2016-10-15, plan: erp, result: failed }\n  - { date: "#{date}#", plan: erp }',
    ),
    'one that is not filled in at all': drilled(
      '\n  - { date: 2016-10-15, plan: erp, result: failed }\n  - "#{drill}#"',
    ),
    'one whose plan is not filled in yet, too': drilled(
      '\n  - { date: 2016-10-15, plan: erp, result: failed }\n  - { date: 2016-11-15, plan: "#{plan}#" }',
    ),
    passed: drilled('\n  - { date: 2016-11-15, plan: ERP, result: passed, minutes: 95 }'),
    'with something to correct': drilled(
      '\n  - { date: 2016-11-15, plan: erp, result: passedWithIssues }',
    ),
    'as long as the objective': drilled(
      '\n  - { date: 2016-11-15, plan: erp, minutes: 60 }',
      'rtoMinutes: 60, ',
    ),
    'an older one failed and was slow': drilled(
      '\n  - { date: 2016-11-15, plan: erp, result: passed, minutes: 50 }\n  - { date: 2016-10-15, plan: erp, result: failed, minutes: 500 }',
      'rtoMinutes: 60, ',
    ),
    'one of no plan failed': drilled('\n  - { date: 2016-11-15, result: failed }'),
    'one without a date': drilled('\n  - { plan: erp, result: failed }'),
    'exactly a year': drilled(
      '\n  - { date: 2016-01-31, plan: erp, result: passed }',
      '',
      'hyperv-to-secondary',
    ),
  },
  bad: {
    failed: {
      text: drilled('\n  - { date: 2016-11-15, plan: erp, result: ⟦failed⟧ }'),
      requirement: 'ASR063',
      severity: 'warning',
      message:
        'Newest drill of plan ERP failed on 2016-11-15. Correct what it showed and run another.',
      unfixable: true,
    },
    'longer than the objective': {
      text: drilled(
        '\n  - { date: 2016-11-15, plan: erp, minutes: ⟦61⟧ }',
        'rtoMinutes: 60, ',
        'hyperv-to-azure',
      ),
      requirement: 'ASR063',
      message:
        'Newest drill of plan ERP took 61 minutes; its objective is 60. Shorten its steps or change the objective.',
    },
    'longer than the objective of all': {
      text: `${drilled('\n  - { date: 2016-11-15, plan: erp, minutes: ⟦61⟧ }')}capacity: { rtoMinutes: 60 }\n`,
      requirement: 'ASR063',
    },
    'more than a year ago': {
      text: drilled('\n  - { date: ⟦2016-01-30⟧, plan: erp, result: passed }'),
      requirement: 'ASR063',
      message:
        'Newest drill of plan ERP was on 2016-01-30, more than 12 months ago. Run one and record it.',
    },
    'more months ago than the workspace allows': {
      text: drilled(
        '\n  - { date: ⟦2016-07-30⟧, plan: erp, result: passed }',
        '',
        'physical-to-azure',
      ),
      requirement: 'ASR063',
      configuration: { drillMonths: 6, today: '2017-01-31' },
      message: 'more than 6 months ago',
    },
    'all of it at once': {
      text: drilled(
        '\n  - { date: ⟦2012-01-15⟧, plan: erp, result: ⟦failed⟧, minutes: ⟦95⟧ }',
        'rtoMinutes: 60, ',
        'vmware-to-secondary',
      ),
      requirement: 'ASR063',
    },
  },
});
