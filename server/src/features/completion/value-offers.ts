import { CompletionItemKind } from 'vscode-languageserver-types';
import { codeOf, scenarios } from '../../requirements/scenarios.ts';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { aliasOffers } from './alias-offers.ts';
import { SnippetWriter } from './block-snippet.ts';
import { knownValues } from './known-values.ts';
import { undeclaredNameOffers, nameOffers } from './name-offers.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { regionOffers } from './region-offers.ts';

/** Suggests values after a colon or a dash: scalars, and collections to start. */
export function valueOffers(context: CompletionContext, inQuotes: boolean): Offer[] {
  const { slot } = context;
  const { schema, path } = slot;
  const scalar = schema.shorthand === undefined ? schema : property(schema, schema.shorthand);
  const at = schema.shorthand === undefined ? path : `${path}.${schema.shorthand}`;
  const offers = scalar === undefined ? [] : scalars(context, scalar, at);
  if (inQuotes) return offers.filter(({ value }) => typeof value === 'string');
  return [...aliasOffers(context), ...offers, ...collections(context)];
}

function scalars(context: CompletionContext, schema: SchemaNode, path: string): Offer[] {
  const { slot } = context;
  if (schema.refers !== undefined) return nameOffers(context, schema.refers);
  if (schema.defines !== undefined) return undeclaredNameOffers(context, schema.defines);
  if (schema.region === true) return regionOffers(context, path);
  const known = knownValues(context, path);
  const values = known ?? enumOf(schema) ?? booleans(schema) ?? wordOrDefault(schema);
  return values
    .filter((value) => !(slot.as === 'item' && slot.present.includes(String(value))))
    .map((value) => {
      const status = path === 'scenario' ? scenarioStatus(context, value) : undefined;
      const description = status ?? (value === schema.default ? 'default' : undefined);
      return {
        label: String(value),
        kind: schema.enum === undefined ? CompletionItemKind.Value : CompletionItemKind.EnumMember,
        ...(description !== undefined && { description }),
        ...(status !== undefined && { deprecated: true }),
        value,
        rank: status === undefined ? 0 : 1,
        subject: { on: 'value' as const, path, value },
      };
    });
}

function enumOf({ enum: values }: SchemaNode): readonly (string | number)[] | undefined {
  return values;
}

/** Returns "retired" or "deprecated" for such a scenario in this profile. */
function scenarioStatus(
  { current }: CompletionContext,
  value: string | number | boolean,
): string | undefined {
  const scenario = scenarios.find((one) => one === value);
  return scenario && current.catalogue.facts.scenarioStatus[codeOf(scenario)];
}

function booleans({ types }: SchemaNode): readonly boolean[] | undefined {
  return types.includes('boolean') ? [true, false] : undefined;
}

/** Returns the word that can replace a list, or the default of a number. */
function wordOrDefault(schema: SchemaNode): readonly (string | number)[] {
  if (schema.word !== undefined) return [schema.word];
  return typeof schema.default === 'number' || typeof schema.default === 'string'
    ? [schema.default]
    : [];
}

/** Suggests a list or map: in flow style on this line, or as a list item. */
function collections({ slot, style, code }: CompletionContext): Offer[] {
  const { schema, path, as, flow, column, json } = slot;
  if (json) return [];
  const writer = new SnippetWriter(style, code);
  const subject = { on: 'key' as const, path };
  if (as === 'item') {
    if (!schema.types.includes('object')) return [];
    const own = schema.shorthand !== undefined;
    const snippet = own ? writer.flowMap(schema, path) : writer.item(schema, path, column, flow);
    return [
      {
        label: own ? '{ }' : itemLabel(path),
        kind: CompletionItemKind.Snippet,
        description: 'new item',
        snippet,
        rank: 2,
        subject,
        filter: `${itemLabel(path)} {}`,
      },
    ];
  }
  if (schema.items !== undefined) {
    const inner =
      schema.items.types.includes('object') && schema.items.shorthand === undefined
        ? writer.flowMap(schema.items, `${path}[]`)
        : '$1';
    return [
      {
        label: '[ ]',
        kind: CompletionItemKind.Snippet,
        description: 'list',
        snippet: `[${inner}]`,
        rank: 2,
        subject,
        suggestsMore: true,
      },
    ];
  }
  if (!schema.types.includes('object')) return [];
  return [
    {
      label: '{ }',
      kind: CompletionItemKind.Snippet,
      description: 'inline block',
      snippet: writer.flowMap(schema, path),
      rank: 2,
      subject,
    },
  ];
}

/** Returns the display word of a list's item: `machine` for `protectedItems`. */
function itemLabel(path: string): string {
  const list = path.slice(0, -2).split('.').at(-1) ?? '';
  return words[list] ?? list.replace(/s$/, '');
}

const words: Readonly<Record<string, string>> = {
  protectedItems: 'machine',
  recoveryPlans: 'plan',
};
