/** What a source states beside machines: servers, hosts, the vault, policies and plans. */
import type { Fact, InventoryOs } from './machine-facts.ts';

/** Everything beside machines; lists are empty where the source has none. */
export interface SourceSurroundings {
  readonly subscription?: Fact<string>;
  readonly vault?: InventoryVault;
  readonly storageAccounts: readonly InventoryStorageAccount[];
  readonly virtualNetworks: readonly InventoryVirtualNetwork[];
  readonly networkMappings: readonly InventoryNetworkMapping[];
  /** The first is the one that most machines use. */
  readonly replicationPolicies: readonly InventoryPolicy[];
  readonly configurationServer?: { readonly hostname: Fact<string> };
  readonly processServers: readonly InventoryServer[];
  readonly masterTargetServers: readonly InventoryServer[];
  readonly vCenterServers: readonly InventoryServer[];
  readonly vSphereHosts: readonly InventoryHost[];
  readonly hyperVHosts: readonly InventoryHost[];
  readonly hyperVClusters: readonly InventoryServer[];
  readonly hyperVSites: readonly InventorySite[];
  readonly vmmServers: readonly InventoryVmm[];
  readonly recoveryPlans: readonly InventoryPlan[];
  /** The newest successful test failover, a date as `2026-09-12`. */
  readonly lastDrill?: Fact<string>;
  readonly capacity: { readonly coresNeeded?: Fact<number>; readonly plannerRun?: Fact<string> };
}

/** A server with a name and, where the source has it, a version: `8.0.2`. */
export interface InventoryServer {
  readonly name: Fact<string>;
  readonly version?: Fact<string>;
}

/** A host; `isUsed` tells whether it carries a machine of the inventory. */
export interface InventoryHost extends InventoryServer {
  readonly isUsed: boolean;
  readonly os?: Fact<InventoryOs>;
  readonly patches?: Fact<readonly string[]>;
  readonly cluster?: Fact<string>;
}

export interface InventorySite {
  readonly name: Fact<string>;
  readonly hosts: readonly Fact<string>[];
}

export interface InventoryVmm extends InventoryServer {
  readonly clouds: readonly {
    readonly name: Fact<string>;
    readonly hostGroups: readonly InventorySite[];
  }[];
}

export interface InventoryVault {
  readonly name: Fact<string>;
  readonly resourceGroup?: Fact<string>;
  readonly location?: Fact<string>;
  /** A vault that answers is there. */
  readonly existing: Fact<true>;
}

export interface InventoryStorageAccount {
  readonly name: Fact<string>;
  readonly sku?: Fact<string>;
  readonly usage?: Fact<'data' | 'log'>;
  readonly location?: Fact<string>;
  readonly resourceGroup?: Fact<string>;
  /** `Classic` is no default. */
  readonly deploymentModel?: Fact<'ResourceManager' | 'Classic'>;
}

export interface InventoryVirtualNetwork {
  readonly name: Fact<string>;
  readonly location?: Fact<string>;
  readonly resourceGroup?: Fact<string>;
  readonly addressSpace?: Fact<readonly string[]>;
  readonly deploymentModel?: Fact<'ResourceManager' | 'Classic'>;
}

export interface InventoryNetworkMapping {
  /** Undefined is open: a VM network that a machine uses, a candidate for a mapping. */
  readonly target?: Fact<string>;
  readonly source: Fact<string>;
  readonly vmmServer?: Fact<string>;
}

export interface InventoryPolicy {
  readonly name: Fact<string>;
  readonly recoveryPointRetentionHours?: Fact<number>;
  readonly appConsistentSnapshotFrequencyHours?: Fact<number>;
  readonly copyFrequencySeconds?: Fact<number>;
  readonly rpoThresholdMinutes?: Fact<number>;
}

export interface InventoryPlan {
  readonly name: Fact<string>;
  readonly groups: readonly {
    /** Names of machines of this inventory. */
    readonly machines: readonly Fact<string>[];
    readonly actions: readonly InventoryAction[];
  }[];
  /** Actions of the two fixed groups before the first. */
  readonly shutdownActions: readonly InventoryAction[];
  readonly failoverActions: readonly InventoryAction[];
}

export interface InventoryAction {
  readonly name: Fact<string>;
  readonly type: Fact<'manual' | 'script' | 'runbook'>;
  readonly when: 'before' | 'after';
  /** The name of the runbook, or the path of the script. */
  readonly runbook?: Fact<string>;
  readonly script?: Fact<string>;
  /** Undefined if the source has none. */
  readonly failoverTypes?: Fact<readonly ('test' | 'planned' | 'unplanned')[]>;
}

/** Surroundings of which nothing is known. */
export const noSurroundings: SourceSurroundings = {
  storageAccounts: [],
  virtualNetworks: [],
  networkMappings: [],
  replicationPolicies: [],
  processServers: [],
  masterTargetServers: [],
  vCenterServers: [],
  vSphereHosts: [],
  hyperVHosts: [],
  hyperVClusters: [],
  hyperVSites: [],
  vmmServers: [],
  recoveryPlans: [],
  capacity: {},
};
