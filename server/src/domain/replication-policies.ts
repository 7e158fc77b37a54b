/** Replication policies: which one a machine follows, and the premium storage that one replicates to. */
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';
import type {
  DescriptorModel,
  ProtectedItem,
  ReplicationPolicy,
  StorageAccount,
} from '../descriptor/model.generated.ts';
import { defaultAccount, holdsReplicas, isPremium } from './storage.ts';

/** Returns the policies of a descriptor, the default one first. */
function policiesOf({
  replicationPolicy,
  replicationPolicies,
}: DescriptorModel): readonly ReplicationPolicy[] {
  const others = replicationPolicies?.items ?? [];
  return replicationPolicy === undefined ? others : [replicationPolicy, ...others];
}

/**
 * Returns the policy of machines that name none: the top-level one, else the only one. Undefined if
 * there is no such policy.
 */
export function defaultPolicy(descriptor: DescriptorModel): ReplicationPolicy | undefined {
  const policies = policiesOf(descriptor);
  return descriptor.replicationPolicy ?? (policies.length === 1 ? policies[0] : undefined);
}

/**
 * Returns the policy that a machine follows: the one that it names, else the default one, else the
 * only one. Undefined if there is no such policy.
 */
export function policyOf(
  item: ProtectedItem,
  descriptor: DescriptorModel,
): ReplicationPolicy | undefined {
  const named = item.replicationPolicy;
  if (named === undefined) return defaultPolicy(descriptor);
  const wanted = named.value.toLowerCase();
  return policiesOf(descriptor).find(({ name }) => name?.value.toLowerCase() === wanted);
}

/** What is asked of a descriptor to find out what replicates where. */
interface ReplicaPlaces {
  readonly descriptor: DescriptorModel;
  readonly count: (list: keyof DescriptorModel) => number;
  readonly definitions: (kind: string) => readonly NameOccurrence[];
  readonly name: (kind: string, name: string) => { readonly uses: number };
}

/**
 * Returns a premium account that machines of a policy replicate to; undefined if there is none. A
 * machine that names no account uses the first one for replicas. Ask only once the policy has a value
 * that premium storage does not take: several policies are told apart by reading all machines.
 */
export function premiumAccountOf(
  policy: ReplicationPolicy,
  places: ReplicaPlaces,
): StorageAccount | undefined {
  const { descriptor } = places;
  const accounts = (descriptor.storageAccounts?.items ?? []).filter(holdsReplicas);
  const premium = accounts.filter(({ sku }) => isPremium(sku?.value));
  if (premium.length === 0) return undefined;
  if (policiesOf(descriptor).length > 1)
    return (descriptor.protectedItems?.items ?? [])
      .filter((item) => policyOf(item, descriptor) === policy)
      .map(({ storageAccount }) => accountOf(storageAccount?.value, accounts))
      .find((account) => account !== undefined && premium.includes(account));
  let named = 0;
  for (const { name } of places.definitions('storageAccount'))
    named += places.name('storageAccount', name).uses;
  const isDefaultUsed = places.count('protectedItems') > named;
  return premium.find(
    (account) =>
      (account === defaultAccount(accounts) && isDefaultUsed) ||
      (account.name !== undefined && places.name('storageAccount', account.name.value).uses > 0),
  );
}

function accountOf(
  name: string | undefined,
  accounts: readonly StorageAccount[],
): StorageAccount | undefined {
  if (name === undefined) return defaultAccount(accounts);
  const wanted = name.toLowerCase();
  return accounts.find((account) => account.name?.value.toLowerCase() === wanted);
}
