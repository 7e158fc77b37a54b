/** The blocks of a descriptor beside its machines, as far as an inventory states them. */
import type { Inventory } from './inventory.ts';
import type { Fact } from './machine-facts.ts';
import type {
  InventoryAction,
  InventoryHost,
  InventoryPlan,
  InventoryPolicy,
  InventoryServer,
  InventoryVault,
  InventoryVmm,
} from './source-surroundings.ts';
import { sameLeaf } from './imported-values.ts';
import type { Plain, PlainBlock } from './plain-data.ts';

/** Blocks by their top-level key. */
export type StatedBlocks = Readonly<Record<string, Plain | undefined>>;

/**
 * The blocks that an inventory states.
 * @param allHosts whether hosts are listed that carry none of its machines.
 */
export function surroundingsData(inventory: Inventory, allHosts: boolean): StatedBlocks {
  const { surroundings: known, profile } = inventory;
  const { vault, lastDrill, capacity, configurationServer } = known;
  const hosts = (all: readonly InventoryHost[]): readonly InventoryHost[] =>
    all.filter(({ isUsed }) => isUsed || allHosts);
  const [policy, ...policies] = known.replicationPolicies.map(policyData);
  return present({
    profile: profile?.value,
    subscription: known.subscription?.value,
    vault: vault && values({ ...vault }),
    storageAccounts: known.storageAccounts.map((one) => beside(vault, values({ ...one }))),
    virtualNetworks: known.virtualNetworks.map((one) => beside(vault, values({ ...one }))),
    networkMappings: known.networkMappings.map(({ source, target, vmmServer }) =>
      values({ source, target, vmmServer }),
    ),
    replicationPolicy: policy,
    replicationPolicies: policies,
    configurationServer: configurationServer && values({ ...configurationServer }),
    processServers: known.processServers.map(serverData),
    masterTargetServers: known.masterTargetServers.map(serverData),
    vSphereHosts: hosts(known.vSphereHosts).map(hostData),
    vCenterServers: known.vCenterServers.map(serverData),
    vmmServers: known.vmmServers.map(vmmData),
    hyperVSites: known.hyperVSites.map(siteData),
    hyperVHosts: hosts(known.hyperVHosts).map(hostData),
    hyperVClusters: known.hyperVClusters.map(serverData),
    recoveryPlans: known.recoveryPlans.map(planData),
    failover: lastDrill && { lastDrill: lastDrill.value },
    capacity: values({ ...capacity }),
  });
}

/** Without empty lists and blocks. */
function present(blocks: StatedBlocks): StatedBlocks {
  return Object.fromEntries(
    Object.entries(blocks).filter(
      ([, value]) =>
        value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );
}

/** The values of facts; a default that is stated is left out. */
function values(facts: Readonly<Record<string, Fact<Plain> | undefined>>): PlainBlock {
  const data: Record<string, Plain> = {};
  for (const [key, fact] of Object.entries(facts))
    if (fact !== undefined && fact.value !== defaults[key]) data[key] = fact.value;
  return data;
}

/** Without what is as in the vault, which is the default. */
function beside(vault: InventoryVault | undefined, data: PlainBlock): PlainBlock {
  const isDefault = (key: string, value: Plain | undefined): boolean => {
    const own = key === 'location' ? vault?.location : vault?.resourceGroup;
    return typeof value === 'string' && own !== undefined && sameLeaf(key, value, own.value);
  };
  return Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => !['location', 'resourceGroup'].includes(key) || !isDefault(key, value),
    ),
  );
}

const defaults: Readonly<Record<string, Plain>> = {
  usage: 'data',
  deploymentModel: 'ResourceManager',
};

function serverData({ name, version }: InventoryServer): PlainBlock {
  return values({ name, version });
}

function hostData({ name, version, os, patches, cluster }: InventoryHost): PlainBlock {
  const system = os?.value.version;
  return {
    ...values({ name, version }),
    ...(system !== undefined && { os: system }),
    ...values({ patches, cluster }),
  };
}

function vmmData({ name, version, clouds }: InventoryVmm): PlainBlock {
  return {
    ...values({ name, version }),
    ...(clouds.length > 0 && {
      clouds: clouds.map((cloud) => ({
        name: cloud.name.value,
        ...(cloud.hostGroups.length > 0 && { hostGroups: cloud.hostGroups.map(siteData) }),
      })),
    }),
  };
}

function siteData({
  name,
  hosts,
}: {
  readonly name: Fact<string>;
  readonly hosts: readonly Fact<string>[];
}): PlainBlock {
  return { name: name.value, hosts: hosts.map(({ value }) => value) };
}

function policyData(policy: InventoryPolicy): PlainBlock {
  return values({ ...policy });
}

function planData({ name, groups, shutdownActions, failoverActions }: InventoryPlan): PlainBlock {
  return {
    name: name.value,
    ...(shutdownActions.length > 0 && { shutdown: { actions: shutdownActions.map(actionData) } }),
    ...(failoverActions.length > 0 && { failover: { actions: failoverActions.map(actionData) } }),
    ...(groups.length > 0 && {
      groups: groups.map(({ machines, actions }) => ({
        machines: machines.map(({ value }) => value),
        ...(actions.length > 0 && { actions: actions.map(actionData) }),
      })),
    }),
  };
}

function actionData({
  name,
  type,
  when,
  runbook,
  script,
  failoverTypes,
}: InventoryAction): PlainBlock {
  return {
    ...values({ name, type }),
    // After the group is the default.
    ...(when === 'before' && { when }),
    ...values({ runbook, script, failoverTypes }),
  };
}
