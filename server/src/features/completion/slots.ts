import {
  isMisaligned,
  listFollows,
  keepsStructure,
  nextContent,
  schemaOf,
  wordAtCursor,
  type CursorContext,
} from './cursor-context.ts';
import { slotsAfterMovedDash } from './moved-dash-slots.ts';
import { itemSlots, keySlots, newItemSlot, newSlot, valueSlots, type Slot } from './slot.ts';
import type { ScannedEntry } from './cursor-scan.ts';

/** Returns the slots at the cursor, the most likely first. */
export function slotsAt(cursor: CursorContext): Slot[] {
  const { spot } = cursor;
  const { levels, column } = spot;
  const at = levels.length - 1;
  const level = levels[at];
  if (level === undefined || isMisaligned(cursor)) return [];
  const { frame, entry } = level;
  switch (spot.kind) {
    case 'line':
      return [...slotsOnLine(cursor), ...outerSlots(cursor)];
    case 'key': {
      const replaces = spot.hasColon ? wordAtCursor(cursor) : undefined;
      return keySlots(cursor, at, frame, frame.column, replaces);
    }
    case 'value':
      return entry.child === undefined && !listFollows(cursor) ? valueSlots(cursor, at) : [];
    case 'item': {
      const items = itemSlots(cursor, at, false, column - 2);
      const moved = frame.flow ? undefined : slotsAfterMovedDash(cursor);
      if (moved !== undefined) return moved;
      return frame.flow ? items : slotsAfterDash(cursor, items, entry);
    }
    default:
      return [];
  }
}

/** Slots after a dash: the whole item, or the first key of its block. */
function slotsAfterDash(
  cursor: CursorContext,
  items: readonly Slot[],
  { child }: ScannedEntry,
): Slot[] {
  const { column } = cursor.spot;
  const [first] = items;
  const fits =
    child === undefined || (child.kind === 'map' && !child.flow && child.column === column);
  if (first === undefined || !fits) return [];
  const whole = child === undefined ? items : [];
  if (!first.schema.types.includes('object') || !keepsStructure(cursor, column, false))
    return [...whole];
  return [...whole, { ...first, as: 'key', present: child?.present ?? [], column }];
}

/** Slots on a line of its own: the column decides what it belongs to. */
function slotsOnLine(cursor: CursorContext): Slot[] {
  const { levels, column } = cursor.spot;
  let at = levels.length - 1;
  while (at > 0 && (levels[at]?.frame.column ?? 0) > column) at--;
  const level = levels[at];
  if (level === undefined) return [];
  const { frame, entry } = level;
  const isOpenRoot = at === 0 && frame.present.length === 0 && entry.key === undefined;
  if (isOpenRoot)
    return keepsStructure(cursor, column, false) ? keySlots(cursor, at, frame, column) : [];
  if (frame.column < column) return hasOtherValue(entry, column) ? [] : slotsInside(cursor, at);
  const found: Slot[] = [];
  if (frame.kind === 'seq') {
    if (keepsStructure(cursor, column, true)) found.push(...itemSlots(cursor, at, true, column));
    // A list may have the column of its key, and end here.
    const outer = levels[at - 1]?.frame;
    if (outer?.column === column && keepsStructure(cursor, column, false))
      found.push(...keySlots(cursor, at - 1, outer, column));
    return found;
  }
  if (keepsStructure(cursor, column, false)) found.push(...keySlots(cursor, at, frame, column));
  if (!entry.hasValue && entry.key !== undefined && keepsStructure(cursor, column, true)) {
    const schema = schemaOf(cursor, at + 1);
    if (schema?.node.items !== undefined)
      found.push(newItemSlot(schema.node, schema.path, entry.child?.present, column));
  }
  return found;
}

/** What the blocks around this one may have next: the line moves to their column. */
function outerSlots(cursor: CursorContext): Slot[] {
  const { levels, column, quote } = cursor.spot;
  const found: Slot[] = [];
  if (quote !== undefined) return found;
  for (let at = levels.length - 1; at >= 0; at--) {
    const { frame } = levels[at] ?? {};
    if (frame === undefined || frame.flow || frame.column >= column) continue;
    const isList = frame.kind === 'seq';
    if (!keepsStructure(cursor, frame.column, isList)) break;
    const slots = isList
      ? itemSlots(cursor, at, true, frame.column)
      : keySlots(cursor, at, frame, frame.column);
    found.push(...slots.map((slot) => ({ ...slot, outdent: column - frame.column })));
  }
  return found;
}

/** Whether the key's value is not a block at this column. */
function hasOtherValue({ hasValue, child }: ScannedEntry, column: number): boolean {
  return hasValue && (child === undefined || child.flow || child.column !== column);
}

/** Slots to the right of the innermost collection: its last key's value, or another part of it. */
function slotsInside(cursor: CursorContext, at: number): Slot[] {
  const level = cursor.spot.levels[at];
  const schema = schemaOf(cursor, at + 1);
  if (level === undefined || schema === undefined) return [];
  const { column } = cursor.spot;
  const { child } = level.entry;
  const { node, path } = schema;
  if (hasOtherValue(level.entry, column)) return [];
  if (
    child?.kind !== 'seq' &&
    node.types.includes('object') &&
    keepsStructure(cursor, column, false)
  )
    return [newSlot('key', node, path, child?.present ?? [], column)];
  if (node.items !== undefined && child?.kind !== 'map') {
    const follows = nextContent(cursor);
    if (follows?.dash === true && follows.column !== column && follows.column > level.frame.column)
      return [];
    return keepsStructure(cursor, column, true)
      ? [newItemSlot(node, path, child?.present, column)]
      : [];
  }
  return child === undefined && keepsStructure(cursor, level.frame.column, false)
    ? [newSlot('value', node, path, [], column)]
    : [];
}
