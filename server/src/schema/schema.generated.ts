// Generated from schemas/asr.schema.json by `npm run generate`. Do not edit.
import type { SchemaNode } from './schema.ts';

const textSchema: SchemaNode = {
  types: [ "string" ],
  description: "What this is for, in your own words. Any text is allowed.",
  examples: ["Payroll of the European offices"],
  isRecord: true,
};

const ownerSchema: SchemaNode = {
  types: [ "string" ],
  description: "Team or person responsible for this, for questions and in an emergency.",
  examples: ["Finance IT, +49 40 555 0100"],
  isRecord: true,
};

const tagsSchema: SchemaNode = {
  types: [ "object" ],
  description: "Tags of the Azure resource, as names with values. ARM calls them `tags`.",
  examples: [{"costCenter":"4711","environment":"production"}],
  keyPattern: "^.+$",
  entries: {
    types: [ "string", "number", "boolean" ],
    description: "Value of the tag of this name.",
    examples: ["production"],
    isCaseSensitive: true,
  },
};

const vaultSchema: SchemaNode = {
  types: [ "object" ],
  description: "The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults.",
  required: ["name","location"],
  part: "vault",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the Recovery Services vault, as the portal lists it under Recovery Services vaults.",
      examples: ["ContosoVault"],
    },
    "resourceGroup": {
      types: [ "string" ],
      description: "Resource group of the vault; the Overview page of the vault shows it. Exports to ARM, Bicep and Terraform need it.",
      examples: ["rg-dr"],
    },
    "location": {
      types: [ "string" ],
      description: "Azure region of the vault, as a programmatic or a display name; the Overview page of the vault shows it. Storage accounts and networks without a region are assumed to be in this one.",
      examples: ["westeurope","West Europe","northeurope","uksouth","eastus2"],
      region: true,
    },
    "existing": {
      types: [ "boolean" ],
      description: "Whether the vault already exists. The classic portal can manage only existing vaults.",
      default: false,
      examples: [true],
    },
    "privateEndpoints": {
      types: [ "boolean" ],
      description: "Whether the servers reach the vault through private endpoints instead of public addresses: portal, the vault, Networking.",
      default: false,
      examples: [true],
      scenarios: ["V","P","M","H"],
    },
  },
};

const storageAccountSchema: SchemaNode = {
  types: [ "object" ],
  description: "One Azure storage account.",
  required: ["name"],
  part: "storageAccount",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the storage account, as the portal or `az storage account list` shows it.",
      examples: ["contosodrwe01"],
      defines: "storageAccount",
    },
    "description": {
      ...textSchema,
      description: "What the account is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "sku": {
      types: [ "string" ],
      description: "Performance and redundancy of the account, the `sku.name` of ARM; the Overview page shows them as Performance and Replication. The profile and the scenario decide which values are accepted.",
      enum: ["Standard_GRS","Standard_LRS","Premium_LRS","Standard_RAGRS","Standard_ZRS","Standard_GZRS","Standard_RAGZRS","Premium_ZRS"],
      enumDescriptions: ["Copies in the region and in its paired region, so that the data survives the loss of a region.","Copies within one datacenter of the region; also the usual choice for replication logs.","Solid state storage with copies within one datacenter, for machines that need consistently fast disks.","Like Standard_GRS, with read access to the copy in the paired region.","Copies spread over the availability zones of the region.","Copies spread over the availability zones of the region, and more copies in the paired region.","Like Standard_GZRS, with read access to the copy in the paired region.","Solid state storage with copies spread over the availability zones of the region."],
      default: "Standard_GRS",
      examples: ["Standard_GRS"],
      requirement: "ASR122",
      synonyms: {"GRS":"Standard_GRS","geo-redundant":"Standard_GRS","LRS":"Standard_LRS","locally redundant":"Standard_LRS","Standard":"Standard_GRS","Premium":"Premium_LRS"},
    },
    "usage": {
      types: [ "string" ],
      description: "What Site Recovery stores in the account. The portal calls the account for logs the replication log or cache storage account, ARM `logStorageAccountId`.",
      enum: ["data","log"],
      enumDescriptions: ["Replicated disks: a failover creates the Azure VMs from them.","Replication logs that are not yet in the replica; required with premium storage."],
      default: "data",
      examples: ["data"],
    },
    "deploymentModel": {
      types: [ "string" ],
      description: "Azure deployment model of the storage account; its Overview page shows it. In the classic portal the default is `Classic`.",
      enum: ["ResourceManager","Classic"],
      enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.","The older service management model, the only one that the classic portal supports."],
      examples: ["ResourceManager"],
      requirement: "ASR101",
      synonyms: {"ARM":"ResourceManager","RM":"ResourceManager","ASM":"Classic"},
      defaultFrom: "ResourceManager; Classic when portal is classic",
    },
    "location": {
      types: [ "string" ],
      description: "Azure region of the account, if it is not that of the vault; the Overview page of the account shows it.",
      examples: ["westeurope","West Europe","northeurope","uksouth","eastus2"],
      region: true,
      defaultFrom: "vault.location",
    },
    "resourceGroup": {
      types: [ "string" ],
      description: "Resource group of the account, if it is not that of the vault; the Overview page of the account shows it.",
      examples: ["rg-dr"],
      defaultFrom: "vault.resourceGroup",
    },
  },
};

const virtualNetworkSchema: SchemaNode = {
  types: [ "object" ],
  description: "One Azure virtual network.",
  required: ["name"],
  part: "virtualNetwork",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the virtual network, as the portal lists it under Virtual networks.",
      examples: ["vnet-dr"],
      defines: "virtualNetwork",
    },
    "description": {
      ...textSchema,
      description: "What the network is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "location": {
      types: [ "string" ],
      description: "Azure region of the network, if it is not that of the vault; the Overview page of the network shows it.",
      examples: ["westeurope","West Europe","northeurope","uksouth","eastus2"],
      region: true,
      defaultFrom: "vault.location",
    },
    "deploymentModel": {
      types: [ "string" ],
      description: "Azure deployment model of the virtual network; its Overview page shows it. In the classic portal the default is `Classic`.",
      enum: ["ResourceManager","Classic"],
      enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.","The older service management model, the only one that the classic portal supports."],
      examples: ["ResourceManager"],
      requirement: "ASR101",
      synonyms: {"ARM":"ResourceManager","RM":"ResourceManager","ASM":"Classic"},
      defaultFrom: "ResourceManager; Classic when portal is classic",
    },
    "resourceGroup": {
      types: [ "string" ],
      description: "Resource group of the network, if it is not that of the vault; the Overview page of the network shows it.",
      examples: ["rg-network"],
      defaultFrom: "vault.resourceGroup",
    },
    "addressSpace": {
      types: [ "array" ],
      description: "Address ranges of the network, in CIDR notation: portal, Virtual networks, Address space. ARM calls them `addressPrefixes`.",
      examples: [["10.20.0.0/16"]],
      items: {
        types: [ "string" ],
        description: "A range of addresses in CIDR notation.",
        pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$",
        examples: ["10.20.0.0/16"],
      },
    },
  },
};

const networkMappingSchema: SchemaNode = {
  types: [ "object" ],
  description: "One pair of networks: the one a machine uses today, and the one it uses after failover.",
  required: ["source","target"],
  part: "networkMapping",
  properties: {
    "source": {
      types: [ "string" ],
      description: "VM network of VMM that the machines are connected to today: VMM console, VMs and Services, VM Networks, or `Get-SCVMNetwork`.",
      examples: ["Prod-VMNet"],
      defines: "vmNetwork",
    },
    "target": {
      types: [ "string" ],
      description: "Network that the machines join after failover: one of `virtualNetworks`, or between two VMM sites a VM network of the secondary site. The portal shows it under Network mapping; ARM calls it `recoveryNetworkId`.",
      examples: ["vnet-dr","Recovery-VMNet"],
      refers: "virtualNetwork",
    },
    "vmmServer": {
      types: [ "string" ],
      description: "VMM server that the source network belongs to, one of `vmmServers`. Required only if there are several.",
      examples: ["vmm01"],
      refers: "vmmServer",
      defaultFrom: "the only VMM server",
    },
  },
};

const replicationPolicySchema: SchemaNode = {
  types: [ "object" ],
  description: "How often machines replicate and how long their recovery points are kept: portal, Replication policies.",
  part: "replicationPolicy",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the policy, as the portal lists it under Replication policies.",
      examples: ["contoso-policy"],
      defines: "replicationPolicy",
      defaultFrom: "the name of the descriptor followed by -policy",
    },
    "recoveryPointRetentionHours": {
      types: [ "integer" ],
      description: "How long recovery points are kept, in hours: the recovery point retention of the policy in the portal.",
      minimum: 0,
      examples: [24],
      unit: "hours",
      defaultFrom: "24 for VMware and physical servers, 2 for Hyper-V",
    },
    "appConsistentSnapshotFrequencyHours": {
      types: [ "integer" ],
      description: "Hours between two application-consistent snapshots, for which the applications of the guest write their data to disk; 0 turns them off. The portal calls it app-consistent snapshot frequency.",
      minimum: 0,
      examples: [1,4],
      unit: "hours",
      defaultFrom: "1; 0 for VMware and physical servers in profile 2026-05",
    },
    "copyFrequencySeconds": {
      types: [ "integer" ],
      description: "Seconds between two transfers of changes from a Hyper-V host, shown in the portal as the copy frequency of the policy. ARM calls it `replicationInterval`.",
      enum: [30,300,900],
      enumDescriptions: ["Changes are sent twice a minute: less data loss, more load on the host and the connection. Not with premium storage.","Changes are sent every five minutes.","Changes are sent every fifteen minutes; the portal of 2016 offered it."],
      default: 300,
      examples: [300],
      requirement: "ASR045",
      scenarios: ["M","H","HS"],
      unit: "seconds",
    },
    "rpoThresholdMinutes": {
      types: [ "integer" ],
      description: "Age of the newest recovery point, in minutes, above which Site Recovery raises an alert: the RPO threshold of the policy in the portal.",
      minimum: 1,
      default: 15,
      examples: [15],
      scenarios: ["V","P"],
      unit: "minutes",
    },
  },
};

const portSchema: SchemaNode = {
  types: [ "integer", "string" ],
  description: "A TCP port, or a range of ports.",
  pattern: "^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$",
  minimum: 1,
  maximum: 65535,
  examples: [443,"49152-65535"],
  portRange: true,
};

const outboundProxySchema: SchemaNode = {
  types: [ "object" ],
  description: "A proxy server between the servers and the internet.",
  examples: [{"address":"http://proxy.contoso.com:8080","authentication":"none"}],
  properties: {
    "address": {
      types: [ "string" ],
      description: "URL of the proxy, with its port: `netsh winhttp show proxy`. Its scheme is how the servers talk to the proxy itself.",
      examples: ["http://proxy.contoso.com:8080"],
    },
    "authentication": {
      types: [ "string" ],
      description: "How the servers prove to the proxy who they are.",
      enum: ["none","basic","other"],
      enumDescriptions: ["The proxy accepts everybody.","With a user name and a password.","With another method, such as NTLM or Kerberos."],
      examples: ["none"],
      synonyms: {"anonymous":"none","no":"none","NTLM":"other","Kerberos":"other","negotiate":"other"},
    },
  },
};

const outboundSchema: SchemaNode = {
  types: [ "object" ],
  description: "What the firewall and proxy allow from a server to the internet. A block inside a server replaces the whole top-level block; nothing is merged.",
  part: "outbound",
  properties: {
    "connection": {
      types: [ "string" ],
      description: "How the servers reach the internet; ask the network team.",
      enum: ["direct","proxy","none"],
      enumDescriptions: ["Directly through the firewall.","Through a proxy server.","Not at all."],
      examples: ["direct"],
    },
    "ports": {
      types: [ "array" ],
      description: "TCP ports and ranges of ports that are open to the internet, from an export of the firewall rules. A declared list is assumed to be complete.",
      examples: [[443],[80,443,9443],[443,"9443-9450"]],
      items: {
        ...portSchema,
        description: "An outbound TCP port that is open, or a range of ports.",
        examples: [443,9443,80,"9443-9450"],
      },
    },
    "urls": {
      types: [ "array", "string" ],
      description: "Addresses that the firewall and proxy allow, from the allow list of the proxy; a leading `*.` matches every host of a domain and needs quotes in YAML. The single word `required` means that every address that the profile requires is allowed.",
      pattern: "^required$",
      examples: ["required",["*.hypervrecoverymanager.windowsazure.com","*.blob.core.windows.net"]],
      word: "required",
      items: {
        types: [ "string" ],
        description: "An address or a pattern of addresses that is allowed.",
        examples: ["*.blob.core.windows.net","time.windows.com"],
      },
    },
    "ipBasedRules": {
      types: [ "boolean" ],
      description: "Whether the firewall filters by IP address instead of host name.",
      default: false,
      examples: [true],
      scenarios: ["M","HS"],
    },
    "azureDatacenterIpRanges": {
      types: [ "boolean" ],
      description: "Whether the firewall allows the published IP ranges of the Azure datacenters.",
      examples: [true],
      scenarios: ["M","H","HS"],
    },
    "regions": {
      types: [ "array" ],
      description: "Azure regions whose IP ranges the firewall allows. A declared list is assumed to be complete.",
      examples: [["uksouth","westus"]],
      scenarios: ["M","H","HS"],
      items: {
        types: [ "string" ],
        description: "An Azure region, as a programmatic or a display name.",
        examples: ["westeurope","westus","West US"],
        region: true,
      },
    },
    "serviceTags": {
      types: [ "array" ],
      description: "Azure service tags that the firewall allows, such as `AzureSiteRecovery` or `Storage.` with a region.",
      examples: [["AzureActiveDirectory","AzureSiteRecovery","Storage.WestEurope"]],
      items: {
        types: [ "string" ],
        description: "An Azure service tag, with or without a region.",
        examples: ["AzureActiveDirectory","AzureSiteRecovery","Storage.WestEurope","EventHub.WestEurope","AzureKeyVault","GuestAndHybridManagement"],
      },
    },
    "proxy": {
      ...outboundProxySchema,
      description: "The proxy that the servers use when `connection` is `proxy`: `netsh winhttp show proxy`.",
    },
  },
};

const configurationServerSchema: SchemaNode = {
  types: [ "object" ],
  description: "On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here.",
  part: "configurationServer",
  properties: {
    "hostname": {
      types: [ "string" ],
      description: "Host name of the server, without its domain: the output of `hostname` on it.",
      examples: ["ASR-CS01"],
    },
    "description": {
      ...textSchema,
      description: "What the server is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "machine": {
      types: [ "string" ],
      description: "What kind of computer the server is; the vSphere inventory lists it if it is a VMware VM.",
      enum: ["vmware","virtual","physical"],
      enumDescriptions: ["A VM on VMware vSphere.","A VM on another hypervisor, such as Hyper-V.","A physical computer."],
      examples: ["vmware"],
      requirement: "ASR200",
      scenarios: ["V","P"],
      synonyms: {"VMware VM":"vmware","vSphere":"vmware","ESXi":"vmware","Hyper-V":"virtual"},
      defaultFrom: "vmware for VMware machines, physical for physical servers",
    },
    "os": {
      types: [ "string" ],
      description: "Operating system of the server, as `systeminfo` names it.",
      examples: ["Windows Server 2012 R2","Windows Server 2016","Windows Server 2022"],
      scenarios: ["V","P"],
    },
    "language": {
      types: [ "string" ],
      description: "Display language of its Windows installation, as a language tag: `(Get-UICulture).Name`.",
      default: "en-US",
      examples: ["en-US","en-GB","de-DE"],
      scenarios: ["V","P"],
    },
    "highlyAvailable": {
      types: [ "boolean" ],
      description: "Whether vSphere HA restarts the server on another host when its own fails; see the HA setting of the cluster that runs it.",
      examples: [true],
      scenarios: ["V"],
    },
    "nicType": {
      types: [ "string" ],
      description: "Type of the virtual network adapter of the server: Edit Settings of the VM, or column Adapter of the RVTools sheet vNetwork.",
      examples: ["VMXNET3","E1000","E1000E"],
      scenarios: ["V"],
    },
    "ipAssignment": {
      types: [ "string" ],
      description: "How the server gets its IP address; `Get-NetIPInterface` shows whether DHCP is on.",
      enum: ["static","dynamic"],
      enumDescriptions: ["The address is set on the server and stays the same.","The address comes from a DHCP server and may change."],
      examples: ["static"],
      scenarios: ["V","P"],
      synonyms: {"dhcp":"dynamic","fixed":"static","manual":"static"},
    },
    "domainController": {
      types: [ "boolean" ],
      description: "Whether the server is a domain controller: `(Get-CimInstance Win32_ComputerSystem).DomainRole` is then 4 or 5.",
      default: false,
      examples: [false],
      scenarios: ["V","P"],
    },
    "powerCLI": {
      types: [ "string", "number" ],
      description: "Version of VMware PowerCLI on the server: `Get-Module -ListAvailable VMware*`, or Programs and Features.",
      examples: ["6.0"],
      scenarios: ["V"],
    },
    "replicationPort": {
      types: [ "integer" ],
      description: "TCP port on which the server receives replication traffic, as chosen in Unified Setup.",
      minimum: 1,
      maximum: 65535,
      default: 9443,
      examples: [9443],
      requirement: "ASR215",
      scenarios: ["V","P"],
    },
    "network": {
      types: [ "string" ],
      description: "vSphere network that the server is connected to. It is compared with those of the hosts, the vCenter servers and the process servers.",
      examples: ["Management"],
      scenarios: ["V"],
    },
    "site": {
      types: [ "string" ],
      description: "Site of the server, when replicating to a secondary site.",
      enum: ["primary","secondary"],
      enumDescriptions: ["The site where the protected machines run today.","The site that replaces it after a failover."],
      default: "primary",
      examples: ["primary"],
      scenarios: ["VS","PS"],
    },
    "cores": {
      types: [ "integer" ],
      description: "Processor cores of the server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.",
      minimum: 1,
      examples: [8],
      scenarios: ["V","P"],
    },
    "memoryGB": {
      types: [ "number" ],
      description: "Memory of the server in GB.",
      minimum: 0,
      examples: [16],
      scenarios: ["V","P"],
      unit: "GB",
    },
    "cacheGB": {
      types: [ "number" ],
      description: "Size in GB of the disk on which the server stores changes until they are sent.",
      minimum: 0,
      examples: [600],
      scenarios: ["V","P"],
      unit: "GB",
    },
    "outbound": {
      ...outboundSchema,
      description: "What this server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.",
      scenarios: ["V","P"],
      defaultFrom: "outbound",
    },
  },
};

const processServerSchema: SchemaNode = {
  types: [ "object" ],
  description: "One process server.",
  required: ["name"],
  part: "processServer",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the process server: portal, Configuration servers, Process servers.",
      examples: ["ASR-PS-AZ","PS-PRIMARY"],
      defines: "processServer",
    },
    "description": {
      ...textSchema,
      description: "What the process server is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "location": {
      types: [ "string" ],
      description: "Where the process server runs.",
      enum: ["onPremises","azure"],
      enumDescriptions: ["On-premises, where it receives the changes of the machines and forwards them.","As a VM in Azure, where it sends the changes back during failback; it can be deleted afterwards."],
      default: "onPremises",
      examples: ["onPremises"],
      scenarios: ["V","P"],
    },
    "network": {
      types: [ "string" ],
      description: "vSphere network that the process server is connected to, if it is not that of the configuration server.",
      examples: ["Management"],
      scenarios: ["V"],
      defaultFrom: "configurationServer.network",
    },
    "site": {
      types: [ "string" ],
      description: "Site of the process server, when replicating to a secondary site.",
      enum: ["primary","secondary"],
      enumDescriptions: ["The site where the protected machines run today.","The site that replaces it after a failover."],
      default: "primary",
      examples: ["primary"],
      scenarios: ["VS","PS"],
    },
    "cores": {
      types: [ "integer" ],
      description: "Processor cores of the process server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.",
      minimum: 1,
      examples: [8],
      scenarios: ["V","P"],
    },
    "memoryGB": {
      types: [ "number" ],
      description: "Memory of the process server in GB.",
      minimum: 0,
      examples: [16],
      scenarios: ["V","P"],
      unit: "GB",
    },
    "cacheGB": {
      types: [ "number" ],
      description: "Size in GB of the disk on which the process server stores changes until they are sent.",
      minimum: 0,
      examples: [600],
      scenarios: ["V","P"],
      unit: "GB",
    },
  },
};

const masterTargetServerSchema: SchemaNode = {
  types: [ "object" ],
  description: "One master target server.",
  required: ["name"],
  part: "masterTargetServer",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the master target server.",
      examples: ["PLANT-MT1","MT-SECONDARY"],
      defines: "masterTargetServer",
    },
    "description": {
      ...textSchema,
      description: "What the master target is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "machine": {
      types: [ "string" ],
      description: "What kind of computer the master target is. To restore VMware VMs it must reach the VMware storage, so it is a VMware VM itself.",
      enum: ["vmware","virtual","physical"],
      enumDescriptions: ["A VM on VMware vSphere.","A VM on another hypervisor, such as Hyper-V.","A physical computer."],
      default: "vmware",
      examples: ["vmware"],
      scenarios: ["V","P"],
      synonyms: {"VMware VM":"vmware","vSphere":"vmware","ESXi":"vmware","Hyper-V":"virtual"},
    },
    "site": {
      types: [ "string" ],
      description: "Site of the master target, when replicating to a secondary site.",
      enum: ["primary","secondary"],
      enumDescriptions: ["The site where the protected machines run today.","The site that stores the replicated data and replaces the primary site after a failover."],
      default: "primary",
      examples: ["primary"],
      scenarios: ["VS","PS"],
    },
    "vContinuum": {
      types: [ "boolean" ],
      description: "Whether vContinuum, the console of InMage, is installed on this master target.",
      default: true,
      examples: [true],
      scenarios: ["VS","PS"],
    },
  },
};

const vSphereHostSchema: SchemaNode = {
  types: [ "object" ],
  description: "One ESXi host.",
  required: ["name"],
  part: "vSphereHost",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the ESXi host: the vSphere inventory, or column Host of the RVTools sheet vHost.",
      examples: ["esx01.contoso.local"],
      defines: "vSphereHost",
    },
    "description": {
      ...textSchema,
      description: "What the host is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "version": {
      types: [ "string", "number" ],
      description: "Version of ESXi on the host: column ESX Version of the RVTools sheet vHost. The first two numbers are enough.",
      examples: ["5.5","6.0","7.0"],
    },
    "latestUpdates": {
      types: [ "boolean" ],
      description: "Whether the host has the latest updates for its version; see Update Manager.",
      examples: [true],
      scenarios: ["V"],
    },
    "network": {
      types: [ "string" ],
      description: "vSphere network that the management traffic of the host uses.",
      examples: ["Management"],
      scenarios: ["V"],
    },
    "features": {
      types: [ "array" ],
      description: "vSphere features in use on this host that affect replication, as the vSphere settings show them. List only the features that are in use.",
      default: [],
      examples: [[],["storageDRS"]],
      scenarios: ["V"],
      items: {
        types: [ "string" ],
        description: "A vSphere feature that is in use.",
        enum: ["crossVCenterVMotion","virtualVolumes","storageDRS","vMotion","storageVMotion","HA","DRS","FT","vSAN"],
        enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.","VM disks are stored on virtual volumes (vVols) instead of in datastores.","Storage DRS moves VM disks between the datastores of a cluster.","Running VMs are moved from one host to another.","The disks of running VMs are moved from one datastore to another.","vSphere HA restarts VMs on another host when theirs fails.","DRS balances the load of the hosts of a cluster.","Fault Tolerance keeps a second copy of a running VM on another host.","VM disks are stored on local disks of the hosts that vSAN joins."],
        examples: ["crossVCenterVMotion"],
        synonyms: {"vVols":"virtualVolumes","SDRS":"storageDRS","High Availability":"HA","Distributed Resource Scheduler":"DRS","Fault Tolerance":"FT","Virtual SAN":"vSAN"},
      },
    },
    "patches": {
      types: [ "array" ],
      description: "VMware updates on this host that affect replication, as Update Manager lists them.",
      default: [],
      examples: [["KB2110245"]],
      scenarios: ["V"],
      items: {
        types: [ "string" ],
        description: "A Microsoft or VMware knowledge base number, with its KB prefix.",
        examples: ["KB2110245"],
      },
    },
  },
};

const vCenterServerSchema: SchemaNode = {
  types: [ "object" ],
  description: "One vCenter Server.",
  required: ["name"],
  part: "vCenterServer",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the vCenter Server: column Name or VI SDK Server of the RVTools sheet vSource.",
      examples: ["vc01.contoso.local"],
      defines: "vCenterServer",
    },
    "description": {
      ...textSchema,
      description: "What the server is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "version": {
      types: [ "string", "number" ],
      description: "Version of the vCenter Server: column Version of the RVTools sheet vSource. The first two numbers are enough.",
      examples: ["5.5","6.0","7.0"],
    },
    "latestUpdates": {
      types: [ "boolean" ],
      description: "Whether the vCenter Server has the latest updates for its version; see its appliance management page.",
      examples: [true],
      scenarios: ["V"],
    },
    "network": {
      types: [ "string" ],
      description: "vSphere network that the vCenter Server is connected to.",
      examples: ["Management"],
      scenarios: ["V"],
    },
    "features": {
      types: [ "array" ],
      description: "vSphere features in use on this vCenter Server that affect replication, as the vSphere settings show them. List only the features that are in use.",
      default: [],
      examples: [[],["storageDRS"]],
      scenarios: ["V"],
      items: {
        types: [ "string" ],
        description: "A vSphere feature that is in use.",
        enum: ["crossVCenterVMotion","virtualVolumes","storageDRS","vMotion","storageVMotion","HA","DRS","FT","vSAN"],
        enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.","VM disks are stored on virtual volumes (vVols) instead of in datastores.","Storage DRS moves VM disks between the datastores of a cluster.","Running VMs are moved from one host to another.","The disks of running VMs are moved from one datastore to another.","vSphere HA restarts VMs on another host when theirs fails.","DRS balances the load of the hosts of a cluster.","Fault Tolerance keeps a second copy of a running VM on another host.","VM disks are stored on local disks of the hosts that vSAN joins."],
        examples: ["crossVCenterVMotion"],
        synonyms: {"vVols":"virtualVolumes","SDRS":"storageDRS","High Availability":"HA","Distributed Resource Scheduler":"DRS","Fault Tolerance":"FT","Virtual SAN":"vSAN"},
      },
    },
  },
};

const hostGroupSchema: SchemaNode = {
  types: [ "object" ],
  description: "One VMM host group.",
  required: ["name"],
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the host group, as `Get-SCVMHostGroup` shows it.",
      examples: ["London"],
      defines: "hostGroup",
    },
    "hosts": {
      types: [ "array" ],
      description: "Hyper-V hosts and clusters in the group, each one of `hyperVHosts` or `hyperVClusters`: `Get-SCVMHost`. A cluster stands for its nodes.",
      examples: [["hv01","hv02"]],
      items: {
        types: [ "string" ],
        description: "Name of a host in `hyperVHosts` or of a cluster in `hyperVClusters`.",
        examples: ["hv01"],
        refers: "hyperVHost",
      },
    },
  },
};

const cloudSchema: SchemaNode = {
  types: [ "object" ],
  description: "One VMM cloud.",
  required: ["name"],
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the VMM cloud, as `Get-SCCloud` shows it; Site Recovery calls it a protection container.",
      examples: ["Gold"],
      defines: "cloud",
    },
    "hostGroups": {
      types: [ "array" ],
      description: "Host groups of the cloud: `Get-SCVMHostGroup`.",
      items: {
        ...hostGroupSchema,
      },
    },
  },
};

const vmmServerSchema: SchemaNode = {
  types: [ "object" ],
  description: "One System Center Virtual Machine Manager (VMM) server.",
  required: ["name"],
  part: "vmmServer",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the VMM server, as its console shows it; in ARM the friendly name of the fabric.",
      examples: ["vmm01"],
      defines: "vmmServer",
    },
    "description": {
      ...textSchema,
      description: "What the server is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "version": {
      types: [ "string", "number" ],
      description: "Version of System Center on the VMM server: VMM console, About.",
      examples: ["System Center 2012 R2","System Center 2012 SP1","System Center 2016","System Center 2022"],
    },
    "site": {
      types: [ "string" ],
      description: "Site that the VMM server manages, when replicating to a secondary site.",
      enum: ["primary","secondary"],
      enumDescriptions: ["The site where the protected machines run today.","The site that replaces it after a failover."],
      default: "primary",
      examples: ["primary"],
      scenarios: ["HS"],
    },
    "latestUpdates": {
      types: [ "boolean" ],
      description: "Whether the VMM server has the latest update rollup for its version.",
      examples: [true],
      scenarios: ["HS"],
    },
    "outbound": {
      ...outboundSchema,
      description: "What this VMM server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.",
      defaultFrom: "outbound",
    },
    "clouds": {
      types: [ "array" ],
      description: "Clouds of the VMM server that are used for replication: `Get-SCCloud`.",
      items: {
        ...cloudSchema,
      },
    },
  },
};

const hyperVSiteSchema: SchemaNode = {
  types: [ "object" ],
  description: "One Hyper-V site: hosts or clusters without VMM that share their replication settings.",
  required: ["name"],
  part: "hyperVSite",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the site: portal, Site Recovery infrastructure, Hyper-V sites.",
      examples: ["Branch12"],
      defines: "hyperVSite",
    },
    "hosts": {
      types: [ "array" ],
      description: "Hyper-V hosts and clusters registered in the site, each one of `hyperVHosts` or `hyperVClusters`. A cluster stands for its nodes. A host belongs to one site.",
      examples: [["hv01","hv02"]],
      items: {
        types: [ "string" ],
        description: "Name of a host in `hyperVHosts` or of a cluster in `hyperVClusters`.",
        examples: ["hv01"],
        refers: "hyperVHost",
      },
    },
  },
};

const hyperVHostSchema: SchemaNode = {
  types: [ "object" ],
  description: "One Hyper-V host.",
  required: ["name"],
  part: "hyperVHost",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Computer name of the host: `Get-VMHost` on it, or `Get-SCVMHost` in VMM.",
      examples: ["hv01"],
      defines: "hyperVHost",
    },
    "description": {
      ...textSchema,
      description: "What the host is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "os": {
      types: [ "string" ],
      description: "Operating system of the host, as `systeminfo` names it.",
      examples: ["Windows Server 2012 R2","Hyper-V Server 2012 R2","Windows Server 2016","Windows Server 2022"],
    },
    "latestUpdates": {
      types: [ "boolean" ],
      description: "Whether the host has the latest updates; see Windows Update on it.",
      examples: [true],
    },
    "patches": {
      types: [ "array" ],
      description: "Windows updates on the host that affect replication: `Get-HotFix`. An empty list means that there are none; without it, nobody has checked.",
      examples: [["KB2961977"]],
      items: {
        types: [ "string" ],
        description: "A Microsoft or VMware knowledge base number, with its KB prefix.",
        examples: ["KB2961977"],
      },
    },
    "cluster": {
      types: [ "string" ],
      description: "Failover cluster that the host is a node of, one of `hyperVClusters`: `Get-Cluster`.",
      examples: ["CLU-A"],
      refers: "hyperVCluster",
    },
    "vmCount": {
      types: [ "integer" ],
      description: "Number of VMs on the host, protected or not: `(Get-VM).Count`. Declare it if none of its VMs is in this descriptor.",
      minimum: 0,
      examples: [12],
      defaultFrom: "counted from protectedItems",
    },
    "freeGB": {
      types: [ "number" ],
      description: "Free space in GB on the volumes of the host that store the disks of its VMs, where replication keeps its logs: `Get-Volume`.",
      minimum: 0,
      examples: [500],
      unit: "GB",
    },
    "outbound": {
      ...outboundSchema,
      description: "What this host may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.",
      scenarios: ["M","H"],
      defaultFrom: "outbound",
    },
  },
};

const hyperVClusterSchema: SchemaNode = {
  types: [ "object" ],
  description: "One failover cluster of Hyper-V hosts.",
  required: ["name"],
  part: "hyperVCluster",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the cluster: `Get-Cluster`.",
      examples: ["CLU-A"],
      defines: "hyperVCluster",
      definesAlso: "hyperVHost",
    },
    "description": {
      ...textSchema,
      description: "What the cluster is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "ipAssignment": {
      types: [ "string" ],
      description: "How the cluster gets its IP addresses: the IP address resources of `Get-ClusterResource`.",
      enum: ["static","dhcp"],
      enumDescriptions: ["The addresses of the cluster are static.","The addresses of the cluster come from a DHCP server."],
      examples: ["static"],
      scenarios: ["HS"],
      synonyms: {"dynamic":"dhcp","fixed":"static","manual":"static"},
    },
    "replicaBroker": {
      types: [ "string" ],
      description: "How the Hyper-V Replica Broker of the cluster was created: Failover Cluster Manager, Roles.",
      enum: ["auto","manual","none"],
      enumDescriptions: ["The broker was created automatically when replication was set up.","The broker was created manually.","The cluster has no broker."],
      examples: ["auto"],
      scenarios: ["HS"],
    },
  },
};

const osSchema: SchemaNode = {
  types: [ "object", "string" ],
  description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools.",
  examples: ["Windows Server 2012 R2",{"version":"CentOS 7.2","architecture":"x64"}],
  shorthand: "version",
  properties: {
    "type": {
      types: [ "string" ],
      description: "Family of the operating system. Required only if its name does not show it.",
      enum: ["Windows","Linux"],
      enumDescriptions: ["Any edition of Windows or Windows Server.","Any Linux distribution."],
      examples: ["Windows"],
      defaultFrom: "from version",
    },
    "version": {
      types: [ "string" ],
      description: "Name and version of the operating system, with service pack or minor release; ARM calls it `userSelectedOSName`. See the sheet vInfo of RVTools, `systeminfo` or `/etc/os-release`.",
      examples: ["Windows Server 2012 R2","Windows Server 2012","Windows Server 2008 R2 SP1","Windows Server 2016","Windows Server 2022","Red Hat Enterprise Linux 7.2","CentOS 7.2","Oracle Enterprise Linux 6.5","SUSE Linux Enterprise Server 11 SP3","Ubuntu 14.04","Ubuntu 22.04"],
    },
    "architecture": {
      types: [ "string" ],
      description: "Processor architecture of the operating system: `systeminfo`, or `uname -m`.",
      enum: ["x64","x86"],
      enumDescriptions: ["A 64-bit operating system.","A 32-bit operating system."],
      default: "x64",
      examples: ["x64"],
      scenarios: ["V","P"],
      synonyms: {"64":"x64","64-bit":"x64","amd64":"x64","x86_64":"x64","32-bit":"x86","i386":"x86","i686":"x86"},
    },
    "systemDrive": {
      types: [ "string" ],
      description: "Drive that Windows is installed on: `$env:SystemDrive`. It needs quotes in YAML because it ends with a colon.",
      default: "C:",
      examples: ["C:"],
      scenarios: ["V","P"],
    },
  },
};

const diskSchema: SchemaNode = {
  types: [ "object", "number" ],
  description: "One disk. A number alone is short for a block with that `sizeGB`.",
  required: ["sizeGB"],
  exclusiveMinimum: 0,
  examples: [127,{"sizeGB":200,"rdm":true}],
  shorthand: "sizeGB",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the disk, to distinguish it from the others: column Disk of the RVTools sheet vDisk, or the device name.",
      examples: ["Hard disk 2","/dev/sdb"],
    },
    "role": {
      types: [ "string" ],
      description: "What the disk is for.",
      enum: ["os","data"],
      enumDescriptions: ["The operating system boots from this disk.","Any other disk."],
      examples: ["os"],
      synonyms: {"system":"os","boot":"os"},
      defaultFrom: "os for the first disk, data for the others",
    },
    "sizeGB": {
      types: [ "number" ],
      description: "Provisioned size of the disk in GB, as hypervisors count it (1 GB is 1024 MB): column Capacity MiB of the RVTools sheet vDisk divided by 1024, or `Get-VHD`.",
      exclusiveMinimum: 0,
      examples: [127],
      unit: "GB",
    },
    "usedGB": {
      types: [ "number" ],
      description: "Space in GB that is in use on the disk: see the file systems in the guest.",
      minimum: 0,
      examples: [90],
      unit: "GB",
    },
    "diskType": {
      types: [ "string" ],
      description: "Disk type in Windows: Disk Management (`diskmgmt.msc`).",
      enum: ["basic","dynamic"],
      enumDescriptions: ["A basic disk, with ordinary partitions.","A dynamic disk, whose volumes can be spanned, striped or mirrored."],
      default: "basic",
      examples: ["basic"],
      scenarios: ["V","P","M","H"],
    },
    "encrypted": {
      types: [ "boolean" ],
      description: "Whether the disk is encrypted in the guest, for example by BitLocker or LUKS: `manage-bde -status`, `lsblk`.",
      default: false,
      examples: [false],
      scenarios: ["V","P","M","H"],
    },
    "shared": {
      types: [ "boolean" ],
      description: "Whether the disk is shared between the nodes of a guest cluster: columns Sharing mode and Shared Bus of the RVTools sheet vDisk.",
      default: false,
      examples: [false],
      scenarios: ["V","P","M","H"],
    },
    "rdm": {
      types: [ "boolean" ],
      description: "Whether the disk is a raw device mapping, that is, a LUN passed through to the VM: column Raw of the RVTools sheet vDisk.",
      default: false,
      examples: [true],
      scenarios: ["V"],
    },
    "bus": {
      types: [ "string" ],
      description: "How the guest connects to the disk; see the iSCSI initiator in the guest.",
      enum: ["local","iscsi","fc"],
      enumDescriptions: ["An ordinary disk of the machine.","A LUN that the guest itself connects to over iSCSI.","A LUN that the guest itself connects to over Fibre Channel."],
      default: "local",
      examples: ["local"],
      scenarios: ["V","P"],
      synonyms: {"scsi":"local","sas":"local","sata":"local","ide":"local","fibreChannel":"fc","fiberChannel":"fc"},
    },
    "exclude": {
      types: [ "boolean" ],
      description: "Whether the disk is excluded from replication: portal, Enable replication, list of disks. It then counts toward no limit. The OS disk cannot be excluded, nor, on VMware, a dynamic disk; and the Mobility service of VMware VMs and physical servers has to be installed by hand first.",
      default: false,
      examples: [true],
    },
    "mountPoint": {
      types: [ "string" ],
      description: "Where a Linux guest mounts the disk: `lsblk`.",
      examples: ["/","/var/lib/pgsql"],
      scenarios: ["V","P"],
      isCaseSensitive: true,
    },
  },
};

const nicSchema: SchemaNode = {
  types: [ "object" ],
  description: "One network adapter.",
  properties: {
    "network": {
      types: [ "string" ],
      description: "Network that the adapter is connected to: column Network of the RVTools sheet vNetwork, or `Get-VMNetworkAdapter`. With VMM, the VM network that is the source of a mapping.",
      examples: ["Prod-VMNet"],
      refers: "vmNetwork",
    },
    "ipAssignment": {
      types: [ "string" ],
      description: "How the adapter gets its IP address in the guest.",
      enum: ["static","dhcp"],
      enumDescriptions: ["The address is set in the guest.","The address comes from a DHCP server."],
      examples: ["static"],
      scenarios: ["M","H"],
      synonyms: {"dynamic":"dhcp","fixed":"static","manual":"static"},
    },
    "teamed": {
      types: [ "boolean" ],
      description: "Whether the adapter is a member of a NIC team in the guest: `Get-NetLbfoTeam`.",
      default: false,
      examples: [true],
      scenarios: ["V","P","M","H"],
    },
  },
};

const azureTargetSchema: SchemaNode = {
  types: [ "object" ],
  description: "The Azure VM that a machine becomes after failover: portal, Compute and Network.",
  examples: [{"size":"Standard_D4s_v5","diskType":"Premium_LRS","subnet":"app"}],
  properties: {
    "size": {
      types: [ "string" ],
      description: "Size of the Azure VM: portal, Compute and Network. ARM calls it `targetVmSize`.",
      examples: ["Standard_D4s_v5"],
    },
    "diskType": {
      types: [ "string" ],
      description: "Type of the managed disks of the Azure VM: portal, Compute and Network. ARM calls it `diskType`.",
      enum: ["Standard_LRS","StandardSSD_LRS","Premium_LRS","StandardSSD_ZRS","Premium_ZRS","PremiumV2_LRS","UltraSSD_LRS"],
      enumDescriptions: ["Hard disks, with copies within one datacenter.","Standard solid state disks, with copies within one datacenter.","Premium solid state disks, with copies within one datacenter.","Standard solid state disks, with copies in several availability zones.","Premium solid state disks, with copies in several availability zones.","Premium solid state disks of version 2, whose performance is set apart from their size.","Ultra disks, for the highest performance."],
      examples: ["Premium_LRS"],
      synonyms: {"Standard HDD":"Standard_LRS","HDD":"Standard_LRS","Standard SSD":"StandardSSD_LRS","Premium SSD":"Premium_LRS","Premium":"Premium_LRS","Premium SSD v2":"PremiumV2_LRS","Ultra Disk":"UltraSSD_LRS","Ultra":"UltraSSD_LRS"},
    },
    "subnet": {
      types: [ "string" ],
      description: "Subnet of the virtual network that the Azure VM joins: portal, Compute and Network. ARM calls it `recoveryVMSubnetName`.",
      examples: ["app"],
    },
    "ipAddress": {
      types: [ "string" ],
      description: "Static IP address of the Azure VM in its subnet: portal, Compute and Network. ARM calls it `recoveryNicStaticIPAddress`.",
      examples: ["10.20.1.15"],
    },
    "resourceGroup": {
      types: [ "string" ],
      description: "Resource group that the Azure VM is created in: portal, Compute and Network. ARM calls it `targetResourceGroupId`.",
      examples: ["rg-dr-apps"],
      defaultFrom: "vault.resourceGroup",
    },
    "availabilitySet": {
      types: [ "string" ],
      description: "Availability set that the Azure VM joins: portal, Compute and Network.",
      examples: ["avset-web"],
    },
    "availabilityZone": {
      types: [ "integer", "string" ],
      description: "Availability zone that the Azure VM is created in: portal, Compute and Network.",
      pattern: "^[123]$",
      minimum: 1,
      maximum: 3,
      examples: [1],
    },
  },
};

const protectedItemSchema: SchemaNode = {
  types: [ "object" ],
  description: "One VM or physical server that Site Recovery protects.",
  required: ["name"],
  part: "protectedItem",
  otherName: "azureName",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the machine where it runs today: column VM of the RVTools sheet vInfo, or `Get-VM`. Recovery plans refer to it by this name.",
      examples: ["FIN-SQL01"],
      defines: "protectedItem",
    },
    "description": {
      ...textSchema,
      description: "What the machine is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "tags": {
      ...tagsSchema,
      description: "Tags of the Azure VM after failover, as names with values. ARM calls them `tags`.",
      scenarios: ["V","P","M","H"],
    },
    "azureName": {
      types: [ "string" ],
      description: "Name of the Azure VM after failover: portal, Compute and Network, Name. Required if Azure does not accept the name of the machine.",
      examples: ["web-01"],
      defines: "azureVm",
      scenarios: ["V","P","M","H"],
      defaultFrom: "name",
    },
    "hostname": {
      types: [ "string" ],
      description: "Host name inside the guest, if it is not the name of the machine: column DNS Name of the RVTools sheet vInfo.",
      examples: ["fin-sql01"],
      defaultFrom: "name",
    },
    "host": {
      types: [ "string" ],
      description: "Hyper-V host or cluster that the VM runs on, one of `hyperVHosts` or `hyperVClusters`: ComputerName in the output of `Get-VM`.",
      examples: ["hv01"],
      refers: "hyperVHost",
      scenarios: ["M","H","HS"],
      defaultFrom: "the only host or cluster",
    },
    "cloud": {
      types: [ "string" ],
      description: "VMM cloud that the VM belongs to, one of the `clouds` of a VMM server: Cloud in the output of `Get-SCVirtualMachine`.",
      examples: ["Gold"],
      refers: "cloud",
      scenarios: ["M","HS"],
    },
    "os": {
      ...osSchema,
      description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools.",
    },
    "firmware": {
      types: [ "string" ],
      description: "Firmware that the machine boots with: column Firmware of the RVTools sheet vInfo.",
      enum: ["BIOS","UEFI"],
      enumDescriptions: ["The machine boots with BIOS; on Hyper-V this is a generation 1 VM.","The machine boots with UEFI, which RVTools shows as efi; on Hyper-V this is a generation 2 VM."],
      default: "BIOS",
      examples: ["BIOS"],
      scenarios: ["V","P","M","H"],
      readAs: {"EFI":"UEFI"},
    },
    "secureBoot": {
      types: [ "boolean" ],
      description: "Whether UEFI Secure Boot is on: column EFI Secure boot of the RVTools sheet vInfo, or `Get-VMFirmware`.",
      default: false,
      examples: [false],
      scenarios: ["V","P","M","H"],
    },
    "generation": {
      types: [ "integer" ],
      description: "Generation of the Hyper-V VM: `(Get-VM).Generation`.",
      enum: [1,2],
      enumDescriptions: ["Boots with BIOS, from an emulated IDE disk.","Boots with UEFI, from a SCSI disk."],
      default: 1,
      examples: [1],
      scenarios: ["M","H","HS"],
    },
    "disks": {
      types: [ "array" ],
      description: "Disks of the machine, the operating system disk first; a number alone is the size of a disk in GB. RVTools has the sizes in column Capacity MiB of the sheet vDisk (divide by 1024), Hyper-V in `Get-VHD`.",
      default: [],
      examples: [[100,512],[80,{"sizeGB":200,"rdm":true}]],
      scenarios: ["V","P","M","H","HS"],
      ordered: true,
      items: {
        ...diskSchema,
      },
    },
    "cores": {
      types: [ "integer" ],
      description: "Processor cores of the machine: column CPUs of the RVTools sheet vInfo, or ProcessorCount in the output of `Get-VM`.",
      minimum: 1,
      examples: [4],
    },
    "memoryGB": {
      types: [ "number" ],
      description: "Memory of the machine in GB: column Memory of the RVTools sheet vInfo divided by 1024, or `Get-VM`.",
      minimum: 0,
      examples: [16],
      unit: "GB",
    },
    "usedGB": {
      types: [ "number" ],
      description: "Space in GB that the disks of the machine use in total: column In Use MiB of the RVTools sheet vInfo, divided by 1024.",
      minimum: 0,
      examples: [180],
      unit: "GB",
    },
    "dailyChangeGB": {
      types: [ "number" ],
      description: "Data in GB that changes per day on all disks of the machine: Deployment Planner, or monitoring.",
      minimum: 0,
      examples: [12],
      unit: "GB",
    },
    "peakChangeMBps": {
      types: [ "number" ],
      description: "Largest rate, in MB per second, at which data changes on the machine: Deployment Planner, or monitoring.",
      minimum: 0,
      examples: [8],
      unit: "MBps",
    },
    "iops": {
      types: [ "number" ],
      description: "Largest number of reads and writes per second on the disks of the machine: Deployment Planner, or monitoring.",
      minimum: 0,
      examples: [1500],
    },
    "startMinutes": {
      types: [ "number" ],
      description: "Minutes from the start of the machine until its application works, as measured in a drill.",
      minimum: 0,
      examples: [8],
      unit: "minutes",
    },
    "nics": {
      types: [ "array" ],
      description: "Network adapters of the machine.",
      examples: [[{"network":"Prod-VMNet","ipAssignment":"dhcp"}]],
      scenarios: ["V","P","M","H","HS"],
      ordered: true,
      items: {
        ...nicSchema,
      },
    },
    "vmwareTools": {
      types: [ "string" ],
      description: "State of VMware Tools in the guest: column Tools of the RVTools sheet vTools.",
      enum: ["running","notRunning","notInstalled"],
      enumDescriptions: ["Installed and running, current or not.","Installed, but not running.","Not installed."],
      examples: ["running"],
      scenarios: ["V"],
      synonyms: {"toolsOk":"running","toolsOld":"running","ok":"running","yes":"running","toolsNotRunning":"notRunning","toolsNotInstalled":"notInstalled"},
    },
    "freeSpaceGB": {
      types: [ "number" ],
      description: "Free space in GB on the drive that the Mobility service is installed on: column Free MiB of the RVTools sheet vPartition, divided by 1024.",
      minimum: 0,
      examples: [20],
      scenarios: ["V","P"],
      unit: "GB",
    },
    "openPorts": {
      types: [ "array" ],
      description: "Inbound TCP ports and ranges of ports that the local firewall of the guest allows: Windows Firewall, or `firewall-cmd --list-ports`.",
      default: [],
      examples: [[20004],[20004,"49152-65535"]],
      scenarios: ["V","P"],
      items: {
        ...portSchema,
        description: "An inbound TCP port that is open, or a range of ports.",
        examples: [20004,"49152-65535"],
      },
    },
    "multiVmGroup": {
      types: [ "string" ],
      description: "Replication group whose machines share their recovery points, so that they fail over to the same point in time. The portal calls it replication group, ARM `multiVmGroupName`.",
      examples: ["finance"],
      refers: "replicationGroup",
      scenarios: ["V","P"],
    },
    "diskEnableUUID": {
      types: [ "boolean" ],
      description: "Whether the VM has the configuration parameter `disk.EnableUUID` set to true: column EnableUUID of the RVTools sheet vInfo.",
      examples: [true],
      scenarios: ["V"],
    },
    "hostsFile": {
      types: [ "string" ],
      description: "State of `/etc/hosts` in a Linux guest.",
      enum: ["complete","incomplete"],
      enumDescriptions: ["The host name of the machine is mapped to the address of every network adapter.","An address, or the host name itself, is missing."],
      examples: ["complete"],
      scenarios: ["V","P"],
    },
    "englishOnly": {
      types: [ "boolean" ],
      description: "Whether every name in a Linux guest has English characters only: its host name, and the names of mount points, devices, folders and files.",
      examples: [true],
      scenarios: ["V","P"],
    },
    "fileSystems": {
      types: [ "array" ],
      description: "File systems of a Linux guest: `lsblk -f`.",
      default: [],
      examples: [["xfs"],["ext4","xfs"]],
      scenarios: ["V","P"],
      items: {
        types: [ "string" ],
        description: "A file system, as `lsblk -f` names it.",
        examples: ["ext3","ext4","xfs","reiserfs","btrfs"],
      },
    },
    "kernel": {
      types: [ "string", "number" ],
      description: "Kernel of a Linux guest: `uname -r`. The Mobility service supports certain kernels only.",
      examples: ["3.10.0-327.el7.x86_64"],
      scenarios: ["V","P"],
    },
    "mobilityService": {
      types: [ "string", "number" ],
      description: "Version of the Mobility service on the machine: portal, Replicated items.",
      examples: ["9.62.7096.1"],
      scenarios: ["V","P"],
    },
    "volumeManager": {
      types: [ "string" ],
      description: "Volume manager of a Linux guest; `lvs` lists the logical volumes.",
      enum: ["lvm2","none"],
      enumDescriptions: ["Volumes are managed by LVM2.","File systems are directly on partitions or disks."],
      examples: ["lvm2"],
      scenarios: ["V","P"],
    },
    "storageController": {
      types: [ "string" ],
      description: "Storage controller of a Linux machine, as `lspci` names it. It is relevant mainly for physical servers.",
      examples: ["VMware PVSCSI","HP CCISS"],
      scenarios: ["V","P"],
    },
    "iscsiTargetReachableFromAzure": {
      types: [ "boolean" ],
      description: "Whether the Azure VM could still reach the iSCSI target of the guest's disks; ask the network team.",
      examples: [false],
      scenarios: ["V","P"],
    },
    "unifiedAgent": {
      types: [ "string" ],
      description: "How the unified agent of InMage is installed on the machine.",
      enum: ["push","installed","notInstalled"],
      enumDescriptions: ["The process server installs it over the network.","It is already installed.","It is not installed, and no installation is planned."],
      examples: ["push"],
      scenarios: ["VS","PS"],
    },
    "storageAccount": {
      types: [ "string" ],
      description: "Storage account for the replica, one of `storageAccounts`: portal, Enable replication. ARM calls it `targetStorageAccountId`.",
      examples: ["contosodrwe01"],
      refers: "storageAccount",
      scenarios: ["V","P","M","H"],
      defaultFrom: "the first storage account with usage data",
    },
    "virtualNetwork": {
      types: [ "string" ],
      description: "Azure network that the machine joins after failover, one of `virtualNetworks`: portal, Compute and Network. ARM calls it `targetAzureNetworkId`.",
      examples: ["vnet-dr"],
      refers: "virtualNetwork",
      scenarios: ["V","P","M","H"],
      defaultFrom: "from networkMappings, otherwise the only virtual network",
    },
    "replicationPolicy": {
      types: [ "string" ],
      description: "Replication policy of the machine, one of `replicationPolicies`: portal, Replicated items. ARM calls it `policyId`.",
      examples: ["gold-policy"],
      refers: "replicationPolicy",
      scenarios: ["V","P","M","H","HS"],
      defaultFrom: "the top-level replicationPolicy",
    },
    "processServer": {
      types: [ "string" ],
      description: "Process server that the machine replicates through, one of `processServers`: portal, Replicated items. ARM calls it `processServerId`.",
      examples: ["ASR-PS02"],
      refers: "processServer",
      scenarios: ["V","P"],
      defaultFrom: "the one on the configuration server",
    },
    "target": {
      ...azureTargetSchema,
      description: "The Azure VM that the machine becomes after failover: portal, Compute and Network.",
      scenarios: ["V","P","M","H"],
    },
  },
};

const actionSchema: SchemaNode = {
  types: [ "object" ],
  description: "One step of a recovery plan.",
  required: ["name","type"],
  part: "action",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the step, as the plan shows it while it runs.",
      examples: ["repoint-dns"],
    },
    "description": {
      ...textSchema,
      description: "What the step is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "type": {
      types: [ "string" ],
      description: "Who or what runs the step.",
      enum: ["manual","runbook","script"],
      enumDescriptions: ["A person: the plan waits until someone confirms that the step is done.","A runbook of Azure Automation.","A script in the library of the VMM server."],
      examples: ["manual"],
    },
    "when": {
      types: [ "string" ],
      description: "Whether the step runs before or after the machines of its group start.",
      enum: ["before","after"],
      enumDescriptions: ["Before the machines of the group start.","After the machines of the group have started."],
      default: "after",
      examples: ["after"],
    },
    "failoverTypes": {
      types: [ "array" ],
      description: "Types of failover in which the step runs.",
      examples: [["test","unplanned"]],
      defaultFrom: "failover.types",
      items: {
        types: [ "string" ],
        description: "A type of failover in which the step runs.",
        enum: ["test","planned","unplanned"],
        enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.","A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.","A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."],
        examples: ["test"],
      },
    },
    "runbook": {
      types: [ "string" ],
      description: "Runbook to start when `type` is `runbook`: its name in the Automation account.",
      examples: ["Update-Dns"],
      scenarios: ["V","P","M","H"],
    },
    "script": {
      types: [ "string" ],
      description: "Script to run when `type` is `script`: its path in the VMM library.",
      examples: ["\\\\vmm01\\MSSCVMMLibrary\\RPScripts\\update-dns.ps1"],
      scenarios: ["M","HS"],
      isCaseSensitive: true,
    },
    "instruction": {
      types: [ "string" ],
      description: "What a person has to do when `type` is `manual`.",
      examples: ["Disconnect the iSCSI target on the Azure VM."],
      isCaseSensitive: true,
    },
    "minutes": {
      types: [ "number" ],
      description: "Minutes that the step takes, as measured in a drill.",
      minimum: 0,
      examples: [5],
      unit: "minutes",
    },
    "direction": {
      types: [ "string" ],
      description: "Whether the step runs on the way to the other side or on the way back. ARM calls it `failoverDirections`.",
      enum: ["failover","failback"],
      enumDescriptions: ["When the plan fails over from the primary site.","When the plan fails back to the primary site."],
      default: "failover",
      examples: ["failover"],
      synonyms: {"PrimaryToRecovery":"failover","RecoveryToPrimary":"failback"},
    },
  },
};

const fixedGroupSchema: SchemaNode = {
  types: [ "object" ],
  description: "One of the two groups that every recovery plan begins with, before group 1.",
  properties: {
    "actions": {
      types: [ "array" ],
      description: "Steps that run before or after the group.",
      examples: [[{"name":"stop-jobs","type":"manual","when":"before","minutes":5}]],
      ordered: true,
      items: {
        ...actionSchema,
      },
    },
  },
};

const groupSchema: SchemaNode = {
  types: [ "object" ],
  description: "One boot group of a recovery plan.",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the group, as reports and pictures show it.",
      examples: ["Databases"],
      defaultFrom: "Group and its number",
    },
    "description": {
      ...textSchema,
      description: "What the group is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "machines": {
      types: [ "array" ],
      description: "Machines that start together in this group, each one of `protectedItems`.",
      examples: [["FIN-SQL01"],["FIN-APP01","FIN-APP02"]],
      items: {
        types: [ "string" ],
        description: "Name of a machine in `protectedItems`.",
        examples: ["FIN-SQL01"],
        refers: "protectedItem",
      },
    },
    "actions": {
      types: [ "array" ],
      description: "Steps that run before or after the machines of the group start.",
      ordered: true,
      items: {
        ...actionSchema,
      },
    },
  },
};

const recoveryPlanSchema: SchemaNode = {
  types: [ "object" ],
  description: "One recovery plan: machines of one application that fail over together, in order.",
  required: ["name"],
  part: "recoveryPlan",
  properties: {
    "name": {
      types: [ "string" ],
      description: "Name of the plan, as the portal lists it under Recovery Plans.",
      examples: ["finance-plan"],
      defines: "recoveryPlan",
    },
    "description": {
      ...textSchema,
      description: "What the plan is for, in your own words. Any text is allowed.",
    },
    "owner": {
      ...ownerSchema,
    },
    "rtoMinutes": {
      types: [ "number" ],
      description: "Recovery time objective of the plan in minutes: the longest acceptable time until its machines run again.",
      minimum: 0,
      examples: [120],
      unit: "minutes",
      defaultFrom: "capacity.rtoMinutes",
    },
    "shutdown": {
      ...fixedGroupSchema,
      description: "The first fixed group of the plan, which shuts down the machines in the primary site: actions before and after it. ARM calls its type `Shutdown`.",
    },
    "failover": {
      ...fixedGroupSchema,
      description: "The second fixed group of the plan, which fails over all machines at once: actions before and after it. ARM calls its type `Failover`.",
    },
    "groups": {
      types: [ "array" ],
      description: "Boot groups of the plan in their order: a group starts when the one before it is running.",
      ordered: true,
      items: {
        ...groupSchema,
      },
    },
  },
};

const failoverSchema: SchemaNode = {
  types: [ "object" ],
  description: "Failovers that the DR runbook relies on, and the date of the last drill.",
  part: "failover",
  properties: {
    "types": {
      types: [ "array" ],
      description: "Types of failover that the DR runbook relies on. The scenario decides which of them are supported.",
      default: [],
      examples: [["test","unplanned"]],
      items: {
        types: [ "string" ],
        description: "A type of failover.",
        enum: ["test","planned","unplanned"],
        enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.","A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.","A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."],
        examples: ["test"],
      },
    },
    "lastDrill": {
      types: [ "string" ],
      description: "Date of the last successful test failover: portal, Site Recovery jobs. ARM calls it `lastSuccessfulTestFailoverTime`.",
      pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
      format: "date",
      examples: ["2016-11-15"],
    },
    "testNetwork": {
      types: [ "string" ],
      description: "Azure network for test failovers, one of `virtualNetworks`: portal, Test failover. It should be cut off from the network of production.",
      examples: ["vnet-drill"],
      refers: "virtualNetwork",
      scenarios: ["V","P","M","H"],
    },
  },
};

const failbackSchema: SchemaNode = {
  types: [ "object" ],
  description: "How the machines fail back when the primary site runs again.",
  part: "failback",
  properties: {
    "types": {
      types: [ "array" ],
      description: "Types of failback that the DR runbook relies on. The scenario decides which of them are supported.",
      default: [],
      examples: [["unplanned"],["planned"]],
      items: {
        types: [ "string" ],
        description: "A type of failback.",
        enum: ["test","planned","unplanned"],
        enumDescriptions: ["A drill of the failback: the machines start on-premises while Azure or the other site continues to run production.","A planned failback: the machines are shut down where they run now and their last changes are sent before they start in the primary site.","A failback from the last recovery point, without first shutting down the machines and sending their last changes."],
        examples: ["test"],
      },
    },
    "target": {
      types: [ "string" ],
      description: "Platform that the machines run on after failback.",
      enum: ["vmware","physical","hyperv","vmm"],
      enumDescriptions: ["VMs on VMware vSphere.","Physical servers.","VMs on Hyper-V hosts without VMM.","VMs on Hyper-V hosts in a VMM cloud."],
      examples: ["vmware"],
      synonyms: {"vSphere":"vmware","ESXi":"vmware"},
      defaultFrom: "from scenario",
    },
    "connectivity": {
      types: [ "string" ],
      description: "Connection between the Azure network and the on-premises site that failback uses; ask the network team.",
      enum: ["vpn","expressRoute","none"],
      enumDescriptions: ["A site-to-site VPN.","An ExpressRoute circuit.","No such connection."],
      examples: ["vpn"],
      scenarios: ["V","P"],
      synonyms: {"S2S":"vpn","S2S VPN":"vpn","site-to-site VPN":"vpn","ER":"expressRoute"},
    },
    "volume": {
      types: [ "string" ],
      description: "Estimated amount of data that failback will transfer.",
      enum: ["normal","large"],
      enumDescriptions: ["An amount that the master target on the configuration server can handle.","A larger amount: a dedicated master target is recommended."],
      default: "normal",
      examples: ["normal"],
      scenarios: ["V","P"],
    },
    "vm": {
      types: [ "string" ],
      description: "VMware VM on-premises that a physical server fails back to, as the vSphere inventory names it.",
      examples: ["MES01-FB"],
      scenarios: ["P"],
    },
  },
};

const capacitySchema: SchemaNode = {
  types: [ "object" ],
  description: "Figures from capacity planning: bandwidth, change rate, cores and recovery objectives.",
  part: "capacity",
  properties: {
    "bandwidthMbps": {
      types: [ "number" ],
      description: "Bandwidth in Mbps that is reserved for replication.",
      exclusiveMinimum: 0,
      examples: [100],
      unit: "Mbps",
    },
    "dailyChangeGB": {
      types: [ "number" ],
      description: "Data in GB that changes per day on all protected machines together, as the Deployment Planner or the Capacity Planner reports it.",
      minimum: 0,
      examples: [250],
      unit: "GB",
    },
    "growthPercent": {
      types: [ "number" ],
      description: "Growth, in percent, that is added to every figure of today.",
      minimum: 0,
      default: 30,
      examples: [30],
      unit: "percent",
    },
    "changeHours": {
      types: [ "number" ],
      description: "Hours of a day in which the daily change happens.",
      maximum: 24,
      exclusiveMinimum: 0,
      default: 24,
      examples: [24,10],
      unit: "hours",
    },
    "burstGB": {
      types: [ "number" ],
      description: "Data in GB that changes during the largest burst on all protected machines together.",
      minimum: 0,
      examples: [40],
      unit: "GB",
    },
    "burstMinutes": {
      types: [ "number" ],
      description: "Length of the largest burst in minutes.",
      exclusiveMinimum: 0,
      examples: [60],
      unit: "minutes",
    },
    "initialReplicationHours": {
      types: [ "number" ],
      description: "Hours in which the first copy of all disks has to be finished.",
      exclusiveMinimum: 0,
      default: 72,
      examples: [72],
      unit: "hours",
    },
    "coresNeeded": {
      types: [ "integer" ],
      description: "Azure cores that all Azure VMs together need after failover: the required number of cores in the report of the Deployment Planner.",
      minimum: 0,
      examples: [24],
      scenarios: ["V","P","M","H"],
      defaultFrom: "the sum over all machines, if known",
    },
    "coreQuota": {
      types: [ "integer" ],
      description: "Cores that the subscription may use in the region: portal, Usage + quotas, or `az vm list-usage`.",
      minimum: 0,
      examples: [100],
      scenarios: ["V","P","M","H"],
    },
    "plannerRun": {
      types: [ "string" ],
      description: "Date of the last run of the Deployment Planner or the Capacity Planner.",
      pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
      format: "date",
      examples: ["2016-10-03"],
    },
    "expressRoute": {
      types: [ "boolean" ],
      description: "Whether replication runs over an ExpressRoute circuit.",
      examples: [true],
    },
    "wanOptimizer": {
      types: [ "string" ],
      description: "Product name of the WAN optimizer that replication uses.",
      examples: ["Riverbed SteelHead"],
    },
    "qosPolicy": {
      types: [ "boolean" ],
      description: "Whether a Windows QoS policy limits the replication traffic: `Get-NetQosPolicy`.",
      examples: [true],
    },
    "agentThrottling": {
      types: [ "boolean" ],
      description: "Whether throttling is set on the Recovery Services agent of the Hyper-V hosts: console of the agent, Change properties.",
      examples: [true],
      scenarios: ["M","H"],
    },
    "rtoMinutes": {
      types: [ "integer" ],
      description: "Recovery time objective in minutes: the longest acceptable time until the machines run again.",
      minimum: 0,
      examples: [240],
      unit: "minutes",
    },
    "rpoMinutes": {
      types: [ "integer" ],
      description: "Recovery point objective in minutes: the largest acceptable loss of recent data.",
      minimum: 0,
      examples: [15],
      unit: "minutes",
    },
  },
};

const drillSchema: SchemaNode = {
  types: [ "object" ],
  description: "One drill: a failover that was tried out, or a real one.",
  examples: [{"date":"2016-11-15","plan":"finance-plan","type":"test","result":"passed"}],
  part: "drill",
  properties: {
    "date": {
      types: [ "string" ],
      description: "Day of the drill: portal, Site Recovery jobs.",
      pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
      format: "date",
      examples: ["2016-11-15"],
    },
    "plan": {
      types: [ "string" ],
      description: "Recovery plan that was run, one of `recoveryPlans`.",
      examples: ["finance-plan"],
      refers: "recoveryPlan",
    },
    "type": {
      types: [ "string" ],
      description: "Type of failover that was run.",
      enum: ["test","planned","unplanned"],
      enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.","A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.","A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."],
      examples: ["test"],
      synonyms: {"TestFailover":"test","PlannedFailover":"planned","UnplannedFailover":"unplanned"},
    },
    "result": {
      types: [ "string" ],
      description: "How the drill ended.",
      enum: ["passed","passedWithIssues","failed"],
      enumDescriptions: ["All machines and applications worked.","The applications worked, but something has to be corrected.","An application did not work, or the plan did not run to its end."],
      examples: ["passed"],
      synonyms: {"ok":"passed","Succeeded":"passed","successful":"passed","PartiallySucceeded":"passedWithIssues","not passed":"failed"},
    },
    "minutes": {
      types: [ "number" ],
      description: "Minutes from the start of the plan until the applications worked.",
      minimum: 0,
      examples: [95],
      unit: "minutes",
    },
    "by": {
      types: [ "string" ],
      description: "Who ran the drill.",
      examples: ["A. Jansen"],
    },
    "notes": {
      types: [ "string" ],
      description: "What the drill showed, and what has to be corrected.",
      examples: ["DNS was switched by hand; a runbook is missing."],
    },
  },
};

const checklistEntrySchema: SchemaNode = {
  types: [ "string", "object" ],
  description: "Answer to this requirement: its status, or an object that also has who verified it, and when.",
  required: ["state"],
  examples: ["done",{"state":"done","by":"A. Jansen","date":"2016-11-20"}],
  shorthand: "state",
  properties: {
    "state": {
      types: [ "string" ],
      description: "Status of this requirement.",
      enum: ["done","notApplicable","open"],
      enumDescriptions: ["Verified by a person.","Does not apply to this deployment.","Not verified yet."],
      examples: ["done"],
      synonyms: {"ok":"done","yes":"done","true":"done","n/a":"notApplicable","na":"notApplicable","no":"open"},
    },
    "by": {
      types: [ "string" ],
      description: "Who verified it.",
      examples: ["A. Jansen"],
    },
    "date": {
      types: [ "string" ],
      description: "Day on which it was verified.",
      pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
      format: "date",
      examples: ["2016-11-20"],
    },
  },
};

const approvalSchema: SchemaNode = {
  types: [ "object" ],
  description: "One approval of the descriptor.",
  examples: [{"by":"A. Jansen","role":"Head of IT operations","date":"2016-11-20"}],
  part: "approval",
  properties: {
    "by": {
      types: [ "string" ],
      description: "Who approved the descriptor.",
      examples: ["A. Jansen"],
    },
    "role": {
      types: [ "string" ],
      description: "Role in which the person approved it.",
      examples: ["Head of IT operations"],
    },
    "date": {
      types: [ "string" ],
      description: "Day of the approval.",
      pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
      format: "date",
      examples: ["2016-11-20"],
    },
    "digest": {
      types: [ "string", "number" ],
      description: "Digest of the version that was approved, as `asr report` prints it: 16 hexadecimal digits.",
      examples: ["9f2c41d07ab35e68"],
    },
    "note": {
      types: [ "string" ],
      description: "Conditions and remarks of the approval.",
      examples: ["Approved until the move of the payroll system."],
    },
  },
};

/** What a whole descriptor may hold. */
export const descriptorSchema: SchemaNode = {
  types: [ "object" ],
  description: "Disaster-recovery descriptor for Azure Site Recovery (`*.asr.yaml`): one vault, one scenario, the servers on both sides and the machines to protect. Not affiliated with Microsoft.",
  required: ["scenario","vault","protectedItems"],
  properties: {
    "profile": {
      types: [ "string" ],
      description: "Set of requirements that the descriptor is checked against. A profile set here overrides the one in the workspace configuration.",
      enum: ["2016-12","2026-05"],
      enumDescriptions: ["The requirements of the prerequisites article of 4 December 2016.","The requirements as of May 2026, with managed disks and the replication appliance."],
      default: "2016-12",
      examples: ["2016-12"],
      requirement: "ASR006",
    },
    "scenario": {
      types: [ "string" ],
      description: "What is replicated, and where to: the protection goal that the portal asks for first. It decides which blocks and which requirements apply.",
      enum: ["vmware-to-azure","physical-to-azure","hyperv-vmm-to-azure","hyperv-to-azure","vmware-to-secondary","physical-to-secondary","hyperv-to-secondary"],
      enumDescriptions: ["VMware VMs to Azure, through a configuration server on-premises.","Physical Windows and Linux servers to Azure, through a configuration server on-premises.","Hyper-V VMs in clouds of System Center VMM to Azure.","Hyper-V VMs on hosts without VMM, grouped in Hyper-V sites, to Azure.","VMware VMs to your own second datacenter, with InMage.","Physical servers to your own second datacenter, with InMage.","Hyper-V VMs from one VMM cloud to another, usually in a second datacenter."],
      examples: ["vmware-to-azure"],
      requirement: "ASR006",
    },
    "portal": {
      types: [ "string" ],
      description: "Portal in which the vault is managed.",
      enum: ["azure","classic"],
      enumDescriptions: ["The Azure portal.","The older portal, for vaults that were created there and for InMage."],
      default: "azure",
      examples: ["azure"],
    },
    "name": {
      types: [ "string" ],
      description: "Label of the descriptor, for reports and exports. Any text is allowed.",
      examples: ["Contoso finance DR"],
      defaultFrom: "the name of the file",
    },
    "description": {
      ...textSchema,
      description: "What the descriptor is for, in your own words. Any text is allowed.",
      examples: ["Disaster recovery of the finance systems in Hamburg"],
    },
    "owner": {
      ...ownerSchema,
      description: "Team or person responsible for the descriptor, for questions and approvals.",
    },
    "tags": {
      ...tagsSchema,
      description: "Tags of the Azure resources that are created from the descriptor, as names with values. ARM calls them `tags`.",
    },
    "subscription": {
      types: [ "string" ],
      description: "Azure subscription of the vault, by name or by id: `az account list -o table`.",
      examples: ["Contoso DR","00000000-0000-0000-0000-000000000000"],
    },
    "vault": {
      ...vaultSchema,
      description: "The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults.",
    },
    "storageAccounts": {
      types: [ "array" ],
      description: "Azure storage accounts that store the replicated data or the replication logs: portal, Storage accounts, or `az storage account list`.",
      scenarios: ["V","P","M","H"],
      items: {
        ...storageAccountSchema,
      },
    },
    "virtualNetworks": {
      types: [ "array" ],
      description: "Azure networks that the machines join after failover: portal, Virtual networks.",
      scenarios: ["V","P","M","H"],
      items: {
        ...virtualNetworkSchema,
      },
    },
    "networkMappings": {
      types: [ "array" ],
      description: "Networks that replace the VM networks of VMM after failover: portal, Network mapping.",
      scenarios: ["M","HS"],
      items: {
        ...networkMappingSchema,
      },
    },
    "replicationPolicy": {
      ...replicationPolicySchema,
      description: "How often machines replicate and how long their recovery points are kept: portal, Replication policies.",
      scenarios: ["V","P","M","H","HS"],
    },
    "replicationPolicies": {
      types: [ "array" ],
      description: "Further replication policies, for machines that name one of them in `replicationPolicy`: portal, Replication policies. All other machines use the top-level `replicationPolicy`.",
      scenarios: ["V","P","M","H","HS"],
      items: {
        ...replicationPolicySchema,
        types: [ "object" ],
        description: "One replication policy, by name.",
        required: ["name"],
      },
    },
    "configurationServer": {
      ...configurationServerSchema,
      description: "On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here.",
      scenarios: ["V","P","VS","PS"],
    },
    "processServers": {
      types: [ "array" ],
      description: "Process servers in addition to the one on the configuration server, such as the one in Azure for failback; for InMage, those of the primary site.",
      scenarios: ["V","P","VS","PS"],
      items: {
        ...processServerSchema,
      },
    },
    "masterTargetServers": {
      types: [ "array" ],
      description: "Master target servers in addition to the one on the configuration server. They write the data on failback; for InMage, they store the replica in the secondary site.",
      scenarios: ["V","P","VS","PS"],
      items: {
        ...masterTargetServerSchema,
      },
    },
    "vSphereHosts": {
      types: [ "array" ],
      description: "ESXi hosts that run the protected VMs: sheet vHost of RVTools. For physical servers, the hosts that failback uses as its target.",
      scenarios: ["V","P","VS"],
      items: {
        ...vSphereHostSchema,
      },
    },
    "vCenterServers": {
      types: [ "array" ],
      description: "vCenter servers that manage the ESXi hosts: sheet vSource of RVTools. An empty list means that there are none.",
      scenarios: ["V","P","VS"],
      items: {
        ...vCenterServerSchema,
      },
    },
    "vmmServers": {
      types: [ "array" ],
      description: "System Center VMM servers with their clouds, host groups and hosts: VMM console.",
      scenarios: ["M","HS"],
      items: {
        ...vmmServerSchema,
      },
    },
    "hyperVSites": {
      types: [ "array" ],
      description: "Hyper-V sites, groups of hosts without VMM: portal, Site Recovery infrastructure, Hyper-V sites.",
      scenarios: ["H"],
      items: {
        ...hyperVSiteSchema,
      },
    },
    "hyperVHosts": {
      types: [ "array" ],
      description: "Hyper-V hosts of both sites: `Get-SCVMHost` with VMM, otherwise the hosts registered in the Hyper-V sites.",
      scenarios: ["M","H","HS"],
      items: {
        ...hyperVHostSchema,
      },
    },
    "hyperVClusters": {
      types: [ "array" ],
      description: "Failover clusters that Hyper-V hosts are nodes of: `Get-Cluster`.",
      scenarios: ["M","H","HS"],
      items: {
        ...hyperVClusterSchema,
      },
    },
    "outbound": {
      ...outboundSchema,
      description: "What the firewall and proxy allow from the on-premises servers to the internet: the configuration server, or the VMM servers and Hyper-V hosts. A server with its own `outbound` uses that one instead.",
      scenarios: ["V","P","M","H","HS"],
    },
    "protectedItems": {
      types: [ "array" ],
      description: "Machines that Site Recovery protects: portal, Replicated items.",
      items: {
        ...protectedItemSchema,
      },
    },
    "recoveryPlans": {
      types: [ "array" ],
      description: "Recovery plans, which fail over machines together and in order: portal, Recovery Plans.",
      items: {
        ...recoveryPlanSchema,
      },
    },
    "failover": {
      ...failoverSchema,
      description: "Failovers that the DR runbook relies on, and the date of the last drill.",
      scenarios: ["V","P","M","H","HS"],
    },
    "failback": {
      ...failbackSchema,
      description: "How the machines fail back when the primary site runs again.",
      scenarios: ["V","P","M","H","HS"],
    },
    "capacity": {
      ...capacitySchema,
      description: "Figures from capacity planning: bandwidth, change rate, cores and recovery objectives.",
    },
    "drills": {
      types: [ "array" ],
      description: "Failovers that were tried out, with their results: portal, Site Recovery jobs, or the record of the drill. Replaces `failover.lastDrill`.",
      isRecord: true,
      items: {
        ...drillSchema,
      },
    },
    "checklist": {
      types: [ "object" ],
      description: "Answers to requirements that only a person can verify, by requirement id.",
      examples: [{"ASR612":"done","ASR302":{"state":"done","by":"A. Jansen","date":"2016-11-20"}}],
      isRecord: true,
      keyPattern: "^ASR\\d{3}$",
      entries: {
        ...checklistEntrySchema,
      },
    },
    "approvals": {
      types: [ "array" ],
      description: "Who approved the descriptor, and when. An approval with a `digest` is for exactly that version.",
      isRecord: true,
      items: {
        ...approvalSchema,
      },
    },
  },
};
