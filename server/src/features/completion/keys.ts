import { CompletionItemKind } from 'vscode-languageserver-types';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { SnippetWriter } from './block-snippet.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { usualKeys } from './usual-keys.ts';

/** The rank of keys that the scenario does not use. */
export const UNUSED_RANK = 3;

/**
 * Suggests keys: first the required ones, then the usual ones, then the others that the scenario
 * uses, then the rest.
 */
export function keyOffers(context: CompletionContext): Offer[] {
  const { code, slot } = context;
  const { schema, path, present, replaces } = slot;
  if (schema.entries !== undefined) return requirementKeys(context);
  const usual = usualKeys(code).get(path) ?? [];
  const offers: Offer[] = [];
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (present.includes(key)) continue;
    if (replaces !== undefined && key !== replaces && !haveSameValues(schema, key, replaces))
      continue;
    const used = code === undefined || child.scenarios?.includes(code) !== false;
    const required = schema.required?.includes(key) === true;
    const childPath = path === '' ? key : `${path}.${key}`;
    offers.push({
      label: key,
      kind: isObject(child) ? CompletionItemKind.Module : CompletionItemKind.Property,
      description: required ? 'required' : used ? briefType(child) : 'not used in this scenario',
      snippet: snippetOf(context, key, child, childPath),
      rank: required ? 0 : !used ? UNUSED_RANK : usual.includes(key) ? 1 : 2,
      subject: { on: 'key', path: childPath },
      suggestsMore: !isObject(child),
    });
  }
  return offers;
}

function snippetOf(
  { slot: { column, flow, json, replaces }, style, code }: CompletionContext,
  key: string,
  child: SchemaNode,
  path: string,
): string {
  const quotedKey = json ? `"${key}"` : key;
  if (replaces !== undefined) return key;
  return `${quotedKey}:${new SnippetWriter(style, code, json).afterKey(child, path, column, flow)}`;
}

/** Suggests the keys of `checklist`: requirements that only a person can check. */
function requirementKeys({
  current: { catalogue, descriptor },
  slot,
  typed,
}: CompletionContext): Offer[] {
  const { present, json, replaces, path } = slot;
  if (path !== 'checklist') return [];
  // A number means an id, and no title that has these digits somewhere.
  const number = /^(?:asr)?(\d+)$/i.exec(typed)?.[1];
  return catalogue.requirements
    .filter(
      ({ id, enforcement }) =>
        enforcement === 'checklist' &&
        (number === undefined || id.slice(3).startsWith(number)) &&
        !present.includes(id) &&
        catalogue.applies(id, descriptor.scenario),
    )
    .map(({ id, title }): Offer => ({
      label: id,
      kind: CompletionItemKind.Reference,
      description: title,
      snippet: replaces === undefined ? `${json ? `"${id}"` : id}: $1` : id,
      rank: 0,
      filter: number === undefined ? `${id} ${title}` : id,
      subject: { on: 'requirement', id },
      suggestsMore: true,
    }));
}

/** The type of a property in a word or two, for the right column of the list. */
function briefType({ types, enum: values, items, unit, refers, region, word }: SchemaNode): string {
  if (region === true) return 'Azure region';
  if (refers !== undefined) return 'name';
  if (values !== undefined) {
    const all = values.join(' | ');
    return all.length <= MAX_TYPE_LENGTH ? all : `${String(values[0])} | ...`;
  }
  if (items !== undefined) return word === undefined ? 'list' : `list, or ${word}`;
  if (types.includes('object')) return types.length === 1 ? 'block' : 'text or block';
  const type = types.includes('boolean') ? 'true | false' : (types[0] ?? '');
  const named = type === 'string' ? 'text' : type === 'integer' ? 'number' : type;
  return unit === undefined ? named : `${named}, ${unit}`;
}

const MAX_TYPE_LENGTH = 30;

function isObject({ types, items, shorthand }: SchemaNode): boolean {
  return (items?.types.includes('object') ?? types.includes('object')) && shorthand === undefined;
}

/** Whether two keys can have the same value, so that one can replace the other. */
function haveSameValues(schema: SchemaNode, key: string, other: string): boolean {
  const [a, b] = [property(schema, key), property(schema, other)];
  if (a === undefined || b === undefined) return b === undefined;
  if (a.items !== undefined || a.properties !== undefined || a.enum !== undefined) return false;
  if (b.items !== undefined || b.properties !== undefined || b.enum !== undefined) return false;
  return (
    a.types.join() === b.types.join() &&
    a.pattern === b.pattern &&
    a.minimum === b.minimum &&
    a.maximum === b.maximum &&
    a.exclusiveMinimum === b.exclusiveMinimum
  );
}
