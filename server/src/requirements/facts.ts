/** The figures and lists of a profile, by which rules judge. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { ProfileId, RequirementId } from './ids.ts';

/** A value, or one for each scenario where it differs. */
export type ByScenario<T> = T | { readonly [code in ScenarioCode]?: T };

/** What may differ by scenario and is given for one (see `facts.yaml`). */
export interface Limits {
  /** Largest replicated disk, in GB. */
  readonly diskGB: number;
  /** Smallest replicated disk, in GB; 0 where there is no such limit. */
  readonly diskMinGB: number;
  /** Largest OS disk, in GB: of a BIOS machine, of a UEFI machine. */
  readonly osDiskGB: number;
  readonly osDiskUefiGB: number;
  /** Most disks of a machine, and most data disks. */
  readonly disks: number;
  readonly dataDisks: number;
  /** Most machines in a recovery plan. */
  readonly planMachines: number;
  /** Most characters of the configuration server's, a Windows guest's and an Azure VM's name. */
  readonly hostNameLength: number;
  readonly windowsHostNameLength: number;
  readonly azureNameLength: number;
  /** Free space on the installation drive, in GB: of Windows, of Linux. */
  readonly freeSpaceGB: number;
  readonly freeSpaceLinuxGB: number;
  readonly systemDrive: string;
  /** Whether a machine may start from UEFI, and whether it may do so with Secure Boot on. */
  readonly uefi: boolean;
  readonly secureBoot: boolean;
  /** TCP ports. */
  readonly replicationPort: number;
  readonly managementPort: number;
  readonly setupPort: number;
  readonly multiVmPort: number;
  /** What the server on-premises that talks to Azure is called: "configuration server". */
  readonly configurationServerName: string;
  readonly configurationServerOs: string;
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
  /** Whether only an account that is declared for logs takes those of premium replicas. */
  readonly declaredLogAccount: boolean;
}

export type FailoverType = 'test' | 'planned' | 'unplanned';
export type FailbackTarget = 'vmware' | 'hyperv' | 'vmm';

/** What a name may look like; the expressions are JavaScript's, with the `u` flag. */
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
  /** In words, as the end of a sentence. */
  readonly allowed: string;
}

export interface UrlRule {
  readonly requirement: RequirementId;
  readonly url: string;
  readonly scenarios: readonly ScenarioCode[];
  /** Scenarios whose column says that it is not needed. */
  readonly notRequired: readonly ScenarioCode[];
  readonly alternativeOf?: RequirementId;
}

export interface GuestOsFamily {
  readonly family: string;
  readonly type: 'Windows' | 'Linux';
  readonly aliases?: readonly string[];
  readonly versions: readonly string[];
  readonly note?: string;
  readonly sources?: readonly string[];
}

/** The lists and tables of a profile. */
export interface Facts {
  readonly profile: ProfileId;
  readonly article: { readonly title: string; readonly date: string; readonly url: string };
  readonly limits: { readonly [name in keyof Limits]?: ByScenario<Limits[name]> };
  readonly lists: {
    readonly vSphereVersions: readonly string[];
    readonly vCenterVersions: readonly string[];
    readonly unsupportedVSphereFeatures: Readonly<Record<string, RequirementId>>;
    readonly storageSkus: readonly string[];
    readonly classicSkus: readonly string[];
    readonly premiumExcludedRegions: Readonly<Record<string, RequirementId>>;
    readonly fileSystems: readonly string[];
    readonly volumeManagers: readonly string[];
    readonly unsupportedStorageControllers: readonly string[];
  };
  readonly fileSystemsOnlyOn: Readonly<Record<string, readonly string[]>>;
  readonly vmm: {
    readonly product: string;
    readonly aliases: readonly string[];
    readonly order: readonly string[];
    readonly minimum: ByScenario<string>;
    readonly latest: ByScenario<string>;
  };
  readonly hyperVHosts: {
    readonly products: readonly { readonly name: string; readonly aliases: readonly string[] }[];
    readonly order: readonly string[];
    readonly minimum: ByScenario<string>;
    /** Hosts of this release or a later one share no site or cloud with older ones (ASR022). */
    readonly apartFrom: string;
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
  /** Scenarios that are no longer offered, or will not be for long (ASR029). */
  readonly scenarioStatus: { readonly [code in ScenarioCode]?: 'retired' | 'deprecated' };
  /** Whether a disk that a guest reaches over iSCSI becomes a VHD, or is not supported at all. */
  readonly guestIscsi: 'converted' | 'unsupported';
  /** Whether a team of adapters inside a guest becomes one adapter, or is not supported at all. */
  readonly guestTeaming: 'merged' | 'unsupported';
  readonly guides: { readonly [code in ScenarioCode]?: readonly string[] };
}
