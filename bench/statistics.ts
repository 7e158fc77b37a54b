/** Statistics of one measurement, in milliseconds. */
export interface Sample {
  readonly median: number;
  /** The quartiles. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** @returns undefined for no values. */
export function sampleOf(values: readonly number[]): Sample | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75), count: sorted.length };
}

/** A time with two or three significant digits: 0.12 ms, 3.4 ms, 120 ms, 1.2 s. */
export function time(ms: number): string {
  if (ms >= 9950) return `${(ms / 1000).toFixed(0)} s`;
  if (ms >= 999.5) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 99.5) return `${ms.toFixed(0)} ms`;
  if (ms >= 0.995) return `${ms.toFixed(1)} ms`;
  return `${(ms * 1000).toFixed(ms >= 0.01 ? 0 : 1)} µs`;
}

/** The median and the middle half: `3.4 ms (3.1-3.9)`. */
export function spread(sample: Sample | undefined): string {
  if (sample === undefined) return '-';
  const { median, low, high, count } = sample;
  return count === 1 ? time(median) : `${time(median)} (${time(low)} - ${time(high)})`;
}

/** The second value divided by the first: `357x`. */
export function ratio(ours: number | undefined, theirs: number | undefined): string {
  if (ours === undefined || theirs === undefined || ours === 0) return '-';
  const factor = theirs / ours;
  return `${factor >= 20 ? factor.toFixed(0) : factor.toFixed(1)}x`;
}
