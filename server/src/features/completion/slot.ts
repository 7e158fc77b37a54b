/** Slots: what the schema allows at the cursor. */
import type { SchemaNode } from '../../schema/schema.ts';
import { schemaOf, wordAtCursor, type CursorContext } from './cursor-context.ts';
import type { Frame } from './cursor-scan.ts';

/** One kind of content that is allowed. */
export interface Slot {
  /** A key of `schema`, or a value or list item with that schema. */
  readonly as: 'key' | 'value' | 'item';
  readonly schema: SchemaNode;
  /** The descriptor path of `schema`, in which `[]` marks lists. */
  readonly path: string;
  /** The keys or items that are present. */
  readonly present: readonly string[];
  readonly flow: boolean;
  /** Whether the keys of flow maps are double-quoted here. */
  readonly json: boolean;
  /** Whether the item needs a dash. */
  readonly dash: boolean;
  /** The column of the key, or of the item's dash. */
  readonly column: number;
  /** The present key, for a key with a colon. */
  readonly replaces: string | undefined;
  /** How many columns the line moves to the left, for content of an outer block; usually 0. */
  readonly outdent: number;
}

/** Returns the slot of a key of the object at a level. */
export function keySlots(
  cursor: CursorContext,
  at: number,
  frame: Frame,
  column: number,
  replaces?: string,
): Slot[] {
  const schema = schemaOf(cursor, at);
  if (schema === undefined) return [];
  const present = [...frame.present];
  if (at === 0 && cursor.segment.kind !== 'whole') {
    for (const { key, heads } of cursor.descriptor.sections.values())
      for (const { segment } of heads) if (segment !== cursor.segment) present.push(key);
  }
  // The word at the cursor is still suggested.
  if (cursor.spot.kind === 'key') remove(present, wordAtCursor(cursor));
  const { flow, json } = frame;
  return [{ ...newSlot('key', schema.node, schema.path, present, column), flow, json, replaces }];
}

/** Returns the slot of the value of the key at a level. */
export function valueSlots(cursor: CursorContext, at: number): Slot[] {
  const schema = schemaOf(cursor, at + 1);
  const frame = cursor.spot.levels[at]?.frame;
  if (schema === undefined || frame === undefined) return [];
  const { flow, json } = frame;
  return [{ ...newSlot('value', schema.node, schema.path, [], frame.column), flow, json }];
}

/** Returns the slot of an item of the list at a level; `dash` if it needs a dash. */
export function itemSlots(
  cursor: CursorContext,
  at: number,
  dash: boolean,
  column: number,
): [Slot] | [] {
  const level = cursor.spot.levels[at];
  const schema = schemaOf(cursor, at);
  if (level === undefined || schema?.node.items === undefined) return [];
  const present = [...level.frame.present];
  if (!dash) remove(present, wordAtCursor(cursor));
  const { flow } = level.frame;
  return [{ ...newItemSlot(schema.node, schema.path, present, column), flow, dash }];
}

/** Returns the slot of an item of a list that does not exist yet. */
export function newItemSlot(
  list: SchemaNode,
  path: string,
  present: readonly string[] = [],
  column = 0,
): Slot {
  const items = list.items ?? list;
  return { ...newSlot('item', items, `${path}[]`, present, column), dash: true };
}

/** Returns a slot with defaults. */
export function newSlot(
  as: Slot['as'],
  schema: SchemaNode,
  path: string,
  present: readonly string[],
  column: number,
): Slot {
  return {
    as,
    schema,
    path,
    present,
    column,
    flow: false,
    json: false,
    dash: false,
    replaces: undefined,
    outdent: 0,
  };
}

function remove(from: string[], one: string): void {
  const at = from.indexOf(one);
  if (at >= 0) from.splice(at, 1);
}
