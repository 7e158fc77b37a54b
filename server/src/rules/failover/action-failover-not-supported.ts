import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { typesNotSupported } from '../failover-type-reports.ts';

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
  block: 'recoveryPlan',
  docs: { bad: plan('[⟦planned⟧, unplanned]'), good: plan('[unplanned]') },
  *check({ groups }, context) {
    const actions = groups?.items.flatMap((group) => group.actions?.items ?? []) ?? [];
    for (const { failoverTypes } of actions)
      yield* typesNotSupported('failover', failoverTypes, context);
  },
});
