import type { Finding } from './finding.ts';
import { leftOver } from './grouped.ts';

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
  return { appeared: leftOver(after, before, keyOf), vanished: leftOver(before, after, keyOf) };
}

function keyOf({ requirement, message }: Finding): string {
  return `${requirement} ${message}`;
}
