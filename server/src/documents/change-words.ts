/** Changes of meaning in words, shared by text and Markdown. */
import type { MeaningChange } from '../deployment/meaning-changes.ts';
import { brief } from '../text/brief.ts';

/** A sign for each kind of change, as in a comparison of texts. */
export const signs: Readonly<Record<MeaningChange['kind'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  renamed: '~',
  reordered: '~',
  unreadable: '!',
};

/** Returns where a change is: `protectedItems SQL01 disks[data].sizeGB`. */
export function placeInWords({ item, path }: MeaningChange): string {
  if (item === undefined) return path;
  const [list = '', rest = ''] = path.split(/\[\]\.?(.*)/s);
  return `${list} ${brief(item, 40)}${rest === '' ? '' : ` ${rest}`}`;
}

/** Returns what a change is; empty for what is added or removed as a whole. */
export function changeInWords({ kind, from, to }: MeaningChange): string {
  switch (kind) {
    case 'added':
    case 'removed':
      return '';
    case 'renamed':
      return `is now ${valueInWords(to)}`;
    case 'reordered':
      return `in the order ${valueInWords(to)}`;
    case 'unreadable':
      return to === undefined
        ? `${valueInWords(from)} could not be read`
        : `${valueInWords(to)} cannot be read`;
    case 'changed':
      return `${valueInWords(from)} -> ${valueInWords(to)}`;
  }
}

const MAX_VALUE = 60;

/** A value in short, on one line. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'not declared';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : brief(value.join(', '), MAX_VALUE);
  if (typeof value === 'string') return brief(value, MAX_VALUE);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${String(one)}`);
  return brief(pairs.join(', '), MAX_VALUE);
}
