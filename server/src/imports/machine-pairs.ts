/** Which machine is which: from the last import to the new one by id, and to the descriptor by name. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import type { ImportBase } from './import-record.ts';
import type { ImportedMachine } from './imported-values.ts';

/** A machine of the new import with its counterparts. */
export interface PairedMachine {
  readonly theirs: ImportedMachine;
  readonly base: ImportedMachine | undefined;
  readonly ours: ProtectedItem | undefined;
  /** Set where ours has the name of a machine with another id that is missing now. */
  readonly isOther: boolean;
}

/** How the machines of the three texts belong together. */
export interface MachinePairs {
  /** In the order of the new import. */
  readonly pairs: readonly PairedMachine[];
  /** Machines of the last import that the new one does not have. */
  readonly gone: readonly {
    readonly base: ImportedMachine;
    readonly ours: ProtectedItem | undefined;
  }[];
}

/** Pairs the machines. Of several items with one name the first counts. */
export function pairMachines(
  base: ImportBase | undefined,
  ours: readonly ProtectedItem[],
  theirs: readonly ImportedMachine[],
): MachinePairs {
  const items = new Map<string, ProtectedItem>();
  for (const item of ours) {
    const name = item.name?.value;
    if (name !== undefined && !items.has(nameKey(name))) items.set(nameKey(name), item);
  }
  const machines = base?.machines ?? [];
  const byId = new Map(machines.map((one) => [one.id, one]));
  const byName = new Map(machines.map((one) => [nameKey(one.name), one]));
  const ids = new Set(theirs.map(({ id }) => id));
  const counterpart = ({ id, name }: ImportedMachine): ImportedMachine | undefined => {
    const same = id === undefined ? undefined : byId.get(id);
    if (same !== undefined) return same;
    const named = byName.get(nameKey(name));
    return id === undefined || named?.id === undefined ? named : undefined;
  };
  const taken = new Set<ImportedMachine>();
  const claimed = new Set<ProtectedItem>();
  const found = theirs.map((one) => {
    const known = counterpart(one);
    // Two machines may have had one name before: the first takes what was known.
    const before = known !== undefined && taken.has(known) ? undefined : known;
    if (before !== undefined) taken.add(before);
    const item = before === undefined ? undefined : items.get(nameKey(before.name));
    if (item !== undefined) claimed.add(item);
    return { theirs: one, base: before, ours: item };
  });
  const pairs = found.map((pair): PairedMachine => {
    const item = pair.ours ?? items.get(nameKey(pair.theirs.name));
    if (item === undefined || (pair.ours === undefined && claimed.has(item)))
      return { ...pair, isOther: false };
    claimed.add(item);
    const other = byName.get(nameKey(pair.theirs.name));
    const isOther =
      pair.base === undefined &&
      other?.id !== undefined &&
      !ids.has(other.id) &&
      other.id !== pair.theirs.id;
    return { ...pair, ours: item, isOther };
  });
  const gone = machines
    .filter((one) => !taken.has(one))
    .map((one) => ({ base: one, ours: items.get(nameKey(one.name)) }));
  return { pairs, gone };
}

/** A name for comparisons: without case. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether the source renamed a machine that still has its old name in the descriptor. */
export function isRenamed(
  base: ImportedMachine | undefined,
  ours: ProtectedItem | undefined,
  theirs: ImportedMachine,
): boolean {
  return (
    base !== undefined &&
    ours?.name !== undefined &&
    nameKey(base.name) !== nameKey(theirs.name) &&
    nameKey(ours.name.value) === nameKey(base.name)
  );
}

/** How often each name is in the descriptor after the renames, by the key of the name. */
export function finalNames(
  items: readonly ProtectedItem[],
  pairs: readonly PairedMachine[],
): Map<string, number> {
  const names = new Map<string, number>();
  const count = (name: string | undefined, by: number): void => {
    if (name !== undefined) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + by);
  };
  for (const { name } of items) count(name?.value, 1);
  for (const { base, ours, theirs } of pairs)
    if (isRenamed(base, ours, theirs)) {
      count(ours?.name?.value, -1);
      count(theirs.name, 1);
    }
  return names;
}
