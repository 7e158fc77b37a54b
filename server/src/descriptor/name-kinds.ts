/** The kinds of things that have names, and the lists that declare them. */
import type { DescriptorModel } from './model.generated.ts';

interface NameKind {
  /** The word for it in messages. */
  readonly word: string;
  /** The top-level list that declares it, as an item or within its items. */
  readonly list: keyof DescriptorModel;
  /** Whether it is an item of that list. */
  readonly item: boolean;
  /** Another kind that it counts as: where a host may be named, a cluster may. */
  readonly alsoKind?: string;
}

const kinds: Readonly<Record<string, NameKind>> = {
  storageAccount: { word: 'Storage account', list: 'storageAccounts', item: true },
  virtualNetwork: { word: 'Network', list: 'virtualNetworks', item: true },
  replicationPolicy: { word: 'Replication policy', list: 'replicationPolicies', item: true },
  processServer: { word: 'Process server', list: 'processServers', item: true },
  masterTargetServer: { word: 'Master target', list: 'masterTargetServers', item: true },
  vSphereHost: { word: 'vSphere host', list: 'vSphereHosts', item: true },
  vCenterServer: { word: 'vCenter server', list: 'vCenterServers', item: true },
  vmmServer: { word: 'VMM server', list: 'vmmServers', item: true },
  cloud: { word: 'Cloud', list: 'vmmServers', item: false },
  hyperVSite: { word: 'Hyper-V site', list: 'hyperVSites', item: true },
  hyperVHost: { word: 'Hyper-V host', list: 'hyperVHosts', item: true },
  hyperVCluster: {
    word: 'Cluster',
    list: 'hyperVClusters',
    item: true,
    alsoKind: 'hyperVHost',
  },
  protectedItem: { word: 'Machine', list: 'protectedItems', item: true },
  azureVm: { word: 'Azure VM', list: 'protectedItems', item: false },
  recoveryPlan: { word: 'Recovery plan', list: 'recoveryPlans', item: true },
};

/** Returns the data of a kind; undefined if no list declares it, as for VM networks. */
export function nameKind(kind: string): NameKind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** Returns a kind, and those whose names may mean the same thing: a host's name may be a cluster's. */
export function linkedKinds(kind: string): readonly string[] {
  return linked.get(kind) ?? [kind];
}

const linked = new Map(
  Object.entries(kinds).flatMap(([kind, { alsoKind }]) =>
    alsoKind === undefined
      ? []
      : ([
          [kind, [kind, alsoKind]],
          [alsoKind, [alsoKind, kind]],
        ] as const),
  ),
);

/** Kinds whose names must not clash: a machine without an Azure name has its own name in Azure. */
const compared: Readonly<Record<string, readonly string[]>> = {
  azureVm: ['protectedItem'],
  protectedItem: ['azureVm'],
};

/** Returns the other kinds with which the names of a kind are compared. */
export function comparedKinds(kind: string): readonly string[] {
  return Object.hasOwn(compared, kind) ? (compared[kind] ?? []) : [];
}
