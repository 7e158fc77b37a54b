/** Which Hyper-V hosts are nodes of which cluster, and which clouds contain them. */
import type { DescriptorModel, HyperVHost, VmmServer } from '../descriptor/model.generated.ts';
import type { List, Value } from '../descriptor/sourced.ts';
import { cloudsOf, hostsOf, siteOf } from './vmm.ts';

/** The Hyper-V hosts of a descriptor and their clusters. Names are compared without case. */
export interface HostClusters {
  /** The name of each host as it is declared, by its name in lower case. */
  readonly hosts: ReadonlyMap<string, string>;
  /** The nodes of each cluster, all in lower case. A cluster is one that a host names. */
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  /** The cluster of each host that names one, all in lower case. */
  readonly clusters: ReadonlyMap<string, string>;
}

/** Returns the hosts and clusters of a descriptor. They are collected once for each list of hosts. */
export function hostClustersOf({ hyperVHosts }: DescriptorModel): HostClusters {
  if (hyperVHosts === undefined) return none;
  let found = collected.get(hyperVHosts);
  if (found === undefined) collected.set(hyperVHosts, (found = collect(hyperVHosts.items)));
  return found;
}

/** Returns the name, in lower case, of what a machine moves within: the cluster of a host, or the host. */
export function unitOf(name: string, { clusters }: HostClusters): string {
  const own = name.toLowerCase();
  return clusters.get(own) ?? own;
}

/** Returns the hosts that a listed name stands for, in lower case: a cluster's nodes, or the host. */
export function nodesOf(name: string, { nodes }: HostClusters): readonly string[] {
  const own = name.toLowerCase();
  return nodes.get(own) ?? [own];
}

/**
 * Returns each host that is in no cluster, and each cluster once, by one of its names: where a machine
 * can run.
 */
export function unitsOf({ hosts, clusters }: HostClusters): readonly string[] {
  const units = new Map<string, string>();
  for (const [host, name] of hosts) {
    const cluster = clusters.get(host);
    if (!units.has(cluster ?? host)) units.set(cluster ?? host, cluster ?? name);
  }
  return [...units.values()];
}

/** A VMM cloud that contains a host. */
export interface HostCloud {
  readonly name: Value<string>;
  readonly site: 'primary' | 'secondary' | undefined;
}

/** The clouds of a host, by the name of the host or cluster in lower case. */
export type CloudsByHost = ReadonlyMap<string, readonly HostCloud[]>;

/**
 * Returns the clouds of hosts and clusters: a cloud that lists a cluster contains its nodes, and a
 * cluster is in the clouds of its nodes.
 */
export function cloudsByHost(descriptor: DescriptorModel): CloudsByHost {
  const { vmmServers } = descriptor;
  if (vmmServers === undefined) return new Map();
  const clusters = hostClustersOf(descriptor);
  const known = cloudsOfHosts.get(vmmServers);
  if (known?.clusters === clusters) return known.clouds;
  const clouds = collectClouds(vmmServers.items, descriptor);
  cloudsOfHosts.set(vmmServers, { clusters, clouds });
  return clouds;
}

function collectClouds(servers: readonly VmmServer[], descriptor: DescriptorModel): CloudsByHost {
  const clouds = new Map<string, HostCloud[]>();
  for (const vmm of servers) {
    const site = siteOf(vmm);
    for (const cloud of cloudsOf(vmm)) {
      if (cloud.name === undefined) continue;
      const one: HostCloud = { name: cloud.name, site };
      for (const host of withNodes(hostsOf(cloud), descriptor)) {
        const list = clouds.get(host);
        if (list === undefined) clouds.set(host, [one]);
        else list.push(one);
      }
    }
  }
  return clouds;
}

/**
 * Returns the distinct names, in lower case, that a list of hosts stands for: the listed ones, the
 * nodes of listed clusters, and the clusters of listed nodes.
 */
export function withNodes(
  listed: readonly Value<string>[],
  descriptor: DescriptorModel,
): ReadonlySet<string> {
  const clusters = hostClustersOf(descriptor);
  const names = new Set<string>();
  for (const { value } of listed) {
    names.add(value.toLowerCase());
    names.add(unitOf(value, clusters));
    for (const node of nodesOf(value, clusters)) names.add(node);
  }
  return names;
}

function collect(items: readonly HyperVHost[]): HostClusters {
  const hosts = new Map<string, string>();
  const nodes = new Map<string, string[]>();
  const clusters = new Map<string, string>();
  for (const { name, cluster } of items) {
    if (name === undefined) continue;
    const host = name.value.toLowerCase();
    if (hosts.has(host)) continue;
    hosts.set(host, name.value);
    if (cluster === undefined) continue;
    const own = cluster.value.toLowerCase();
    clusters.set(host, own);
    const list = nodes.get(own);
    if (list === undefined) nodes.set(own, [host]);
    else list.push(host);
  }
  return { hosts, nodes, clusters };
}

const none: HostClusters = { hosts: new Map(), nodes: new Map(), clusters: new Map() };
const collected = new WeakMap<List<HyperVHost>, HostClusters>();
const cloudsOfHosts = new WeakMap<
  List<VmmServer>,
  { readonly clusters: HostClusters; readonly clouds: CloudsByHost }
>();
