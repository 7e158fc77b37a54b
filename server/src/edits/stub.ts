/**
 * Placeholder values that fixes write for missing properties: valid until the author replaces them.
 */
import { property, type SchemaNode } from '../schema/schema.ts';
import { freeName } from './new-names.ts';

/**
 * Returns a value for a property: the schema's example, default or first allowed value.
 * @param isTaken whether a name is in use, so that another one is needed.
 */
export function stubValue(
  schema: SchemaNode,
  isTaken: (name: string) => boolean = () => false,
): string | number | boolean {
  const values = [...(schema.examples ?? []), schema.default, ...(schema.enum ?? [])].filter(
    (one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean',
  );
  const [value] = values;
  if (value === undefined) return 'name';
  return typeof value === 'string' && schema.defines !== undefined
    ? freeName(value, isTaken)
    : value;
}

/** Returns the schema's example for a property of an object. */
export function exampleOf(schema: SchemaNode | undefined, key: string): string {
  const child = schema === undefined ? undefined : property(schema, key);
  return child === undefined ? '' : String(stubValue(child));
}
