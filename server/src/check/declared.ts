import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import { Block, List, Value } from '../descriptor/sourced.ts';
import { replicatedDisks } from '../domain/disks.ts';
import { minorVersionOf } from '../domain/minor-version.ts';

/** How often a descriptor declares something, of the places where it could. */
export interface Declared {
  readonly said: number;
  readonly of: number;
  /** In how many places something is written that cannot be read, such as a placeholder. */
  readonly unread?: number;
}

export const nowhere: Declared = { said: 0, of: 0 };

/** A place of a path, with its value if one is declared. */
interface Place {
  readonly value: unknown;
  readonly isSaid: boolean;
  readonly isUnread: boolean;
}

/**
 * Counts where a path is declared below a value: for `disks[].encrypted` below a machine its replicated
 * disks that say it, of all of them. A path whose parents are missing has no places.
 * @param counts whether a value counts as declared.
 */
export function declaredBelow(
  holder: unknown,
  path: string,
  counts: (value: unknown) => boolean = () => true,
): Declared {
  const places = placesBelow(holder, path);
  const said = places.filter(({ value, isSaid }) => isSaid && counts(value)).length;
  const unread = places.filter(({ isUnread }) => isUnread).length;
  return { said, of: places.length, unread };
}

/** Whether a path has one of some values below a value; an empty list means any value. */
export function hasValueBelow(holder: unknown, path: string, values: readonly string[]): boolean {
  return placesBelow(holder, path).some(({ value }) => {
    if (!(value instanceof Value)) return false;
    const text = String(value.value);
    return (
      values.length === 0 || values.includes(text) || values.includes(minorVersionOf(text) ?? '')
    );
  });
}

function placesBelow(holder: unknown, path: string): Place[] {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let holders: unknown[] = [holder];
  for (const step of steps) {
    holders = step.endsWith('[]')
      ? holders.flatMap((one) => itemsOf(one, step.slice(0, -2)))
      : // A missing block is a place where the value could be.
        holders.map((one) => member(one, step));
  }
  const isList = last.endsWith('[]');
  const name = isList ? last.slice(0, -2) : last;
  return holders.map((one) => {
    const value = member(one, name);
    return {
      value,
      isSaid: isList ? itemsOf(one, name).length > 0 : value !== undefined,
      isUnread: one instanceof Block && isUnreadable(one, name),
    };
  });
}

function itemsOf(holder: unknown, name: string): readonly unknown[] {
  const list = member(holder, name);
  if (!(list instanceof List)) return [];
  // No requirement speaks of a disk that is not replicated.
  if (name === 'disks') return replicatedDisks(holder as ProtectedItem).map(({ disk }) => disk);
  return list.items;
}

function member(holder: unknown, name: string): unknown {
  if (holder === null || typeof holder !== 'object') return undefined;
  if (holder instanceof Block || !('segment' in holder))
    return (holder as Readonly<Record<string, unknown>>)[name];
  return undefined;
}
