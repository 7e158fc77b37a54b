/** Phrases shared by the messages of the syntax rules. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import type { ModelError } from './segment-model.ts';

/** The model errors of one kind. */
export type ModelErrorOf<K extends ModelError['kind']> = Extract<ModelError, { readonly kind: K }>;

/** Names the value at a path in a message: its key, or an item of its list. */
export function labelOf(path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return name.endsWith('[]') ? `An item of ${name.slice(0, -2)}` : name;
}

/** Returns the path of the object that has the property. */
export function parentPath(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

/** Formats a value for a message. */
export function valueText(value: string | number | boolean): string {
  return typeof value === 'string' ? `"${brief(value, 25)}"` : String(value);
}

/** Joins words: `a, b or c`. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Describes the types that a schema allows. */
export function expectedTypes({ types, portRange }: SchemaNode): string {
  if (portRange === true) return 'a port or a range of ports';
  return orList(types.map((type) => words[type]));
}

const words: Readonly<Record<JsonType, string>> = {
  object: 'a block',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/**
 * Whether a number or a boolean is given in place of one of a few words. The message then lists the
 * words; that the value should be text would not help.
 */
export function isUnlistedWord(error: ModelErrorOf<'wrong-type'>): boolean {
  const { schema, node } = error;
  return (
    schema.enum?.some((one) => typeof one === 'string') === true &&
    node.kind === 'scalar' &&
    typeof node.value !== 'string'
  );
}

/** Whether a schema allows a number. */
export function isNumeric(types: readonly JsonType[]): boolean {
  return types.includes('number') || types.includes('integer');
}

/** Whether a number is given in place of a system's name: a version, of which the product is missing. */
export function isVersionOfSystem({ path, node }: ModelErrorOf<'wrong-type'>): boolean {
  const isSystem = /(?:^|\.)os(?:\.version)?$/.test(path);
  return isSystem && node.kind === 'scalar' && typeof node.value === 'number';
}
