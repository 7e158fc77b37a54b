/** Rules that report what cannot be read, and fixes that make it readable. */
import { rules } from '../rules/index.generated.ts';
import type { Finding, FindingFix } from './finding.ts';

/** The rules on what is not YAML or not of the schema, and on regions that do not exist. */
const readingRules: ReadonlySet<string> = new Set(
  rules
    .map(({ rule }) => rule)
    .flatMap(({ name, block }) => (block === 'modelError' || block === 'region' ? [name] : [])),
);

/** Whether a finding says that something cannot be read. */
export function isUnreadable({ rule }: Pick<Finding, 'rule'>): boolean {
  return readingRules.has(rule);
}

/** When fixes are applied in bulk: those that keep the meaning, those that read a value, the others. */
export type Wave = 'safe' | 'reading' | 'plan';

/** The waves in their order. */
export const waves: readonly Wave[] = ['safe', 'reading', 'plan'];

/**
 * Returns the wave of a fix. One that only makes a value readable corrects what no rule can judge as
 * it is.
 */
export function waveOf(finding: Finding, { kind, removes }: FindingFix): Wave {
  if (kind === 'safe') return 'safe';
  return removes !== true && isUnreadable(finding) ? 'reading' : 'plan';
}
