/** The text of a first descriptor's blocks: required properties as they are, the others in comments. */
import { scalarText } from '../../edits/edits.ts';
import { codeOf, type Scenario } from '../../requirements/scenarios.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import type { SampleValues } from './required.ts';
import { offeredAtSeveral, offeredAtLast } from './samples.ts';

/** The longest line, in characters, that a comment may be appended to. */
export const width = 96;

/** Whether a scenario uses a property. */
export function isUsed({ scenarios }: SchemaNode, scenario: Scenario): boolean {
  return scenarios === undefined || scenarios.includes(codeOf(scenario));
}

/** Position of a block in its list, and whether it offers its optional properties in comments. */
interface Style {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly offers: boolean;
}
const required: Style = { isFirst: true, isLast: true, offers: true };
/** The whole block is in comments, so its optional properties are not: nested comments would confuse. */
const optional: Style = { ...required, offers: false };

/** Writes the blocks of one scenario. */
export class BlockWriter {
  constructor(
    private readonly scenario: Scenario,
    private readonly samples: Readonly<Record<string, unknown>>,
  ) {}

  topLevel(key: string, schema: SchemaNode, value: unknown): string[] {
    if (value !== undefined) return this.property(key, schema, value, 0, required);
    const sample = this.sampleOf(schema, key);
    if (sample === undefined) return [];
    return this.property(key, schema, sample, 0, optional).map((line) => comment(line, 0));
  }

  /** `key: value`, and the properties of a block below it. */
  private property(
    path: string,
    schema: SchemaNode,
    value: unknown,
    indent: number,
    how: Style,
  ): string[] {
    const start = `${' '.repeat(indent)}${path.slice(path.lastIndexOf('.') + 1)}:`;
    if (isBlock(value)) return [start, ...this.block(path, schema, value, indent + 2, how)];
    if (!Array.isArray(value) || !value.some(isBlock)) return [`${start} ${flow(value)}`];
    const items = value.filter(isBlock);
    const lines = items.flatMap((item, i) => {
      const style = { ...how, isFirst: i === 0, isLast: i === items.length - 1 };
      const [first = '', ...rest] = this.block(path, schema.items, item, indent + 4, style);
      return [`${' '.repeat(indent + 2)}- ${first.trimStart()}`, ...rest];
    });
    return [start, ...lines];
  }

  private block(
    path: string,
    schema: SchemaNode | undefined,
    value: SampleValues,
    indent: number,
    how: Style,
  ): string[] {
    const present: string[] = [];
    const offered: string[] = [];
    for (const [key, child] of propertiesOf(schema, value)) {
      const at = `${path}.${key}`;
      const explain = ([line = '', ...rest]: string[], isKnown: boolean): string[] =>
        rest.length > 0 || isKnown ? [line, ...rest] : [withMeaning(line, child.description)];
      if (Object.hasOwn(value, key)) {
        const lines = this.property(at, child, value[key], indent, how);
        present.push(...explain(lines, !how.isFirst));
      } else if (how.offers && isUsed(child, this.scenario) && isOffered(at, how)) {
        const sample = this.sampleOf(child, at);
        if (sample === undefined || isBlock(sample) || isEmptyList(sample)) continue;
        const line = `${' '.repeat(indent)}${key}: ${flow(sample)}`;
        const [explained = ''] = explain([line], !how.isFirst && !offeredAtLast.has(at));
        offered.push(comment(explained, indent));
      }
    }
    return [...present, ...offered];
  }

  /** A sample value for an optional property; undefined where there is none. */
  private sampleOf(schema: SchemaNode, path: string): unknown {
    if (Object.hasOwn(this.samples, path)) return this.samples[path];
    const [first] = schema.examples ?? [];
    if (first !== undefined) return first;
    if (schema.default !== undefined) return schema.default;
    const of = schema.items ?? schema;
    if (of.properties === undefined) return undefined;
    const entries = Object.entries(of.properties)
      .filter(([, child]) => isUsed(child, this.scenario))
      .map(([key, child]) => [key, this.sampleOf(child, `${path}.${key}`)] as const)
      .filter(([, value]) => value !== undefined && !isEmptyList(value));
    const sample = Object.fromEntries(entries);
    return schema.items === undefined ? sample : [sample];
  }
}

/** The properties of a block; for a block with free keys, those that the value has. */
function propertiesOf(schema: SchemaNode | undefined, value: SampleValues): [string, SchemaNode][] {
  const { entries, properties } = schema ?? {};
  if (entries === undefined) return Object.entries(properties ?? {});
  return Object.keys(value).map((key) => [key, entries]);
}

/** Whether a list item offers an optional property: usually only the first, on behalf of all. */
function isOffered(path: string, { isFirst, isLast }: Style): boolean {
  if (offeredAtLast.has(path)) return isLast;
  return isFirst || (offeredAtSeveral.has(path) && !isLast);
}

/** The line as a comment, with its `#` at the column of the block that it belongs to. */
function comment(line: string, indent: number): string {
  return `${line.slice(0, indent)}# ${line.slice(indent)}`;
}

/** Appends the first clause of the description to the line, if there is room. */
function withMeaning(line: string, description: string): string {
  const [clause = ''] = description.split(/[.;:](?:\s|$)/, 1);
  const whole = `${line}  # ${clause}`;
  return clause === '' || whole.length > width ? line : whole;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isBlock(value)) {
    const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return scalarText(value as string | number | boolean);
}

function isBlock(value: unknown): value is SampleValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
