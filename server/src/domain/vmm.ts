/** Who belongs to whom under the VMM servers. */
import { addItem, scalarText, setPropertyText, type Edit } from '../edits/edits.ts';
import type {
  Cloud,
  DescriptorModel,
  HostGroup,
  HyperVSite,
  VmmServer,
} from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/stated.ts';
import type { Value } from '../descriptor/sourced.ts';

/** The site of a VMM server, primary where none is stated; undefined where it cannot be read. */
export function siteOf(vmm: VmmServer): 'primary' | 'secondary' | undefined {
  return isUnreadable(vmm, 'site') ? undefined : (vmm.site?.value ?? 'primary');
}

/** The clouds of a VMM server; none where they cannot be read. */
export function cloudsOf({ clouds }: VmmServer): readonly Cloud[] {
  return clouds?.items ?? [];
}

/** The clouds whose machines can be protected between two sites. */
export function primaryClouds(servers: readonly VmmServer[] = []): readonly Cloud[] {
  return servers.filter((vmm) => siteOf(vmm) !== 'secondary').flatMap(cloudsOf);
}

/** The hosts of a cloud, as its host groups list them. */
export function hostsOf({ hostGroups }: Cloud): readonly Value<string>[] {
  return (hostGroups?.items ?? []).flatMap(({ hosts }) => hosts?.items ?? []);
}

/** Whether a cloud has a host; names compare without case. */
export function hasHost(cloud: Cloud, host: string): boolean {
  const name = host.toLowerCase();
  return hostsOf(cloud).some(({ value }) => value.toLowerCase() === name);
}

/** A Hyper-V site or a VMM cloud, with the hosts it lists. */
export interface HostSet {
  readonly kind: 'site' | 'cloud';
  readonly name: Value<string> | undefined;
  readonly hosts: readonly Value<string>[];
}

/** All Hyper-V sites and VMM clouds. */
export function hostSetsOf({ hyperVSites, vmmServers }: DescriptorModel): readonly HostSet[] {
  const sites = (hyperVSites?.items ?? []).map(({ name, hosts }): HostSet => ({
    kind: 'site',
    name,
    hosts: hosts?.items ?? [],
  }));
  const clouds = (vmmServers?.items ?? [])
    .flatMap(cloudsOf)
    .map((cloud): HostSet => ({ kind: 'cloud', name: cloud.name, hosts: hostsOf(cloud) }));
  return [...sites, ...clouds];
}

/** Lists a host in a host group or a Hyper-V site; no edits where there is no list to add it to. */
export function addHost(to: HostGroup | HyperVSite, host: string): Edit[] {
  if (to.hosts !== undefined) return addItem(to.hosts, scalarText(host));
  return isUnreadable(to, 'hosts') ? [] : setPropertyText(to, 'hosts', `[${scalarText(host)}]`);
}

/** A server, cloud or host group of it has nothing below it yet. */
export function isIncomplete(vmm: VmmServer): boolean {
  const groups = cloudsOf(vmm).map(({ hostGroups }) => hostGroups?.items ?? []);
  return (
    groups.length === 0 ||
    groups.some(
      (list) => list.length === 0 || list.some(({ hosts }) => (hosts?.items.length ?? 0) === 0),
    )
  );
}
