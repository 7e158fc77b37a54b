import { CompletionItemKind } from 'vscode-languageserver-types';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { SnippetWriter } from './block-snippet.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { usualKeys } from './usual-keys.ts';

/**
 * The keys that can be written: what is required first, then what most authors write, then what else
 * the scenario uses, then the rest.
 */
export function keyOffers(asked: CompletionContext): Offer[] {
  const { code, opening } = asked;
  const { schema, path, written, replaces } = opening;
  if (schema.entries !== undefined) return requirementKeys(asked);
  const usual = usualKeys(code).get(path) ?? [];
  const offers: Offer[] = [];
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (written.includes(key)) continue;
    if (replaces !== undefined && key !== replaces && !alike(schema, key, replaces)) continue;
    const used = code === undefined || child.scenarios?.includes(code) !== false;
    const required = schema.required?.includes(key) === true;
    const childPath = path === '' ? key : `${path}.${key}`;
    offers.push({
      label: key,
      kind: isObject(child) ? CompletionItemKind.Module : CompletionItemKind.Property,
      ...(required && { description: 'required' }),
      ...(!used && { description: 'not used in this scenario' }),
      snippet: snippetOf(asked, key, child, childPath),
      rank: required ? 0 : !used ? 3 : usual.includes(key) ? 1 : 2,
      subject: { on: 'key', path: childPath },
      goesOn: !isObject(child),
    });
  }
  return offers;
}

function snippetOf(
  { opening: { column, flow, json, replaces }, style, code }: CompletionContext,
  key: string,
  child: SchemaNode,
  path: string,
): string {
  const name = json ? `"${key}"` : key;
  if (replaces !== undefined) return key;
  return `${name}:${new SnippetWriter(style, code, json).behindKey(child, path, column, flow)}`;
}

/** The keys of `checklist`: the requirements that only a person can check. */
function requirementKeys({
  checked: { catalogue, descriptor },
  opening,
}: CompletionContext): Offer[] {
  const { written, json, replaces, path } = opening;
  if (path !== 'checklist') return [];
  return catalogue.requirements
    .filter(
      ({ id, enforcement }) =>
        enforcement === 'checklist' &&
        !written.includes(id) &&
        catalogue.applies(id, descriptor.scenario),
    )
    .map(({ id, title }) => ({
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

/** Whether two keys may hold the same value, so that one can take the other's place. */
function alike(schema: SchemaNode, key: string, other: string): boolean {
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
