import { CompletionItemKind } from 'vscode-languageserver-types';
import { Value } from '../../descriptor/sourced.ts';
import { normalizeRegion, regionOf, regions } from '../../requirements/regions.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** Suggests Azure regions: the vault's first, or the one paired with it, then by name. */
export function regionOffers({ current, slot }: CompletionContext, path: string): Offer[] {
  const { descriptor, catalogue } = current;
  const location = descriptor.model.vault?.location;
  const own = location instanceof Value ? normalizeRegion(location.value) : undefined;
  const pair = own === undefined ? undefined : regionOf(own)?.pair;
  const { fallbackRegion } = catalogue.limits(descriptor.scenario);
  const present = new Set(slot.as === 'item' ? slot.present.map(normalizeRegion) : []);
  const first =
    path === 'vault.location' ? [] : [own, path.endsWith('regions[]') ? fallbackRegion : pair];
  return regions
    .filter(({ name }) => !present.has(name))
    .map(({ name, displayName, in2016 }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      description: displayName,
      value: name,
      rank: first.includes(name)
        ? first.indexOf(name)
        : in2016 || catalogue.profile !== '2016-12'
          ? 2
          : 3,
      filter: `${name} ${displayName}`,
      subject: { on: 'value', path, value: name },
    }));
}
