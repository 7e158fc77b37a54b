import { brief } from '../../text/brief.ts';

/** The longest name of a resource in Azure. */
const MAX_LENGTH = 260;

/**
 * Returns what is wrong with a name as one segment of the id of a resource, which no template can work
 * around; undefined if it can be one. Whether Azure accepts it is a finding of the checker.
 */
export function segmentFault(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === '') return 'it has no name';
  if (name.length > MAX_LENGTH) return `its name is longer than ${MAX_LENGTH} characters`;
  if (/[/\p{Cc}\p{Cs}]/u.test(name)) return 'its name has a character that no resource id can have';
  return undefined;
}

/** Returns a name for something that the descriptor does not name, from a name that it follows. */
export function derivedName(name: string): string {
  const plain = name
    .slice(0, 60)
    .split(/[^A-Za-z0-9-]+/)
    .filter((word) => word !== '')
    .join('-');
  return plain === '' ? 'unnamed' : plain;
}

/** Whether two names of the descriptor are the same: names compare without case. */
export function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/** An item for a sentence: `storage account logs01`. */
export function itemInWords(kind: string, name: string | undefined): string {
  return name === undefined || name.trim() === '' ? kind : `${kind} ${brief(name)}`;
}
