/** Whether a value is what the schema asks for. */
import type { JsonType, SchemaNode } from '../schema/schema.ts';
import type { AliasNode, Node } from '../yaml/tree.ts';

/** Whether a value is of one of the types. */
export function fits(value: string | number | boolean, types: readonly JsonType[]): boolean {
  if (typeof value === 'number') {
    return (
      (types.includes('number') && Number.isFinite(value)) ||
      (types.includes('integer') && Number.isSafeInteger(value))
    );
  }
  return types.includes(typeof value as JsonType);
}

/** Whether a number lies within the bounds, if there are any. */
export function inRange(
  value: number,
  { minimum, maximum, exclusiveMinimum }: SchemaNode,
): boolean {
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum)
  );
}

/** What a node is, in the schema's words. */
export function typeName(node: Exclude<Node, AliasNode>): JsonType | 'null' {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'seq') return 'array';
  if (node.value === null) return 'null';
  return typeof node.value as JsonType;
}

/** Whether a text has the form that the schema asks for, if it asks for one. */
export function hasForm(value: string, { pattern }: SchemaNode): boolean {
  return pattern === undefined || expression(pattern).test(value);
}

const expressions = new Map<string, RegExp>();

/** The schema's regular expression, made once. */
function expression(pattern: string): RegExp {
  let made = expressions.get(pattern);
  if (made === undefined) expressions.set(pattern, (made = new RegExp(pattern, 'u')));
  return made;
}
