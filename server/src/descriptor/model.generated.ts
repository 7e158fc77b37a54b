// Generated from schemas/asr.schema.json by `npm run generate`. Do not edit.
import type { Block, List, Value } from './sourced.ts';

export interface Vault extends Block {
  readonly name?: Value<string>;
  readonly resourceGroup?: Value<string>;
  readonly location?: Value<string>;
  readonly existing?: Value<boolean>;
}

export interface StorageAccount extends Block {
  readonly name?: Value<string>;
  readonly sku?: Value<"Standard_GRS" | "Standard_LRS" | "Premium_LRS" | "Standard_RAGRS" | "Standard_ZRS" | "Standard_GZRS" | "Standard_RAGZRS" | "Premium_ZRS">;
  readonly usage?: Value<"data" | "log">;
  readonly deploymentModel?: Value<"ResourceManager" | "Classic">;
  readonly location?: Value<string>;
  readonly resourceGroup?: Value<string>;
}

export interface VirtualNetwork extends Block {
  readonly name?: Value<string>;
  readonly location?: Value<string>;
  readonly deploymentModel?: Value<"ResourceManager" | "Classic">;
  readonly resourceGroup?: Value<string>;
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
  readonly copyFrequencySeconds?: Value<30 | 300>;
  readonly rpoThresholdMinutes?: Value<number>;
}

export interface ConfigurationServer extends Block {
  readonly hostname?: Value<string>;
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
  readonly outbound?: Outbound;
}

export interface ProcessServer extends Block {
  readonly name?: Value<string>;
  readonly location?: Value<"onPremises" | "azure">;
  readonly network?: Value<string>;
  readonly site?: Value<"primary" | "secondary">;
}

export interface MasterTargetServer extends Block {
  readonly name?: Value<string>;
  readonly machine?: Value<"vmware" | "virtual" | "physical">;
  readonly site?: Value<"primary" | "secondary">;
  readonly vContinuum?: Value<boolean>;
}

export interface VSphereHost extends Block {
  readonly name?: Value<string>;
  readonly version?: Value<string | number>;
  readonly latestUpdates?: Value<boolean>;
  readonly network?: Value<string>;
  readonly features?: List<Value<"crossVCenterVMotion" | "virtualVolumes" | "storageDRS">>;
  readonly patches?: List<Value<string>>;
}

export interface VCenterServer extends Block {
  readonly name?: Value<string>;
  readonly version?: Value<string | number>;
  readonly latestUpdates?: Value<boolean>;
  readonly network?: Value<string>;
  readonly features?: List<Value<"crossVCenterVMotion" | "virtualVolumes" | "storageDRS">>;
}

export interface VmmServer extends Block {
  readonly name?: Value<string>;
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
  readonly os?: Value<string>;
  readonly latestUpdates?: Value<boolean>;
  readonly patches?: List<Value<string>>;
  readonly cluster?: Value<string>;
  readonly vmCount?: Value<number>;
  readonly outbound?: Outbound;
}

export interface HyperVCluster extends Block {
  readonly name?: Value<string>;
  readonly ipAssignment?: Value<"static" | "dhcp">;
  readonly replicaBroker?: Value<"auto" | "manual" | "none">;
}

export interface Outbound extends Block {
  readonly connection?: Value<"direct" | "proxy" | "none">;
  readonly ports?: List<Value<number>>;
  readonly urls?: List<Value<string>>;
  readonly ipBasedRules?: Value<boolean>;
  readonly azureDatacenterIpRanges?: Value<boolean>;
  readonly regions?: List<Value<string>>;
}

export interface ProtectedItem extends Block {
  readonly name?: Value<string>;
  readonly azureName?: Value<string>;
  readonly hostname?: Value<string>;
  readonly host?: Value<string>;
  readonly cloud?: Value<string>;
  readonly os?: Os;
  readonly firmware?: Value<"BIOS" | "UEFI">;
  readonly secureBoot?: Value<boolean>;
  readonly generation?: Value<1 | 2>;
  readonly disks?: List<Disk>;
  readonly nics?: List<Nic>;
  readonly vmwareTools?: Value<"running" | "notRunning" | "notInstalled">;
  readonly freeSpaceGB?: Value<number>;
  readonly openPorts?: List<Value<number>>;
  readonly multiVmGroup?: Value<string>;
  readonly diskEnableUUID?: Value<boolean>;
  readonly hostsFile?: Value<"complete" | "incomplete">;
  readonly englishOnly?: Value<boolean>;
  readonly fileSystems?: List<Value<string>>;
  readonly volumeManager?: Value<"lvm2" | "none">;
  readonly storageController?: Value<string>;
  readonly iscsiTargetReachableFromAzure?: Value<boolean>;
  readonly unifiedAgent?: Value<"push" | "installed" | "notInstalled">;
  readonly storageAccount?: Value<string>;
  readonly virtualNetwork?: Value<string>;
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
  readonly groups?: List<Group>;
}

export interface Group extends Block {
  readonly machines?: List<Value<string>>;
  readonly actions?: List<Action>;
}

export interface Action extends Block {
  readonly name?: Value<string>;
  readonly type?: Value<"manual" | "runbook" | "script">;
  readonly when?: Value<"before" | "after">;
  readonly failoverTypes?: List<Value<"test" | "planned" | "unplanned">>;
  readonly runbook?: Value<string>;
  readonly script?: Value<string>;
  readonly instruction?: Value<string>;
}

export interface Failover extends Block {
  readonly types?: List<Value<"test" | "planned" | "unplanned">>;
  readonly lastDrill?: Value<string>;
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

export interface DescriptorModel {
  readonly profile?: Value<"2016-12" | "2026-05">;
  readonly scenario?: Value<"vmware-to-azure" | "physical-to-azure" | "hyperv-vmm-to-azure" | "hyperv-to-azure" | "vmware-to-secondary" | "physical-to-secondary" | "hyperv-to-secondary">;
  readonly portal?: Value<"azure" | "classic">;
  readonly name?: Value<string>;
  readonly subscription?: Value<string>;
  readonly vault?: Vault;
  readonly storageAccounts?: List<StorageAccount>;
  readonly virtualNetworks?: List<VirtualNetwork>;
  readonly networkMappings?: List<NetworkMapping>;
  readonly replicationPolicy?: ReplicationPolicy;
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
  readonly checklist?: Block & Readonly<Record<string, unknown>>;
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
  readonly failover: Failover;
  readonly failback: Failback;
  readonly capacity: Capacity;
}

export type BlockName = keyof BlockTypes;
