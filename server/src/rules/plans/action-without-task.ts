import { isUnreadable } from '../../descriptor/readable.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const plan = (action: string): string =>
  example('vmware-to-azure', {
    recoveryPlans: `\n  - name: finance\n    groups:\n      - machines: [FIN-SQL01]\n        actions: [{ ${action} }]`,
  });

/** The types of action that run something, each with the property that says what. */
const tasks = ['runbook', 'script'] as const;

/** An action says what it runs. What a person has to do may be in its name alone. */
export default rule({
  name: 'action-without-task',
  enforces: ['ASR009'],
  block: 'action',
  docs: {
    bad: plan('name: ⟦dns⟧, type: runbook'),
    good: plan('name: dns, type: runbook, runbook: Update-Dns'),
  },
  *check(action) {
    const { type, name } = action;
    const task = tasks.find((one) => one === type?.value);
    if (type === undefined || task === undefined) return;
    if (isUnreadable(action, task) || (action[task]?.value.trim() ?? '') !== '') return;
    // What the action says that it runs may be of the other type.
    const other = tasks.find((one) => one !== task && (action[one]?.value.trim() ?? '') !== '');
    const text = brief(name?.value ?? '', 30);
    const remedy = other === undefined ? 'add it' : `set type to ${other}, or add "${task}"`;
    yield {
      at: name ?? action,
      message: `Action ${text} of type ${task} has no "${task}"; ${remedy}.`,
      fixes: () =>
        other === undefined
          ? []
          : [{ title: `Set type to ${other}`, kind: 'plan', edits: [setValue(type, other)] }],
    };
  },
});
