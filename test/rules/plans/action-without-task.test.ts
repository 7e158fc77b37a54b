import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/plans/action-without-task.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const plan = (action: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, {
    recoveryPlans: `\n  - name: finance\n    groups:\n      - actions:\n          - ${action}`,
  });

testRule(rule, {
  good: {
    'a runbook': plan('{ name: dns, type: runbook, runbook: Update-Dns }'),
    'a script': plan(
      "{ name: dns, type: script, script: '\\\\vmm01\\a.ps1' }",
      'hyperv-to-secondary',
    ),
    'an instruction': plan('{ name: call, type: manual, instruction: Call the desk }'),
    'an instruction that the name gives': plan('{ name: call the desk, type: manual }'),
    'no type, which the schema reports': plan('{ name: dns, runbook: Update-Dns }'),
    'a runbook of the wrong type, which the schema reports': plan(
      '{ name: dns, type: runbook, runbook: [Update-Dns] }',
    ),
  },
  bad: {
    'a runbook action': {
      text: plan('{ name: ⟦dns⟧, type: runbook }'),
      requirement: 'ASR009',
      severity: 'error',
      message: 'Action dns of type runbook has no "runbook"; add it.',
      unfixable: true,
    },
    'a script action': {
      text: plan('{ name: ⟦dns⟧, type: script }', 'hyperv-vmm-to-azure'),
      requirement: 'ASR009',
      message: 'Action dns of type script has no "script"; add it.',
    },
    'a runbook without a value, in block style': {
      text: plan('name: ⟦dns⟧\n            type: runbook\n            runbook:'),
      requirement: 'ASR009',
    },
    'a blank runbook': {
      text: plan("{ name: ⟦dns⟧, type: runbook, runbook: ' ' }"),
      requirement: 'ASR009',
    },
    'what another type runs': {
      text: plan('{ name: ⟦dns⟧, type: script, runbook: Update-Dns }'),
      requirement: 'ASR009',
      message: 'Action dns of type script has no "script"; set type to runbook, or add "script".',
      fixed: plan('{ name: dns, type: runbook, runbook: Update-Dns }'),
    },
  },
});
