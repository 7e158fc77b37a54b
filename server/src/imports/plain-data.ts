/** Plain data as the text of a descriptor, in the form that people write it. */
import { scalarText } from '../edits/edits.ts';
import { flowText } from '../edits/flow-text.ts';
import { brief } from '../text/brief.ts';

/** A value of a descriptor. */
export type Plain = string | number | boolean | readonly Plain[] | PlainBlock | Noted;

/** A block of a descriptor; undefined members are left out. */
export interface PlainBlock {
  readonly [key: string]: Plain | undefined;
}

/** A value with a comment. */
export class Noted {
  constructor(
    readonly value: Exclude<Plain, Noted>,
    readonly note: string,
  ) {}
}

/** The longest line, in characters, that a value is written on. */
const WIDTH = 96;

/** The lines of a block's properties, from column 0. */
export function blockLines(block: PlainBlock): string[] {
  return Object.entries(block).flatMap(([key, value]) =>
    value === undefined ? [] : propertyLines(key, value),
  );
}

/** The lines of a property, from column 0. */
export function propertyLines(key: string, given: Plain): string[] {
  const { value, comment } = parts(given);
  const flow = inFlow(key, value);
  if (flow !== undefined) return [`${key}: ${flow}${comment}`];
  if (isList(value)) return [`${key}:${comment}`, ...value.flatMap(itemLines).map(indent)];
  return [`${key}:${comment}`, ...blockLines(value as PlainBlock).map(indent)];
}

/** The lines of an item of a list, the first with its dash. */
export function itemLines(given: Plain): string[] {
  const { value, comment } = parts(given);
  if (typeof value !== 'object' || isList(value)) return [`- ${flowText(value)}${comment}`];
  const [first = '', ...rest] = blockLines(value);
  return [`- ${first}${comment}`, ...rest.map(indent)];
}

/** A value on one line, without comments. */
export function onOneLine(given: Plain): string {
  return flowText(bare(given));
}

/** The text on one line for a comment, without what a comment could be read as. */
export function commentText(text: string): string {
  return brief(text.replaceAll('#', ' '), 80);
}

/** The data without comments and without undefined members. */
export function bare(given: Plain): Exclude<Plain, Noted> {
  const value = given instanceof Noted ? given.value : given;
  if (isList(value)) return value.map(bare);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, bare(one)]])),
  );
}

function parts(given: Plain): { value: Exclude<Plain, Noted>; comment: string } {
  if (!(given instanceof Noted)) return { value: given, comment: '' };
  return { value: given.value, comment: `  # ${commentText(given.note)}` };
}

/** The value on the line of its key; undefined if that would be hard to read. */
function inFlow(key: string, value: Exclude<Plain, Noted>): string | undefined {
  if (typeof value !== 'object') return scalarText(value);
  const values = isList(value) ? value : Object.values(value);
  const isFlat = values.every((one) => one === undefined || isShallow(one));
  // A list of things is easier to read and to change with a line for each.
  const isShort = !isList(value) || key === 'disks' || key === 'nics' || !value.some(isBlock);
  if (!isList(value) && key !== 'os') return values.length === 0 ? '{}' : undefined;
  const text = onOneLine(value);
  return isFlat && isShort && key.length + text.length + 8 <= WIDTH ? text : undefined;
}

function isShallow(value: Plain): boolean {
  if (value instanceof Noted) return false;
  if (typeof value !== 'object') return true;
  return (isList(value) ? value : Object.values(value)).every((one) => typeof one !== 'object');
}

function isBlock(value: Plain): boolean {
  return typeof value === 'object' && !isList(value);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function indent(line: string): string {
  return `  ${line}`;
}
