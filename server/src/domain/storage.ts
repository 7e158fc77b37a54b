import type { RequirementId } from '../requirements/ids.ts';
import type { Facts, Limits } from '../requirements/facts.ts';
import { normaliseRegion } from '../requirements/regions.ts';
import type { DescriptorModel, StorageAccount } from '../descriptor/model.generated.ts';
import type { Value } from '../descriptor/sourced.ts';
import { isUnreadable } from '../descriptor/stated.ts';

/** Whether replicas go to the account; the alternative is that it takes the replication logs. */
export function holdsReplicas(account: StorageAccount): boolean {
  return account.usage?.value !== 'log' && !isUnreadable(account, 'usage');
}

/** Whether one of the accounts may take the logs of premium replicas. */
export function hasLogAccount(
  accounts: readonly StorageAccount[],
  { declaredLogAccount }: Limits,
): boolean {
  const standard = accounts.filter(({ sku }) => !isPremium(sku?.value));
  return declaredLogAccount
    ? standard.some((account) => !holdsReplicas(account))
    : standard.length > 0;
}

/** Whether an account of a kind is premium storage. */
export function isPremium(sku: string | undefined): boolean {
  return sku?.startsWith('Premium_') === true;
}

/** Whether all copies are kept in one datacenter. */
export function isLocallyRedundant(sku: string): boolean {
  return sku.endsWith('_LRS');
}

/** Where an account lies, if that is a region in which premium storage takes no replicas. */
export function excludedRegion(
  account: StorageAccount,
  { vault }: DescriptorModel,
  { premiumExcludedRegions: excluded }: Facts['lists'],
): { readonly location: Value<string>; readonly requirement: RequirementId } | undefined {
  const location = account.location ?? vault?.location;
  if (location === undefined) return undefined;
  const name = normaliseRegion(location.value);
  const requirement = Object.hasOwn(excluded, name) ? excluded[name] : undefined;
  return requirement && { location, requirement };
}
