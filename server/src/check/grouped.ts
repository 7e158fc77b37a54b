/** Groups values by a key, in their order; as `Map.groupBy`, which node 20 lacks. */
export function groupedBy<K, T>(
  values: readonly T[],
  keyOf: (value: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Returns the values that others have no counterpart for, in their order; each other counts once. */
export function leftOver<T>(
  values: readonly T[],
  others: readonly T[],
  keyOf: (value: T) => string,
): T[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return values.filter((value) => {
    const left = counts.get(keyOf(value)) ?? 0;
    if (left > 0) counts.set(keyOf(value), left - 1);
    return left === 0;
  });
}
