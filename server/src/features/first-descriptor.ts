/** The first descriptor of a scenario: what it needs with values to replace, the rest in comments. */
import { scalarText } from '../descriptor/edits.ts';
import { valueOf } from '../descriptor/read-yaml.ts';
import { codeOf, scenarios, scenarioTitles, type Scenario } from '../requirements/scenarios.ts';
import { example } from '../rules/examples.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { wrap } from '../text/wrap.ts';

const width = 96;

/** A scenario to choose, and how people say it. */
export interface ScenarioChoice {
  readonly scenario: string;
  readonly title: string;
}

/** What can be chosen for a first descriptor. */
export function scenarioChoices(): ScenarioChoice[] {
  return scenarios.map((scenario) => ({ scenario, title: scenarioTitles[scenario] }));
}

/** The same by a name that may be no scenario's. */
export function firstDescriptorNamed(name: string): string | null {
  const scenario = scenarios.find((one) => one === name);
  return scenario === undefined ? null : firstDescriptor(scenario);
}

/** A descriptor that checks clean, every property of the scenario in it, optional ones in comments. */
export function firstDescriptor(scenario: Scenario): string {
  const values = valueOf(example(scenario));
  const title = scenarioTitles[scenario];
  return [
    `# Disaster-recovery descriptor: ${title}.`,
    '#',
    '# Replace the values by yours. Lines behind a # are optional: take the # and the space behind',
    "# it away to use them. 'asr check' says what is wrong, 'asr explain ID' why.",
    ...Object.entries(descriptorSchema.properties ?? {})
      .filter(([, schema]) => isUsed(schema, scenario))
      .flatMap(([key, schema]) => [
        '',
        ...wrap(schema.description, width - 2).map((line) => `# ${line}`),
        ...topLevel(key, schema, values[key], scenario),
      ]),
    '',
  ].join('\n');
}

function isUsed({ scenarios }: SchemaNode, scenario: Scenario): boolean {
  return scenarios === undefined || scenarios.includes(codeOf(scenario));
}

function topLevel(key: string, schema: SchemaNode, value: unknown, scenario: Scenario): string[] {
  if (value !== undefined) return property(key, schema, value, scenario, 0, false);
  const sample = sampleOf(schema, scenario);
  if (sample === undefined) return [];
  return property(key, schema, sample, scenario, 0, false).map((line) => comment(line, 0));
}

/** `key: value` with what it means, and the properties of a block below it. */
function property(
  key: string,
  schema: SchemaNode,
  value: unknown,
  scenario: Scenario,
  indent: number,
  explained: boolean,
): string[] {
  const start = `${' '.repeat(indent)}${key}:`;
  if (isBlock(value)) return [start, ...block(schema, value, scenario, indent + 2)];
  if (Array.isArray(value) && value.some(isBlock)) {
    return [
      start,
      ...value.filter(isBlock).flatMap((item, i) => {
        // Further items show no comments: they would say the same again.
        const lines = block(schema.items, item, scenario, indent + 4, i > 0);
        return lines.map((line, j) =>
          j === 0 ? `${' '.repeat(indent + 2)}- ${line.trimStart()}` : line,
        );
      }),
    ];
  }
  return [withMeaning(`${start} ${flow(value)}`, explained ? schema.description : '')];
}

function block(
  schema: SchemaNode | undefined,
  value: Readonly<Record<string, unknown>>,
  scenario: Scenario,
  indent: number,
  brief = false,
): string[] {
  const properties =
    schema?.shorthand === undefined ? (schema?.properties ?? {}) : schema.properties;
  const present: string[] = [];
  const optional: string[] = [];
  for (const [key, child] of Object.entries(properties ?? {})) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    if (own !== undefined) present.push(...property(key, child, own, scenario, indent, !brief));
    else if (!brief && isUsed(child, scenario)) {
      const sample = child.examples?.[0] ?? child.default;
      if (sample === undefined || isBlock(sample) || (Array.isArray(sample) && sample.length === 0))
        continue;
      optional.push(
        comment(
          withMeaning(`${' '.repeat(indent)}${key}: ${flow(sample)}`, child.description),
          indent,
        ),
      );
    }
  }
  return [...present, ...optional];
}

/** What an optional property may look like. */
function sampleOf(schema: SchemaNode, scenario: Scenario): unknown {
  const [first] = schema.examples ?? [];
  if (first !== undefined) return first;
  if (schema.default !== undefined) return schema.default;
  const of = schema.items ?? schema;
  if (of.properties === undefined) return undefined;
  const entries = Object.entries(of.properties)
    .filter(([, child]) => isUsed(child, scenario))
    .map(([key, child]) => [key, sampleOf(child, scenario)] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const sample = Object.fromEntries(entries);
  return schema.items === undefined ? sample : [sample];
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

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
