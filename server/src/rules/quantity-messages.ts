/** What is said of numbers with a unit, where the property has one already. */
import {
  expectedTypes,
  orList,
  valueText,
  type ModelErrorOf,
} from '../descriptor/error-phrases.ts';
import { quantityOf } from '../edits/quantity-fix.ts';
import { property } from '../schema/schema.ts';

/**
 * Says what a number with another unit is in the unit of its property, or that it can be read twice.
 * @param name the property, as a message names it.
 * @returns undefined for any other value.
 */
export function convertedMessage(
  { node, schema }: ModelErrorOf<'wrong-type'>,
  name: string,
  repairs: readonly { readonly title: string }[],
): string | undefined {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  const quantity = text === undefined ? undefined : quantityOf(text, schema);
  const own = schema.shorthand === undefined ? schema : property(schema, schema.shorthand);
  const unit = own?.unit ?? '';
  if (text === undefined || quantity === undefined) return undefined;
  const { value, other, unit: written } = quantity;
  const what = `${name} is ${valueText(text)}`;
  if (repairs.length > 1)
    return `${what}, which can mean more than one number; write the bare number${unit === '' ? '' : ` of ${unit}`}.`;
  if (written === undefined || (written.name === unit && other === undefined)) return undefined;
  return repairs.length === 1
    ? `${what}, which is ${value} ${unit}; write ${value}.`
    : `${what}, which is ${value} ${unit}; ${own?.enum === undefined ? `write ${expectedTypes(schema)} of ${unit}` : `it can be ${orList(own.enum.map(String))}`}.`;
}
