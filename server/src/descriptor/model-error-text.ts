/** What the syntax rules say of problems alike. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import type { ModelError } from './segment-model.ts';

export type ProblemOf<K extends ModelError['kind']> = Extract<ModelError, { readonly kind: K }>;

/** How a message names what stands at a path: by its key, or as an item of its list. */
export function labelOf(path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return name.endsWith('[]') ? `An item of ${name.slice(0, -2)}` : name;
}

/** The path of the object that holds a property. */
export function parentOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

/** A value as a message shows it. */
export function shown(value: string | number | boolean): string {
  return typeof value === 'string' ? `"${brief(value, 25)}"` : String(value);
}

/** Words as an enumeration: `a, b or c`. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** What a place may hold, in words. */
export function expected({ types }: SchemaNode): string {
  return either(types.map((type) => words[type]));
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
 * A number or a truth value where one of a few words is wanted: it is not in the list, and that is
 * what an author has to know, not that it would have to be text.
 */
export function isUnlistedWord(problem: ProblemOf<'wrong-type'>): boolean {
  const { schema, node } = problem;
  return (
    schema.enum?.some((one) => typeof one === 'string') === true &&
    node.kind === 'scalar' &&
    typeof node.value !== 'string'
  );
}
