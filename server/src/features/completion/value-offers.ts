import { CompletionItemKind } from 'vscode-languageserver-types';
import { codeOf, scenarios } from '../../requirements/scenarios.ts';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { aliasOffers } from './alias-offers.ts';
import { SnippetWriter } from './block-snippet.ts';
import { knownValues } from './known-values.ts';
import { danglingOffers, nameOffers } from './name-offers.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { regionOffers } from './region-offers.ts';

/** What can be written behind a colon or a dash: scalars, or a collection to begin. */
export function valueOffers(asked: CompletionContext, inQuotes: boolean): Offer[] {
  const { opening } = asked;
  const { schema, path } = opening;
  const scalar = schema.shorthand === undefined ? schema : property(schema, schema.shorthand);
  const at = schema.shorthand === undefined ? path : `${path}.${schema.shorthand}`;
  const offers = scalar === undefined ? [] : scalars(asked, scalar, at);
  if (inQuotes) return offers.filter(({ value }) => typeof value === 'string');
  return [...aliasOffers(asked), ...offers, ...collections(asked)];
}

function scalars(asked: CompletionContext, schema: SchemaNode, path: string): Offer[] {
  const { opening } = asked;
  if (schema.refers !== undefined) return nameOffers(asked, schema.refers);
  if (schema.defines !== undefined) return danglingOffers(asked, schema.defines);
  if (schema.region === true) return regionOffers(asked, path);
  const known = knownValues(asked, path);
  const usual = known ?? enumOf(schema) ?? truth(schema) ?? figures(schema);
  return usual
    .filter((value) => !(opening.as === 'item' && opening.written.includes(String(value))))
    .map((value) => {
      const status = path === 'scenario' ? scenarioStatus(asked, value) : undefined;
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

/** "retired" or "deprecated" in this profile. */
function scenarioStatus(
  { checked }: CompletionContext,
  value: string | number | boolean,
): string | undefined {
  const scenario = scenarios.find((one) => one === value);
  return scenario && checked.catalogue.facts.scenarioStatus[codeOf(scenario)];
}

function truth({ types }: SchemaNode): readonly boolean[] | undefined {
  return types.includes('boolean') ? [true, false] : undefined;
}

/** A word in place of a list, and the default of a quantity. */
function figures(schema: SchemaNode): readonly (string | number)[] {
  if (schema.word !== undefined) return [schema.word];
  return typeof schema.default === 'number' || typeof schema.default === 'string'
    ? [schema.default]
    : [];
}

/** A list or a map to begin: on this line in flow style, or as an item of a list. */
function collections({ opening, style, code }: CompletionContext): Offer[] {
  const { schema, path, as, flow, column, json } = opening;
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
        goesOn: true,
      },
    ];
  }
  if (!schema.types.includes('object')) return [];
  return [
    {
      label: '{ }',
      kind: CompletionItemKind.Snippet,
      description: 'block in one line',
      snippet: writer.flowMap(schema, path),
      rank: 2,
      subject,
    },
  ];
}

/** `machine` for an item of `protectedItems`. */
function itemLabel(path: string): string {
  const list = path.slice(0, -2).split('.').at(-1) ?? '';
  return words[list] ?? list.replace(/s$/, '');
}

const words: Readonly<Record<string, string>> = {
  protectedItems: 'machine',
  recoveryPlans: 'plan',
};
