import type { NameOccurrence } from '../../descriptor/name-occurrence.ts';
import type { SegmentSpan } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const plans = (first: string, second: string): string =>
  example('vmware-to-azure', {
    protectedItems: '\n  - name: FIN-SQL01\n  - name: FIN-APP01',
    recoveryPlans: `\n  - { name: finance, groups: [{ machines: [${first}] }] }\n  - { name: sales, groups: [{ machines: [${second}] }] }`,
  });

/**
 * A machine may be in several recovery plans, but only the plan that runs first starts it. It is
 * reported in each of them, because the order of groups is certain in none.
 */
export default rule({
  name: 'machine-in-several-plans',
  enforces: ['ASR028'],
  block: 'recoveryPlan',
  docs: {
    bad: plans('⟦FIN-SQL01⟧', '⟦FIN-SQL01⟧, FIN-APP01'),
    good: plans('FIN-SQL01', 'FIN-APP01'),
  },
  *check(plan, { name }) {
    const seen = new Set<string>();
    for (const machine of plan.groups?.items.flatMap(({ machines }) => machines?.items ?? []) ??
      []) {
      if (seen.has(machine.value.toLowerCase())) continue;
      seen.add(machine.value.toLowerCase());
      const elsewhere = outside(plan, name('protectedItem', machine.value).references);
      if (elsewhere.length === 0) continue;
      yield {
        at: machine,
        message: `${brief(machine.value, 30)} is in several plans; a plan that runs later skips it. Do not rely on its order there.`,
        related: elsewhere.map(({ at }) => ({ at, message: 'It is also in this plan.' })),
      };
    }
  },
});

/** Where other plans refer to the machine, up to a number that a reader can use. */
function outside(plan: SegmentSpan, references: Iterable<NameOccurrence>): NameOccurrence[] {
  const found: NameOccurrence[] = [];
  for (const one of references) {
    if (found.length === mostRelated) break;
    if (!isWithin(one.at, plan)) found.push(one);
  }
  return found;
}

const mostRelated = 20;

function isWithin(at: SegmentSpan, outer: SegmentSpan): boolean {
  return at.segment === outer.segment && at.start >= outer.start && at.end <= outer.end;
}
