import type { Finding } from './finding.ts';

/** What is found in one of two versions only, each in text order. */
export interface FindingChanges {
  readonly appeared: readonly Finding[];
  readonly vanished: readonly Finding[];
}

/**
 * Compares the findings of two versions, wherever they are in the text: a finding is the same if its
 * requirement and its message are.
 */
export function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
): FindingChanges {
  return { appeared: without(after, before), vanished: without(before, after) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of others) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    if (left > 0) counts.set(keyOf(finding), left - 1);
    return left === 0;
  });
}

function keyOf({ requirement, message }: Finding): string {
  return `${requirement} ${message}`;
}
