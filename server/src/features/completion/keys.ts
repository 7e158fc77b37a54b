import { CompletionItemKind } from 'vscode-languageserver-types';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { SnippetWriter } from './block-snippet.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { usualKeys } from './usual-keys.ts';

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
      ...(required && { description: 'required' }),
      ...(!used && { description: 'not used in this scenario' }),
      snippet: snippetOf(context, key, child, childPath),
      rank: required ? 0 : !used ? 3 : usual.includes(key) ? 1 : 2,
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
function requirementKeys({ current: { catalogue, descriptor }, slot }: CompletionContext): Offer[] {
  const { present, json, replaces, path } = slot;
  if (path !== 'checklist') return [];
  return catalogue.requirements
    .filter(
      ({ id, enforcement }) =>
        enforcement === 'checklist' &&
        !present.includes(id) &&
        catalogue.applies(id, descriptor.scenario),
    )
    .map(({ id, title }): Offer => ({
      label: id,
      kind: CompletionItemKind.Reference,
      description: title,
      snippet:
        replaces === undefined ? `${json ? `"${id}"` : id}: \${1|done,notApplicable,open|}` : id,
      rank: 0,
      filter: `${id} ${title}`,
      subject: { on: 'requirement', id },
    }));
}

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
