import { actionsOf } from '../../domain/recovery-plans.ts';
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

/** An action that waits for a failover, or a failback, that the scenario does not have never runs. */
export default rule({
  name: 'action-failover-not-supported',
  enforces: [
    'ASR802',
    'ASR805',
    'ASR812',
    'ASR821',
    'ASR822',
    'ASR824',
    'ASR825',
    'ASR827',
    'ASR829',
    'ASR830',
    'ASR832',
  ],
  block: 'recoveryPlan',
  docs: { bad: plan('[⟦planned⟧, unplanned]'), good: plan('[unplanned]') },
  *check(plan, context) {
    for (const { failoverTypes, direction } of actionsOf(plan))
      yield* typesNotSupported(direction?.value ?? 'failover', failoverTypes, context);
  },
});
