/**
 * Edits as data, built from spans of the model. They keep comments, style and line ends, because
 * they replace or insert only the text they name.
 */
import { lineEnd } from '../text/lines.ts';
import type { Block, List, SegmentSpan, Sourced, Value } from '../descriptor/sourced.ts';
import type { MapNode, Node, Pair } from '../yaml/tree.ts';

/** Replaces a span with a text; inserts the text if the span is empty. */
export interface Edit {
  readonly at: SegmentSpan;
  readonly newText: string;
  /**
   * Whether it would change a value that comes through an alias or a merge key; no fix may do that.
   */
  readonly borrowed?: true;
}

/** Replaces a span. */
export function replace(at: SegmentSpan, newText: string): Edit {
  return edit(at, at.start, at.end, newText);
}

/** Inserts a text at an offset in the segment of a span. */
export function insert(at: SegmentSpan, offset: number, newText: string): Edit {
  return edit(at, offset, offset, newText);
}

function edit(at: SegmentSpan, start: number, end: number, newText: string): Edit {
  const change = { at: { segment: at.segment, start, end }, newText };
  return at.borrowed === true ? { ...change, borrowed: true } : change;
}

/** Replaces a value, with the same kind of quotes. */
export function setValue(value: Value, next: string | number | boolean): Edit {
  const { style } = value.node;
  if (style === 'double' && typeof next === 'string') return replace(value, JSON.stringify(next));
  return replace(value, scalarText(next, style === 'single' || style === 'double'));
}

/** Sets a property of a block: replaces its value, or adds it as the last property. */
export function setProperty(block: Block, key: string, value: string | number | boolean): Edit[] {
  if (block.borrowed) return [];
  const existing = (block as unknown as Readonly<Record<string, unknown>>)[key] as
    Sourced | undefined;
  if (existing?.borrowed === false) return [replace(existing, scalarText(value))];
  if (block.node.kind === 'map') {
    // The block's own property overrides the one from a merge key.
    const pair = block.node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
    if (pair?.value !== undefined) return [replace(nodeSpan(block, pair.value), scalarText(value))];
    if (pair !== undefined)
      return [insert(block, afterColon(block, pair), ` ${scalarText(value)}`)];
  }
  return [addProperty(block, key, scalarText(value))];
}

/**
 * Adds a property at the end of a block.
 * @param text the value as YAML; further lines are indented relative to the key's column.
 */
export function addProperty(block: Block, key: string, text: string): Edit {
  const { node, segment } = block;
  const last = node.kind === 'map' ? node.pairs.at(-1) : undefined;
  if (node.kind === 'map' && node.flow) {
    if (last === undefined) return replace(nodeSpan(block, node), `{ ${key}: ${text} }`);
    return insert(block, last.value?.end ?? last.key.end, `, ${key}: ${text}`);
  }
  if (node.kind !== 'map' || last === undefined) return replace(block, `{ ${key}: ${text} }`);
  const indent = ' '.repeat(columnOf(block, firstKey(node)?.start ?? node.start));
  const eol = eolOf(segment.text);
  const lines = text.split('\n').map((line, i) => (i === 0 || line === '' ? line : indent + line));
  const at = lineEnd(segment.text, last.value?.end ?? last.key.end);
  const gap = text.startsWith('\n') ? '' : ' ';
  return insert(block, at, `${eol}${indent}${key}:${gap}${lines.join(eol)}`);
}

/** Sets a property of a block to a value given as one line of YAML. */
export function setPropertyText(block: Block, key: string, text: string): Edit[] {
  const { node } = block;
  if (block.borrowed || node.kind !== 'map') return [];
  const pair = node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
  if (pair === undefined) return [addProperty(block, key, text)];
  if (pair.value !== undefined) return [replace(nodeSpan(block, pair.value), text)];
  return [insert(block, afterColon(block, pair), ` ${text}`)];
}

/** Adds a property, with a value of one line, at the start of a block. */
export function addFirstProperty(block: Block, key: string, text: string): Edit {
  const { node, segment } = block;
  const first = node.kind === 'map' ? firstKey(node) : undefined;
  if (node.kind !== 'map' || first === undefined) return addProperty(block, key, text);
  const gap = node.flow
    ? ', '
    : `${eolOf(segment.text)}${' '.repeat(columnOf(block, first.start))}`;
  return insert(block, first.start, `${key}: ${text}${gap}`);
}

/** Adds an item at the end of a list within one segment. */
export function addItem(list: List<unknown>, text: string): Edit[] {
  const { node, segment } = list;
  if (node === undefined || list.borrowed) return [];
  const last = node.items.at(-1);
  if (node.flow) {
    if (last === undefined) return [replace(nodeSpan(list, node), `[${text}]`)];
    return [insert(list, last.end, `, ${text}`)];
  }
  if (last === undefined) return [];
  const column = columnOf(list, segment.text.lastIndexOf('-', last.start));
  const lines = indented(text, column + 2, eolOf(segment.text));
  return [
    insert(
      list,
      lineEnd(segment.text, last.end),
      `${eolOf(segment.text)}${' '.repeat(column)}- ${lines}`,
    ),
  ];
}

/** Adds several one-line items at the end of a list. */
export function addItems(list: List<unknown>, texts: readonly string[]): Edit[] {
  return list.node?.flow === true
    ? addItem(list, texts.join(', '))
    : texts.flatMap((text) => addItem(list, text));
}

/** Joins lines, with all but the first indented to a column. */
export function indented(text: string, column: number, eol: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(column) + line))
    .join(eol);
}

/** Returns the column of an offset; a byte order mark does not count. */
export function columnOf(
  { segment: { text } }: { readonly segment: { readonly text: string } },
  offset: number,
): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return offset - start - (start < offset && text.charAt(start) === '\ufeff' ? 1 : 0);
}

/** Returns the line end that a text uses. */
export function eolOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

/** Formats a scalar as YAML: plain if that reads back as the same value, else quoted. */
export function scalarText(value: string | number | boolean, quoted = false): string {
  if (typeof value !== 'string') return String(value);
  if (!quoted && plain.test(value) && !ambiguous.test(value)) return value;
  if (!/[\p{Cc}'\u2028\u2029\ufeff]/u.test(value)) return `'${value}'`;
  return JSON.stringify(value);
}

/** Text that is safe without quotes in block and in flow style. */
const plain =
  /^[\p{L}\p{N}_/.()\\](?:[\p{L}\p{N}_/.()\\@+$=~-]|:(?=[\p{L}\p{N}/_])| (?=[\p{L}\p{N}_/.(\\$+=~-]))*$/u;
/** Text that YAML or its older versions read as a number, boolean, null or date. */
const ambiguous =
  /^(?:[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]*)(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|[-+]?\.(?:inf|nan)|\.nan|true|false|null|yes|no|on|off|y|n|~|\.{3}|\d{4}-\d\d?-\d\d?.*)$/i;

function afterColon(block: Block, pair: Pair): number {
  const colon = block.segment.text.indexOf(':', pair.key.end);
  return colon < 0 ? pair.key.end : colon + 1;
}

function firstKey(node: MapNode): Node | undefined {
  return node.pairs[0]?.key;
}

function nodeSpan(at: SegmentSpan, node: Node): SegmentSpan {
  return { segment: at.segment, start: node.start, end: node.end };
}
