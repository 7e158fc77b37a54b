/** Values of the model as plain data, in the one form that each has in a deployment. */
import type { Value } from '../descriptor/sourced.ts';
import { regionNamed } from '../requirements/region-meaning.ts';
import type { SchemaNode } from '../schema/schema.ts';

/** A scalar of a deployment. */
export type PlainScalar = string | number | boolean;

/** Returns the plain form of a value: a region by its programmatic name, a port as a number. */
export function plainScalar(
  { value, node, segment, borrowed }: Value,
  schema: SchemaNode,
): PlainScalar {
  if (schema.region === true) return regionNamed(String(value));
  if (schema.portRange === true) return plainPort(value);
  if (typeof value === 'string' || !schema.types.includes('string')) return value;
  // `version: 6.0` is meant as it is written, and YAML reads the number 6.
  return borrowed ? String(value) : segment.text.slice(node.start, node.end);
}

/** A port is a number, a range of ports a text without blanks: `49152-65535`. */
function plainPort(value: PlainScalar): PlainScalar {
  const [first = '', last = first] = String(value).replaceAll(' ', '').split('-');
  return Number(first) === Number(last) ? Number(first) : `${Number(first)}-${Number(last)}`;
}
