/** Answers in words, shared by the command line and the pages. */
import type { Deployment } from '../deployment/deployment.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import type { Answer, AnswerInput, AnswerSource } from './answer.ts';

const signs = {
  exact: '',
  lowerBound: 'at least ',
  upperBound: 'at most ',
  estimate: 'about ',
} as const;

/** What every list of answers says of itself. */
export const disclaimer =
  'Nothing here was measured. It is for ordering the line, the quota and the servers before anything runs. A test failover and the profiling of the Deployment Planner have the last word.';

/** Returns the scenario, the profile and the number of machines: `VMware to Azure, profile 2016-12, 3 machines`. */
export function deploymentInWords({ scenario, profile, protectedItems }: Deployment): string {
  const what = scenario === undefined ? 'no known scenario' : scenarioTitles[scenario];
  const { length } = protectedItems;
  return `${what}, profile ${profile}, ${length} ${length === 1 ? 'machine' : 'machines'}`;
}

/**
 * Returns a value with its kind and unit: `at least 55.6 Mbps`, `not computable`. Less than an hour is
 * told in minutes.
 */
export function valueInWords({ kind, value, unit }: Answer): string {
  if (kind === 'notComputable' || value === undefined) return 'not computable';
  if (unit === 'h' && value > 0 && value < 1) {
    const minutes = value * 60;
    return `${signs[kind]}${minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)} min`;
  }
  return `${signs[kind]}${value} ${value === 1 ? singular(unit) : unit}`;
}

function singular(unit: string): string {
  return unit.length > 3 && unit.endsWith('s') && unit !== 'Mbps' ? unit.slice(0, -1) : unit;
}

/** Returns an input with its origin: `capacity.dailyChangeGB 600 GB (declared)`. */
export function inputInWords({ name, value, unit, origin }: AnswerInput): string {
  return `${name} ${value}${unit === undefined ? '' : ` ${unit}`} (${origin})`;
}

/** Returns the first of many paths, and how many more there are. */
export function missingInWords(paths: readonly string[], most = 3): string {
  const shown = paths.slice(0, most).join(', ');
  const more = paths.length - most;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Returns each sentence once, with the answers that it belongs to. */
export function assumptionsOf(
  answers: readonly Answer[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, assumptions } of answers) for (const text of assumptions) put(found, text, id);
  return found;
}

/** A source, with the answers that cite it. */
export interface CitedSource {
  readonly source: AnswerSource;
  readonly by: ReadonlySet<string>;
}

/** Returns each place of a source once, with the answers that cite it. */
export function citedSources(answers: readonly Answer[]): readonly CitedSource[] {
  const found = new Map<string, { source: AnswerSource; by: Set<string> }>();
  for (const { id, sources } of answers)
    for (const source of sources) {
      const key = `${source.code} ${source.place}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { source, by: new Set([id]) });
      else known.by.add(id);
    }
  return [...found.values()];
}

function put(found: Map<string, Set<string>>, text: string, id: string): void {
  const known = found.get(text);
  if (known === undefined) found.set(text, new Set([id]));
  else known.add(id);
}
