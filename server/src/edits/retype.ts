/** Making a value of one type one of another, where what the author meant is plain to see. */
import { property, type JsonType, type SchemaNode } from '../schema/schema.ts';
import { insert, replace, scalarText, type Edit } from './edits.ts';
import { hasForm } from '../descriptor/fits.ts';
import type { ProblemOf } from '../descriptor/model-error-text.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Repair } from './syntax-repair.ts';
import type { MapNode, ScalarNode, SeqNode } from '../yaml/tree.ts';

/** @returns undefined where only the author can know what was meant. */
export function retyped({
  at,
  node,
  schema,
  found,
  path,
}: ProblemOf<'wrong-type'>): Repair | undefined {
  // A list of segments where none belongs: its other items are out of sight.
  if (found === 'array' && node.kind !== 'seq') return undefined;
  const source: Source = { at, text: at.segment.text.slice(node.start, node.end), path };
  if (node.kind === 'scalar') return ofScalar(node, schema, source);
  if (node.kind === 'seq') return ofList(node, schema, source);
  return node.kind === 'map' && schema.types.includes('array') ? ofBlock(node, source) : undefined;
}

interface Source {
  readonly at: SegmentSpan;
  readonly text: string;
  readonly path: string;
}

function ofScalar(node: ScalarNode, schema: SchemaNode, { at, text }: Source): Repair | undefined {
  const { types } = schema;
  const write = (title: string, newText: string, safe: boolean): Repair => ({
    title,
    safe,
    edits: [replace(nodePlace(at, node), newText)],
  });
  const { value } = node;
  if (typeof value === 'string') {
    const single = simpler(value, schema);
    if (single !== undefined) return write(`Write ${single.text}`, single.text, single.safe);
  } else if (types.includes('string') && schema.items === undefined) {
    if (!hasForm(text, schema)) return undefined;
    return write('Put it in quotes', scalarText(text, true), true);
  } else if (types.includes('boolean') && (value === 0 || value === 1)) {
    return write(`Write ${value === 1}`, String(value === 1), false);
  }
  const { items } = schema;
  if (items !== undefined) {
    const list = asItems(value, text, items);
    return list && write('Make it a list', `[${list.text}]`, list.safe);
  }
  const block = types.includes('object') ? asBlock(value, text, schema) : undefined;
  return block === undefined ? undefined : write(`Write ${block}`, block, false);
}

/** A number or a truth value that is written as text. */
function simpler(value: string, schema: SchemaNode): Rewritten | undefined {
  const own =
    schema.shorthand === undefined ? schema : (property(schema, schema.shorthand) ?? schema);
  const { types, unit } = own;
  const trimmed = value.trim();
  if (types.includes('boolean')) {
    const truth = /^(?:true|yes|on|y)$/i.test(trimmed);
    return truth || /^(?:false|no|off|n)$/i.test(trimmed)
      ? { text: String(truth), safe: true }
      : undefined;
  }
  const [, digits = '', fraction = '', suffix = ''] =
    /^(-?\d{1,15})(\.\d+)?\s*([a-z]*)$/i.exec(trimmed) ?? [];
  if (digits === '' || !isNumeric(types)) return undefined;
  const inGB = Number(digits + fraction) * 1024;
  if (
    unit === 'GB' &&
    /^ti?b?$/i.test(suffix) &&
    (Number.isInteger(inGB) || types.includes('number'))
  )
    return { text: String(inGB), safe: false };
  if (fraction !== '' && !types.includes('number')) return undefined;
  const isUnit = unit?.toLowerCase().startsWith(suffix.toLowerCase().replace('gib', 'gb')) === true;
  if (suffix !== '' && !isUnit) return undefined;
  // `1.000` is a thousand to some.
  const safe = suffix === '' && !/^\.\d{3}$/.test(fraction);
  return { text: String(Number(digits + fraction)), safe };
}

function isNumeric(types: readonly JsonType[]): boolean {
  return types.includes('number') || types.includes('integer');
}

/** A text that a value becomes, and whether that is surely what the author meant. */
interface Rewritten {
  readonly text: string;
  readonly safe: boolean;
}

/** A value as the items of a list: alone, or several that are parted by commas. */
function asItems(
  value: ScalarNode['value'],
  text: string,
  items: SchemaNode,
): Rewritten | undefined {
  if (typeof value === 'string' && value.includes(',')) {
    const parts = value.split(',').map((part) => part.trim());
    const each = parts.map((part) => asItems(part, scalarText(part), items));
    if (!each.every((one) => one !== undefined)) return undefined;
    // `1,5` may be one number with a comma for its point.
    const parted = !items.types.includes('number') || !/^\d+,\d+$/.test(value);
    return {
      text: each.map((one) => one.text).join(', '),
      safe: parted && each.every((one) => one.safe),
    };
  }
  if (typeof value === 'string' && !items.types.includes('string'))
    return simpler(value, items) ?? surely(asBlock(value, text, items));
  if (typeof value === 'string')
    return surely(/[,[\]{}]/.test(text) ? scalarText(value, true) : text);
  return surely(
    typeof value === 'number' && isNumeric(items.types) ? text : asBlock(value, text, items),
  );
}

function surely(text: string | undefined): Rewritten | undefined {
  return text === undefined ? undefined : { text, safe: true };
}

/** A name alone as the block of what has it. */
function asBlock(value: ScalarNode['value'], text: string, schema: SchemaNode): string | undefined {
  const [key, ...others] = schema.required ?? [];
  if (key === undefined || others.length > 0 || typeof value !== 'string') return undefined;
  if (property(schema, key)?.types.includes('string') !== true) return undefined;
  return `{ ${key}: ${/[,[\]{}\r\n]/.test(text) ? scalarText(value, true) : text} }`;
}

/** A list with one item where the item alone belongs. */
function ofList(node: SeqNode, schema: SchemaNode, { at }: Source): Repair | undefined {
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
    title: 'Take it out of the list',
    safe: false,
    edits: [replace(nodePlace(at, node), text)],
  };
}

/** A block where a list of such blocks belongs: its only item. */
function ofBlock(node: MapNode, { at, text }: Source): Repair {
  const title = 'Make it the item of a list';
  if (node.flow) return { title, safe: false, edits: [replace(nodePlace(at, node), `[${text}]`)] };
  const edits: Edit[] = [insert(at, node.start, '- ')];
  for (const match of text.matchAll(/\n(?=[^\r\n])/g))
    edits.push(insert(at, node.start + match.index + 1, '  '));
  return { title, safe: false, edits };
}

function nodePlace(
  { segment }: SegmentSpan,
  { start, end }: { start: number; end: number },
): SegmentSpan {
  return { segment, start, end };
}
