/** The kinds of things that have names, and where each is declared. */
import type { DescriptorModel } from './model.generated.ts';

interface Kind {
  /** What messages call one of them. */
  readonly word: string;
  /** The top-level list that declares it, itself or within its items. */
  readonly list: keyof DescriptorModel;
  /** It is an item of that list. */
  readonly item: boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  storageAccount: { word: 'Storage account', list: 'storageAccounts', item: true },
  virtualNetwork: { word: 'Network', list: 'virtualNetworks', item: true },
  processServer: { word: 'Process server', list: 'processServers', item: true },
  masterTargetServer: { word: 'Master target', list: 'masterTargetServers', item: true },
  vSphereHost: { word: 'vSphere host', list: 'vSphereHosts', item: true },
  vCenterServer: { word: 'vCenter server', list: 'vCenterServers', item: true },
  vmmServer: { word: 'VMM server', list: 'vmmServers', item: true },
  cloud: { word: 'Cloud', list: 'vmmServers', item: false },
  hyperVSite: { word: 'Hyper-V site', list: 'hyperVSites', item: true },
  hyperVHost: { word: 'Hyper-V host', list: 'hyperVHosts', item: true },
  hyperVCluster: { word: 'Cluster', list: 'hyperVClusters', item: true },
  protectedItem: { word: 'Machine', list: 'protectedItems', item: true },
  recoveryPlan: { word: 'Recovery plan', list: 'recoveryPlans', item: true },
};

/** What is known of a kind; nothing of those that no list of the descriptor declares, as VM networks. */
export function kindOf(kind: string): Kind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}
