/** The shortest way from some lines to others, found as Myers described it. */

export interface DiffStep {
  readonly kind: 'same' | 'removed' | 'added';
  readonly line: string;
}

/** The steps from some lines to others, in order; those that stay are steps as well. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffStep[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const same = (line: string): DiffStep => ({ kind: 'same', line });
  return [
    ...before.slice(0, start).map(same),
    ...shortest(before.slice(start, before.length - tail), after.slice(start, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

/** More differing lines than this are shown as all removed and all added. */
const maxDistance = 2000;

function shortest(a: readonly string[], b: readonly string[]): DiffStep[] {
  // For each number of steps, how far one gets in `a` on each diagonal.
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, maxDistance); d++) {
    const next = new Map<number, number>();
    trace.push(reach);
    for (let k = -d; k <= d; k += 2) {
      const [left, up] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1];
      let x = k === -d || (k !== d && left < up) ? up : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace);
    }
    reach = next;
  }
  return [
    ...a.map((line): DiffStep => ({ kind: 'removed', line })),
    ...b.map((line): DiffStep => ({ kind: 'added', line })),
  ];
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Map<number, number>[],
): DiffStep[] {
  const steps: DiffStep[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const [left, up] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1];
    const down = k === -d || (k !== d && left < up);
    const fromX = down ? up : left;
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      steps.push({ kind: 'same', line: a[--x] ?? '' });
      y--;
    }
    if (d === 0) break;
    if (down) steps.push({ kind: 'added', line: b[--y] ?? '' });
    else steps.push({ kind: 'removed', line: a[--x] ?? '' });
  }
  return steps.reverse();
}
