/** Which hosts machines run on, and where a machine runs that names none. */
import type { DescriptorModel, ProtectedItem } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import type { Value } from '../descriptor/sourced.ts';
import { isSameThing } from '../descriptor/spelling-suggestions.ts';
import { cloudsByHost, hostClustersOf, unitsOf } from './hyper-v-topology.ts';
import { hostSetsOf } from './vmm.ts';

/** Returns how often sites and host groups list each host or cluster, by its name in lower case. */
export function listingsOf(descriptor: DescriptorModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of hostSetsOf(descriptor).flatMap(({ hosts }) => hosts)) {
    const host = value.toLowerCase();
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

/** Whether a site or host group lists a host by its name with a domain, or without the one it has. */
export function isListedOtherwise(host: string, descriptor: DescriptorModel): boolean {
  return hostSetsOf(descriptor).some(({ hosts }) =>
    hosts.some(({ value }) => isSameThing(value, host)),
  );
}

/**
 * Returns the hosts and clusters, by name, that a machine without a host may run on: all of them, or
 * those of its cloud, in two sites those of the primary one. A single one is its host.
 */
export function possibleHosts(
  { cloud }: Pick<ProtectedItem, 'cloud'>,
  descriptor: DescriptorModel,
): readonly string[] {
  const units = unitsOf(hostClustersOf(descriptor));
  const clouds = cloudsByHost(descriptor);
  if (clouds.size === 0) return units;
  const own = cloud?.value.toLowerCase();
  return units.filter((unit) =>
    clouds
      .get(unit.toLowerCase())
      ?.some(({ name, site }) =>
        own === undefined ? site !== 'secondary' : name.value.toLowerCase() === own,
      ),
  );
}

/**
 * Returns the host or cluster of a machine: the one that it names, if it is declared, or the only one
 * that there is.
 */
export function hostOf(
  item: ProtectedItem,
  descriptor: DescriptorModel,
  isDeclared: (host: string) => boolean,
): string | undefined {
  const host = item.host?.value;
  if (host !== undefined) return isDeclared(host) ? host : undefined;
  const units = isUnreadable(item, 'host') ? [] : unitsOf(hostClustersOf(descriptor));
  return units.length === 1 ? units[0] : undefined;
}

/**
 * Returns whether a machine whose host is not known may run on a host: one that names no host or none
 * that is declared, in the cloud that it names or anywhere.
 */
export function hostsOfOthers(
  descriptor: DescriptorModel,
  isDeclared: (host: string) => boolean,
): (host: string) => boolean {
  const named = new Set<string>();
  for (const item of descriptor.protectedItems?.items ?? []) {
    const { host, cloud } = item;
    if (host !== undefined && isDeclared(host.value)) continue;
    if (cloud === undefined || isUnreadable(item, 'cloud')) return () => true;
    named.add(key(cloud));
  }
  const clouds = cloudsByHost(descriptor);
  return (host) =>
    clouds.get(host.toLowerCase())?.some(({ name }) => named.has(key(name))) === true;
}

function key({ value }: Value<string>): string {
  return value.toLowerCase();
}
