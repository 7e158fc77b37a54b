/** The text of a first descriptor's blocks: what is needed with its meaning, the rest in comments. */
import { scalarText } from '../../edits/edits.ts';
import { codeOf, type Scenario } from '../../requirements/scenarios.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import type { SampleValues } from './required.ts';
import { offeredAtEach, offeredAtLast } from './samples.ts';

/** Most characters of a line that a comment is put into. */
export const width = 96;

/** Whether something means anything in a scenario. */
export function isUsed({ scenarios }: SchemaNode, scenario: Scenario): boolean {
  return scenarios === undefined || scenarios.includes(codeOf(scenario));
}

/** Where a block stands: as which item of its list, and whether it tells of what it lacks. */
interface Style {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly offers: boolean;
}
const required: Style = { isFirst: true, isLast: true, offers: true };
/** All of it is in comments: a second kind of comment inside would confuse. */
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
      const explain = ([line = '', ...rest]: string[], said: boolean): string[] =>
        rest.length > 0 || said ? [line, ...rest] : [withMeaning(line, child.description)];
      if (Object.hasOwn(value, key)) {
        const lines = this.property(at, child, value[key], indent, how);
        present.push(...explain(lines, !how.isFirst));
      } else if (how.offers && isUsed(child, this.scenario) && isOffered(at, how)) {
        const sample = this.sampleOf(child, at);
        if (sample === undefined || isBlock(sample) || isEmptyList(sample)) continue;
        const line = `${' '.repeat(indent)}${key}: ${flow(sample)}`;
        const [told = ''] = explain([line], !how.isFirst && !offeredAtLast.has(at));
        offered.push(comment(told, indent));
      }
    }
    return [...present, ...offered];
  }

  /** What an optional property may look like. */
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

/** The properties of a block; of one with free keys, those it has. */
function propertiesOf(schema: SchemaNode | undefined, value: SampleValues): [string, SchemaNode][] {
  const { entries, properties } = schema ?? {};
  if (entries === undefined) return Object.entries(properties ?? {});
  return Object.keys(value).map((key) => [key, entries]);
}

/** Whether an item of a list tells of an optional property: mostly the first, which does for all. */
function isOffered(path: string, { isFirst, isLast }: Style): boolean {
  if (offeredAtLast.has(path)) return isLast;
  return isFirst || offeredAtEach.has(path);
}

/** A line made a comment, its `#` at the column of the block it belongs to. */
function comment(line: string, indent: number): string {
  return `${line.slice(0, indent)}# ${line.slice(indent)}`;
}

/** The line with the first clause of what it means behind it, where there is room. */
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
