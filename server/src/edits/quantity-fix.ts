/** Fixes for numbers that are written as text: in quotes, with a unit, or with a decimal comma. */
import { hasType, isInRange } from '../descriptor/schema-checks.ts';
import { isNumeric } from '../descriptor/error-phrases.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { readQuantity, type Quantity } from '../text/quantity.ts';
import { unitOf } from '../text/units.ts';
import type { ScalarNode } from '../yaml/tree.ts';
import { replace } from './edits.ts';
import type { SyntaxFix } from './syntax-fix.ts';

/** A number of the schema's type and range that a text may mean. */
export interface MeantNumber {
  readonly value: number;
  readonly isCertain: boolean;
}

/** Returns what a text means as a quantity in the unit of a schema; undefined if it is none. */
export function quantityOf(text: string, schema: SchemaNode): Quantity | undefined {
  const own = numberSchema(schema);
  if (!isNumeric(own.types)) return undefined;
  return readQuantity(text, unitOf(own.unit ?? '') ?? noUnit);
}

/** Returns the numbers that a text may mean and that the schema allows, the likeliest first. */
export function numbersOf(text: string, schema: SchemaNode): readonly MeantNumber[] {
  const quantity = quantityOf(text, schema);
  if (quantity === undefined) return [];
  const { value, other, isCertain } = quantity;
  const own = numberSchema(schema);
  return [value, other]
    .filter((one) => one !== undefined)
    .filter(
      (one) => hasType(one, own.types) && isInRange(one, own) && own.enum?.includes(one) !== false,
    )
    .map((one) => ({ value: one, isCertain }));
}

/** Returns the fixes for a scalar that means a number: more than one where it can be read twice. */
export function quantityFixes(
  { value, start, end }: ScalarNode,
  schema: SchemaNode,
  { segment }: SegmentSpan,
): readonly SyntaxFix[] {
  if (typeof value !== 'string') return [];
  const fixes = (text: string, from: number): SyntaxFix[] =>
    numbersOf(text, schema).map((one, _, all): SyntaxFix => ({
      // Of two readings, only the author knows the right one.
      ...(all.length > 1 && { oneByOne: true }),
      title: `Change ${from === start ? 'it' : text} to ${one.value}`,
      kind: one.isCertain && from === start ? 'safe' : 'plan',
      edits: [replace({ segment, start: from, end }, String(one.value))],
    }));
  // In brackets, the comma of `1,5 TB` separates two items.
  const [, before = ''] =
    /(?<![\d.,])(\d{1,6}),$/.exec(segment.text.slice(Math.max(0, start - 8), start)) ?? [];
  const joined = before === '' ? [] : fixes(`${before},${value}`, start - before.length - 1);
  const alone = fixes(value, start);
  if (joined.length === 0) return alone;
  return [...joined, ...alone].map((fix) => ({ ...fix, kind: 'plan', oneByOne: true }));
}

/** The schema of the number itself, where a number may replace a block. */
function numberSchema(schema: SchemaNode): SchemaNode {
  return schema.shorthand === undefined ? schema : (property(schema, schema.shorthand) ?? schema);
}

/** The unit of a number without one; no word names it. */
const noUnit = { name: '', dimension: 'count', factor: 1 } as const;
