import type { RequirementId } from '../requirements/ids.ts';
import type { Facts, Limits } from '../requirements/facts.ts';
import { normalizeRegion } from '../requirements/regions.ts';
import type { DescriptorModel, StorageAccount } from '../descriptor/model.generated.ts';
import type { Value } from '../descriptor/sourced.ts';
import { isUnreadable } from '../descriptor/readable.ts';

/** Whether an account holds replicas; otherwise it holds replication logs. */
export function holdsReplicas(account: StorageAccount): boolean {
  return account.usage?.value !== 'log' && !isUnreadable(account, 'usage');
}

/**
 * Returns the account of machines that name none: the first one that holds replicas; undefined if
 * there is none.
 */
export function defaultAccount(accounts: readonly StorageAccount[]): StorageAccount | undefined {
  return accounts.find(holdsReplicas);
}

/** Whether one of the accounts can hold the logs of premium replicas. */
export function hasLogAccount(
  accounts: readonly StorageAccount[],
  { declaredLogAccount }: Limits,
): boolean {
  const standard = accounts.filter(({ sku }) => !isPremium(sku?.value));
  return declaredLogAccount
    ? standard.some((account) => !holdsReplicas(account))
    : standard.length > 0;
}

/** Whether an SKU is premium storage. */
export function isPremium(sku: string | undefined): boolean {
  return /^Premium(?:V2)?_/.test(sku ?? '');
}

/** Whether all copies are in one datacenter. */
export function isLocallyRedundant(sku: string): boolean {
  return sku.endsWith('_LRS');
}

/**
 * Returns the location of an account if it is a region where premium storage cannot hold replicas.
 */
export function excludedRegion(
  account: StorageAccount,
  { vault }: DescriptorModel,
  { premiumExcludedRegions: excluded }: Facts['lists'],
): { readonly location: Value<string>; readonly requirement: RequirementId } | undefined {
  const location = account.location ?? vault?.location;
  if (location === undefined) return undefined;
  const name = normalizeRegion(location.value);
  const requirement = Object.hasOwn(excluded, name) ? excluded[name] : undefined;
  return requirement && { location, requirement };
}
