/** Which ways to run a recovery plan a deployment has. */
import type { Deployment } from '../deployment/deployment.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { FailoverType } from '../requirements/facts.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { codeOf } from '../requirements/scenarios.ts';
import type { Journey } from './step.ts';

/** All types, in the order in which they are shown. */
export const failoverTypes: readonly FailoverType[] = ['test', 'planned', 'unplanned'];

/** What a scenario says of one type in one direction. */
export interface JourneySupport extends Journey {
  /** Undefined if the profile says nothing of the scenario. */
  readonly isSupported: boolean | undefined;
  /** The requirement that states it. */
  readonly requirement: RequirementId | undefined;
  /** Whether the descriptor relies on it (`failover.types`, `failback.types`). */
  readonly isDeclared: boolean;
}

/** Returns every type in both directions, with what the profile says of it. */
export function journeySupport(
  { scenario, failover, failback }: Deployment,
  catalogue: Catalogue,
): readonly JourneySupport[] {
  const all: JourneySupport[] = [];
  for (const direction of ['failover', 'failback'] as const) {
    const declared = direction === 'failover' ? failover.types : failback?.types;
    const cells = scenario === undefined ? undefined : catalogue.facts[direction][codeOf(scenario)];
    for (const type of failoverTypes) {
      const requirement = cells?.[type];
      const row = requirement === undefined ? undefined : catalogue.find(requirement);
      all.push({
        type,
        direction,
        requirement,
        isSupported: row?.supported,
        isDeclared: declared?.includes(type) === true,
      });
    }
  }
  return all;
}

/**
 * Returns the ways to run a plan: the declared types that the scenario supports, of a direction without
 * a declared type all that it supports. Where the profile says nothing of a scenario, the declared
 * types, and without any an unplanned failover.
 */
export function journeysOf(deployment: Deployment, catalogue: Catalogue): readonly Journey[] {
  const support = journeySupport(deployment, catalogue);
  return (['failover', 'failback'] as const).flatMap((direction): readonly Journey[] => {
    const own = support.filter((one) => one.direction === direction);
    const offered = own.filter(({ isSupported }) => isSupported !== false);
    const declared = offered.filter(({ isDeclared }) => isDeclared);
    const stated = own.filter(({ isSupported }) => isSupported === true);
    const chosen = declared.length > 0 ? declared : stated;
    if (chosen.length > 0) return chosen.map(({ type }) => ({ type, direction }));
    return direction === 'failover' ? [{ type: 'unplanned', direction }] : [];
  });
}
