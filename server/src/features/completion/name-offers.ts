import { CompletionItemKind } from 'vscode-languageserver-types';
import { linkedKinds, nameKind } from '../../descriptor/name-kinds.ts';
import { matchesInOrder } from '../../text/nearest.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** Suggests the declared names of a kind; machines without a recovery plan come first. */
export function nameOffers({ current, slot, typed }: CompletionContext, kind: string): Offer[] {
  const present = new Set(slot.present.map((name) => name.toLowerCase()));
  const offers: Offer[] = [];
  for (const { definitions, references } of current.descriptor.names.all(kind)) {
    const [first] = definitions;
    if (first === undefined || !matchesInOrder(first.name, typed)) continue;
    if (slot.as === 'item' && present.has(first.name.toLowerCase())) continue;
    const isUnplanned = kind === 'protectedItem' && references.length === 0;
    offers.push({
      label: first.name,
      kind: CompletionItemKind.Reference,
      ...(kind === 'protectedItem' && { description: isUnplanned ? 'in no plan' : 'in a plan' }),
      ...(first.isAlso === true && { description: 'cluster' }),
      value: first.name,
      rank: isUnplanned || kind !== 'protectedItem' ? 0 : 1,
      subject: { on: 'name', kind, name: first.name },
    });
  }
  if (kind === 'processServer') offers.push(...configurationServerOffers(current, typed));
  return offers;
}

/** Suggests the configuration server, which is a process server too. */
function configurationServerOffers(
  { descriptor }: CompletionContext['current'],
  typed: string,
): Offer[] {
  const name = descriptor.model.configurationServer?.hostname?.value;
  if (name === undefined || !matchesInOrder(name, typed)) return [];
  return [
    {
      label: name,
      kind: CompletionItemKind.Reference,
      description: 'configuration server',
      value: name,
      rank: 1,
      subject: { on: 'value', path: 'protectedItems[].processServer', value: name },
    },
  ];
}

/**
 * Suggests names that are referenced but not declared, for a new declaration. A name that something
 * else refers to as a thing of another kind is not suggested: a host's cluster is no host.
 */
export function undeclaredNameOffers({ current, typed }: CompletionContext, kind: string): Offer[] {
  const { names } = current.descriptor;
  const offers: Offer[] = [];
  const { alsoKind } = nameKind(kind) ?? {};
  const isOther = (name: string): boolean =>
    linkedKinds(kind).some((one) => {
      if (one === kind) return false;
      const { definitions, references: uses } = names.get(one, name);
      return alsoKind === one ? definitions.length > 0 : uses.length > 0;
    });
  for (const { definitions, references } of names.all(kind)) {
    const [first] = references;
    if (first === undefined || definitions.length > 0 || !matchesInOrder(first.name, typed))
      continue;
    if (isOther(first.name)) continue;
    offers.push({
      label: first.name,
      kind: CompletionItemKind.Reference,
      description: 'not declared yet',
      value: first.name,
      rank: 0,
      subject: { on: 'name', kind, name: first.name },
    });
  }
  return offers;
}
