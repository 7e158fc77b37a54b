import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/recovery-plan-name-doubtful.ts';
import { testRule } from '../../support/rule-tester.ts';

const plans = (
  names: readonly string[],
  scenario: Parameters<typeof example>[0] = 'hyperv-to-azure',
): string =>
  example(scenario, { recoveryPlans: names.map((name) => `\n  - name: ${name}`).join('') });

testRule(rule, {
  good: {
    'the shortest': plans(['abc']),
    'the longest': plans([`a${'1'.repeat(64)}`]),
    'a name of the wrong type': plans(['[x]']),
  },
  bad: {
    'two letters': {
      text: plans(['⟦ab⟧']),
      requirement: 'ASR014',
      severity: 'warning',
      message:
        'Terraform does not accept the recovery plan name "ab": it has 2 characters, fewer than 3.',
    },
    'one letter too many': {
      text: plans([`⟦a${'1'.repeat(65)}⟧`]),
      requirement: 'ASR014',
      fixed: plans([`a${'1'.repeat(64)}`]),
    },
    'a space': {
      text: plans(['finance-plan', '⟦finance plan⟧']),
      requirement: 'ASR014',
      message: 'it may not contain " ". Rename it.',
      fixed: plans(['finance-plan', 'finance-plan-2']),
    },
    'a hyphen at the end': {
      text: plans(['⟦plan-⟧'], 'vmware-to-secondary'),
      requirement: 'ASR014',
      fixed: plans(['plan'], 'vmware-to-secondary'),
    },
    'a digit first': {
      text: plans(['⟦1st-plan⟧'], 'hyperv-to-secondary'),
      requirement: 'ASR014',
      fixed: plans(['st-plan'], 'hyperv-to-secondary'),
    },
  },
});
