/** The values by which rules judge whether a requirement is met (`Rule.values`). */
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { rules } from '../rules/index.generated.ts';
import type { AnyRule, BlockKind, Rule } from '../rules/rule.ts';
import type { Declared } from './declared.ts';

/** A rule that says which values it judges by. */
export type ValuedRule<S extends BlockKind> = Rule<S> & Required<Pick<Rule<S>, 'values'>>;

let byRequirement: ReadonlyMap<RequirementId, readonly AnyRule[]> | undefined;

/** The rules on machines that judge a requirement, or the one it is reported as, by values. */
export function machineRules(row: Requirement): readonly ValuedRule<'protectedItem'>[] {
  return valuedRules(row).filter(isMachineRule);
}

/** Those on other blocks. */
export function otherValuedRules(row: Requirement): readonly AnyRule[] {
  return valuedRules(row).filter((rule) => rule.block !== 'protectedItem');
}

/** Counts values that are declared. */
export function countedValues(lists: readonly Iterable<unknown>[]): Declared {
  let [said, of] = [0, 0];
  for (const values of lists)
    for (const value of values) {
      of++;
      if (value !== undefined) said++;
    }
  return { said, of };
}

function isMachineRule(rule: AnyRule): rule is ValuedRule<'protectedItem'> {
  return rule.block === 'protectedItem' && rule.values !== undefined;
}

function valuedRules({ id, reportedAs }: Requirement): readonly AnyRule[] {
  byRequirement ??= index();
  return byRequirement.get(id) ?? (reportedAs && byRequirement.get(reportedAs)) ?? [];
}

function index(): ReadonlyMap<RequirementId, readonly AnyRule[]> {
  const map = new Map<RequirementId, AnyRule[]>();
  for (const { rule } of rules) {
    if (rule.values === undefined) continue;
    for (const id of rule.enforces) map.set(id, [...(map.get(id) ?? []), rule]);
  }
  return map;
}
