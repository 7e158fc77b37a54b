/** The clouds, host groups and hosts of VMM servers. */
import { addItem, scalarText, setPropertyText, type Edit } from '../edits/edits.ts';
import type {
  Cloud,
  DescriptorModel,
  HostGroup,
  HyperVSite,
  VmmServer,
} from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import type { Value } from '../descriptor/sourced.ts';

/** Returns the site of a VMM server, `primary` by default; undefined if it cannot be read. */
export function siteOf(vmm: VmmServer): 'primary' | 'secondary' | undefined {
  return isUnreadable(vmm, 'site') ? undefined : (vmm.site?.value ?? 'primary');
}

/** Returns the clouds of a VMM server; none if they cannot be read. */
export function cloudsOf({ clouds }: VmmServer): readonly Cloud[] {
  return clouds?.items ?? [];
}

/** Returns the clouds of the primary site, whose machines can be protected between two sites. */
export function primaryClouds(servers: readonly VmmServer[] = []): readonly Cloud[] {
  return servers.filter((vmm) => siteOf(vmm) !== 'secondary').flatMap(cloudsOf);
}

/** Returns the hosts in the host groups of a cloud. */
export function hostsOf({ hostGroups }: Cloud): readonly Value<string>[] {
  return (hostGroups?.items ?? []).flatMap(({ hosts }) => hosts?.items ?? []);
}

/** A Hyper-V site or a VMM cloud, with its hosts. */
export interface HostSet {
  readonly kind: 'site' | 'cloud';
  readonly name: Value<string> | undefined;
  readonly hosts: readonly Value<string>[];
}

/** Returns all Hyper-V sites and VMM clouds. */
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

/** Adds a host to a host group or Hyper-V site; no edits if its hosts cannot be read. */
export function addHost(to: HostGroup | HyperVSite, host: string): Edit[] {
  if (to.hosts !== undefined) return addItem(to.hosts, scalarText(host));
  return isUnreadable(to, 'hosts') ? [] : setPropertyText(to, 'hosts', `[${scalarText(host)}]`);
}

/** Whether a server has no cloud, a cloud no host group, or a group no host. */
export function isIncomplete(vmm: VmmServer): boolean {
  const groups = cloudsOf(vmm).map(({ hostGroups }) => hostGroups?.items ?? []);
  return (
    groups.length === 0 ||
    groups.some(
      (list) => list.length === 0 || list.some(({ hosts }) => (hosts?.items.length ?? 0) === 0),
    )
  );
}
