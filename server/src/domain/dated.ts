/** Days and records of a day. A day is a text such as 2016-11-20, so that days compare as texts. */

/**
 * Returns the newest of several records, of those of one day the last; undefined without any. A record
 * without a day is older than all others.
 */
export function newestOf<T>(
  records: Iterable<T>,
  dayOf: (record: T) => string | undefined,
): T | undefined {
  let newest: { readonly record: T; readonly day: string } | undefined;
  for (const record of records) {
    const day = dayOf(record) ?? '';
    if (newest === undefined || day >= newest.day) newest = { record, day };
  }
  return newest?.record;
}

/**
 * Returns the day so many months before another, as 2016-11-20. It may be one that its month does not
 * have, which compares as the last day of the month does.
 */
export function monthsBefore(day: string, months: number): string {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  if (all < 0) return '';
  const month = String((all % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${month}${day.slice(7)}`;
}
