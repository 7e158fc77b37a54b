import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/plans/machine-twice-in-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const plans = (...all: readonly (readonly string[])[]): string =>
  example('vmware-to-azure', {
    protectedItems: '\n  - name: FIN-SQL01\n  - name: FIN-APP01',
    recoveryPlans: all
      .map((groups, i) => {
        const lines = groups.map((one) => `\n      - machines: ${one}`).join('');
        return `\n  - name: plan-${i}\n    groups:${lines}`;
      })
      .join(''),
  });

testRule(rule, {
  good: {
    'each machine once': plans(['[FIN-SQL01]', '[FIN-APP01]']),
    'in two plans, which is ASR028': plans(['[FIN-SQL01, FIN-APP01]'], ['[FIN-SQL01]']),
    'groups without machines': plans(['[FIN-SQL01, FIN-APP01]', '[]', '[]']),
  },
  bad: {
    'in two groups': {
      text: plans(['[FIN-SQL01]', '[FIN-APP01, ⟦fin-sql01⟧]']),
      requirement: 'ASR031',
      severity: 'warning',
      message:
        'Machine fin-sql01 is in two groups of this plan; keep it in the group that starts it.',
      fixed: plans(['[FIN-SQL01]', '[FIN-APP01]']),
    },
    'alone in the second group': {
      text: plans(['[FIN-SQL01, FIN-APP01]', '[⟦FIN-SQL01⟧]']),
      requirement: 'ASR031',
      fixed: plans(['[FIN-SQL01, FIN-APP01]', '[]']),
    },
    'twice in one group': {
      text: plans(['[FIN-SQL01, FIN-APP01, ⟦FIN-SQL01⟧]']),
      requirement: 'ASR031',
      message: 'Machine FIN-SQL01 is listed twice in this group; remove one of them.',
      fixed: plans(['[FIN-SQL01, FIN-APP01]']),
    },
    'twice in one group, in lines of their own': {
      text: plans(['\n          - FIN-SQL01\n          - ⟦FIN-SQL01⟧\n          - FIN-APP01']),
      requirement: 'ASR031',
      fixed: plans(['\n          - FIN-SQL01\n          - FIN-APP01']),
    },
  },
});
