// Generated from server/requirements/2016-12/ by `npm run generate`. Do not edit.
import type { CatalogueData } from './catalogue-data.ts';

export const data: CatalogueData = {
  "facts": {
    "profile": "2016-12",
    "article": {
      "title": "Azure Site Recovery deployment prerequisites",
      "date": "2016-12-04",
      "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq",
      "sections": {
        "V": [
          66,
          82
        ],
        "P": [
          86,
          98
        ]
      }
    },
    "limits": {
      "diskGB": 1023,
      "osDiskGB": 1023,
      "osDiskUefiGB": 1023,
      "disks": 64,
      "dataDisks": 64,
      "freeSpaceGB": 2,
      "freeSpaceLinuxGB": 2,
      "systemDrive": "C:",
      "diskExclusion": true,
      "uefi": false,
      "secureBoot": true,
      "secondGenerationOsDiskGB": {
        "M": 300,
        "H": 300
      },
      "hostNameLength": 15,
      "windowsHostNameLength": 15,
      "azureNameLength": 63,
      "planMachines": 50,
      "retentionMinHours": {
        "V": 0,
        "P": 0,
        "M": 1,
        "H": 1,
        "HS": 0
      },
      "retentionMaxHours": {
        "V": 72,
        "P": 72,
        "M": 24,
        "H": 24,
        "HS": 24
      },
      "premiumRetentionMaxHours": {
        "V": 24,
        "P": 24
      },
      "snapshotMinHours": 1,
      "snapshotMaxHours": 12,
      "snapshotsCanBeOff": true,
      "premiumExcludedCopySeconds": 30,
      "replicationPort": 9443,
      "managementPort": 443,
      "setupPort": 80,
      "multiVmPort": 20004,
      "configurationServerName": "configuration server",
      "configurationServerOs": "Windows Server 2012 R2",
      "configurationServerCore": true,
      "powerCLI": "6.0",
      "nicType": "VMXNET3",
      "nicUpdate": "KB2110245",
      "nicUpdateVersion": "5.5",
      "mySqlUrl": "http://cdn.mysql.com/archives/mysql-5.5/mysql-5.5.37-win32.msi",
      "vmmVersion": {
        "M": "2012 R2",
        "HS": "2012 SP1"
      },
      "hyperVHostVersion": {
        "M": "2012 R2",
        "H": "2012 R2",
        "HS": "2012"
      },
      "hostUpdate": "KB2961977",
      "hostUpdateOs": "2012 R2",
      "manualBrokerOs": "2012",
      "classicPortal": true,
      "declaredLogAccount": true,
      "fallbackRegion": "westus"
    },
    "lists": {
      "vSphereVersions": [
        "5.1",
        "5.5",
        "6.0"
      ],
      "vCenterVersions": [
        "5.5",
        "6.0"
      ],
      "unsupportedVSphereFeatures": {
        "crossVCenterVMotion": "ASR238",
        "virtualVolumes": "ASR239",
        "storageDRS": "ASR240"
      },
      "vSphereFeaturesWithoutFailback": [],
      "storageSkus": [
        "Standard_GRS",
        "Standard_LRS",
        "Premium_LRS"
      ],
      "classicSkus": [
        "Standard_GRS"
      ],
      "premiumExcludedRegions": {
        "centralindia": "ASR132",
        "southindia": "ASR133"
      },
      "fileSystems": [
        "ext3",
        "ext4",
        "reiserfs",
        "xfs"
      ],
      "volumeManagers": [
        "lvm2",
        "none"
      ],
      "unsupportedStorageControllers": [
        "HP CCISS"
      ],
      "notFileSystems": [
        "swap",
        "lvm1_member",
        "lvm2_member",
        "linux_raid_member",
        "mpath_member",
        "iso9660",
        "udf",
        "squashfs",
        "tmpfs",
        "devtmpfs",
        "ramfs",
        "overlay",
        "autofs",
        "nfs",
        "nfs4",
        "cifs",
        "smb3"
      ],
      "encryptedFileSystems": [
        "crypto_luks",
        "bitlocker"
      ],
      "efiFileSystems": [
        "vfat"
      ]
    },
    "fileSystemsOnlyOn": {
      "reiserfs": [
        "SUSE Linux Enterprise Server 11 SP3"
      ]
    },
    "uefiNotOn": {},
    "vmm": {
      "product": "System Center",
      "order": [
        "2008 R2",
        "2008 R2 SP1",
        "2012",
        "2012 SP1",
        "2012 R2",
        "2016",
        "2019",
        "2022",
        "2025"
      ],
      "semiAnnual": {
        "1801": "2016",
        "1807": "2016"
      },
      "hostNeeds": {
        "2016": "2016",
        "2019": "2019",
        "2022": "2022",
        "2025": "2025"
      },
      "minimum": {
        "M": "2012 R2",
        "HS": "2012 SP1"
      },
      "latest": {
        "M": "2012 R2"
      },
      "unconfirmed": {}
    },
    "hyperVHosts": {
      "products": [
        "Windows Server",
        "Hyper-V Server"
      ],
      "order": [
        "2008",
        "2008 R2",
        "2008 R2 SP1",
        "2012",
        "2012 R2",
        "2016",
        "2019",
        "2022",
        "2025"
      ],
      "minimum": {
        "M": "2012 R2",
        "H": "2012 R2",
        "HS": "2012"
      },
      "apartFrom": "2016",
      "unconfirmed": {}
    },
    "guestOs": [
      {
        "family": "Windows Server",
        "type": "Windows",
        "versions": [
          "2008 R2 SP1",
          "2012",
          "2012 R2"
        ],
        "sources": [
          "S1"
        ]
      },
      {
        "family": "Red Hat Enterprise Linux",
        "type": "Linux",
        "versions": [
          "6.7",
          "7.1",
          "7.2"
        ],
        "sources": [
          "S1",
          "S2"
        ]
      },
      {
        "family": "CentOS",
        "type": "Linux",
        "versions": [
          "6.5",
          "6.6",
          "6.7",
          "7.0",
          "7.1",
          "7.2"
        ],
        "sources": [
          "S1",
          "S2"
        ]
      },
      {
        "family": "Oracle Enterprise Linux",
        "type": "Linux",
        "versions": [
          "6.4",
          "6.5"
        ],
        "note": "With the Red Hat compatible kernel or the Unbreakable Enterprise Kernel release 3.",
        "sources": [
          "S1"
        ]
      },
      {
        "family": "SUSE Linux Enterprise Server",
        "type": "Linux",
        "versions": [
          "11 SP3"
        ],
        "sources": [
          "S1"
        ]
      }
    ],
    "names": {
      "vault": {
        "requirement": "ASR010",
        "minLength": 2,
        "maxLength": 50,
        "pattern": "^[A-Za-z][A-Za-z0-9\\-]{1,49}$",
        "characters": "^[A-Za-z0-9\\-]+$",
        "first": "^[A-Za-z]",
        "allowed": "2 to 50 letters, digits and hyphens, the first one a letter"
      },
      "storageAccount": {
        "requirement": "ASR011",
        "minLength": 3,
        "maxLength": 24,
        "pattern": "^[a-z0-9]{3,24}$",
        "characters": "^[a-z0-9]+$",
        "allowed": "3 to 24 lower-case letters and digits"
      },
      "virtualNetwork": {
        "requirement": "ASR012",
        "minLength": 2,
        "maxLength": 64,
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,62}[A-Za-z0-9_]$",
        "characters": "^[A-Za-z0-9._\\-]+$",
        "first": "^[A-Za-z0-9]",
        "last": "[A-Za-z0-9_]$",
        "allowed": "2 to 64 letters, digits, underscores, periods and hyphens, the first one a letter or digit, the last one a letter, digit or underscore"
      },
      "resourceGroup": {
        "requirement": "ASR013",
        "minLength": 1,
        "maxLength": 90,
        "pattern": "^[\\p{L}\\p{Nd}_().\\-]{0,89}[\\p{L}\\p{Nd}_()\\-]$",
        "characters": "^[\\p{L}\\p{Nd}_().\\-]+$",
        "last": "[^.]$",
        "allowed": "1 to 90 letters, digits, underscores, parentheses, hyphens and periods, the last one no period"
      },
      "recoveryPlan": {
        "requirement": "ASR014",
        "minLength": 3,
        "maxLength": 65,
        "pattern": "^[A-Za-z][A-Za-z0-9\\-]{1,63}[A-Za-z0-9]$",
        "characters": "^[A-Za-z0-9\\-]+$",
        "first": "^[A-Za-z]",
        "last": "[A-Za-z0-9]$",
        "allowed": "3 to 65 letters, digits and hyphens, the first one a letter, the last one a letter or digit"
      },
      "azureVm": {
        "requirement": "ASR310",
        "endsRequirement": "ASR311",
        "hyperVRequirement": "ASR500",
        "minLength": 1,
        "maxLength": 63,
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?$",
        "characters": "^[A-Za-z0-9\\-]+$",
        "ends": "^[A-Za-z0-9](.*[A-Za-z0-9])?$",
        "allowed": "1 to 63 letters, digits and hyphens, the first and the last one a letter or digit"
      }
    },
    "reservedWords": {
      "anywhere": [],
      "atStart": [],
      "whole": []
    },
    "urls": [
      {
        "requirement": "ASR701",
        "url": "*.accesscontrol.windows.net",
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR702",
        "url": "*.backup.windowsazure.com",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": [
          "HS"
        ]
      },
      {
        "requirement": "ASR703",
        "url": "*.hypervrecoverymanager.windowsazure.com",
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR704",
        "url": "*.store.core.windows.net",
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR705",
        "url": "*.blob.core.windows.net",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": [
          "HS"
        ]
      },
      {
        "requirement": "ASR706",
        "url": "https://www.msftncsi.com/ncsi.txt",
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR707",
        "url": "https://dev.mysql.com/get/archives/mysql-5.5/mysql-5.5.37-win32.msi",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": [
          "HS",
          "M",
          "H"
        ]
      },
      {
        "requirement": "ASR708",
        "url": "time.windows.com",
        "ports": [
          123,
          443
        ],
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR709",
        "url": "time.nist.gov",
        "ports": [
          123,
          443
        ],
        "scenarios": [
          "HS",
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR216",
        "url": "http://cdn.mysql.com/archives/mysql-5.5/mysql-5.5.37-win32.msi",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": [],
        "alternativeOf": "ASR707"
      }
    ],
    "failover": {
      "V": {
        "test": "ASR801",
        "planned": "ASR802",
        "unplanned": "ASR803"
      },
      "P": {
        "test": "ASR804",
        "planned": "ASR805",
        "unplanned": "ASR806"
      },
      "M": {
        "test": "ASR807",
        "planned": "ASR808",
        "unplanned": "ASR809"
      },
      "H": {
        "test": "ASR810",
        "planned": "ASR811",
        "unplanned": "ASR812"
      },
      "HS": {
        "test": "ASR813",
        "planned": "ASR814",
        "unplanned": "ASR815"
      }
    },
    "failback": {
      "V": {
        "test": "ASR821",
        "planned": "ASR822",
        "unplanned": "ASR823"
      },
      "P": {
        "test": "ASR824",
        "planned": "ASR825",
        "unplanned": "ASR826"
      },
      "M": {
        "test": "ASR827",
        "planned": "ASR828",
        "unplanned": "ASR829"
      },
      "H": {
        "test": "ASR830",
        "planned": "ASR831",
        "unplanned": "ASR832"
      },
      "HS": {
        "test": "ASR833",
        "planned": "ASR834",
        "unplanned": "ASR835"
      }
    },
    "failbackTarget": {
      "V": "vmware",
      "P": "vmware",
      "M": "vmm",
      "H": "hyperv",
      "HS": "vmm"
    },
    "scenarioStatus": {},
    "guestIscsi": "converted",
    "guestTeaming": "merged",
    "copyFrequencies": {
      "M": [
        30,
        300,
        900
      ],
      "H": [
        30,
        300,
        900
      ],
      "HS": [
        30,
        300,
        900
      ]
    },
    "replicationPolicy": {
      "recoveryPointRetentionHours": {
        "V": 24,
        "P": 24,
        "M": 2,
        "H": 2
      },
      "appConsistentSnapshotFrequencyHours": {
        "V": 1,
        "P": 1,
        "M": 1,
        "H": 1
      },
      "copyFrequencySeconds": {
        "M": 300,
        "H": 300
      },
      "rpoThresholdMinutes": {
        "V": 15,
        "P": 15
      }
    },
    "guides": {
      "V": [
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmware-to-azure"
      ],
      "P": [
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmware-to-azure"
      ],
      "M": [
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-to-azure"
      ],
      "H": [
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-hyper-v-site-to-azure"
      ],
      "HS": [
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-to-vmm",
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-san",
        "https://docs.microsoft.com/azure/site-recovery/site-recovery-single-vmm"
      ]
    }
  },
  "requirements": [
    {
      "id": "ASR000",
      "title": "Rule failed",
      "section": "Tool",
      "lines": [],
      "statement": "Every rule can finish its check of this descriptor.",
      "explanation": "The rule named in the finding stopped because of an unexpected state, so its checks are missing here. All other rules ran and their findings are complete. This is a bug of the tool, not of the descriptor; please report it together with the lines that cause it. Where the analysis itself stopped, this is the only finding, an error, and nothing else was checked.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR001",
      "title": "Not valid YAML",
      "section": "YAML",
      "lines": [],
      "statement": "The file is valid YAML, has each key once in a block, and defines every alias that it uses.",
      "explanation": "Text that cannot be read, a duplicate key and an alias without an anchor are reported where they are. Everything around them that can be read is still checked, so an error in one place does not hide findings elsewhere.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [],
      "link": "https://yaml.org/spec/1.2.2/",
      "enforcement": "schema"
    },
    {
      "id": "ASR002",
      "title": "Unknown property",
      "section": "Tool",
      "lines": [],
      "statement": "The format defines every property of the descriptor.",
      "explanation": "A misspelled property has no effect. The finding suggests the nearest known name. The value of a property with a small spelling mistake is still checked, and if the intended property is required, the misspelled one is reported with the severity of a missing one.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR003",
      "title": "Reference to an undeclared name",
      "section": "Tool",
      "lines": [],
      "statement": "Every item that the descriptor refers to by name is declared in it.",
      "explanation": "Storage accounts, networks, hosts, clouds, clusters, VMM servers and machines are linked by name, and a name without a declaration leaves a gap in the plan. Names are compared without regard to case. Between two VMM sites, the `target` of a network mapping is a VM network, which the descriptor does not declare, so it is not checked.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "networkMappings[].target",
        "networkMappings[].vmmServer",
        "vmmServers[].clouds[].hostGroups[].hosts",
        "hyperVSites[].hosts",
        "hyperVHosts[].cluster",
        "protectedItems[].host",
        "protectedItems[].cloud",
        "protectedItems[].storageAccount",
        "protectedItems[].virtualNetwork",
        "protectedItems[].replicationPolicy",
        "protectedItems[].processServer",
        "recoveryPlans[].groups[].machines",
        "failover.testNetwork",
        "drills[].plan"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR004",
      "title": "Duplicate name",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "No two items of one list have the same name.",
      "explanation": "Azure compares names without regard to case, so `Web01` and `WEB01` are the same name. If a name is used twice, a reference to it is ambiguous.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].name",
        "virtualNetworks[].name",
        "replicationPolicies[].name",
        "processServers[].name",
        "masterTargetServers[].name",
        "vSphereHosts[].name",
        "vCenterServers[].name",
        "vmmServers[].name",
        "vmmServers[].clouds[].name",
        "vmmServers[].clouds[].hostGroups[].name",
        "hyperVSites[].name",
        "hyperVHosts[].name",
        "hyperVClusters[].name",
        "protectedItems[].name",
        "recoveryPlans[].name"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR005",
      "title": "Unknown Azure region",
      "section": "Azure regions",
      "lines": [],
      "statement": "Every region is an Azure region, given by its programmatic name or its display name.",
      "explanation": "`westeurope` and `West Europe` are the same region; case and spaces are ignored. An unknown region cannot be compared with the vault's, so the rules about regions do not report anything until the name is corrected. The finding suggests the nearest region.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vault.location",
        "storageAccounts[].location",
        "virtualNetworks[].location",
        "outbound.regions"
      ],
      "sources": [
        "S22"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR006",
      "title": "Unknown profile or scenario",
      "section": "Tool",
      "lines": [],
      "statement": "The profile and the scenario have values that the tool knows.",
      "explanation": "The scenario selects the requirements and the profile selects their limits; with an unknown value neither can be applied. The finding suggests the nearest known value. A missing scenario is ASR100; if the profile is missing, that of the workspace applies, otherwise `2016-12`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "profile",
        "scenario"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR007",
      "title": "Block that the scenario does not use",
      "section": "Tool",
      "lines": [],
      "statement": "A descriptor contains only blocks that its scenario uses.",
      "explanation": "A block of another scenario is ignored, but it misleads readers of the plan. Remove it, or choose the scenario that it belongs to. Hyper-V sites in a plan between two VMM sites are ASR620, and Azure blocks in an InMage descriptor are ASR026.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "networkMappings",
        "configurationServer",
        "processServers",
        "masterTargetServers",
        "vSphereHosts",
        "vCenterServers",
        "vmmServers",
        "hyperVSites",
        "hyperVHosts",
        "hyperVClusters"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR008",
      "title": "URL already covered by a wildcard",
      "section": "Tool",
      "lines": [],
      "statement": "No address of the allow list is also covered by a wildcard of the same list.",
      "explanation": "The single address adds nothing and makes the firewall rules longer than necessary. Remove it, or remove the wildcard if it is broader than intended.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "outbound.urls"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR009",
      "title": "Required block missing",
      "section": "Tool",
      "lines": [],
      "statement": "The descriptor has the vault with its location, the items to protect and, for Hyper-V, the hosts.",
      "explanation": "Without `vault.name`, `vault.location` and `protectedItems` there is no plan to check, and the Hyper-V scenarios also need `hyperVHosts`. Other required blocks are reported under the requirement that needs them, for example ASR120 for storage and ASR200 for the configuration server.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vault",
        "vault.name",
        "vault.location",
        "protectedItems",
        "hyperVHosts"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR010",
      "title": "Vault name not allowed",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The name of a Recovery Services vault has 2 to 50 letters, digits or hyphens and starts with a letter.",
      "explanation": "Azure does not create a vault with any other name, and a vault cannot be renamed later. The article does not mention vault names; the limit is that of Azure Resource Manager.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vault.name"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21",
        "S23"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR011",
      "title": "Storage account name not allowed",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The name of a storage account has 3 to 24 characters, only lowercase letters and digits.",
      "explanation": "Hyphens and capital letters are not allowed. The name must also be unique in all of Azure, which a descriptor cannot show. The article does not mention it; the limit is that of Azure Resource Manager.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].name"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21",
        "S23",
        "S24"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR012",
      "title": "Virtual network name not allowed",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The name of a virtual network has 2 to 64 letters, digits, underscores, periods or hyphens, starts with a letter or digit and ends with a letter, digit or underscore.",
      "explanation": "Azure rejects other names, and a network cannot be renamed once machines depend on it. The article does not mention it; the limit is that of Azure Resource Manager.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "virtualNetworks[].name"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR013",
      "title": "Resource group name not allowed",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The name of a resource group has 1 to 90 letters, digits, underscores, hyphens, periods or parentheses and does not end with a period.",
      "explanation": "A template or command that names such a group fails before it creates anything. The article does not mention it; the limit is that of Azure Resource Manager.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vault.resourceGroup",
        "storageAccounts[].resourceGroup",
        "virtualNetworks[].resourceGroup",
        "protectedItems[].target.resourceGroup"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21",
        "S23"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR014",
      "title": "Unusual recovery plan name",
      "section": "Terraform provider for Azure",
      "lines": [],
      "statement": "The name of a recovery plan has 3 to 65 letters, digits or hyphens, starts with a letter and ends with a letter or digit.",
      "explanation": "No Microsoft page that was read states a rule for these names; this is the pattern that the Terraform provider for Azure applies. A name that does not match may still work in the portal, so this is only a warning.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "recoveryPlans[].name"
      ],
      "sources": [
        "S23"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR015",
      "title": "Windows host name too long for Azure",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The host name of a Windows machine has at most {windowsHostNameLength} characters.",
      "explanation": "Azure does not give a Windows VM a longer host name, and older Windows protocols truncate it at the same length. The machine replicates anyway; ASR310 and ASR500 check its name in Azure. Without `hostname`, the machine's `name` is used as its host name.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].hostname",
        "protectedItems[].name"
      ],
      "limits": [
        "windowsHostNameLength"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR016",
      "title": "Wrong type or value not in the list",
      "section": "Tool",
      "lines": [],
      "statement": "Every value has the type of its property and, where there is a closed list, is in that list.",
      "explanation": "A value that cannot be used for its property is left out of all further checks. Where a requirement states the list itself, as ASR101 does, the finding has the id of that requirement.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR017",
      "title": "More than one document in the file",
      "section": "Tool",
      "lines": [],
      "statement": "A descriptor file contains a single YAML document.",
      "explanation": "One file describes one vault and one replication path. Everything after a `---` line that starts a second document is not checked; move it to a separate file.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR018",
      "title": "Too large or complex to analyze",
      "section": "Tool",
      "lines": [],
      "statement": "The descriptor is small and flat enough to be analyzed completely.",
      "explanation": "Very deep nesting, a very large number of resolved aliases or a file of more than 16 MiB would block the editor or could be an attack, so the analysis stops there and reports it once. Features that need no analysis still work. Split the descriptor, for example by vault.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR019",
      "title": "Suppression without effect",
      "section": "Tool",
      "lines": [],
      "statement": "Every suppression names a known requirement, has not expired and hides a finding.",
      "explanation": "An `# asr-ignore` comment that hides nothing suggests that a risk was accepted which no longer exists, and one with a wrong id has no effect. Remove it, correct the id or extend its date.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [],
      "enforcement": "rule"
    },
    {
      "id": "ASR020",
      "title": "Storage account outside the vault's region",
      "section": "Later revision of the article",
      "lines": [],
      "statement": "A storage account for replicas, or for their logs, is in the region of the vault.",
      "explanation": "The article requires this of the network only (ASR141). Its revision of a week later and current Microsoft tutorials require it of the storage account too, so it is a warning here. The account for the logs is in the target region as well. An account without `location` uses the vault's.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "storageAccounts[].location",
        "vault.location"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq",
      "sources": [
        "S2",
        "S11",
        "S25"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR021",
      "title": "Proxy reached over HTTPS",
      "section": "Later revision of the article",
      "lines": [],
      "statement": "Servers reach the proxy on the way to Azure over plain HTTP, not HTTPS.",
      "explanation": "The revision of a week later says so for the Hyper-V provider and agent, later support matrices repeat it, and the replication appliance for VMware has the same limitation. Declare the address in `outbound.proxy`: `netsh winhttp show proxy` shows how a server addresses it.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "outbound.proxy.address",
        "configurationServer.outbound.proxy.address",
        "vmmServers[].outbound.proxy.address",
        "hyperVHosts[].outbound.proxy.address"
      ],
      "asksWhen": {
        "outbound.connection": [
          "proxy"
        ],
        "configurationServer.outbound.connection": [
          "proxy"
        ],
        "vmmServers[].outbound.connection": [
          "proxy"
        ],
        "hyperVHosts[].outbound.connection": [
          "proxy"
        ]
      },
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq",
      "sources": [
        "S2",
        "S6",
        "S9b",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR022",
      "title": "Site or cloud mixes Windows Server 2016 and older hosts",
      "section": "Support matrix",
      "lines": [],
      "statement": "The hosts of one Hyper-V site or VMM cloud run either Windows Server 2016 or an older version, not both.",
      "explanation": "The support matrix published with the article lists such mixtures as not supported, not even between two VMM sites; the article does not mention them. Put the newer hosts in a separate site or cloud.",
      "scenarios": [
        "M",
        "H",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "hyperVHosts[].os",
        "hyperVSites[].hosts",
        "vmmServers[].clouds[].hostGroups[].hosts"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix",
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR023",
      "title": "Guest with IPv6 addresses only",
      "section": "Support matrix",
      "lines": [],
      "statement": "Every protected machine has an IPv4 address.",
      "explanation": "The support matrix published with the article lists IPv6 in guests as not supported on any replication path; the article does not mention it. A descriptor has no property for it: check machines in IPv6 networks.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].nics[]"
      ],
      "enforcement": "checklist",
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix",
      "sources": [
        "S1",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR024",
      "title": "BitLocker on a protected machine",
      "section": "Support matrix",
      "lines": [],
      "statement": "BitLocker is turned off before a Windows machine is protected.",
      "explanation": "For VMware VMs and physical servers this is an encrypted disk on Windows, so a disk declared `encrypted: true` is reported as ASR306. The support matrix published with the article extends it to Hyper-V, which the article does not mention. Check with `manage-bde -status`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].encrypted"
      ],
      "enforcement": "checklist",
      "guest": "Windows",
      "metBy": [
        "protectedItems[].disks[].encrypted"
      ],
      "reportedAs": "ASR306",
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-azure-vms",
      "sources": [
        "S1",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR025",
      "title": "Fibre Channel disk inside the guest",
      "section": "Support matrix",
      "lines": [],
      "statement": "No protected machine uses a disk over Fibre Channel from inside the guest.",
      "explanation": "The support matrix published with the article lists such disks among those that fail the prerequisite check; the article does not mention them. Move the data to a virtual disk or exclude the disk from replication.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].disks[].bus"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-azure-vms",
      "sources": [
        "S1",
        "S3"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR026",
      "title": "InMage descriptor with unchecked blocks",
      "section": "Gap in the article",
      "lines": [],
      "statement": "A descriptor for InMage has no storage, network, URL, failover or failback blocks.",
      "explanation": "The article states no storage, network or URL requirements for InMage, and its failover and failback tables have no row for it. Such blocks are allowed, but nothing in them can be checked.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "information",
      "paths": [
        "storageAccounts",
        "virtualNetworks",
        "outbound.urls",
        "failover",
        "failback"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR027",
      "title": "Machine in no recovery plan",
      "section": "Tool",
      "lines": [],
      "statement": "If there are recovery plans, every protected machine is in one of them.",
      "explanation": "A machine outside all plans has to be failed over manually, on its own, and is easily forgotten in an emergency. This does not apply to a descriptor without any recovery plan.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].name",
        "recoveryPlans[].groups[].machines"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR028",
      "title": "Machine in several recovery plans",
      "section": "Recovery plan overview",
      "lines": [],
      "statement": "A machine in several recovery plans is started by the first plan that runs.",
      "explanation": "This is allowed. A plan that runs later skips a machine that is already running, so the start order of that plan does not apply to the machine.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "recoveryPlans[].groups[].machines"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/recovery-plan-overview",
      "sources": [
        "S16"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR029",
      "title": "Scenario retired or deprecated",
      "section": "Deprecation notices",
      "lines": [],
      "statement": "Site Recovery still offers the scenario.",
      "explanation": "In this profile all seven scenarios are available. Since then, replication of VMware VMs and physical servers to a second site has been retired (unsupported from the end of 2020), and replication between two VMM sites has been announced as deprecated.",
      "scenarios": [],
      "severity": "error",
      "cases": {
        "deprecated": "warning"
      },
      "paths": [
        "scenario"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation",
      "sources": [
        "S17",
        "S18"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR030",
      "title": "Checklist answer without effect",
      "section": "Tool",
      "lines": [],
      "statement": "Every answer in `checklist` is for a requirement that asks for one in this scenario, and no answer claims that a violated requirement is done.",
      "explanation": "An answer confirms what only a person can verify and what the descriptor does not declare. An id that does not exist, that belongs to another scenario or that asks for no answer has no effect. A requirement that the descriptor violates stays violated whatever the answer says: correct the descriptor, or accept the finding with a suppression that gives the reason.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "checklist"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR031",
      "title": "Machine listed twice in a recovery plan",
      "section": "Tool",
      "lines": [],
      "statement": "A recovery plan starts each machine once.",
      "explanation": "If a machine is in two groups of a plan, it is unclear which of them starts it; a second entry in the same group has no effect. Keep only the entry where it should start. A machine may be in several plans (ASR028).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "recoveryPlans[].groups[].machines"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR032",
      "title": "Failback target of another scenario",
      "section": "Failback requirements",
      "lines": [],
      "statement": "Machines fail back to the platform that their scenario replicates from.",
      "explanation": "The failback table of the article has one row for each source platform, and none that leads to another platform. For physical servers, which fail back to VMware VMs, this is ASR251.",
      "scenarios": [
        "V",
        "M",
        "H",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "failback.target"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR040",
      "title": "Two machines with one name in Azure",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "No two machines have the same name in Azure, which is `azureName` or, without one, `name`.",
      "explanation": "Azure compares names without regard to case, and a resource group holds each name once: the second machine fails over only after somebody has renamed it. Two machines with the same `name` are ASR004. Give one of them another `azureName`; its name on-premises stays.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].azureName",
        "protectedItems[].name"
      ],
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
      "sources": [
        "S21"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR041",
      "title": "Disk that cannot be excluded",
      "section": "Exclude disks from disaster recovery",
      "lines": [],
      "statement": "The OS disk is not excluded from replication, and at least one disk is replicated.",
      "explanation": "Without its OS disk a machine cannot start. Site Recovery excludes basic disks only: on VMware a dynamic disk cannot be excluded, and on Hyper-V it is not advised, because the volumes that it shares with other disks fail in Azure; both are warnings. On VMware VMs and physical servers the Mobility service has to be installed by hand before a disk can be excluded. The page is of 2019; it covers replication to Azure, and nothing was found for a secondary site.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "dynamic-disk": "warning"
      },
      "paths": [
        "protectedItems[].disks[].exclude",
        "protectedItems[].disks[].role"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/exclude-disks-replication",
      "sources": [
        "S40"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR042",
      "title": "Not exactly one OS disk",
      "section": "Support matrices, Azure VM requirements",
      "lines": [],
      "statement": "A machine has exactly one OS disk.",
      "explanation": "The matrices of 2026 allow one OS disk, and the prerequisite check fails on another count; those of 2016 were not read for it. A second disk with `role: os` is an error. If every disk is declared as data, the OS disk is missing from the plan, which is a warning. Without any `role`, the first disk is the OS disk.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "cases": {
        "none": "warning"
      },
      "paths": [
        "protectedItems[].disks[].role",
        "protectedItems[].disks"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#azure-vm-requirements",
      "sources": [
        "S5d",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR043",
      "title": "Recovery point retention out of range",
      "section": "Replication policy in the portal",
      "lines": [],
      "statement": "Recovery points are kept for {retentionMinHours} to {retentionMaxHours} hours.",
      "explanation": "The portal does not accept another value. VMware VMs and physical servers that replicate to premium storage keep them for at most 24 hours. The page of November 2016 states that limit; the 72 hours are of a page of 2017, and the 24 hours of Hyper-V are those of the Azure API.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "replicationPolicy.recoveryPointRetentionHours",
        "replicationPolicies[].recoveryPointRetentionHours"
      ],
      "limits": [
        "retentionMinHours",
        "retentionMaxHours"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmware-to-azure",
      "sources": [
        "S23",
        "S41",
        "S42",
        "S44"
      ],
      "verified": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR044",
      "title": "App-consistent snapshot frequency out of range",
      "section": "Replication policy in the portal",
      "lines": [],
      "statement": "App-consistent snapshots are off or {snapshotMinHours} to {snapshotMaxHours} hours apart, and less than the retention of recovery points.",
      "explanation": "With snapshots as far apart as recovery points are kept, or farther, there are times without an app-consistent recovery point. 0 turns the snapshots off. The page of November 2016 states the range for Hyper-V; for VMware VMs and physical servers it is that of 2026.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "replicationPolicy.appConsistentSnapshotFrequencyHours",
        "replicationPolicies[].appConsistentSnapshotFrequencyHours"
      ],
      "limits": [
        "snapshotMinHours",
        "snapshotMaxHours"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-hyper-v-site-to-azure",
      "sources": [
        "S8",
        "S42"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR045",
      "title": "Copy frequency not offered",
      "section": "Replication policy in the portal",
      "lines": [],
      "statement": "Hyper-V sends changes at one of the intervals that the portal offers, and to premium storage not every {premiumExcludedCopySeconds} seconds.",
      "explanation": "In 2016 the portal offered 30 seconds, 5 minutes and 15 minutes. Pages from 2017 on add that 30 seconds are not possible with premium storage.",
      "scenarios": [
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "replicationPolicy.copyFrequencySeconds",
        "replicationPolicies[].copyFrequencySeconds",
        "protectedItems[].target.diskType"
      ],
      "limits": [
        "premiumExcludedCopySeconds"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-hyper-v-site-to-azure",
      "sources": [
        "S42",
        "S43"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR046",
      "title": "VMM older than its hosts",
      "section": "Support matrix",
      "lines": [],
      "statement": "A VMM server is at least as new as the Hyper-V hosts that it manages.",
      "explanation": "Hosts of Windows Server 2016 need VMM 2016, and hosts of 2019 need VMM 2019; that hosts of later releases need a VMM of their release is assumed. An older VMM does not manage them, so their machines cannot be protected through its clouds. Upgrade VMM first, then the hosts.",
      "scenarios": [
        "M",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "hyperVHosts[].os",
        "vmmServers[].version"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
      "sources": [
        "S1",
        "S9c"
      ],
      "verified": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR047",
      "title": "Generation and firmware do not agree",
      "section": "Tool",
      "lines": [],
      "statement": "A Hyper-V VM of generation 1 boots from BIOS, and one of generation 2 from UEFI.",
      "explanation": "The generation decides the firmware and cannot be changed, so one of the two values is wrong, and requirements on UEFI are checked against a machine that does not exist. `(Get-VM).Generation` shows the generation; remove `firmware` or correct it.",
      "scenarios": [
        "M",
        "H",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].generation",
        "protectedItems[].firmware"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR048",
      "title": "Network mapped twice",
      "section": "Tool",
      "lines": [],
      "statement": "Each VM network of a VMM server is mapped to one network.",
      "explanation": "A mapping says which network a machine joins after failover, so with two mappings of one source it is unclear which of them counts. Keep one. The same name on another VMM server is another network: give each mapping its `vmmServer`.",
      "scenarios": [
        "M",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "networkMappings[].source",
        "networkMappings[].vmmServer"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR049",
      "title": "Replication group of Windows and Linux machines",
      "section": "Reprotection",
      "lines": [],
      "statement": "Where failback is declared, the machines of a replication group run one kind of operating system, all Windows or all Linux.",
      "explanation": "Machines of a group are reprotected together, through one master target, and a master target takes only machines of its own kind of system. The article does not mention it. Put the machines of each kind into a group of their own, or fail over without a plan to return.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].multiVmGroup"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-reprotect",
      "sources": [
        "S35"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR051",
      "title": "Change of a day above what the servers take",
      "section": "Capacity planning",
      "lines": [],
      "statement": "The change of a day is within what the declared configuration server and process servers take.",
      "explanation": "All changes of a machine pass one process server, which takes at most 2 TB a day, and less if it is smaller: 8 cores, 16 GB of memory and a cache disk of 300 GB take 500 GB a day. Servers of which no size is declared count as the largest ones. Add process servers, or declare the sizes that they have; `asr plan` computes how many are needed. The change is that of `capacity.dailyChangeGB`, or the sum over the machines that declare theirs, without growth.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "capacity.dailyChangeGB",
        "protectedItems[].dailyChangeGB",
        "configurationServer"
      ],
      "sources": [
        "S41"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR052",
      "title": "More machines than the servers take",
      "section": "Capacity planning",
      "lines": [],
      "statement": "The number of machines is within what the declared configuration server and process servers take.",
      "explanation": "A configuration server with the process server on it takes at most 200 machines, and less if it is smaller; a further process server takes up to 225. Servers of which no size is declared count as the largest ones. Add process servers, or declare the sizes that they have; `asr plan` computes how many are needed. The sizes were measured with three disks of 100 GB a machine.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "configurationServer",
        "processServers[]"
      ],
      "sources": [
        "S41"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR053",
      "title": "Host outside the cloud of its machine",
      "section": "VMM",
      "lines": [],
      "statement": "The host of a machine is in the VMM cloud that the machine is protected through.",
      "explanation": "Protection is configured for a cloud and reaches the machines on the hosts of its host groups (article, lines 104 and 144). A host in another cloud, or in none, leaves the machine outside. Set the cloud that the host is in, or add the host, or its cluster, to a host group. Between two sites, a host in no group at all is `ASR633`, and one in the secondary site `ASR637`.",
      "scenarios": [
        "M",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].host",
        "protectedItems[].cloud"
      ],
      "sources": [
        "S0"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR054",
      "title": "Addresses of the cloud are not known",
      "section": "Gap in the article",
      "lines": [],
      "statement": "The addresses that servers have to reach are known for the cloud of the vault.",
      "explanation": "The clouds of the US Government, China and, until 2021, Germany have addresses of their own; the region of the vault decides which cloud it is. The article lists the addresses of the public cloud only, so nothing is asked for in another one. Look them up before you open the firewall.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "information",
      "paths": [
        "vault.location"
      ],
      "sources": [
        "S0",
        "S6",
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR055",
      "title": "Placeholder not filled in",
      "section": "Tool",
      "lines": [],
      "statement": "Every placeholder has been replaced by a value.",
      "explanation": "A value such as `$(name)`, `{{ name }}` or `__name__`, or a name in `${ }` or `#{ }#`, is filled in by a pipeline or a template engine. Until then nothing is known about it: it is neither checked nor changed, and what depends on it stays open. Check the descriptor that the pipeline writes.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "information",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR056",
      "title": "YAML tag not followed",
      "section": "Tool",
      "lines": [],
      "statement": "No value depends on a YAML tag of another tool.",
      "explanation": "A tag such as `!include` or `!vault` asks another tool to make something of the value. No file is read and nothing is decrypted here, so the value is neither checked nor changed. Tags of YAML itself, such as `!!float`, are followed.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "information",
      "paths": [],
      "link": "https://yaml.org/spec/1.2.2/",
      "enforcement": "schema"
    },
    {
      "id": "ASR059",
      "title": "Storage account too full",
      "section": "Storage accounts",
      "lines": [],
      "statement": "The disks of all machines that replicate to a storage account are within its capacity.",
      "explanation": "A premium account holds at most 35 TB of disks, and a test failover to the same storage needs as much again; this limit was documented later than the article. A standard account holds at most 500 TB. Machines that name no account use the first one for data. Declare another account and move machines to it; `asr plan` computes how many are needed.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "storageAccounts[]",
        "protectedItems[].storageAccount"
      ],
      "sources": [
        "S5d",
        "S41"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR061",
      "title": "Changed since the approval",
      "section": "Tool",
      "lines": [],
      "statement": "The deployment has not changed in meaning since the newest approval.",
      "explanation": "An approval names the digest of the version that was approved, as `asr report` prints it. Comments, quotes, case and order of keys do not change the digest; a change of boot order, of a disk or of a policy does. An approval without a digest is for no version, and is not judged. *ASR: Approve...* writes the digest.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "approvals[].digest"
      ],
      "asksWhen": {
        "approvals[].digest": []
      },
      "enforcement": "rule"
    },
    {
      "id": "ASR062",
      "title": "Objective below the least recovery time",
      "section": "Recovery time",
      "lines": [],
      "statement": "The recovery time objective of a plan is not below the least time that the descriptor itself gives.",
      "explanation": "The groups of a plan run one after the other. In each, the longest `startMinutes` of its machines counts, and the `minutes` of its steps. VMware VMs with Linux or a static address, an old Mobility service, and physical servers add an extra step of at least 8 minutes, documented later than the article. No other time is published, so the real one is longer. An objective beside manual steps without `minutes` is information, because it cannot be compared.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "cases": {
        "unknown-steps": "information"
      },
      "paths": [
        "recoveryPlans[].rtoMinutes",
        "capacity.rtoMinutes"
      ],
      "sources": [
        "S48"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR063",
      "title": "Drill failed, too slow or too old",
      "section": "Recovery time",
      "lines": [],
      "statement": "The newest drill of a recovery plan did not fail, was within the objective of the plan, and is not too old.",
      "explanation": "A plan that nobody ran for a year may not work any more. A drill is too old after 12 months; `drillMonths` in `.asr.json` sets another age. Its `minutes` are compared with the `rtoMinutes` of the plan, else with those of `capacity`. *ASR: Record a Drill...* writes a new one.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "drills[].date",
        "drills[].result",
        "drills[].minutes"
      ],
      "metBy": [
        "drills[].date"
      ],
      "asksWhen": {
        "drills[].plan": []
      },
      "enforcement": "rule"
    },
    {
      "id": "ASR064",
      "title": "Drill or approval in the future",
      "section": "Tool",
      "lines": [],
      "statement": "No drill and no approval has a date that is still to come.",
      "explanation": "Drills and approvals are records of what happened. The date is compared with the day of the check in UTC.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "information",
      "paths": [
        "drills[].date",
        "approvals[].date"
      ],
      "asksWhen": {
        "drills[].date": [],
        "approvals[].date": []
      },
      "enforcement": "rule"
    },
    {
      "id": "ASR065",
      "title": "Word in another case",
      "section": "Tool",
      "lines": [],
      "statement": "Words of a closed list are written as the format has them.",
      "explanation": "Such words are read without regard to case, so `efi`, `EFI` and `uefi` are all `UEFI`, and what they say is checked. One spelling makes descriptors easier to search and to compare; the fix changes nothing but the spelling.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [],
      "enforcement": "schema"
    },
    {
      "id": "ASR066",
      "title": "More disks than a subscription protects",
      "section": "Capacity planning",
      "lines": [],
      "statement": "The number of replicated disks is within what Site Recovery protects in a subscription.",
      "explanation": "Site Recovery protects at most 3,000 disks in a subscription. The disks of all machines count, except those that are excluded; another vault in the same subscription takes of the same number. Split the machines over subscriptions, each with a vault and a descriptor of its own, or exclude disks that need no protection.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].disks[]"
      ],
      "sources": [
        "S15"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR100",
      "title": "Scenario missing",
      "section": "Introduction",
      "lines": [
        22
      ],
      "statement": "A descriptor names exactly one replication path from the on-premises site, either to Azure or to a second site.",
      "explanation": "Nearly every prerequisite depends on where the VMs and physical servers run now and where they are replicated to. Set `scenario` to one of the seven values; nothing else is needed to select the requirements. An unknown value is reported as ASR006.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "scenario"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-overview",
      "enforcement": "rule"
    },
    {
      "id": "ASR101",
      "title": "Deployment model unknown",
      "section": "Azure deployment models",
      "lines": [
        32
      ],
      "statement": "Each storage account and network uses one of two deployment models, Resource Manager or classic.",
      "explanation": "The model decides how the resource is created and which portal can manage it. Write `ResourceManager` or `Classic`. The default is `ResourceManager`, or `Classic` when the descriptor has `portal: classic`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].deploymentModel",
        "virtualNetworks[].deploymentModel"
      ],
      "link": "https://docs.microsoft.com/azure/azure-resource-manager/resource-manager-deployment-model",
      "sources": [
        "S1"
      ],
      "enforcement": "schema"
    },
    {
      "id": "ASR102",
      "title": "Resource Manager resource in the classic portal",
      "section": "Azure deployment models",
      "lines": [
        32
      ],
      "statement": "A vault managed in the classic portal uses classic resources only.",
      "explanation": "The classic portal cannot show or select Resource Manager accounts and networks; the Azure portal handles both kinds. Manage the vault in the Azure portal, or declare classic resources.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "portal",
        "storageAccounts[].deploymentModel",
        "virtualNetworks[].deploymentModel"
      ],
      "link": "https://docs.microsoft.com/azure/azure-resource-manager/resource-manager-deployment-model",
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR103",
      "title": "New deployment in the classic portal",
      "section": "Azure deployment models",
      "lines": [
        34
      ],
      "statement": "A new deployment is set up in the Azure portal, not in the classic portal.",
      "explanation": "The classic portal was already in maintenance mode when the article was published. This is reported together with ASR106 when the vault is not marked `existing: true`. InMage replication is the exception: it is offered in the classic portal only, so ASR602 applies there instead of this requirement.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "portal",
        "vault.existing"
      ],
      "link": "https://portal.azure.com",
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR104",
      "title": "What the Azure portal adds",
      "section": "Azure deployment models",
      "lines": [
        34
      ],
      "statement": "The Azure portal has newer features and an easier setup.",
      "explanation": "For example, premium storage and Resource Manager resources are available only there. It is the default of `portal`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "portal"
      ],
      "enforcement": "explanation",
      "link": "https://portal.azure.com"
    },
    {
      "id": "ASR105",
      "title": "Existing vault kept in the classic portal",
      "section": "Azure deployment models",
      "lines": [
        34
      ],
      "statement": "An existing vault may still be managed in the classic portal.",
      "explanation": "It keeps working, but in maintenance mode only, with classic resources, geo-redundant storage and no premium accounts. Plan to replace it in the Azure portal. This is not reported for InMage, which is offered in the classic portal only (ASR602).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "information",
      "paths": [
        "vault.existing",
        "portal"
      ],
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR106",
      "title": "New vault in the classic portal",
      "section": "Azure deployment models",
      "lines": [
        34
      ],
      "statement": "No new vault can be created in the classic portal.",
      "explanation": "Create the vault in the Azure portal, or set `vault.existing: true` if it already exists. This also applies to InMage, which needs the classic portal and therefore an existing vault.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "portal",
        "vault.existing"
      ],
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR110",
      "title": "Azure subscription",
      "section": "Azure account requirements",
      "lines": [
        41
      ],
      "statement": "The vault belongs to a subscription of an Azure account.",
      "explanation": "Name the subscription in `subscription` to complete this checklist item. `az account list -o table` prints your subscriptions.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "information",
      "paths": [
        "subscription"
      ],
      "enforcement": "checklist",
      "metBy": [
        "subscription"
      ],
      "link": "http://azure.microsoft.com/"
    },
    {
      "id": "ASR111",
      "title": "Free trial is enough to start",
      "section": "Azure account requirements",
      "lines": [
        41
      ],
      "statement": "A free trial account is enough for the first steps.",
      "explanation": "A whole site soon exceeds the credit and the core quota of a trial, so plan the paid subscription before the first failover drill.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "subscription"
      ],
      "enforcement": "explanation",
      "link": "https://azure.microsoft.com/pricing/free-trial/"
    },
    {
      "id": "ASR112",
      "title": "Site Recovery is billed",
      "section": "Azure account requirements",
      "lines": [
        41
      ],
      "statement": "The service is billed, so include its price in the plan.",
      "explanation": "Storage, network traffic and the Azure VMs of a failover or drill are billed in addition to the service itself. Check the price page before you decide how many machines to protect.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "subscription"
      ],
      "enforcement": "explanation",
      "link": "https://azure.microsoft.com/pricing/details/site-recovery/"
    },
    {
      "id": "ASR120",
      "title": "Storage account missing",
      "section": "Azure storage requirements",
      "lines": [
        46
      ],
      "statement": "A descriptor that replicates to Azure declares at least one storage account.",
      "explanation": "Replicas are kept in Azure storage until they are needed, so without an account there is nowhere to replicate to. Add an entry to `storageAccounts`; its `sku` and `location` have defaults.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts"
      ],
      "link": "https://docs.microsoft.com/azure/storage/storage-introduction",
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR121",
      "title": "VMs are created only at failover",
      "section": "Azure storage requirements",
      "lines": [
        46
      ],
      "statement": "Azure creates the VMs from the stored replicas at the time of a failover, not before.",
      "explanation": "Until then you pay for storage but not for compute. It also means that only a drill, not replication, tests the core quota and the network.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "storageAccounts"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR122",
      "title": "Storage redundancy not supported",
      "section": "Azure storage account",
      "lines": [
        50
      ],
      "statement": "A storage account for replicas has one of these SKUs, {storageSkus}.",
      "explanation": "The article names geo-redundant and locally redundant standard storage, and premium storage for some paths (ASR126). It does not name read-access geo-redundant and zone-redundant accounts, so they are not accepted here; Microsoft's later pages accept the former.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].sku"
      ],
      "limits": [
        "storageSkus"
      ],
      "link": "https://docs.microsoft.com/azure/storage/storage-redundancy",
      "sources": [
        "S1",
        "S5d",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR123",
      "title": "Locally redundant storage for replicas",
      "section": "Azure storage account",
      "lines": [
        50
      ],
      "statement": "Standard accounts for replicas should be geo-redundant.",
      "explanation": "All copies of locally redundant storage are in one region and are lost with it. The recommendation does not apply to premium accounts, which are always locally redundant, nor to accounts with `usage: log`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "storageAccounts[].sku",
        "storageAccounts[].usage"
      ],
      "link": "https://docs.microsoft.com/azure/storage/storage-redundancy#geo-redundant-storage",
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR124",
      "title": "Why geo-redundant storage",
      "section": "Azure storage account",
      "lines": [
        50
      ],
      "statement": "Geo-redundant replicas survive an outage of the region, even a permanent one.",
      "explanation": "A second copy is kept in the paired region. Without it, a disaster in the Azure region also destroys the replicas.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "storageAccounts[].sku"
      ],
      "enforcement": "explanation",
      "link": "https://docs.microsoft.com/en-us/azure/storage/storage-redundancy"
    },
    {
      "id": "ASR125",
      "title": "Storage of either model in the Azure portal",
      "section": "Azure storage / Azure portal",
      "lines": [
        51
      ],
      "statement": "In the Azure portal, both Resource Manager and classic accounts can be selected.",
      "explanation": "Use `ResourceManager` for new accounts and `Classic` for accounts that already exist. The classic portal offers classic accounts only (ASR102).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "storageAccounts[].deploymentModel"
      ],
      "enforcement": "checklist",
      "metBy": [
        "storageAccounts[]"
      ],
      "includes": [
        "ASR101",
        "ASR102"
      ],
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR126",
      "title": "Premium storage for Hyper-V replicas",
      "section": "Premium storage",
      "lines": [
        52
      ],
      "statement": "Hyper-V VMs are not replicated to premium storage, which is available only for VMware VMs and physical servers.",
      "explanation": "Use a standard `sku` for the data account of a Hyper-V descriptor. The support matrix of the same day agrees; later Microsoft pages (from 2018) allow premium storage.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].sku",
        "storageAccounts[].usage"
      ],
      "link": "https://docs.microsoft.com/en-us/azure/storage/storage-premium-storage",
      "sources": [
        "S1",
        "S9a",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR127",
      "title": "Premium storage in the classic portal",
      "section": "Premium storage",
      "lines": [
        52
      ],
      "statement": "Premium accounts for replicas need the Azure portal.",
      "explanation": "The classic portal does not offer premium accounts. Set `portal: azure` or use a standard account. The redundancy of the same account (ASR130) is then not reported as well.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "portal",
        "storageAccounts[].sku"
      ],
      "link": "https://docs.microsoft.com/en-us/azure/storage/storage-premium-storage",
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR128",
      "title": "What premium storage is for",
      "section": "Premium storage",
      "lines": [
        52
      ],
      "statement": "Premium accounts suit machines with a constantly high disk load and low latency needs.",
      "explanation": "Databases are the usual example. Premium storage costs more, is only locally redundant and needs a second account (ASR129), so use it only for the machines that need it, through `protectedItems[].storageAccount`.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "storageAccounts[].sku"
      ],
      "enforcement": "explanation",
      "link": "https://docs.microsoft.com/en-us/azure/storage/storage-premium-storage"
    },
    {
      "id": "ASR129",
      "title": "Premium storage without a log account",
      "section": "Premium storage",
      "lines": [
        52
      ],
      "statement": "A premium account for replicas needs a standard account for the replication logs as well.",
      "explanation": "The logs record the ongoing changes on the source. Declare one standard account with `usage: log`. A standard account for data alone does not count, because nothing says that the logs may be stored there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts",
        "storageAccounts[].sku",
        "storageAccounts[].usage"
      ],
      "link": "https://docs.microsoft.com/en-us/azure/storage/storage-premium-storage",
      "sources": [
        "S2",
        "S25"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR130",
      "title": "Classic portal with other than geo-redundant storage",
      "section": "Storage limitations",
      "lines": [
        53
      ],
      "statement": "A vault in the classic portal stores its replicas in geo-redundant accounts only.",
      "explanation": "Change the account to `Standard_GRS`, or manage the vault in the Azure portal. A premium account for VMware VMs or physical servers is reported as ASR127 instead.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "portal",
        "storageAccounts[].sku"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR131",
      "title": "Storage account stays in its resource group",
      "section": "Storage limitations",
      "lines": [
        53
      ],
      "statement": "An account created in the Azure portal cannot be moved to another resource group.",
      "explanation": "Decide on the resource group before you create the account. The next revision of the article and the support matrix are stricter, and say that storage, networks and VMs used by Site Recovery move neither between resource groups nor between subscriptions.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "storageAccounts[].resourceGroup"
      ],
      "enforcement": "checklist",
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR132",
      "title": "Premium storage in Central India",
      "section": "Storage limitations",
      "lines": [
        53
      ],
      "statement": "A premium account in Central India cannot store replicas.",
      "explanation": "Use a standard account there, or another region for account, network and vault together. A location inherited from the vault counts as well. The restriction is old; current Microsoft pages no longer mention it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].location",
        "storageAccounts[].sku",
        "vault.location"
      ],
      "limits": [
        "premiumExcludedRegions"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR133",
      "title": "Premium storage in South India",
      "section": "Storage limitations",
      "lines": [
        53
      ],
      "statement": "A premium account in South India cannot store replicas.",
      "explanation": "Use a standard account there, or another region for account, network and vault together. A location inherited from the vault counts as well. The restriction is old; current Microsoft pages no longer mention it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "storageAccounts[].location",
        "storageAccounts[].sku",
        "vault.location"
      ],
      "limits": [
        "premiumExcludedRegions"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR140",
      "title": "Azure network missing",
      "section": "Azure network requirements",
      "lines": [
        57
      ],
      "statement": "A descriptor that replicates to Azure declares at least one Azure network.",
      "explanation": "The VMs created by a failover must be connected to a network, and an emergency is no time to design one. Add an entry to `virtualNetworks` in the region of the vault.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "virtualNetworks"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR141",
      "title": "Network outside the vault's region",
      "section": "Network region",
      "lines": [
        61
      ],
      "statement": "The network and the vault are in the same region.",
      "explanation": "Site Recovery offers only networks of that region when machines are set up. The comparison ignores case and spaces, and a network without `location` uses the vault's.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "virtualNetworks[].location",
        "vault.location"
      ],
      "sources": [
        "S2",
        "S11"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR142",
      "title": "Network of either model in the Azure portal",
      "section": "Azure network / Azure portal",
      "lines": [
        62
      ],
      "statement": "In the Azure portal, both Resource Manager and classic networks can be selected.",
      "explanation": "Use the model in which the VMs will run after a failover. The classic portal offers classic networks only (ASR102).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "virtualNetworks[].deploymentModel"
      ],
      "enforcement": "checklist",
      "metBy": [
        "virtualNetworks[]"
      ],
      "includes": [
        "ASR101",
        "ASR102"
      ],
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR143",
      "title": "VM network without a mapping",
      "section": "Network mapping",
      "lines": [
        63
      ],
      "statement": "When VMM replicates to Azure, each VM network in use is mapped to an Azure network.",
      "explanation": "Add an entry to `networkMappings` for every network that an adapter of a protected machine names. According to an earlier Microsoft page, only machines that fail over in the same recovery plan can reach each other without a mapping.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "networkMappings",
        "networkMappings[].source",
        "protectedItems[].nics[].network"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-network-mapping",
      "sources": [
        "S2",
        "S3"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR144",
      "title": "What network mapping does",
      "section": "Network mapping",
      "lines": [
        63
      ],
      "statement": "The mapping connects failed-over machines to the intended network.",
      "explanation": "A mapping is made once per VM network, not per machine, and applies to every VM on that network. Use a machine's own `virtualNetwork` for exceptions.",
      "scenarios": [
        "M"
      ],
      "severity": "hint",
      "paths": [
        "networkMappings"
      ],
      "enforcement": "explanation",
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-network-mapping"
    },
    {
      "id": "ASR200",
      "title": "Configuration server missing",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The site has a configuration server, either a physical machine or a virtual one.",
      "explanation": "It connects the site to the vault; without it no machine can be protected. Describe it in `configurationServer`, and set `machine` to tell whether it is a VMware VM, another VM or a physical server, because failback depends on that (ASR252).",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "configurationServer",
        "configurationServer.machine"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR201",
      "title": "Configuration server on another operating system",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The configuration server runs {configurationServerOs}.",
      "explanation": "The article names no older or newer Windows Server, so install this version from the start. An in-place upgrade later would put all replication at risk.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "configurationServer.os"
      ],
      "limits": [
        "configurationServerOs"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR202",
      "title": "One machine runs all components",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The configuration server, process server and master target are set up together on one machine.",
      "explanation": "Size that machine for all three. More process servers and a separate master target can be added later (ASR223, ASR844).",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "configurationServer"
      ],
      "enforcement": "explanation",
      "sources": [
        "S3"
      ]
    },
    {
      "id": "ASR203",
      "title": "Configuration server not a highly available VMware VM",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "For VMware VMs, the configuration server should be a VMware VM with high availability.",
      "explanation": "Replication stops while this server is down, and vSphere HA restarts it on another host. As a VMware VM it can also be the target of a failback. Set `machine: vmware` and `highlyAvailable: true` once the cluster provides it.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "configurationServer.machine",
        "configurationServer.highlyAvailable"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR204",
      "title": "Configuration server with another network adapter",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "A configuration server that is a VMware VM has a network adapter of type {nicType}.",
      "explanation": "All replication traffic of the site goes through this adapter. Change its type in the settings of the VM. Where that is not possible, the vSphere host needs an update (ASR205).",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "configurationServer.nicType"
      ],
      "limits": [
        "nicType"
      ],
      "sources": [
        "S6",
        "S7"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR205",
      "title": "Host update for other network adapters missing",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "When the configuration server's adapter is not {nicType}, vSphere {nicUpdateVersion} hosts have the update {nicUpdate}.",
      "explanation": "The article names that one vSphere version only, so hosts of other versions do not need the update and only ASR204 is reported. Install the update and add it to the host's `patches`, or change the adapter.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vSphereHosts[].patches",
        "vSphereHosts[].version",
        "configurationServer.nicType"
      ],
      "limits": [
        "nicType",
        "nicUpdate",
        "nicUpdateVersion"
      ],
      "link": "https://kb.vmware.com/selfservice/microsites/search.do?cmd=displayKC&docType=kc&externalId=2110245&sliceId=1&docTypeID=DT_KB_1_1&dialogID=26228401&stateId=1",
      "enforcement": "rule"
    },
    {
      "id": "ASR206",
      "title": "Configuration server with a dynamic address",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "The IP address of the configuration server is static.",
      "explanation": "Every protected machine gets this address at installation and loses its connection when the address changes. The article requires it for VMware only; for physical servers, which use the same software, it is information.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "severityIn": {
        "P": "information"
      },
      "paths": [
        "configurationServer.ipAssignment"
      ],
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR207",
      "title": "Configuration server is a domain controller",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "A domain controller cannot be the configuration server.",
      "explanation": "Setup installs its own web server, database and local accounts, which conflict with that role. Use a member server. The article requires it for VMware only, but the software is the same for physical servers, so it applies there too.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "configurationServer.domainController"
      ],
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR208",
      "title": "Host name of the configuration server too long",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "The host name of the configuration server has at most {hostNameLength} characters.",
      "explanation": "Rename the machine before setup, because its name is registered in the vault. The article requires it for VMware only, but the software is the same for physical servers, so it applies there too.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "configurationServer.hostname"
      ],
      "limits": [
        "hostNameLength"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR209",
      "title": "Configuration server not in English",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "Windows on the configuration server is an English edition.",
      "explanation": "A language pack on another edition is not enough; install from English media. Any regional variant, such as `en-GB`, is accepted. The article requires it for VMware only, but the software is the same for physical servers, so it applies there too.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "configurationServer.language"
      ],
      "sources": [
        "S5d",
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR210",
      "title": "PowerCLI on the configuration server",
      "section": "Configuration server",
      "lines": [
        70
      ],
      "statement": "VMware vSphere PowerCLI {powerCLI} is installed on the configuration server.",
      "explanation": "The components use it to communicate with vCenter and the hosts. Any other declared version is a warning; if none is declared, it is a checklist item. Configuration servers from version 9.14 on no longer need it.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "configurationServer.powerCLI"
      ],
      "limits": [
        "powerCLI"
      ],
      "sources": [
        "S5a",
        "S30"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR211",
      "title": "Configuration server without internet access",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The configuration server can reach the internet.",
      "explanation": "It reports to the vault and sends the replicas to Azure. A direct connection or a proxy is enough; set `outbound.connection`.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.connection",
        "configurationServer.outbound"
      ],
      "sources": [
        "S3"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR212",
      "title": "Port for setup",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "During setup of the components, the firewall allows outbound HTTP on port {setupPort}, so that MySQL can be downloaded.",
      "explanation": "The port may be closed afterwards. This is reported when `outbound.ports` is declared without it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "outbound.ports",
        "configurationServer.outbound"
      ],
      "limits": [
        "setupPort"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR213",
      "title": "Port for replication management closed",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The firewall always allows outbound HTTPS on port {managementPort}, which is used to manage replication.",
      "explanation": "Without it the vault loses contact with the site and no failover can be controlled. Checked when `outbound.ports` is declared.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.ports",
        "configurationServer.outbound"
      ],
      "limits": [
        "managementPort"
      ],
      "sources": [
        "S6",
        "S8"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR214",
      "title": "Port for replication data closed",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The firewall always allows outbound HTTPS on the replication port, by default {replicationPort}.",
      "explanation": "Replicated data uses this port. Checked when `outbound.ports` is declared, against `configurationServer.replicationPort` if that is set. The article calls it outbound access to the internet; current Microsoft pages describe it as traffic between the machines and the appliance.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.ports",
        "configurationServer.replicationPort",
        "configurationServer.outbound"
      ],
      "limits": [
        "replicationPort"
      ],
      "sources": [
        "S6",
        "S8"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR215",
      "title": "Replication port can be changed",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "A port other than {replicationPort} can be used for replication data.",
      "explanation": "Set `configurationServer.replicationPort` and open that port instead (ASR214). A port is a number from 1 to 65535; anything else is an error.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "cases": {
        "out-of-range": "error"
      },
      "paths": [
        "configurationServer.replicationPort"
      ],
      "limits": [
        "replicationPort"
      ],
      "sources": [
        "S8"
      ],
      "enforcement": "schema"
    },
    {
      "id": "ASR216",
      "title": "MySQL download not allowed",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The allow list of the configuration server contains the address that MySQL is downloaded from, {mySqlUrl}.",
      "explanation": "Setup downloads the installer from this address. The URL table of the article has a second address for the same file (ASR707). If neither is allowed, this is an error; if one of the two is allowed, it is a warning.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "one-address-missing": "warning"
      },
      "paths": [
        "outbound.urls",
        "configurationServer.outbound"
      ],
      "limits": [
        "mySqlUrl"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR217",
      "title": "Service URLs for the configuration server",
      "section": "Configuration server",
      "lines": [
        70,
        90
      ],
      "statement": "The configuration server can reach the service addresses of the URL table.",
      "explanation": "The VMware column of that table applies, also to physical servers, which have no column of their own. Each missing address is reported under its own id, ASR701 to ASR709.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls",
        "configurationServer.outbound"
      ],
      "includes": [
        "ASR701",
        "ASR702",
        "ASR703",
        "ASR704",
        "ASR705",
        "ASR706",
        "ASR707",
        "ASR708",
        "ASR709"
      ],
      "reportedAs": "ASR701",
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq#url-access-requirements",
      "enforcement": "rule"
    },
    {
      "id": "ASR220",
      "title": "Process server comes with the configuration server",
      "section": "Process server",
      "lines": [
        71
      ],
      "statement": "Setting up the configuration server also sets up a process server on it.",
      "explanation": "You do not need to declare it. In `processServers`, list only additional ones, and the one in Azure that failback needs (ASR840).",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "processServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR221",
      "title": "What the process server does",
      "section": "Process server",
      "lines": [
        71
      ],
      "statement": "The process server receives the data of the machines, caches, compresses and encrypts it, and forwards it to Azure storage.",
      "explanation": "All replication passes through it, so its disks and its uplink limit the throughput. Place it close to the machines that it serves.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "processServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR222",
      "title": "Discovery and agent installation",
      "section": "Process server",
      "lines": [
        71
      ],
      "statement": "The process server also discovers the VMware VMs and installs the Mobility service on them.",
      "explanation": "It needs an account on vCenter or the hosts, and an administrator account on the machines. Where push installation is not allowed, install the service manually.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "processServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR223",
      "title": "Add process servers as the site grows",
      "section": "Process server",
      "lines": [
        71
      ],
      "statement": "A growing site adds dedicated process servers to share the replication load.",
      "explanation": "The article does not say how many machines need another server, so no threshold is checked. Monitor the load and the cache of the existing server, and declare new ones in `processServers`.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "processServers"
      ],
      "enforcement": "checklist"
    },
    {
      "id": "ASR224",
      "title": "Master target comes with the configuration server",
      "section": "Master target server",
      "lines": [
        72
      ],
      "statement": "Setting up the configuration server also sets up a master target on it.",
      "explanation": "You do not need to declare it. In `masterTargetServers`, list only separate ones, as required by ASR252 and ASR844.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR225",
      "title": "What the master target does",
      "section": "Master target server",
      "lines": [
        72
      ],
      "statement": "The master target receives the replicated data when machines fail back from Azure.",
      "explanation": "It is idle until then. During failback it writes the disks of the returning VMs.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR230",
      "title": "vSphere host missing",
      "section": "vSphere hosts",
      "lines": [
        73
      ],
      "statement": "A descriptor for VMware VMs declares at least one vSphere host.",
      "explanation": "The machines to protect run on it, and failback returns to it. Add the hosts with their versions to `vSphereHosts`.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vSphereHosts"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR231",
      "title": "vSphere version not supported",
      "section": "vSphere hosts",
      "lines": [
        73
      ],
      "statement": "The version of every vSphere host is one of {vSphereVersions}.",
      "explanation": "Upgrade older hosts before you protect the machines on them. The list for vCenter is shorter (ASR236) and is checked separately.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vSphereHosts[].version"
      ],
      "limits": [
        "vSphereVersions"
      ],
      "sources": [
        "S1",
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR232",
      "title": "vSphere host without the latest updates",
      "section": "vSphere hosts",
      "lines": [
        73
      ],
      "statement": "Every vSphere host has the newest updates of its version.",
      "explanation": "A descriptor cannot show this by itself. `latestUpdates: false` is a warning; without `latestUpdates` it is a checklist item.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "vSphereHosts[].latestUpdates"
      ],
      "sources": [
        "S1",
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR233",
      "title": "Hosts and process server in different networks",
      "section": "vSphere hosts",
      "lines": [
        73
      ],
      "statement": "Hosts and vCenter servers should be in the same network as the process server.",
      "explanation": "Without a dedicated process server, that is the network of the configuration server. Data that crosses networks on its way to the process server slows replication and loads the routers. Only declared networks are compared.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "vSphereHosts[].network",
        "vCenterServers[].network",
        "processServers[].network",
        "configurationServer.network"
      ],
      "sources": [
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR235",
      "title": "No vCenter server",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "A vCenter server should manage the vSphere hosts.",
      "explanation": "With vCenter, machines are discovered in one place and are still found after they move between hosts. An empty list is a warning; without `vCenterServers` it is a checklist item.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "vCenterServers"
      ],
      "sources": [
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR236",
      "title": "vCenter version not supported",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "The version of every vCenter server is one of {vCenterVersions}.",
      "explanation": "Hosts may run vSphere 5.1 (ASR231), but vCenter may not; a newer vCenter can manage such hosts.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vCenterServers[].version"
      ],
      "limits": [
        "vCenterVersions"
      ],
      "sources": [
        "S1",
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR237",
      "title": "vCenter server without the latest updates",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "Every vCenter server has the newest updates of its version.",
      "explanation": "A descriptor cannot show this by itself. `latestUpdates: false` is a warning; without `latestUpdates` it is a checklist item.",
      "scenarios": [
        "V"
      ],
      "severity": "warning",
      "paths": [
        "vCenterServers[].latestUpdates"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR238",
      "title": "Cross-vCenter vMotion in use",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "Protected machines are not moved from one vCenter to another by vMotion.",
      "explanation": "Site Recovery finds machines through the vCenter that they belong to. Do not use cross-vCenter vMotion for them, and remove `crossVCenterVMotion` from `features`.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vCenterServers[].features",
        "vSphereHosts[].features"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR239",
      "title": "Virtual volumes in use",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "Protected machines are not stored on VMware virtual volumes.",
      "explanation": "Move them to a VMFS or NFS datastore and remove `virtualVolumes` from `features`. Current Microsoft pages allow virtual volumes for replication, but still not for failback.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vCenterServers[].features",
        "vSphereHosts[].features"
      ],
      "sources": [
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR240",
      "title": "Storage DRS in use",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "Storage DRS does not move the disks of protected machines.",
      "explanation": "Disable it for their datastores and remove `storageDRS` from `features`. The article lists it among the new features of vSphere 6.0 although older versions have it, so it is reported for every version.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "vCenterServers[].features",
        "vSphereHosts[].features"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR241",
      "title": "Features of vSphere 6.0",
      "section": "vCenter servers",
      "lines": [
        74
      ],
      "statement": "On vSphere and vCenter 6.0, only features that version 5.5 already had are supported.",
      "explanation": "ASR238 to ASR240 name three examples, but not all. If you use 6.0, review the newer features that protected machines depend on.",
      "scenarios": [
        "V"
      ],
      "severity": "information",
      "paths": [
        "vCenterServers[].version",
        "vSphereHosts[].version"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "vSphereHosts[].version": [
          "6.0"
        ],
        "vCenterServers[].version": [
          "6.0"
        ]
      },
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR250",
      "title": "Physical configuration server allowed",
      "section": "Physical: configuration server",
      "lines": [
        90
      ],
      "statement": "To replicate physical servers, the configuration server may be a physical machine too.",
      "explanation": "The recommendation to use a VMware VM (ASR203) does not apply here. Note that failback then needs an additional VMware VM (ASR252).",
      "scenarios": [
        "P"
      ],
      "severity": "hint",
      "paths": [
        "configurationServer.machine"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR251",
      "title": "Failback to something other than VMware",
      "section": "Physical: failback",
      "lines": [
        91
      ],
      "statement": "A machine that fails back from Azure becomes a VMware VM, even if it was a physical server before.",
      "explanation": "It cannot fail back to physical hardware or to Hyper-V, so a VMware environment is needed. The article says this three times; ASR826 and ASR850 are reported here as well.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.target"
      ],
      "sources": [
        "S3",
        "S14"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR252",
      "title": "No VMware master target for failback",
      "section": "Physical: failback",
      "lines": [
        91
      ],
      "statement": "If the configuration server is not a VMware VM, another VMware VM is available to receive the data of a failback.",
      "explanation": "The master target writes the returning disks to VMware storage, which only a VMware VM can do. Declare one in `masterTargetServers` with `machine: vmware`. ASR852 says the same and is reported here.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "masterTargetServers[].machine",
        "configurationServer.machine",
        "failback"
      ],
      "sources": [
        "S3"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR300",
      "title": "VMware Tools not installed",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "VMware Tools are installed in every replicated VM.",
      "explanation": "Discovery uses them to read the guest's name, system and addresses. Install them and set `vmwareTools: running`; without a value this is a checklist item.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].vmwareTools"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR301",
      "title": "VMware Tools not running",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "VMware Tools run in every replicated VM.",
      "explanation": "Tools that are installed but stopped are of no more use than missing ones. Start the service and let it start with the system.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].vmwareTools"
      ],
      "includes": [
        "ASR300"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR302",
      "title": "Azure prerequisites of the VM",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "Every VM meets the requirements of Azure for the VM that a failover creates.",
      "explanation": "This is the heading for ASR303 to ASR312 and ASR320. The support matrix of the same day has more requirements than the article repeats, so compare the machines with that table once.",
      "scenarios": [
        "V"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[]"
      ],
      "enforcement": "checklist",
      "includes": [
        "ASR303",
        "ASR304",
        "ASR305",
        "ASR306",
        "ASR307",
        "ASR308",
        "ASR309",
        "ASR310",
        "ASR311",
        "ASR320",
        "ASR900"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-azure-vms",
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR303",
      "title": "Disk larger than the limit",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "No replicated disk may be larger than {diskGB} GB.",
      "explanation": "The limit is that of the Azure disk that stores the replica, so it applies to physical servers as well. Elsewhere the article mentions 1 TB; the smaller figure is applied, so 1024 GB is too large. Shrink or split the disk, or exclude it with `exclude: true`. The OS disk is reported as ASR900.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].sizeGB"
      ],
      "includes": [
        "ASR900"
      ],
      "limits": [
        "diskGB"
      ],
      "sources": [
        "S1",
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR304",
      "title": "Too many disks",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "A machine has at most {disks} replicated disks.",
      "explanation": "The OS disk counts. The closing tips of the article allow the same number of data disks (ASR902), which would be one disk more in total; the stricter reading is applied. Other Microsoft pages of 2016 state 16 or 32 data disks, because the number also depends on the size of the Azure VM.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks"
      ],
      "limits": [
        "disks"
      ],
      "sources": [
        "S1",
        "S3",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR305",
      "title": "Too little free space",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "The drive where the Mobility service is installed has at least {freeSpaceGB} GB of free space.",
      "explanation": "The agent and its log files need the space. Declare the free space of that drive as `freeSpaceGB`; without a value this is a checklist item. The article requires it for VMware VMs, so it is a warning on physical servers.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "paths": [
        "protectedItems[].freeSpaceGB"
      ],
      "limits": [
        "freeSpaceGB"
      ],
      "sources": [
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR306",
      "title": "Encrypted disk",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "A machine with an encrypted disk cannot be protected.",
      "explanation": "The replica could not be started in Azure without the key. Decrypt the disk first, or exclude it with `exclude: true`. The article states this for VMware VMs; the support matrix of the same day states it for physical servers and Hyper-V too. `crypto_LUKS` in `fileSystems` is an encrypted disk as well.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "paths": [
        "protectedItems[].disks[].encrypted",
        "protectedItems[].fileSystems"
      ],
      "sources": [
        "S1",
        "S5d",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR307",
      "title": "Guest cluster on shared disks",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "Machines that form a cluster on a shared disk cannot be replicated.",
      "explanation": "Protect the clustered application by its own replication, such as database replication, or move it off the shared disk. The support matrix of the same day lists a shared cluster disk as supported for VMware in one table and as unsupported in another; this tool follows the article.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "paths": [
        "protectedItems[].disks[].shared"
      ],
      "sources": [
        "S1",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR308",
      "title": "Port for multi-VM consistency closed",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "Machines that share consistent recovery points have port {multiVmPort} open in their local firewall.",
      "explanation": "The members of a `multiVmGroup` agree on common recovery points over this port. Checked when `openPorts` is declared for a member. A group with a single member has no effect.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "cases": {
        "single-member": "hint"
      },
      "paths": [
        "protectedItems[].multiVmGroup",
        "protectedItems[].openPorts"
      ],
      "limits": [
        "multiVmPort"
      ],
      "sources": [
        "S2",
        "S25"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR309",
      "title": "UEFI firmware",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "Machines that boot from UEFI or EFI firmware are not supported.",
      "explanation": "Azure VMs of that time boot from BIOS only, so the machine has to be rebuilt or converted first. The support matrix of the same day agrees; current Microsoft pages allow UEFI with Secure Boot off.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "paths": [
        "protectedItems[].firmware"
      ],
      "sources": [
        "S1",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR310",
      "title": "Machine name not allowed in Azure",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "The name of a machine in Azure has 1 to {azureNameLength} characters, all of them letters, digits or hyphens.",
      "explanation": "`azureName` is checked, or `name` if there is none. A machine can therefore keep its name on-premises and get a valid one for Azure. The limit is Azure's own, so it applies to physical servers as well.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].name",
        "protectedItems[].azureName"
      ],
      "limits": [
        "azureNameLength"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-azure-vms",
      "sources": [
        "S1",
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR311",
      "title": "Machine name starts or ends with a hyphen",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "The name of a machine in Azure starts and ends with a letter or digit.",
      "explanation": "Reported where only the first or last character is wrong; other characters and the length are ASR310. Give the machine an `azureName` without the hyphen. The limit is Azure's own, so it applies to physical servers as well.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].name",
        "protectedItems[].azureName"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-azure-vms",
      "sources": [
        "S1",
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR312",
      "title": "Azure name can be changed later",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "The name in Azure can still be changed while the machine replicates.",
      "explanation": "It is set in the properties of the replicated item and takes effect at the next failover. A valid `azureName` resolves ASR310 and ASR311, whatever the machine is called on-premises.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].azureName"
      ],
      "enforcement": "explanation",
      "sources": [
        "S1",
        "S2"
      ]
    },
    {
      "id": "ASR313",
      "title": "Teamed adapters become one",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "A team of network adapters becomes a single adapter when the machine runs in Azure.",
      "explanation": "Plan bandwidth and addresses for one adapter. The support matrix of the same day lists teaming inside the guest as not supported at all, so test such a machine in a drill.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].nics[].teamed"
      ],
      "sources": [
        "S1",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR314",
      "title": "Guest iSCSI disk becomes a VHD",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "At failover, a disk that the guest uses over iSCSI becomes a VHD of the Azure VM.",
      "explanation": "The data is kept, but the disk is then local instead of on the iSCSI target. The support matrix of the same day lists iSCSI disks as unsupported. This tool follows the article; test in a drill whether the machine starts.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].bus"
      ],
      "sources": [
        "S1",
        "S3",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR315",
      "title": "iSCSI target reachable from Azure",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "A failed-over machine should not reach the iSCSI target it used on-premises.",
      "explanation": "If it does, it sees the same data twice, on its VHD and on the source disk, and may write to the wrong one. Block access from the Azure network and set `iscsiTargetReachableFromAzure: false`. Only an explicit `true` is reported; without a value it is a checklist item.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "severityIn": {
        "P": "information"
      },
      "paths": [
        "protectedItems[].iscsiTargetReachableFromAzure",
        "protectedItems[].disks[].bus"
      ],
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR316",
      "title": "Disconnect the iSCSI target after failover",
      "section": "VMware VMs",
      "lines": [
        80
      ],
      "statement": "If the target can be reached, somebody disconnects it manually on the Azure VM.",
      "explanation": "Add a manual action for it after the machine's group in the recovery plan, so that it is not forgotten in an emergency. It is shown together with ASR315.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "recoveryPlans[].groups[].actions[]",
        "protectedItems[].iscsiTargetReachableFromAzure"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "protectedItems[].iscsiTargetReachableFromAzure": [
          "true"
        ]
      }
    },
    {
      "id": "ASR320",
      "title": "Windows version not supported",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "A Windows machine runs a 64-bit version from the support matrix.",
      "explanation": "In 2016 these are Windows Server 2012 R2, Windows Server 2012 and Windows Server 2008 R2 with Service Pack 1 or later. The Mobility service does not support other versions. Upgrade the machine or protect it by other means. A name that does not tell the service pack, as VMware writes it, is left open: add the service pack.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].os",
        "protectedItems[].os.version",
        "protectedItems[].os.architecture"
      ],
      "guest": "Windows",
      "limits": [
        "guestOs"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-replicated-machines",
      "sources": [
        "S1",
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR321",
      "title": "Windows not on drive C",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "Windows is installed on drive C.",
      "explanation": "Azure may use other drive letters itself, for example D for the temporary disk. The system drive of an existing Windows cannot be renamed, so a machine with another drive has to be reinstalled.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].os.systemDrive"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR322",
      "title": "Dynamic OS disk",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "The disk that Windows boots from is a basic disk.",
      "explanation": "The replica of a dynamic OS disk cannot be started in Azure. Convert it to a basic disk, which needs a backup and a restore. Data disks may remain dynamic (ASR323).",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].diskType",
        "protectedItems[].disks[].role"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR323",
      "title": "Dynamic data disks allowed",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "Data disks of a Windows machine may be either basic or dynamic.",
      "explanation": "Only the OS disk is restricted (ASR322). A spanned volume needs all of its disks, so do not exclude any of them from replication.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].disks[].diskType",
        "protectedItems[].disks[].role"
      ],
      "enforcement": "explanation",
      "sources": [
        "S2"
      ]
    },
    {
      "id": "ASR324",
      "title": "RDM disk of a Windows machine",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "Windows machines with a raw device mapping are supported.",
      "explanation": "Replication to Azure needs no extra step; ASR325 and ASR326 describe what failback does with the disk. The article repeats the sentence for physical servers, which have no raw device mappings. There, `rdm: true` is reported as not applicable, in line with the support matrix of the same day.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].rdm"
      ],
      "sources": [
        "S1",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR325",
      "title": "RDM disk reused on failback",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "Failback reuses the mapped disk if that disk and the original VM still exist.",
      "explanation": "Keep both after a failover if the data is to return to the same disk. Linux machines behave differently (ASR335).",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].disks[].rdm"
      ],
      "enforcement": "explanation",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR326",
      "title": "RDM disk returns as a VMDK",
      "section": "Windows machines",
      "lines": [
        81,
        97
      ],
      "statement": "If the original VM or its mapped disk no longer exists, every disk returns as a new VMDK.",
      "explanation": "Provide datastore space for the full size of these disks before failing back. This is reported when failback is declared. A physical server never had such a mapping, so it always gets new VMDKs; ASR324 reports that as well.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].rdm",
        "failback"
      ],
      "sources": [
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR330",
      "title": "Linux version not supported",
      "section": "Linux machines",
      "lines": [
        82,
        98
      ],
      "statement": "A Linux machine runs a distribution and version from the support matrix.",
      "explanation": "The Mobility service has a driver for each supported kernel and does not work with others. The matrix of the same day lists certain versions of Red Hat, CentOS, Oracle and SUSE; the next revision of the article adds 6.8 of Red Hat and CentOS. Upgrade the machine or protect it by other means.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].os",
        "protectedItems[].os.version"
      ],
      "guest": "Linux",
      "limits": [
        "guestOs"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-replicated-machines",
      "sources": [
        "S1",
        "S2",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR331",
      "title": "Hosts file incomplete",
      "section": "Linux machines",
      "lines": [
        82,
        98
      ],
      "statement": "On Linux, `/etc/hosts` maps the machine's own host name to the addresses of all its adapters.",
      "explanation": "Otherwise the machine may not resolve its own name when its addresses change. Set `hostsFile: complete` once you have checked the file; without a value this is a checklist item.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].hostsFile"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR332",
      "title": "Names on Linux not in English",
      "section": "Linux machines",
      "lines": [
        82,
        98
      ],
      "statement": "On Linux, the host name and the names of mount points, devices, system paths and files are English.",
      "explanation": "Names with non-ASCII characters are not supported. Declared host names, disk names and mount points are checked; declare the rest with `englishOnly`.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].hostname",
        "protectedItems[].disks[].mountPoint",
        "protectedItems[].disks[].name",
        "protectedItems[].englishOnly"
      ],
      "sources": [
        "S2"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR333",
      "title": "Linux storage not supported",
      "section": "Linux machines",
      "lines": [
        82,
        98
      ],
      "statement": "Linux machines use supported storage, with one of the file systems {fileSystems}, LVM2 as volume manager and no HP CCISS controller.",
      "explanation": "The article refers to the support matrix of the same day for the details. The matrix adds two conditions. ReiserFS is supported on SUSE Linux Enterprise Server 11 SP3 only, and multipath must use the device mapper. The controller concerns physical servers. What is no file system of a disk, such as swap or a snap, is not checked; vfat is the system partition of a UEFI machine and therefore a warning.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "system-partition": "warning"
      },
      "paths": [
        "protectedItems[].fileSystems",
        "protectedItems[].volumeManager",
        "protectedItems[].storageController"
      ],
      "limits": [
        "fileSystems"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix#support-for-replicated-machines",
      "sources": [
        "S1",
        "S5b",
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR334",
      "title": "RDM disk of a Linux VM",
      "section": "Linux VMs",
      "lines": [
        82
      ],
      "statement": "Linux VMs with a raw device mapping are supported.",
      "explanation": "Replication to Azure needs no extra step. Failback does not keep the mapping (ASR335).",
      "scenarios": [
        "V"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].rdm"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "protectedItems[].disks[].rdm": [
          "true"
        ]
      },
      "metBy": [
        "protectedItems[].disks[]"
      ],
      "sources": [
        "S1",
        "S5d"
      ]
    },
    {
      "id": "ASR335",
      "title": "RDM disk of a Linux VM not reused",
      "section": "Linux VMs",
      "lines": [
        82
      ],
      "statement": "When a Linux VM fails back, a new VMDK replaces every mapped disk.",
      "explanation": "Provide datastore space for the full size of these disks before failing back, and set up the mapping again afterwards if you need it. This is reported when failback is declared.",
      "scenarios": [
        "V"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].rdm",
        "failback"
      ],
      "sources": [
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR336",
      "title": "Setting disk.enableUUID is off",
      "section": "Linux VMs",
      "lines": [
        82
      ],
      "statement": "Every Linux VM has `disk.enableUUID` set to true in its VMware configuration.",
      "explanation": "Without it a VMDK has no permanent identity (ASR338). Power off the VM, set the parameter and declare `diskEnableUUID: true`. An explicit `false` is an error; without a value this is a checklist item.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].diskEnableUUID"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR337",
      "title": "Parameter disk.enableUUID may have to be added",
      "section": "Linux VMs",
      "lines": [
        82
      ],
      "statement": "If a VM has no `disk.enableUUID` entry, add one.",
      "explanation": "Many VMs lack the parameter, and without it the setting is off. Add it as a new row in the advanced configuration parameters of the VM.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].diskEnableUUID"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR338",
      "title": "Why disk.enableUUID matters",
      "section": "Linux VMs",
      "lines": [
        82
      ],
      "statement": "With it a VMDK keeps one identity and mounts reliably, and failback transfers only changes instead of a full copy.",
      "explanation": "On large VMs the difference between changes and a full copy decides how long a failback takes.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].diskEnableUUID"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR400",
      "title": "VMM is optional",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Hyper-V VMs can be replicated to Azure with or without System Center VMM.",
      "explanation": "This decides the scenario: `hyperv-vmm-to-azure` for hosts in VMM clouds, `hyperv-to-azure` for hosts in Hyper-V sites. A VMM block in `hyperv-to-azure`, or Hyper-V sites in the VMM scenario, usually means that the other scenario was intended.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "scenario",
        "vmmServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR401",
      "title": "Hyper-V site missing",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Without VMM, every Hyper-V host or cluster belongs to one Hyper-V site, and there is at least one site.",
      "explanation": "Replication is set up for a whole site, so a host in no site cannot replicate, and the settings of a host in two sites are ambiguous. Declare the sites in `hyperVSites` and list each host in exactly one of them.",
      "scenarios": [
        "H"
      ],
      "severity": "error",
      "paths": [
        "hyperVSites",
        "hyperVSites[].hosts",
        "hyperVHosts[].name"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR402",
      "title": "VMM version not supported",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "The VMM server runs System Center {vmmVersion}.",
      "explanation": "An earlier release is an error. The article names no later one, but Microsoft's [support matrix](https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix) of the same day accepts System Center 2016, which Windows Server 2016 hosts need. A later release is therefore a warning.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "cases": {
        "later-version": "warning"
      },
      "paths": [
        "vmmServers[].version"
      ],
      "limits": [
        "vmmVersion"
      ],
      "sources": [
        "S1",
        "S2",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR403",
      "title": "VMM server without a cloud",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Every VMM server has at least one cloud.",
      "explanation": "Site Recovery protects VMs by cloud, so a VMM server without a private cloud has nothing to protect. `Get-SCCloud` lists the clouds of a server.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "vmmServers",
        "vmmServers[].clouds"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR404",
      "title": "Cloud without a host group",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Every VMM cloud contains at least one host group.",
      "explanation": "The host groups of a cloud are the hosts on which its VMs may run. `Get-SCVMHostGroup` lists the groups that can be added.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].clouds[].hostGroups"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR405",
      "title": "Host group without a host",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Every host group contains at least one Hyper-V host or one cluster.",
      "explanation": "A group without a host cannot run a VM and has nothing to replicate. List the hosts of a cluster individually in `hosts`, and name their cluster in `hyperVHosts[].cluster`.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].clouds[].hostGroups[].hosts"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR406",
      "title": "VMM server without internet access",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "The VMM server can reach the internet and the service addresses of Site Recovery.",
      "explanation": "The Provider on the VMM server orchestrates replication over the internet, directly or through a proxy. `connection: none` is reported here; an address that is missing from the allow list is reported under its own id (`ASR701` to `ASR709`).",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].outbound",
        "outbound",
        "outbound.connection"
      ],
      "includes": [
        "ASR701",
        "ASR702",
        "ASR703",
        "ASR704",
        "ASR705",
        "ASR706",
        "ASR707",
        "ASR708",
        "ASR709"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR407",
      "title": "Firewall of the VMM server filters by IP address",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "Firewall rules of the VMM server that filter by IP address allow the traffic to Azure.",
      "explanation": "It applies only where `ipBasedRules` is `true`. `ASR408`, `ASR409` and `ASR410` say what such rules must contain, and report what the descriptor declares; check everything else in the firewall.",
      "scenarios": [
        "M"
      ],
      "severity": "warning",
      "paths": [
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "outbound.ipBasedRules": [
          "true"
        ],
        "vmmServers[].outbound.ipBasedRules": [
          "true"
        ]
      },
      "includes": [
        "ASR408",
        "ASR409",
        "ASR410"
      ]
    },
    {
      "id": "ASR408",
      "title": "Azure IP ranges or HTTPS closed to the VMM server",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "A VMM server behind IP-based firewall rules reaches the published Azure datacenter ranges on TCP port {managementPort}.",
      "explanation": "Microsoft publishes the ranges as a file that changes, so update the rules with it. Reported only when `ipBasedRules` is `true` and the ranges are declared as closed or the port is missing from the declared ports.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "outbound.azureDatacenterIpRanges",
        "outbound.ports",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "limits": [
        "managementPort"
      ],
      "link": "https://www.microsoft.com/download/confirmation.aspx?id=41653",
      "enforcement": "rule"
    },
    {
      "id": "ASR409",
      "title": "Subscription's region closed to the VMM server",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "IP-based firewall rules of the VMM server include the ranges of the subscription's Azure region.",
      "explanation": "The vault's region is used as the subscription's region here. Reported only when `ipBasedRules` is `true` and `regions` is declared without it.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "vault.location",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR410",
      "title": "West US closed to the VMM server",
      "section": "VMM",
      "lines": [
        104
      ],
      "statement": "IP-based firewall rules of the VMM server include the ranges of `{fallbackRegion}`, wherever the vault is.",
      "explanation": "Access control and identity management of the service run there, so replication to other regions needs it too. Microsoft's tutorial of 2018 no longer requires this region.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "limits": [
        "fallbackRegion"
      ],
      "sources": [
        "S12"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR420",
      "title": "Hyper-V host too old",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "A Hyper-V host runs Windows Server {hyperVHostVersion} with the Hyper-V role, the stand-alone Hyper-V Server of that release, or a later one.",
      "explanation": "Upgrade an older host, or move its VMs to a newer one before you protect them. Do not mix Windows Server 2016 and 2012 R2 hosts in one site or cloud (`ASR022`).",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "hyperVHosts[].os"
      ],
      "limits": [
        "hyperVHostVersion"
      ],
      "sources": [
        "S1",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR421",
      "title": "Hyper-V host not up to date",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "Every Hyper-V host has the latest updates.",
      "explanation": "Replication depends on fixes of the Hyper-V role that Windows Update delivers. `latestUpdates: false` is a warning; without `latestUpdates` it is a checklist item.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "hyperVHosts[].latestUpdates"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR422",
      "title": "Hyper-V host without a VM",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "Every Hyper-V host runs at least one VM.",
      "explanation": "A host counts as empty when no protected item names it and `vmCount` is 0 or missing. Set `vmCount` for a host whose VMs are not protected, or remove the host.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].host",
        "hyperVHosts[].vmCount",
        "hyperVHosts[].name"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR423",
      "title": "Hyper-V host without an internet connection",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "Every Hyper-V host is connected to the internet, directly or through a proxy.",
      "explanation": "The agent on the host itself sends the data to Azure, so opening the firewall for another server does not help. In the VMM scenario, the top-level block is reported under `ASR406` and a block of the host under this id.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "outbound.connection",
        "hyperVHosts[].outbound"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR424",
      "title": "Hyper-V host without the required update",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "The fixes of {hostUpdate} are installed on every Hyper-V host that runs Windows Server {hostUpdateOs}.",
      "explanation": "The update is for that release, so newer hosts are not checked. It is reported when `patches` is declared without it; for a host without `patches` it is a checklist item. `Get-HotFix` lists what is installed.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "hyperVHosts[].patches",
        "hyperVHosts[].os"
      ],
      "limits": [
        "hostUpdate",
        "hostUpdateOs"
      ],
      "link": "https://support.microsoft.com/kb/2961977",
      "sources": [
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR425",
      "title": "Service addresses closed to the Hyper-V hosts",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "Every Hyper-V host can reach the internet and the service addresses of Site Recovery to send its data.",
      "explanation": "The addresses are those in the scenario's column of the URL table. An address that is missing from the allow list is reported under its own id, `ASR701` to `ASR709`; no connection at all is `ASR423`.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "hyperVHosts[].outbound",
        "outbound",
        "outbound.urls"
      ],
      "includes": [
        "ASR701",
        "ASR702",
        "ASR703",
        "ASR704",
        "ASR705",
        "ASR706",
        "ASR707",
        "ASR708",
        "ASR709"
      ],
      "reportedAs": "ASR701",
      "enforcement": "rule"
    },
    {
      "id": "ASR426",
      "title": "Azure IP ranges or HTTPS closed to the hosts",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "Every Hyper-V host reaches the published Azure datacenter ranges on TCP port {managementPort}.",
      "explanation": "Unlike for the VMM server (`ASR408`), the article does not limit this to firewalls with IP-based rules. Reported when the ranges are declared as closed or the port is missing from the declared ports; what is not declared is a checklist item.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "outbound.azureDatacenterIpRanges",
        "outbound.ports",
        "hyperVHosts[].outbound"
      ],
      "limits": [
        "managementPort"
      ],
      "link": "https://www.microsoft.com/download/confirmation.aspx?id=41653",
      "enforcement": "rule"
    },
    {
      "id": "ASR427",
      "title": "Subscription's region closed to the hosts",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "The ranges opened for the Hyper-V hosts include those of the subscription's Azure region.",
      "explanation": "The storage that receives the data is in that region. The vault's region is used as the subscription's region; it is reported when `regions` is declared without it.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "vault.location",
        "hyperVHosts[].outbound"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR428",
      "title": "West US closed to the hosts",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "The ranges opened for the Hyper-V hosts include those of `{fallbackRegion}`, wherever the vault is.",
      "explanation": "Access control and identity management of the service run there. It is reported when `regions` is declared without it. Microsoft's tutorial of 2018 no longer requires this region.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "hyperVHosts[].outbound"
      ],
      "limits": [
        "fallbackRegion"
      ],
      "sources": [
        "S12"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR429",
      "title": "Host in a VMM cloud without the required update",
      "section": "Hyper-V hosts",
      "lines": [
        105
      ],
      "statement": "In particular, the hosts of a VMM cloud that run Windows Server {hostUpdateOs} have {hostUpdate}.",
      "explanation": "The article requires the update twice, for all hosts and again for those in VMM clouds. A missing update is reported once, under `ASR424`.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "hyperVHosts[].patches",
        "hyperVHosts[].os"
      ],
      "limits": [
        "hostUpdate",
        "hostUpdateOs"
      ],
      "reportedAs": "ASR424",
      "link": "https://support.microsoft.com/en-us/kb/2961977",
      "sources": [
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR500",
      "title": "Name not allowed for an Azure VM",
      "section": "VM compliance",
      "lines": [
        111
      ],
      "statement": "The name of the VM in Azure has 1 to {azureNameLength} letters, digits and hyphens, and starts and ends with a letter or digit.",
      "explanation": "It must be valid by the time of the failover. `azureName` is checked, or `name` if there is none: keep the name in Hyper-V and add a valid `azureName`.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].azureName",
        "protectedItems[].name"
      ],
      "limits": [
        "azureNameLength"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-best-practices#azure-virtual-machine-requirements",
      "sources": [
        "S1",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR501",
      "title": "Azure name can change later",
      "section": "VM compliance",
      "lines": [
        111
      ],
      "statement": "The name in Azure can still be changed while the VM replicates.",
      "explanation": "The portal shows it with the compute and network settings of the replicated item; in the descriptor it is `azureName`.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems[].azureName"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR502",
      "title": "Disk larger than the limit",
      "section": "Disk",
      "lines": [
        112
      ],
      "statement": "No replicated disk may be larger than {diskGB} GB.",
      "explanation": "Shrink the disk or spread its data over several before you enable replication. The article also mentions 1 TB, which is read as the same limit in whole GB. A disk with `exclude: true` does not count, and the size of the OS disk is reported under `ASR900`.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].sizeGB"
      ],
      "includes": [
        "ASR900"
      ],
      "limits": [
        "diskGB"
      ],
      "sources": [
        "S1",
        "S9c",
        "S9d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR503",
      "title": "Too many disks",
      "section": "Disk",
      "lines": [
        112
      ],
      "statement": "A VM has at most {disks} replicated disks.",
      "explanation": "The OS disk counts, so the same number of data disks is one too many, although another line of the article (`ASR902`) seems to allow it. Other Microsoft pages are stricter: the [support matrix](https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix) of the same day states 16 data disks and an older one 32. This tool follows the article.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks",
        "protectedItems[].disks[].exclude"
      ],
      "limits": [
        "disks"
      ],
      "sources": [
        "S1",
        "S2",
        "S3",
        "S9c",
        "S9d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR504",
      "title": "Disk shared between guests",
      "section": "Disk",
      "lines": [
        112
      ],
      "statement": "VMs that form a cluster on a shared disk cannot be replicated.",
      "explanation": "The nodes would be replicated at different moments, so the shared disk would not be consistent. Protect such an application by its own replication instead.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].shared"
      ],
      "sources": [
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR505",
      "title": "UEFI boot not supported",
      "section": "UEFI",
      "lines": [
        113
      ],
      "statement": "A VM that boots from UEFI or EFI cannot be replicated.",
      "explanation": "Generation 2 implies UEFI, but Microsoft's [support matrix](https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix) of the same day lists generation 2 as supported for Windows with an OS disk under 300 GB. `firmware: UEFI`, Linux and larger OS disks are therefore errors, and `generation: 2` alone is a warning: check it with a test failover.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "cases": {
        "generation-2": "warning"
      },
      "paths": [
        "protectedItems[].firmware",
        "protectedItems[].generation"
      ],
      "sources": [
        "S1",
        "S9c",
        "S9d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR506",
      "title": "Teamed adapters become one",
      "section": "NIC teaming",
      "lines": [
        114
      ],
      "statement": "A VM with teamed network adapters has a single adapter in Azure.",
      "explanation": "Plan the addresses and rules of the team for that one adapter. Microsoft's [support matrix](https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix) of the same day lists teaming in guests as not supported at all.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].nics[].teamed"
      ],
      "sources": [
        "S1",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR507",
      "title": "Linux guest with a static IP address",
      "section": "Linux static",
      "lines": [
        115
      ],
      "statement": "A Linux VM on Hyper-V cannot be replicated while it has a static IP address.",
      "explanation": "Let the guest get its address by DHCP and reserve the address there. The article states this for Hyper-V only, so it is checked only there, although Microsoft's [support matrix](https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix) excludes it for VMware as well.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].nics[].ipAssignment",
        "protectedItems[].os",
        "protectedItems[].os.type"
      ],
      "sources": [
        "S1",
        "S9b",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR600",
      "title": "Replication by InMage",
      "section": "Secondary site (InMage)",
      "lines": [
        121
      ],
      "statement": "VMware VMs and physical servers replicate to a second datacenter with the InMage product.",
      "explanation": "The data stays between the two datacenters and Azure has only the vault, so a descriptor of this kind declares no storage accounts, networks or addresses. Microsoft ended support for this path on 31 December 2020.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "hint",
      "paths": [
        "scenario"
      ],
      "enforcement": "explanation",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR601",
      "title": "Download InMage from the vault",
      "section": "Secondary site (InMage)",
      "lines": [
        121
      ],
      "statement": "The InMage software is downloaded from the vault after a second datacenter is chosen as the target.",
      "explanation": "The same page of the vault asks for VMware or physical servers. Keep the package: the servers of both sites are installed from it.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "information",
      "paths": [
        "vault"
      ],
      "enforcement": "checklist"
    },
    {
      "id": "ASR602",
      "title": "Not offered in the Azure portal",
      "section": "Secondary site (InMage)",
      "lines": [
        121
      ],
      "statement": "Replication of VMware VMs and physical servers to a second datacenter needs the classic portal.",
      "explanation": "Set `portal: classic`; the default is `azure`. The classic portal can no longer create vaults (`ASR106`), so the vault must already exist: `vault.existing: true`.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "error",
      "paths": [
        "portal",
        "vault.existing"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR603",
      "title": "No process server in the primary site",
      "section": "Primary site",
      "lines": [
        125
      ],
      "statement": "The primary site has a process server.",
      "explanation": "The protected machines send their changes to it, and it forwards them to the other site. Declare one in `processServers`; an entry without `site` counts as primary.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "error",
      "paths": [
        "processServers",
        "processServers[].site"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR604",
      "title": "What the process server does",
      "section": "Primary site",
      "lines": [
        125
      ],
      "statement": "The process server caches, compresses and optimizes the data before it leaves the primary site.",
      "explanation": "Its cache stores what the connection between the sites cannot transfer immediately, so size its disks for the peaks of change.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "hint",
      "paths": [
        "processServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR605",
      "title": "Unified agent missing",
      "section": "Primary site",
      "lines": [
        125
      ],
      "statement": "Every machine to be replicated has the unified agent, which the process server can push to it.",
      "explanation": "`push` means that the process server installs it, `installed` that it is already installed. Without a value it is a checklist item.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].unifiedAgent"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR606",
      "title": "No ESX or ESXi server",
      "section": "Primary site",
      "lines": [
        125
      ],
      "statement": "Replication of VMware VMs needs at least one ESX or ESXi server.",
      "explanation": "Declare the servers that the machines run on in `vSphereHosts`. The article does not name a version for this path.",
      "scenarios": [
        "VS"
      ],
      "severity": "error",
      "paths": [
        "vSphereHosts"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR607",
      "title": "vCenter is optional",
      "section": "Primary site",
      "lines": [
        125
      ],
      "statement": "A vCenter server may manage the ESX servers, but is not required.",
      "explanation": "An empty or missing `vCenterServers` is fine in this scenario, unlike in replication to Azure (`ASR235`).",
      "scenarios": [
        "VS"
      ],
      "severity": "hint",
      "paths": [
        "vCenterServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR608",
      "title": "No configuration server in the secondary site",
      "section": "Secondary site",
      "lines": [
        126
      ],
      "statement": "The secondary site has a configuration server that sets up and manages the environment.",
      "explanation": "It is in the secondary site so that it survives the loss of the primary site. `site` defaults to `primary`, so write `site: secondary`.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "error",
      "paths": [
        "configurationServer",
        "configurationServer.site"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR609",
      "title": "No master target server in the secondary site",
      "section": "Secondary site",
      "lines": [
        126
      ],
      "statement": "The secondary site has a master target server, which stores the replicated data.",
      "explanation": "`site` defaults to `primary`, so an entry of `masterTargetServers` counts only with `site: secondary`.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "error",
      "paths": [
        "masterTargetServers",
        "masterTargetServers[].site"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR610",
      "title": "vContinuum comes with the master target",
      "section": "Secondary site",
      "lines": [
        126
      ],
      "statement": "The installation of a master target server also installs a vContinuum server.",
      "explanation": "That is why `vContinuum` is `true` by default. Leave it on for at least one master target; without it there is no console.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers[].vContinuum"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR611",
      "title": "vContinuum is the console",
      "section": "Secondary site",
      "lines": [
        126
      ],
      "statement": "Replication to the second datacenter is managed and monitored with vContinuum.",
      "explanation": "Protection plans, failover and failback of this path are run there and not in the Azure portal.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers[].vContinuum"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR612",
      "title": "Check the InMage support matrix",
      "section": "Machine requirements",
      "lines": [
        130
      ],
      "statement": "The separate support matrix of InMage decides whether a machine can be replicated.",
      "explanation": "The article lists no requirements of its own for these machines, so the limits of replication to Azure are not applied. Compare every machine with the matrix and record it under `checklist`.",
      "scenarios": [
        "VS",
        "PS"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[]"
      ],
      "enforcement": "checklist",
      "link": "https://aka.ms/asr-scout-cm",
      "sources": [
        "S1",
        "S31"
      ]
    },
    {
      "id": "ASR620",
      "title": "Hosts not managed by VMM",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Only Hyper-V hosts managed in a System Center VMM cloud can replicate to a secondary site.",
      "explanation": "Declare `vmmServers` with their clouds and host groups. This scenario does not use Hyper-V sites, which are for hosts without VMM that replicate to Azure.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vmmServers",
        "vmmServers[].clouds",
        "vmmServers[].clouds[].hostGroups",
        "hyperVSites"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR621",
      "title": "VMM too old",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "VMM is System Center {vmmVersion} or later.",
      "explanation": "The limit is lower than for replication to Azure (`ASR402`), and here the article itself allows later releases. Both VMM servers are checked.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].version"
      ],
      "limits": [
        "vmmVersion"
      ],
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR622",
      "title": "VMM not up to date",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Every VMM server has the latest updates.",
      "explanation": "Install the newest update rollup of your release. `latestUpdates: false` is a warning; without `latestUpdates` it is a checklist item.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "vmmServers[].latestUpdates"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR623",
      "title": "One VMM server for both sites",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Each of the two sites should have its own VMM server.",
      "explanation": "If the site of a single server is lost, the management of the recovery is lost with it. Declare one server with `site: primary` and one with `site: secondary`; a single server with at least two clouds works and is `ASR624` instead.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "vmmServers",
        "vmmServers[].site"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR624",
      "title": "Two clouds on one VMM server",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Replication between two clouds of the same VMM server works, but parts must be configured manually.",
      "explanation": "Plan the manual steps and rehearse them. After a site failure, the VMM server itself has to be recovered first.",
      "scenarios": [
        "HS"
      ],
      "severity": "information",
      "paths": [
        "vmmServers",
        "vmmServers[].clouds"
      ],
      "link": "https://docs.microsoft.com/en-us/azure/site-recovery/site-recovery-single-vmm",
      "enforcement": "rule"
    },
    {
      "id": "ASR625",
      "title": "VMM server without internet access",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Every VMM server can reach the internet and the service addresses of Site Recovery.",
      "explanation": "Although the data flows between the sites, the service in Azure controls the Providers. `connection: none` is reported here; a missing address is reported under its own id (`ASR701` to `ASR709`, VMM to VMM column).",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].outbound",
        "outbound",
        "outbound.connection"
      ],
      "includes": [
        "ASR701",
        "ASR703",
        "ASR704",
        "ASR706",
        "ASR708",
        "ASR709"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR626",
      "title": "Firewall of the VMM servers filters by IP address",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "Firewall rules of a VMM server that filter by IP address allow the traffic to Azure.",
      "explanation": "It applies only where `ipBasedRules` is `true`. `ASR627`, `ASR628` and `ASR629` report what the descriptor declares about such rules; check everything else in the firewall.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "outbound.ipBasedRules": [
          "true"
        ],
        "vmmServers[].outbound.ipBasedRules": [
          "true"
        ]
      },
      "includes": [
        "ASR627",
        "ASR628",
        "ASR629"
      ]
    },
    {
      "id": "ASR627",
      "title": "Azure IP ranges or HTTPS closed to a VMM server",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "A VMM server behind IP-based firewall rules reaches the published Azure datacenter ranges on TCP port {managementPort}.",
      "explanation": "Microsoft publishes the ranges as a file that changes, so update the rules with it. Reported only when `ipBasedRules` is `true` and the ranges are declared as closed or the port is missing from the declared ports.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "outbound.azureDatacenterIpRanges",
        "outbound.ports",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "limits": [
        "managementPort"
      ],
      "link": "https://www.microsoft.com/download/confirmation.aspx?id=41653",
      "enforcement": "rule"
    },
    {
      "id": "ASR628",
      "title": "Subscription's region closed to a VMM server",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "IP-based firewall rules of a VMM server include the ranges of the subscription's Azure region.",
      "explanation": "The vault's region is used as the subscription's region here. Reported only when `ipBasedRules` is `true` and `regions` is declared without it.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "vault.location",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR629",
      "title": "West US closed to a VMM server",
      "section": "VMM",
      "lines": [
        137
      ],
      "statement": "IP-based firewall rules of a VMM server include the ranges of `{fallbackRegion}`, wherever the vault is.",
      "explanation": "Access control and identity management of the service run there, for this scenario as well as for those to Azure.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "outbound.regions",
        "outbound.ipBasedRules",
        "vmmServers[].outbound"
      ],
      "limits": [
        "fallbackRegion"
      ],
      "sources": [
        "S12"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR630",
      "title": "Hyper-V host too old",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "A Hyper-V host runs Windows Server {hyperVHostVersion} or a later release with the Hyper-V role.",
      "explanation": "Both sites are checked. The limit is one release lower than for replication to Azure (`ASR420`), because Hyper-V Replica itself transfers the data.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "hyperVHosts[].os"
      ],
      "limits": [
        "hyperVHostVersion"
      ],
      "sources": [
        "S1"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR631",
      "title": "Hyper-V host not up to date",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "Every Hyper-V host of both sites has the latest updates.",
      "explanation": "`latestUpdates: false` is a warning; without `latestUpdates` it is a checklist item. Update the hosts that receive replicas as well as those that send them.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "hyperVHosts[].latestUpdates"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR632",
      "title": "Primary Hyper-V host without a VM",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "Every Hyper-V host of the primary site runs at least one VM.",
      "explanation": "A host counts as empty when no protected item names it and `vmCount` is 0 or missing. Hosts of the secondary site wait for replicas and are not checked.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].host",
        "hyperVHosts[].vmCount",
        "hyperVHosts[].name"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR633",
      "title": "Host in no host group",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "Every Hyper-V host is in a host group of the primary or of the secondary VMM server.",
      "explanation": "The clouds cannot use a host outside the groups, and a cloud whose groups have no hosts cannot run anything. Add the host to the `hosts` of its group.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "vmmServers[].clouds[].hostGroups[].hosts",
        "hyperVHosts[].name"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR634",
      "title": "Clustered host without the recommended update",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "Hosts of a Windows Server {hostUpdateOs} cluster should have {hostUpdate}.",
      "explanation": "For replication to a secondary site, the article recommends the update, and only for clusters of that release; for replication to Azure it requires the update on every such host (`ASR424`).",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "hyperVHosts[].cluster",
        "hyperVHosts[].os",
        "hyperVHosts[].patches"
      ],
      "limits": [
        "hostUpdate",
        "hostUpdateOs"
      ],
      "link": "https://support.microsoft.com/kb/2961977",
      "enforcement": "rule"
    },
    {
      "id": "ASR635",
      "title": "Replica broker is not created",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "A Windows Server {manualBrokerOs} cluster with static IP addresses does not create a Hyper-V Replica Broker automatically.",
      "explanation": "Without the broker role, no node of the cluster can be the source or the target of replication. `replicaBroker: auto` or `none` on such a cluster is a warning; without a value it is a checklist item.",
      "scenarios": [
        "HS"
      ],
      "severity": "warning",
      "paths": [
        "hyperVClusters[].ipAssignment",
        "hyperVClusters[].replicaBroker",
        "hyperVHosts[].os",
        "hyperVHosts[].cluster"
      ],
      "limits": [
        "manualBrokerOs"
      ],
      "link": "http://social.technet.microsoft.com/wiki/contents/articles/18792.configure-replica-broker-role-cluster-to-cluster-replication.aspx",
      "enforcement": "rule"
    },
    {
      "id": "ASR636",
      "title": "Configure the replica broker manually",
      "section": "Hyper-V",
      "lines": [
        138
      ],
      "statement": "On such a Windows Server {manualBrokerOs} cluster, the administrator creates the broker role.",
      "explanation": "Add the role in Failover Cluster Manager with its own name and address, then write `replicaBroker: manual`. It is reported together with `ASR635`.",
      "scenarios": [
        "HS"
      ],
      "severity": "information",
      "paths": [
        "hyperVClusters[].replicaBroker"
      ],
      "limits": [
        "manualBrokerOs"
      ],
      "reportedAs": "ASR635",
      "link": "http://social.technet.microsoft.com/wiki/contents/articles/18792.configure-replica-broker-role-cluster-to-cluster-replication.aspx",
      "enforcement": "rule"
    },
    {
      "id": "ASR637",
      "title": "VM outside the VMM clouds",
      "section": "VMM cloud",
      "lines": [
        144
      ],
      "statement": "A VM to be protected runs on a Hyper-V host in a VMM cloud of the primary site.",
      "explanation": "Move the VM to such a host or add its host to a host group of the cloud, and name both in `host` and `cloud`.",
      "scenarios": [
        "HS"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].host",
        "protectedItems[].cloud",
        "vmmServers[].clouds[].hostGroups[].hosts"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR700",
      "title": "Service addresses must be open",
      "section": "URL access requirements",
      "lines": [
        153
      ],
      "statement": "The on-premises servers that communicate with Site Recovery can reach every address of the table.",
      "explanation": "For VMware and physical servers that is the configuration server, for Hyper-V each VMM server and host. `urls: required` declares that the whole list is open. `*.windows.net` covers the addresses below it; the host of one storage account does not cover the pattern. If a descriptor lists no address, this is a checklist item.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "information",
      "paths": [
        "outbound.urls"
      ],
      "enforcement": "checklist",
      "metBy": [
        "outbound.urls",
        "configurationServer.outbound.urls",
        "vmmServers[].outbound.urls",
        "hyperVHosts[].outbound.urls"
      ],
      "includes": [
        "ASR701",
        "ASR702",
        "ASR703",
        "ASR704",
        "ASR705",
        "ASR706",
        "ASR707",
        "ASR708",
        "ASR709"
      ]
    },
    {
      "id": "ASR701",
      "title": "Access control address closed",
      "section": "URL access requirements",
      "lines": [
        157
      ],
      "statement": "The address `*.accesscontrol.windows.net` is allowed in every scenario of the table.",
      "explanation": "Access control and identity management of the service run there, so no server can sign in without it. Current Microsoft lists have other sign-in addresses instead.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR702",
      "title": "Backup service address closed",
      "section": "URL access requirements",
      "lines": [
        158
      ],
      "statement": "The address `*.backup.windowsazure.com` is allowed when replicating to Azure.",
      "explanation": "It is used to transfer and orchestrate replication data. Between two VMM sites the table does not require it, and an entry there can be removed; a later Microsoft page lists it for that scenario as well.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "cases": {
        "not-needed": "hint",
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR703",
      "title": "Site Recovery service address closed",
      "section": "URL access requirements",
      "lines": [
        159
      ],
      "statement": "The address `*.hypervrecoverymanager.windowsazure.com` is allowed in every scenario of the table.",
      "explanation": "Site Recovery itself uses this address to manage and orchestrate replication, for VMware as well as for Hyper-V.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR704",
      "title": "Store service address closed",
      "section": "URL access requirements",
      "lines": [
        160
      ],
      "statement": "The address `*.store.core.windows.net` is allowed in every scenario of the table.",
      "explanation": "It belongs to the storage side of replication. Microsoft's list of 2019 for Hyper-V no longer contains it.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR705",
      "title": "Blob storage address closed",
      "section": "URL access requirements",
      "lines": [
        161
      ],
      "statement": "The address `*.blob.core.windows.net` is allowed when replicating to Azure.",
      "explanation": "The storage accounts with the replicas are reached there; the host of one account alone does not cover the pattern. Between two VMM sites the table does not require it, and an entry there can be removed; a later Microsoft page lists it for that scenario as well.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "cases": {
        "not-needed": "hint",
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR706",
      "title": "Connectivity test address closed",
      "section": "URL access requirements",
      "lines": [
        162
      ],
      "statement": "The address `https://www.msftncsi.com/ncsi.txt` is allowed in every scenario of the table.",
      "explanation": "Windows downloads this small file to check whether it is online. Microsoft's list of 2019 for Hyper-V no longer contains it.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR707",
      "title": "MySQL download address closed",
      "section": "URL access requirements",
      "lines": [
        163
      ],
      "statement": "The address `https://dev.mysql.com/get/archives/mysql-5.5/mysql-5.5.37-win32.msi` is allowed for the configuration server.",
      "explanation": "Setup downloads MySQL. The article has a second address for the same file (`ASR216`). If both are closed, setup fails and `ASR216` is an error; if one of them is open, the other is only a warning. Hyper-V needs neither, and an entry there can be removed.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "one-address-missing": "warning",
        "not-needed": "hint"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR708",
      "title": "Microsoft time server closed",
      "section": "URL access requirements",
      "lines": [
        164
      ],
      "statement": "The address `time.windows.com` is allowed in every scenario of the table.",
      "explanation": "The server synchronizes its clock with it. A wrong clock breaks sign-in and the order of recovery points.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR709",
      "title": "NIST time server closed",
      "section": "URL access requirements",
      "lines": [
        165
      ],
      "statement": "The address `time.nist.gov` is allowed in every scenario of the table.",
      "explanation": "It is the second time source of the server, and the table requires both.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S20"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR801",
      "title": "VMware to Azure: test failover",
      "section": "Failover requirements",
      "lines": [
        171
      ],
      "statement": "A test failover is supported for VMware VMs that replicate to Azure.",
      "explanation": "It creates the machines in Azure from a recovery point while production and replication continue. Use a network without a connection to production, and write the date to `failover.lastDrill`.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR802",
      "title": "VMware to Azure: no planned failover",
      "section": "Failover requirements",
      "lines": [
        171
      ],
      "statement": "A planned failover is not supported for VMware VMs that replicate to Azure.",
      "explanation": "Nothing is lost by this: the Mobility service sends changes continuously, so Microsoft does not distinguish planned from unplanned here. For a planned move, shut down the machines and run an unplanned failover.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": false,
      "sources": [
        "S4"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR803",
      "title": "VMware to Azure: unplanned failover",
      "section": "Failover requirements",
      "lines": [
        171
      ],
      "statement": "An unplanned failover is supported for VMware VMs that replicate to Azure.",
      "explanation": "It is the only real failover of this path and works when the primary site is down. If the source still runs, shut it down first so that the last changes are transferred.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "sources": [
        "S4"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR804",
      "title": "Physical to Azure: test failover",
      "section": "Failover requirements",
      "lines": [
        172
      ],
      "statement": "A test failover is supported for physical servers that replicate to Azure.",
      "explanation": "It shows whether the server starts as a VM with different hardware. Run it for every type of server, and write the date to `failover.lastDrill`.",
      "scenarios": [
        "P"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR805",
      "title": "Physical to Azure: no planned failover",
      "section": "Failover requirements",
      "lines": [
        172
      ],
      "statement": "A planned failover is not supported for physical servers that replicate to Azure.",
      "explanation": "They replicate continuously like VMware VMs, and no host can shut them down from outside. For a planned move, shut down the server yourself and run an unplanned failover.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": false,
      "sources": [
        "S4"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR806",
      "title": "Physical to Azure: unplanned failover",
      "section": "Failover requirements",
      "lines": [
        172
      ],
      "statement": "An unplanned failover is supported for physical servers that replicate to Azure.",
      "explanation": "It is the only real failover of this path. Failback creates a VMware VM and does not return to the old hardware (`ASR251`).",
      "scenarios": [
        "P"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "sources": [
        "S4"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR807",
      "title": "Hyper-V in VMM clouds to Azure: test failover",
      "section": "Failover requirements",
      "lines": [
        173
      ],
      "statement": "A test failover is supported for VMs in VMM clouds that replicate to Azure.",
      "explanation": "It creates the machines in Azure from a recovery point while production and replication continue. Choose an Azure network that is separate from production, and write the date to `failover.lastDrill`.",
      "scenarios": [
        "M"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR808",
      "title": "Hyper-V in VMM clouds to Azure: planned failover",
      "section": "Failover requirements",
      "lines": [
        173
      ],
      "statement": "A planned failover is supported for VMs in VMM clouds that replicate to Azure.",
      "explanation": "The source is shut down and the last changes are sent before the VM starts in Azure, so no data is lost. Both sides must be running.",
      "scenarios": [
        "M"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR809",
      "title": "Hyper-V in VMM clouds to Azure: unplanned failover",
      "section": "Failover requirements",
      "lines": [
        173
      ],
      "statement": "An unplanned failover is supported for VMs in VMM clouds that replicate to Azure.",
      "explanation": "It is meant for the loss of the primary site. Changes made after the last recovery point in Azure are lost.",
      "scenarios": [
        "M"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR810",
      "title": "Hyper-V without VMM to Azure: test failover",
      "section": "Failover requirements",
      "lines": [
        174
      ],
      "statement": "A test failover is supported for VMs in Hyper-V sites that replicate to Azure.",
      "explanation": "It creates the machines in Azure from a recovery point while production and replication continue. Write the date to `failover.lastDrill`.",
      "scenarios": [
        "H"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR811",
      "title": "Hyper-V without VMM to Azure: planned failover",
      "section": "Failover requirements",
      "lines": [
        174
      ],
      "statement": "A planned failover is supported for VMs in Hyper-V sites that replicate to Azure.",
      "explanation": "The source is shut down and the last changes are sent before the VM starts in Azure, so no data is lost. Both sides must be running.",
      "scenarios": [
        "H"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR812",
      "title": "Hyper-V without VMM to Azure: no unplanned failover",
      "section": "Failover requirements",
      "lines": [
        174
      ],
      "statement": "An unplanned failover is not supported for VMs in Hyper-V sites that replicate to Azure.",
      "explanation": "Only the article says so: Microsoft's page on failover of March 2016 and its later pages list unplanned failover as supported for Hyper-V without VMM. Profile `2016-12` follows the article; change the severity in the configuration if a drill has shown that it works.",
      "scenarios": [
        "H"
      ],
      "severity": "error",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": false,
      "disputed": true,
      "sources": [
        "S4",
        "S13a",
        "S34"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR813",
      "title": "Hyper-V to a secondary site: test failover",
      "section": "Failover requirements",
      "lines": [
        175
      ],
      "statement": "A test failover is supported for VMs that replicate between VMM sites.",
      "explanation": "The test VMs start on hosts of the secondary site while production continues. Choose a VM network there that cannot reach production.",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR814",
      "title": "Hyper-V to a secondary site: planned failover",
      "section": "Failover requirements",
      "lines": [
        175
      ],
      "statement": "A planned failover is supported for VMs that replicate between VMM sites.",
      "explanation": "The source is shut down and the last changes are sent before the replica starts, so no data is lost. Both sites must be running.",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR815",
      "title": "Hyper-V to a secondary site: unplanned failover",
      "section": "Failover requirements",
      "lines": [
        175
      ],
      "statement": "An unplanned failover is supported for VMs that replicate between VMM sites.",
      "explanation": "It is meant for the loss of the primary site. The VMM server of the secondary site must be able to run it alone (`ASR623`).",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failover.types",
        "recoveryPlans[].groups[].actions[].failoverTypes",
        "recoveryPlans[].shutdown.actions[].failoverTypes",
        "recoveryPlans[].failover.actions[].failoverTypes"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR821",
      "title": "Azure to VMware: no test failback",
      "section": "Failback requirements",
      "lines": [
        181
      ],
      "statement": "Test failback from Azure to VMware is not supported.",
      "explanation": "Rehearse with one unimportant machine that really fails over and back. This also tests the servers and the connection that failback needs.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR822",
      "title": "Azure to VMware: no planned failback",
      "section": "Failback requirements",
      "lines": [
        181
      ],
      "statement": "Planned failback from Azure to VMware is not supported.",
      "explanation": "Reprotect the machine, wait until it is in sync, stop it and run an unplanned failover. With today's appliances, the same step is called a planned failover.",
      "scenarios": [
        "V"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "sources": [
        "S13b"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR823",
      "title": "Azure to VMware: unplanned failback",
      "section": "Failback requirements",
      "lines": [
        181
      ],
      "statement": "Failback from Azure to VMware is an unplanned failover in the reverse direction.",
      "explanation": "The machine must first replicate from Azure to the site. `ASR840` to `ASR844` name the servers and the connection that this needs.",
      "scenarios": [
        "V"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "sources": [
        "S13a"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR824",
      "title": "Azure to physical: no test failback",
      "section": "Failback requirements",
      "lines": [
        182
      ],
      "statement": "Test failback of a physical server from Azure is not supported.",
      "explanation": "Rehearse with one unimportant server that really fails over and fails back to a VMware VM.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR825",
      "title": "Azure to physical: no planned failback",
      "section": "Failback requirements",
      "lines": [
        182
      ],
      "statement": "Planned failback of a physical server from Azure is not supported.",
      "explanation": "Reprotect the machine, stop it once it is in sync and run an unplanned failover to a VMware VM.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR826",
      "title": "Azure to physical: unplanned failback, to VMware only",
      "section": "Failback requirements",
      "lines": [
        182
      ],
      "statement": "A physical server fails back from Azure by an unplanned failover to a VMware VM.",
      "explanation": "The article says this three times. A failback with another target is reported once, under `ASR251`.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.types",
        "failback.target"
      ],
      "supported": true,
      "reportedAs": "ASR251",
      "sources": [
        "S14"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR827",
      "title": "Azure to VMM: no test failback",
      "section": "Failback requirements",
      "lines": [
        183
      ],
      "statement": "Test failback from Azure to a VMM cloud is not supported.",
      "explanation": "Rehearse with one unimportant VM that really fails over and back. A planned failback loses no data, so the rehearsal is safe.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR828",
      "title": "Azure to VMM: planned failback",
      "section": "Failback requirements",
      "lines": [
        183
      ],
      "statement": "Failback from Azure to a VMM cloud is a planned failover in the reverse direction.",
      "explanation": "The VM in Azure is stopped and its last changes are sent before it starts on the Hyper-V host again.",
      "scenarios": [
        "M"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "sources": [
        "S10"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR829",
      "title": "Azure to VMM: no unplanned failback",
      "section": "Failback requirements",
      "lines": [
        183
      ],
      "statement": "Unplanned failback from Azure to a VMM cloud is not supported.",
      "explanation": "The VM and its data are safe in Azure, so there is no reason to fail back in a hurry: use a planned failback.",
      "scenarios": [
        "M"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR830",
      "title": "Azure to Hyper-V without VMM: no test failback",
      "section": "Failback requirements",
      "lines": [
        184
      ],
      "statement": "Test failback from Azure to a Hyper-V site is not supported.",
      "explanation": "Rehearse with one unimportant VM that really fails over and back. A planned failback loses no data, so the rehearsal is safe.",
      "scenarios": [
        "H"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR831",
      "title": "Azure to Hyper-V without VMM: planned failback",
      "section": "Failback requirements",
      "lines": [
        184
      ],
      "statement": "Failback from Azure to a Hyper-V site is a planned failover in the reverse direction.",
      "explanation": "The VM in Azure is stopped and its last changes are sent before it starts on the Hyper-V host again.",
      "scenarios": [
        "H"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "sources": [
        "S10"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR832",
      "title": "Azure to Hyper-V without VMM: no unplanned failback",
      "section": "Failback requirements",
      "lines": [
        184
      ],
      "statement": "Unplanned failback from Azure to a Hyper-V site is not supported.",
      "explanation": "The VM and its data are safe in Azure, so there is no reason to fail back in a hurry: use a planned failback.",
      "scenarios": [
        "H"
      ],
      "severity": "error",
      "paths": [
        "failback.types"
      ],
      "supported": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR833",
      "title": "Secondary site to primary: test failback",
      "section": "Failback requirements",
      "lines": [
        185
      ],
      "statement": "Failback from the secondary VMM site can be tested by a test failover.",
      "explanation": "Replication then runs in the reverse direction, and the test VMs start in the primary site.",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR834",
      "title": "Secondary site to primary: planned failback",
      "section": "Failback requirements",
      "lines": [
        185
      ],
      "statement": "The usual failback from the secondary VMM site is a planned failover.",
      "explanation": "Reverse the replication after the failover, wait until the primary site is in sync, then fail back without data loss.",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR835",
      "title": "Secondary site to primary: unplanned failback",
      "section": "Failback requirements",
      "lines": [
        185
      ],
      "statement": "If the secondary VMM site is lost, an unplanned failover returns to the primary site.",
      "explanation": "It works for VMs whose replication has been reversed. Changes that were not sent yet are lost.",
      "scenarios": [
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "failback.types"
      ],
      "supported": true,
      "enforcement": "explanation"
    },
    {
      "id": "ASR840",
      "title": "No process server in Azure for failback",
      "section": "Failback to VMware",
      "lines": [
        191
      ],
      "statement": "Failback needs a process server on an Azure VM, which sends the replicated data from Azure to the site.",
      "explanation": "It is needed from the failover until the end of the failback, so plan it in the descriptor: add an entry with `location: azure` to `processServers`. Set it up in the network of the failed-over machines. Today's appliances do not need it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "processServers[].location",
        "processServers",
        "failback"
      ],
      "sources": [
        "S8",
        "S13b"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR841",
      "title": "The process server in Azure is temporary",
      "section": "Failback to VMware",
      "lines": [
        191
      ],
      "statement": "The Azure VM of the process server can be deleted when failback is complete.",
      "explanation": "Until then it is billed like any other VM, so make its removal the last step of the runbook.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "processServers[].location"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR842",
      "title": "No VPN or ExpressRoute for failback",
      "section": "Failback to VMware",
      "lines": [
        192
      ],
      "statement": "A VPN or ExpressRoute connects the Azure network with the site before failback starts.",
      "explanation": "The process server in Azure and the failed-over machines reach the master target only over this connection. `connectivity: none` is an error; without a value it is a checklist item.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.connectivity"
      ],
      "sources": [
        "S8"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR843",
      "title": "The master target handles failback",
      "section": "Failback to VMware",
      "lines": [
        193
      ],
      "statement": "A master target on-premises receives failback; by default, the configuration server contains one.",
      "explanation": "The article calls the configuration server the management server here. So there is one even if the descriptor has no `masterTargetServers`.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR844",
      "title": "Large failback without its own master target",
      "section": "Failback to VMware",
      "lines": [
        193
      ],
      "statement": "A large failback should have a separate master target server on-premises.",
      "explanation": "Otherwise the returning data competes with the machines that still replicate to Azure. Reported for `volume: large` without an entry in `masterTargetServers`; the article does not define large by a number.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "information",
      "paths": [
        "failback.volume",
        "masterTargetServers"
      ],
      "asksWhen": {
        "failback.volume": [
          "large"
        ]
      },
      "sources": [
        "S13b"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR850",
      "title": "Failback to physical hardware",
      "section": "Failback to physical",
      "lines": [
        201
      ],
      "statement": "A physical server fails back to a VMware VM only, not to physical hardware.",
      "explanation": "Set `target` to `vmware`. This is the same fact as `ASR251` and is reported there.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.target"
      ],
      "reportedAs": "ASR251",
      "sources": [
        "S14"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR851",
      "title": "No VMware VM to fail back to",
      "section": "Failback to physical",
      "lines": [
        202
      ],
      "statement": "Failback of a physical server needs a VMware VM on-premises.",
      "explanation": "A site with only physical servers therefore needs a small vSphere environment first. Name the VM in `failback.vm`, or the hosts that will run it in `vSphereHosts`.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "failback.vm",
        "failback",
        "vSphereHosts"
      ],
      "sources": [
        "S14"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR852",
      "title": "Master target is not a VMware VM",
      "section": "Failback to physical",
      "lines": [
        203
      ],
      "statement": "If the configuration server is not a VMware VM, a separate master target must be one.",
      "explanation": "This is the same fact as `ASR252` and is reported there.",
      "scenarios": [
        "P"
      ],
      "severity": "error",
      "paths": [
        "masterTargetServers",
        "masterTargetServers[].machine",
        "configurationServer.machine"
      ],
      "reportedAs": "ASR252",
      "enforcement": "rule"
    },
    {
      "id": "ASR853",
      "title": "Why the master target runs on VMware",
      "section": "Failback to physical",
      "lines": [
        203
      ],
      "statement": "The master target attaches VMware storage and writes the returning disks to it.",
      "explanation": "Only a VM of the same vSphere environment can attach those disks.",
      "scenarios": [
        "P"
      ],
      "severity": "hint",
      "paths": [
        "masterTargetServers"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR900",
      "title": "OS disk larger than the limit",
      "section": "Operating system volume size",
      "lines": [
        211
      ],
      "statement": "When replicating to Azure, the OS disk is at most {osDiskGB} GB.",
      "explanation": "The article requires less than 1 TB, which in whole GB is the limit of every other disk. An OS disk that is too large gets only this finding, and unlike a data disk it cannot be excluded from replication.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks[].sizeGB",
        "protectedItems[].disks[].role"
      ],
      "limits": [
        "osDiskGB"
      ],
      "sources": [
        "S1",
        "S5d",
        "S9c",
        "S9d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR901",
      "title": "Move volumes off a large OS disk",
      "section": "Operating system volume size",
      "lines": [
        211
      ],
      "statement": "Volumes that do not fit on the OS disk are moved manually to another disk before the deployment starts.",
      "explanation": "The sentence of the article is unclear and is read as follows. Keep the system on its disk, move the other volumes to a data disk, then shrink the OS disk. It is shown together with `ASR900`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks[].role",
        "protectedItems[].disks[].sizeGB"
      ],
      "enforcement": "checklist",
      "metBy": [
        "protectedItems[].disks"
      ],
      "includes": [
        "ASR900"
      ]
    },
    {
      "id": "ASR902",
      "title": "Too many data disks",
      "section": "Data disk size",
      "lines": [
        212
      ],
      "statement": "A machine that replicates to Azure has at most {dataDisks} data disks.",
      "explanation": "Together with the OS disk, that would be one disk more than the limit for all disks allows. The stricter count applies: this is reported as `ASR304` for VMware and physical servers, and as `ASR503` for Hyper-V. Other Microsoft pages state 16 or 32 data disks; this tool follows the article.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "protectedItems[].disks",
        "protectedItems[].disks[].role"
      ],
      "includes": [
        "ASR503"
      ],
      "limits": [
        "dataDisks"
      ],
      "reportedAs": "ASR304",
      "sources": [
        "S1",
        "S3",
        "S5d",
        "S9c",
        "S9d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR903",
      "title": "Data disk larger than the limit",
      "section": "Data disk size",
      "lines": [
        212
      ],
      "statement": "Each data disk is at most {diskGB} GB.",
      "explanation": "The article states 1 TB here and 1023 GB elsewhere; the smaller number applies, so 1024 GB is too large. It is always reported as `ASR303` for VMware and physical servers or `ASR502` for Hyper-V, with the severity of that requirement.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "severityIn": {
        "P": "warning"
      },
      "paths": [
        "protectedItems[].disks[].sizeGB",
        "protectedItems[].disks[].role"
      ],
      "includes": [
        "ASR502"
      ],
      "limits": [
        "diskGB"
      ],
      "reportedAs": "ASR303",
      "sources": [
        "S1",
        "S5d",
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR904",
      "title": "Largest machine",
      "section": "Data disk size",
      "lines": [
        212
      ],
      "statement": "The largest machine that can be replicated has {disks} disks of {diskGB} GB each.",
      "explanation": "That is a little less than 64 TB, the figure of the article. It is not a separate limit: it follows from the number and the size of the disks.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "protectedItems[].disks"
      ],
      "enforcement": "checklist",
      "metBy": [
        "protectedItems[].disks"
      ],
      "limits": [
        "disks",
        "diskGB"
      ]
    },
    {
      "id": "ASR905",
      "title": "Thousands of machines",
      "section": "Recovery plan limits",
      "lines": [
        213
      ],
      "statement": "Site Recovery can protect thousands of machines.",
      "explanation": "The relevant limits are those of a single recovery plan (`ASR907`), of the subscription (`ASR908`) and of the bandwidth (`ASR921`).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "protectedItems"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR906",
      "title": "One recovery plan per application",
      "section": "Recovery plan limits",
      "lines": [
        213
      ],
      "statement": "A recovery plan represents an application whose machines fail over as one.",
      "explanation": "Put the tiers of the application into the groups of the plan in the order in which they must start, and give another application its own plan.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "recoveryPlans[]",
        "recoveryPlans[].groups"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR907",
      "title": "Too many machines in a recovery plan",
      "section": "Recovery plan limits",
      "lines": [
        213
      ],
      "statement": "A recovery plan contains at most {planMachines} machines.",
      "explanation": "The different machines in all groups of the plan count, including physical servers; a machine in two groups counts once. Split the plan by application. Today's limit is 100.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "error",
      "paths": [
        "recoveryPlans[].groups[].machines"
      ],
      "limits": [
        "planMachines"
      ],
      "sources": [
        "S15",
        "S16"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR908",
      "title": "Limits of the subscription",
      "section": "Azure service limits",
      "lines": [
        214
      ],
      "statement": "The subscription limits cores, cloud services and other resources that a failover needs.",
      "explanation": "If a failover needs more cores than the quota, some machines do not start, so `coresNeeded` above `coreQuota` is a warning. `az vm list-usage` shows the quota of a region.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "cases": {
        "quota-exceeded": "warning"
      },
      "paths": [
        "capacity.coresNeeded",
        "capacity.coreQuota"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR909",
      "title": "Verify the resources by a test failover",
      "section": "Azure service limits",
      "lines": [
        214
      ],
      "statement": "A test failover should show that the subscription has the resources for a real one.",
      "explanation": "Run it with all recovery plans that may be needed at the same time, and record it in `drills`, or its date in `failover.lastDrill`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "failover.lastDrill",
        "drills[].date"
      ],
      "enforcement": "checklist",
      "metBy": [
        "failover.lastDrill",
        "drills[].date"
      ]
    },
    {
      "id": "ASR910",
      "title": "Raise the limits through support",
      "section": "Azure service limits",
      "lines": [
        214
      ],
      "statement": "Azure support can raise the limits of a subscription.",
      "explanation": "A request takes time, which you do not have during an outage, so make it while planning.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "capacity.coreQuota"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR911",
      "title": "Plan the capacity",
      "section": "Capacity planning",
      "lines": [
        215
      ],
      "statement": "Capacity is planned before replication is set up.",
      "explanation": "Microsoft's planner estimates bandwidth, storage and cores from the machines and their rate of change. Write the date of the run to `capacity.plannerRun`, and its results next to it.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.plannerRun"
      ],
      "enforcement": "checklist",
      "metBy": [
        "capacity.plannerRun"
      ],
      "link": "https://docs.microsoft.com/azure/site-recovery/site-recovery-capacity-planner",
      "sources": [
        "S26"
      ]
    },
    {
      "id": "ASR912",
      "title": "When bandwidth is short",
      "section": "Replication bandwidth",
      "lines": [
        216
      ],
      "statement": "If the bandwidth for replication is too low, increase it, use less of it or divide it.",
      "explanation": "`ASR913` to `ASR917` describe the options: ExpressRoute, a WAN optimizer, the small initial replication and two ways to throttle the traffic.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.bandwidthMbps"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR913",
      "title": "ExpressRoute",
      "section": "ExpressRoute",
      "lines": [
        217
      ],
      "statement": "Replication can run over Azure ExpressRoute.",
      "explanation": "A private circuit has a known bandwidth and keeps replication off the internet connection.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.expressRoute"
      ],
      "enforcement": "explanation",
      "link": "http://blogs.technet.com/b/virtualization/archive/2014/07/20/expressroute-and-azure-site-recovery.aspx"
    },
    {
      "id": "ASR914",
      "title": "WAN optimizers",
      "section": "ExpressRoute",
      "lines": [
        217
      ],
      "statement": "Replication can use a WAN optimizer, for example one from Riverbed.",
      "explanation": "Declare the product in `capacity.wanOptimizer`, so that drills are run with it in place.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.wanOptimizer"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR915",
      "title": "Only used blocks and changes are sent",
      "section": "Replication traffic",
      "lines": [
        218
      ],
      "statement": "Initial replication sends only the blocks in use instead of whole disks, and later replication only the changes.",
      "explanation": "Estimate the first run from the used space, and the bandwidth from the daily change, not from the size of the disks.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity",
        "capacity.dailyChangeGB"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR916",
      "title": "Throttle traffic with Windows QoS",
      "section": "Network traffic",
      "lines": [
        219
      ],
      "statement": "A Windows QoS policy for the target address and port limits the replication traffic.",
      "explanation": "It applies on the server that sends the data. `Get-NetQosPolicy` shows the active policies.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.qosPolicy"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "capacity.bandwidthMbps": [],
        "capacity.qosPolicy": []
      },
      "metBy": [
        "capacity.qosPolicy"
      ],
      "link": "https://technet.microsoft.com/library/hh967468.aspx"
    },
    {
      "id": "ASR917",
      "title": "Throttle traffic in the agent",
      "section": "Network traffic",
      "lines": [
        219
      ],
      "statement": "Where the Azure Backup agent sends the data, its own throttling can limit the traffic.",
      "explanation": "This is the case on Hyper-V hosts. VMware VMs and physical servers send through the process server, where the setting of this agent has no effect.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "capacity.agentThrottling"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "capacity.bandwidthMbps": [],
        "capacity.agentThrottling": []
      },
      "metBy": [
        "capacity.agentThrottling"
      ],
      "link": "https://support.microsoft.com/kb/3056159"
    },
    {
      "id": "ASR918",
      "title": "Measure the recovery time",
      "section": "RTO",
      "lines": [
        220
      ],
      "statement": "Measure the expected recovery time by a test failover and the duration of its jobs.",
      "explanation": "A recovery time objective that nobody has measured is only a hope. Declare the objective in `capacity.rtoMinutes` or in `rtoMinutes` of a plan, and the measurement in `drills` or its date in `failover.lastDrill`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "capacity.rtoMinutes",
        "recoveryPlans[].rtoMinutes",
        "failover.lastDrill",
        "drills[].date",
        "drills[].minutes"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "capacity.rtoMinutes": [],
        "recoveryPlans[].rtoMinutes": []
      },
      "metBy": [
        "failover.lastDrill",
        "drills[].date"
      ]
    },
    {
      "id": "ASR919",
      "title": "Automate the manual steps",
      "section": "RTO",
      "lines": [
        220
      ],
      "statement": "Failover to Azure is fastest when Azure Automation runbooks replace the manual actions of a recovery plan.",
      "explanation": "Every manual action waits for a person at the worst moment. Review the actions of type `manual` and replace those that need no decision by a `runbook`.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "information",
      "paths": [
        "recoveryPlans[].groups[].actions[].type",
        "recoveryPlans[].shutdown.actions[].type",
        "recoveryPlans[].failover.actions[].type"
      ],
      "enforcement": "checklist",
      "asksWhen": {
        "recoveryPlans[].groups[].actions[].type": [
          "manual"
        ],
        "recoveryPlans[].shutdown.actions[].type": [
          "manual"
        ],
        "recoveryPlans[].failover.actions[].type": [
          "manual"
        ]
      }
    },
    {
      "id": "ASR920",
      "title": "Near-synchronous recovery point",
      "section": "RPO",
      "lines": [
        221
      ],
      "statement": "Replication to Azure keeps the recovery point close to the current time.",
      "explanation": "Replication is near-synchronous, not synchronous, so some seconds or minutes of changes can be lost in an unplanned failover. On Hyper-V, the copy frequency of the policy sets the interval.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "hint",
      "paths": [
        "capacity.rpoMinutes",
        "replicationPolicy.copyFrequencySeconds"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR921",
      "title": "Bandwidth below the rate of change",
      "section": "RPO",
      "lines": [
        221
      ],
      "statement": "The bandwidth to Azure is enough for the daily change of the protected machines.",
      "explanation": "`dailyChangeGB` spread evenly over 24 hours must fit into `bandwidthMbps`; 100 GB a day need about 9.3 Mbps. Real changes come in peaks, so with a bandwidth that is only just enough, replication and the recovery point still fall behind.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "capacity.bandwidthMbps",
        "capacity.dailyChangeGB"
      ],
      "sources": [
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR930",
      "title": "Read the guide of the scenario",
      "section": "Next steps",
      "lines": [
        228,
        229,
        230,
        231,
        232,
        233,
        234
      ],
      "statement": "Each scenario has its own page with further prerequisites.",
      "explanation": "The article is a summary and links to the guides for [VMware and physical servers](https://docs.microsoft.com/azure/site-recovery/site-recovery-vmware-to-azure), [Hyper-V in VMM clouds](https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-to-azure), [Hyper-V without VMM](https://docs.microsoft.com/azure/site-recovery/site-recovery-hyper-v-site-to-azure) and a [secondary site](https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-to-vmm). Replication [with a SAN](https://docs.microsoft.com/azure/site-recovery/site-recovery-vmm-san) and [with one VMM server](https://docs.microsoft.com/azure/site-recovery/site-recovery-single-vmm) are variants that are not separate scenarios here; Microsoft's support matrix excludes SAN in the Azure portal.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "VS",
        "PS",
        "HS"
      ],
      "severity": "hint",
      "paths": [
        "scenario"
      ],
      "enforcement": "explanation",
      "sources": [
        "S1"
      ]
    }
  ]
};
