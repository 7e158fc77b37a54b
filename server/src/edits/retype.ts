/** Converts values of a wrong type where the intended value is evident. */
import { property, type JsonType, type SchemaNode } from '../schema/schema.ts';
import { insert, replace, scalarText, type Edit } from './edits.ts';
import { numbersOf, quantityFixes } from './quantity-fix.ts';
import { matchesPattern } from '../descriptor/schema-checks.ts';
import { isNumeric, type ModelErrorOf } from '../descriptor/error-phrases.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { SyntaxFix } from './syntax-fix.ts';
import type { MapNode, ScalarNode, SeqNode } from '../yaml/tree.ts';

/**
 * Returns the fixes for a value of a wrong type, the likeliest first; none if only the author knows
 * the intended value.
 */
export function convertType(error: ModelErrorOf<'wrong-type'>): readonly SyntaxFix[] {
  const { node, schema, at } = error;
  const numbers = node.kind === 'scalar' ? quantityFixes(node, schema, at) : [];
  const other = numbers.length > 0 ? undefined : convertOne(error);
  return other === undefined ? numbers : [other];
}

function convertOne({
  at,
  node,
  schema,
  found,
  path,
}: ModelErrorOf<'wrong-type'>): SyntaxFix | undefined {
  // The other items of a list that is cut into segments are not in this node.
  if (found === 'array' && node.kind !== 'seq') return undefined;
  const source: Source = { at, text: at.segment.text.slice(node.start, node.end), path };
  if (node.kind === 'scalar') return convertScalar(node, schema, source);
  if (node.kind === 'seq') return unwrapList(node, schema, source);
  return node.kind === 'map' && schema.types.includes('array')
    ? wrapInList(node, source)
    : undefined;
}

interface Source {
  readonly at: SegmentSpan;
  readonly text: string;
  readonly path: string;
}

function convertScalar(
  node: ScalarNode,
  schema: SchemaNode,
  { at, text }: Source,
): SyntaxFix | undefined {
  const { types } = schema;
  const write = (title: string, newText: string, safe: boolean): SyntaxFix => ({
    title,
    kind: safe ? 'safe' : 'plan',
    edits: [replace(nodeSpan(at, node), newText)],
  });
  const { value } = node;
  if (typeof value === 'string') {
    const single = parseQuoted(value, schema);
    if (single !== undefined) return write(`Change it to ${single.text}`, single.text, single.safe);
  } else if (types.includes('string') && schema.items === undefined) {
    if (!matchesPattern(text, schema)) return undefined;
    return write('Add quotes', scalarText(text, true), true);
  } else if (types.includes('boolean') && (value === 0 || value === 1)) {
    return write(`Change it to ${value === 1}`, String(value === 1), false);
  }
  const { items } = schema;
  if (items !== undefined) {
    const list = asItems(value, text, items);
    return list && write('Convert it to a list', `[${list.text}]`, list.safe);
  }
  const block = types.includes('object') ? asBlock(value, text, schema) : undefined;
  return block === undefined ? undefined : write(`Change it to ${block}`, block, false);
}

/** Returns a boolean or number that is written as text. */
function parseQuoted(value: string, schema: SchemaNode): NewText | undefined {
  const own =
    schema.shorthand === undefined ? schema : (property(schema, schema.shorthand) ?? schema);
  const { types } = own;
  const trimmed = value.trim();
  if (types.includes('boolean')) {
    const truth = /^(?:true|yes|on|y)$/i.test(trimmed);
    return truth || /^(?:false|no|off|n)$/i.test(trimmed)
      ? { text: String(truth), safe: true }
      : undefined;
  }
  if (!isNumeric(types)) return undefined;
  const [number] = numbersOf(value, own);
  return number && { text: String(number.value), safe: number.isCertain };
}

/** A new text for a value, and whether it is certainly the intended one. */
interface NewText {
  readonly text: string;
  readonly safe: boolean;
}

/** Converts a value to list items: one, or several separated by commas. */
function asItems(value: ScalarNode['value'], text: string, items: SchemaNode): NewText | undefined {
  // `1,5 TB` is one value.
  const isOne = typeof value === 'string' && /^[^,]*\d,\d[^,]*[a-z]\s*$/i.test(value);
  if (typeof value === 'string' && value.includes(',') && !isOne) {
    const parts = value.split(',').map((part) => part.trim());
    const each = parts.map((part) => asItems(part, scalarText(part), items));
    if (!each.every((one) => one !== undefined)) return undefined;
    // `1,5` may be a number with a decimal comma.
    const isSeparated = !items.types.includes('number') || !/^\d+,\d+$/.test(value);
    return {
      text: each.map((one) => one.text).join(', '),
      safe: isSeparated && each.every((one) => one.safe),
    };
  }
  if (typeof value === 'string' && isNumeric(items.types)) {
    const number = parseQuoted(value, items);
    if (number !== undefined) return number;
  }
  if (typeof value === 'string' && !items.types.includes('string'))
    return parseQuoted(value, items) ?? certain(asBlock(value, text, items));
  if (typeof value === 'string')
    return certain(/[,[\]{}]/.test(text) ? scalarText(value, true) : text);
  return certain(
    typeof value === 'number' && isNumeric(items.types) ? text : asBlock(value, text, items),
  );
}

function certain(text: string | undefined): NewText | undefined {
  return text === undefined ? undefined : { text, safe: true };
}

/** Converts a name to a block with that name. */
function asBlock(value: ScalarNode['value'], text: string, schema: SchemaNode): string | undefined {
  const [key, ...others] = schema.required ?? [];
  if (key === undefined || others.length > 0 || typeof value !== 'string') return undefined;
  if (property(schema, key)?.types.includes('string') !== true) return undefined;
  return `{ ${key}: ${/[,[\]{}\r\n]/.test(text) ? scalarText(value, true) : text} }`;
}

/** Replaces a list that has one item with the item. */
function unwrapList(node: SeqNode, schema: SchemaNode, { at }: Source): SyntaxFix | undefined {
  const [item, ...others] = node.items;
  if (item === undefined || others.length > 0 || !node.flow) return undefined;
  const fits =
    item.kind === 'scalar'
      ? schema.types.includes(typeof item.value as JsonType) ||
        (typeof item.value === 'number' && isNumeric(schema.types))
      : item.kind === 'map' && schema.types.includes('object');
  if (!fits) return undefined;
  const text = at.segment.text.slice(item.start, item.end);
  return {
    title: 'Replace the list with its item',
    kind: 'plan',
    edits: [replace(nodeSpan(at, node), text)],
  };
}

/** Wraps a block in a list. */
function wrapInList(node: MapNode, { at, text }: Source): SyntaxFix {
  const title = 'Convert it to a list item';
  if (node.flow) return { title, kind: 'plan', edits: [replace(nodeSpan(at, node), `[${text}]`)] };
  const edits: Edit[] = [insert(at, node.start, '- ')];
  for (const match of text.matchAll(/\n(?=[^\r\n])/g))
    edits.push(insert(at, node.start + match.index + 1, '  '));
  return { title, kind: 'plan', edits };
}

function nodeSpan(
  { segment }: SegmentSpan,
  { start, end }: { start: number; end: number },
): SegmentSpan {
  return { segment, start, end };
}
