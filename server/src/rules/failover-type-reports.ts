/** What the rules on failover, failback and the actions of recovery plans have in common. */
import {
  notSupported,
  repairs,
  unsupportedTypes,
  type FailoverTypes,
} from '../domain/failover-types.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import type { Context, Report } from './rule.ts';

/** The findings that a scenario has no failover, or no failback, of the types of a list. */
export function* typesNotSupported(
  way: 'failover' | 'failback',
  types: FailoverTypes | undefined,
  { code, demand, facts, requirement, scenario }: Context,
): Iterable<Report> {
  if (types === undefined || code === undefined || scenario === undefined) return;
  for (const one of unsupportedTypes(types, facts[way][code], requirement)) {
    const { type, row } = one;
    if (demand(row.id) === undefined) continue;
    yield {
      requirement: row.id,
      at: type,
      message: notSupported(way, one, scenarioTitles[scenario]),
      fixes: () => repairs(types, one),
    };
  }
}
