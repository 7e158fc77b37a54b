import type { Catalogue } from '../requirements/catalogue.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import { rules } from '../rules/index.generated.ts';
import type { AnyRule, BlockKind } from '../rules/rule.ts';
import { groupedBy } from './grouped.ts';

const known = new Map<string, ReadonlyMap<BlockKind, readonly AnyRule[]>>();

/** The rules with a requirement that a scenario demands, by the kind of block they look at. */
export function activeRules(
  catalogue: Catalogue,
  scenario: Scenario | undefined,
): ReadonlyMap<BlockKind, readonly AnyRule[]> {
  const key = `${catalogue.profile} ${scenario ?? ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const active = rules
    .map(({ rule }) => rule)
    .filter(({ enforces }) => enforces.some((id) => catalogue.applies(id, scenario)));
  const byKind = groupedBy(active, ({ block }) => block);
  known.set(key, byKind);
  return byKind;
}
