import type { Descriptor } from '../descriptor/descriptor.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import { Block, List, Value } from '../descriptor/sourced.ts';

/** How often a descriptor says something under a path, of the places where it could. */
export interface Declared {
  readonly said: number;
  readonly of: number;
  /** In how many places something is written that cannot be read, such as a placeholder. */
  readonly unread: number;
}

/**
 * Counts where a path is written: for `protectedItems[].vmwareTools` the machines that say it, of
 * all machines. A path whose parents are not there could be said nowhere.
 */
export function declared(descriptor: Descriptor, path: string): Declared {
  const said = placesOf(descriptor, path);
  const count = (test: (place: Place) => boolean): number => said.filter(test).length;
  return {
    said: count(({ isSaid }) => isSaid),
    of: said.length,
    unread: count(({ isUnread }) => isUnread),
  };
}

/** The single values under a path, as text. */
export function valuesAt(descriptor: Descriptor, path: string): readonly string[] {
  return placesOf(descriptor, path).flatMap(({ value }) =>
    value instanceof Value ? [String(value.value)] : [],
  );
}

interface Place {
  readonly value: unknown;
  readonly isSaid: boolean;
  readonly isUnread: boolean;
}

function placesOf(descriptor: Descriptor, path: string): Place[] {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let holders: unknown[] = [descriptor.model];
  for (const step of steps) {
    holders = step.endsWith('[]')
      ? holders.flatMap((holder) => itemsOf(member(holder, step.slice(0, -2))))
      : // A block that is not there is a place where the value could stand.
        holders.map((holder) => member(holder, step));
  }
  const name = last.replace(/\[\]$/, '');
  return holders.map((holder) => {
    const value = member(holder, name);
    return {
      value,
      isSaid: last.endsWith('[]') ? itemsOf(value).length > 0 : value !== undefined,
      isUnread:
        holder instanceof Block
          ? isUnreadable(holder, name)
          : holder === descriptor.model && isWrittenInVain(descriptor, name),
    };
  });
}

function isWrittenInVain(descriptor: Descriptor, key: string): boolean {
  const entry = descriptor.sections.get(key)?.heads[0]?.entry;
  return entry !== undefined && entry.written && entry.value === undefined;
}

function itemsOf(value: unknown): readonly unknown[] {
  return value instanceof List ? value.items : [];
}

function member(holder: unknown, name: string): unknown {
  if (holder === null || typeof holder !== 'object') return undefined;
  if (holder instanceof Block || !('segment' in holder)) {
    return (holder as Readonly<Record<string, unknown>>)[name];
  }
  return undefined;
}
