import type { TextEdit } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { versionDigest } from '../deployment/version-digest.ts';
import { addToList } from '../edits/blocks.ts';
import { scalarText } from '../edits/edits.ts';
import { schemaAt } from '../schema/paths.ts';

/** A drill or an approval to be written, by the names of the format. Nothing is written of what is empty. */
export interface GivenRecord {
  readonly kind: 'drill' | 'approval';
  readonly values: Readonly<Record<string, string | number>>;
}

/** How a record is written, and what it says of the version. */
export interface RecordEdits {
  readonly edits: readonly TextEdit[];
  /** Its day, as 2016-11-20. */
  readonly date: string;
  /** The digest of the version. */
  readonly digest: string;
}

const lists = { drill: 'drills', approval: 'approvals' } as const;
const properties = {
  drill: ['date', 'plan', 'type', 'result', 'minutes', 'by', 'notes'],
  approval: ['by', 'role', 'date', 'digest', 'note'],
} as const;

/**
 * The edit that adds a record to `drills` or `approvals`, after those that are there. A record without a
 * date is of the day of the check, and an approval is of the version at hand, whatever digest is given.
 * @returns null for a value that the format does not have, for a day that is to come, without a day, and
 *   where the list cannot be edited: it comes through an alias, or is no list.
 */
export function recordEdits(
  current: ProfiledDescriptor,
  { kind, values }: GivenRecord,
): RecordEdits | null {
  const { descriptor, today } = current;
  // A client may send anything.
  if (!['drill', 'approval'].includes(kind)) return null;
  const key = lists[kind];
  const date = textIn(values['date']) || today;
  if (date === undefined || (today !== undefined && date > today)) return null;
  const digest = versionDigest(current);
  const all = { ...values, date, ...(kind === 'approval' && { digest }) };
  const parts: string[] = [];
  for (const name of properties[kind]) {
    const value = (all as GivenRecord['values'])[name];
    if (value === undefined || value === '') continue;
    const text = written(`${key}[].${name}`, value);
    if (text === null) return null;
    if (text !== '') parts.push(`${name}: ${text}`);
  }
  if (descriptor.sections.get(key)?.heads[0]?.entry.keySpan.borrowed === true) return null;
  const edits = addToList(descriptor, key, `{ ${parts.join(', ')} }`);
  if (edits.length === 0 || edits.some(({ borrowed }) => borrowed === true)) return null;
  return {
    date,
    digest,
    edits: edits.map(({ at, newText }) => ({
      range: descriptor.range(descriptor.span(at)),
      newText,
    })),
  };
}

/** A value as YAML on one line; null for one that the format does not have there, empty for blanks. */
function written(path: string, value: unknown): string | null {
  const schema = schemaAt(path);
  if (schema === undefined) return null;
  if (schema.types.includes('number') && !schema.types.includes('string'))
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (schema.enum !== undefined) return schema.enum.includes(text) ? text : null;
  // A day reads as a text in YAML 1.2, and is written as the format shows it.
  if (schema.format === 'date') return isDay(text) ? text : null;
  return text === '' ? '' : scalarText(text);
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
