import { removeItem } from '../../edits/removals.ts';
import type { List, Value } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const plan = (...groups: readonly string[]): string =>
  example('vmware-to-azure', {
    recoveryPlans: `\n  - name: finance\n    groups:${groups.map((one) => `\n      - machines: ${one}`).join('')}`,
  });

/** A plan starts a machine once; of two groups that name it, nobody can say which one does. */
export default rule({
  name: 'machine-twice-in-plan',
  enforces: ['ASR031'],
  block: 'recoveryPlan',
  docs: {
    bad: plan('[FIN-SQL01]', '[⟦fin-sql01⟧]'),
    good: plan('[FIN-SQL01]'),
  },
  *check({ groups }) {
    if (groups === undefined) return;
    const first = new Map<string, { machine: Value<string>; list: List<Value<string>> }>();
    for (const { machines: list } of groups.items) {
      for (const machine of list?.items ?? []) {
        if (list === undefined) continue;
        const key = machine.value.toLowerCase();
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, { machine, list });
          continue;
        }
        const isSameGroup = before.list === list;
        const name = brief(machine.value, 40);
        yield {
          at: machine,
          message: isSameGroup
            ? `Machine ${name} is listed twice in this group; remove one of them.`
            : `Machine ${name} is in two groups of this plan; keep it in the group that starts it.`,
          related: [{ at: before.machine, message: 'It is first listed here.' }],
          fixes: () => [
            // In its own group it is started either way.
            {
              title: 'Remove it here',
              kind: isSameGroup ? 'safe' : 'plan',
              edits: removeItem(list, machine),
            },
          ],
        };
      }
    }
  },
});
