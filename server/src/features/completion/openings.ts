import {
  isAskew,
  listFollows,
  mayHold,
  nextContent,
  schemaOf,
  word,
  type CursorContext,
} from './cursor-context.ts';
import { item, keys, newItem, opening, value, type Opening } from './opening.ts';
import type { ScannedEntry } from './cursor-scan.ts';

/** Everything that may stand at the cursor; the first is the most likely. */
export function openings(cursor: CursorContext): Opening[] {
  const { spot } = cursor;
  const { levels, column } = spot;
  const at = levels.length - 1;
  const level = levels[at];
  if (level === undefined || isAskew(cursor)) return [];
  const { frame, entry } = level;
  switch (spot.kind) {
    case 'line':
      return onLine(cursor);
    case 'key': {
      const replaces = spot.colon ? word(cursor) : undefined;
      return keys(cursor, at, frame, frame.column, replaces);
    }
    case 'value':
      return entry.child === undefined && !listFollows(cursor) ? value(cursor, at) : [];
    case 'item': {
      const items = item(cursor, at, false, column - 2);
      return frame.flow ? items : inItem(cursor, items, entry);
    }
    default:
      return [];
  }
}

/** Behind a dash: the item as a whole, or the first key of its block. */
function inItem(
  cursor: CursorContext,
  items: readonly Opening[],
  { child }: ScannedEntry,
): Opening[] {
  const { column } = cursor.spot;
  const [first] = items;
  const fits =
    child === undefined || (child.kind === 'map' && !child.flow && child.column === column);
  if (first === undefined || !fits) return [];
  const whole = child === undefined ? items : [];
  if (!first.schema.types.includes('object') || !mayHold(cursor, column, false)) return [...whole];
  return [{ ...first, as: 'key', written: child?.written ?? [], column }, ...whole];
}

/** On a line of its own, the column tells what a word belongs to. */
function onLine(cursor: CursorContext): Opening[] {
  const { levels, column } = cursor.spot;
  let at = levels.length - 1;
  while (at > 0 && (levels[at]?.frame.column ?? 0) > column) at--;
  const level = levels[at];
  if (level === undefined) return [];
  const { frame, entry } = level;
  const isOpenRoot = at === 0 && frame.written.length === 0 && entry.key === undefined;
  if (isOpenRoot) return mayHold(cursor, column, false) ? keys(cursor, at, frame, column) : [];
  if (frame.column < column) return isElsewhere(entry, column) ? [] : inside(cursor, at);
  const found: Opening[] = [];
  if (frame.kind === 'seq') {
    if (mayHold(cursor, column, true)) found.push(...item(cursor, at, true, column));
    // A list may stand in the column of its key, and end there.
    const outer = levels[at - 1]?.frame;
    if (outer?.column === column && mayHold(cursor, column, false))
      found.push(...keys(cursor, at - 1, outer, column));
    return found;
  }
  if (mayHold(cursor, column, false)) found.push(...keys(cursor, at, frame, column));
  if (!entry.filled && entry.key !== undefined && mayHold(cursor, column, true)) {
    const schema = schemaOf(cursor, at + 1);
    if (schema?.node.items !== undefined)
      found.push(newItem(schema.node, schema.path, entry.child?.written, column));
  }
  return found;
}

/** What is written behind the key is no block that a line at the column could be part of. */
function isElsewhere({ filled, child }: ScannedEntry, column: number): boolean {
  return filled && (child === undefined || child.flow || child.column !== column);
}

/** Right of the innermost collection: the start, or another part, of the value of its last key. */
function inside(cursor: CursorContext, at: number): Opening[] {
  const level = cursor.spot.levels[at];
  const schema = schemaOf(cursor, at + 1);
  if (level === undefined || schema === undefined) return [];
  const { column } = cursor.spot;
  const { child } = level.entry;
  const { node, path } = schema;
  if (isElsewhere(level.entry, column)) return [];
  if (child?.kind !== 'seq' && node.types.includes('object') && mayHold(cursor, column, false))
    return [opening('key', node, path, child?.written ?? [], column)];
  if (node.items !== undefined && child?.kind !== 'map') {
    const follows = nextContent(cursor);
    if (follows?.dash === true && follows.column !== column && follows.column > level.frame.column)
      return [];
    return mayHold(cursor, column, true) ? [newItem(node, path, child?.written, column)] : [];
  }
  return child === undefined && mayHold(cursor, level.frame.column, false)
    ? [opening('value', node, path, [], column)]
    : [];
}
