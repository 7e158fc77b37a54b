// Generated from server/requirements/2026-05/ by `npm run generate`. Do not edit.
import type { CatalogueChange } from './catalogue-data.ts';

export const data: CatalogueChange = {
  "facts": {
    "profile": "2026-05",
    "extends": "2016-12",
    "limits": {
      "diskGB": 32767,
      "diskMinGB": {
        "V": 1,
        "P": 1
      },
      "osDiskGB": 2048,
      "osDiskUefiGB": 4095,
      "disks": {
        "V": 65,
        "P": 65,
        "M": 17,
        "H": 17
      },
      "dataDisks": {
        "V": 64,
        "P": 64,
        "M": 16,
        "H": 16
      },
      "freeSpaceGB": 0.5,
      "freeSpaceLinuxGB": 2,
      "uefi": true,
      "secureBoot": false,
      "planMachines": 100,
      "configurationServerName": "replication appliance",
      "configurationServerOs": "Windows Server 2022",
      "declaredLogAccount": false
    },
    "lists": {
      "vSphereVersions": [
        "6.5",
        "6.7",
        "7.0",
        "8.0"
      ],
      "vCenterVersions": [
        "6.5",
        "6.7",
        "7.0",
        "8.0"
      ],
      "unsupportedVSphereFeatures": {
        "virtualVolumes": "ASR239"
      },
      "storageSkus": [
        "Standard_GRS",
        "Standard_LRS",
        "Standard_RAGRS",
        "Premium_LRS"
      ],
      "premiumExcludedRegions": {},
      "fileSystems": [
        "ext3",
        "ext4",
        "xfs",
        "btrfs"
      ]
    },
    "vmm": {
      "latest": {
        "M": "2022"
      }
    },
    "guestOs": [
      {
        "family": "Windows Server",
        "type": "Windows",
        "aliases": [
          "Microsoft Windows Server"
        ],
        "versions": [
          "2008 R2 SP1",
          "2012",
          "2012 R2",
          "2016",
          "2019",
          "2022",
          "2025"
        ],
        "note": "Builds of the long-term servicing channel only. Windows Server 2008 SP2 can be migrated but not protected.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Windows",
        "type": "Windows",
        "aliases": [
          "Microsoft Windows"
        ],
        "versions": [
          "7 SP1",
          "8",
          "8.1",
          "10"
        ],
        "note": "64-bit editions of the long-term servicing channel.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Red Hat Enterprise Linux",
        "type": "Linux",
        "aliases": [
          "Red Hat Enterprise Linux Server",
          "Red Hat Linux",
          "Red Hat",
          "Redhat",
          "RHEL"
        ],
        "versions": [
          "5.2",
          "5.3",
          "5.4",
          "5.5",
          "5.6",
          "5.7",
          "5.8",
          "5.9",
          "5.10",
          "5.11",
          "6.1",
          "6.2",
          "6.3",
          "6.4",
          "6.5",
          "6.6",
          "6.7",
          "6.8",
          "6.9",
          "6.10",
          "7.0",
          "7.1",
          "7.2",
          "7.3",
          "7.4",
          "7.5",
          "7.6",
          "7.7",
          "7.8",
          "7.9",
          "8.0",
          "8.1",
          "8.2",
          "8.3",
          "8.4",
          "8.5",
          "8.6",
          "8.7",
          "8.8",
          "8.9",
          "8.10",
          "9.0",
          "9.1",
          "9.2",
          "9.3",
          "9.4",
          "9.5",
          "9.6",
          "9.7",
          "10.0",
          "10.1"
        ],
        "note": "From 8.9 on with the replication appliance only. Certain kernels only.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "CentOS",
        "type": "Linux",
        "aliases": [
          "CentOS Linux",
          "Community Enterprise Operating System"
        ],
        "versions": [],
        "note": "Listed up to 8.7 in September 2023 (S5b) and no longer in 2026.",
        "sources": [
          "S5b",
          "S5d"
        ]
      },
      {
        "family": "Ubuntu",
        "type": "Linux",
        "aliases": [
          "Ubuntu Linux",
          "Ubuntu Server"
        ],
        "versions": [
          "14.04",
          "16.04",
          "18.04",
          "20.04",
          "22.04",
          "24.04"
        ],
        "note": "Long-term support releases of the server, certain kernels only.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Debian",
        "type": "Linux",
        "aliases": [
          "Debian GNU/Linux"
        ],
        "versions": [
          "7",
          "8",
          "9.1",
          "9.2",
          "9.3",
          "9.4",
          "9.5",
          "9.6",
          "9.7",
          "9.8",
          "9.9",
          "9.10",
          "9.11",
          "9.12",
          "9.13",
          "10",
          "11",
          "12"
        ],
        "note": "12 with the replication appliance only. Certain kernels only.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "SUSE Linux Enterprise Server",
        "type": "Linux",
        "aliases": [
          "SUSE Linux Enterprise",
          "SUSE Enterprise Linux Server",
          "SUSE Linux",
          "SUSE",
          "SLES"
        ],
        "versions": [
          "11 SP3",
          "11 SP4",
          "12 SP1",
          "12 SP2",
          "12 SP3",
          "12 SP4",
          "12 SP5",
          "15",
          "15 SP1",
          "15 SP2",
          "15 SP3",
          "15 SP4",
          "15 SP5",
          "15 SP6",
          "15 SP7"
        ],
        "note": "From 15 SP5 on with the replication appliance only. Certain kernels only.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Oracle Linux",
        "type": "Linux",
        "aliases": [
          "Oracle Linux Server",
          "Oracle Enterprise Linux",
          "OEL"
        ],
        "versions": [
          "6.4",
          "6.5",
          "6.6",
          "6.7",
          "6.8",
          "6.9",
          "6.10",
          "7.0",
          "7.1",
          "7.2",
          "7.3",
          "7.4",
          "7.5",
          "7.6",
          "7.7",
          "7.8",
          "7.9",
          "8.0",
          "8.1",
          "8.2",
          "8.3",
          "8.4",
          "8.5",
          "8.6",
          "8.7",
          "8.8",
          "8.9",
          "9.0",
          "9.1",
          "9.2",
          "9.3",
          "9.4",
          "9.5",
          "9.6"
        ],
        "note": "With the Red Hat compatible kernel or an Unbreakable Enterprise Kernel, release 3 to 5, from 8.7 on 7 as well.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Rocky Linux",
        "type": "Linux",
        "aliases": [
          "Rocky"
        ],
        "versions": [
          "9.0",
          "9.1",
          "9.2",
          "9.3",
          "9.4",
          "9.5",
          "9.6",
          "9.7",
          "10.0",
          "10.1"
        ],
        "note": "With the replication appliance only. Certain kernels only.",
        "sources": [
          "S5d"
        ]
      },
      {
        "family": "Fedora",
        "type": "Linux",
        "aliases": [
          "Fedora Linux",
          "Red Hat Fedora"
        ],
        "versions": []
      },
      {
        "family": "openSUSE",
        "type": "Linux",
        "aliases": [
          "openSUSE Leap"
        ],
        "versions": []
      },
      {
        "family": "AlmaLinux",
        "type": "Linux",
        "aliases": [
          "Alma Linux"
        ],
        "versions": []
      },
      {
        "family": "Linux",
        "type": "Linux",
        "aliases": [
          "Other Linux"
        ],
        "versions": []
      }
    ],
    "urls": [
      {
        "requirement": "ASR701",
        "url": "*.accesscontrol.windows.net",
        "scenarios": [
          "HS"
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
          "HS"
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
          "HS"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR708",
        "url": "time.windows.com",
        "scenarios": [
          "HS",
          "M",
          "H"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR709",
        "url": "time.nist.gov",
        "scenarios": [
          "HS"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR710",
        "url": "login.microsoftonline.com",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR711",
        "url": "login.windows.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR712",
        "url": "graph.windows.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR713",
        "url": "graph.microsoft.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR714",
        "url": "*.msftauth.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR715",
        "url": "*.msauth.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR716",
        "url": "*.live.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR717",
        "url": "*.office.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR718",
        "url": "developer.microsoft.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR719",
        "url": "*.vault.azure.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR720",
        "url": "management.azure.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR721",
        "url": "*.discoverysrv.windowsazure.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "requirement": "ASR722",
        "url": "*.prod.migration.windowsazure.com",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      }
    ],
    "scenarioStatus": {
      "VS": "retired",
      "PS": "retired",
      "HS": "deprecated"
    },
    "guestIscsi": "unsupported",
    "guestTeaming": "unsupported",
    "replicationPolicy": {
      "appConsistentSnapshotFrequencyHours": {
        "V": 0,
        "P": 0,
        "M": 1,
        "H": 1
      }
    },
    "guides": {
      "V": [
        "https://learn.microsoft.com/azure/site-recovery/deploy-vmware-azure-replication-appliance-modernized"
      ],
      "P": [
        "https://learn.microsoft.com/azure/site-recovery/deploy-vmware-azure-replication-appliance-modernized"
      ],
      "M": [
        "https://learn.microsoft.com/azure/site-recovery/hyper-v-vmm-azure-tutorial"
      ],
      "H": [
        "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial"
      ],
      "HS": [
        "https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation"
      ]
    }
  },
  "requirements": [
    {
      "id": "ASR020",
      "explanation": "Microsoft's tutorial for Hyper-V asks for it. An account without `location` takes the vault's.",
      "link": "https://learn.microsoft.com/azure/site-recovery/tutorial-prepare-azure-for-hyperv",
      "sources": [
        "S11"
      ]
    },
    {
      "id": "ASR021",
      "link": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
      "explanation": "The support matrix for Hyper-V rules an HTTPS proxy out, and the replication appliance takes an HTTP proxy only. A descriptor has no property for it: ask the network team how servers address the proxy.",
      "sources": [
        "S6",
        "S7",
        "S9c"
      ]
    },
    {
      "id": "ASR022",
      "scenarios": [
        "HS"
      ],
      "explanation": "Towards Azure the matrix of 2018 still excluded such mixtures and that of 2026 no longer does; it asks for VMM 2016 above hosts of 2016 and VMM 2019 above hosts of 2019 instead. For two VMM sites nothing newer was found.",
      "sources": [
        "S1",
        "S9a",
        "S9c"
      ]
    },
    {
      "id": "ASR023",
      "scenarios": [
        "V",
        "P",
        "M",
        "HS"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix",
      "explanation": "The support matrices rule IPv6 in guests out for VMware, physical servers and Hyper-V with VMM, and allow it for Hyper-V without VMM. A descriptor has no property for it: check machines that live in IPv6 networks.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR029",
      "explanation": "Replication of VMware VMs and physical servers to a second site (InMage) has been unsupported since the end of 2020, which is an error. Replication between two VMM sites was announced in March 2020 to end in March 2023, which is a warning: whether it has ended for good could not be confirmed. Plan the replication to Azure instead.",
      "scenarios": [
        "VS",
        "PS",
        "HS"
      ],
      "sources": [
        "S9c",
        "S17",
        "S18"
      ],
      "verified": false
    },
    {
      "id": "ASR101",
      "title": "Deployment model",
      "statement": "Storage accounts and networks are Resource Manager resources.",
      "explanation": "The portal selects that model by itself, and `ResourceManager` is the default of `deploymentModel`. The interface of the service still knows the word `Classic`, so a descriptor may hold it.",
      "sources": [
        "S10",
        "S24"
      ]
    },
    {
      "id": "ASR102",
      "scenarios": [],
      "explanation": "No page of today describes work in the classic portal. `portal: classic` describes a deployment that can no longer be looked after.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR103",
      "scenarios": [],
      "explanation": "The choice between two portals is gone, since current pages know the Azure portal and PowerShell only.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR104",
      "scenarios": [],
      "explanation": "There is nothing left to compare the Azure portal with.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR105",
      "scenarios": [],
      "explanation": "Looking after an existing vault in the classic portal is described nowhere any more.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR106",
      "scenarios": [],
      "explanation": "No page of today describes any vault in the classic portal, new or old.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR120",
      "explanation": "What it is for has changed. VMware and physical servers replicate to managed disks, and the account in the target region is the cache that their changes pass through. Hyper-V keeps replicas in the account, or in managed disks with an account for the logs. Add an entry to `storageAccounts`.",
      "sources": [
        "S8",
        "S11",
        "S25"
      ]
    },
    {
      "id": "ASR122",
      "explanation": "Locally redundant, geo-redundant and read-access geo-redundant accounts are accepted and so is premium storage, on every path to Azure. Zone-redundant accounts are not (the table for Hyper-V says so), nor are cool and hot tiers and block blobs. Leave soft delete off on the account.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR123",
      "scenarios": [
        "M",
        "H"
      ],
      "explanation": "Microsoft's tutorial for Hyper-V creates a geo-redundant account. For VMware and physical servers the account is a mere cache beside managed disks, so the advice is not given there.",
      "sources": [
        "S11",
        "S25"
      ]
    },
    {
      "id": "ASR124",
      "scenarios": [
        "M",
        "H"
      ],
      "sources": [
        "S11"
      ]
    },
    {
      "id": "ASR125",
      "title": "Resource Manager accounts",
      "statement": "The Azure portal offers Resource Manager accounts for replication.",
      "explanation": "`deploymentModel` need not be written: without it the account is a Resource Manager one.",
      "sources": [
        "S10",
        "S24"
      ]
    },
    {
      "id": "ASR126",
      "scenarios": [],
      "explanation": "Premium storage has been open to Hyper-V machines since 2018.",
      "sources": [
        "S9a",
        "S9c"
      ]
    },
    {
      "id": "ASR127",
      "scenarios": [],
      "explanation": "There is only the Azure portal, so premium storage asks for nothing else.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR128",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "explanation": "Databases are the usual example. On Hyper-V it is the account that is premium, for VMware and physical servers the managed disk; either costs more than the standard kind.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR129",
      "title": "No standard account for the logs",
      "statement": "Beside premium storage for replicas there is a standard account in the target region for the logs.",
      "explanation": "Replication of VMware and physical servers always passes a log or cache account. A descriptor with one standard account has it; one whose accounts are all premium needs another with `usage: log`.",
      "sources": [
        "S8",
        "S25"
      ]
    },
    {
      "id": "ASR130",
      "scenarios": [],
      "explanation": "The restriction to geo-redundant accounts belonged to the classic portal.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR131",
      "title": "Vault and storage stay in their resource group",
      "statement": "Vault, storage accounts, networks and Azure VMs of a deployment are not moved to another resource group or subscription.",
      "explanation": "Decide on resource group and subscription before anything is created; a vault that has to move is set up anew.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR132",
      "scenarios": [],
      "explanation": "The restriction stands in none of the current pages that were read. It was still in the revisions of 2016 and 2017.",
      "sources": [
        "S2",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR133",
      "scenarios": [],
      "explanation": "The restriction stands in none of the current pages that were read. It was still in the revisions of 2016 and 2017.",
      "sources": [
        "S2",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR141",
      "severity": "warning",
      "explanation": "The tutorial for Hyper-V still asks for the same region. The support matrices add that the vault may be in another region than the target, because it holds no replicated data; hence only a warning.",
      "sources": [
        "S5d",
        "S9c",
        "S11"
      ]
    },
    {
      "id": "ASR142",
      "title": "Resource Manager networks",
      "statement": "The Azure portal offers Resource Manager networks for failed-over machines.",
      "explanation": "`deploymentModel` need not be written: without it the network is a Resource Manager one.",
      "sources": [
        "S10",
        "S11",
        "S24"
      ]
    },
    {
      "id": "ASR200",
      "title": "Replication appliance missing",
      "section": "Replication appliance",
      "statement": "There is a replication appliance on-premises, be it a physical machine or a virtual one.",
      "explanation": "It has taken the place of the configuration server, whose classic form ended in March 2026; describe it in `configurationServer`. It wants 8 cores, 16 GB of memory, a disk of 80 GB for the system and one of 620 GB for data, and a new vault of its own. It must not be cloned. For VMware it comes as a template, for physical servers it is set up by a script.",
      "sources": [
        "S5d",
        "S6",
        "S7",
        "S19"
      ]
    },
    {
      "id": "ASR201",
      "title": "Replication appliance on another system",
      "section": "Replication appliance",
      "statement": "The replication appliance runs {configurationServerOs}.",
      "explanation": "Appliances on Windows Server 2019 still get updates of the software, but cannot be upgraded in place: set up a new one and switch the machines over. No role for directory services, web server or Hyper-V may be added, and FIPS mode stays off.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR202",
      "section": "Replication appliance",
      "statement": "All components, the process server among them, are set up together on the replication appliance.",
      "explanation": "One appliance of 16 cores, 32 GB of memory and 1 TB of cache serves up to 200 machines. Add further appliances for more.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR203",
      "scenarios": [],
      "explanation": "No current page asks for a highly available appliance; machines can be switched to another healthy appliance of the vault instead.",
      "sources": [
        "S6",
        "S7"
      ]
    },
    {
      "id": "ASR204",
      "title": "Replication appliance with another network adapter",
      "section": "Replication appliance",
      "statement": "A replication appliance that is a VMware VM has a network adapter of type {nicType}.",
      "explanation": "The replication traffic of its machines goes through this adapter. Change its type in the settings of the VM.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR205",
      "scenarios": [],
      "explanation": "The update was one for vSphere 5.5, which is no longer supported.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR206",
      "title": "Replication appliance with a dynamic address",
      "section": "Replication appliance",
      "statement": "The name or NAT address by which machines find the replication appliance never changes.",
      "explanation": "Name or NAT address is chosen once, at set-up. With a static name the address behind it may change, so `ipAssignment: dynamic` is information only.",
      "severity": "information",
      "severityIn": {},
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR207",
      "title": "Replication appliance is a domain controller",
      "section": "Replication appliance",
      "statement": "The replication appliance has no role for directory services, web server or Hyper-V.",
      "explanation": "`domainController` stands for the first of the three. Four group policies stay off as well: those that block the command prompt and the registry editor, that set the trust logic for attachments and that turn on script execution.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR208",
      "scenarios": [],
      "explanation": "None of the pages about the appliance that were read limits its host name.",
      "sources": [
        "S5d",
        "S6",
        "S7"
      ],
      "verified": false
    },
    {
      "id": "ASR209",
      "title": "Replication appliance not in English",
      "section": "Replication appliance",
      "statement": "Windows on the replication appliance was installed in English.",
      "explanation": "One page asks for `en-US`, another accepts every variant of English. Changing the language of another edition afterwards does not do.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR210",
      "scenarios": [],
      "explanation": "Since version 9.14 the configuration server did without PowerCLI, and the appliance has no use for it.",
      "sources": [
        "S5a",
        "S6"
      ]
    },
    {
      "id": "ASR211",
      "title": "Replication appliance without internet access",
      "section": "Replication appliance",
      "statement": "The replication appliance can reach the internet, or the service by private links.",
      "explanation": "It reports to the vault and sends the replicas to Azure. A proxy has to be addressed by HTTP, not by HTTPS. State the way out as `outbound.connection`.",
      "sources": [
        "S6",
        "S7"
      ]
    },
    {
      "id": "ASR212",
      "scenarios": [],
      "explanation": "The appliance downloads no MySQL, so nothing is fetched by plain HTTP.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR213",
      "title": "Port for managing replication closed",
      "section": "Replication appliance",
      "statement": "The replication appliance reaches Azure by HTTPS on port {managementPort}.",
      "explanation": "The vault loses contact with the site without it. Machines reach the appliance on the same port. Checked when `outbound.ports` is declared.",
      "sources": [
        "S6",
        "S8"
      ]
    },
    {
      "id": "ASR214",
      "scenarios": [],
      "explanation": "The replication port has to be open between the machines and the appliance, not out to the internet; see ASR215.",
      "sources": [
        "S6",
        "S8"
      ]
    },
    {
      "id": "ASR215",
      "title": "Ports between machines and appliance",
      "section": "Replication appliance",
      "statement": "Machines send their data to the replication appliance on port {replicationPort}, which can be changed.",
      "explanation": "They are directed on port 443. A changed port is stated as `configurationServer.replicationPort`; only numbers from 1 to 65535 are ports. The support matrix once writes 9943, apparently by mistake.",
      "sources": [
        "S5d",
        "S6",
        "S8"
      ]
    },
    {
      "id": "ASR216",
      "scenarios": [],
      "explanation": "The appliance downloads no MySQL.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR217",
      "title": "Service addresses for the replication appliance",
      "section": "Replication appliance",
      "statement": "The replication appliance can reach the service addresses of its list.",
      "explanation": "Each missing address is reported under its own row, ASR702 to ASR722; ASR723 names the optional ones.",
      "reportedAs": "ASR703",
      "includes": [
        "ASR702",
        "ASR703",
        "ASR705",
        "ASR708",
        "ASR710",
        "ASR711",
        "ASR712",
        "ASR713",
        "ASR714",
        "ASR715",
        "ASR716",
        "ASR717",
        "ASR718",
        "ASR719",
        "ASR720",
        "ASR721",
        "ASR722",
        "ASR723"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR220",
      "title": "Process server comes with the appliance",
      "statement": "The replication appliance contains the process server.",
      "explanation": "It need not be declared in `processServers`, and none is set up in Azure for failback.",
      "sources": [
        "S6",
        "S13b"
      ]
    },
    {
      "id": "ASR223",
      "title": "Add appliances as the site grows",
      "statement": "A growing site is given further replication appliances, to share the load.",
      "explanation": "One appliance of the largest size serves 200 machines and 2 TB of change a day. A vault takes 250 appliances.",
      "sources": [
        "S5d",
        "S6",
        "S15"
      ]
    },
    {
      "id": "ASR224",
      "scenarios": [],
      "explanation": "The appliance has no separate master target; its own agent writes the returning disks.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR225",
      "scenarios": [],
      "explanation": "The appliance has no separate master target; its own agent writes the returning disks.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR231",
      "explanation": "Updates of version 8.0 are included. Upgrade older hosts before protecting what runs on them.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR236",
      "explanation": "Updates of version 8.0 are included. The list is the same as for the hosts (ASR231).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR238",
      "scenarios": [],
      "explanation": "Current pages do not mention it. Storage vMotion is supported for a migration only, so protected machines and their appliance are best left where they are.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR239",
      "title": "Virtual volumes cannot fail back",
      "severity": "warning",
      "statement": "Machines on VMware virtual volumes replicate to Azure but cannot come back to them.",
      "explanation": "Reprotection and failback are not supported. Move the machines to a VMFS or NFS datastore and take `virtualVolumes` out of `features`, or plan to stay in Azure.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR240",
      "scenarios": [],
      "explanation": "Current pages do not mention it; they support storage vMotion for a migration only.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR241",
      "scenarios": [],
      "explanation": "Versions 5.5 and 6.0 are no longer supported, and with them the rule about their features is gone.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR250",
      "title": "Physical replication appliance allowed",
      "statement": "To replicate physical servers the replication appliance may be a physical machine too.",
      "explanation": "A script sets it up there. An appliance that is to take in a failback needs access to the VMware datastore that the machines come back to.",
      "sources": [
        "S5d",
        "S13b"
      ]
    },
    {
      "id": "ASR251",
      "explanation": "There is no way back onto physical hardware or to Hyper-V, so a VMware environment has to be at hand. ASR826 and ASR850 say the same and are reported here.",
      "sources": [
        "S14"
      ]
    },
    {
      "id": "ASR252",
      "scenarios": [],
      "explanation": "Failback takes a healthy replication appliance of the vault that has access to the VMware datastore, and no separate master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR302",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#azure-vm-requirements",
      "explanation": "This is the heading over ASR303 to ASR312 and ASR320. The matrix asks for more than the descriptor can say: no two machines with one BIOS ID, no display name that Azure reserves, no two volumes whose names differ by case alone.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR303",
      "explanation": "That is a managed disk, with version 9.41 of the Mobility service or later; a disk that replicates to a storage account has 4,095 GB at most. A disk has at least 1 GB. Disks of a protected machine may grow but not shrink. The OS disk is reported as ASR900.",
      "sources": [
        "S5d",
        "S32"
      ]
    },
    {
      "id": "ASR304",
      "statement": "A machine has at most {dataDisks} data disks beside its OS disk.",
      "explanation": "Many logical volumes make it fewer: with all disks sharing them, less than 627,790 divided by 450 plus 317 for each volume. Exactly one OS disk is supported, with boot and system partition on it.",
      "limits": [
        "dataDisks",
        "disks"
      ],
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR305",
      "statement": "On Windows the folder of the Mobility service has {freeSpaceGB} GB free or more, on Linux the root file system {freeSpaceLinuxGB} GB.",
      "explanation": "On Linux the folder of the service needs 600 MB besides. State what is free as `freeSpaceGB`; without a statement this is a point of the checklist.",
      "severityIn": {},
      "limits": [
        "freeSpaceGB",
        "freeSpaceLinuxGB"
      ],
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR306",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severityIn": {},
      "explanation": "Decrypt the disk first, or leave it out with `exclude: true`. BitLocker has to be off before replication is enabled and to stay off. It holds for every path to Azure, and for encryption by FIPS as well.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR307",
      "severityIn": {},
      "explanation": "Protect the clustered application by its own means, for example database replication, or move it off the shared disk.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR309",
      "title": "Secure Boot is on",
      "statement": "A machine that starts from UEFI does so with Secure Boot off.",
      "explanation": "UEFI itself is supported for the systems that Azure offers as generation 2 images, but not for Windows Server 2008 R2 SP1. Switch Secure Boot off in the firmware settings and state `secureBoot: false`.",
      "severityIn": {},
      "paths": [
        "protectedItems[].secureBoot",
        "protectedItems[].firmware"
      ],
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR310",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#azure-vm-requirements",
      "explanation": "What counts is `azureName`, and `name` where that is not given. So a machine keeps its name on-premises and is given an allowed one for Azure. A word that Azure reserves for itself will not do either.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR311",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#azure-vm-requirements",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR313",
      "title": "Teamed adapters not supported",
      "severity": "warning",
      "statement": "Teams of network adapters inside the machine are not supported.",
      "explanation": "At best the team is a single adapter in Azure. Dissolve it, or try the machine in a drill; teams of the host do not matter.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR314",
      "title": "Guest iSCSI disk",
      "severity": "error",
      "statement": "A disk that the guest reaches over iSCSI cannot be protected, only migrated.",
      "explanation": "Move the data to a disk of the machine itself, or protect it by means of the storage. On failback such a disk would come back as an attached disk.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR315",
      "scenarios": [],
      "explanation": "Disks over iSCSI are not supported any more (ASR314).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR316",
      "scenarios": [],
      "explanation": "Disks over iSCSI are not supported any more (ASR314).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR320",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#for-windows",
      "explanation": "Windows Server from 2008 R2 with Service Pack 1 to 2025 and Windows 7 with Service Pack 1 to 10, all of them 64-bit and of the long-term servicing channel. Windows Server 2008 can be migrated but not protected.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR325",
      "scenarios": [],
      "explanation": "A mapped disk is not written to again; it comes back as an additional disk (ASR326).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR326",
      "title": "RDM disk returns as an additional disk",
      "statement": "On failback a mapped disk comes back as an additional disk of the VM.",
      "explanation": "Have datastore space for the full size of these disks before failing back. A physical server has no raw device mappings.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR330",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#for-linux",
      "explanation": "Within a version certain kernels alone are supported, and the list of them changes with every update of the Mobility service: look it up there. CentOS was listed up to 8.7 in 2023 and is not any more. Custom kernels and images are not supported.",
      "sources": [
        "S5b",
        "S5d"
      ]
    },
    {
      "id": "ASR333",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#linux-file-systemsguest-storage",
      "explanation": "BTRFS counts while it lies on one disk, without RAID, and its subvolume stays as it is. Multipath inside the guest is not supported, nor are NVMe disks of Linux machines. The page of 2026 has two of these cells mixed up; that of 2023 is clear.",
      "sources": [
        "S5b",
        "S5d"
      ]
    },
    {
      "id": "ASR335",
      "title": "RDM disk of a Linux VM returns as an additional disk",
      "statement": "On failback of a Linux VM a mapped disk comes back as an additional disk.",
      "explanation": "Have datastore space for the full size of these disks before failing back, and set up the mapping again afterwards if it is needed.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR402",
      "statement": "The VMM server runs System Center {vmmVersion}, 2016, 2019 or 2022.",
      "explanation": "An earlier release is an error, a later one a warning: a revision that was not published when this was written adds 2025. Hosts of 2019 are managed by VMM 2019, hosts of 2016 by VMM 2016. VMM 2022 does not run on Server Core. .NET Framework 4.6.2 or later has to be there.",
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR410",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial asks for the region of the subscription alone.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR420",
      "explanation": "The matrix names 2012 R2, 2016, 2019 and 2022, Server Core included; a revision that was not published when this was written adds 2025. Azure Backup on the same host is not supported.",
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR424",
      "scenarios": [],
      "explanation": "No current page mentions the update; it is part of the updates of Windows that ASR421 asks for.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR425",
      "reportedAs": "ASR703",
      "includes": [
        "ASR702",
        "ASR703",
        "ASR705",
        "ASR708",
        "ASR710",
        "ASR711",
        "ASR712",
        "ASR713",
        "ASR714",
        "ASR715",
        "ASR716",
        "ASR717",
        "ASR718",
        "ASR719",
        "ASR720",
        "ASR721",
        "ASR722",
        "ASR723"
      ],
      "explanation": "The addresses are those of a list of 2019, the newest that was found for Hyper-V. One that is missing from the allow list is reported under its own id, `ASR702` to `ASR710`; no connection at all is `ASR423`.",
      "sources": [
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR428",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial asks for the region of the subscription alone.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR429",
      "scenarios": [],
      "explanation": "No current page mentions the update; it is part of the updates of Windows that ASR421 asks for.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR502",
      "explanation": "Disks of more than 4,095 GB take managed disks and a Provider later than 2.0.9214.0 on the host. Disks of a protected machine can neither be added nor resized: disable replication first. A disk marked `exclude: true` is not counted, and the size of the OS disk is reported under `ASR900`.",
      "sources": [
        "S9c",
        "S32"
      ]
    },
    {
      "id": "ASR503",
      "statement": "A virtual machine has at most {dataDisks} data disks beside its OS disk.",
      "explanation": "A revision that was not published when this was written allows 64 disks in all, the OS disk among them.",
      "limits": [
        "dataDisks",
        "disks"
      ],
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR505",
      "title": "Secure Boot is on",
      "statement": "A virtual machine that boots by UEFI does so with Secure Boot off.",
      "explanation": "Generation 2 and UEFI themselves are supported: the OS disk has at most four partitions and the guest is Windows Server 2012 or later, says the matrix. Switch Secure Boot off in the settings of the virtual machine and state `secureBoot: false`.",
      "cases": {},
      "paths": [
        "protectedItems[].secureBoot",
        "protectedItems[].firmware",
        "protectedItems[].generation"
      ],
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR506",
      "title": "Teamed adapters not supported",
      "severity": "warning",
      "statement": "Teams of network adapters inside the virtual machine are not supported.",
      "explanation": "At best the team is a single adapter in Azure. Dissolve it, or try the machine in a drill; teams of the host do not matter.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR507",
      "scenarios": [],
      "explanation": "A static address is allowed, but not kept: the adapter in Azure gets another one. In 2020 the matrix still ruled it out.",
      "sources": [
        "S9b",
        "S9c"
      ]
    },
    {
      "id": "ASR600",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR601",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR602",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR603",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR604",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR605",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR606",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR607",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR608",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR609",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR610",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR611",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR612",
      "scenarios": [],
      "explanation": "The path has not been offered since August 2018 and not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR629",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial asks for the region of the subscription alone.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR700",
      "statement": "The servers on-premises that talk to Site Recovery can reach every address of their list.",
      "explanation": "For VMware and physical servers that is the replication appliance, for Hyper-V each VMM server and host. `urls: required` states that the whole list is open. The list for the appliance is that of 17 April 2026, of which a revision four days later groups some addresses differently; the one for Hyper-V is of 2019. Clouds of governments have addresses of their own. A descriptor that lists no address leaves this to the checklist.",
      "includes": [
        "ASR701",
        "ASR702",
        "ASR703",
        "ASR704",
        "ASR705",
        "ASR706",
        "ASR708",
        "ASR709",
        "ASR710",
        "ASR711",
        "ASR712",
        "ASR713",
        "ASR714",
        "ASR715",
        "ASR716",
        "ASR717",
        "ASR718",
        "ASR719",
        "ASR720",
        "ASR721",
        "ASR722",
        "ASR723"
      ],
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR701",
      "scenarios": [
        "HS"
      ],
      "statement": "The address `*.accesscontrol.windows.net` is allowed between two VMM sites.",
      "explanation": "The article asks for it; no later list for this path was found. Towards Azure other sign-in addresses are in its place, `ASR710` to `ASR715`.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR702",
      "explanation": "It serves the transfer and the orchestration of replication data. For the replication appliance a private link may take its place. Between two VMM sites an entry can be removed, as in the article.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR703",
      "explanation": "Site Recovery itself answers there and manages replication, of VMware as much as of Hyper-V. For the replication appliance a private link may take its place.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR704",
      "scenarios": [
        "HS"
      ],
      "statement": "The address `*.store.core.windows.net` is allowed between two VMM sites.",
      "explanation": "The article asks for it; no later list for this path was found. Lists for replication to Azure lack it.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR705",
      "explanation": "The storage account that the data goes through is reached there; the host of one account alone does not cover the pattern. For the replication appliance a private link may take its place. Between two VMM sites an entry can be removed, as in the article.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR706",
      "scenarios": [
        "HS"
      ],
      "statement": "The address `https://www.msftncsi.com/ncsi.txt` is allowed between two VMM sites.",
      "explanation": "The article asks for it; no later list for this path was found. Lists for replication to Azure lack it.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR707",
      "scenarios": [],
      "explanation": "The replication appliance downloads no MySQL.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR708",
      "scenarios": [
        "M",
        "H",
        "HS"
      ],
      "statement": "The address `time.windows.com` is allowed for VMM servers and Hyper-V hosts.",
      "explanation": "The clock of the server is compared with it, since a clock that is off breaks sign-in and the order of recovery points. The list for the replication appliance has no time server.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR709",
      "scenarios": [
        "HS"
      ],
      "statement": "The address `time.nist.gov` is allowed between two VMM sites.",
      "explanation": "The article asks for it; no later list for this path was found. Lists for replication to Azure lack it.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR710",
      "title": "Microsoft sign-in address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `login.microsoftonline.com` is allowed when replicating to Azure.",
      "explanation": "Every component signs in there, and the replication appliance registers its application in Microsoft Entra ID by it. For Hyper-V it is known from a list of 2019 only.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR711",
      "title": "Azure sign-in address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `login.windows.net` is allowed for the replication appliance.",
      "explanation": "The appliance signs in to the subscription there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR712",
      "title": "Azure directory address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `graph.windows.net` is allowed for the replication appliance.",
      "explanation": "It belongs to the sign-in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR713",
      "title": "Microsoft Graph address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `graph.microsoft.com` is allowed for the replication appliance.",
      "explanation": "Access control and identities of the service are managed there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR714",
      "title": "Sign-in page address (msftauth) closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.msftauth.net` is allowed for the replication appliance.",
      "explanation": "The pages of the sign-in to the subscription load parts from there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR715",
      "title": "Sign-in page address (msauth) closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.msauth.net` is allowed for the replication appliance.",
      "explanation": "The pages of the sign-in to the subscription load parts from there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR716",
      "title": "Microsoft account address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.live.com` is allowed for the replication appliance.",
      "explanation": "It belongs to the sign-in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR717",
      "title": "Office sign-in address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.office.com` is allowed for the replication appliance.",
      "explanation": "It belongs to the sign-in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR718",
      "title": "Microsoft developer address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `developer.microsoft.com` is allowed for the replication appliance.",
      "explanation": "Access control and identities of the service are managed with its help.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR719",
      "title": "Key Vault address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.vault.azure.net` is allowed for the replication appliance and the machines it protects.",
      "explanation": "The secrets of the appliance are kept there. The protected machines need it as well, which the descriptor does not ask about: look it up in their firewall.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR720",
      "title": "Resource Manager address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `management.azure.com` is allowed for the replication appliance.",
      "explanation": "The appliance creates its resources there. A private link may take its place.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR721",
      "title": "Discovery address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.discoverysrv.windowsazure.com` is allowed for the replication appliance.",
      "explanation": "It finds the machines of the site by it. A private link may take its place.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR722",
      "title": "Migration service address closed",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "The address `*.prod.migration.windowsazure.com` is allowed for the replication appliance.",
      "explanation": "What was found on-premises is kept there. A private link may take its place.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR723",
      "title": "Optional addresses",
      "section": "Addresses of 2026",
      "lines": [],
      "statement": "Further addresses serve updates, the portal and diagnostics of the replication appliance.",
      "explanation": "`download.microsoft.com/*` and `aka.ms/v2arcmlatestapplianceservices` bring updates, which otherwise are made by hand; `portal.azure.com` helps to check the clock; `*.services.visualstudio.com` and `*.events.data.microsoft.com` take diagnostic logs. Nothing is reported where they are missing.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "paths": [
        "outbound.urls"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix#allow-urls",
      "sources": [
        "S6"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR802",
      "explanation": "Nothing is missing: the Mobility service sends changes all the time, and there is one failover to Azure, which can shut the machine down first. What is called planned failover for VMware today is the way back (`ASR822`).",
      "sources": [
        "S13b"
      ]
    },
    {
      "id": "ASR805",
      "explanation": "They replicate continuously like VMware machines, and there is one failover to Azure. For a planned move stop the server yourself and run that.",
      "sources": [
        "S13b",
        "S14"
      ]
    },
    {
      "id": "ASR812",
      "title": "Hyper-V without VMM to Azure: unplanned failover",
      "statement": "Virtual machines of Hyper-V sites that replicate to Azure can be moved there by an unplanned failover.",
      "explanation": "It is meant for the loss of the primary site. The article of 2016 alone ruled it out.",
      "severity": "hint",
      "supported": true,
      "disputed": false,
      "sources": [
        "S13a",
        "S13b",
        "S34"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR821",
      "explanation": "No current page says anything about a test of the way back, so it is taken to be missing still. Rehearse it with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR822",
      "title": "Azure to VMware: planned failback",
      "statement": "Failback from Azure to VMware is a planned failover in the reverse direction.",
      "explanation": "Protect the machine in the reverse direction first, with a healthy replication appliance. The failover then sends the last changes, shuts the machine in Azure down and starts it on-premises.",
      "severity": "hint",
      "supported": true,
      "sources": [
        "S13b"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR823",
      "title": "Azure to VMware: no unplanned failback",
      "statement": "Failback from Azure to VMware has no unplanned form any more.",
      "explanation": "It belonged to the classic experience, which ended in March 2026; with the replication appliance the same step is a planned failover (`ASR822`). That no unplanned one is left is concluded from the pages, which do not say it, hence a warning.",
      "severity": "warning",
      "supported": false,
      "sources": [
        "S13a",
        "S13b",
        "S19"
      ],
      "verified": false,
      "enforcement": "rule"
    },
    {
      "id": "ASR824",
      "explanation": "No current page says anything about a test of the way back, so it is taken to be missing still. Rehearse it with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR825",
      "title": "Azure to physical: planned failback",
      "statement": "A physical server comes back from Azure by a planned failover that ends on a VMware machine.",
      "explanation": "So it is with the replication appliance. The page about physical servers still describes an unplanned failover, which is accepted too (`ASR826`).",
      "severity": "hint",
      "supported": true,
      "sources": [
        "S13b",
        "S14"
      ],
      "enforcement": "explanation"
    },
    {
      "id": "ASR827",
      "explanation": "No current page says anything about a test of the way back, so it is taken to be missing still. Rehearse it with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR830",
      "explanation": "No current page says anything about a test of the way back, so it is taken to be missing still. Rehearse it with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR840",
      "scenarios": [],
      "explanation": "Any healthy replication appliance of the vault takes the data in; no process server in Azure is needed.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR841",
      "scenarios": [],
      "explanation": "No process server in Azure is needed.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR842",
      "scenarios": [],
      "explanation": "Failback needs no other connection than replication to Azure does. A site-to-site VPN carries replication with private endpoints only.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR843",
      "scenarios": [],
      "explanation": "The replication appliance writes the returning disks itself; there is no separate master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR844",
      "scenarios": [],
      "explanation": "There is no separate master target. At most 60 disks can be attached to one replication appliance, so a large failback deserves an appliance of its own.",
      "sources": [
        "S13b"
      ]
    },
    {
      "id": "ASR852",
      "scenarios": [],
      "explanation": "Failback takes a replication appliance with access to the VMware datastore, and no master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR853",
      "scenarios": [],
      "explanation": "There is no separate master target any more.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR900",
      "statement": "The disk with the operating system may be no larger than {osDiskGB} GB, or {osDiskUefiGB} GB on a machine that starts from UEFI.",
      "explanation": "UEFI stands for generation 2. There is exactly one OS disk, with the boot and the system partition on it. On Hyper-V a large OS disk takes managed disks and a Provider later than 2.0.9214.0.",
      "limits": [
        "osDiskGB",
        "osDiskUefiGB"
      ],
      "sources": [
        "S5d",
        "S9c",
        "S9d",
        "S32"
      ]
    },
    {
      "id": "ASR902",
      "explanation": "The OS disk is not counted. The fact is reported as `ASR304` for VMware and physical, as `ASR503` for Hyper-V.",
      "sources": [
        "S5d",
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR903",
      "explanation": "It is never reported by itself but as `ASR303` for VMware and physical, as `ASR502` for Hyper-V.",
      "severityIn": {},
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR904",
      "statement": "The largest machine that can be replicated has {dataDisks} data disks of {diskGB} GB each.",
      "explanation": "That is no limit of its own: it follows from the number and the size of the disks. The sizes of Azure VMs end earlier.",
      "limits": [
        "dataDisks",
        "diskGB"
      ],
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR905",
      "explanation": "The limits that bind are 3,000 protected disks in a subscription, 250 replication appliances in a vault and 500 vaults in a subscription, and those of a single recovery plan (`ASR907`), of cores (`ASR908`) and of the bandwidth (`ASR921`).",
      "sources": [
        "S5d",
        "S15"
      ]
    },
    {
      "id": "ASR907",
      "explanation": "Counted are the different machines in all groups of the plan, physical servers too; a machine in two groups counts once. Split the plan along the applications. The limit was 50 until 2019.",
      "sources": [
        "S15",
        "S16"
      ]
    },
    {
      "id": "ASR920",
      "explanation": "It is near-synchronous and not synchronous, so some seconds or minutes of changes can be lost in an unplanned failover. On Hyper-V the copy frequency of the policy sets the step, and machines with striped volumes or dynamic disks have no application-consistent snapshots: set their frequency to 0.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR921",
      "explanation": "`dailyChangeGB` spread evenly over 24 hours must fit into `bandwidthMbps`; 100 GB a day take about 9.3 Mbps. Real change comes in peaks, so a line that only just fits still falls behind. For VMware and physical servers there are limits besides: 54 MB/s at the peak of one machine and 2 TB a day for one process server.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR930",
      "explanation": "Read the guide for the [replication appliance](https://learn.microsoft.com/azure/site-recovery/deploy-vmware-azure-replication-appliance-modernized) (VMware and physical servers), [Hyper-V in VMM clouds](https://learn.microsoft.com/azure/site-recovery/hyper-v-vmm-azure-tutorial), [Hyper-V without VMM](https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial), or the [notice](https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation) about secondary sites.",
      "sources": [
        "S7",
        "S10",
        "S17"
      ]
    }
  ]
};
