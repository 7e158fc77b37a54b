/** The limits, lists and tables of a profile. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { CloudName, ProfileId, RequirementId } from './ids.ts';

/** A value, or one for each scenario. */
export type ByScenario<T> = T | { readonly [code in ScenarioCode]?: T };

/** The limits of one scenario (see `facts.yaml`). */
export interface Limits {
  /** The largest disk that is replicated, in GB. */
  readonly diskGB: number;
  /** The smallest disk that is replicated, in GB; 0 if there is no such limit. */
  readonly diskMinGB: number;
  /** The largest OS disk, in GB: of a BIOS machine, of a UEFI machine. */
  readonly osDiskGB: number;
  readonly osDiskUefiGB: number;
  /** The maximum number of disks of a machine, and of data disks. */
  readonly disks: number;
  readonly dataDisks: number;
  /** The maximum number of data disks in sources that are not published; above it is an error. */
  readonly announcedDataDisks?: number;
  /** Whether data disks can be excluded from replication. */
  readonly diskExclusion: boolean;
  /** The maximum number of machines in a recovery plan. */
  readonly planMachines: number;
  /** How long a policy can keep recovery points, in hours; on premium storage at most so long. */
  readonly retentionMinHours: number;
  readonly retentionMaxHours: number;
  readonly premiumRetentionMaxHours?: number;
  /** Hours between two app-consistent snapshots, and whether they can be off (0). */
  readonly snapshotMinHours: number;
  readonly snapshotMaxHours: number;
  readonly snapshotsCanBeOff: boolean;
  /** The copy frequency, in seconds, that premium storage does not take. */
  readonly premiumExcludedCopySeconds: number;
  /**
   * The maximum length, in characters, of the name of the configuration server, a Windows guest,
   * and an Azure VM.
   */
  readonly hostNameLength: number;
  readonly windowsHostNameLength: number;
  readonly azureNameLength: number;
  /** Free space on the installation drive, in GB: on Windows, on Linux. */
  readonly freeSpaceGB: number;
  readonly freeSpaceLinuxGB: number;
  readonly systemDrive: string;
  /** Whether machines may boot from UEFI, and with Secure Boot on. */
  readonly uefi: boolean;
  readonly secureBoot: boolean;
  /** The size, in GB, that the OS disk of a generation 2 VM has to be below. */
  readonly secondGenerationOsDiskGB: number;
  /** TCP ports. */
  readonly replicationPort: number;
  readonly managementPort: number;
  readonly setupPort: number;
  readonly multiVmPort: number;
  /** The name of the on-premises server that connects to Azure: "configuration server". */
  readonly configurationServerName: string;
  readonly configurationServerOs: string;
  /** The system of servers that are set up and may stay; undefined if there is none. */
  readonly configurationServerOsBefore?: string;
  /** Whether it may run Server Core. */
  readonly configurationServerCore: boolean;
  readonly powerCLI: string;
  readonly nicType: string;
  readonly nicUpdate: string;
  readonly nicUpdateVersion: string;
  readonly mySqlUrl: string;
  readonly vmmVersion: string;
  readonly hyperVHostVersion: string;
  readonly hostUpdate: string;
  readonly hostUpdateOs: string;
  readonly manualBrokerOs: string;
  readonly fallbackRegion: string;
  /** Whether the classic portal still manages a vault that exists. */
  readonly classicPortal: boolean;
  /** Whether logs of premium replicas need an account that is declared for logs. */
  readonly declaredLogAccount: boolean;
}

/** A kind of failover. */
export type FailoverType = 'test' | 'planned' | 'unplanned';
/** What machines run on after failback. */
export type FailbackTarget = 'vmware' | 'hyperv' | 'vmm';

/** The form of a name; patterns are JavaScript regular expressions with the `u` flag. */
export interface NameRule {
  readonly requirement: RequirementId;
  readonly endsRequirement?: RequirementId;
  readonly hyperVRequirement?: RequirementId;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: string;
  readonly characters: string;
  readonly first?: string;
  readonly last?: string;
  readonly ends?: string;
  /** The allowed characters, in words that end a sentence. */
  readonly allowed: string;
}

/** A URL that servers must reach. */
export interface UrlRule {
  readonly requirement: RequirementId;
  readonly url: string;
  readonly scenarios: readonly ScenarioCode[];
  /** Scenarios for which the article does not require it. */
  readonly notRequired: readonly ScenarioCode[];
  readonly alternativeOf?: RequirementId;
  /** The cloud whose vaults need it; the public one if absent. */
  readonly cloud?: CloudName;
  /** The ports of which one opens it, if they are not that of its scheme, or of HTTPS. */
  readonly ports?: readonly number[];
}

/** A family of guest operating systems, and its supported versions. */
export interface GuestOsFamily {
  readonly family: string;
  readonly type: 'Windows' | 'Linux';
  readonly versions: readonly string[];
  readonly note?: string;
  readonly sources?: readonly string[];
}

/** The lists and tables of a profile. */
export interface Facts {
  readonly profile: ProfileId;
  readonly article: {
    readonly title: string;
    readonly date: string;
    readonly url: string;
    /** By scenario, the first and the last line under its own headings. */
    readonly sections: { readonly [code in ScenarioCode]?: readonly number[] };
  };
  readonly limits: { readonly [name in keyof Limits]?: ByScenario<Limits[name]> };
  readonly lists: {
    readonly vSphereVersions: readonly string[];
    readonly vCenterVersions: readonly string[];
    readonly unsupportedVSphereFeatures: Readonly<Record<string, RequirementId>>;
    /** Features that replication supports and failback does not. */
    readonly vSphereFeaturesWithoutFailback: readonly string[];
    readonly storageSkus: readonly string[];
    readonly classicSkus: readonly string[];
    readonly premiumExcludedRegions: Readonly<Record<string, RequirementId>>;
    readonly fileSystems: readonly string[];
    readonly volumeManagers: readonly string[];
    readonly unsupportedStorageControllers: readonly string[];
    /** In lower case: what is listed with file systems and is none, is encrypted, is for UEFI. */
    readonly notFileSystems: readonly string[];
    readonly encryptedFileSystems: readonly string[];
    readonly efiFileSystems: readonly string[];
  };
  readonly fileSystemsOnlyOn: Readonly<Record<string, readonly string[]>>;
  /** Systems that do not start from UEFI. */
  readonly uefiNotOn: { readonly [code in ScenarioCode]?: readonly string[] };
  readonly vmm: {
    readonly product: string;
    readonly order: readonly string[];
    /** Releases of the semi-annual channel, and the release that each follows. */
    readonly semiAnnual: Readonly<Record<string, string>>;
    /** The release of VMM that a host of a release needs (ASR046). */
    readonly hostNeeds: Readonly<Record<string, string>>;
    readonly minimum: ByScenario<string>;
    readonly latest: ByScenario<string>;
    /** A release that only a source which is not confirmed names. */
    readonly unconfirmed: ByScenario<string>;
  };
  readonly hyperVHosts: {
    readonly products: readonly string[];
    readonly order: readonly string[];
    readonly minimum: ByScenario<string>;
    /** Hosts of this release or later cannot share a site or cloud with older ones (ASR022). */
    readonly apartFrom: string;
    /** A release that only a source which is not confirmed names. */
    readonly unconfirmed: ByScenario<string>;
  };
  readonly guestOs: readonly GuestOsFamily[];
  readonly names: Readonly<
    Record<
      'vault' | 'storageAccount' | 'virtualNetwork' | 'resourceGroup' | 'recoveryPlan' | 'azureVm',
      NameRule
    >
  >;
  readonly urls: readonly UrlRule[];
  readonly failover: {
    readonly [code in ScenarioCode]?: Readonly<Record<FailoverType, RequirementId>>;
  };
  readonly failback: {
    readonly [code in ScenarioCode]?: Readonly<Record<FailoverType, RequirementId>>;
  };
  /** What machines run on after failback. */
  readonly failbackTarget: { readonly [code in ScenarioCode]?: FailbackTarget };
  readonly replicationPolicy: Readonly<
    Record<string, { readonly [code in ScenarioCode]?: number }>
  >;
  /** Scenarios that are retired or will be (ASR029). */
  readonly scenarioStatus: { readonly [code in ScenarioCode]?: 'retired' | 'deprecated' };
  /** Whether a disk that a guest reaches over iSCSI becomes a VHD, or is not supported. */
  readonly guestIscsi: 'converted' | 'unsupported';
  /** Whether teamed adapters inside a guest become one adapter, or are not supported. */
  readonly guestTeaming: 'merged' | 'unsupported';
  /** The copy frequencies that a policy can have, in seconds. */
  readonly copyFrequencies: { readonly [code in ScenarioCode]?: readonly number[] };
  /** Words, in lower case, that Azure allows nowhere in a name, not at its start, not as all of it. */
  readonly reservedWords: Readonly<Record<'anywhere' | 'atStart' | 'whole', readonly string[]>>;
  readonly guides: { readonly [code in ScenarioCode]?: readonly string[] };
}
