import { keepsStructure, type CursorContext } from './cursor-context.ts';
import { dashColumn, lineText } from './dash-column.ts';
import { itemSlots, type Slot } from './slot.ts';

/**
 * Slots after a dash that is too far right: the line moves to the column of the list that the dash
 * belongs to. Undefined if the dash may stay.
 */
export function slotsAfterMovedDash(cursor: CursorContext): Slot[] | undefined {
  const { descriptor, base, spot } = cursor;
  const { line } = descriptor.positionAt(base + spot.span.start);
  const indent = /^( *)- +\S*$/.exec(lineText(descriptor, line))?.[1]?.length;
  const column = indent === undefined ? undefined : dashColumn(descriptor, line, indent);
  if (indent === undefined || column === undefined || column > indent) return undefined;
  const at = spot.levels.findLastIndex(
    ({ frame }) => frame.kind === 'seq' && !frame.flow && frame.column === column,
  );
  if (at < 0 || !keepsStructure(cursor, column, true)) return [];
  const outdent = spot.column - column;
  const items = itemSlots(cursor, at, true, column).map((slot): Slot => ({ ...slot, outdent }));
  return items.flatMap((slot): Slot[] =>
    slot.schema.types.includes('object')
      ? [slot, { ...slot, as: 'key', present: [], column: column + 2 }]
      : [slot],
  );
}
