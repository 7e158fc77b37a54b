/**
 * An inventory: what an import source says about machines and their surroundings, as facts with their
 * origin. It contains only what the source states; a fact that is missing, unreadable or not to be
 * trusted is undefined. Defaults of the format are facts as well: whether they are written is decided
 * where a descriptor is made of them.
 */
import type { Scenario } from '../requirements/scenarios.ts';

/** A value that the source states. */
export interface Fact<T> {
  readonly value: T;
  /**
   * Where it is: `vDisk!I17` for a cell of a sheet or of a csv file, `FILE#/value/0/name` for JSON.
   */
  readonly at: string;
}

/** The kind of a source. */
export type InventoryKind =
  | 'rvtools'
  | 'deployment-planner'
  | 'hyperv'
  | 'vmm'
  | 'vault'
  | 'offazure'
  | 'azure-migrate'
  | 'csv';

/** Everything that one import reads, from one file or from several that belong together. */
export interface Inventory {
  readonly kind: InventoryKind;
  /** As the source tells it; undefined if it does not (a vault without items). */
  readonly scenario: Scenario | undefined;
  /** Set only where the source needs a certain profile: a modernized appliance. */
  readonly profile: Fact<string> | undefined;
  /** When the source was exported, as it says: an ISO date and time, or undefined. */
  readonly exported: string | undefined;
  /**
   * Paths of the descriptor that the source has a column or property for, in this file, as
   * `protectedItems[].firmware` or `protectedItems[].disks[].rdm`. A path that is not among them is
   * not stated: nothing can be concluded from the absence of its facts.
   */
  readonly states: ReadonlySet<string>;
  /**
   * Whether machines may be missing: a list with more pages, a limit. From a partial inventory, no
   * absence may be concluded.
   */
  readonly isPartial: boolean;
  /** In the order of the source, each name once. */
  readonly machines: readonly InventoryMachine[];
  readonly surroundings: Surroundings;
  /** Machines that are left out on purpose. */
  readonly skipped: readonly SkippedMachine[];
  /** Further machines with the name of one in `machines`; they are left out. */
  readonly duplicates: readonly DuplicateMachine[];
  readonly notices: readonly Notice[];
  /** Columns that no reader knows, as `vInfo: Owner, NB_LAST_BACKUP`; for a count and a list. */
  readonly unknownColumns: readonly UnknownColumns[];
}

/** A machine, with what the source states about it. */
export interface InventoryMachine {
  /** Stays the same when the machine is renamed; undefined if the source has no such id. */
  readonly id: string | undefined;
  readonly name: Fact<string>;
  readonly power: 'on' | 'off' | 'suspended' | undefined;
  /** Where it is, for groups, messages and comments; no part of the descriptor. */
  readonly location: MachineLocation;
  readonly facts: MachineFacts;
  /** In the order of the descriptor; undefined if the source does not state them. */
  readonly disks: readonly InventoryDisk[] | undefined;
  /** How the disk of the operating system was found; undefined without disks. */
  readonly osDisk: 'told' | 'assumed' | undefined;
  /** In the order of the source; undefined if the source does not state them. */
  readonly nics: readonly InventoryNic[] | undefined;
  /**
   * For cross-checks and capacity, never written unless somebody asks for it: cores, memory and what
   * the disks use.
   */
  readonly sizing: {
    readonly cores?: Fact<number>;
    readonly memoryGB?: Fact<number>;
    readonly usedGB?: Fact<number>;
  };
  /** A sentence about the machine for a comment on request: why a planner says incompatible. */
  readonly remark: string | undefined;
}

/** Where a machine is found in its source. */
export interface MachineLocation {
  readonly server?: string;
  readonly datacenter?: string;
  readonly cluster?: string;
  readonly folder?: string;
  readonly host?: string;
}

/** Facts for keys of `protectedItems[]`, by the name of the key. */
export interface MachineFacts {
  readonly hostname?: Fact<string>;
  readonly os?: Fact<InventoryOs>;
  readonly kernel?: Fact<string>;
  readonly firmware?: Fact<'BIOS' | 'UEFI'>;
  readonly secureBoot?: Fact<boolean>;
  readonly generation?: Fact<1 | 2>;
  readonly vmwareTools?: Fact<'running' | 'notRunning' | 'notInstalled'>;
  readonly diskEnableUUID?: Fact<boolean>;
  readonly freeSpaceGB?: Fact<number>;
  readonly host?: Fact<string>;
  readonly cloud?: Fact<string>;
  readonly azureName?: Fact<string>;
  readonly multiVmGroup?: Fact<string>;
  readonly storageAccount?: Fact<string>;
  readonly virtualNetwork?: Fact<string>;
  readonly replicationPolicy?: Fact<string>;
  /** Only where it is not the configuration server. */
  readonly processServer?: Fact<string>;
}

/** What is known of an operating system. */
export interface InventoryOs {
  /** The descriptor's spelling (`Windows Server 2019`); undefined if only the type is known. */
  readonly version?: string;
  readonly type?: 'Windows' | 'Linux';
  /** Only where it is not x64, the default. */
  readonly architecture?: 'x86';
  /**
   * What the source says (`CentOS 4/5/6/7 (64-bit)`), where `version` says less or only one of
   * several that it may be: worth a comment.
   */
  readonly found?: string;
  /** Whether the guest itself named its release, and not a list that somebody chose from. */
  readonly isExact: boolean;
}

/** A disk of a machine. Sizes are GB of 1024^3 bytes, rounded up to three decimals. */
export interface InventoryDisk {
  /** Stays the same when disks are added or reordered: key, UUID or path. */
  readonly key: string | undefined;
  /** `Hard disk 1`; written only in block form. */
  readonly name: string | undefined;
  /** Undefined if it cannot be read; a notice tells. */
  readonly sizeGB: Fact<number> | undefined;
  /** Whether it carries the system; exactly one of a machine's disks does. */
  readonly isOs: boolean;
  readonly rdm?: Fact<boolean>;
  readonly shared?: Fact<boolean>;
}

/** A network adapter of a machine. */
export interface InventoryNic {
  readonly network?: Fact<string>;
  readonly ipAssignment?: Fact<'static' | 'dhcp'>;
  /** `VMXNET3`; of use where the machine is the configuration server. */
  readonly adapter?: Fact<string>;
}

/** Everything beside machines; lists are empty where the source has none. */
export interface Surroundings {
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

/** Why a machine is left out. */
export type SkipReason =
  'template' | 'placeholder' | 'system' | 'no cloud' | 'other provider' | 'deleted' | 'no name';

export interface SkippedMachine {
  readonly name: string;
  readonly reason: SkipReason;
  readonly at: string;
}

export interface DuplicateMachine {
  readonly name: string;
  readonly at: string;
  readonly id: string | undefined;
  readonly location: MachineLocation;
}

/** Something that an administrator should know. */
export interface Notice {
  /** The machine or thing that it is about; undefined if it is about the source. */
  readonly item?: string;
  /** One line: what was found, and what was made of it. */
  readonly message: string;
  readonly at?: string;
  /** `attention` needs a look: something is missing from the result. */
  readonly level: 'attention' | 'information';
}

export interface UnknownColumns {
  readonly tab: string;
  readonly columns: readonly string[];
}
