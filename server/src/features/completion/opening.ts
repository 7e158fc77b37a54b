/** What may be put in at the cursor, as the schema sees it. */
import type { SchemaNode } from '../../schema/schema.ts';
import { schemaOf, word, type CursorContext } from './cursor-context.ts';
import type { Frame } from './cursor-scan.ts';

/** One kind of thing that fits. */
export interface Opening {
  /** A key of `schema`; a value of `schema`, which is that of the key or of the list's items. */
  readonly as: 'key' | 'value' | 'item';
  readonly schema: SchemaNode;
  /** Of what `schema` describes, lists marked `[]`. */
  readonly path: string;
  /** The keys, or the items, that are there already. */
  readonly written: readonly string[];
  readonly flow: boolean;
  /** The keys of flow maps here are in quotes. */
  readonly json: boolean;
  /** A new item: its dash has to be written too. */
  readonly dash: boolean;
  /** The column that the key, or the item's dash, stands at. */
  readonly column: number;
  /** For a key with a colon behind it: the key that is there. */
  readonly replaces: string | undefined;
}

/** A key of the object at a level. */
export function keys(
  cursor: CursorContext,
  at: number,
  frame: Frame,
  column: number,
  replaces?: string,
): Opening[] {
  const schema = schemaOf(cursor, at);
  if (schema === undefined) return [];
  const written = [...frame.written];
  if (at === 0 && cursor.segment.kind !== 'whole') {
    for (const { key, heads } of cursor.descriptor.sections.values())
      for (const { segment } of heads) if (segment !== cursor.segment) written.push(key);
  }
  // What is typed at the cursor is no reason not to offer it.
  if (cursor.spot.kind === 'key') remove(written, word(cursor));
  const { flow, json } = frame;
  return [{ ...opening('key', schema.node, schema.path, written, column), flow, json, replaces }];
}

/** A value of the key at a level. */
export function value(cursor: CursorContext, at: number): Opening[] {
  const schema = schemaOf(cursor, at + 1);
  const frame = cursor.spot.levels[at]?.frame;
  if (schema === undefined || frame === undefined) return [];
  const { flow, json } = frame;
  return [{ ...opening('value', schema.node, schema.path, [], frame.column), flow, json }];
}

/** An item of the list at a level; `dash` where the dash is still to be written. */
export function item(
  cursor: CursorContext,
  at: number,
  dash: boolean,
  column: number,
): [Opening] | [] {
  const level = cursor.spot.levels[at];
  const schema = schemaOf(cursor, at);
  if (level === undefined || schema?.node.items === undefined) return [];
  const written = [...level.frame.written];
  if (!dash) remove(written, word(cursor));
  const { flow } = level.frame;
  return [{ ...newItem(schema.node, schema.path, written, column), flow, dash }];
}

/** An item of a list that is not there yet. */
export function newItem(
  list: SchemaNode,
  path: string,
  written: readonly string[] = [],
  column = 0,
): Opening {
  const items = list.items ?? list;
  return { ...opening('item', items, `${path}[]`, written, column), dash: true };
}

/** Something of a schema that fits. */
export function opening(
  as: Opening['as'],
  schema: SchemaNode,
  path: string,
  written: readonly string[],
  column: number,
): Opening {
  return {
    as,
    schema,
    path,
    written,
    column,
    flow: false,
    json: false,
    dash: false,
    replaces: undefined,
  };
}

function remove(from: string[], one: string): void {
  const at = from.indexOf(one);
  if (at >= 0) from.splice(at, 1);
}
