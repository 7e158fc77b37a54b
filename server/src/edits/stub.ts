/** What a fix writes where something is missing: values that an author replaces, sound until then. */
import { property, type SchemaNode } from '../schema/schema.ts';
import { freeName } from './new-names.ts';

/**
 * A value for a property: the schema's example of it, or the only, first or default value there is.
 * @param isTaken says that a name is in use, so that another one is made.
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

/** The example that the schema gives for a property of an object. */
export function exampleOf(schema: SchemaNode | undefined, key: string): string {
  const child = schema === undefined ? undefined : property(schema, key);
  return child === undefined ? '' : String(stubValue(child));
}
