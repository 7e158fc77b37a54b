// Generated from schemas/ by `npm run generate`. Do not edit.
// The code below is written by ajv (MIT license).

var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "asr.schema.json", title: "ASR descriptor", description: "Disaster-recovery descriptor for Azure Site Recovery (`*.asr.yaml`): one vault, one scenario, the servers on both sides and the machines to protect. Not affiliated with Microsoft.", type: "object", patternProperties: { "^(?:x-|\\$schema$)": {} }, required: ["scenario", "vault", "protectedItems"], properties: { profile: { type: "string", description: "Set of requirements that the descriptor is checked against. A profile set here overrides the one in the workspace configuration.", enum: ["2016-12", "2026-05"], enumDescriptions: ["The requirements of the prerequisites article of 4 December 2016.", "The requirements as of May 2026, with managed disks and the replication appliance."], default: "2016-12", examples: ["2016-12"], "x-requirement": "ASR006" }, scenario: { type: "string", description: "What is replicated, and where to: the protection goal that the portal asks for first. It decides which blocks and which requirements apply.", enum: ["vmware-to-azure", "physical-to-azure", "hyperv-vmm-to-azure", "hyperv-to-azure", "vmware-to-secondary", "physical-to-secondary", "hyperv-to-secondary"], enumDescriptions: ["VMware VMs to Azure, through a configuration server on-premises.", "Physical Windows and Linux servers to Azure, through a configuration server on-premises.", "Hyper-V VMs in clouds of System Center VMM to Azure.", "Hyper-V VMs on hosts without VMM, grouped in Hyper-V sites, to Azure.", "VMware VMs to your own second datacenter, with InMage.", "Physical servers to your own second datacenter, with InMage.", "Hyper-V VMs from one VMM cloud to another, usually in a second datacenter."], examples: ["vmware-to-azure"], "x-requirement": "ASR006" }, portal: { type: "string", description: "Portal in which the vault is managed.", enum: ["azure", "classic"], enumDescriptions: ["The Azure portal.", "The older portal, for vaults that were created there and for InMage."], default: "azure", examples: ["azure"] }, name: { type: "string", description: "Label of the descriptor, for reports and exports. Any text is allowed.", examples: ["Contoso finance DR"], "x-default": "the name of the file" }, description: { $ref: "#/definitions/text", description: "What the descriptor is for, in your own words. Any text is allowed.", examples: ["Disaster recovery of the finance systems in Hamburg"] }, owner: { $ref: "#/definitions/owner", description: "Team or person responsible for the descriptor, for questions and approvals." }, tags: { $ref: "#/definitions/tags", description: "Tags of the Azure resources that are created from the descriptor, as names with values. ARM calls them `tags`." }, subscription: { type: "string", description: "Azure subscription of the vault, by name or by id: `az account list -o table`.", examples: ["Contoso DR", "00000000-0000-0000-0000-000000000000"] }, vault: { $ref: "#/definitions/vault", description: "The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults." }, storageAccounts: { type: "array", description: "Azure storage accounts that store the replicated data or the replication logs: portal, Storage accounts, or `az storage account list`.", "x-scenarios": ["V", "P", "M", "H"], items: { $ref: "#/definitions/storageAccount" } }, virtualNetworks: { type: "array", description: "Azure networks that the machines join after failover: portal, Virtual networks.", "x-scenarios": ["V", "P", "M", "H"], items: { $ref: "#/definitions/virtualNetwork" } }, networkMappings: { type: "array", description: "Networks that replace the VM networks of VMM after failover: portal, Network mapping.", "x-scenarios": ["M", "HS"], items: { $ref: "#/definitions/networkMapping" } }, replicationPolicy: { $ref: "#/definitions/replicationPolicy", description: "How often machines replicate and how long their recovery points are kept: portal, Replication policies.", "x-scenarios": ["V", "P", "M", "H", "HS"] }, replicationPolicies: { type: "array", description: "Further replication policies, for machines that name one of them in `replicationPolicy`: portal, Replication policies. All other machines use the top-level `replicationPolicy`.", "x-scenarios": ["V", "P", "M", "H", "HS"], items: { $ref: "#/definitions/replicationPolicy", type: "object", description: "One replication policy, by name.", required: ["name"] } }, configurationServer: { $ref: "#/definitions/configurationServer", description: "On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here.", "x-scenarios": ["V", "P", "VS", "PS"] }, processServers: { type: "array", description: "Process servers in addition to the one on the configuration server, such as the one in Azure for failback; for InMage, those of the primary site.", "x-scenarios": ["V", "P", "VS", "PS"], items: { $ref: "#/definitions/processServer" } }, masterTargetServers: { type: "array", description: "Master target servers in addition to the one on the configuration server. They write the data on failback; for InMage, they store the replica in the secondary site.", "x-scenarios": ["V", "P", "VS", "PS"], items: { $ref: "#/definitions/masterTargetServer" } }, vSphereHosts: { type: "array", description: "ESXi hosts that run the protected VMs: sheet vHost of RVTools. For physical servers, the hosts that failback uses as its target.", "x-scenarios": ["V", "P", "VS"], items: { $ref: "#/definitions/vSphereHost" } }, vCenterServers: { type: "array", description: "vCenter servers that manage the ESXi hosts: sheet vSource of RVTools. An empty list means that there are none.", "x-scenarios": ["V", "P", "VS"], items: { $ref: "#/definitions/vCenterServer" } }, vmmServers: { type: "array", description: "System Center VMM servers with their clouds, host groups and hosts: VMM console.", "x-scenarios": ["M", "HS"], items: { $ref: "#/definitions/vmmServer" } }, hyperVSites: { type: "array", description: "Hyper-V sites, groups of hosts without VMM: portal, Site Recovery infrastructure, Hyper-V sites.", "x-scenarios": ["H"], items: { $ref: "#/definitions/hyperVSite" } }, hyperVHosts: { type: "array", description: "Hyper-V hosts of both sites: `Get-SCVMHost` with VMM, otherwise the hosts registered in the Hyper-V sites.", "x-scenarios": ["M", "H", "HS"], items: { $ref: "#/definitions/hyperVHost" } }, hyperVClusters: { type: "array", description: "Failover clusters that Hyper-V hosts are nodes of: `Get-Cluster`.", "x-scenarios": ["M", "H", "HS"], items: { $ref: "#/definitions/hyperVCluster" } }, outbound: { $ref: "#/definitions/outbound", description: "What the firewall and proxy allow from the on-premises servers to the internet: the configuration server, or the VMM servers and Hyper-V hosts. A server with its own `outbound` uses that one instead.", "x-scenarios": ["V", "P", "M", "H", "HS"] }, protectedItems: { type: "array", description: "Machines that Site Recovery protects: portal, Replicated items.", items: { $ref: "#/definitions/protectedItem" } }, recoveryPlans: { type: "array", description: "Recovery plans, which fail over machines together and in order: portal, Recovery Plans.", items: { $ref: "#/definitions/recoveryPlan" } }, failover: { $ref: "#/definitions/failover", description: "Failovers that the DR runbook relies on, and the date of the last drill.", "x-scenarios": ["V", "P", "M", "H", "HS"] }, failback: { $ref: "#/definitions/failback", description: "How the machines fail back when the primary site runs again.", "x-scenarios": ["V", "P", "M", "H", "HS"] }, capacity: { $ref: "#/definitions/capacity", description: "Figures from capacity planning: bandwidth, change rate, cores and recovery objectives." }, drills: { type: "array", "x-record": !0, description: "Failovers that were tried out, with their results: portal, Site Recovery jobs, or the record of the drill. Replaces `failover.lastDrill`.", items: { $ref: "#/definitions/drill" } }, checklist: { type: "object", "x-record": !0, description: "Answers to requirements that only a person can verify, by requirement id.", examples: [{ ASR612: "done", ASR302: { state: "done", by: "A. Jansen", date: "2016-11-20" } }], patternProperties: { "^x-": {}, "^ASR\\d{3}$": { $ref: "#/definitions/checklistEntry" } }, additionalProperties: !1 }, approvals: { type: "array", "x-record": !0, description: "Who approved the descriptor, and when. An approval with a `digest` is for exactly that version.", items: { $ref: "#/definitions/approval" } } }, additionalProperties: !1, definitions: { text: { type: "string", "x-record": !0, description: "What this is for, in your own words. Any text is allowed.", examples: ["Payroll of the European offices"] }, owner: { type: "string", "x-record": !0, description: "Team or person responsible for this, for questions and in an emergency.", examples: ["Finance IT, +49 40 555 0100"] }, tags: { type: "object", description: "Tags of the Azure resource, as names with values. ARM calls them `tags`.", examples: [{ costCenter: "4711", environment: "production" }], patternProperties: { "^.+$": { type: ["string", "number", "boolean"], "x-case": !0, description: "Value of the tag of this name.", examples: ["production"] } }, additionalProperties: !1 }, port: { type: ["integer", "string"], description: "A TCP port, or a range of ports.", minimum: 1, maximum: 65535, pattern: "^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$", examples: [443, "49152-65535"], "x-port-range": !0 }, vault: { type: "object", patternProperties: { "^x-": {} }, description: "The Recovery Services vault that orchestrates replication, failover and failback. A descriptor describes one vault: portal, Recovery Services vaults.", "x-part": "vault", required: ["name", "location"], properties: { name: { type: "string", description: "Name of the Recovery Services vault, as the portal lists it under Recovery Services vaults.", examples: ["ContosoVault"] }, resourceGroup: { type: "string", description: "Resource group of the vault; the Overview page of the vault shows it. Exports to ARM, Bicep and Terraform need it.", examples: ["rg-dr"] }, location: { type: "string", description: "Azure region of the vault, as a programmatic or a display name; the Overview page of the vault shows it. Storage accounts and networks without a region are assumed to be in this one.", examples: ["westeurope", "West Europe", "northeurope", "uksouth", "eastus2"], "x-region": !0 }, existing: { type: "boolean", description: "Whether the vault already exists. The classic portal can manage only existing vaults.", default: !1, examples: [!0] }, privateEndpoints: { type: "boolean", description: "Whether the servers reach the vault through private endpoints instead of public addresses: portal, the vault, Networking.", default: !1, examples: [!0], "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, storageAccount: { type: "object", patternProperties: { "^x-": {} }, description: "One Azure storage account.", "x-part": "storageAccount", required: ["name"], properties: { name: { type: "string", description: "Name of the storage account, as the portal or `az storage account list` shows it.", examples: ["contosodrwe01"], "x-defines": "storageAccount" }, description: { $ref: "#/definitions/text", description: "What the account is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, sku: { type: "string", description: "Performance and redundancy of the account, the `sku.name` of ARM; the Overview page shows them as Performance and Replication. The profile and the scenario decide which values are accepted.", enum: ["Standard_GRS", "Standard_LRS", "Premium_LRS", "Standard_RAGRS", "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS", "Premium_ZRS"], "x-synonyms": { GRS: "Standard_GRS", "geo-redundant": "Standard_GRS", LRS: "Standard_LRS", "locally redundant": "Standard_LRS", Standard: "Standard_GRS", Premium: "Premium_LRS" }, enumDescriptions: ["Copies in the region and in its paired region, so that the data survives the loss of a region.", "Copies within one datacenter of the region; also the usual choice for replication logs.", "Solid state storage with copies within one datacenter, for machines that need consistently fast disks.", "Like Standard_GRS, with read access to the copy in the paired region.", "Copies spread over the availability zones of the region.", "Copies spread over the availability zones of the region, and more copies in the paired region.", "Like Standard_GZRS, with read access to the copy in the paired region.", "Solid state storage with copies spread over the availability zones of the region."], default: "Standard_GRS", examples: ["Standard_GRS"], "x-requirement": "ASR122" }, usage: { type: "string", description: "What Site Recovery stores in the account. The portal calls the account for logs the replication log or cache storage account, ARM `logStorageAccountId`.", enum: ["data", "log"], enumDescriptions: ["Replicated disks: a failover creates the Azure VMs from them.", "Replication logs that are not yet in the replica; required with premium storage."], default: "data", examples: ["data"] }, deploymentModel: { type: "string", description: "Azure deployment model of the storage account; its Overview page shows it. In the classic portal the default is `Classic`.", enum: ["ResourceManager", "Classic"], "x-synonyms": { ARM: "ResourceManager", RM: "ResourceManager", ASM: "Classic" }, enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.", "The older service management model, the only one that the classic portal supports."], examples: ["ResourceManager"], "x-default": "ResourceManager; Classic when portal is classic", "x-requirement": "ASR101" }, location: { type: "string", description: "Azure region of the account, if it is not that of the vault; the Overview page of the account shows it.", examples: ["westeurope", "West Europe", "northeurope", "uksouth", "eastus2"], "x-default": "vault.location", "x-region": !0 }, resourceGroup: { type: "string", description: "Resource group of the account, if it is not that of the vault; the Overview page of the account shows it.", examples: ["rg-dr"], "x-default": "vault.resourceGroup" } }, additionalProperties: !1 }, virtualNetwork: { type: "object", patternProperties: { "^x-": {} }, description: "One Azure virtual network.", "x-part": "virtualNetwork", required: ["name"], properties: { name: { type: "string", description: "Name of the virtual network, as the portal lists it under Virtual networks.", examples: ["vnet-dr"], "x-defines": "virtualNetwork" }, description: { $ref: "#/definitions/text", description: "What the network is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, location: { type: "string", description: "Azure region of the network, if it is not that of the vault; the Overview page of the network shows it.", examples: ["westeurope", "West Europe", "northeurope", "uksouth", "eastus2"], "x-default": "vault.location", "x-region": !0 }, deploymentModel: { type: "string", description: "Azure deployment model of the virtual network; its Overview page shows it. In the classic portal the default is `Classic`.", enum: ["ResourceManager", "Classic"], "x-synonyms": { ARM: "ResourceManager", RM: "ResourceManager", ASM: "Classic" }, enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.", "The older service management model, the only one that the classic portal supports."], examples: ["ResourceManager"], "x-default": "ResourceManager; Classic when portal is classic", "x-requirement": "ASR101" }, resourceGroup: { type: "string", description: "Resource group of the network, if it is not that of the vault; the Overview page of the network shows it.", examples: ["rg-network"], "x-default": "vault.resourceGroup" }, addressSpace: { type: "array", description: "Address ranges of the network, in CIDR notation: portal, Virtual networks, Address space. ARM calls them `addressPrefixes`.", examples: [["10.20.0.0/16"]], items: { type: "string", description: "A range of addresses in CIDR notation.", pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$", examples: ["10.20.0.0/16"] } } }, additionalProperties: !1 }, networkMapping: { type: "object", patternProperties: { "^x-": {} }, description: "One pair of networks: the one a machine uses today, and the one it uses after failover.", "x-part": "networkMapping", required: ["source", "target"], properties: { source: { type: "string", description: "VM network of VMM that the machines are connected to today: VMM console, VMs and Services, VM Networks, or `Get-SCVMNetwork`.", examples: ["Prod-VMNet"], "x-defines": "vmNetwork" }, target: { type: "string", description: "Network that the machines join after failover: one of `virtualNetworks`, or between two VMM sites a VM network of the secondary site. The portal shows it under Network mapping; ARM calls it `recoveryNetworkId`.", examples: ["vnet-dr", "Recovery-VMNet"], "x-refers": "virtualNetwork" }, vmmServer: { type: "string", description: "VMM server that the source network belongs to, one of `vmmServers`. Required only if there are several.", examples: ["vmm01"], "x-default": "the only VMM server", "x-refers": "vmmServer" } }, additionalProperties: !1 }, replicationPolicy: { type: "object", patternProperties: { "^x-": {} }, description: "How often machines replicate and how long their recovery points are kept: portal, Replication policies.", "x-part": "replicationPolicy", properties: { name: { type: "string", description: "Name of the policy, as the portal lists it under Replication policies.", examples: ["contoso-policy"], "x-default": "the name of the descriptor followed by -policy", "x-defines": "replicationPolicy" }, recoveryPointRetentionHours: { type: "integer", description: "How long recovery points are kept, in hours: the recovery point retention of the policy in the portal.", minimum: 0, examples: [24], "x-default": "24 for VMware and physical servers, 2 for Hyper-V", "x-unit": "hours" }, appConsistentSnapshotFrequencyHours: { type: "integer", description: "Hours between two application-consistent snapshots, for which the applications of the guest write their data to disk; 0 turns them off. The portal calls it app-consistent snapshot frequency.", minimum: 0, examples: [1, 4], "x-default": "1; 0 for VMware and physical servers in profile 2026-05", "x-unit": "hours" }, copyFrequencySeconds: { type: "integer", description: "Seconds between two transfers of changes from a Hyper-V host, shown in the portal as the copy frequency of the policy. ARM calls it `replicationInterval`.", enum: [30, 300, 900], enumDescriptions: ["Changes are sent twice a minute: less data loss, more load on the host and the connection. Not with premium storage.", "Changes are sent every five minutes.", "Changes are sent every fifteen minutes; the portal of 2016 offered it."], default: 300, examples: [300], "x-requirement": "ASR045", "x-unit": "seconds", "x-scenarios": ["M", "H", "HS"] }, rpoThresholdMinutes: { type: "integer", description: "Age of the newest recovery point, in minutes, above which Site Recovery raises an alert: the RPO threshold of the policy in the portal.", minimum: 1, default: 15, examples: [15], "x-unit": "minutes", "x-scenarios": ["V", "P"] } }, additionalProperties: !1 }, configurationServer: { type: "object", patternProperties: { "^x-": {} }, description: "On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here.", "x-part": "configurationServer", properties: { hostname: { type: "string", description: "Host name of the server, without its domain: the output of `hostname` on it.", examples: ["ASR-CS01"] }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, machine: { type: "string", description: "What kind of computer the server is; the vSphere inventory lists it if it is a VMware VM.", enum: ["vmware", "virtual", "physical"], "x-synonyms": { "VMware VM": "vmware", vSphere: "vmware", ESXi: "vmware", "Hyper-V": "virtual" }, enumDescriptions: ["A VM on VMware vSphere.", "A VM on another hypervisor, such as Hyper-V.", "A physical computer."], examples: ["vmware"], "x-default": "vmware for VMware machines, physical for physical servers", "x-requirement": "ASR200", "x-scenarios": ["V", "P"] }, os: { type: "string", description: "Operating system of the server, as `systeminfo` names it.", examples: ["Windows Server 2012 R2", "Windows Server 2016", "Windows Server 2022"], "x-scenarios": ["V", "P"] }, language: { type: "string", description: "Display language of its Windows installation, as a language tag: `(Get-UICulture).Name`.", default: "en-US", examples: ["en-US", "en-GB", "de-DE"], "x-scenarios": ["V", "P"] }, highlyAvailable: { type: "boolean", description: "Whether vSphere HA restarts the server on another host when its own fails; see the HA setting of the cluster that runs it.", examples: [!0], "x-scenarios": ["V"] }, nicType: { type: "string", description: "Type of the virtual network adapter of the server: Edit Settings of the VM, or column Adapter of the RVTools sheet vNetwork.", examples: ["VMXNET3", "E1000", "E1000E"], "x-scenarios": ["V"] }, ipAssignment: { type: "string", description: "How the server gets its IP address; `Get-NetIPInterface` shows whether DHCP is on.", enum: ["static", "dynamic"], "x-synonyms": { dhcp: "dynamic", fixed: "static", manual: "static" }, enumDescriptions: ["The address is set on the server and stays the same.", "The address comes from a DHCP server and may change."], examples: ["static"], "x-scenarios": ["V", "P"] }, domainController: { type: "boolean", description: "Whether the server is a domain controller: `(Get-CimInstance Win32_ComputerSystem).DomainRole` is then 4 or 5.", default: !1, examples: [!1], "x-scenarios": ["V", "P"] }, powerCLI: { type: ["string", "number"], description: "Version of VMware PowerCLI on the server: `Get-Module -ListAvailable VMware*`, or Programs and Features.", examples: ["6.0"], "x-scenarios": ["V"] }, replicationPort: { type: "integer", description: "TCP port on which the server receives replication traffic, as chosen in Unified Setup.", minimum: 1, maximum: 65535, default: 9443, examples: [9443], "x-requirement": "ASR215", "x-scenarios": ["V", "P"] }, network: { type: "string", description: "vSphere network that the server is connected to. It is compared with those of the hosts, the vCenter servers and the process servers.", examples: ["Management"], "x-scenarios": ["V"] }, site: { type: "string", description: "Site of the server, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, cores: { type: "integer", description: "Processor cores of the server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.", minimum: 1, examples: [8], "x-scenarios": ["V", "P"] }, memoryGB: { type: "number", description: "Memory of the server in GB.", minimum: 0, examples: [16], "x-scenarios": ["V", "P"], "x-unit": "GB" }, cacheGB: { type: "number", description: "Size in GB of the disk on which the server stores changes until they are sent.", minimum: 0, examples: [600], "x-scenarios": ["V", "P"], "x-unit": "GB" }, outbound: { $ref: "#/definitions/outbound", description: "What this server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound", "x-scenarios": ["V", "P"] } }, additionalProperties: !1 }, processServer: { type: "object", patternProperties: { "^x-": {} }, description: "One process server.", "x-part": "processServer", required: ["name"], properties: { name: { type: "string", description: "Name of the process server: portal, Configuration servers, Process servers.", examples: ["ASR-PS-AZ", "PS-PRIMARY"], "x-defines": "processServer" }, description: { $ref: "#/definitions/text", description: "What the process server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, location: { type: "string", description: "Where the process server runs.", enum: ["onPremises", "azure"], enumDescriptions: ["On-premises, where it receives the changes of the machines and forwards them.", "As a VM in Azure, where it sends the changes back during failback; it can be deleted afterwards."], default: "onPremises", examples: ["onPremises"], "x-scenarios": ["V", "P"] }, network: { type: "string", description: "vSphere network that the process server is connected to, if it is not that of the configuration server.", examples: ["Management"], "x-default": "configurationServer.network", "x-scenarios": ["V"] }, site: { type: "string", description: "Site of the process server, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, cores: { type: "integer", description: "Processor cores of the process server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.", minimum: 1, examples: [8], "x-scenarios": ["V", "P"] }, memoryGB: { type: "number", description: "Memory of the process server in GB.", minimum: 0, examples: [16], "x-scenarios": ["V", "P"], "x-unit": "GB" }, cacheGB: { type: "number", description: "Size in GB of the disk on which the process server stores changes until they are sent.", minimum: 0, examples: [600], "x-scenarios": ["V", "P"], "x-unit": "GB" } }, additionalProperties: !1 }, masterTargetServer: { type: "object", patternProperties: { "^x-": {} }, description: "One master target server.", "x-part": "masterTargetServer", required: ["name"], properties: { name: { type: "string", description: "Name of the master target server.", examples: ["PLANT-MT1", "MT-SECONDARY"], "x-defines": "masterTargetServer" }, description: { $ref: "#/definitions/text", description: "What the master target is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, machine: { type: "string", description: "What kind of computer the master target is. To restore VMware VMs it must reach the VMware storage, so it is a VMware VM itself.", enum: ["vmware", "virtual", "physical"], "x-synonyms": { "VMware VM": "vmware", vSphere: "vmware", ESXi: "vmware", "Hyper-V": "virtual" }, enumDescriptions: ["A VM on VMware vSphere.", "A VM on another hypervisor, such as Hyper-V.", "A physical computer."], default: "vmware", examples: ["vmware"], "x-scenarios": ["V", "P"] }, site: { type: "string", description: "Site of the master target, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that stores the replicated data and replaces the primary site after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, vContinuum: { type: "boolean", description: "Whether vContinuum, the console of InMage, is installed on this master target.", default: !0, examples: [!0], "x-scenarios": ["VS", "PS"] } }, additionalProperties: !1 }, vSphereHost: { type: "object", patternProperties: { "^x-": {} }, description: "One ESXi host.", "x-part": "vSphereHost", required: ["name"], properties: { name: { type: "string", description: "Name of the ESXi host: the vSphere inventory, or column Host of the RVTools sheet vHost.", examples: ["esx01.contoso.local"], "x-defines": "vSphereHost" }, description: { $ref: "#/definitions/text", description: "What the host is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of ESXi on the host: column ESX Version of the RVTools sheet vHost. The first two numbers are enough.", examples: ["5.5", "6.0", "7.0"] }, latestUpdates: { type: "boolean", description: "Whether the host has the latest updates for its version; see Update Manager.", examples: [!0], "x-scenarios": ["V"] }, network: { type: "string", description: "vSphere network that the management traffic of the host uses.", examples: ["Management"], "x-scenarios": ["V"] }, features: { type: "array", description: "vSphere features in use on this host that affect replication, as the vSphere settings show them. List only the features that are in use.", default: [], examples: [[], ["storageDRS"]], "x-scenarios": ["V"], items: { type: "string", description: "A vSphere feature that is in use.", enum: ["crossVCenterVMotion", "virtualVolumes", "storageDRS", "vMotion", "storageVMotion", "HA", "DRS", "FT", "vSAN"], "x-synonyms": { vVols: "virtualVolumes", SDRS: "storageDRS", "High Availability": "HA", "Distributed Resource Scheduler": "DRS", "Fault Tolerance": "FT", "Virtual SAN": "vSAN" }, enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.", "VM disks are stored on virtual volumes (vVols) instead of in datastores.", "Storage DRS moves VM disks between the datastores of a cluster.", "Running VMs are moved from one host to another.", "The disks of running VMs are moved from one datastore to another.", "vSphere HA restarts VMs on another host when theirs fails.", "DRS balances the load of the hosts of a cluster.", "Fault Tolerance keeps a second copy of a running VM on another host.", "VM disks are stored on local disks of the hosts that vSAN joins."], examples: ["crossVCenterVMotion"] } }, patches: { type: "array", description: "VMware updates on this host that affect replication, as Update Manager lists them.", default: [], examples: [["KB2110245"]], "x-scenarios": ["V"], items: { type: "string", description: "A Microsoft or VMware knowledge base number, with its KB prefix.", examples: ["KB2110245"] } } }, additionalProperties: !1 }, vCenterServer: { type: "object", patternProperties: { "^x-": {} }, description: "One vCenter Server.", "x-part": "vCenterServer", required: ["name"], properties: { name: { type: "string", description: "Name of the vCenter Server: column Name or VI SDK Server of the RVTools sheet vSource.", examples: ["vc01.contoso.local"], "x-defines": "vCenterServer" }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of the vCenter Server: column Version of the RVTools sheet vSource. The first two numbers are enough.", examples: ["5.5", "6.0", "7.0"] }, latestUpdates: { type: "boolean", description: "Whether the vCenter Server has the latest updates for its version; see its appliance management page.", examples: [!0], "x-scenarios": ["V"] }, network: { type: "string", description: "vSphere network that the vCenter Server is connected to.", examples: ["Management"], "x-scenarios": ["V"] }, features: { type: "array", description: "vSphere features in use on this vCenter Server that affect replication, as the vSphere settings show them. List only the features that are in use.", default: [], examples: [[], ["storageDRS"]], "x-scenarios": ["V"], items: { type: "string", description: "A vSphere feature that is in use.", enum: ["crossVCenterVMotion", "virtualVolumes", "storageDRS", "vMotion", "storageVMotion", "HA", "DRS", "FT", "vSAN"], "x-synonyms": { vVols: "virtualVolumes", SDRS: "storageDRS", "High Availability": "HA", "Distributed Resource Scheduler": "DRS", "Fault Tolerance": "FT", "Virtual SAN": "vSAN" }, enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.", "VM disks are stored on virtual volumes (vVols) instead of in datastores.", "Storage DRS moves VM disks between the datastores of a cluster.", "Running VMs are moved from one host to another.", "The disks of running VMs are moved from one datastore to another.", "vSphere HA restarts VMs on another host when theirs fails.", "DRS balances the load of the hosts of a cluster.", "Fault Tolerance keeps a second copy of a running VM on another host.", "VM disks are stored on local disks of the hosts that vSAN joins."], examples: ["crossVCenterVMotion"] } } }, additionalProperties: !1 }, vmmServer: { type: "object", patternProperties: { "^x-": {} }, description: "One System Center Virtual Machine Manager (VMM) server.", "x-part": "vmmServer", required: ["name"], properties: { name: { type: "string", description: "Name of the VMM server, as its console shows it; in ARM the friendly name of the fabric.", examples: ["vmm01"], "x-defines": "vmmServer" }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of System Center on the VMM server: VMM console, About.", examples: ["System Center 2012 R2", "System Center 2012 SP1", "System Center 2016", "System Center 2022"] }, site: { type: "string", description: "Site that the VMM server manages, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["HS"] }, latestUpdates: { type: "boolean", description: "Whether the VMM server has the latest update rollup for its version.", examples: [!0], "x-scenarios": ["HS"] }, outbound: { $ref: "#/definitions/outbound", description: "What this VMM server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound" }, clouds: { type: "array", description: "Clouds of the VMM server that are used for replication: `Get-SCCloud`.", items: { $ref: "#/definitions/cloud" } } }, additionalProperties: !1 }, cloud: { type: "object", patternProperties: { "^x-": {} }, description: "One VMM cloud.", required: ["name"], properties: { name: { type: "string", description: "Name of the VMM cloud, as `Get-SCCloud` shows it; Site Recovery calls it a protection container.", examples: ["Gold"], "x-defines": "cloud" }, hostGroups: { type: "array", description: "Host groups of the cloud: `Get-SCVMHostGroup`.", items: { $ref: "#/definitions/hostGroup" } } }, additionalProperties: !1 }, hostGroup: { type: "object", patternProperties: { "^x-": {} }, description: "One VMM host group.", required: ["name"], properties: { name: { type: "string", description: "Name of the host group, as `Get-SCVMHostGroup` shows it.", examples: ["London"], "x-defines": "hostGroup" }, hosts: { type: "array", description: "Hyper-V hosts and clusters in the group, each one of `hyperVHosts` or `hyperVClusters`: `Get-SCVMHost`. A cluster stands for its nodes.", examples: [["hv01", "hv02"]], items: { type: "string", description: "Name of a host in `hyperVHosts` or of a cluster in `hyperVClusters`.", examples: ["hv01"], "x-refers": "hyperVHost" } } }, additionalProperties: !1 }, hyperVSite: { type: "object", patternProperties: { "^x-": {} }, description: "One Hyper-V site: hosts or clusters without VMM that share their replication settings.", "x-part": "hyperVSite", required: ["name"], properties: { name: { type: "string", description: "Name of the site: portal, Site Recovery infrastructure, Hyper-V sites.", examples: ["Branch12"], "x-defines": "hyperVSite" }, hosts: { type: "array", description: "Hyper-V hosts and clusters registered in the site, each one of `hyperVHosts` or `hyperVClusters`. A cluster stands for its nodes. A host belongs to one site.", examples: [["hv01", "hv02"]], items: { type: "string", description: "Name of a host in `hyperVHosts` or of a cluster in `hyperVClusters`.", examples: ["hv01"], "x-refers": "hyperVHost" } } }, additionalProperties: !1 }, hyperVHost: { type: "object", patternProperties: { "^x-": {} }, description: "One Hyper-V host.", "x-part": "hyperVHost", required: ["name"], properties: { name: { type: "string", description: "Computer name of the host: `Get-VMHost` on it, or `Get-SCVMHost` in VMM.", examples: ["hv01"], "x-defines": "hyperVHost" }, description: { $ref: "#/definitions/text", description: "What the host is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, os: { type: "string", description: "Operating system of the host, as `systeminfo` names it.", examples: ["Windows Server 2012 R2", "Hyper-V Server 2012 R2", "Windows Server 2016", "Windows Server 2022"] }, latestUpdates: { type: "boolean", description: "Whether the host has the latest updates; see Windows Update on it.", examples: [!0] }, patches: { type: "array", description: "Windows updates on the host that affect replication: `Get-HotFix`. An empty list means that there are none; without it, nobody has checked.", examples: [["KB2961977"]], items: { type: "string", description: "A Microsoft or VMware knowledge base number, with its KB prefix.", examples: ["KB2961977"] } }, cluster: { type: "string", description: "Failover cluster that the host is a node of, one of `hyperVClusters`: `Get-Cluster`.", examples: ["CLU-A"], "x-refers": "hyperVCluster" }, vmCount: { type: "integer", description: "Number of VMs on the host, protected or not: `(Get-VM).Count`. Declare it if none of its VMs is in this descriptor.", minimum: 0, examples: [12], "x-default": "counted from protectedItems" }, freeGB: { type: "number", description: "Free space in GB on the volumes of the host that store the disks of its VMs, where replication keeps its logs: `Get-Volume`.", minimum: 0, examples: [500], "x-unit": "GB" }, outbound: { $ref: "#/definitions/outbound", description: "What this host may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound", "x-scenarios": ["M", "H"] } }, additionalProperties: !1 }, hyperVCluster: { type: "object", patternProperties: { "^x-": {} }, description: "One failover cluster of Hyper-V hosts.", "x-part": "hyperVCluster", required: ["name"], properties: { name: { type: "string", description: "Name of the cluster: `Get-Cluster`.", examples: ["CLU-A"], "x-defines": "hyperVCluster", "x-defines-also": "hyperVHost" }, description: { $ref: "#/definitions/text", description: "What the cluster is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, ipAssignment: { type: "string", description: "How the cluster gets its IP addresses: the IP address resources of `Get-ClusterResource`.", enum: ["static", "dhcp"], "x-synonyms": { dynamic: "dhcp", fixed: "static", manual: "static" }, enumDescriptions: ["The addresses of the cluster are static.", "The addresses of the cluster come from a DHCP server."], examples: ["static"], "x-scenarios": ["HS"] }, replicaBroker: { type: "string", description: "How the Hyper-V Replica Broker of the cluster was created: Failover Cluster Manager, Roles.", enum: ["auto", "manual", "none"], enumDescriptions: ["The broker was created automatically when replication was set up.", "The broker was created manually.", "The cluster has no broker."], examples: ["auto"], "x-scenarios": ["HS"] } }, additionalProperties: !1 }, outbound: { type: "object", patternProperties: { "^x-": {} }, description: "What the firewall and proxy allow from a server to the internet. A block inside a server replaces the whole top-level block; nothing is merged.", "x-part": "outbound", properties: { connection: { type: "string", description: "How the servers reach the internet; ask the network team.", enum: ["direct", "proxy", "none"], enumDescriptions: ["Directly through the firewall.", "Through a proxy server.", "Not at all."], examples: ["direct"] }, ports: { type: "array", description: "TCP ports and ranges of ports that are open to the internet, from an export of the firewall rules. A declared list is assumed to be complete.", examples: [[443], [80, 443, 9443], [443, "9443-9450"]], items: { $ref: "#/definitions/port", description: "An outbound TCP port that is open, or a range of ports.", examples: [443, 9443, 80, "9443-9450"] } }, urls: { type: ["array", "string"], description: "Addresses that the firewall and proxy allow, from the allow list of the proxy; a leading `*.` matches every host of a domain and needs quotes in YAML. The single word `required` means that every address that the profile requires is allowed.", pattern: "^required$", examples: ["required", ["*.hypervrecoverymanager.windowsazure.com", "*.blob.core.windows.net"]], "x-word": "required", items: { type: "string", description: "An address or a pattern of addresses that is allowed.", examples: ["*.blob.core.windows.net", "time.windows.com"] } }, ipBasedRules: { type: "boolean", description: "Whether the firewall filters by IP address instead of host name.", default: !1, examples: [!0], "x-scenarios": ["M", "HS"] }, azureDatacenterIpRanges: { type: "boolean", description: "Whether the firewall allows the published IP ranges of the Azure datacenters.", examples: [!0], "x-scenarios": ["M", "H", "HS"] }, regions: { type: "array", description: "Azure regions whose IP ranges the firewall allows. A declared list is assumed to be complete.", examples: [["uksouth", "westus"]], "x-scenarios": ["M", "H", "HS"], items: { type: "string", description: "An Azure region, as a programmatic or a display name.", examples: ["westeurope", "westus", "West US"], "x-region": !0 } }, serviceTags: { type: "array", description: "Azure service tags that the firewall allows, such as `AzureSiteRecovery` or `Storage.` with a region.", examples: [["AzureActiveDirectory", "AzureSiteRecovery", "Storage.WestEurope"]], items: { type: "string", description: "An Azure service tag, with or without a region.", examples: ["AzureActiveDirectory", "AzureSiteRecovery", "Storage.WestEurope", "EventHub.WestEurope", "AzureKeyVault", "GuestAndHybridManagement"] } }, proxy: { $ref: "#/definitions/outboundProxy", description: "The proxy that the servers use when `connection` is `proxy`: `netsh winhttp show proxy`." } }, additionalProperties: !1 }, outboundProxy: { type: "object", patternProperties: { "^x-": {} }, description: "A proxy server between the servers and the internet.", examples: [{ address: "http://proxy.contoso.com:8080", authentication: "none" }], properties: { address: { type: "string", description: "URL of the proxy, with its port: `netsh winhttp show proxy`. Its scheme is how the servers talk to the proxy itself.", examples: ["http://proxy.contoso.com:8080"] }, authentication: { type: "string", description: "How the servers prove to the proxy who they are.", enum: ["none", "basic", "other"], "x-synonyms": { anonymous: "none", no: "none", NTLM: "other", Kerberos: "other", negotiate: "other" }, enumDescriptions: ["The proxy accepts everybody.", "With a user name and a password.", "With another method, such as NTLM or Kerberos."], examples: ["none"] } }, additionalProperties: !1 }, protectedItem: { type: "object", patternProperties: { "^x-": {} }, description: "One VM or physical server that Site Recovery protects.", "x-part": "protectedItem", "x-other-name": "azureName", required: ["name"], properties: { name: { type: "string", description: "Name of the machine where it runs today: column VM of the RVTools sheet vInfo, or `Get-VM`. Recovery plans refer to it by this name.", examples: ["FIN-SQL01"], "x-defines": "protectedItem" }, description: { $ref: "#/definitions/text", description: "What the machine is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, tags: { $ref: "#/definitions/tags", description: "Tags of the Azure VM after failover, as names with values. ARM calls them `tags`.", "x-scenarios": ["V", "P", "M", "H"] }, azureName: { type: "string", description: "Name of the Azure VM after failover: portal, Compute and Network, Name. Required if Azure does not accept the name of the machine.", examples: ["web-01"], "x-default": "name", "x-defines": "azureVm", "x-scenarios": ["V", "P", "M", "H"] }, hostname: { type: "string", description: "Host name inside the guest, if it is not the name of the machine: column DNS Name of the RVTools sheet vInfo.", examples: ["fin-sql01"], "x-default": "name" }, host: { type: "string", description: "Hyper-V host or cluster that the VM runs on, one of `hyperVHosts` or `hyperVClusters`: ComputerName in the output of `Get-VM`.", examples: ["hv01"], "x-default": "the only host or cluster", "x-refers": "hyperVHost", "x-scenarios": ["M", "H", "HS"] }, cloud: { type: "string", description: "VMM cloud that the VM belongs to, one of the `clouds` of a VMM server: Cloud in the output of `Get-SCVirtualMachine`.", examples: ["Gold"], "x-refers": "cloud", "x-scenarios": ["M", "HS"] }, os: { $ref: "#/definitions/os", description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools." }, firmware: { type: "string", description: "Firmware that the machine boots with: column Firmware of the RVTools sheet vInfo.", enum: ["BIOS", "UEFI"], "x-read-as": { EFI: "UEFI" }, enumDescriptions: ["The machine boots with BIOS; on Hyper-V this is a generation 1 VM.", "The machine boots with UEFI, which RVTools shows as efi; on Hyper-V this is a generation 2 VM."], default: "BIOS", examples: ["BIOS"], "x-scenarios": ["V", "P", "M", "H"] }, secureBoot: { type: "boolean", description: "Whether UEFI Secure Boot is on: column EFI Secure boot of the RVTools sheet vInfo, or `Get-VMFirmware`.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, generation: { type: "integer", description: "Generation of the Hyper-V VM: `(Get-VM).Generation`.", enum: [1, 2], enumDescriptions: ["Boots with BIOS, from an emulated IDE disk.", "Boots with UEFI, from a SCSI disk."], default: 1, examples: [1], "x-scenarios": ["M", "H", "HS"] }, disks: { type: "array", "x-ordered": !0, description: "Disks of the machine, the operating system disk first; a number alone is the size of a disk in GB. RVTools has the sizes in column Capacity MiB of the sheet vDisk (divide by 1024), Hyper-V in `Get-VHD`.", default: [], examples: [[100, 512], [80, { sizeGB: 200, rdm: !0 }]], "x-scenarios": ["V", "P", "M", "H", "HS"], items: { $ref: "#/definitions/disk" } }, cores: { type: "integer", description: "Processor cores of the machine: column CPUs of the RVTools sheet vInfo, or ProcessorCount in the output of `Get-VM`.", minimum: 1, examples: [4] }, memoryGB: { type: "number", description: "Memory of the machine in GB: column Memory of the RVTools sheet vInfo divided by 1024, or `Get-VM`.", minimum: 0, examples: [16], "x-unit": "GB" }, usedGB: { type: "number", description: "Space in GB that the disks of the machine use in total: column In Use MiB of the RVTools sheet vInfo, divided by 1024.", minimum: 0, examples: [180], "x-unit": "GB" }, dailyChangeGB: { type: "number", description: "Data in GB that changes per day on all disks of the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [12], "x-unit": "GB" }, peakChangeMBps: { type: "number", description: "Largest rate, in MB per second, at which data changes on the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [8], "x-unit": "MBps" }, iops: { type: "number", description: "Largest number of reads and writes per second on the disks of the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [1500] }, startMinutes: { type: "number", description: "Minutes from the start of the machine until its application works, as measured in a drill.", minimum: 0, examples: [8], "x-unit": "minutes" }, nics: { type: "array", "x-ordered": !0, description: "Network adapters of the machine.", examples: [[{ network: "Prod-VMNet", ipAssignment: "dhcp" }]], "x-scenarios": ["V", "P", "M", "H", "HS"], items: { $ref: "#/definitions/nic" } }, vmwareTools: { type: "string", description: "State of VMware Tools in the guest: column Tools of the RVTools sheet vTools.", enum: ["running", "notRunning", "notInstalled"], "x-synonyms": { toolsOk: "running", toolsOld: "running", ok: "running", yes: "running", toolsNotRunning: "notRunning", toolsNotInstalled: "notInstalled" }, enumDescriptions: ["Installed and running, current or not.", "Installed, but not running.", "Not installed."], examples: ["running"], "x-scenarios": ["V"] }, freeSpaceGB: { type: "number", description: "Free space in GB on the drive that the Mobility service is installed on: column Free MiB of the RVTools sheet vPartition, divided by 1024.", minimum: 0, examples: [20], "x-unit": "GB", "x-scenarios": ["V", "P"] }, openPorts: { type: "array", description: "Inbound TCP ports and ranges of ports that the local firewall of the guest allows: Windows Firewall, or `firewall-cmd --list-ports`.", default: [], examples: [[20004], [20004, "49152-65535"]], "x-scenarios": ["V", "P"], items: { $ref: "#/definitions/port", description: "An inbound TCP port that is open, or a range of ports.", examples: [20004, "49152-65535"] } }, multiVmGroup: { type: "string", description: "Replication group whose machines share their recovery points, so that they fail over to the same point in time. The portal calls it replication group, ARM `multiVmGroupName`.", examples: ["finance"], "x-refers": "replicationGroup", "x-scenarios": ["V", "P"] }, diskEnableUUID: { type: "boolean", description: "Whether the VM has the configuration parameter `disk.EnableUUID` set to true: column EnableUUID of the RVTools sheet vInfo.", examples: [!0], "x-scenarios": ["V"] }, hostsFile: { type: "string", description: "State of `/etc/hosts` in a Linux guest.", enum: ["complete", "incomplete"], enumDescriptions: ["The host name of the machine is mapped to the address of every network adapter.", "An address, or the host name itself, is missing."], examples: ["complete"], "x-scenarios": ["V", "P"] }, englishOnly: { type: "boolean", description: "Whether every name in a Linux guest has English characters only: its host name, and the names of mount points, devices, folders and files.", examples: [!0], "x-scenarios": ["V", "P"] }, fileSystems: { type: "array", description: "File systems of a Linux guest: `lsblk -f`.", default: [], examples: [["xfs"], ["ext4", "xfs"]], "x-scenarios": ["V", "P"], items: { type: "string", description: "A file system, as `lsblk -f` names it.", examples: ["ext3", "ext4", "xfs", "reiserfs", "btrfs"] } }, kernel: { type: ["string", "number"], description: "Kernel of a Linux guest: `uname -r`. The Mobility service supports certain kernels only.", examples: ["3.10.0-327.el7.x86_64"], "x-scenarios": ["V", "P"] }, mobilityService: { type: ["string", "number"], description: "Version of the Mobility service on the machine: portal, Replicated items.", examples: ["9.62.7096.1"], "x-scenarios": ["V", "P"] }, volumeManager: { type: "string", description: "Volume manager of a Linux guest; `lvs` lists the logical volumes.", enum: ["lvm2", "none"], enumDescriptions: ["Volumes are managed by LVM2.", "File systems are directly on partitions or disks."], examples: ["lvm2"], "x-scenarios": ["V", "P"] }, storageController: { type: "string", description: "Storage controller of a Linux machine, as `lspci` names it. It is relevant mainly for physical servers.", examples: ["VMware PVSCSI", "HP CCISS"], "x-scenarios": ["V", "P"] }, iscsiTargetReachableFromAzure: { type: "boolean", description: "Whether the Azure VM could still reach the iSCSI target of the guest's disks; ask the network team.", examples: [!1], "x-scenarios": ["V", "P"] }, unifiedAgent: { type: "string", description: "How the unified agent of InMage is installed on the machine.", enum: ["push", "installed", "notInstalled"], enumDescriptions: ["The process server installs it over the network.", "It is already installed.", "It is not installed, and no installation is planned."], examples: ["push"], "x-scenarios": ["VS", "PS"] }, storageAccount: { type: "string", description: "Storage account for the replica, one of `storageAccounts`: portal, Enable replication. ARM calls it `targetStorageAccountId`.", examples: ["contosodrwe01"], "x-default": "the first storage account with usage data", "x-refers": "storageAccount", "x-scenarios": ["V", "P", "M", "H"] }, virtualNetwork: { type: "string", description: "Azure network that the machine joins after failover, one of `virtualNetworks`: portal, Compute and Network. ARM calls it `targetAzureNetworkId`.", examples: ["vnet-dr"], "x-default": "from networkMappings, otherwise the only virtual network", "x-refers": "virtualNetwork", "x-scenarios": ["V", "P", "M", "H"] }, replicationPolicy: { type: "string", description: "Replication policy of the machine, one of `replicationPolicies`: portal, Replicated items. ARM calls it `policyId`.", examples: ["gold-policy"], "x-default": "the top-level replicationPolicy", "x-refers": "replicationPolicy", "x-scenarios": ["V", "P", "M", "H", "HS"] }, processServer: { type: "string", description: "Process server that the machine replicates through, one of `processServers`: portal, Replicated items. ARM calls it `processServerId`.", examples: ["ASR-PS02"], "x-default": "the one on the configuration server", "x-refers": "processServer", "x-scenarios": ["V", "P"] }, target: { $ref: "#/definitions/azureTarget", description: "The Azure VM that the machine becomes after failover: portal, Compute and Network.", "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, azureTarget: { type: "object", patternProperties: { "^x-": {} }, description: "The Azure VM that a machine becomes after failover: portal, Compute and Network.", examples: [{ size: "Standard_D4s_v5", diskType: "Premium_LRS", subnet: "app" }], properties: { size: { type: "string", description: "Size of the Azure VM: portal, Compute and Network. ARM calls it `targetVmSize`.", examples: ["Standard_D4s_v5"] }, diskType: { type: "string", description: "Type of the managed disks of the Azure VM: portal, Compute and Network. ARM calls it `diskType`.", enum: ["Standard_LRS", "StandardSSD_LRS", "Premium_LRS", "StandardSSD_ZRS", "Premium_ZRS", "PremiumV2_LRS", "UltraSSD_LRS"], "x-synonyms": { "Standard HDD": "Standard_LRS", HDD: "Standard_LRS", "Standard SSD": "StandardSSD_LRS", "Premium SSD": "Premium_LRS", Premium: "Premium_LRS", "Premium SSD v2": "PremiumV2_LRS", "Ultra Disk": "UltraSSD_LRS", Ultra: "UltraSSD_LRS" }, enumDescriptions: ["Hard disks, with copies within one datacenter.", "Standard solid state disks, with copies within one datacenter.", "Premium solid state disks, with copies within one datacenter.", "Standard solid state disks, with copies in several availability zones.", "Premium solid state disks, with copies in several availability zones.", "Premium solid state disks of version 2, whose performance is set apart from their size.", "Ultra disks, for the highest performance."], examples: ["Premium_LRS"] }, subnet: { type: "string", description: "Subnet of the virtual network that the Azure VM joins: portal, Compute and Network. ARM calls it `recoveryVMSubnetName`.", examples: ["app"] }, ipAddress: { type: "string", description: "Static IP address of the Azure VM in its subnet: portal, Compute and Network. ARM calls it `recoveryNicStaticIPAddress`.", examples: ["10.20.1.15"] }, resourceGroup: { type: "string", description: "Resource group that the Azure VM is created in: portal, Compute and Network. ARM calls it `targetResourceGroupId`.", examples: ["rg-dr-apps"], "x-default": "vault.resourceGroup" }, availabilitySet: { type: "string", description: "Availability set that the Azure VM joins: portal, Compute and Network.", examples: ["avset-web"] }, availabilityZone: { type: ["integer", "string"], description: "Availability zone that the Azure VM is created in: portal, Compute and Network.", minimum: 1, maximum: 3, pattern: "^[123]$", examples: [1] } }, additionalProperties: !1 }, os: { type: ["object", "string"], patternProperties: { "^x-": {} }, description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools.", examples: ["Windows Server 2012 R2", { version: "CentOS 7.2", architecture: "x64" }], "x-shorthand": "version", properties: { type: { type: "string", description: "Family of the operating system. Required only if its name does not show it.", enum: ["Windows", "Linux"], enumDescriptions: ["Any edition of Windows or Windows Server.", "Any Linux distribution."], examples: ["Windows"], "x-default": "from version" }, version: { type: "string", description: "Name and version of the operating system, with service pack or minor release; ARM calls it `userSelectedOSName`. See the sheet vInfo of RVTools, `systeminfo` or `/etc/os-release`.", examples: ["Windows Server 2012 R2", "Windows Server 2012", "Windows Server 2008 R2 SP1", "Windows Server 2016", "Windows Server 2022", "Red Hat Enterprise Linux 7.2", "CentOS 7.2", "Oracle Enterprise Linux 6.5", "SUSE Linux Enterprise Server 11 SP3", "Ubuntu 14.04", "Ubuntu 22.04"] }, architecture: { type: "string", description: "Processor architecture of the operating system: `systeminfo`, or `uname -m`.", enum: ["x64", "x86"], "x-synonyms": { 64: "x64", "64-bit": "x64", amd64: "x64", x86_64: "x64", "32-bit": "x86", i386: "x86", i686: "x86" }, enumDescriptions: ["A 64-bit operating system.", "A 32-bit operating system."], default: "x64", examples: ["x64"], "x-scenarios": ["V", "P"] }, systemDrive: { type: "string", description: "Drive that Windows is installed on: `$env:SystemDrive`. It needs quotes in YAML because it ends with a colon.", default: "C:", examples: ["C:"], "x-scenarios": ["V", "P"] } }, additionalProperties: !1 }, disk: { type: ["object", "number"], patternProperties: { "^x-": {} }, description: "One disk. A number alone is short for a block with that `sizeGB`.", exclusiveMinimum: 0, examples: [127, { sizeGB: 200, rdm: !0 }], "x-shorthand": "sizeGB", required: ["sizeGB"], properties: { name: { type: "string", description: "Name of the disk, to distinguish it from the others: column Disk of the RVTools sheet vDisk, or the device name.", examples: ["Hard disk 2", "/dev/sdb"] }, role: { type: "string", description: "What the disk is for.", enum: ["os", "data"], "x-synonyms": { system: "os", boot: "os" }, enumDescriptions: ["The operating system boots from this disk.", "Any other disk."], examples: ["os"], "x-default": "os for the first disk, data for the others" }, sizeGB: { type: "number", description: "Provisioned size of the disk in GB, as hypervisors count it (1 GB is 1024 MB): column Capacity MiB of the RVTools sheet vDisk divided by 1024, or `Get-VHD`.", exclusiveMinimum: 0, examples: [127], "x-unit": "GB" }, usedGB: { type: "number", description: "Space in GB that is in use on the disk: see the file systems in the guest.", minimum: 0, examples: [90], "x-unit": "GB" }, diskType: { type: "string", description: "Disk type in Windows: Disk Management (`diskmgmt.msc`).", enum: ["basic", "dynamic"], enumDescriptions: ["A basic disk, with ordinary partitions.", "A dynamic disk, whose volumes can be spanned, striped or mirrored."], default: "basic", examples: ["basic"], "x-scenarios": ["V", "P", "M", "H"] }, encrypted: { type: "boolean", description: "Whether the disk is encrypted in the guest, for example by BitLocker or LUKS: `manage-bde -status`, `lsblk`.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, shared: { type: "boolean", description: "Whether the disk is shared between the nodes of a guest cluster: columns Sharing mode and Shared Bus of the RVTools sheet vDisk.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, rdm: { type: "boolean", description: "Whether the disk is a raw device mapping, that is, a LUN passed through to the VM: column Raw of the RVTools sheet vDisk.", default: !1, examples: [!0], "x-scenarios": ["V"] }, bus: { type: "string", description: "How the guest connects to the disk; see the iSCSI initiator in the guest.", enum: ["local", "iscsi", "fc"], "x-synonyms": { scsi: "local", sas: "local", sata: "local", ide: "local", fibreChannel: "fc", fiberChannel: "fc" }, enumDescriptions: ["An ordinary disk of the machine.", "A LUN that the guest itself connects to over iSCSI.", "A LUN that the guest itself connects to over Fibre Channel."], default: "local", examples: ["local"], "x-scenarios": ["V", "P"] }, exclude: { type: "boolean", description: "Whether the disk is excluded from replication: portal, Enable replication, list of disks. It then counts toward no limit. The OS disk cannot be excluded, nor, on VMware, a dynamic disk; and the Mobility service of VMware VMs and physical servers has to be installed by hand first.", default: !1, examples: [!0] }, mountPoint: { type: "string", "x-case": !0, description: "Where a Linux guest mounts the disk: `lsblk`.", examples: ["/", "/var/lib/pgsql"], "x-scenarios": ["V", "P"] } }, additionalProperties: !1 }, nic: { type: "object", patternProperties: { "^x-": {} }, description: "One network adapter.", properties: { network: { type: "string", description: "Network that the adapter is connected to: column Network of the RVTools sheet vNetwork, or `Get-VMNetworkAdapter`. With VMM, the VM network that is the source of a mapping.", examples: ["Prod-VMNet"], "x-refers": "vmNetwork" }, ipAssignment: { type: "string", description: "How the adapter gets its IP address in the guest.", enum: ["static", "dhcp"], "x-synonyms": { dynamic: "dhcp", fixed: "static", manual: "static" }, enumDescriptions: ["The address is set in the guest.", "The address comes from a DHCP server."], examples: ["static"], "x-scenarios": ["M", "H"] }, teamed: { type: "boolean", description: "Whether the adapter is a member of a NIC team in the guest: `Get-NetLbfoTeam`.", default: !1, examples: [!0], "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, recoveryPlan: { type: "object", patternProperties: { "^x-": {} }, description: "One recovery plan: machines of one application that fail over together, in order.", "x-part": "recoveryPlan", required: ["name"], properties: { name: { type: "string", description: "Name of the plan, as the portal lists it under Recovery Plans.", examples: ["finance-plan"], "x-defines": "recoveryPlan" }, description: { $ref: "#/definitions/text", description: "What the plan is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, rtoMinutes: { type: "number", description: "Recovery time objective of the plan in minutes: the longest acceptable time until its machines run again.", minimum: 0, examples: [120], "x-default": "capacity.rtoMinutes", "x-unit": "minutes" }, shutdown: { $ref: "#/definitions/fixedGroup", description: "The first fixed group of the plan, which shuts down the machines in the primary site: actions before and after it. ARM calls its type `Shutdown`." }, failover: { $ref: "#/definitions/fixedGroup", description: "The second fixed group of the plan, which fails over all machines at once: actions before and after it. ARM calls its type `Failover`." }, groups: { type: "array", "x-ordered": !0, description: "Boot groups of the plan in their order: a group starts when the one before it is running.", items: { $ref: "#/definitions/group" } } }, additionalProperties: !1 }, fixedGroup: { type: "object", patternProperties: { "^x-": {} }, description: "One of the two groups that every recovery plan begins with, before group 1.", properties: { actions: { type: "array", "x-ordered": !0, description: "Steps that run before or after the group.", examples: [[{ name: "stop-jobs", type: "manual", when: "before", minutes: 5 }]], items: { $ref: "#/definitions/action" } } }, additionalProperties: !1 }, group: { type: "object", patternProperties: { "^x-": {} }, description: "One boot group of a recovery plan.", properties: { name: { type: "string", description: "Name of the group, as reports and pictures show it.", examples: ["Databases"], "x-default": "Group and its number" }, description: { $ref: "#/definitions/text", description: "What the group is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, machines: { type: "array", description: "Machines that start together in this group, each one of `protectedItems`.", examples: [["FIN-SQL01"], ["FIN-APP01", "FIN-APP02"]], items: { type: "string", description: "Name of a machine in `protectedItems`.", examples: ["FIN-SQL01"], "x-refers": "protectedItem" } }, actions: { type: "array", "x-ordered": !0, description: "Steps that run before or after the machines of the group start.", items: { $ref: "#/definitions/action" } } }, additionalProperties: !1 }, action: { type: "object", patternProperties: { "^x-": {} }, description: "One step of a recovery plan.", "x-part": "action", required: ["name", "type"], properties: { name: { type: "string", description: "Name of the step, as the plan shows it while it runs.", examples: ["repoint-dns"] }, description: { $ref: "#/definitions/text", description: "What the step is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, type: { type: "string", description: "Who or what runs the step.", enum: ["manual", "runbook", "script"], enumDescriptions: ["A person: the plan waits until someone confirms that the step is done.", "A runbook of Azure Automation.", "A script in the library of the VMM server."], examples: ["manual"] }, when: { type: "string", description: "Whether the step runs before or after the machines of its group start.", enum: ["before", "after"], enumDescriptions: ["Before the machines of the group start.", "After the machines of the group have started."], default: "after", examples: ["after"] }, failoverTypes: { type: "array", description: "Types of failover in which the step runs.", examples: [["test", "unplanned"]], "x-default": "failover.types", items: { type: "string", description: "A type of failover in which the step runs.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] } }, runbook: { type: "string", description: "Runbook to start when `type` is `runbook`: its name in the Automation account.", examples: ["Update-Dns"], "x-scenarios": ["V", "P", "M", "H"] }, script: { type: "string", "x-case": !0, description: "Script to run when `type` is `script`: its path in the VMM library.", examples: ["\\\\vmm01\\MSSCVMMLibrary\\RPScripts\\update-dns.ps1"], "x-scenarios": ["M", "HS"] }, instruction: { type: "string", "x-case": !0, description: "What a person has to do when `type` is `manual`.", examples: ["Disconnect the iSCSI target on the Azure VM."] }, minutes: { type: "number", description: "Minutes that the step takes, as measured in a drill.", minimum: 0, examples: [5], "x-unit": "minutes" }, direction: { type: "string", description: "Whether the step runs on the way to the other side or on the way back. ARM calls it `failoverDirections`.", enum: ["failover", "failback"], "x-synonyms": { PrimaryToRecovery: "failover", RecoveryToPrimary: "failback" }, enumDescriptions: ["When the plan fails over from the primary site.", "When the plan fails back to the primary site."], default: "failover", examples: ["failover"] } }, additionalProperties: !1 }, failover: { type: "object", patternProperties: { "^x-": {} }, description: "Failovers that the DR runbook relies on, and the date of the last drill.", "x-part": "failover", properties: { types: { type: "array", description: "Types of failover that the DR runbook relies on. The scenario decides which of them are supported.", default: [], examples: [["test", "unplanned"]], items: { type: "string", description: "A type of failover.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] } }, lastDrill: { type: "string", description: "Date of the last successful test failover: portal, Site Recovery jobs. ARM calls it `lastSuccessfulTestFailoverTime`.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-15"] }, testNetwork: { type: "string", description: "Azure network for test failovers, one of `virtualNetworks`: portal, Test failover. It should be cut off from the network of production.", examples: ["vnet-drill"], "x-refers": "virtualNetwork", "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, failback: { type: "object", patternProperties: { "^x-": {} }, description: "How the machines fail back when the primary site runs again.", "x-part": "failback", properties: { types: { type: "array", description: "Types of failback that the DR runbook relies on. The scenario decides which of them are supported.", default: [], examples: [["unplanned"], ["planned"]], items: { type: "string", description: "A type of failback.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill of the failback: the machines start on-premises while Azure or the other site continues to run production.", "A planned failback: the machines are shut down where they run now and their last changes are sent before they start in the primary site.", "A failback from the last recovery point, without first shutting down the machines and sending their last changes."], examples: ["test"] } }, target: { type: "string", description: "Platform that the machines run on after failback.", enum: ["vmware", "physical", "hyperv", "vmm"], "x-synonyms": { vSphere: "vmware", ESXi: "vmware" }, enumDescriptions: ["VMs on VMware vSphere.", "Physical servers.", "VMs on Hyper-V hosts without VMM.", "VMs on Hyper-V hosts in a VMM cloud."], examples: ["vmware"], "x-default": "from scenario" }, connectivity: { type: "string", description: "Connection between the Azure network and the on-premises site that failback uses; ask the network team.", enum: ["vpn", "expressRoute", "none"], "x-synonyms": { S2S: "vpn", "S2S VPN": "vpn", "site-to-site VPN": "vpn", ER: "expressRoute" }, enumDescriptions: ["A site-to-site VPN.", "An ExpressRoute circuit.", "No such connection."], examples: ["vpn"], "x-scenarios": ["V", "P"] }, volume: { type: "string", description: "Estimated amount of data that failback will transfer.", enum: ["normal", "large"], enumDescriptions: ["An amount that the master target on the configuration server can handle.", "A larger amount: a dedicated master target is recommended."], default: "normal", examples: ["normal"], "x-scenarios": ["V", "P"] }, vm: { type: "string", description: "VMware VM on-premises that a physical server fails back to, as the vSphere inventory names it.", examples: ["MES01-FB"], "x-scenarios": ["P"] } }, additionalProperties: !1 }, capacity: { type: "object", patternProperties: { "^x-": {} }, description: "Figures from capacity planning: bandwidth, change rate, cores and recovery objectives.", "x-part": "capacity", properties: { bandwidthMbps: { type: "number", description: "Bandwidth in Mbps that is reserved for replication.", exclusiveMinimum: 0, examples: [100], "x-unit": "Mbps" }, dailyChangeGB: { type: "number", description: "Data in GB that changes per day on all protected machines together, as the Deployment Planner or the Capacity Planner reports it.", minimum: 0, examples: [250], "x-unit": "GB" }, growthPercent: { type: "number", description: "Growth, in percent, that is added to every figure of today.", minimum: 0, default: 30, examples: [30], "x-unit": "percent" }, changeHours: { type: "number", description: "Hours of a day in which the daily change happens.", exclusiveMinimum: 0, maximum: 24, default: 24, examples: [24, 10], "x-unit": "hours" }, burstGB: { type: "number", description: "Data in GB that changes during the largest burst on all protected machines together.", minimum: 0, examples: [40], "x-unit": "GB" }, burstMinutes: { type: "number", description: "Length of the largest burst in minutes.", exclusiveMinimum: 0, examples: [60], "x-unit": "minutes" }, initialReplicationHours: { type: "number", description: "Hours in which the first copy of all disks has to be finished.", exclusiveMinimum: 0, default: 72, examples: [72], "x-unit": "hours" }, coresNeeded: { type: "integer", description: "Azure cores that all Azure VMs together need after failover: the required number of cores in the report of the Deployment Planner.", minimum: 0, examples: [24], "x-default": "the sum over all machines, if known", "x-scenarios": ["V", "P", "M", "H"] }, coreQuota: { type: "integer", description: "Cores that the subscription may use in the region: portal, Usage + quotas, or `az vm list-usage`.", minimum: 0, examples: [100], "x-scenarios": ["V", "P", "M", "H"] }, plannerRun: { type: "string", description: "Date of the last run of the Deployment Planner or the Capacity Planner.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-10-03"] }, expressRoute: { type: "boolean", description: "Whether replication runs over an ExpressRoute circuit.", examples: [!0] }, wanOptimizer: { type: "string", description: "Product name of the WAN optimizer that replication uses.", examples: ["Riverbed SteelHead"] }, qosPolicy: { type: "boolean", description: "Whether a Windows QoS policy limits the replication traffic: `Get-NetQosPolicy`.", examples: [!0] }, agentThrottling: { type: "boolean", description: "Whether throttling is set on the Recovery Services agent of the Hyper-V hosts: console of the agent, Change properties.", examples: [!0], "x-scenarios": ["M", "H"] }, rtoMinutes: { type: "integer", description: "Recovery time objective in minutes: the longest acceptable time until the machines run again.", minimum: 0, examples: [240], "x-unit": "minutes" }, rpoMinutes: { type: "integer", description: "Recovery point objective in minutes: the largest acceptable loss of recent data.", minimum: 0, examples: [15], "x-unit": "minutes" } }, additionalProperties: !1 }, drill: { type: "object", patternProperties: { "^x-": {} }, description: "One drill: a failover that was tried out, or a real one.", "x-part": "drill", examples: [{ date: "2016-11-15", plan: "finance-plan", type: "test", result: "passed" }], properties: { date: { type: "string", description: "Day of the drill: portal, Site Recovery jobs.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-15"] }, plan: { type: "string", description: "Recovery plan that was run, one of `recoveryPlans`.", examples: ["finance-plan"], "x-refers": "recoveryPlan" }, type: { type: "string", description: "Type of failover that was run.", enum: ["test", "planned", "unplanned"], "x-synonyms": { TestFailover: "test", PlannedFailover: "planned", UnplannedFailover: "unplanned" }, enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] }, result: { type: "string", description: "How the drill ended.", enum: ["passed", "passedWithIssues", "failed"], "x-synonyms": { ok: "passed", Succeeded: "passed", successful: "passed", PartiallySucceeded: "passedWithIssues", "not passed": "failed" }, enumDescriptions: ["All machines and applications worked.", "The applications worked, but something has to be corrected.", "An application did not work, or the plan did not run to its end."], examples: ["passed"] }, minutes: { type: "number", description: "Minutes from the start of the plan until the applications worked.", minimum: 0, examples: [95], "x-unit": "minutes" }, by: { type: "string", description: "Who ran the drill.", examples: ["A. Jansen"] }, notes: { type: "string", description: "What the drill showed, and what has to be corrected.", examples: ["DNS was switched by hand; a runbook is missing."] } }, additionalProperties: !1 }, checklistEntry: { type: ["string", "object"], patternProperties: { "^x-": {} }, description: "Answer to this requirement: its status, or an object that also has who verified it, and when.", examples: ["done", { state: "done", by: "A. Jansen", date: "2016-11-20" }], "x-shorthand": "state", required: ["state"], properties: { state: { type: "string", description: "Status of this requirement.", enum: ["done", "notApplicable", "open"], "x-synonyms": { ok: "done", yes: "done", true: "done", "n/a": "notApplicable", na: "notApplicable", no: "open" }, enumDescriptions: ["Verified by a person.", "Does not apply to this deployment.", "Not verified yet."], examples: ["done"] }, by: { type: "string", description: "Who verified it.", examples: ["A. Jansen"] }, date: { type: "string", description: "Day on which it was verified.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-20"] } }, additionalProperties: !1 }, approval: { type: "object", patternProperties: { "^x-": {} }, description: "One approval of the descriptor.", "x-part": "approval", examples: [{ by: "A. Jansen", role: "Head of IT operations", date: "2016-11-20" }], properties: { by: { type: "string", description: "Who approved the descriptor.", examples: ["A. Jansen"] }, role: { type: "string", description: "Role in which the person approved it.", examples: ["Head of IT operations"] }, date: { type: "string", description: "Day of the approval.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-20"] }, digest: { type: ["string", "number"], description: "Digest of the version that was approved, as `asr report` prints it: 16 hexadecimal digits.", examples: ["9f2c41d07ab35e68"] }, note: { type: "string", description: "Conditions and remarks of the approval.", examples: ["Approved until the move of the payroll system."] } }, additionalProperties: !1 } } }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(?:x-|\\$schema$)", "u"), pattern3 = new RegExp("^x-", "u"), pattern42 = new RegExp("^ASR\\d{3}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", description: "Tags of the Azure resource, as names with values. ARM calls them `tags`.", examples: [{ costCenter: "4711", environment: "production" }], patternProperties: { "^.+$": { type: ["string", "number", "boolean"], "x-case": !0, description: "Value of the tag of this name.", examples: ["production"] } }, additionalProperties: !1 }, pattern1 = new RegExp("^.+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern1.test(key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (let key1 of Object.keys(data))
      if (pattern1.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean") {
          let err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E.%2B%24/type", keyword: "type", params: { type: schema9.patternProperties["^.+$"].type }, message: "must be string,number,boolean" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.location === void 0 || !func0.call(data, "location")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "resourceGroup" || key0 === "location" || key0 === "existing" || key0 === "privateEndpoints" || pattern3.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.resourceGroup !== void 0 && func0.call(data, "resourceGroup") && typeof data.resourceGroup != "string") {
      let err4 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.location !== void 0 && func0.call(data, "location") && typeof data.location != "string") {
      let err5 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.existing !== void 0 && func0.call(data, "existing") && typeof data.existing != "boolean") {
      let err6 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.privateEndpoints !== void 0 && func0.call(data, "privateEndpoints") && typeof data.privateEndpoints != "boolean") {
      let err7 = { instancePath: instancePath + "/privateEndpoints", schemaPath: "#/properties/privateEndpoints/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema11 = { type: "object", patternProperties: { "^x-": {} }, description: "One Azure storage account.", "x-part": "storageAccount", required: ["name"], properties: { name: { type: "string", description: "Name of the storage account, as the portal or `az storage account list` shows it.", examples: ["contosodrwe01"], "x-defines": "storageAccount" }, description: { $ref: "#/definitions/text", description: "What the account is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, sku: { type: "string", description: "Performance and redundancy of the account, the `sku.name` of ARM; the Overview page shows them as Performance and Replication. The profile and the scenario decide which values are accepted.", enum: ["Standard_GRS", "Standard_LRS", "Premium_LRS", "Standard_RAGRS", "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS", "Premium_ZRS"], "x-synonyms": { GRS: "Standard_GRS", "geo-redundant": "Standard_GRS", LRS: "Standard_LRS", "locally redundant": "Standard_LRS", Standard: "Standard_GRS", Premium: "Premium_LRS" }, enumDescriptions: ["Copies in the region and in its paired region, so that the data survives the loss of a region.", "Copies within one datacenter of the region; also the usual choice for replication logs.", "Solid state storage with copies within one datacenter, for machines that need consistently fast disks.", "Like Standard_GRS, with read access to the copy in the paired region.", "Copies spread over the availability zones of the region.", "Copies spread over the availability zones of the region, and more copies in the paired region.", "Like Standard_GZRS, with read access to the copy in the paired region.", "Solid state storage with copies spread over the availability zones of the region."], default: "Standard_GRS", examples: ["Standard_GRS"], "x-requirement": "ASR122" }, usage: { type: "string", description: "What Site Recovery stores in the account. The portal calls the account for logs the replication log or cache storage account, ARM `logStorageAccountId`.", enum: ["data", "log"], enumDescriptions: ["Replicated disks: a failover creates the Azure VMs from them.", "Replication logs that are not yet in the replica; required with premium storage."], default: "data", examples: ["data"] }, deploymentModel: { type: "string", description: "Azure deployment model of the storage account; its Overview page shows it. In the classic portal the default is `Classic`.", enum: ["ResourceManager", "Classic"], "x-synonyms": { ARM: "ResourceManager", RM: "ResourceManager", ASM: "Classic" }, enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.", "The older service management model, the only one that the classic portal supports."], examples: ["ResourceManager"], "x-default": "ResourceManager; Classic when portal is classic", "x-requirement": "ASR101" }, location: { type: "string", description: "Azure region of the account, if it is not that of the vault; the Overview page of the account shows it.", examples: ["westeurope", "West Europe", "northeurope", "uksouth", "eastus2"], "x-default": "vault.location", "x-region": !0 }, resourceGroup: { type: "string", description: "Resource group of the account, if it is not that of the vault; the Overview page of the account shows it.", examples: ["rg-dr"], "x-default": "vault.resourceGroup" } }, additionalProperties: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "sku" || key0 === "usage" || key0 === "deploymentModel" || key0 === "location" || key0 === "resourceGroup" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.sku !== void 0 && func0.call(data, "sku")) {
      let data3 = data.sku;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "Standard_GRS" || data3 === "Standard_LRS" || data3 === "Premium_LRS" || data3 === "Standard_RAGRS" || data3 === "Standard_ZRS" || data3 === "Standard_GZRS" || data3 === "Standard_RAGZRS" || data3 === "Premium_ZRS")) {
        let err4 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/enum", keyword: "enum", params: { allowedValues: schema11.properties.sku.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.usage !== void 0 && func0.call(data, "usage")) {
      let data4 = data.usage;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data4 === "data" || data4 === "log")) {
        let err6 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/enum", keyword: "enum", params: { allowedValues: schema11.properties.usage.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.deploymentModel !== void 0 && func0.call(data, "deploymentModel")) {
      let data5 = data.deploymentModel;
      if (typeof data5 != "string") {
        let err7 = { instancePath: instancePath + "/deploymentModel", schemaPath: "#/properties/deploymentModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data5 === "ResourceManager" || data5 === "Classic")) {
        let err8 = { instancePath: instancePath + "/deploymentModel", schemaPath: "#/properties/deploymentModel/enum", keyword: "enum", params: { allowedValues: schema11.properties.deploymentModel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.location !== void 0 && func0.call(data, "location") && typeof data.location != "string") {
      let err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.resourceGroup !== void 0 && func0.call(data, "resourceGroup") && typeof data.resourceGroup != "string") {
      let err10 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", patternProperties: { "^x-": {} }, description: "One Azure virtual network.", "x-part": "virtualNetwork", required: ["name"], properties: { name: { type: "string", description: "Name of the virtual network, as the portal lists it under Virtual networks.", examples: ["vnet-dr"], "x-defines": "virtualNetwork" }, description: { $ref: "#/definitions/text", description: "What the network is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, location: { type: "string", description: "Azure region of the network, if it is not that of the vault; the Overview page of the network shows it.", examples: ["westeurope", "West Europe", "northeurope", "uksouth", "eastus2"], "x-default": "vault.location", "x-region": !0 }, deploymentModel: { type: "string", description: "Azure deployment model of the virtual network; its Overview page shows it. In the classic portal the default is `Classic`.", enum: ["ResourceManager", "Classic"], "x-synonyms": { ARM: "ResourceManager", RM: "ResourceManager", ASM: "Classic" }, enumDescriptions: ["The Resource Manager model: the resource belongs to a resource group.", "The older service management model, the only one that the classic portal supports."], examples: ["ResourceManager"], "x-default": "ResourceManager; Classic when portal is classic", "x-requirement": "ASR101" }, resourceGroup: { type: "string", description: "Resource group of the network, if it is not that of the vault; the Overview page of the network shows it.", examples: ["rg-network"], "x-default": "vault.resourceGroup" }, addressSpace: { type: "array", description: "Address ranges of the network, in CIDR notation: portal, Virtual networks, Address space. ARM calls them `addressPrefixes`.", examples: [["10.20.0.0/16"]], items: { type: "string", description: "A range of addresses in CIDR notation.", pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$", examples: ["10.20.0.0/16"] } } }, additionalProperties: !1 }, pattern6 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "location" || key0 === "deploymentModel" || key0 === "resourceGroup" || key0 === "addressSpace" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.location !== void 0 && func0.call(data, "location") && typeof data.location != "string") {
      let err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.deploymentModel !== void 0 && func0.call(data, "deploymentModel")) {
      let data4 = data.deploymentModel;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/deploymentModel", schemaPath: "#/properties/deploymentModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "ResourceManager" || data4 === "Classic")) {
        let err5 = { instancePath: instancePath + "/deploymentModel", schemaPath: "#/properties/deploymentModel/enum", keyword: "enum", params: { allowedValues: schema12.properties.deploymentModel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.resourceGroup !== void 0 && func0.call(data, "resourceGroup") && typeof data.resourceGroup != "string") {
      let err6 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.addressSpace !== void 0 && func0.call(data, "addressSpace")) {
      let data6 = data.addressSpace;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern6.test(data7)) {
              let err7 = { instancePath: instancePath + "/addressSpace/" + i0, schemaPath: "#/properties/addressSpace/items/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$" }, message: 'must match pattern "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!/)|(?=/))){4}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/(?:12[0-8]|1[01]\\d|\\d?\\d))$"' };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/addressSpace/" + i0, schemaPath: "#/properties/addressSpace/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/addressSpace", schemaPath: "#/properties/addressSpace/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0 || !func0.call(data, "source")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "source" || key0 === "target" || key0 === "vmmServer" || pattern3.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.source !== void 0 && func0.call(data, "source") && typeof data.source != "string") {
      let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.target !== void 0 && func0.call(data, "target") && typeof data.target != "string") {
      let err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.vmmServer !== void 0 && func0.call(data, "vmmServer") && typeof data.vmmServer != "string") {
      let err5 = { instancePath: instancePath + "/vmmServer", schemaPath: "#/properties/vmmServer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", patternProperties: { "^x-": {} }, description: "How often machines replicate and how long their recovery points are kept: portal, Replication policies.", "x-part": "replicationPolicy", properties: { name: { type: "string", description: "Name of the policy, as the portal lists it under Replication policies.", examples: ["contoso-policy"], "x-default": "the name of the descriptor followed by -policy", "x-defines": "replicationPolicy" }, recoveryPointRetentionHours: { type: "integer", description: "How long recovery points are kept, in hours: the recovery point retention of the policy in the portal.", minimum: 0, examples: [24], "x-default": "24 for VMware and physical servers, 2 for Hyper-V", "x-unit": "hours" }, appConsistentSnapshotFrequencyHours: { type: "integer", description: "Hours between two application-consistent snapshots, for which the applications of the guest write their data to disk; 0 turns them off. The portal calls it app-consistent snapshot frequency.", minimum: 0, examples: [1, 4], "x-default": "1; 0 for VMware and physical servers in profile 2026-05", "x-unit": "hours" }, copyFrequencySeconds: { type: "integer", description: "Seconds between two transfers of changes from a Hyper-V host, shown in the portal as the copy frequency of the policy. ARM calls it `replicationInterval`.", enum: [30, 300, 900], enumDescriptions: ["Changes are sent twice a minute: less data loss, more load on the host and the connection. Not with premium storage.", "Changes are sent every five minutes.", "Changes are sent every fifteen minutes; the portal of 2016 offered it."], default: 300, examples: [300], "x-requirement": "ASR045", "x-unit": "seconds", "x-scenarios": ["M", "H", "HS"] }, rpoThresholdMinutes: { type: "integer", description: "Age of the newest recovery point, in minutes, above which Site Recovery raises an alert: the RPO threshold of the policy in the portal.", minimum: 1, default: 15, examples: [15], "x-unit": "minutes", "x-scenarios": ["V", "P"] } }, additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "recoveryPointRetentionHours" || key0 === "appConsistentSnapshotFrequencyHours" || key0 === "copyFrequencySeconds" || key0 === "rpoThresholdMinutes" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recoveryPointRetentionHours !== void 0 && func0.call(data, "recoveryPointRetentionHours")) {
      let data1 = data.recoveryPointRetentionHours;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/recoveryPointRetentionHours", schemaPath: "#/properties/recoveryPointRetentionHours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/recoveryPointRetentionHours", schemaPath: "#/properties/recoveryPointRetentionHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.appConsistentSnapshotFrequencyHours !== void 0 && func0.call(data, "appConsistentSnapshotFrequencyHours")) {
      let data2 = data.appConsistentSnapshotFrequencyHours;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/appConsistentSnapshotFrequencyHours", schemaPath: "#/properties/appConsistentSnapshotFrequencyHours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/appConsistentSnapshotFrequencyHours", schemaPath: "#/properties/appConsistentSnapshotFrequencyHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.copyFrequencySeconds !== void 0 && func0.call(data, "copyFrequencySeconds")) {
      let data3 = data.copyFrequencySeconds;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/copyFrequencySeconds", schemaPath: "#/properties/copyFrequencySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data3 === 30 || data3 === 300 || data3 === 900)) {
        let err7 = { instancePath: instancePath + "/copyFrequencySeconds", schemaPath: "#/properties/copyFrequencySeconds/enum", keyword: "enum", params: { allowedValues: schema14.properties.copyFrequencySeconds.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rpoThresholdMinutes !== void 0 && func0.call(data, "rpoThresholdMinutes")) {
      let data4 = data.rpoThresholdMinutes;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/rpoThresholdMinutes", schemaPath: "#/properties/rpoThresholdMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err9 = { instancePath: instancePath + "/rpoThresholdMinutes", schemaPath: "#/properties/rpoThresholdMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", patternProperties: { "^x-": {} }, description: "On-premises server that coordinates replication and by default includes the process server and the master target: portal, Configuration servers. In profile 2026-05 the replication appliance is declared here.", "x-part": "configurationServer", properties: { hostname: { type: "string", description: "Host name of the server, without its domain: the output of `hostname` on it.", examples: ["ASR-CS01"] }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, machine: { type: "string", description: "What kind of computer the server is; the vSphere inventory lists it if it is a VMware VM.", enum: ["vmware", "virtual", "physical"], "x-synonyms": { "VMware VM": "vmware", vSphere: "vmware", ESXi: "vmware", "Hyper-V": "virtual" }, enumDescriptions: ["A VM on VMware vSphere.", "A VM on another hypervisor, such as Hyper-V.", "A physical computer."], examples: ["vmware"], "x-default": "vmware for VMware machines, physical for physical servers", "x-requirement": "ASR200", "x-scenarios": ["V", "P"] }, os: { type: "string", description: "Operating system of the server, as `systeminfo` names it.", examples: ["Windows Server 2012 R2", "Windows Server 2016", "Windows Server 2022"], "x-scenarios": ["V", "P"] }, language: { type: "string", description: "Display language of its Windows installation, as a language tag: `(Get-UICulture).Name`.", default: "en-US", examples: ["en-US", "en-GB", "de-DE"], "x-scenarios": ["V", "P"] }, highlyAvailable: { type: "boolean", description: "Whether vSphere HA restarts the server on another host when its own fails; see the HA setting of the cluster that runs it.", examples: [!0], "x-scenarios": ["V"] }, nicType: { type: "string", description: "Type of the virtual network adapter of the server: Edit Settings of the VM, or column Adapter of the RVTools sheet vNetwork.", examples: ["VMXNET3", "E1000", "E1000E"], "x-scenarios": ["V"] }, ipAssignment: { type: "string", description: "How the server gets its IP address; `Get-NetIPInterface` shows whether DHCP is on.", enum: ["static", "dynamic"], "x-synonyms": { dhcp: "dynamic", fixed: "static", manual: "static" }, enumDescriptions: ["The address is set on the server and stays the same.", "The address comes from a DHCP server and may change."], examples: ["static"], "x-scenarios": ["V", "P"] }, domainController: { type: "boolean", description: "Whether the server is a domain controller: `(Get-CimInstance Win32_ComputerSystem).DomainRole` is then 4 or 5.", default: !1, examples: [!1], "x-scenarios": ["V", "P"] }, powerCLI: { type: ["string", "number"], description: "Version of VMware PowerCLI on the server: `Get-Module -ListAvailable VMware*`, or Programs and Features.", examples: ["6.0"], "x-scenarios": ["V"] }, replicationPort: { type: "integer", description: "TCP port on which the server receives replication traffic, as chosen in Unified Setup.", minimum: 1, maximum: 65535, default: 9443, examples: [9443], "x-requirement": "ASR215", "x-scenarios": ["V", "P"] }, network: { type: "string", description: "vSphere network that the server is connected to. It is compared with those of the hosts, the vCenter servers and the process servers.", examples: ["Management"], "x-scenarios": ["V"] }, site: { type: "string", description: "Site of the server, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, cores: { type: "integer", description: "Processor cores of the server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.", minimum: 1, examples: [8], "x-scenarios": ["V", "P"] }, memoryGB: { type: "number", description: "Memory of the server in GB.", minimum: 0, examples: [16], "x-scenarios": ["V", "P"], "x-unit": "GB" }, cacheGB: { type: "number", description: "Size in GB of the disk on which the server stores changes until they are sent.", minimum: 0, examples: [600], "x-scenarios": ["V", "P"], "x-unit": "GB" }, outbound: { $ref: "#/definitions/outbound", description: "What this server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound", "x-scenarios": ["V", "P"] } }, additionalProperties: !1 }, schema16 = { type: "object", patternProperties: { "^x-": {} }, description: "What the firewall and proxy allow from a server to the internet. A block inside a server replaces the whole top-level block; nothing is merged.", "x-part": "outbound", properties: { connection: { type: "string", description: "How the servers reach the internet; ask the network team.", enum: ["direct", "proxy", "none"], enumDescriptions: ["Directly through the firewall.", "Through a proxy server.", "Not at all."], examples: ["direct"] }, ports: { type: "array", description: "TCP ports and ranges of ports that are open to the internet, from an export of the firewall rules. A declared list is assumed to be complete.", examples: [[443], [80, 443, 9443], [443, "9443-9450"]], items: { $ref: "#/definitions/port", description: "An outbound TCP port that is open, or a range of ports.", examples: [443, 9443, 80, "9443-9450"] } }, urls: { type: ["array", "string"], description: "Addresses that the firewall and proxy allow, from the allow list of the proxy; a leading `*.` matches every host of a domain and needs quotes in YAML. The single word `required` means that every address that the profile requires is allowed.", pattern: "^required$", examples: ["required", ["*.hypervrecoverymanager.windowsazure.com", "*.blob.core.windows.net"]], "x-word": "required", items: { type: "string", description: "An address or a pattern of addresses that is allowed.", examples: ["*.blob.core.windows.net", "time.windows.com"] } }, ipBasedRules: { type: "boolean", description: "Whether the firewall filters by IP address instead of host name.", default: !1, examples: [!0], "x-scenarios": ["M", "HS"] }, azureDatacenterIpRanges: { type: "boolean", description: "Whether the firewall allows the published IP ranges of the Azure datacenters.", examples: [!0], "x-scenarios": ["M", "H", "HS"] }, regions: { type: "array", description: "Azure regions whose IP ranges the firewall allows. A declared list is assumed to be complete.", examples: [["uksouth", "westus"]], "x-scenarios": ["M", "H", "HS"], items: { type: "string", description: "An Azure region, as a programmatic or a display name.", examples: ["westeurope", "westus", "West US"], "x-region": !0 } }, serviceTags: { type: "array", description: "Azure service tags that the firewall allows, such as `AzureSiteRecovery` or `Storage.` with a region.", examples: [["AzureActiveDirectory", "AzureSiteRecovery", "Storage.WestEurope"]], items: { type: "string", description: "An Azure service tag, with or without a region.", examples: ["AzureActiveDirectory", "AzureSiteRecovery", "Storage.WestEurope", "EventHub.WestEurope", "AzureKeyVault", "GuestAndHybridManagement"] } }, proxy: { $ref: "#/definitions/outboundProxy", description: "The proxy that the servers use when `connection` is `proxy`: `netsh winhttp show proxy`." } }, additionalProperties: !1 }, pattern12 = new RegExp("^required$", "u"), schema17 = { type: ["integer", "string"], description: "A TCP port, or a range of ports.", minimum: 1, maximum: 65535, pattern: "^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$", examples: [443, "49152-65535"], "x-port-range": !0 }, pattern11 = new RegExp("^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$" }, message: 'must match pattern "^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])(?: ?- ?(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$"' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", patternProperties: { "^x-": {} }, description: "A proxy server between the servers and the internet.", examples: [{ address: "http://proxy.contoso.com:8080", authentication: "none" }], properties: { address: { type: "string", description: "URL of the proxy, with its port: `netsh winhttp show proxy`. Its scheme is how the servers talk to the proxy itself.", examples: ["http://proxy.contoso.com:8080"] }, authentication: { type: "string", description: "How the servers prove to the proxy who they are.", enum: ["none", "basic", "other"], "x-synonyms": { anonymous: "none", no: "none", NTLM: "other", Kerberos: "other", negotiate: "other" }, enumDescriptions: ["The proxy accepts everybody.", "With a user name and a password.", "With another method, such as NTLM or Kerberos."], examples: ["none"] } }, additionalProperties: !1 };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "address" || key0 === "authentication" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && func0.call(data, "address") && typeof data.address != "string") {
      let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.authentication !== void 0 && func0.call(data, "authentication")) {
      let data1 = data.authentication;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "none" || data1 === "basic" || data1 === "other")) {
        let err3 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema18.properties.authentication.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "connection" || key0 === "ports" || key0 === "urls" || key0 === "ipBasedRules" || key0 === "azureDatacenterIpRanges" || key0 === "regions" || key0 === "serviceTags" || key0 === "proxy" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.connection !== void 0 && func0.call(data, "connection")) {
      let data0 = data.connection;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "direct" || data0 === "proxy" || data0 === "none")) {
        let err2 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/enum", keyword: "enum", params: { allowedValues: schema16.properties.connection.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.ports !== void 0 && func0.call(data, "ports")) {
      let data1 = data.ports;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate47(data1[i0], { instancePath: instancePath + "/ports/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.urls !== void 0 && func0.call(data, "urls")) {
      let data3 = data.urls;
      if (!Array.isArray(data3) && typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/urls", schemaPath: "#/properties/urls/type", keyword: "type", params: { type: schema16.properties.urls.type }, message: "must be array,string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "string" && !pattern12.test(data3)) {
        let err5 = { instancePath: instancePath + "/urls", schemaPath: "#/properties/urls/pattern", keyword: "pattern", params: { pattern: "^required$" }, message: 'must match pattern "^required$"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err6 = { instancePath: instancePath + "/urls/" + i1, schemaPath: "#/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      }
    }
    if (data.ipBasedRules !== void 0 && func0.call(data, "ipBasedRules") && typeof data.ipBasedRules != "boolean") {
      let err7 = { instancePath: instancePath + "/ipBasedRules", schemaPath: "#/properties/ipBasedRules/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.azureDatacenterIpRanges !== void 0 && func0.call(data, "azureDatacenterIpRanges") && typeof data.azureDatacenterIpRanges != "boolean") {
      let err8 = { instancePath: instancePath + "/azureDatacenterIpRanges", schemaPath: "#/properties/azureDatacenterIpRanges/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.regions !== void 0 && func0.call(data, "regions")) {
      let data7 = data.regions;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data7[i2] != "string") {
            let err9 = { instancePath: instancePath + "/regions/" + i2, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.serviceTags !== void 0 && func0.call(data, "serviceTags")) {
      let data9 = data.serviceTags;
      if (Array.isArray(data9)) {
        let len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data9[i3] != "string") {
            let err11 = { instancePath: instancePath + "/serviceTags/" + i3, schemaPath: "#/properties/serviceTags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/serviceTags", schemaPath: "#/properties/serviceTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.proxy !== void 0 && func0.call(data, "proxy") && (validate49(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema15.properties, key0) || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.hostname !== void 0 && func0.call(data, "hostname") && typeof data.hostname != "string") {
      let err1 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.machine !== void 0 && func0.call(data, "machine")) {
      let data3 = data.machine;
      if (typeof data3 != "string") {
        let err2 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data3 === "vmware" || data3 === "virtual" || data3 === "physical")) {
        let err3 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/enum", keyword: "enum", params: { allowedValues: schema15.properties.machine.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.os !== void 0 && func0.call(data, "os") && typeof data.os != "string") {
      let err4 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.language !== void 0 && func0.call(data, "language") && typeof data.language != "string") {
      let err5 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.highlyAvailable !== void 0 && func0.call(data, "highlyAvailable") && typeof data.highlyAvailable != "boolean") {
      let err6 = { instancePath: instancePath + "/highlyAvailable", schemaPath: "#/properties/highlyAvailable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.nicType !== void 0 && func0.call(data, "nicType") && typeof data.nicType != "string") {
      let err7 = { instancePath: instancePath + "/nicType", schemaPath: "#/properties/nicType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.ipAssignment !== void 0 && func0.call(data, "ipAssignment")) {
      let data8 = data.ipAssignment;
      if (typeof data8 != "string") {
        let err8 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data8 === "static" || data8 === "dynamic")) {
        let err9 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/enum", keyword: "enum", params: { allowedValues: schema15.properties.ipAssignment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.domainController !== void 0 && func0.call(data, "domainController") && typeof data.domainController != "boolean") {
      let err10 = { instancePath: instancePath + "/domainController", schemaPath: "#/properties/domainController/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.powerCLI !== void 0 && func0.call(data, "powerCLI")) {
      let data10 = data.powerCLI;
      if (typeof data10 != "string" && !(typeof data10 == "number" && isFinite(data10))) {
        let err11 = { instancePath: instancePath + "/powerCLI", schemaPath: "#/properties/powerCLI/type", keyword: "type", params: { type: schema15.properties.powerCLI.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.replicationPort !== void 0 && func0.call(data, "replicationPort")) {
      let data11 = data.replicationPort;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err12 = { instancePath: instancePath + "/replicationPort", schemaPath: "#/properties/replicationPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 65535 || isNaN(data11)) {
          let err13 = { instancePath: instancePath + "/replicationPort", schemaPath: "#/properties/replicationPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          let err14 = { instancePath: instancePath + "/replicationPort", schemaPath: "#/properties/replicationPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.network !== void 0 && func0.call(data, "network") && typeof data.network != "string") {
      let err15 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.site !== void 0 && func0.call(data, "site")) {
      let data13 = data.site;
      if (typeof data13 != "string") {
        let err16 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data13 === "primary" || data13 === "secondary")) {
        let err17 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/enum", keyword: "enum", params: { allowedValues: schema15.properties.site.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.cores !== void 0 && func0.call(data, "cores")) {
      let data14 = data.cores;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err18 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14))) {
        let err19 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.memoryGB !== void 0 && func0.call(data, "memoryGB")) {
      let data15 = data.memoryGB;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          let err20 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.cacheGB !== void 0 && func0.call(data, "cacheGB")) {
      let data16 = data.cacheGB;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          let err22 = { instancePath: instancePath + "/cacheGB", schemaPath: "#/properties/cacheGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/cacheGB", schemaPath: "#/properties/cacheGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.outbound !== void 0 && func0.call(data, "outbound") && (validate46(data.outbound, { instancePath: instancePath + "/outbound", parentData: data, parentDataProperty: "outbound", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", patternProperties: { "^x-": {} }, description: "One process server.", "x-part": "processServer", required: ["name"], properties: { name: { type: "string", description: "Name of the process server: portal, Configuration servers, Process servers.", examples: ["ASR-PS-AZ", "PS-PRIMARY"], "x-defines": "processServer" }, description: { $ref: "#/definitions/text", description: "What the process server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, location: { type: "string", description: "Where the process server runs.", enum: ["onPremises", "azure"], enumDescriptions: ["On-premises, where it receives the changes of the machines and forwards them.", "As a VM in Azure, where it sends the changes back during failback; it can be deleted afterwards."], default: "onPremises", examples: ["onPremises"], "x-scenarios": ["V", "P"] }, network: { type: "string", description: "vSphere network that the process server is connected to, if it is not that of the configuration server.", examples: ["Management"], "x-default": "configurationServer.network", "x-scenarios": ["V"] }, site: { type: "string", description: "Site of the process server, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, cores: { type: "integer", description: "Processor cores of the process server: Edit Settings of the VM, or `(Get-CimInstance Win32_ComputerSystem).NumberOfLogicalProcessors`.", minimum: 1, examples: [8], "x-scenarios": ["V", "P"] }, memoryGB: { type: "number", description: "Memory of the process server in GB.", minimum: 0, examples: [16], "x-scenarios": ["V", "P"], "x-unit": "GB" }, cacheGB: { type: "number", description: "Size in GB of the disk on which the process server stores changes until they are sent.", minimum: 0, examples: [600], "x-scenarios": ["V", "P"], "x-unit": "GB" } }, additionalProperties: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema19.properties, key0) || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.location !== void 0 && func0.call(data, "location")) {
      let data3 = data.location;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "onPremises" || data3 === "azure")) {
        let err4 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/enum", keyword: "enum", params: { allowedValues: schema19.properties.location.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.network !== void 0 && func0.call(data, "network") && typeof data.network != "string") {
      let err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.site !== void 0 && func0.call(data, "site")) {
      let data5 = data.site;
      if (typeof data5 != "string") {
        let err6 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data5 === "primary" || data5 === "secondary")) {
        let err7 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/enum", keyword: "enum", params: { allowedValues: schema19.properties.site.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.cores !== void 0 && func0.call(data, "cores")) {
      let data6 = data.cores;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err8 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
        let err9 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.memoryGB !== void 0 && func0.call(data, "memoryGB")) {
      let data7 = data.memoryGB;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          let err10 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.cacheGB !== void 0 && func0.call(data, "cacheGB")) {
      let data8 = data.cacheGB;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          let err12 = { instancePath: instancePath + "/cacheGB", schemaPath: "#/properties/cacheGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/cacheGB", schemaPath: "#/properties/cacheGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", patternProperties: { "^x-": {} }, description: "One master target server.", "x-part": "masterTargetServer", required: ["name"], properties: { name: { type: "string", description: "Name of the master target server.", examples: ["PLANT-MT1", "MT-SECONDARY"], "x-defines": "masterTargetServer" }, description: { $ref: "#/definitions/text", description: "What the master target is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, machine: { type: "string", description: "What kind of computer the master target is. To restore VMware VMs it must reach the VMware storage, so it is a VMware VM itself.", enum: ["vmware", "virtual", "physical"], "x-synonyms": { "VMware VM": "vmware", vSphere: "vmware", ESXi: "vmware", "Hyper-V": "virtual" }, enumDescriptions: ["A VM on VMware vSphere.", "A VM on another hypervisor, such as Hyper-V.", "A physical computer."], default: "vmware", examples: ["vmware"], "x-scenarios": ["V", "P"] }, site: { type: "string", description: "Site of the master target, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that stores the replicated data and replaces the primary site after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["VS", "PS"] }, vContinuum: { type: "boolean", description: "Whether vContinuum, the console of InMage, is installed on this master target.", default: !0, examples: [!0], "x-scenarios": ["VS", "PS"] } }, additionalProperties: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "machine" || key0 === "site" || key0 === "vContinuum" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.machine !== void 0 && func0.call(data, "machine")) {
      let data3 = data.machine;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "vmware" || data3 === "virtual" || data3 === "physical")) {
        let err4 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/enum", keyword: "enum", params: { allowedValues: schema20.properties.machine.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.site !== void 0 && func0.call(data, "site")) {
      let data4 = data.site;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data4 === "primary" || data4 === "secondary")) {
        let err6 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/enum", keyword: "enum", params: { allowedValues: schema20.properties.site.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.vContinuum !== void 0 && func0.call(data, "vContinuum") && typeof data.vContinuum != "boolean") {
      let err7 = { instancePath: instancePath + "/vContinuum", schemaPath: "#/properties/vContinuum/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
var schema21 = { type: "object", patternProperties: { "^x-": {} }, description: "One ESXi host.", "x-part": "vSphereHost", required: ["name"], properties: { name: { type: "string", description: "Name of the ESXi host: the vSphere inventory, or column Host of the RVTools sheet vHost.", examples: ["esx01.contoso.local"], "x-defines": "vSphereHost" }, description: { $ref: "#/definitions/text", description: "What the host is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of ESXi on the host: column ESX Version of the RVTools sheet vHost. The first two numbers are enough.", examples: ["5.5", "6.0", "7.0"] }, latestUpdates: { type: "boolean", description: "Whether the host has the latest updates for its version; see Update Manager.", examples: [!0], "x-scenarios": ["V"] }, network: { type: "string", description: "vSphere network that the management traffic of the host uses.", examples: ["Management"], "x-scenarios": ["V"] }, features: { type: "array", description: "vSphere features in use on this host that affect replication, as the vSphere settings show them. List only the features that are in use.", default: [], examples: [[], ["storageDRS"]], "x-scenarios": ["V"], items: { type: "string", description: "A vSphere feature that is in use.", enum: ["crossVCenterVMotion", "virtualVolumes", "storageDRS", "vMotion", "storageVMotion", "HA", "DRS", "FT", "vSAN"], "x-synonyms": { vVols: "virtualVolumes", SDRS: "storageDRS", "High Availability": "HA", "Distributed Resource Scheduler": "DRS", "Fault Tolerance": "FT", "Virtual SAN": "vSAN" }, enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.", "VM disks are stored on virtual volumes (vVols) instead of in datastores.", "Storage DRS moves VM disks between the datastores of a cluster.", "Running VMs are moved from one host to another.", "The disks of running VMs are moved from one datastore to another.", "vSphere HA restarts VMs on another host when theirs fails.", "DRS balances the load of the hosts of a cluster.", "Fault Tolerance keeps a second copy of a running VM on another host.", "VM disks are stored on local disks of the hosts that vSAN joins."], examples: ["crossVCenterVMotion"] } }, patches: { type: "array", description: "VMware updates on this host that affect replication, as Update Manager lists them.", default: [], examples: [["KB2110245"]], "x-scenarios": ["V"], items: { type: "string", description: "A Microsoft or VMware knowledge base number, with its KB prefix.", examples: ["KB2110245"] } } }, additionalProperties: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "version" || key0 === "latestUpdates" || key0 === "network" || key0 === "features" || key0 === "patches" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
      let data3 = data.version;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema21.properties.version.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.latestUpdates !== void 0 && func0.call(data, "latestUpdates") && typeof data.latestUpdates != "boolean") {
      let err4 = { instancePath: instancePath + "/latestUpdates", schemaPath: "#/properties/latestUpdates/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.network !== void 0 && func0.call(data, "network") && typeof data.network != "string") {
      let err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.features !== void 0 && func0.call(data, "features")) {
      let data6 = data.features;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 != "string") {
            let err6 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data7 === "crossVCenterVMotion" || data7 === "virtualVolumes" || data7 === "storageDRS" || data7 === "vMotion" || data7 === "storageVMotion" || data7 === "HA" || data7 === "DRS" || data7 === "FT" || data7 === "vSAN")) {
            let err7 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.patches !== void 0 && func0.call(data, "patches")) {
      let data8 = data.patches;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err9 = { instancePath: instancePath + "/patches/" + i1, schemaPath: "#/properties/patches/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/patches", schemaPath: "#/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", patternProperties: { "^x-": {} }, description: "One vCenter Server.", "x-part": "vCenterServer", required: ["name"], properties: { name: { type: "string", description: "Name of the vCenter Server: column Name or VI SDK Server of the RVTools sheet vSource.", examples: ["vc01.contoso.local"], "x-defines": "vCenterServer" }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of the vCenter Server: column Version of the RVTools sheet vSource. The first two numbers are enough.", examples: ["5.5", "6.0", "7.0"] }, latestUpdates: { type: "boolean", description: "Whether the vCenter Server has the latest updates for its version; see its appliance management page.", examples: [!0], "x-scenarios": ["V"] }, network: { type: "string", description: "vSphere network that the vCenter Server is connected to.", examples: ["Management"], "x-scenarios": ["V"] }, features: { type: "array", description: "vSphere features in use on this vCenter Server that affect replication, as the vSphere settings show them. List only the features that are in use.", default: [], examples: [[], ["storageDRS"]], "x-scenarios": ["V"], items: { type: "string", description: "A vSphere feature that is in use.", enum: ["crossVCenterVMotion", "virtualVolumes", "storageDRS", "vMotion", "storageVMotion", "HA", "DRS", "FT", "vSAN"], "x-synonyms": { vVols: "virtualVolumes", SDRS: "storageDRS", "High Availability": "HA", "Distributed Resource Scheduler": "DRS", "Fault Tolerance": "FT", "Virtual SAN": "vSAN" }, enumDescriptions: ["Running VMs are moved with vMotion from one vCenter Server to another.", "VM disks are stored on virtual volumes (vVols) instead of in datastores.", "Storage DRS moves VM disks between the datastores of a cluster.", "Running VMs are moved from one host to another.", "The disks of running VMs are moved from one datastore to another.", "vSphere HA restarts VMs on another host when theirs fails.", "DRS balances the load of the hosts of a cluster.", "Fault Tolerance keeps a second copy of a running VM on another host.", "VM disks are stored on local disks of the hosts that vSAN joins."], examples: ["crossVCenterVMotion"] } } }, additionalProperties: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "version" || key0 === "latestUpdates" || key0 === "network" || key0 === "features" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
      let data3 = data.version;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema22.properties.version.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.latestUpdates !== void 0 && func0.call(data, "latestUpdates") && typeof data.latestUpdates != "boolean") {
      let err4 = { instancePath: instancePath + "/latestUpdates", schemaPath: "#/properties/latestUpdates/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.network !== void 0 && func0.call(data, "network") && typeof data.network != "string") {
      let err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.features !== void 0 && func0.call(data, "features")) {
      let data6 = data.features;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 != "string") {
            let err6 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data7 === "crossVCenterVMotion" || data7 === "virtualVolumes" || data7 === "storageDRS" || data7 === "vMotion" || data7 === "storageVMotion" || data7 === "HA" || data7 === "DRS" || data7 === "FT" || data7 === "vSAN")) {
            let err7 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema22.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", patternProperties: { "^x-": {} }, description: "One System Center Virtual Machine Manager (VMM) server.", "x-part": "vmmServer", required: ["name"], properties: { name: { type: "string", description: "Name of the VMM server, as its console shows it; in ARM the friendly name of the fabric.", examples: ["vmm01"], "x-defines": "vmmServer" }, description: { $ref: "#/definitions/text", description: "What the server is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, version: { type: ["string", "number"], description: "Version of System Center on the VMM server: VMM console, About.", examples: ["System Center 2012 R2", "System Center 2012 SP1", "System Center 2016", "System Center 2022"] }, site: { type: "string", description: "Site that the VMM server manages, when replicating to a secondary site.", enum: ["primary", "secondary"], enumDescriptions: ["The site where the protected machines run today.", "The site that replaces it after a failover."], default: "primary", examples: ["primary"], "x-scenarios": ["HS"] }, latestUpdates: { type: "boolean", description: "Whether the VMM server has the latest update rollup for its version.", examples: [!0], "x-scenarios": ["HS"] }, outbound: { $ref: "#/definitions/outbound", description: "What this VMM server may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound" }, clouds: { type: "array", description: "Clouds of the VMM server that are used for replication: `Get-SCCloud`.", items: { $ref: "#/definitions/cloud" } } }, additionalProperties: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "hosts" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hosts !== void 0 && func0.call(data, "hosts")) {
      let data1 = data.hosts;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err3 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "hostGroups" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hostGroups !== void 0 && func0.call(data, "hostGroups")) {
      let data1 = data.hostGroups;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate74(data1[i0], { instancePath: instancePath + "/hostGroups/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/hostGroups", schemaPath: "#/properties/hostGroups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "version" || key0 === "site" || key0 === "latestUpdates" || key0 === "outbound" || key0 === "clouds" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version")) {
      let data3 = data.version;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema23.properties.version.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.site !== void 0 && func0.call(data, "site")) {
      let data4 = data.site;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "primary" || data4 === "secondary")) {
        let err5 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/enum", keyword: "enum", params: { allowedValues: schema23.properties.site.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.latestUpdates !== void 0 && func0.call(data, "latestUpdates") && typeof data.latestUpdates != "boolean") {
      let err6 = { instancePath: instancePath + "/latestUpdates", schemaPath: "#/properties/latestUpdates/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.outbound !== void 0 && func0.call(data, "outbound") && (validate46(data.outbound, { instancePath: instancePath + "/outbound", parentData: data, parentDataProperty: "outbound", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.clouds !== void 0 && func0.call(data, "clouds")) {
      let data7 = data.clouds;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data7[i0], { instancePath: instancePath + "/clouds/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/clouds", schemaPath: "#/properties/clouds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "hosts" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hosts !== void 0 && func0.call(data, "hosts")) {
      let data1 = data.hosts;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err3 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", patternProperties: { "^x-": {} }, description: "One Hyper-V host.", "x-part": "hyperVHost", required: ["name"], properties: { name: { type: "string", description: "Computer name of the host: `Get-VMHost` on it, or `Get-SCVMHost` in VMM.", examples: ["hv01"], "x-defines": "hyperVHost" }, description: { $ref: "#/definitions/text", description: "What the host is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, os: { type: "string", description: "Operating system of the host, as `systeminfo` names it.", examples: ["Windows Server 2012 R2", "Hyper-V Server 2012 R2", "Windows Server 2016", "Windows Server 2022"] }, latestUpdates: { type: "boolean", description: "Whether the host has the latest updates; see Windows Update on it.", examples: [!0] }, patches: { type: "array", description: "Windows updates on the host that affect replication: `Get-HotFix`. An empty list means that there are none; without it, nobody has checked.", examples: [["KB2961977"]], items: { type: "string", description: "A Microsoft or VMware knowledge base number, with its KB prefix.", examples: ["KB2961977"] } }, cluster: { type: "string", description: "Failover cluster that the host is a node of, one of `hyperVClusters`: `Get-Cluster`.", examples: ["CLU-A"], "x-refers": "hyperVCluster" }, vmCount: { type: "integer", description: "Number of VMs on the host, protected or not: `(Get-VM).Count`. Declare it if none of its VMs is in this descriptor.", minimum: 0, examples: [12], "x-default": "counted from protectedItems" }, freeGB: { type: "number", description: "Free space in GB on the volumes of the host that store the disks of its VMs, where replication keeps its logs: `Get-Volume`.", minimum: 0, examples: [500], "x-unit": "GB" }, outbound: { $ref: "#/definitions/outbound", description: "What this host may reach on the internet. It replaces the whole top-level `outbound`; nothing is merged.", "x-default": "outbound", "x-scenarios": ["M", "H"] } }, additionalProperties: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema27.properties, key0) || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.os !== void 0 && func0.call(data, "os") && typeof data.os != "string") {
      let err3 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.latestUpdates !== void 0 && func0.call(data, "latestUpdates") && typeof data.latestUpdates != "boolean") {
      let err4 = { instancePath: instancePath + "/latestUpdates", schemaPath: "#/properties/latestUpdates/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.patches !== void 0 && func0.call(data, "patches")) {
      let data5 = data.patches;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err5 = { instancePath: instancePath + "/patches/" + i0, schemaPath: "#/properties/patches/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/patches", schemaPath: "#/properties/patches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.cluster !== void 0 && func0.call(data, "cluster") && typeof data.cluster != "string") {
      let err7 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.vmCount !== void 0 && func0.call(data, "vmCount")) {
      let data8 = data.vmCount;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err8 = { instancePath: instancePath + "/vmCount", schemaPath: "#/properties/vmCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err9 = { instancePath: instancePath + "/vmCount", schemaPath: "#/properties/vmCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.freeGB !== void 0 && func0.call(data, "freeGB")) {
      let data9 = data.freeGB;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          let err10 = { instancePath: instancePath + "/freeGB", schemaPath: "#/properties/freeGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/freeGB", schemaPath: "#/properties/freeGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.outbound !== void 0 && func0.call(data, "outbound") && (validate46(data.outbound, { instancePath: instancePath + "/outbound", parentData: data, parentDataProperty: "outbound", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", patternProperties: { "^x-": {} }, description: "One failover cluster of Hyper-V hosts.", "x-part": "hyperVCluster", required: ["name"], properties: { name: { type: "string", description: "Name of the cluster: `Get-Cluster`.", examples: ["CLU-A"], "x-defines": "hyperVCluster", "x-defines-also": "hyperVHost" }, description: { $ref: "#/definitions/text", description: "What the cluster is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, ipAssignment: { type: "string", description: "How the cluster gets its IP addresses: the IP address resources of `Get-ClusterResource`.", enum: ["static", "dhcp"], "x-synonyms": { dynamic: "dhcp", fixed: "static", manual: "static" }, enumDescriptions: ["The addresses of the cluster are static.", "The addresses of the cluster come from a DHCP server."], examples: ["static"], "x-scenarios": ["HS"] }, replicaBroker: { type: "string", description: "How the Hyper-V Replica Broker of the cluster was created: Failover Cluster Manager, Roles.", enum: ["auto", "manual", "none"], enumDescriptions: ["The broker was created automatically when replication was set up.", "The broker was created manually.", "The cluster has no broker."], examples: ["auto"], "x-scenarios": ["HS"] } }, additionalProperties: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "ipAssignment" || key0 === "replicaBroker" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.ipAssignment !== void 0 && func0.call(data, "ipAssignment")) {
      let data3 = data.ipAssignment;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "static" || data3 === "dhcp")) {
        let err4 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/enum", keyword: "enum", params: { allowedValues: schema28.properties.ipAssignment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.replicaBroker !== void 0 && func0.call(data, "replicaBroker")) {
      let data4 = data.replicaBroker;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/replicaBroker", schemaPath: "#/properties/replicaBroker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data4 === "auto" || data4 === "manual" || data4 === "none")) {
        let err6 = { instancePath: instancePath + "/replicaBroker", schemaPath: "#/properties/replicaBroker/enum", keyword: "enum", params: { allowedValues: schema28.properties.replicaBroker.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
var schema29 = { type: "object", patternProperties: { "^x-": {} }, description: "One VM or physical server that Site Recovery protects.", "x-part": "protectedItem", "x-other-name": "azureName", required: ["name"], properties: { name: { type: "string", description: "Name of the machine where it runs today: column VM of the RVTools sheet vInfo, or `Get-VM`. Recovery plans refer to it by this name.", examples: ["FIN-SQL01"], "x-defines": "protectedItem" }, description: { $ref: "#/definitions/text", description: "What the machine is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, tags: { $ref: "#/definitions/tags", description: "Tags of the Azure VM after failover, as names with values. ARM calls them `tags`.", "x-scenarios": ["V", "P", "M", "H"] }, azureName: { type: "string", description: "Name of the Azure VM after failover: portal, Compute and Network, Name. Required if Azure does not accept the name of the machine.", examples: ["web-01"], "x-default": "name", "x-defines": "azureVm", "x-scenarios": ["V", "P", "M", "H"] }, hostname: { type: "string", description: "Host name inside the guest, if it is not the name of the machine: column DNS Name of the RVTools sheet vInfo.", examples: ["fin-sql01"], "x-default": "name" }, host: { type: "string", description: "Hyper-V host or cluster that the VM runs on, one of `hyperVHosts` or `hyperVClusters`: ComputerName in the output of `Get-VM`.", examples: ["hv01"], "x-default": "the only host or cluster", "x-refers": "hyperVHost", "x-scenarios": ["M", "H", "HS"] }, cloud: { type: "string", description: "VMM cloud that the VM belongs to, one of the `clouds` of a VMM server: Cloud in the output of `Get-SCVirtualMachine`.", examples: ["Gold"], "x-refers": "cloud", "x-scenarios": ["M", "HS"] }, os: { $ref: "#/definitions/os", description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools." }, firmware: { type: "string", description: "Firmware that the machine boots with: column Firmware of the RVTools sheet vInfo.", enum: ["BIOS", "UEFI"], "x-read-as": { EFI: "UEFI" }, enumDescriptions: ["The machine boots with BIOS; on Hyper-V this is a generation 1 VM.", "The machine boots with UEFI, which RVTools shows as efi; on Hyper-V this is a generation 2 VM."], default: "BIOS", examples: ["BIOS"], "x-scenarios": ["V", "P", "M", "H"] }, secureBoot: { type: "boolean", description: "Whether UEFI Secure Boot is on: column EFI Secure boot of the RVTools sheet vInfo, or `Get-VMFirmware`.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, generation: { type: "integer", description: "Generation of the Hyper-V VM: `(Get-VM).Generation`.", enum: [1, 2], enumDescriptions: ["Boots with BIOS, from an emulated IDE disk.", "Boots with UEFI, from a SCSI disk."], default: 1, examples: [1], "x-scenarios": ["M", "H", "HS"] }, disks: { type: "array", "x-ordered": !0, description: "Disks of the machine, the operating system disk first; a number alone is the size of a disk in GB. RVTools has the sizes in column Capacity MiB of the sheet vDisk (divide by 1024), Hyper-V in `Get-VHD`.", default: [], examples: [[100, 512], [80, { sizeGB: 200, rdm: !0 }]], "x-scenarios": ["V", "P", "M", "H", "HS"], items: { $ref: "#/definitions/disk" } }, cores: { type: "integer", description: "Processor cores of the machine: column CPUs of the RVTools sheet vInfo, or ProcessorCount in the output of `Get-VM`.", minimum: 1, examples: [4] }, memoryGB: { type: "number", description: "Memory of the machine in GB: column Memory of the RVTools sheet vInfo divided by 1024, or `Get-VM`.", minimum: 0, examples: [16], "x-unit": "GB" }, usedGB: { type: "number", description: "Space in GB that the disks of the machine use in total: column In Use MiB of the RVTools sheet vInfo, divided by 1024.", minimum: 0, examples: [180], "x-unit": "GB" }, dailyChangeGB: { type: "number", description: "Data in GB that changes per day on all disks of the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [12], "x-unit": "GB" }, peakChangeMBps: { type: "number", description: "Largest rate, in MB per second, at which data changes on the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [8], "x-unit": "MBps" }, iops: { type: "number", description: "Largest number of reads and writes per second on the disks of the machine: Deployment Planner, or monitoring.", minimum: 0, examples: [1500] }, startMinutes: { type: "number", description: "Minutes from the start of the machine until its application works, as measured in a drill.", minimum: 0, examples: [8], "x-unit": "minutes" }, nics: { type: "array", "x-ordered": !0, description: "Network adapters of the machine.", examples: [[{ network: "Prod-VMNet", ipAssignment: "dhcp" }]], "x-scenarios": ["V", "P", "M", "H", "HS"], items: { $ref: "#/definitions/nic" } }, vmwareTools: { type: "string", description: "State of VMware Tools in the guest: column Tools of the RVTools sheet vTools.", enum: ["running", "notRunning", "notInstalled"], "x-synonyms": { toolsOk: "running", toolsOld: "running", ok: "running", yes: "running", toolsNotRunning: "notRunning", toolsNotInstalled: "notInstalled" }, enumDescriptions: ["Installed and running, current or not.", "Installed, but not running.", "Not installed."], examples: ["running"], "x-scenarios": ["V"] }, freeSpaceGB: { type: "number", description: "Free space in GB on the drive that the Mobility service is installed on: column Free MiB of the RVTools sheet vPartition, divided by 1024.", minimum: 0, examples: [20], "x-unit": "GB", "x-scenarios": ["V", "P"] }, openPorts: { type: "array", description: "Inbound TCP ports and ranges of ports that the local firewall of the guest allows: Windows Firewall, or `firewall-cmd --list-ports`.", default: [], examples: [[20004], [20004, "49152-65535"]], "x-scenarios": ["V", "P"], items: { $ref: "#/definitions/port", description: "An inbound TCP port that is open, or a range of ports.", examples: [20004, "49152-65535"] } }, multiVmGroup: { type: "string", description: "Replication group whose machines share their recovery points, so that they fail over to the same point in time. The portal calls it replication group, ARM `multiVmGroupName`.", examples: ["finance"], "x-refers": "replicationGroup", "x-scenarios": ["V", "P"] }, diskEnableUUID: { type: "boolean", description: "Whether the VM has the configuration parameter `disk.EnableUUID` set to true: column EnableUUID of the RVTools sheet vInfo.", examples: [!0], "x-scenarios": ["V"] }, hostsFile: { type: "string", description: "State of `/etc/hosts` in a Linux guest.", enum: ["complete", "incomplete"], enumDescriptions: ["The host name of the machine is mapped to the address of every network adapter.", "An address, or the host name itself, is missing."], examples: ["complete"], "x-scenarios": ["V", "P"] }, englishOnly: { type: "boolean", description: "Whether every name in a Linux guest has English characters only: its host name, and the names of mount points, devices, folders and files.", examples: [!0], "x-scenarios": ["V", "P"] }, fileSystems: { type: "array", description: "File systems of a Linux guest: `lsblk -f`.", default: [], examples: [["xfs"], ["ext4", "xfs"]], "x-scenarios": ["V", "P"], items: { type: "string", description: "A file system, as `lsblk -f` names it.", examples: ["ext3", "ext4", "xfs", "reiserfs", "btrfs"] } }, kernel: { type: ["string", "number"], description: "Kernel of a Linux guest: `uname -r`. The Mobility service supports certain kernels only.", examples: ["3.10.0-327.el7.x86_64"], "x-scenarios": ["V", "P"] }, mobilityService: { type: ["string", "number"], description: "Version of the Mobility service on the machine: portal, Replicated items.", examples: ["9.62.7096.1"], "x-scenarios": ["V", "P"] }, volumeManager: { type: "string", description: "Volume manager of a Linux guest; `lvs` lists the logical volumes.", enum: ["lvm2", "none"], enumDescriptions: ["Volumes are managed by LVM2.", "File systems are directly on partitions or disks."], examples: ["lvm2"], "x-scenarios": ["V", "P"] }, storageController: { type: "string", description: "Storage controller of a Linux machine, as `lspci` names it. It is relevant mainly for physical servers.", examples: ["VMware PVSCSI", "HP CCISS"], "x-scenarios": ["V", "P"] }, iscsiTargetReachableFromAzure: { type: "boolean", description: "Whether the Azure VM could still reach the iSCSI target of the guest's disks; ask the network team.", examples: [!1], "x-scenarios": ["V", "P"] }, unifiedAgent: { type: "string", description: "How the unified agent of InMage is installed on the machine.", enum: ["push", "installed", "notInstalled"], enumDescriptions: ["The process server installs it over the network.", "It is already installed.", "It is not installed, and no installation is planned."], examples: ["push"], "x-scenarios": ["VS", "PS"] }, storageAccount: { type: "string", description: "Storage account for the replica, one of `storageAccounts`: portal, Enable replication. ARM calls it `targetStorageAccountId`.", examples: ["contosodrwe01"], "x-default": "the first storage account with usage data", "x-refers": "storageAccount", "x-scenarios": ["V", "P", "M", "H"] }, virtualNetwork: { type: "string", description: "Azure network that the machine joins after failover, one of `virtualNetworks`: portal, Compute and Network. ARM calls it `targetAzureNetworkId`.", examples: ["vnet-dr"], "x-default": "from networkMappings, otherwise the only virtual network", "x-refers": "virtualNetwork", "x-scenarios": ["V", "P", "M", "H"] }, replicationPolicy: { type: "string", description: "Replication policy of the machine, one of `replicationPolicies`: portal, Replicated items. ARM calls it `policyId`.", examples: ["gold-policy"], "x-default": "the top-level replicationPolicy", "x-refers": "replicationPolicy", "x-scenarios": ["V", "P", "M", "H", "HS"] }, processServer: { type: "string", description: "Process server that the machine replicates through, one of `processServers`: portal, Replicated items. ARM calls it `processServerId`.", examples: ["ASR-PS02"], "x-default": "the one on the configuration server", "x-refers": "processServer", "x-scenarios": ["V", "P"] }, target: { $ref: "#/definitions/azureTarget", description: "The Azure VM that the machine becomes after failover: portal, Compute and Network.", "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, schema30 = { type: ["object", "string"], patternProperties: { "^x-": {} }, description: "Operating system of the machine: only its name, which is short for a block with that `version`, or a block with more details. RVTools has it in the sheet vInfo, as reported by VMware Tools.", examples: ["Windows Server 2012 R2", { version: "CentOS 7.2", architecture: "x64" }], "x-shorthand": "version", properties: { type: { type: "string", description: "Family of the operating system. Required only if its name does not show it.", enum: ["Windows", "Linux"], enumDescriptions: ["Any edition of Windows or Windows Server.", "Any Linux distribution."], examples: ["Windows"], "x-default": "from version" }, version: { type: "string", description: "Name and version of the operating system, with service pack or minor release; ARM calls it `userSelectedOSName`. See the sheet vInfo of RVTools, `systeminfo` or `/etc/os-release`.", examples: ["Windows Server 2012 R2", "Windows Server 2012", "Windows Server 2008 R2 SP1", "Windows Server 2016", "Windows Server 2022", "Red Hat Enterprise Linux 7.2", "CentOS 7.2", "Oracle Enterprise Linux 6.5", "SUSE Linux Enterprise Server 11 SP3", "Ubuntu 14.04", "Ubuntu 22.04"] }, architecture: { type: "string", description: "Processor architecture of the operating system: `systeminfo`, or `uname -m`.", enum: ["x64", "x86"], "x-synonyms": { 64: "x64", "64-bit": "x64", amd64: "x64", x86_64: "x64", "32-bit": "x86", i386: "x86", i686: "x86" }, enumDescriptions: ["A 64-bit operating system.", "A 32-bit operating system."], default: "x64", examples: ["x64"], "x-scenarios": ["V", "P"] }, systemDrive: { type: "string", description: "Drive that Windows is installed on: `$env:SystemDrive`. It needs quotes in YAML because it ends with a colon.", default: "C:", examples: ["C:"], "x-scenarios": ["V", "P"] } }, additionalProperties: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type }, message: "must be object,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "type" || key0 === "version" || key0 === "architecture" || key0 === "systemDrive" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "Windows" || data0 === "Linux")) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema30.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version") && typeof data.version != "string") {
      let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.architecture !== void 0 && func0.call(data, "architecture")) {
      let data2 = data.architecture;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "x64" || data2 === "x86")) {
        let err6 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/enum", keyword: "enum", params: { allowedValues: schema30.properties.architecture.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.systemDrive !== void 0 && func0.call(data, "systemDrive") && typeof data.systemDrive != "string") {
      let err7 = { instancePath: instancePath + "/systemDrive", schemaPath: "#/properties/systemDrive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  return validate94.errors = vErrors, errors === 0;
}
var schema31 = { type: ["object", "number"], patternProperties: { "^x-": {} }, description: "One disk. A number alone is short for a block with that `sizeGB`.", exclusiveMinimum: 0, examples: [127, { sizeGB: 200, rdm: !0 }], "x-shorthand": "sizeGB", required: ["sizeGB"], properties: { name: { type: "string", description: "Name of the disk, to distinguish it from the others: column Disk of the RVTools sheet vDisk, or the device name.", examples: ["Hard disk 2", "/dev/sdb"] }, role: { type: "string", description: "What the disk is for.", enum: ["os", "data"], "x-synonyms": { system: "os", boot: "os" }, enumDescriptions: ["The operating system boots from this disk.", "Any other disk."], examples: ["os"], "x-default": "os for the first disk, data for the others" }, sizeGB: { type: "number", description: "Provisioned size of the disk in GB, as hypervisors count it (1 GB is 1024 MB): column Capacity MiB of the RVTools sheet vDisk divided by 1024, or `Get-VHD`.", exclusiveMinimum: 0, examples: [127], "x-unit": "GB" }, usedGB: { type: "number", description: "Space in GB that is in use on the disk: see the file systems in the guest.", minimum: 0, examples: [90], "x-unit": "GB" }, diskType: { type: "string", description: "Disk type in Windows: Disk Management (`diskmgmt.msc`).", enum: ["basic", "dynamic"], enumDescriptions: ["A basic disk, with ordinary partitions.", "A dynamic disk, whose volumes can be spanned, striped or mirrored."], default: "basic", examples: ["basic"], "x-scenarios": ["V", "P", "M", "H"] }, encrypted: { type: "boolean", description: "Whether the disk is encrypted in the guest, for example by BitLocker or LUKS: `manage-bde -status`, `lsblk`.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, shared: { type: "boolean", description: "Whether the disk is shared between the nodes of a guest cluster: columns Sharing mode and Shared Bus of the RVTools sheet vDisk.", default: !1, examples: [!1], "x-scenarios": ["V", "P", "M", "H"] }, rdm: { type: "boolean", description: "Whether the disk is a raw device mapping, that is, a LUN passed through to the VM: column Raw of the RVTools sheet vDisk.", default: !1, examples: [!0], "x-scenarios": ["V"] }, bus: { type: "string", description: "How the guest connects to the disk; see the iSCSI initiator in the guest.", enum: ["local", "iscsi", "fc"], "x-synonyms": { scsi: "local", sas: "local", sata: "local", ide: "local", fibreChannel: "fc", fiberChannel: "fc" }, enumDescriptions: ["An ordinary disk of the machine.", "A LUN that the guest itself connects to over iSCSI.", "A LUN that the guest itself connects to over Fibre Channel."], default: "local", examples: ["local"], "x-scenarios": ["V", "P"] }, exclude: { type: "boolean", description: "Whether the disk is excluded from replication: portal, Enable replication, list of disks. It then counts toward no limit. The OS disk cannot be excluded, nor, on VMware, a dynamic disk; and the Mobility service of VMware VMs and physical servers has to be installed by hand first.", default: !1, examples: [!0] }, mountPoint: { type: "string", "x-case": !0, description: "Where a Linux guest mounts the disk: `lsblk`.", examples: ["/", "/var/lib/pgsql"], "x-scenarios": ["V", "P"] } }, additionalProperties: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && !(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be object,number" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data <= 0 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sizeGB === void 0 || !func0.call(data, "sizeGB")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sizeGB" }, message: "must have required property 'sizeGB'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema31.properties, key0) || pattern3.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data1 = data.role;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "os" || data1 === "data")) {
        let err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema31.properties.role.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.sizeGB !== void 0 && func0.call(data, "sizeGB")) {
      let data2 = data.sizeGB;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/sizeGB", schemaPath: "#/properties/sizeGB/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/sizeGB", schemaPath: "#/properties/sizeGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.usedGB !== void 0 && func0.call(data, "usedGB")) {
      let data3 = data.usedGB;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/usedGB", schemaPath: "#/properties/usedGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/usedGB", schemaPath: "#/properties/usedGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.diskType !== void 0 && func0.call(data, "diskType")) {
      let data4 = data.diskType;
      if (typeof data4 != "string") {
        let err11 = { instancePath: instancePath + "/diskType", schemaPath: "#/properties/diskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data4 === "basic" || data4 === "dynamic")) {
        let err12 = { instancePath: instancePath + "/diskType", schemaPath: "#/properties/diskType/enum", keyword: "enum", params: { allowedValues: schema31.properties.diskType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.encrypted !== void 0 && func0.call(data, "encrypted") && typeof data.encrypted != "boolean") {
      let err13 = { instancePath: instancePath + "/encrypted", schemaPath: "#/properties/encrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.shared !== void 0 && func0.call(data, "shared") && typeof data.shared != "boolean") {
      let err14 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.rdm !== void 0 && func0.call(data, "rdm") && typeof data.rdm != "boolean") {
      let err15 = { instancePath: instancePath + "/rdm", schemaPath: "#/properties/rdm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.bus !== void 0 && func0.call(data, "bus")) {
      let data8 = data.bus;
      if (typeof data8 != "string") {
        let err16 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data8 === "local" || data8 === "iscsi" || data8 === "fc")) {
        let err17 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/enum", keyword: "enum", params: { allowedValues: schema31.properties.bus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.exclude !== void 0 && func0.call(data, "exclude") && typeof data.exclude != "boolean") {
      let err18 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.mountPoint !== void 0 && func0.call(data, "mountPoint") && typeof data.mountPoint != "string") {
      let err19 = { instancePath: instancePath + "/mountPoint", schemaPath: "#/properties/mountPoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  }
  return validate96.errors = vErrors, errors === 0;
}
var schema32 = { type: "object", patternProperties: { "^x-": {} }, description: "One network adapter.", properties: { network: { type: "string", description: "Network that the adapter is connected to: column Network of the RVTools sheet vNetwork, or `Get-VMNetworkAdapter`. With VMM, the VM network that is the source of a mapping.", examples: ["Prod-VMNet"], "x-refers": "vmNetwork" }, ipAssignment: { type: "string", description: "How the adapter gets its IP address in the guest.", enum: ["static", "dhcp"], "x-synonyms": { dynamic: "dhcp", fixed: "static", manual: "static" }, enumDescriptions: ["The address is set in the guest.", "The address comes from a DHCP server."], examples: ["static"], "x-scenarios": ["M", "H"] }, teamed: { type: "boolean", description: "Whether the adapter is a member of a NIC team in the guest: `Get-NetLbfoTeam`.", default: !1, examples: [!0], "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "network" || key0 === "ipAssignment" || key0 === "teamed" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.network !== void 0 && func0.call(data, "network") && typeof data.network != "string") {
      let err1 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ipAssignment !== void 0 && func0.call(data, "ipAssignment")) {
      let data1 = data.ipAssignment;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "static" || data1 === "dhcp")) {
        let err3 = { instancePath: instancePath + "/ipAssignment", schemaPath: "#/properties/ipAssignment/enum", keyword: "enum", params: { allowedValues: schema32.properties.ipAssignment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.teamed !== void 0 && func0.call(data, "teamed") && typeof data.teamed != "boolean") {
      let err4 = { instancePath: instancePath + "/teamed", schemaPath: "#/properties/teamed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
var schema33 = { type: "object", patternProperties: { "^x-": {} }, description: "The Azure VM that a machine becomes after failover: portal, Compute and Network.", examples: [{ size: "Standard_D4s_v5", diskType: "Premium_LRS", subnet: "app" }], properties: { size: { type: "string", description: "Size of the Azure VM: portal, Compute and Network. ARM calls it `targetVmSize`.", examples: ["Standard_D4s_v5"] }, diskType: { type: "string", description: "Type of the managed disks of the Azure VM: portal, Compute and Network. ARM calls it `diskType`.", enum: ["Standard_LRS", "StandardSSD_LRS", "Premium_LRS", "StandardSSD_ZRS", "Premium_ZRS", "PremiumV2_LRS", "UltraSSD_LRS"], "x-synonyms": { "Standard HDD": "Standard_LRS", HDD: "Standard_LRS", "Standard SSD": "StandardSSD_LRS", "Premium SSD": "Premium_LRS", Premium: "Premium_LRS", "Premium SSD v2": "PremiumV2_LRS", "Ultra Disk": "UltraSSD_LRS", Ultra: "UltraSSD_LRS" }, enumDescriptions: ["Hard disks, with copies within one datacenter.", "Standard solid state disks, with copies within one datacenter.", "Premium solid state disks, with copies within one datacenter.", "Standard solid state disks, with copies in several availability zones.", "Premium solid state disks, with copies in several availability zones.", "Premium solid state disks of version 2, whose performance is set apart from their size.", "Ultra disks, for the highest performance."], examples: ["Premium_LRS"] }, subnet: { type: "string", description: "Subnet of the virtual network that the Azure VM joins: portal, Compute and Network. ARM calls it `recoveryVMSubnetName`.", examples: ["app"] }, ipAddress: { type: "string", description: "Static IP address of the Azure VM in its subnet: portal, Compute and Network. ARM calls it `recoveryNicStaticIPAddress`.", examples: ["10.20.1.15"] }, resourceGroup: { type: "string", description: "Resource group that the Azure VM is created in: portal, Compute and Network. ARM calls it `targetResourceGroupId`.", examples: ["rg-dr-apps"], "x-default": "vault.resourceGroup" }, availabilitySet: { type: "string", description: "Availability set that the Azure VM joins: portal, Compute and Network.", examples: ["avset-web"] }, availabilityZone: { type: ["integer", "string"], description: "Availability zone that the Azure VM is created in: portal, Compute and Network.", minimum: 1, maximum: 3, pattern: "^[123]$", examples: [1] } }, additionalProperties: !1 }, pattern29 = new RegExp("^[123]$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "size" || key0 === "diskType" || key0 === "subnet" || key0 === "ipAddress" || key0 === "resourceGroup" || key0 === "availabilitySet" || key0 === "availabilityZone" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.size !== void 0 && func0.call(data, "size") && typeof data.size != "string") {
      let err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.diskType !== void 0 && func0.call(data, "diskType")) {
      let data1 = data.diskType;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/diskType", schemaPath: "#/properties/diskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "Standard_LRS" || data1 === "StandardSSD_LRS" || data1 === "Premium_LRS" || data1 === "StandardSSD_ZRS" || data1 === "Premium_ZRS" || data1 === "PremiumV2_LRS" || data1 === "UltraSSD_LRS")) {
        let err3 = { instancePath: instancePath + "/diskType", schemaPath: "#/properties/diskType/enum", keyword: "enum", params: { allowedValues: schema33.properties.diskType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.subnet !== void 0 && func0.call(data, "subnet") && typeof data.subnet != "string") {
      let err4 = { instancePath: instancePath + "/subnet", schemaPath: "#/properties/subnet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.ipAddress !== void 0 && func0.call(data, "ipAddress") && typeof data.ipAddress != "string") {
      let err5 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.resourceGroup !== void 0 && func0.call(data, "resourceGroup") && typeof data.resourceGroup != "string") {
      let err6 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.availabilitySet !== void 0 && func0.call(data, "availabilitySet") && typeof data.availabilitySet != "string") {
      let err7 = { instancePath: instancePath + "/availabilitySet", schemaPath: "#/properties/availabilitySet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.availabilityZone !== void 0 && func0.call(data, "availabilityZone")) {
      let data6 = data.availabilityZone;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
        let err8 = { instancePath: instancePath + "/availabilityZone", schemaPath: "#/properties/availabilityZone/type", keyword: "type", params: { type: schema33.properties.availabilityZone.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 3 || isNaN(data6)) {
          let err9 = { instancePath: instancePath + "/availabilityZone", schemaPath: "#/properties/availabilityZone/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err10 = { instancePath: instancePath + "/availabilityZone", schemaPath: "#/properties/availabilityZone/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern29.test(data6)) {
        let err11 = { instancePath: instancePath + "/availabilityZone", schemaPath: "#/properties/availabilityZone/pattern", keyword: "pattern", params: { pattern: "^[123]$" }, message: 'must match pattern "^[123]$"' };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema29.properties, key0) || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate26(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.azureName !== void 0 && func0.call(data, "azureName") && typeof data.azureName != "string") {
      let err3 = { instancePath: instancePath + "/azureName", schemaPath: "#/properties/azureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.hostname !== void 0 && func0.call(data, "hostname") && typeof data.hostname != "string") {
      let err4 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.host !== void 0 && func0.call(data, "host") && typeof data.host != "string") {
      let err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.cloud !== void 0 && func0.call(data, "cloud") && typeof data.cloud != "string") {
      let err6 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.os !== void 0 && func0.call(data, "os") && (validate94(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.firmware !== void 0 && func0.call(data, "firmware")) {
      let data9 = data.firmware;
      if (typeof data9 != "string") {
        let err7 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data9 === "BIOS" || data9 === "UEFI")) {
        let err8 = { instancePath: instancePath + "/firmware", schemaPath: "#/properties/firmware/enum", keyword: "enum", params: { allowedValues: schema29.properties.firmware.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.secureBoot !== void 0 && func0.call(data, "secureBoot") && typeof data.secureBoot != "boolean") {
      let err9 = { instancePath: instancePath + "/secureBoot", schemaPath: "#/properties/secureBoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.generation !== void 0 && func0.call(data, "generation")) {
      let data11 = data.generation;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err10 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data11 === 1 || data11 === 2)) {
        let err11 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/enum", keyword: "enum", params: { allowedValues: schema29.properties.generation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.disks !== void 0 && func0.call(data, "disks")) {
      let data12 = data.disks;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate96(data12[i0], { instancePath: instancePath + "/disks/" + i0, parentData: data12, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/disks", schemaPath: "#/properties/disks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.cores !== void 0 && func0.call(data, "cores")) {
      let data14 = data.cores;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err13 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14))) {
        let err14 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.memoryGB !== void 0 && func0.call(data, "memoryGB")) {
      let data15 = data.memoryGB;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          let err15 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/memoryGB", schemaPath: "#/properties/memoryGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.usedGB !== void 0 && func0.call(data, "usedGB")) {
      let data16 = data.usedGB;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          let err17 = { instancePath: instancePath + "/usedGB", schemaPath: "#/properties/usedGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/usedGB", schemaPath: "#/properties/usedGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.dailyChangeGB !== void 0 && func0.call(data, "dailyChangeGB")) {
      let data17 = data.dailyChangeGB;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          let err19 = { instancePath: instancePath + "/dailyChangeGB", schemaPath: "#/properties/dailyChangeGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/dailyChangeGB", schemaPath: "#/properties/dailyChangeGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.peakChangeMBps !== void 0 && func0.call(data, "peakChangeMBps")) {
      let data18 = data.peakChangeMBps;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          let err21 = { instancePath: instancePath + "/peakChangeMBps", schemaPath: "#/properties/peakChangeMBps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/peakChangeMBps", schemaPath: "#/properties/peakChangeMBps/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.iops !== void 0 && func0.call(data, "iops")) {
      let data19 = data.iops;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          let err23 = { instancePath: instancePath + "/iops", schemaPath: "#/properties/iops/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/iops", schemaPath: "#/properties/iops/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.startMinutes !== void 0 && func0.call(data, "startMinutes")) {
      let data20 = data.startMinutes;
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 < 0 || isNaN(data20)) {
          let err25 = { instancePath: instancePath + "/startMinutes", schemaPath: "#/properties/startMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/startMinutes", schemaPath: "#/properties/startMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.nics !== void 0 && func0.call(data, "nics")) {
      let data21 = data.nics;
      if (Array.isArray(data21)) {
        let len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate98(data21[i1], { instancePath: instancePath + "/nics/" + i1, parentData: data21, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/nics", schemaPath: "#/properties/nics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.vmwareTools !== void 0 && func0.call(data, "vmwareTools")) {
      let data23 = data.vmwareTools;
      if (typeof data23 != "string") {
        let err28 = { instancePath: instancePath + "/vmwareTools", schemaPath: "#/properties/vmwareTools/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data23 === "running" || data23 === "notRunning" || data23 === "notInstalled")) {
        let err29 = { instancePath: instancePath + "/vmwareTools", schemaPath: "#/properties/vmwareTools/enum", keyword: "enum", params: { allowedValues: schema29.properties.vmwareTools.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.freeSpaceGB !== void 0 && func0.call(data, "freeSpaceGB")) {
      let data24 = data.freeSpaceGB;
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          let err30 = { instancePath: instancePath + "/freeSpaceGB", schemaPath: "#/properties/freeSpaceGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/freeSpaceGB", schemaPath: "#/properties/freeSpaceGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.openPorts !== void 0 && func0.call(data, "openPorts")) {
      let data25 = data.openPorts;
      if (Array.isArray(data25)) {
        let len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate47(data25[i2], { instancePath: instancePath + "/openPorts/" + i2, parentData: data25, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/openPorts", schemaPath: "#/properties/openPorts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.multiVmGroup !== void 0 && func0.call(data, "multiVmGroup") && typeof data.multiVmGroup != "string") {
      let err33 = { instancePath: instancePath + "/multiVmGroup", schemaPath: "#/properties/multiVmGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.diskEnableUUID !== void 0 && func0.call(data, "diskEnableUUID") && typeof data.diskEnableUUID != "boolean") {
      let err34 = { instancePath: instancePath + "/diskEnableUUID", schemaPath: "#/properties/diskEnableUUID/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.hostsFile !== void 0 && func0.call(data, "hostsFile")) {
      let data29 = data.hostsFile;
      if (typeof data29 != "string") {
        let err35 = { instancePath: instancePath + "/hostsFile", schemaPath: "#/properties/hostsFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (!(data29 === "complete" || data29 === "incomplete")) {
        let err36 = { instancePath: instancePath + "/hostsFile", schemaPath: "#/properties/hostsFile/enum", keyword: "enum", params: { allowedValues: schema29.properties.hostsFile.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.englishOnly !== void 0 && func0.call(data, "englishOnly") && typeof data.englishOnly != "boolean") {
      let err37 = { instancePath: instancePath + "/englishOnly", schemaPath: "#/properties/englishOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.fileSystems !== void 0 && func0.call(data, "fileSystems")) {
      let data31 = data.fileSystems;
      if (Array.isArray(data31)) {
        let len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data31[i3] != "string") {
            let err38 = { instancePath: instancePath + "/fileSystems/" + i3, schemaPath: "#/properties/fileSystems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
      } else {
        let err39 = { instancePath: instancePath + "/fileSystems", schemaPath: "#/properties/fileSystems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.kernel !== void 0 && func0.call(data, "kernel")) {
      let data33 = data.kernel;
      if (typeof data33 != "string" && !(typeof data33 == "number" && isFinite(data33))) {
        let err40 = { instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: schema29.properties.kernel.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.mobilityService !== void 0 && func0.call(data, "mobilityService")) {
      let data34 = data.mobilityService;
      if (typeof data34 != "string" && !(typeof data34 == "number" && isFinite(data34))) {
        let err41 = { instancePath: instancePath + "/mobilityService", schemaPath: "#/properties/mobilityService/type", keyword: "type", params: { type: schema29.properties.mobilityService.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.volumeManager !== void 0 && func0.call(data, "volumeManager")) {
      let data35 = data.volumeManager;
      if (typeof data35 != "string") {
        let err42 = { instancePath: instancePath + "/volumeManager", schemaPath: "#/properties/volumeManager/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (!(data35 === "lvm2" || data35 === "none")) {
        let err43 = { instancePath: instancePath + "/volumeManager", schemaPath: "#/properties/volumeManager/enum", keyword: "enum", params: { allowedValues: schema29.properties.volumeManager.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.storageController !== void 0 && func0.call(data, "storageController") && typeof data.storageController != "string") {
      let err44 = { instancePath: instancePath + "/storageController", schemaPath: "#/properties/storageController/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.iscsiTargetReachableFromAzure !== void 0 && func0.call(data, "iscsiTargetReachableFromAzure") && typeof data.iscsiTargetReachableFromAzure != "boolean") {
      let err45 = { instancePath: instancePath + "/iscsiTargetReachableFromAzure", schemaPath: "#/properties/iscsiTargetReachableFromAzure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.unifiedAgent !== void 0 && func0.call(data, "unifiedAgent")) {
      let data38 = data.unifiedAgent;
      if (typeof data38 != "string") {
        let err46 = { instancePath: instancePath + "/unifiedAgent", schemaPath: "#/properties/unifiedAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (!(data38 === "push" || data38 === "installed" || data38 === "notInstalled")) {
        let err47 = { instancePath: instancePath + "/unifiedAgent", schemaPath: "#/properties/unifiedAgent/enum", keyword: "enum", params: { allowedValues: schema29.properties.unifiedAgent.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.storageAccount !== void 0 && func0.call(data, "storageAccount") && typeof data.storageAccount != "string") {
      let err48 = { instancePath: instancePath + "/storageAccount", schemaPath: "#/properties/storageAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.virtualNetwork !== void 0 && func0.call(data, "virtualNetwork") && typeof data.virtualNetwork != "string") {
      let err49 = { instancePath: instancePath + "/virtualNetwork", schemaPath: "#/properties/virtualNetwork/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.replicationPolicy !== void 0 && func0.call(data, "replicationPolicy") && typeof data.replicationPolicy != "string") {
      let err50 = { instancePath: instancePath + "/replicationPolicy", schemaPath: "#/properties/replicationPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.processServer !== void 0 && func0.call(data, "processServer") && typeof data.processServer != "string") {
      let err51 = { instancePath: instancePath + "/processServer", schemaPath: "#/properties/processServer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    data.target !== void 0 && func0.call(data, "target") && (validate101(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length));
  } else {
    let err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", patternProperties: { "^x-": {} }, description: "One step of a recovery plan.", "x-part": "action", required: ["name", "type"], properties: { name: { type: "string", description: "Name of the step, as the plan shows it while it runs.", examples: ["repoint-dns"] }, description: { $ref: "#/definitions/text", description: "What the step is for, in your own words. Any text is allowed." }, owner: { $ref: "#/definitions/owner" }, type: { type: "string", description: "Who or what runs the step.", enum: ["manual", "runbook", "script"], enumDescriptions: ["A person: the plan waits until someone confirms that the step is done.", "A runbook of Azure Automation.", "A script in the library of the VMM server."], examples: ["manual"] }, when: { type: "string", description: "Whether the step runs before or after the machines of its group start.", enum: ["before", "after"], enumDescriptions: ["Before the machines of the group start.", "After the machines of the group have started."], default: "after", examples: ["after"] }, failoverTypes: { type: "array", description: "Types of failover in which the step runs.", examples: [["test", "unplanned"]], "x-default": "failover.types", items: { type: "string", description: "A type of failover in which the step runs.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] } }, runbook: { type: "string", description: "Runbook to start when `type` is `runbook`: its name in the Automation account.", examples: ["Update-Dns"], "x-scenarios": ["V", "P", "M", "H"] }, script: { type: "string", "x-case": !0, description: "Script to run when `type` is `script`: its path in the VMM library.", examples: ["\\\\vmm01\\MSSCVMMLibrary\\RPScripts\\update-dns.ps1"], "x-scenarios": ["M", "HS"] }, instruction: { type: "string", "x-case": !0, description: "What a person has to do when `type` is `manual`.", examples: ["Disconnect the iSCSI target on the Azure VM."] }, minutes: { type: "number", description: "Minutes that the step takes, as measured in a drill.", minimum: 0, examples: [5], "x-unit": "minutes" }, direction: { type: "string", description: "Whether the step runs on the way to the other side or on the way back. ARM calls it `failoverDirections`.", enum: ["failover", "failback"], "x-synonyms": { PrimaryToRecovery: "failover", RecoveryToPrimary: "failback" }, enumDescriptions: ["When the plan fails over from the primary site.", "When the plan fails back to the primary site."], default: "failover", examples: ["failover"] } }, additionalProperties: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema36.properties, key0) || pattern3.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type")) {
      let data3 = data.type;
      if (typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data3 === "manual" || data3 === "runbook" || data3 === "script")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      let data4 = data.when;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "before" || data4 === "after")) {
        let err7 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: schema36.properties.when.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.failoverTypes !== void 0 && func0.call(data, "failoverTypes")) {
      let data5 = data.failoverTypes;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "string") {
            let err8 = { instancePath: instancePath + "/failoverTypes/" + i0, schemaPath: "#/properties/failoverTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (!(data6 === "test" || data6 === "planned" || data6 === "unplanned")) {
            let err9 = { instancePath: instancePath + "/failoverTypes/" + i0, schemaPath: "#/properties/failoverTypes/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.failoverTypes.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/failoverTypes", schemaPath: "#/properties/failoverTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.runbook !== void 0 && func0.call(data, "runbook") && typeof data.runbook != "string") {
      let err11 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.script !== void 0 && func0.call(data, "script") && typeof data.script != "string") {
      let err12 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.instruction !== void 0 && func0.call(data, "instruction") && typeof data.instruction != "string") {
      let err13 = { instancePath: instancePath + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data10 = data.minutes;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          let err14 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data11 = data.direction;
      if (typeof data11 != "string") {
        let err16 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data11 === "failover" || data11 === "failback")) {
        let err17 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema36.properties.direction.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "actions" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data0 = data.actions;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate108(data0[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "machines" || key0 === "actions" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.machines !== void 0 && func0.call(data, "machines")) {
      let data3 = data.machines;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err2 = { instancePath: instancePath + "/machines/" + i0, schemaPath: "#/properties/machines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/machines", schemaPath: "#/properties/machines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data5 = data.actions;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate108(data5[i1], { instancePath: instancePath + "/actions/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "description" || key0 === "owner" || key0 === "rtoMinutes" || key0 === "shutdown" || key0 === "failover" || key0 === "groups" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.rtoMinutes !== void 0 && func0.call(data, "rtoMinutes")) {
      let data3 = data.rtoMinutes;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err3 = { instancePath: instancePath + "/rtoMinutes", schemaPath: "#/properties/rtoMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/rtoMinutes", schemaPath: "#/properties/rtoMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.shutdown !== void 0 && func0.call(data, "shutdown") && (validate107(data.shutdown, { instancePath: instancePath + "/shutdown", parentData: data, parentDataProperty: "shutdown", rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.failover !== void 0 && func0.call(data, "failover") && (validate107(data.failover, { instancePath: instancePath + "/failover", parentData: data, parentDataProperty: "failover", rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.groups !== void 0 && func0.call(data, "groups")) {
      let data6 = data.groups;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate114(data6[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
var schema38 = { type: "object", patternProperties: { "^x-": {} }, description: "Failovers that the DR runbook relies on, and the date of the last drill.", "x-part": "failover", properties: { types: { type: "array", description: "Types of failover that the DR runbook relies on. The scenario decides which of them are supported.", default: [], examples: [["test", "unplanned"]], items: { type: "string", description: "A type of failover.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] } }, lastDrill: { type: "string", description: "Date of the last successful test failover: portal, Site Recovery jobs. ARM calls it `lastSuccessfulTestFailoverTime`.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-15"] }, testNetwork: { type: "string", description: "Azure network for test failovers, one of `virtualNetworks`: portal, Test failover. It should be cut off from the network of production.", examples: ["vnet-drill"], "x-refers": "virtualNetwork", "x-scenarios": ["V", "P", "M", "H"] } }, additionalProperties: !1 }, pattern35 = new RegExp("^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "types" || key0 === "lastDrill" || key0 === "testNetwork" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.types !== void 0 && func0.call(data, "types")) {
      let data0 = data.types;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let err1 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (!(data1 === "test" || data1 === "planned" || data1 === "unplanned")) {
            let err2 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/enum", keyword: "enum", params: { allowedValues: schema38.properties.types.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastDrill !== void 0 && func0.call(data, "lastDrill")) {
      let data2 = data.lastDrill;
      if (typeof data2 == "string") {
        if (!pattern35.test(data2)) {
          let err4 = { instancePath: instancePath + "/lastDrill", schemaPath: "#/properties/lastDrill/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/lastDrill", schemaPath: "#/properties/lastDrill/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.testNetwork !== void 0 && func0.call(data, "testNetwork") && typeof data.testNetwork != "string") {
      let err6 = { instancePath: instancePath + "/testNetwork", schemaPath: "#/properties/testNetwork/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
var schema39 = { type: "object", patternProperties: { "^x-": {} }, description: "How the machines fail back when the primary site runs again.", "x-part": "failback", properties: { types: { type: "array", description: "Types of failback that the DR runbook relies on. The scenario decides which of them are supported.", default: [], examples: [["unplanned"], ["planned"]], items: { type: "string", description: "A type of failback.", enum: ["test", "planned", "unplanned"], enumDescriptions: ["A drill of the failback: the machines start on-premises while Azure or the other site continues to run production.", "A planned failback: the machines are shut down where they run now and their last changes are sent before they start in the primary site.", "A failback from the last recovery point, without first shutting down the machines and sending their last changes."], examples: ["test"] } }, target: { type: "string", description: "Platform that the machines run on after failback.", enum: ["vmware", "physical", "hyperv", "vmm"], "x-synonyms": { vSphere: "vmware", ESXi: "vmware" }, enumDescriptions: ["VMs on VMware vSphere.", "Physical servers.", "VMs on Hyper-V hosts without VMM.", "VMs on Hyper-V hosts in a VMM cloud."], examples: ["vmware"], "x-default": "from scenario" }, connectivity: { type: "string", description: "Connection between the Azure network and the on-premises site that failback uses; ask the network team.", enum: ["vpn", "expressRoute", "none"], "x-synonyms": { S2S: "vpn", "S2S VPN": "vpn", "site-to-site VPN": "vpn", ER: "expressRoute" }, enumDescriptions: ["A site-to-site VPN.", "An ExpressRoute circuit.", "No such connection."], examples: ["vpn"], "x-scenarios": ["V", "P"] }, volume: { type: "string", description: "Estimated amount of data that failback will transfer.", enum: ["normal", "large"], enumDescriptions: ["An amount that the master target on the configuration server can handle.", "A larger amount: a dedicated master target is recommended."], default: "normal", examples: ["normal"], "x-scenarios": ["V", "P"] }, vm: { type: "string", description: "VMware VM on-premises that a physical server fails back to, as the vSphere inventory names it.", examples: ["MES01-FB"], "x-scenarios": ["P"] } }, additionalProperties: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "types" || key0 === "target" || key0 === "connectivity" || key0 === "volume" || key0 === "vm" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.types !== void 0 && func0.call(data, "types")) {
      let data0 = data.types;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let err1 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (!(data1 === "test" || data1 === "planned" || data1 === "unplanned")) {
            let err2 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/enum", keyword: "enum", params: { allowedValues: schema39.properties.types.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.target !== void 0 && func0.call(data, "target")) {
      let data2 = data.target;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "vmware" || data2 === "physical" || data2 === "hyperv" || data2 === "vmm")) {
        let err5 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/enum", keyword: "enum", params: { allowedValues: schema39.properties.target.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.connectivity !== void 0 && func0.call(data, "connectivity")) {
      let data3 = data.connectivity;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/connectivity", schemaPath: "#/properties/connectivity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data3 === "vpn" || data3 === "expressRoute" || data3 === "none")) {
        let err7 = { instancePath: instancePath + "/connectivity", schemaPath: "#/properties/connectivity/enum", keyword: "enum", params: { allowedValues: schema39.properties.connectivity.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.volume !== void 0 && func0.call(data, "volume")) {
      let data4 = data.volume;
      if (typeof data4 != "string") {
        let err8 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data4 === "normal" || data4 === "large")) {
        let err9 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/enum", keyword: "enum", params: { allowedValues: schema39.properties.volume.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.vm !== void 0 && func0.call(data, "vm") && typeof data.vm != "string") {
      let err10 = { instancePath: instancePath + "/vm", schemaPath: "#/properties/vm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
var schema40 = { type: "object", patternProperties: { "^x-": {} }, description: "Figures from capacity planning: bandwidth, change rate, cores and recovery objectives.", "x-part": "capacity", properties: { bandwidthMbps: { type: "number", description: "Bandwidth in Mbps that is reserved for replication.", exclusiveMinimum: 0, examples: [100], "x-unit": "Mbps" }, dailyChangeGB: { type: "number", description: "Data in GB that changes per day on all protected machines together, as the Deployment Planner or the Capacity Planner reports it.", minimum: 0, examples: [250], "x-unit": "GB" }, growthPercent: { type: "number", description: "Growth, in percent, that is added to every figure of today.", minimum: 0, default: 30, examples: [30], "x-unit": "percent" }, changeHours: { type: "number", description: "Hours of a day in which the daily change happens.", exclusiveMinimum: 0, maximum: 24, default: 24, examples: [24, 10], "x-unit": "hours" }, burstGB: { type: "number", description: "Data in GB that changes during the largest burst on all protected machines together.", minimum: 0, examples: [40], "x-unit": "GB" }, burstMinutes: { type: "number", description: "Length of the largest burst in minutes.", exclusiveMinimum: 0, examples: [60], "x-unit": "minutes" }, initialReplicationHours: { type: "number", description: "Hours in which the first copy of all disks has to be finished.", exclusiveMinimum: 0, default: 72, examples: [72], "x-unit": "hours" }, coresNeeded: { type: "integer", description: "Azure cores that all Azure VMs together need after failover: the required number of cores in the report of the Deployment Planner.", minimum: 0, examples: [24], "x-default": "the sum over all machines, if known", "x-scenarios": ["V", "P", "M", "H"] }, coreQuota: { type: "integer", description: "Cores that the subscription may use in the region: portal, Usage + quotas, or `az vm list-usage`.", minimum: 0, examples: [100], "x-scenarios": ["V", "P", "M", "H"] }, plannerRun: { type: "string", description: "Date of the last run of the Deployment Planner or the Capacity Planner.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-10-03"] }, expressRoute: { type: "boolean", description: "Whether replication runs over an ExpressRoute circuit.", examples: [!0] }, wanOptimizer: { type: "string", description: "Product name of the WAN optimizer that replication uses.", examples: ["Riverbed SteelHead"] }, qosPolicy: { type: "boolean", description: "Whether a Windows QoS policy limits the replication traffic: `Get-NetQosPolicy`.", examples: [!0] }, agentThrottling: { type: "boolean", description: "Whether throttling is set on the Recovery Services agent of the Hyper-V hosts: console of the agent, Change properties.", examples: [!0], "x-scenarios": ["M", "H"] }, rtoMinutes: { type: "integer", description: "Recovery time objective in minutes: the longest acceptable time until the machines run again.", minimum: 0, examples: [240], "x-unit": "minutes" }, rpoMinutes: { type: "integer", description: "Recovery point objective in minutes: the largest acceptable loss of recent data.", minimum: 0, examples: [15], "x-unit": "minutes" } }, additionalProperties: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema40.properties, key0) || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.bandwidthMbps !== void 0 && func0.call(data, "bandwidthMbps")) {
      let data0 = data.bandwidthMbps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 <= 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/bandwidthMbps", schemaPath: "#/properties/bandwidthMbps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/bandwidthMbps", schemaPath: "#/properties/bandwidthMbps/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.dailyChangeGB !== void 0 && func0.call(data, "dailyChangeGB")) {
      let data1 = data.dailyChangeGB;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/dailyChangeGB", schemaPath: "#/properties/dailyChangeGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/dailyChangeGB", schemaPath: "#/properties/dailyChangeGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.growthPercent !== void 0 && func0.call(data, "growthPercent")) {
      let data2 = data.growthPercent;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/growthPercent", schemaPath: "#/properties/growthPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/growthPercent", schemaPath: "#/properties/growthPercent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.changeHours !== void 0 && func0.call(data, "changeHours")) {
      let data3 = data.changeHours;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 24 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/changeHours", schemaPath: "#/properties/changeHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/changeHours", schemaPath: "#/properties/changeHours/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/changeHours", schemaPath: "#/properties/changeHours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.burstGB !== void 0 && func0.call(data, "burstGB")) {
      let data4 = data.burstGB;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/burstGB", schemaPath: "#/properties/burstGB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/burstGB", schemaPath: "#/properties/burstGB/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.burstMinutes !== void 0 && func0.call(data, "burstMinutes")) {
      let data5 = data.burstMinutes;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          let err12 = { instancePath: instancePath + "/burstMinutes", schemaPath: "#/properties/burstMinutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/burstMinutes", schemaPath: "#/properties/burstMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.initialReplicationHours !== void 0 && func0.call(data, "initialReplicationHours")) {
      let data6 = data.initialReplicationHours;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          let err14 = { instancePath: instancePath + "/initialReplicationHours", schemaPath: "#/properties/initialReplicationHours/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/initialReplicationHours", schemaPath: "#/properties/initialReplicationHours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.coresNeeded !== void 0 && func0.call(data, "coresNeeded")) {
      let data7 = data.coresNeeded;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err16 = { instancePath: instancePath + "/coresNeeded", schemaPath: "#/properties/coresNeeded/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err17 = { instancePath: instancePath + "/coresNeeded", schemaPath: "#/properties/coresNeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.coreQuota !== void 0 && func0.call(data, "coreQuota")) {
      let data8 = data.coreQuota;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err18 = { instancePath: instancePath + "/coreQuota", schemaPath: "#/properties/coreQuota/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err19 = { instancePath: instancePath + "/coreQuota", schemaPath: "#/properties/coreQuota/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.plannerRun !== void 0 && func0.call(data, "plannerRun")) {
      let data9 = data.plannerRun;
      if (typeof data9 == "string") {
        if (!pattern35.test(data9)) {
          let err20 = { instancePath: instancePath + "/plannerRun", schemaPath: "#/properties/plannerRun/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/plannerRun", schemaPath: "#/properties/plannerRun/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.expressRoute !== void 0 && func0.call(data, "expressRoute") && typeof data.expressRoute != "boolean") {
      let err22 = { instancePath: instancePath + "/expressRoute", schemaPath: "#/properties/expressRoute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.wanOptimizer !== void 0 && func0.call(data, "wanOptimizer") && typeof data.wanOptimizer != "string") {
      let err23 = { instancePath: instancePath + "/wanOptimizer", schemaPath: "#/properties/wanOptimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.qosPolicy !== void 0 && func0.call(data, "qosPolicy") && typeof data.qosPolicy != "boolean") {
      let err24 = { instancePath: instancePath + "/qosPolicy", schemaPath: "#/properties/qosPolicy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.agentThrottling !== void 0 && func0.call(data, "agentThrottling") && typeof data.agentThrottling != "boolean") {
      let err25 = { instancePath: instancePath + "/agentThrottling", schemaPath: "#/properties/agentThrottling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.rtoMinutes !== void 0 && func0.call(data, "rtoMinutes")) {
      let data14 = data.rtoMinutes;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err26 = { instancePath: instancePath + "/rtoMinutes", schemaPath: "#/properties/rtoMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        let err27 = { instancePath: instancePath + "/rtoMinutes", schemaPath: "#/properties/rtoMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.rpoMinutes !== void 0 && func0.call(data, "rpoMinutes")) {
      let data15 = data.rpoMinutes;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err28 = { instancePath: instancePath + "/rpoMinutes", schemaPath: "#/properties/rpoMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        let err29 = { instancePath: instancePath + "/rpoMinutes", schemaPath: "#/properties/rpoMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
var schema41 = { type: "object", patternProperties: { "^x-": {} }, description: "One drill: a failover that was tried out, or a real one.", "x-part": "drill", examples: [{ date: "2016-11-15", plan: "finance-plan", type: "test", result: "passed" }], properties: { date: { type: "string", description: "Day of the drill: portal, Site Recovery jobs.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-15"] }, plan: { type: "string", description: "Recovery plan that was run, one of `recoveryPlans`.", examples: ["finance-plan"], "x-refers": "recoveryPlan" }, type: { type: "string", description: "Type of failover that was run.", enum: ["test", "planned", "unplanned"], "x-synonyms": { TestFailover: "test", PlannedFailover: "planned", UnplannedFailover: "unplanned" }, enumDescriptions: ["A drill without effect on production: machines start in an isolated network while replication continues.", "A planned move: the source is shut down and its last changes are sent before the other side starts, so no data is lost.", "A move after an outage, from the last recovery point that was transferred; the newest changes can be lost."], examples: ["test"] }, result: { type: "string", description: "How the drill ended.", enum: ["passed", "passedWithIssues", "failed"], "x-synonyms": { ok: "passed", Succeeded: "passed", successful: "passed", PartiallySucceeded: "passedWithIssues", "not passed": "failed" }, enumDescriptions: ["All machines and applications worked.", "The applications worked, but something has to be corrected.", "An application did not work, or the plan did not run to its end."], examples: ["passed"] }, minutes: { type: "number", description: "Minutes from the start of the plan until the applications worked.", minimum: 0, examples: [95], "x-unit": "minutes" }, by: { type: "string", description: "Who ran the drill.", examples: ["A. Jansen"] }, notes: { type: "string", description: "What the drill showed, and what has to be corrected.", examples: ["DNS was switched by hand; a runbook is missing."] } }, additionalProperties: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "date" || key0 === "plan" || key0 === "type" || key0 === "result" || key0 === "minutes" || key0 === "by" || key0 === "notes" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.date !== void 0 && func0.call(data, "date")) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!pattern35.test(data0)) {
          let err1 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan") && typeof data.plan != "string") {
      let err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data2 = data.type;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "test" || data2 === "planned" || data2 === "unplanned")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema41.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.result !== void 0 && func0.call(data, "result")) {
      let data3 = data.result;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data3 === "passed" || data3 === "passedWithIssues" || data3 === "failed")) {
        let err7 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema41.properties.result.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data4 = data.minutes;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by") && typeof data.by != "string") {
      let err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.notes !== void 0 && func0.call(data, "notes") && typeof data.notes != "string") {
      let err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
var schema42 = { type: ["string", "object"], patternProperties: { "^x-": {} }, description: "Answer to this requirement: its status, or an object that also has who verified it, and when.", examples: ["done", { state: "done", by: "A. Jansen", date: "2016-11-20" }], "x-shorthand": "state", required: ["state"], properties: { state: { type: "string", description: "Status of this requirement.", enum: ["done", "notApplicable", "open"], "x-synonyms": { ok: "done", yes: "done", true: "done", "n/a": "notApplicable", na: "notApplicable", no: "open" }, enumDescriptions: ["Verified by a person.", "Does not apply to this deployment.", "Not verified yet."], examples: ["done"] }, by: { type: "string", description: "Who verified it.", examples: ["A. Jansen"] }, date: { type: "string", description: "Day on which it was verified.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-20"] } }, additionalProperties: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, message: "must be string,object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0 || !func0.call(data, "state")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "state" || key0 === "by" || key0 === "date" || pattern3.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data0 = data.state;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "done" || data0 === "notApplicable" || data0 === "open")) {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema42.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by") && typeof data.by != "string") {
      let err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      let data2 = data.date;
      if (typeof data2 == "string") {
        if (!pattern35.test(data2)) {
          let err6 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  }
  return validate128.errors = vErrors, errors === 0;
}
var schema43 = { type: "object", patternProperties: { "^x-": {} }, description: "One approval of the descriptor.", "x-part": "approval", examples: [{ by: "A. Jansen", role: "Head of IT operations", date: "2016-11-20" }], properties: { by: { type: "string", description: "Who approved the descriptor.", examples: ["A. Jansen"] }, role: { type: "string", description: "Role in which the person approved it.", examples: ["Head of IT operations"] }, date: { type: "string", description: "Day of the approval.", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", format: "date", examples: ["2016-11-20"] }, digest: { type: ["string", "number"], description: "Digest of the version that was approved, as `asr report` prints it: 16 hexadecimal digits.", examples: ["9f2c41d07ab35e68"] }, note: { type: "string", description: "Conditions and remarks of the approval.", examples: ["Approved until the move of the payroll system."] } }, additionalProperties: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "by" || key0 === "role" || key0 === "date" || key0 === "digest" || key0 === "note" || pattern3.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.by !== void 0 && func0.call(data, "by") && typeof data.by != "string") {
      let err1 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.role !== void 0 && func0.call(data, "role") && typeof data.role != "string") {
      let err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      let data2 = data.date;
      if (typeof data2 == "string") {
        if (!pattern35.test(data2)) {
          let err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.digest !== void 0 && func0.call(data, "digest")) {
      let data3 = data.digest;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema43.properties.digest.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note") && typeof data.note != "string") {
      let err6 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenario === void 0 || !func0.call(data, "scenario")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" }, message: "must have required property 'scenario'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vault === void 0 || !func0.call(data, "vault")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vault" }, message: "must have required property 'vault'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.protectedItems === void 0 || !func0.call(data, "protectedItems")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protectedItems" }, message: "must have required property 'protectedItems'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema6.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      let data0 = data.profile;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data0 === "2016-12" || data0 === "2026-05")) {
        let err5 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema6.properties.profile.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.scenario !== void 0 && func0.call(data, "scenario")) {
      let data1 = data.scenario;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "vmware-to-azure" || data1 === "physical-to-azure" || data1 === "hyperv-vmm-to-azure" || data1 === "hyperv-to-azure" || data1 === "vmware-to-secondary" || data1 === "physical-to-secondary" || data1 === "hyperv-to-secondary")) {
        let err7 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/enum", keyword: "enum", params: { allowedValues: schema6.properties.scenario.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.portal !== void 0 && func0.call(data, "portal")) {
      let data2 = data.portal;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "azure" || data2 === "classic")) {
        let err9 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/enum", keyword: "enum", params: { allowedValues: schema6.properties.portal.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate24(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate26(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.subscription !== void 0 && func0.call(data, "subscription") && typeof data.subscription != "string") {
      let err11 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vault !== void 0 && func0.call(data, "vault") && (validate28(data.vault, { instancePath: instancePath + "/vault", parentData: data, parentDataProperty: "vault", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.storageAccounts !== void 0 && func0.call(data, "storageAccounts")) {
      let data9 = data.storageAccounts;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate30(data9[i0], { instancePath: instancePath + "/storageAccounts/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/storageAccounts", schemaPath: "#/properties/storageAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.virtualNetworks !== void 0 && func0.call(data, "virtualNetworks")) {
      let data11 = data.virtualNetworks;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate34(data11[i1], { instancePath: instancePath + "/virtualNetworks/" + i1, parentData: data11, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/virtualNetworks", schemaPath: "#/properties/virtualNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.networkMappings !== void 0 && func0.call(data, "networkMappings")) {
      let data13 = data.networkMappings;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate38(data13[i2], { instancePath: instancePath + "/networkMappings/" + i2, parentData: data13, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/networkMappings", schemaPath: "#/properties/networkMappings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.replicationPolicy !== void 0 && func0.call(data, "replicationPolicy") && (validate40(data.replicationPolicy, { instancePath: instancePath + "/replicationPolicy", parentData: data, parentDataProperty: "replicationPolicy", rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.replicationPolicies !== void 0 && func0.call(data, "replicationPolicies")) {
      let data16 = data.replicationPolicies;
      if (Array.isArray(data16)) {
        let len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data17 = data16[i3];
          if (validate40(data17, { instancePath: instancePath + "/replicationPolicies/" + i3, parentData: data16, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.name === void 0 || !func0.call(data17, "name")) {
              let err15 = { instancePath: instancePath + "/replicationPolicies/" + i3, schemaPath: "#/properties/replicationPolicies/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/replicationPolicies/" + i3, schemaPath: "#/properties/replicationPolicies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/replicationPolicies", schemaPath: "#/properties/replicationPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.configurationServer !== void 0 && func0.call(data, "configurationServer") && (validate43(data.configurationServer, { instancePath: instancePath + "/configurationServer", parentData: data, parentDataProperty: "configurationServer", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.processServers !== void 0 && func0.call(data, "processServers")) {
      let data19 = data.processServers;
      if (Array.isArray(data19)) {
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate53(data19[i4], { instancePath: instancePath + "/processServers/" + i4, parentData: data19, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/processServers", schemaPath: "#/properties/processServers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.masterTargetServers !== void 0 && func0.call(data, "masterTargetServers")) {
      let data21 = data.masterTargetServers;
      if (Array.isArray(data21)) {
        let len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate57(data21[i5], { instancePath: instancePath + "/masterTargetServers/" + i5, parentData: data21, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/masterTargetServers", schemaPath: "#/properties/masterTargetServers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.vSphereHosts !== void 0 && func0.call(data, "vSphereHosts")) {
      let data23 = data.vSphereHosts;
      if (Array.isArray(data23)) {
        let len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate61(data23[i6], { instancePath: instancePath + "/vSphereHosts/" + i6, parentData: data23, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/vSphereHosts", schemaPath: "#/properties/vSphereHosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.vCenterServers !== void 0 && func0.call(data, "vCenterServers")) {
      let data25 = data.vCenterServers;
      if (Array.isArray(data25)) {
        let len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate65(data25[i7], { instancePath: instancePath + "/vCenterServers/" + i7, parentData: data25, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/vCenterServers", schemaPath: "#/properties/vCenterServers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.vmmServers !== void 0 && func0.call(data, "vmmServers")) {
      let data27 = data.vmmServers;
      if (Array.isArray(data27)) {
        let len8 = data27.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate69(data27[i8], { instancePath: instancePath + "/vmmServers/" + i8, parentData: data27, parentDataProperty: i8, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/vmmServers", schemaPath: "#/properties/vmmServers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.hyperVSites !== void 0 && func0.call(data, "hyperVSites")) {
      let data29 = data.hyperVSites;
      if (Array.isArray(data29)) {
        let len9 = data29.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate78(data29[i9], { instancePath: instancePath + "/hyperVSites/" + i9, parentData: data29, parentDataProperty: i9, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/hyperVSites", schemaPath: "#/properties/hyperVSites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.hyperVHosts !== void 0 && func0.call(data, "hyperVHosts")) {
      let data31 = data.hyperVHosts;
      if (Array.isArray(data31)) {
        let len10 = data31.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate80(data31[i10], { instancePath: instancePath + "/hyperVHosts/" + i10, parentData: data31, parentDataProperty: i10, rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/hyperVHosts", schemaPath: "#/properties/hyperVHosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.hyperVClusters !== void 0 && func0.call(data, "hyperVClusters")) {
      let data33 = data.hyperVClusters;
      if (Array.isArray(data33)) {
        let len11 = data33.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate85(data33[i11], { instancePath: instancePath + "/hyperVClusters/" + i11, parentData: data33, parentDataProperty: i11, rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/hyperVClusters", schemaPath: "#/properties/hyperVClusters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.outbound !== void 0 && func0.call(data, "outbound") && (validate46(data.outbound, { instancePath: instancePath + "/outbound", parentData: data, parentDataProperty: "outbound", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.protectedItems !== void 0 && func0.call(data, "protectedItems")) {
      let data36 = data.protectedItems;
      if (Array.isArray(data36)) {
        let len12 = data36.length;
        for (let i12 = 0; i12 < len12; i12++)
          validate90(data36[i12], { instancePath: instancePath + "/protectedItems/" + i12, parentData: data36, parentDataProperty: i12, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/protectedItems", schemaPath: "#/properties/protectedItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.recoveryPlans !== void 0 && func0.call(data, "recoveryPlans")) {
      let data38 = data.recoveryPlans;
      if (Array.isArray(data38)) {
        let len13 = data38.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate104(data38[i13], { instancePath: instancePath + "/recoveryPlans/" + i13, parentData: data38, parentDataProperty: i13, rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/recoveryPlans", schemaPath: "#/properties/recoveryPlans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.failover !== void 0 && func0.call(data, "failover") && (validate120(data.failover, { instancePath: instancePath + "/failover", parentData: data, parentDataProperty: "failover", rootData }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.failback !== void 0 && func0.call(data, "failback") && (validate122(data.failback, { instancePath: instancePath + "/failback", parentData: data, parentDataProperty: "failback", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.capacity !== void 0 && func0.call(data, "capacity") && (validate124(data.capacity, { instancePath: instancePath + "/capacity", parentData: data, parentDataProperty: "capacity", rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.drills !== void 0 && func0.call(data, "drills")) {
      let data43 = data.drills;
      if (Array.isArray(data43)) {
        let len14 = data43.length;
        for (let i14 = 0; i14 < len14; i14++)
          validate126(data43[i14], { instancePath: instancePath + "/drills/" + i14, parentData: data43, parentDataProperty: i14, rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/drills", schemaPath: "#/properties/drills/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.checklist !== void 0 && func0.call(data, "checklist")) {
      let data45 = data.checklist;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key1 of Object.keys(data45))
          if (!(pattern3.test(key1) || pattern42.test(key1))) {
            let err29 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        for (let key3 of Object.keys(data45))
          pattern42.test(key3) && (validate128(data45[key3], { instancePath: instancePath + "/checklist/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length));
      } else {
        let err30 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.approvals !== void 0 && func0.call(data, "approvals")) {
      let data47 = data.approvals;
      if (Array.isArray(data47)) {
        let len15 = data47.length;
        for (let i15 = 0; i15 < len15; i15++)
          validate130(data47[i15], { instancePath: instancePath + "/approvals/" + i15, parentData: data47, parentDataProperty: i15, rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
