import { nameViolation } from '../../domain/azure-names.ts';
import { proposedName } from '../../domain/proposed-names.ts';
import { givenName } from '../../edits/fix.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const plan = (name: string): string =>
  example('vmware-to-azure', {
    recoveryPlans: `\n  - name: ${name}\n    groups: [{ machines: [FIN-SQL01] }]`,
  });

/** No page states a rule for these names; tools that make the plans have one. */
export default rule({
  name: 'recovery-plan-name-doubtful',
  enforces: ['ASR014'],
  block: 'recoveryPlan',
  docs: { bad: plan('⟦finance plan⟧'), good: plan('finance-plan') },
  *check({ name }, { facts: { names }, definitions }) {
    const fault = name && nameViolation(name.value, names.recoveryPlan);
    if (name === undefined || fault === undefined) return;
    yield {
      at: name,
      message: `Terraform does not accept the recovery plan name "${brief(name.value, 30)}": ${fault.reason}. Rename it.`,
      fixes: () => {
        const all = definitions('recoveryPlan');
        const next = proposedName(name, all, () => all, names.recoveryPlan);
        if (next === undefined) return [];
        return [
          {
            title: `Rename to "${next}"`,
            kind: 'plan',
            edits: [setValue(name, next)],
            names: [givenName('recoveryPlan', next)],
          },
        ];
      },
    };
  },
});
