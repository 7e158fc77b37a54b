import type { Finding } from '../../check/finding.ts';
import type { ResolvedProtectedItem } from '../../deployment/resolved.generated.ts';
import type { ExportSource } from '../exported-file.ts';

/** Returns the findings within each machine, in text order. */
export function findingsByMachine({
  deployment,
  findings,
  spanOf,
}: ExportSource): ReadonlyMap<ResolvedProtectedItem, readonly Finding[]> {
  const found = new Map<ResolvedProtectedItem, readonly Finding[]>();
  if (findings.length === 0) return found;
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start);
  for (const item of deployment.protectedItems) {
    if (item.at === undefined) continue;
    const { start, end } = spanOf(item.at);
    const own: Finding[] = [];
    for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
      const finding = sorted[i];
      if (finding === undefined || finding.span.start >= end) break;
      own.push(finding);
    }
    if (own.length > 0) found.set(item, own);
  }
  return found;
}

/** The index of the first finding that starts at an offset or after it. */
function firstFrom(sorted: readonly Finding[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
