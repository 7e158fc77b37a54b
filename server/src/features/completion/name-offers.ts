import { CompletionItemKind } from 'vscode-languageserver-types';
import { matches } from '../names/matches.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** The names that things of a kind have; machines that no plan starts yet come first. */
export function nameOffers({ checked, opening, typed }: CompletionContext, kind: string): Offer[] {
  const here = new Set(opening.written.map((name) => name.toLowerCase()));
  const offers: Offer[] = [];
  for (const { definitions, references } of checked.descriptor.names.all(kind)) {
    const [first] = definitions;
    if (first === undefined || !matches(first.name, typed)) continue;
    if (opening.as === 'item' && here.has(first.name.toLowerCase())) continue;
    const free = kind === 'protectedItem' && references.length === 0;
    offers.push({
      label: first.name,
      kind: CompletionItemKind.Reference,
      ...(kind === 'protectedItem' && { description: free ? 'in no plan' : 'in a plan' }),
      value: first.name,
      rank: free || kind !== 'protectedItem' ? 0 : 1,
      subject: { on: 'name', kind, name: first.name },
    });
  }
  return offers;
}

/** Names that something refers to and nothing has: the thing is about to be described. */
export function danglingOffers({ checked, typed }: CompletionContext, kind: string): Offer[] {
  const offers: Offer[] = [];
  for (const { definitions, references } of checked.descriptor.names.all(kind)) {
    const [first] = references;
    if (first === undefined || definitions.length > 0 || !matches(first.name, typed)) continue;
    offers.push({
      label: first.name,
      kind: CompletionItemKind.Reference,
      description: 'referred to',
      value: first.name,
      rank: 0,
      subject: { on: 'name', kind, name: first.name },
    });
  }
  return offers;
}
