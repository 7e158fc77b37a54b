// Generated from schemas/asr.schema.json by `npm run generate`. Do not edit.
import type { Block, Entries, List, Value } from './sourced.ts';

export interface Vault extends Block {
  readonly name?: Value<string>;
  readonly resourceGroup?: Value<string>;
  readonly location?: Value<string>;
  readonly existing?: Value<boolean>;
  readonly privateEndpoints?: Value<boolean>;
}

export interface StorageAccount extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly sku?: Value<"Standard_GRS" | "Standard_LRS" | "Premium_LRS" | "Standard_RAGRS" | "Standard_ZRS" | "Standard_GZRS" | "Standard_RAGZRS" | "Premium_ZRS">;
  readonly usage?: Value<"data" | "log">;
  readonly deploymentModel?: Value<"ResourceManager" | "Classic">;
  readonly location?: Value<string>;
  readonly resourceGroup?: Value<string>;
}

export interface VirtualNetwork extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly location?: Value<string>;
  readonly deploymentModel?: Value<"ResourceManager" | "Classic">;
  readonly resourceGroup?: Value<string>;
  readonly addressSpace?: List<Value<string>>;
}

export interface NetworkMapping extends Block {
  readonly source?: Value<string>;
  readonly target?: Value<string>;
  readonly vmmServer?: Value<string>;
}

export interface ReplicationPolicy extends Block {
  readonly name?: Value<string>;
  readonly recoveryPointRetentionHours?: Value<number>;
  readonly appConsistentSnapshotFrequencyHours?: Value<number>;
  readonly copyFrequencySeconds?: Value<30 | 300 | 900>;
  readonly rpoThresholdMinutes?: Value<number>;
}

export interface ConfigurationServer extends Block {
  readonly hostname?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly machine?: Value<"vmware" | "virtual" | "physical">;
  readonly os?: Value<string>;
  readonly language?: Value<string>;
  readonly highlyAvailable?: Value<boolean>;
  readonly nicType?: Value<string>;
  readonly ipAssignment?: Value<"static" | "dynamic">;
  readonly domainController?: Value<boolean>;
  readonly powerCLI?: Value<string | number>;
  readonly replicationPort?: Value<number>;
  readonly network?: Value<string>;
  readonly site?: Value<"primary" | "secondary">;
  readonly cores?: Value<number>;
  readonly memoryGB?: Value<number>;
  readonly cacheGB?: Value<number>;
  readonly outbound?: Outbound;
}

export interface ProcessServer extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly location?: Value<"onPremises" | "azure">;
  readonly network?: Value<string>;
  readonly site?: Value<"primary" | "secondary">;
  readonly cores?: Value<number>;
  readonly memoryGB?: Value<number>;
  readonly cacheGB?: Value<number>;
}

export interface MasterTargetServer extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly machine?: Value<"vmware" | "virtual" | "physical">;
  readonly site?: Value<"primary" | "secondary">;
  readonly vContinuum?: Value<boolean>;
}

export interface VSphereHost extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly version?: Value<string | number>;
  readonly latestUpdates?: Value<boolean>;
  readonly network?: Value<string>;
  readonly features?: List<Value<"crossVCenterVMotion" | "virtualVolumes" | "storageDRS" | "vMotion" | "storageVMotion" | "HA" | "DRS" | "FT" | "vSAN">>;
  readonly patches?: List<Value<string>>;
}

export interface VCenterServer extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly version?: Value<string | number>;
  readonly latestUpdates?: Value<boolean>;
  readonly network?: Value<string>;
  readonly features?: List<Value<"crossVCenterVMotion" | "virtualVolumes" | "storageDRS" | "vMotion" | "storageVMotion" | "HA" | "DRS" | "FT" | "vSAN">>;
}

export interface VmmServer extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly version?: Value<string | number>;
  readonly site?: Value<"primary" | "secondary">;
  readonly latestUpdates?: Value<boolean>;
  readonly outbound?: Outbound;
  readonly clouds?: List<Cloud>;
}

export interface Cloud extends Block {
  readonly name?: Value<string>;
  readonly hostGroups?: List<HostGroup>;
}

export interface HostGroup extends Block {
  readonly name?: Value<string>;
  readonly hosts?: List<Value<string>>;
}

export interface HyperVSite extends Block {
  readonly name?: Value<string>;
  readonly hosts?: List<Value<string>>;
}

export interface HyperVHost extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly os?: Value<string>;
  readonly latestUpdates?: Value<boolean>;
  readonly patches?: List<Value<string>>;
  readonly cluster?: Value<string>;
  readonly vmCount?: Value<number>;
  readonly freeGB?: Value<number>;
  readonly outbound?: Outbound;
}

export interface HyperVCluster extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly ipAssignment?: Value<"static" | "dhcp">;
  readonly replicaBroker?: Value<"auto" | "manual" | "none">;
}

export interface Outbound extends Block {
  readonly connection?: Value<"direct" | "proxy" | "none">;
  readonly ports?: List<Value<number | string>>;
  readonly urls?: List<Value<string>>;
  readonly ipBasedRules?: Value<boolean>;
  readonly azureDatacenterIpRanges?: Value<boolean>;
  readonly regions?: List<Value<string>>;
  readonly serviceTags?: List<Value<string>>;
  readonly proxy?: OutboundProxy;
}

export interface OutboundProxy extends Block {
  readonly address?: Value<string>;
  readonly authentication?: Value<"none" | "basic" | "other">;
}

export interface ProtectedItem extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly tags?: Entries<Value<string | number | boolean>>;
  readonly azureName?: Value<string>;
  readonly hostname?: Value<string>;
  readonly host?: Value<string>;
  readonly cloud?: Value<string>;
  readonly os?: Os;
  readonly firmware?: Value<"BIOS" | "UEFI">;
  readonly secureBoot?: Value<boolean>;
  readonly generation?: Value<1 | 2>;
  readonly disks?: List<Disk>;
  readonly cores?: Value<number>;
  readonly memoryGB?: Value<number>;
  readonly usedGB?: Value<number>;
  readonly dailyChangeGB?: Value<number>;
  readonly peakChangeMBps?: Value<number>;
  readonly iops?: Value<number>;
  readonly startMinutes?: Value<number>;
  readonly nics?: List<Nic>;
  readonly vmwareTools?: Value<"running" | "notRunning" | "notInstalled">;
  readonly freeSpaceGB?: Value<number>;
  readonly openPorts?: List<Value<number | string>>;
  readonly multiVmGroup?: Value<string>;
  readonly diskEnableUUID?: Value<boolean>;
  readonly hostsFile?: Value<"complete" | "incomplete">;
  readonly englishOnly?: Value<boolean>;
  readonly fileSystems?: List<Value<string>>;
  readonly kernel?: Value<string | number>;
  readonly mobilityService?: Value<string | number>;
  readonly volumeManager?: Value<"lvm2" | "none">;
  readonly storageController?: Value<string>;
  readonly iscsiTargetReachableFromAzure?: Value<boolean>;
  readonly unifiedAgent?: Value<"push" | "installed" | "notInstalled">;
  readonly storageAccount?: Value<string>;
  readonly virtualNetwork?: Value<string>;
  readonly replicationPolicy?: Value<string>;
  readonly processServer?: Value<string>;
  readonly target?: AzureTarget;
}

export interface AzureTarget extends Block {
  readonly size?: Value<string>;
  readonly diskType?: Value<"Standard_LRS" | "StandardSSD_LRS" | "Premium_LRS" | "StandardSSD_ZRS" | "Premium_ZRS" | "PremiumV2_LRS" | "UltraSSD_LRS">;
  readonly subnet?: Value<string>;
  readonly ipAddress?: Value<string>;
  readonly resourceGroup?: Value<string>;
  readonly availabilitySet?: Value<string>;
  readonly availabilityZone?: Value<number | string>;
}

export interface Os extends Block {
  readonly type?: Value<"Windows" | "Linux">;
  readonly version?: Value<string>;
  readonly architecture?: Value<"x64" | "x86">;
  readonly systemDrive?: Value<string>;
}

export interface Disk extends Block {
  readonly name?: Value<string>;
  readonly role?: Value<"os" | "data">;
  readonly sizeGB?: Value<number>;
  readonly usedGB?: Value<number>;
  readonly diskType?: Value<"basic" | "dynamic">;
  readonly encrypted?: Value<boolean>;
  readonly shared?: Value<boolean>;
  readonly rdm?: Value<boolean>;
  readonly bus?: Value<"local" | "iscsi" | "fc">;
  readonly exclude?: Value<boolean>;
  readonly mountPoint?: Value<string>;
}

export interface Nic extends Block {
  readonly network?: Value<string>;
  readonly ipAssignment?: Value<"static" | "dhcp">;
  readonly teamed?: Value<boolean>;
}

export interface RecoveryPlan extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly rtoMinutes?: Value<number>;
  readonly shutdown?: FixedGroup;
  readonly failover?: FixedGroup;
  readonly groups?: List<Group>;
}

export interface FixedGroup extends Block {
  readonly actions?: List<Action>;
}

export interface Group extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly machines?: List<Value<string>>;
  readonly actions?: List<Action>;
}

export interface Action extends Block {
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly type?: Value<"manual" | "runbook" | "script">;
  readonly when?: Value<"before" | "after">;
  readonly failoverTypes?: List<Value<"test" | "planned" | "unplanned">>;
  readonly runbook?: Value<string>;
  readonly script?: Value<string>;
  readonly instruction?: Value<string>;
  readonly minutes?: Value<number>;
  readonly direction?: Value<"failover" | "failback">;
}

export interface Failover extends Block {
  readonly types?: List<Value<"test" | "planned" | "unplanned">>;
  readonly lastDrill?: Value<string>;
  readonly testNetwork?: Value<string>;
}

export interface Failback extends Block {
  readonly types?: List<Value<"test" | "planned" | "unplanned">>;
  readonly target?: Value<"vmware" | "physical" | "hyperv" | "vmm">;
  readonly connectivity?: Value<"vpn" | "expressRoute" | "none">;
  readonly volume?: Value<"normal" | "large">;
  readonly vm?: Value<string>;
}

export interface Capacity extends Block {
  readonly bandwidthMbps?: Value<number>;
  readonly dailyChangeGB?: Value<number>;
  readonly growthPercent?: Value<number>;
  readonly changeHours?: Value<number>;
  readonly burstGB?: Value<number>;
  readonly burstMinutes?: Value<number>;
  readonly initialReplicationHours?: Value<number>;
  readonly coresNeeded?: Value<number>;
  readonly coreQuota?: Value<number>;
  readonly plannerRun?: Value<string>;
  readonly expressRoute?: Value<boolean>;
  readonly wanOptimizer?: Value<string>;
  readonly qosPolicy?: Value<boolean>;
  readonly agentThrottling?: Value<boolean>;
  readonly rtoMinutes?: Value<number>;
  readonly rpoMinutes?: Value<number>;
}

export interface Drill extends Block {
  readonly date?: Value<string>;
  readonly plan?: Value<string>;
  readonly type?: Value<"test" | "planned" | "unplanned">;
  readonly result?: Value<"passed" | "passedWithIssues" | "failed">;
  readonly minutes?: Value<number>;
  readonly by?: Value<string>;
  readonly notes?: Value<string>;
}

export interface ChecklistEntry extends Block {
  readonly state?: Value<"done" | "notApplicable" | "open">;
  readonly by?: Value<string>;
  readonly date?: Value<string>;
}

export interface Approval extends Block {
  readonly by?: Value<string>;
  readonly role?: Value<string>;
  readonly date?: Value<string>;
  readonly digest?: Value<string | number>;
  readonly note?: Value<string>;
}

export interface DescriptorModel {
  readonly profile?: Value<"2016-12" | "2026-05">;
  readonly scenario?: Value<"vmware-to-azure" | "physical-to-azure" | "hyperv-vmm-to-azure" | "hyperv-to-azure" | "vmware-to-secondary" | "physical-to-secondary" | "hyperv-to-secondary">;
  readonly portal?: Value<"azure" | "classic">;
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  readonly tags?: Entries<Value<string | number | boolean>>;
  readonly subscription?: Value<string>;
  readonly vault?: Vault;
  readonly storageAccounts?: List<StorageAccount>;
  readonly virtualNetworks?: List<VirtualNetwork>;
  readonly networkMappings?: List<NetworkMapping>;
  readonly replicationPolicy?: ReplicationPolicy;
  readonly replicationPolicies?: List<ReplicationPolicy>;
  readonly configurationServer?: ConfigurationServer;
  readonly processServers?: List<ProcessServer>;
  readonly masterTargetServers?: List<MasterTargetServer>;
  readonly vSphereHosts?: List<VSphereHost>;
  readonly vCenterServers?: List<VCenterServer>;
  readonly vmmServers?: List<VmmServer>;
  readonly hyperVSites?: List<HyperVSite>;
  readonly hyperVHosts?: List<HyperVHost>;
  readonly hyperVClusters?: List<HyperVCluster>;
  readonly outbound?: Outbound;
  readonly protectedItems?: List<ProtectedItem>;
  readonly recoveryPlans?: List<RecoveryPlan>;
  readonly failover?: Failover;
  readonly failback?: Failback;
  readonly capacity?: Capacity;
  readonly drills?: List<Drill>;
  readonly checklist?: Entries<ChecklistEntry>;
  readonly approvals?: List<Approval>;
}

/** The blocks that rules look at, by name. */
export interface BlockTypes {
  readonly vault: Vault;
  readonly storageAccount: StorageAccount;
  readonly virtualNetwork: VirtualNetwork;
  readonly networkMapping: NetworkMapping;
  readonly replicationPolicy: ReplicationPolicy;
  readonly configurationServer: ConfigurationServer;
  readonly processServer: ProcessServer;
  readonly masterTargetServer: MasterTargetServer;
  readonly vSphereHost: VSphereHost;
  readonly vCenterServer: VCenterServer;
  readonly vmmServer: VmmServer;
  readonly hyperVSite: HyperVSite;
  readonly hyperVHost: HyperVHost;
  readonly hyperVCluster: HyperVCluster;
  readonly outbound: Outbound;
  readonly protectedItem: ProtectedItem;
  readonly recoveryPlan: RecoveryPlan;
  readonly action: Action;
  readonly failover: Failover;
  readonly failback: Failback;
  readonly capacity: Capacity;
  readonly drill: Drill;
  readonly approval: Approval;
}

export type BlockName = keyof BlockTypes;
