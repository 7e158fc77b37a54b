/** Checks of single values against the schema. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import type { AliasNode, Node } from '../yaml/tree.ts';

/** Whether a value has one of the types. */
export function hasType(value: string | number | boolean, types: readonly JsonType[]): boolean {
  if (typeof value === 'number') {
    return (
      (types.includes('number') && Number.isFinite(value)) ||
      (types.includes('integer') && Number.isSafeInteger(value))
    );
  }
  return types.includes(typeof value as JsonType);
}

/**
 * Returns a word as the closed list of its schema has it: lists are read without regard to case.
 * Returns any other value as it is.
 */
export function asListed<T extends string | number | boolean>(
  value: T,
  schema: SchemaNode,
): T | string {
  if (typeof value !== 'string' || !isForgiving(schema)) return value;
  const { enum: listed, word, readAs = {} } = schema;
  if (listed?.includes(value) === true || value === word) return value;
  const lower = value.toLowerCase();
  for (const one of listed ?? [])
    if (typeof one === 'string' && one.toLowerCase() === lower) return one;
  if (word?.toLowerCase() === lower) return word;
  const other = Object.keys(readAs).find((one) => one.toLowerCase() === lower);
  return (other !== undefined && readAs[other]) || value;
}

/** The scenario and the profile decide what else is checked, so they are never guessed. */
function isForgiving({ enum: listed, word, requirement }: SchemaNode): boolean {
  return (listed !== undefined || word !== undefined) && requirement !== 'ASR006';
}

/** Whether a number is within the bounds of the schema, if it has any. */
export function isInRange(
  value: number,
  { minimum, maximum, exclusiveMinimum }: SchemaNode,
): boolean {
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum)
  );
}

/** Returns the type of a node, in the schema's terms. */
export function typeName(node: Exclude<Node, AliasNode>): JsonType | 'null' {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'seq') return 'array';
  if (node.value === null) return 'null';
  return typeof node.value as JsonType;
}

/** Whether a string matches the pattern of the schema, if it has one. */
export function matchesPattern(value: string, { pattern, portRange }: SchemaNode): boolean {
  if (pattern !== undefined && !expression(pattern).test(value)) return false;
  if (portRange !== true) return true;
  const [first = '', last = first] = value.split('-');
  return Number(first) <= Number(last);
}

const expressions = new Map<string, RegExp>();

/** Compiles a pattern of the schema, once. */
function expression(pattern: string): RegExp {
  let compiled = expressions.get(pattern);
  if (compiled === undefined) expressions.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return compiled;
}
