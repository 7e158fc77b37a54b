import { CompletionItemKind } from 'vscode-languageserver-types';
import { Value } from '../../descriptor/sourced.ts';
import { normaliseRegion, regionOf, regions } from '../../requirements/regions.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** The regions of Azure: that of the vault first, the one it is paired with, then by name. */
export function regionOffers({ checked, opening }: CompletionContext, path: string): Offer[] {
  const { descriptor, catalogue } = checked;
  const location = descriptor.model.vault?.location;
  const own = location instanceof Value ? normaliseRegion(location.value) : undefined;
  const pair = own === undefined ? undefined : regionOf(own)?.pair;
  const { fallbackRegion } = catalogue.limits(descriptor.scenario);
  const there = new Set(opening.as === 'item' ? opening.written.map(normaliseRegion) : []);
  const first =
    path === 'vault.location' ? [] : [own, path.endsWith('regions[]') ? fallbackRegion : pair];
  return regions
    .filter(({ name }) => !there.has(name))
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
