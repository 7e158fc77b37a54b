/** What the rules on failover, failback and the actions of recovery plans have in common. */
import {
  unsupportedTypeMessage,
  unsupportedTypeFixes,
  unsupportedTypes,
  type FailoverTypes,
} from '../domain/failover-types.ts';
import type { Context, Report } from './rule.ts';

/** The findings that a scenario has no failover, or no failback, of the types of a list. */
export function* typesNotSupported(
  way: 'failover' | 'failback',
  types: FailoverTypes | undefined,
  { facts, requirement, scenario }: Context,
): Iterable<Report> {
  if (types === undefined || scenario === undefined) return;
  for (const one of unsupportedTypes(types, facts[way][scenario.code], requirement)) {
    const { type, row } = one;
    yield {
      requirement: row.id,
      at: type,
      message: unsupportedTypeMessage(way, one, scenario.title),
      fixes: () => unsupportedTypeFixes(types, one),
    };
  }
}
