import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/target-resource-group-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a name that Azure accepts': machine('target: { resourceGroup: rg-dr_(apps).v2 }'),
    'no group': machine('target: { size: Standard_D4s_v5 }'),
    'the longest name': machine(`target: { resourceGroup: ${'g'.repeat(90)} }`),
  },
  bad: {
    'a slash': {
      text: machine('target:\n  resourceGroup: ⟦rg/apps⟧ # of the web team'),
      requirement: 'ASR013',
      severity: 'error',
      message: /^Resource group "rg\/apps" is not allowed: /,
      fixed: machine('target:\n  resourceGroup: rg-apps # of the web team'),
    },
    'a period at the end': {
      text: machine('target: { resourceGroup: ⟦rg-apps.⟧ }', 'hyperv-to-azure'),
      requirement: 'ASR013',
    },
    'one character too many': {
      text: machine(`target: { resourceGroup: ⟦${'g'.repeat(91)}⟧ }`, 'physical-to-azure'),
      requirement: 'ASR013',
    },
  },
});
