/** What the schema and the catalogue say about a property, as text for hovers and completion. */
import { itemOf } from '../check/alike-requirements.ts';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { code, escaped } from './markdown-text.ts';

/** Its name and type, and its description. */
export function propertyInWords(path: string, schema: SchemaNode): string[] {
  const name =
    path
      .replace(/(?<!\])(?:\[\])+$/, '')
      .split('.')
      .at(-1) ?? path;
  const lines = [`**${escaped(name)}** · ${typeInWords(schema)}`, schema.description];
  return lines;
}

/** The meaning of one value of a closed list; undefined where the schema gives none. */
export function valueInWords(schema: SchemaNode, value: unknown): string | undefined {
  const index = schema.enum?.findIndex((one) => one === value) ?? -1;
  const meaning = schema.enumDescriptions?.[index];
  return meaning === undefined ? undefined : `${code(String(value))}: ${meaning}`;
}

/** The default of a property; undefined if it has none or the default is a block. */
export function defaultInWords({ default: value, defaultFrom }: SchemaNode): string | undefined {
  if (defaultFrom !== undefined) return `Default: ${escaped(defaultFrom)}.`;
  if (value === undefined || typeof value === 'object') return undefined;
  return `Default: ${code(String(value))}.`;
}

/**
 * The requirements on a path that apply in the descriptor's scenario: those of the article, and
 * companions that name a source. Of those that state one fact, the one that is reported.
 */
export function requirementsOn(
  { catalogue, descriptor }: ProfiledDescriptor,
  path: string,
): Requirement[] {
  return catalogue
    .forPath(path)
    .filter(
      (row) =>
        (row.lines.length > 0 || row.sources !== undefined) &&
        catalogue.applies(row.id, descriptor.scenario),
    )
    .map((row) => itemOf({ catalogue, descriptor }, row))
    .filter((row, i, all) => all.indexOf(row) === i);
}

function typeInWords({ types, enum: values, unit, items }: SchemaNode): string {
  if (values !== undefined) return values.map((value) => code(String(value))).join(' | ');
  const words = types.map((type) =>
    type === 'array' ? `list of ${(items?.types ?? []).join(' or ')}` : type,
  );
  return words.join(' or ') + (unit === undefined ? '' : `, ${unit}`);
}
