/** The values of closed lists that a profile and a scenario accept. */
import type { Facts } from '../requirements/facts.ts';
import type { RequirementId } from '../requirements/ids.ts';
import type { ScenarioCode, SchemaNode } from '../schema/schema.ts';
import { isPremium } from './storage.ts';

/** What decides which values are accepted: what rules know of a descriptor. */
interface Acceptance {
  readonly facts: Facts;
  readonly scenario: { readonly code: ScenarioCode } | undefined;
  /** Whether the scenario demands a requirement. */
  readonly applies: (id: RequirementId) => boolean;
  readonly descriptor: { readonly portal?: { readonly value: string } };
}

/**
 * Returns the values of a closed list, as text, without those that the profile or the scenario does
 * not accept. The requirement of the list tells which list it is.
 */
export function acceptedValues(
  { enum: values = [], requirement }: SchemaNode,
  { facts, scenario, applies, descriptor }: Acceptance,
): readonly string[] {
  const all = values.map(String);
  if (requirement === 'ASR122') {
    const { storageSkus, classicSkus } = facts.lists;
    const isClassic = applies('ASR130') && descriptor.portal?.value === 'classic';
    const skus = isClassic ? classicSkus : storageSkus;
    return all.filter((sku) => skus.includes(sku) && !(isPremium(sku) && applies('ASR126')));
  }
  const seconds = scenario && facts.copyFrequencies[scenario.code];
  if (requirement === 'ASR045' && seconds !== undefined)
    return all.filter((value) => seconds.includes(Number(value)));
  return all;
}
