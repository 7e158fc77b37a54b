import type { Deployment } from '../../deployment/deployment.ts';
import type { ResolvedDrill } from '../../deployment/resolved.generated.ts';
import { newestOf } from '../../domain/dated.ts';

/** The results of drills in words. */
export const drillResults: Readonly<Record<NonNullable<ResolvedDrill['result']>, string>> = {
  passed: 'passed',
  passedWithIssues: 'passed with issues',
  failed: 'failed',
};

/** Returns the newest drill of a plan; undefined if none with a date is declared. */
export function newestDrill(
  { drills }: Deployment,
  plan: string | undefined,
): ResolvedDrill | undefined {
  if (plan === undefined) return undefined;
  const key = plan.toLowerCase();
  const own = drills.filter((one) => one.plan?.toLowerCase() === key && one.date !== undefined);
  return newestOf(own, ({ date }) => date);
}

/** A drill in words: `test of 2016-11-15, passed, 95 min`. */
export function drillInWords(drill: ResolvedDrill | undefined): string {
  if (drill === undefined) return 'none declared';
  const { type, date = 'an unknown day', result, minutes } = drill;
  const parts = [
    `${type ?? 'drill'} of ${date}`,
    ...(result === undefined ? [] : [drillResults[result]]),
    ...(minutes === undefined ? [] : [`${minutes} min`]),
  ];
  return parts.join(', ');
}

/** Whether a drill met the objective, in words. */
export function objectiveInWords(
  minutes: number | undefined,
  objective: number | undefined,
): string {
  if (objective === undefined) return 'no objective declared';
  if (minutes === undefined) return `${objective} min, not measured`;
  return minutes <= objective
    ? `${objective} min, met`
    : `${objective} min, missed by ${minutes - objective} min`;
}
