import type { Requirement } from '../requirements/catalogue-data.ts';

/** What a requirement is about, in the order of the filter. */
export const areas = [
  'azure',
  'storage',
  'networks',
  'replication',
  'servers',
  'hosts',
  'access',
  'machines',
  'plans',
  'failover',
  'capacity',
] as const;

export type Area = (typeof areas)[number];

const byKey: Readonly<Record<string, Area>> = {
  storageAccounts: 'storage',
  virtualNetworks: 'networks',
  networkMappings: 'networks',
  replicationPolicy: 'replication',
  replicationPolicies: 'replication',
  configurationServer: 'servers',
  processServers: 'servers',
  masterTargetServers: 'servers',
  vmmServers: 'servers',
  vSphereHosts: 'hosts',
  vCenterServers: 'hosts',
  hyperVSites: 'hosts',
  hyperVHosts: 'hosts',
  hyperVClusters: 'hosts',
  outbound: 'access',
  protectedItems: 'machines',
  recoveryPlans: 'plans',
  failover: 'failover',
  failback: 'failover',
  drills: 'failover',
  capacity: 'capacity',
};

/** The area of a requirement, by the first path that it speaks of; `azure` for all else. */
export function areaOf({ paths: [path = ''] }: Requirement): Area {
  if (path.includes('outbound')) return 'access';
  const [key = ''] = path.split(/[.[]/);
  return byKey[key] ?? 'azure';
}
