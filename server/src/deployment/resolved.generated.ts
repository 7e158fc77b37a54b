// Generated from schemas/asr.schema.json by `npm run generate`. Do not edit.
import type { OriginsOf, ResolvedBlock } from './origin.ts';

/** The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults. */
export interface ResolvedVault extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedVault>;
  /** Name of the Recovery Services vault, as the portal lists it under Recovery Services vaults. */
  readonly name?: string;
  /** Resource group of the vault; the Overview page of the vault shows it. Exports to ARM, Bicep and Terraform need it. */
  readonly resourceGroup?: string;
  /** Azure region of the vault, as a programmatic or a display name; the Overview page of the vault shows it. Storage accounts and networks without a region are assumed to be in this one. */
  readonly location?: string;
  /** Whether the vault already exists. The classic portal can manage only existing vaults. Default: `false`. */
  readonly existing?: boolean;
  /** Whether the servers reach the vault through private endpoints instead of public addresses: portal, the vault, Networking. Default: `false`. */
  readonly privateEndpoints?: boolean;
}

/** One Azure storage account. */
export interface ResolvedStorageAccount extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedStorageAccount>;
  /** Name of the storage account, as the portal or `az storage account list` shows it. */
  readonly name?: string;
  /** What the account is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Performance and redundancy of the account, the `sku.name` of ARM; the Overview page shows them as Performance and Replication. The profile and the scenario decide which values are accepted. Default: `"Standard_GRS"`. */
  readonly sku?: "Standard_GRS" | "Standard_LRS" | "Premium_LRS" | "Standard_RAGRS" | "Standard_ZRS" | "Standard_GZRS" | "Standard_RAGZRS" | "Premium_ZRS";
  /** What Site Recovery stores in the account. The portal calls the account for logs the replication log or cache storage account, ARM `logStorageAccountId`. Default: `"data"`. */
  readonly usage?: "data" | "log";
  /** Azure deployment model of the storage account; its Overview page shows it. In the classic portal the default is `Classic`. Default: ResourceManager; Classic when portal is classic. */
  readonly deploymentModel?: "ResourceManager" | "Classic";
  /** Azure region of the account, if it is not that of the vault; the Overview page of the account shows it. Default: vault.location. */
  readonly location?: string;
  /** Resource group of the account, if it is not that of the vault; the Overview page of the account shows it. Default: vault.resourceGroup. */
  readonly resourceGroup?: string;
}

/** One Azure virtual network. */
export interface ResolvedVirtualNetwork extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedVirtualNetwork>;
  /** Name of the virtual network, as the portal lists it under Virtual networks. */
  readonly name?: string;
  /** What the network is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Azure region of the network, if it is not that of the vault; the Overview page of the network shows it. Default: vault.location. */
  readonly location?: string;
  /** Azure deployment model of the virtual network; its Overview page shows it. In the classic portal the default is `Classic`. Default: ResourceManager; Classic when portal is classic. */
  readonly deploymentModel?: "ResourceManager" | "Classic";
  /** Resource group of the network, if it is not that of the vault; the Overview page of the network shows it. Default: vault.resourceGroup. */
  readonly resourceGroup?: string;
  /** Address ranges of the network, in CIDR notation: portal, Virtual networks, Address space. ARM calls them `addressPrefixes`. */
  readonly addressSpace?: readonly string[];
}

/** One pair of networks: the one a machine uses today, and the one it uses after failover. */
export interface ResolvedNetworkMapping extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedNetworkMapping>;
  /** VM network of VMM that the machines are connected to today: VMM console, VMs and Services, VM Networks, or `Get-SCVMNetwork`. */
  readonly source?: string;
  /** Network that the machines join after failover: one of `virtualNetworks`, or between two VMM sites a VM network of the secondary site. The portal shows it under Network mapping; ARM calls it `recoveryNetworkId`. */
  readonly target?: string;
  /** VMM server that the source network belongs to, one of `vmmServers`. Required only if there are several. Default: the only VMM server. */
  readonly vmmServer?: string;
}

/** How often machines replicate and how long their recovery points are kept: portal, Replication policies. */
export interface ResolvedReplicationPolicy extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedReplicationPolicy>;
  /** Name of the policy, as the portal lists it under Replication policies. Default: the name of the descriptor followed by -policy. */
  readonly name?: string;
  /** How long recovery points are kept, in hours: the recovery point retention of the policy in the portal. Default: 24 for VMware and physical servers, 2 for Hyper-V. Unit: hours. */
  readonly recoveryPointRetentionHours?: number;
  /** Hours between two application-consistent snapshots, for which the applications of the guest write their data to disk; 0 turns them off. The portal calls it app-consistent snapshot frequency. Default: 1; 0 for VMware and physical servers in profile 2026-05. Unit: hours. */
  readonly appConsistentSnapshotFrequencyHours?: number;
  /** Seconds between two transfers of changes from a Hyper-V host, shown in the portal as the copy frequency of the policy. ARM calls it `replicationInterval`. Default: `300`. Unit: seconds. */
  readonly copyFrequencySeconds?: 30 | 300 | 900;
  /** Age of the newest recovery point, in minutes, above which Site Recovery raises an alert: the RPO threshold of the policy in the portal. Default: `15`. Unit: minutes. */
  readonly rpoThresholdMinutes?: number;
}

/** On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here. */
export interface ResolvedConfigurationServer extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedConfigurationServer>;
  /** Host name of the server, without its domain: the output of `hostname` on it. */
  readonly hostname?: string;
  /** What the server is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** What kind of computer the server is; the vSphere inventory lists it if it is a VMware VM. Default: vmware for VMware machines, physical for physical servers. */
  readonly machine?: "vmware" | "virtual" | "physical";
  /** Operating system of the server, as `systeminfo` names it. */
  readonly os?: string;
  /** Display language of its Windows installation, as a language tag: `(Get-UICulture).Name`. Default: `"en-US"`. */
  readonly language?: string;
  /** Whether vSphere HA restarts the server on another host when its own fails; see the HA setting of the cluster that runs it. */
  readonly highlyAvailable?: boolean;
  /** Type of the virtual network adapter of the server: Edit Settings of the VM, or column Adapter of the RVTools sheet vNetwork. */
  readonly nicType?: string;
  /** How the server gets its IP address; `Get-NetIPInterface` shows whether DHCP is on. */
  readonly ipAssignment?: "static" | "dynamic";
  /** Whether the server is a domain controller: `(Get-CimInstance Win32_ComputerSystem).DomainRole` is then 4 or 5. Default: `false`. */
  readonly domainController?: boolean;
  /** Version of VMware PowerCLI on the server: `Get-Module -ListAvailable VMware*`, or Programs and Features. */
  readonly powerCLI?: string;
  /** TCP port on which the server receives replication traffic, as chosen in Unified Setup. Default: `9443`. */
  readonly replicationPort?: number;
  /** vSphere network that the server is connected to. It is compared with those of the hosts, the vCenter servers and the process servers. */
  readonly network?: string;
  /** Site of the server, when replicating to a secondary site. Default: `"primary"`. */
  readonly site?: "primary" | "secondary";
  /** Processor cores of the server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`. */
  readonly cores?: number;
  /** Memory of the server in GB. Unit: GB. */
  readonly memoryGB?: number;
  /** Size in GB of the disk on which the server stores changes until they are sent. Unit: GB. */
  readonly cacheGB?: number;
  /** What this server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged. Default: outbound. */
  readonly outbound?: ResolvedOutbound;
}

/** One process server. */
export interface ResolvedProcessServer extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedProcessServer>;
  /** Name of the process server: portal, Configuration servers, Process servers. */
  readonly name?: string;
  /** What the process server is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Where the process server runs. Default: `"onPremises"`. */
  readonly location?: "onPremises" | "azure";
  /** vSphere network that the process server is connected to, if it is not that of the configuration server. Default: configurationServer.network. */
  readonly network?: string;
  /** Site of the process server, when replicating to a secondary site. Default: `"primary"`. */
  readonly site?: "primary" | "secondary";
  /** Processor cores of the process server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`. */
  readonly cores?: number;
  /** Memory of the process server in GB. Unit: GB. */
  readonly memoryGB?: number;
  /** Size in GB of the disk on which the process server stores changes until they are sent. Unit: GB. */
  readonly cacheGB?: number;
}

/** One master target server. */
export interface ResolvedMasterTargetServer extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedMasterTargetServer>;
  /** Name of the master target server. */
  readonly name?: string;
  /** What the master target is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** What kind of computer the master target is. To restore VMware VMs it must reach the VMware storage, so it is a VMware VM itself. Default: `"vmware"`. */
  readonly machine?: "vmware" | "virtual" | "physical";
  /** Site of the master target, when replicating to a secondary site. Default: `"primary"`. */
  readonly site?: "primary" | "secondary";
  /** Whether vContinuum, the console of InMage, is installed on this master target. Default: `true`. */
  readonly vContinuum?: boolean;
}

/** One ESXi host. */
export interface ResolvedVSphereHost extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedVSphereHost>;
  /** Name of the ESXi host: the vSphere inventory, or column Host of the RVTools sheet vHost. */
  readonly name?: string;
  /** What the host is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Version of ESXi on the host: column ESX Version of the RVTools sheet vHost. The first two numbers are enough. */
  readonly version?: string;
  /** Whether the host has the latest updates for its version; see Update Manager. */
  readonly latestUpdates?: boolean;
  /** vSphere network that the management traffic of the host uses. */
  readonly network?: string;
  /** vSphere features in use on this host that affect replication, as the vSphere settings show them. List only the features that are in use. Default: `[]`. */
  readonly features?: readonly ("crossVCenterVMotion" | "virtualVolumes" | "storageDRS" | "vMotion" | "storageVMotion" | "HA" | "DRS" | "FT" | "vSAN")[];
  /** VMware updates on this host that affect replication, as Update Manager lists them. Default: `[]`. */
  readonly patches?: readonly string[];
}

/** One vCenter Server. */
export interface ResolvedVCenterServer extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedVCenterServer>;
  /** Name of the vCenter Server: column Name or VI SDK Server of the RVTools sheet vSource. */
  readonly name?: string;
  /** What the server is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Version of the vCenter Server: column Version of the RVTools sheet vSource. The first two numbers are enough. */
  readonly version?: string;
  /** Whether the vCenter Server has the latest updates for its version; see its appliance management page. */
  readonly latestUpdates?: boolean;
  /** vSphere network that the vCenter Server is connected to. */
  readonly network?: string;
  /** vSphere features in use on this vCenter Server that affect replication, as the vSphere settings show them. List only the features that are in use. Default: `[]`. */
  readonly features?: readonly ("crossVCenterVMotion" | "virtualVolumes" | "storageDRS" | "vMotion" | "storageVMotion" | "HA" | "DRS" | "FT" | "vSAN")[];
}

/** One System Center Virtual Machine Manager (VMM) server. */
export interface ResolvedVmmServer extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedVmmServer>;
  /** Name of the VMM server, as its console shows it; in ARM the friendly name of the fabric. */
  readonly name?: string;
  /** What the server is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Version of System Center on the VMM server: VMM console, About. */
  readonly version?: string;
  /** Site that the VMM server manages, when replicating to a secondary site. Default: `"primary"`. */
  readonly site?: "primary" | "secondary";
  /** Whether the VMM server has the latest update rollup for its version. */
  readonly latestUpdates?: boolean;
  /** What this VMM server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged. Default: outbound. */
  readonly outbound?: ResolvedOutbound;
  /** Clouds of the VMM server that are used for replication: `Get-SCCloud`. */
  readonly clouds: readonly ResolvedCloud[];
}

/** One VMM cloud. */
export interface ResolvedCloud extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedCloud>;
  /** Name of the VMM cloud, as `Get-SCCloud` shows it; Site Recovery calls it a protection container. */
  readonly name?: string;
  /** Host groups of the cloud: `Get-SCVMHostGroup`. */
  readonly hostGroups: readonly ResolvedHostGroup[];
}

/** One VMM host group. */
export interface ResolvedHostGroup extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedHostGroup>;
  /** Name of the host group, as `Get-SCVMHostGroup` shows it. */
  readonly name?: string;
  /** Hyper-V hosts and clusters in the group, each one of `hyperVHosts` or `hyperVClusters`: `Get-SCVMHost`. A cluster stands for its nodes. */
  readonly hosts?: readonly string[];
}

/** One Hyper-V site: hosts or clusters without VMM that share their replication settings. */
export interface ResolvedHyperVSite extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedHyperVSite>;
  /** Name of the site: portal, Site Recovery infrastructure, Hyper-V sites. */
  readonly name?: string;
  /** Hyper-V hosts and clusters registered in the site, each one of `hyperVHosts` or `hyperVClusters`. A cluster stands for its nodes. A host belongs to one site. */
  readonly hosts?: readonly string[];
}

/** One Hyper-V host. */
export interface ResolvedHyperVHost extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedHyperVHost>;
  /** Computer name of the host: `Get-VMHost` on it, or `Get-SCVMHost` in VMM. */
  readonly name?: string;
  /** What the host is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Operating system of the host, as `systeminfo` names it. */
  readonly os?: string;
  /** Whether the host has the latest updates; see Windows Update on it. */
  readonly latestUpdates?: boolean;
  /** Windows updates on the host that affect replication: `Get-HotFix`. An empty list means that there are none; without it, nobody has checked. */
  readonly patches?: readonly string[];
  /** Failover cluster that the host is a node of, one of `hyperVClusters`: `Get-Cluster`. */
  readonly cluster?: string;
  /** Number of VMs on the host, protected or not: `(Get-VM).Count`. Declare it if none of its VMs is in this descriptor. Default: counted from protectedItems. */
  readonly vmCount?: number;
  /** Free space in GB on the volumes of the host that store the disks of its VMs, where replication keeps its logs: `Get-Volume`. Unit: GB. */
  readonly freeGB?: number;
  /** What this host may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged. Default: outbound. */
  readonly outbound?: ResolvedOutbound;
}

/** One failover cluster of Hyper-V hosts. */
export interface ResolvedHyperVCluster extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedHyperVCluster>;
  /** Name of the cluster: `Get-Cluster`. */
  readonly name?: string;
  /** What the cluster is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** How the cluster gets its IP addresses: the IP address resources of `Get-ClusterResource`. */
  readonly ipAssignment?: "static" | "dhcp";
  /** How the Hyper-V Replica Broker of the cluster was created: Failover Cluster Manager, Roles. */
  readonly replicaBroker?: "auto" | "manual" | "none";
}

/** What the firewall and proxy allow from a server to the internet. A block inside a server replaces the whole top-level block; nothing is merged. */
export interface ResolvedOutbound extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedOutbound>;
  /** How the servers reach the internet; ask the network team. */
  readonly connection?: "direct" | "proxy" | "none";
  /** TCP ports and ranges of ports that are open to the internet, from an export of the firewall rules. A declared list is assumed to be complete. */
  readonly ports?: readonly (number | string)[];
  /** Addresses that the firewall and proxy allow, from the allow list of the proxy; a leading `*.` matches every host of a domain and needs quotes in YAML. The single word `required` means that every address that the profile requires is allowed. */
  readonly urls?: readonly string[];
  /** Whether the firewall filters by IP address instead of host name. Default: `false`. */
  readonly ipBasedRules?: boolean;
  /** Whether the firewall allows the published IP ranges of the Azure datacenters. */
  readonly azureDatacenterIpRanges?: boolean;
  /** Azure regions whose IP ranges the firewall allows. A declared list is assumed to be complete. */
  readonly regions?: readonly string[];
  /** Azure service tags that the firewall allows, such as `AzureSiteRecovery` or `Storage.` with a region. */
  readonly serviceTags?: readonly string[];
  /** The proxy that the servers use when `connection` is `proxy`: `netsh winhttp show proxy`. */
  readonly proxy?: ResolvedOutboundProxy;
}

/** A proxy server between the servers and the internet. */
export interface ResolvedOutboundProxy extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedOutboundProxy>;
  /** URL of the proxy, with its port: `netsh winhttp show proxy`. Its scheme is how the servers talk to the proxy itself. */
  readonly address?: string;
  /** How the servers prove to the proxy who they are. */
  readonly authentication?: "none" | "basic" | "other";
}

/** One VM or physical server that Site Recovery protects. */
export interface ResolvedProtectedItem extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedProtectedItem>;
  /** Name of the machine where it runs today: column VM of the RVTools sheet vInfo, or `Get-VM`. Recovery plans refer to it by this name. */
  readonly name?: string;
  /** What the machine is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Tags of the Azure VM after failover, as names with values. ARM calls them `tags`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Name of the Azure VM after failover: portal, Compute and Network, Name. Required if Azure does not accept the name of the machine. Default: name. */
  readonly azureName?: string;
  /** Host name inside the guest, if it is not the name of the machine: column DNS Name of the RVTools sheet vInfo. Default: name. */
  readonly hostname?: string;
  /** Hyper-V host or cluster that the VM runs on, one of `hyperVHosts` or `hyperVClusters`: ComputerName in the output of `Get-VM`. Default: the only host or cluster. */
  readonly host?: string;
  /** VMM cloud that the VM belongs to, one of the `clouds` of a VMM server: Cloud in the output of `Get-SCVirtualMachine`. */
  readonly cloud?: string;
  /** Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools. */
  readonly os: ResolvedOs;
  /** Firmware that the machine boots with: column Firmware of the RVTools sheet vInfo. Default: `"BIOS"`. */
  readonly firmware?: "BIOS" | "UEFI";
  /** Whether UEFI Secure Boot is on: column EFI Secure boot of the RVTools sheet vInfo, or `Get-VMFirmware`. Default: `false`. */
  readonly secureBoot?: boolean;
  /** Generation of the Hyper-V VM: `(Get-VM).Generation`. Default: `1`. */
  readonly generation?: 1 | 2;
  /** Disks of the machine, the operating system disk first; a number alone is the size of a disk in GB. RVTools has the sizes in column Capacity MiB of the sheet vDisk (divide by 1024), Hyper-V in `Get-VHD`. Default: `[]`. */
  readonly disks: readonly ResolvedDisk[];
  /** Processor cores of the machine: column CPUs of the RVTools sheet vInfo, or ProcessorCount in the output of `Get-VM`. */
  readonly cores?: number;
  /** Memory of the machine in GB: column Memory of the RVTools sheet vInfo divided by 1024, or `Get-VM`. Unit: GB. */
  readonly memoryGB?: number;
  /** Space in GB that the disks of the machine use in total: column In Use MiB of the RVTools sheet vInfo, divided by 1024. Unit: GB. */
  readonly usedGB?: number;
  /** Data in GB that changes per day on all disks of the machine: Deployment Planner, or monitoring. Unit: GB. */
  readonly dailyChangeGB?: number;
  /** Largest rate, in MB per second, at which data changes on the machine: Deployment Planner, or monitoring. Unit: MBps. */
  readonly peakChangeMBps?: number;
  /** Largest number of reads and writes per second on the disks of the machine: Deployment Planner, or monitoring. */
  readonly iops?: number;
  /** Minutes from the start of the machine until its application works, as measured in a drill. Unit: minutes. */
  readonly startMinutes?: number;
  /** Network adapters of the machine. */
  readonly nics: readonly ResolvedNic[];
  /** State of VMware Tools in the guest: column Tools of the RVTools sheet vTools. */
  readonly vmwareTools?: "running" | "notRunning" | "notInstalled";
  /** Free space in GB on the drive that the Mobility service is installed on: column Free MiB of the RVTools sheet vPartition, divided by 1024. Unit: GB. */
  readonly freeSpaceGB?: number;
  /** Inbound TCP ports and ranges of ports that the local firewall of the guest allows: Windows Firewall, or `firewall-cmd --list-ports`. Default: `[]`. */
  readonly openPorts?: readonly (number | string)[];
  /** Replication group whose machines share their recovery points, so that they fail over to the same point in time. The portal calls it replication group, ARM `multiVmGroupName`. */
  readonly multiVmGroup?: string;
  /** Whether the VM has the configuration parameter `disk.EnableUUID` set to true: column EnableUUID of the RVTools sheet vInfo. */
  readonly diskEnableUUID?: boolean;
  /** State of `/etc/hosts` in a Linux guest. */
  readonly hostsFile?: "complete" | "incomplete";
  /** Whether every name in a Linux guest has English characters only: its host name, and the names of mount points, devices, folders and files. */
  readonly englishOnly?: boolean;
  /** File systems of a Linux guest: `lsblk -f`. Default: `[]`. */
  readonly fileSystems?: readonly string[];
  /** Kernel of a Linux guest: `uname -r`. The Mobility service supports certain kernels only. */
  readonly kernel?: string;
  /** Version of the Mobility service on the machine: portal, Replicated items. */
  readonly mobilityService?: string;
  /** Volume manager of a Linux guest; `lvs` lists the logical volumes. */
  readonly volumeManager?: "lvm2" | "none";
  /** Storage controller of a Linux machine, as `lspci` names it. It is relevant mainly for physical servers. */
  readonly storageController?: string;
  /** Whether the Azure VM could still reach the iSCSI target of the guest's disks; ask the network team. */
  readonly iscsiTargetReachableFromAzure?: boolean;
  /** How the unified agent of InMage is installed on the machine. */
  readonly unifiedAgent?: "push" | "installed" | "notInstalled";
  /** Storage account for the replica, one of `storageAccounts`: portal, Enable replication. ARM calls it `targetStorageAccountId`. Default: the first storage account with usage data. */
  readonly storageAccount?: string;
  /** Azure network that the machine joins after failover, one of `virtualNetworks`: portal, Compute and Network. ARM calls it `targetAzureNetworkId`. Default: from networkMappings, otherwise the only virtual network. */
  readonly virtualNetwork?: string;
  /** Replication policy of the machine, one of `replicationPolicies`: portal, Replicated items. ARM calls it `policyId`. Default: the top-level replicationPolicy. */
  readonly replicationPolicy?: string;
  /** Process server that the machine replicates through, one of `processServers`: portal, Replicated items. ARM calls it `processServerId`. Default: the one on the configuration server. */
  readonly processServer?: string;
  /** The Azure VM that the machine becomes after failover: portal, Compute and Network. */
  readonly target: ResolvedAzureTarget;
}

/** The Azure VM that a machine becomes after failover: portal, Compute and Network. */
export interface ResolvedAzureTarget extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedAzureTarget>;
  /** Size of the Azure VM: portal, Compute and Network. ARM calls it `targetVmSize`. */
  readonly size?: string;
  /** Type of the managed disks of the Azure VM: portal, Compute and Network. ARM calls it `diskType`. */
  readonly diskType?: "Standard_LRS" | "StandardSSD_LRS" | "Premium_LRS" | "StandardSSD_ZRS" | "Premium_ZRS" | "PremiumV2_LRS" | "UltraSSD_LRS";
  /** Subnet of the virtual network that the Azure VM joins: portal, Compute and Network. ARM calls it `recoveryVMSubnetName`. */
  readonly subnet?: string;
  /** Static IP address of the Azure VM in its subnet: portal, Compute and Network. ARM calls it `recoveryNicStaticIPAddress`. */
  readonly ipAddress?: string;
  /** Resource group that the Azure VM is created in: portal, Compute and Network. ARM calls it `targetResourceGroupId`. Default: vault.resourceGroup. */
  readonly resourceGroup?: string;
  /** Availability set that the Azure VM joins: portal, Compute and Network. */
  readonly availabilitySet?: string;
  /** Availability zone that the Azure VM is created in: portal, Compute and Network. */
  readonly availabilityZone?: string;
}

/** Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools. */
export interface ResolvedOs extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedOs>;
  /** The system as the profile spells it: `CentOS 7.2`; undefined if the version names no known one. */
  readonly name?: string;
  /** Family of the operating system. Required only if its name does not show it. Default: from version. */
  readonly type?: "Windows" | "Linux";
  /** Name and version of the operating system, with service pack or minor release; ARM calls it `userSelectedOSName`. See the sheet vInfo of RVTools, `systeminfo` or `/etc/os-release`. */
  readonly version?: string;
  /** Processor architecture of the operating system: `systeminfo`, or `uname -m`. Default: `"x64"`. */
  readonly architecture?: "x64" | "x86";
  /** Drive that Windows is installed on: `$env:SystemDrive`. It needs quotes in YAML because it ends with a colon. Default: `"C:"`. */
  readonly systemDrive?: string;
}

/** One disk. A number alone is short for a block with that `sizeGB`. */
export interface ResolvedDisk extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedDisk>;
  /** Name of the disk, to distinguish it from the others: column Disk of the RVTools sheet vDisk, or the device name. */
  readonly name?: string;
  /** What the disk is for. Default: os for the first disk, data for the others. */
  readonly role?: "os" | "data";
  /** Provisioned size of the disk in GB, as hypervisors count it (1 GB is 1024 MB): column Capacity MiB of the RVTools sheet vDisk divided by 1024, or `Get-VHD`. Unit: GB. */
  readonly sizeGB?: number;
  /** Space in GB that is in use on the disk: see the file systems in the guest. Unit: GB. */
  readonly usedGB?: number;
  /** Disk type in Windows: Disk Management (`diskmgmt.msc`). Default: `"basic"`. */
  readonly diskType?: "basic" | "dynamic";
  /** Whether the disk is encrypted in the guest, for example by BitLocker or LUKS: `manage-bde -status`, `lsblk`. Default: `false`. */
  readonly encrypted?: boolean;
  /** Whether the disk is shared between the nodes of a guest cluster: columns Sharing mode and Shared Bus of the RVTools sheet vDisk. Default: `false`. */
  readonly shared?: boolean;
  /** Whether the disk is a raw device mapping, that is, a LUN passed through to the VM: column Raw of the RVTools sheet vDisk. Default: `false`. */
  readonly rdm?: boolean;
  /** How the guest connects to the disk; see the iSCSI initiator in the guest. Default: `"local"`. */
  readonly bus?: "local" | "iscsi" | "fc";
  /** Whether the disk is excluded from replication: portal, Enable replication, list of disks. It then counts toward no limit. The OS disk cannot be excluded, nor, on VMware, a dynamic disk; and the Mobility service of VMware VMs and physical servers has to be installed by hand first. Default: `false`. */
  readonly exclude?: boolean;
  /** Where a Linux guest mounts the disk: `lsblk`. */
  readonly mountPoint?: string;
}

/** One network adapter. */
export interface ResolvedNic extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedNic>;
  /** Network that the adapter is connected to: column Network of the RVTools sheet vNetwork, or `Get-VMNetworkAdapter`. With VMM, the VM network that is the source of a mapping. */
  readonly network?: string;
  /** How the adapter gets its IP address in the guest. */
  readonly ipAssignment?: "static" | "dhcp";
  /** Whether the adapter is a member of a NIC team in the guest: `Get-NetLbfoTeam`. Default: `false`. */
  readonly teamed?: boolean;
}

/** One recovery plan: machines of one application that fail over together, in order. */
export interface ResolvedRecoveryPlan extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedRecoveryPlan>;
  /** Name of the plan, as the portal lists it under Recovery Plans. */
  readonly name?: string;
  /** What the plan is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Recovery time objective of the plan in minutes: the longest acceptable time until its machines run again. Default: capacity.rtoMinutes. Unit: minutes. */
  readonly rtoMinutes?: number;
  /** The first fixed group of the plan, which shuts down the machines in the primary site: actions before and after it. ARM calls its type `Shutdown`. */
  readonly shutdown: ResolvedFixedGroup;
  /** The second fixed group of the plan, which fails over all machines at once: actions before and after it. ARM calls its type `Failover`. */
  readonly failover: ResolvedFixedGroup;
  /** Boot groups of the plan in their order: a group starts when the one before it is running. */
  readonly groups: readonly ResolvedGroup[];
}

/** One of the two groups that every recovery plan begins with, before group 1. */
export interface ResolvedFixedGroup extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedFixedGroup>;
  /** Steps that run before or after the group. */
  readonly actions: readonly ResolvedAction[];
}

/** One boot group of a recovery plan. */
export interface ResolvedGroup extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedGroup>;
  /** The number of the group in its plan, from 1. */
  readonly number: number;
  /** Name of the group, as reports and pictures show it. Default: Group and its number. */
  readonly name?: string;
  /** What the group is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Machines that start together in this group, each one of `protectedItems`. */
  readonly machines?: readonly string[];
  /** Steps that run before or after the machines of the group start. */
  readonly actions: readonly ResolvedAction[];
}

/** One step of a recovery plan. */
export interface ResolvedAction extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedAction>;
  /** Name of the step, as the plan shows it while it runs. */
  readonly name?: string;
  /** What the step is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for this, for questions and in an emergency. */
  readonly owner?: string;
  /** Who or what runs the step. */
  readonly type?: "manual" | "runbook" | "script";
  /** Whether the step runs before or after the machines of its group start. Default: `"after"`. */
  readonly when?: "before" | "after";
  /** Types of failover in which the step runs. Default: failover.types. */
  readonly failoverTypes?: readonly ("test" | "planned" | "unplanned")[];
  /** Runbook to start when `type` is `runbook`: its name in the Automation account. */
  readonly runbook?: string;
  /** Script to run when `type` is `script`: its path in the VMM library. */
  readonly script?: string;
  /** What a person has to do when `type` is `manual`. */
  readonly instruction?: string;
  /** Minutes that the step takes, as measured in a drill. Unit: minutes. */
  readonly minutes?: number;
  /** Whether the step runs on the way to the other side or on the way back. ARM calls it `failoverDirections`. Default: `"failover"`. */
  readonly direction?: "failover" | "failback";
}

/** Failovers that the DR runbook relies on, and the date of the last drill. */
export interface ResolvedFailover extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedFailover>;
  /** Types of failover that the DR runbook relies on. The scenario decides which of them are supported. Default: `[]`. */
  readonly types?: readonly ("test" | "planned" | "unplanned")[];
  /** Date of the last successful test failover: portal, Site Recovery jobs. ARM calls it `lastSuccessfulTestFailoverTime`. */
  readonly lastDrill?: string;
  /** Azure network for test failovers, one of `virtualNetworks`: portal, Test failover. It should be cut off from the network of production. */
  readonly testNetwork?: string;
}

/** How the machines fail back when the primary site runs again. */
export interface ResolvedFailback extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedFailback>;
  /** Types of failback that the DR runbook relies on. The scenario decides which of them are supported. Default: `[]`. */
  readonly types?: readonly ("test" | "planned" | "unplanned")[];
  /** Platform that the machines run on after failback. Default: from scenario. */
  readonly target?: "vmware" | "physical" | "hyperv" | "vmm";
  /** Connection between the Azure network and the on-premises site that failback uses; ask the network team. */
  readonly connectivity?: "vpn" | "expressRoute" | "none";
  /** Estimated amount of data that failback will transfer. Default: `"normal"`. */
  readonly volume?: "normal" | "large";
  /** VMware VM on-premises that a physical server fails back to, as the vSphere inventory names it. */
  readonly vm?: string;
}

/** Figures from capacity planning: bandwidth, change rate, cores and recovery objectives. */
export interface ResolvedCapacity extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedCapacity>;
  /** Bandwidth in Mbps that is reserved for replication. Unit: Mbps. */
  readonly bandwidthMbps?: number;
  /** Data in GB that changes per day on all protected machines together, as the Deployment Planner or the Capacity Planner reports it. Unit: GB. */
  readonly dailyChangeGB?: number;
  /** Growth, in percent, that is added to every figure of today. Default: `30`. Unit: percent. */
  readonly growthPercent?: number;
  /** Hours of a day in which the daily change happens. Default: `24`. Unit: hours. */
  readonly changeHours?: number;
  /** Data in GB that changes during the largest burst on all protected machines together. Unit: GB. */
  readonly burstGB?: number;
  /** Length of the largest burst in minutes. Unit: minutes. */
  readonly burstMinutes?: number;
  /** Hours in which the first copy of all disks has to be finished. Default: `72`. Unit: hours. */
  readonly initialReplicationHours?: number;
  /** Azure cores that all Azure VMs together need after failover: the required number of cores in the report of the Deployment Planner. Default: the sum over all machines, if known. */
  readonly coresNeeded?: number;
  /** Cores that the subscription may use in the region: portal, Usage + quotas, or `az vm list-usage`. */
  readonly coreQuota?: number;
  /** Date of the last run of the Deployment Planner or the Capacity Planner. */
  readonly plannerRun?: string;
  /** Whether replication runs over an ExpressRoute circuit. */
  readonly expressRoute?: boolean;
  /** Product name of the WAN optimizer that replication uses. */
  readonly wanOptimizer?: string;
  /** Whether a Windows QoS policy limits the replication traffic: `Get-NetQosPolicy`. */
  readonly qosPolicy?: boolean;
  /** Whether throttling is set on the Recovery Services agent of the Hyper-V hosts: console of the agent, Change properties. */
  readonly agentThrottling?: boolean;
  /** Recovery time objective in minutes: the longest acceptable time until the machines run again. Unit: minutes. */
  readonly rtoMinutes?: number;
  /** Recovery point objective in minutes: the largest acceptable loss of recent data. Unit: minutes. */
  readonly rpoMinutes?: number;
}

/** One drill: a failover that was tried out, or a real one. */
export interface ResolvedDrill extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedDrill>;
  /** Day of the drill: portal, Site Recovery jobs. */
  readonly date?: string;
  /** Recovery plan that was run, one of `recoveryPlans`. */
  readonly plan?: string;
  /** Type of failover that was run. */
  readonly type?: "test" | "planned" | "unplanned";
  /** How the drill ended. */
  readonly result?: "passed" | "passedWithIssues" | "failed";
  /** Minutes from the start of the plan until the applications worked. Unit: minutes. */
  readonly minutes?: number;
  /** Who ran the drill. */
  readonly by?: string;
  /** What the drill showed, and what has to be corrected. */
  readonly notes?: string;
}

/** Answer to this requirement: its status, or an object that also has who verified it, and when. */
export interface ResolvedChecklistEntry extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedChecklistEntry>;
  /** Status of this requirement. */
  readonly state?: "done" | "notApplicable" | "open";
  /** Who verified it. */
  readonly by?: string;
  /** Day on which it was verified. */
  readonly date?: string;
}

/** One approval of the descriptor. */
export interface ResolvedApproval extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedApproval>;
  /** Who approved the descriptor. */
  readonly by?: string;
  /** Role in which the person approved it. */
  readonly role?: string;
  /** Day of the approval. */
  readonly date?: string;
  /** Digest of the version that was approved, as `asr report` prints it: 16 hexadecimal digits. */
  readonly digest?: string;
  /** Conditions and remarks of the approval. */
  readonly note?: string;
}

/** Disaster-recovery descriptor for Azure Site Recovery (`*.asr.yaml`): one vault, one scenario, the servers on both sides and the machines to protect. Not affiliated with Microsoft. */
export interface ResolvedDescriptor extends ResolvedBlock {
  readonly origins: OriginsOf<ResolvedDescriptor>;
  /** Set of requirements that the descriptor is checked against. A profile set here overrides the one in the workspace configuration. Default: `"2016-12"`. */
  readonly profile?: "2016-12" | "2026-05";
  /** What is replicated, and where to: the protection goal that the portal asks for first. It decides which blocks and which requirements apply. */
  readonly scenario?: "vmware-to-azure" | "physical-to-azure" | "hyperv-vmm-to-azure" | "hyperv-to-azure" | "vmware-to-secondary" | "physical-to-secondary" | "hyperv-to-secondary";
  /** Portal in which the vault is managed. Default: `"azure"`. */
  readonly portal?: "azure" | "classic";
  /** Label of the descriptor, for reports and exports. Any text is allowed. Default: the name of the file. */
  readonly name?: string;
  /** What the descriptor is for, in your own words. Any text is allowed. */
  readonly description?: string;
  /** Team or person responsible for the descriptor, for questions and approvals. */
  readonly owner?: string;
  /** Tags of the Azure resources that are created from the descriptor, as names with values. ARM calls them `tags`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Azure subscription of the vault, by name or by id: `az account list -o table`. */
  readonly subscription?: string;
  /** The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults. */
  readonly vault: ResolvedVault;
  /** Azure storage accounts that store the replicated data or the replication logs: portal, Storage accounts, or `az storage account list`. */
  readonly storageAccounts: readonly ResolvedStorageAccount[];
  /** Azure networks that the machines join after failover: portal, Virtual networks. */
  readonly virtualNetworks: readonly ResolvedVirtualNetwork[];
  /** Networks that replace the VM networks of VMM after failover: portal, Network mapping. */
  readonly networkMappings: readonly ResolvedNetworkMapping[];
  /** How often machines replicate and how long their recovery points are kept: portal, Replication policies. */
  readonly replicationPolicy?: ResolvedReplicationPolicy;
  /** Further replication policies, for machines that name one of them in `replicationPolicy`: portal, Replication policies. All other machines use the top-level `replicationPolicy`. */
  readonly replicationPolicies: readonly ResolvedReplicationPolicy[];
  /** On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here. */
  readonly configurationServer?: ResolvedConfigurationServer;
  /** Process servers in addition to the one on the configuration server, such as the one in Azure for failback; for InMage, those of the primary site. */
  readonly processServers: readonly ResolvedProcessServer[];
  /** Master target servers in addition to the one on the configuration server. They write the data on failback; for InMage, they store the replica in the secondary site. */
  readonly masterTargetServers: readonly ResolvedMasterTargetServer[];
  /** ESXi hosts that run the protected VMs: sheet vHost of RVTools. For physical servers, the hosts that failback uses as its target. */
  readonly vSphereHosts: readonly ResolvedVSphereHost[];
  /** vCenter servers that manage the ESXi hosts: sheet vSource of RVTools. An empty list means that there are none. */
  readonly vCenterServers: readonly ResolvedVCenterServer[];
  /** System Center VMM servers with their clouds, host groups and hosts: VMM console. */
  readonly vmmServers: readonly ResolvedVmmServer[];
  /** Hyper-V sites, groups of hosts without VMM: portal, Site Recovery infrastructure, Hyper-V sites. */
  readonly hyperVSites: readonly ResolvedHyperVSite[];
  /** Hyper-V hosts of both sites: `Get-SCVMHost` with VMM, otherwise the hosts registered in the Hyper-V sites. */
  readonly hyperVHosts: readonly ResolvedHyperVHost[];
  /** Failover clusters that Hyper-V hosts are nodes of: `Get-Cluster`. */
  readonly hyperVClusters: readonly ResolvedHyperVCluster[];
  /** What the firewall and proxy allow from the on-premises servers to the internet: the configuration server, or the VMM servers and Hyper-V hosts. A server with its own `outbound` uses that one instead. */
  readonly outbound?: ResolvedOutbound;
  /** Machines that Site Recovery protects: portal, Replicated items. */
  readonly protectedItems: readonly ResolvedProtectedItem[];
  /** Recovery plans, which fail over machines together and in order: portal, Recovery Plans. */
  readonly recoveryPlans: readonly ResolvedRecoveryPlan[];
  /** Failovers that the DR runbook relies on, and the date of the last drill. */
  readonly failover: ResolvedFailover;
  /** How the machines fail back when the primary site runs again. */
  readonly failback?: ResolvedFailback;
  /** Figures from capacity planning: bandwidth, change rate, cores and recovery objectives. */
  readonly capacity: ResolvedCapacity;
  /** Failovers that were tried out, with their results: portal, Site Recovery jobs, or the record of the drill. Replaces `failover.lastDrill`. */
  readonly drills: readonly ResolvedDrill[];
  /** Answers to requirements that only a person can verify, by requirement id. */
  readonly checklist?: Readonly<Record<string, ResolvedChecklistEntry>>;
  /** Who approved the descriptor, and when. An approval with a `digest` is for exactly that version. */
  readonly approvals: readonly ResolvedApproval[];
}
