import { notSupported, repairs, unsupportedTypes } from '../../descriptor/failover-types.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const plan = (types: string): string =>
  example('vmware-to-azure', {
    recoveryPlans:
      '\n  - name: finance' +
      '\n    groups:' +
      '\n      - machines: [FIN-SQL01]' +
      `\n        actions: [{ name: dns, type: runbook, runbook: Update-Dns, failoverTypes: ${types} }]`,
  });

/** An action that waits for a failover the scenario does not have never runs. */
export default rule({
  name: 'action-failover-not-supported',
  enforces: ['ASR802', 'ASR805', 'ASR812'],
  part: 'recoveryPlan',
  docs: { bad: plan('[⟦planned⟧, unplanned]'), good: plan('[unplanned]') },
  *check({ groups }, { code, demand, facts, requirement, scenario }) {
    if (code === undefined || scenario === undefined) return;
    const actions = groups?.items.flatMap((group) => group.actions?.items ?? []) ?? [];
    for (const { failoverTypes: types } of actions) {
      if (types === undefined) continue;
      for (const one of unsupportedTypes(types, facts.failover[code], requirement)) {
        const { type, row } = one;
        if (demand(row.id) === undefined) continue;
        yield {
          requirement: row.id,
          at: type,
          message: notSupported('failover', one, scenarioTitles[scenario]),
          fixes: () => repairs(types, one),
        };
      }
    }
  },
});
