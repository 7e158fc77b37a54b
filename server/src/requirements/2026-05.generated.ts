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
      "announcedDataDisks": {
        "M": 64,
        "H": 64
      },
      "diskExclusion": {
        "V": true,
        "P": false,
        "M": true,
        "H": true,
        "VS": true,
        "PS": true,
        "HS": true
      },
      "freeSpaceGB": 0.5,
      "freeSpaceLinuxGB": 2,
      "uefi": true,
      "secureBoot": false,
      "planMachines": 100,
      "retentionMaxHours": {
        "V": 360,
        "P": 360,
        "M": 24,
        "H": 24,
        "HS": 24
      },
      "premiumRetentionMaxHours": {},
      "configurationServerName": "replication appliance",
      "configurationServerOs": "Windows Server 2022",
      "configurationServerOsBefore": "Windows Server 2019",
      "configurationServerCore": false,
      "classicPortal": false
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
      "vSphereFeaturesWithoutFailback": [
        "virtualVolumes"
      ],
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
    "uefiNotOn": {
      "V": [
        "Windows Server 2008",
        "Windows Server 2008 R2",
        "Oracle Linux 6.10"
      ],
      "P": [
        "Windows Server 2008",
        "Windows Server 2008 R2",
        "Oracle Linux 6.10"
      ],
      "M": [
        "Windows Server 2008",
        "Windows Server 2008 R2"
      ],
      "H": [
        "Windows Server 2008",
        "Windows Server 2008 R2"
      ]
    },
    "vmm": {
      "latest": {
        "M": "2022"
      },
      "unconfirmed": {
        "M": "2025"
      }
    },
    "hyperVHosts": {
      "unconfirmed": {
        "M": "2025",
        "H": "2025"
      }
    },
    "copyFrequencies": {
      "M": [
        30,
        300
      ],
      "H": [
        30,
        300
      ],
      "HS": [
        30,
        300,
        900
      ]
    },
    "reservedWords": {
      "anywhere": [
        "microsoft",
        "windows"
      ],
      "atStart": [
        "login"
      ],
      "whole": [
        "access",
        "app_code",
        "app_themes",
        "app_data",
        "app_globalresources",
        "app_localresources",
        "app_webreferences",
        "app_browsers",
        "azure",
        "bing",
        "bizspark",
        "biztalk",
        "cortana",
        "directx",
        "dotnet",
        "dynamics",
        "excel",
        "exchange",
        "forefront",
        "groove",
        "hololens",
        "hyperv",
        "kinect",
        "lync",
        "msdn",
        "o365",
        "office",
        "office365",
        "onedrive",
        "onenote",
        "outlook",
        "powerpoint",
        "sharepoint",
        "skype",
        "visio",
        "visualstudio",
        "web.config",
        "xbox"
      ]
    },
    "guestOs": [
      {
        "family": "Windows Server",
        "type": "Windows",
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
        "ports": [
          123,
          443
        ],
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
        "ports": [
          123,
          443
        ],
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
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR702",
        "url": "*.backup.windowsazure.us",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR703",
        "url": "*.hypervrecoverymanager.windowsazure.us",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR705",
        "url": "*.blob.core.usgovcloudapi.net",
        "scenarios": [
          "M",
          "H"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR708",
        "url": "time.nist.gov",
        "scenarios": [
          "M",
          "H"
        ],
        "notRequired": [],
        "ports": [
          123,
          443
        ]
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR710",
        "url": "login.microsoftonline.us",
        "scenarios": [
          "M",
          "H",
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR712",
        "url": "graph.microsoftazure.us",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR719",
        "url": "*.vault.usgovcloudapi.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR720",
        "url": "management.usgovcloudapi.net",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "usGovernment",
        "requirement": "ASR722",
        "url": "*.migration.windowsazure.us",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR702",
        "url": "*.backup.windowsazure.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR703",
        "url": "*.hypervrecoverymanager.windowsazure.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR710",
        "url": "*.microsoftonline.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR711",
        "url": "login.chinacloudapi.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR712",
        "url": "graph.chinacloudapi.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR719",
        "url": "*.vault.azure.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR720",
        "url": "management.chinacloudapi.cn",
        "scenarios": [
          "V",
          "P"
        ],
        "notRequired": []
      },
      {
        "cloud": "china",
        "requirement": "ASR722",
        "url": "*.migration.windowsazure.cn",
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
      "explanation": "Microsoft's tutorial for Hyper-V requires it. For VMware VMs and physical servers, the account is the cache in the target region. An account without `location` uses the vault's.",
      "link": "https://learn.microsoft.com/azure/site-recovery/tutorial-prepare-azure-for-hyperv",
      "sources": [
        "S11",
        "S25"
      ]
    },
    {
      "id": "ASR021",
      "link": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
      "explanation": "The support matrix for Hyper-V lists an HTTPS proxy as not supported, and the replication appliance supports only an HTTP proxy. Declare the address in `outbound.proxy`: `netsh winhttp show proxy` shows how a server addresses it.",
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
      "explanation": "For replication to Azure, the matrix of 2018 still excluded such mixtures. The one of 2026 no longer does; it requires VMM 2016 for hosts of 2016 and VMM 2019 for hosts of 2019 instead. For two VMM sites no newer source was found.",
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
      "explanation": "According to the support matrices, IPv6 in guests is not supported for VMware, physical servers and Hyper-V with VMM, but is for Hyper-V without VMM. A descriptor has no property for it: check machines in IPv6 networks.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR025",
      "severity": "error",
      "explanation": "The support matrices list such disks as not supported, and the prerequisite check fails. Move the data to a virtual disk or exclude the disk from replication.",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR029",
      "explanation": "Replication of VMware VMs and physical servers to a second site (InMage) has been unsupported since the end of 2020, which is an error. In March 2020 Microsoft announced that replication between two VMM sites would end in March 2023, which is a warning: whether it has ended could not be confirmed. Plan replication to Azure instead.",
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
      "id": "ASR041",
      "explanation": "Without its OS disk a machine cannot start. Site Recovery excludes basic disks only: on VMware a dynamic disk cannot be excluded, and on Hyper-V it is not advised, because the volumes that it shares with other disks fail in Azure; both are warnings. On VMware the Mobility service has to be installed by hand before a disk can be excluded. With the replication appliance, no disk of a physical server can be excluded.",
      "sources": [
        "S5d",
        "S40"
      ]
    },
    {
      "id": "ASR042",
      "explanation": "The matrices allow one OS disk, with the boot and the system partition on it, and the prerequisite check fails on another count. A second disk with `role: os` is an error. If every disk is declared as data, the OS disk is missing from the plan, which is a warning. Without any `role`, the first disk is the OS disk.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR043",
      "explanation": "The portal does not accept another value; for VMware VMs and physical servers it says 0 to 15 days. The pages disagree about what a new policy keeps: the architecture says 1 day, the set-up tutorial 3 days. Declare the value instead of relying on the default. The 24 hours of Hyper-V are those of the Azure API.",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
      "sources": [
        "S8",
        "S10",
        "S23",
        "S36"
      ],
      "verified": true
    },
    {
      "id": "ASR044",
      "explanation": "With snapshots as far apart as recovery points are kept, or farther, there are times without an app-consistent recovery point. 0 turns the snapshots off, which is the default of VMware VMs and physical servers.",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
      "sources": [
        "S8",
        "S10",
        "S36"
      ]
    },
    {
      "id": "ASR045",
      "explanation": "The tutorial offers 30 seconds and 5 minutes for replication to Azure, and 30 seconds only without premium storage. For two VMM sites no newer list than that of 2016 was found.",
      "link": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial",
      "sources": [
        "S10"
      ]
    },
    {
      "id": "ASR049",
      "explanation": "With the configuration server, a group with both kinds of system could not be reprotected, because each kind needed a master target of its own. Whether the replication appliance, which has no such servers, still has this limit could not be confirmed. Put the machines of each kind into a group of their own, or test the failback.",
      "sources": [
        "S8",
        "S35"
      ],
      "verified": false
    },
    {
      "id": "ASR050",
      "title": "Word that Azure reserves in a machine name",
      "section": "Azure naming rules",
      "lines": [],
      "statement": "The name of a machine in Azure contains no word that Azure reserves.",
      "explanation": "`MICROSOFT` and `WINDOWS` are not allowed anywhere in a name, `LOGIN` not at its start, and product names such as `AZURE`, `EXCHANGE` or `XBOX` not as the whole name; case does not count. The support matrix asks this of the display name, which a machine keeps in Azure unless `azureName` gives another one. The list of words is of 2023, and applies to all resources.",
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
      "link": "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-reserved-resource-name",
      "sources": [
        "S5d",
        "S46"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR051",
      "statement": "The change of a day is within what the declared replication appliances take.",
      "explanation": "All changes of a machine pass one appliance, which takes at most 2 TB a day; the published minimum of 8 cores, 16 GB of memory and a data disk of 620 GB is for up to 1 TB. An appliance of which no size is declared counts as the largest one. Add appliances in `processServers`, or declare the sizes that they have; `asr plan` computes how many are needed. The change is that of `capacity.dailyChangeGB`, or the sum over the machines that declare theirs, without growth.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR052",
      "statement": "The number of machines is within what the declared replication appliances take.",
      "explanation": "An appliance takes at most 200 machines, and less if it is smaller. An appliance of which no size is declared counts as the largest one. Add appliances in `processServers`, or declare the sizes that they have; `asr plan` computes how many are needed.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR054",
      "explanation": "The region of the vault decides which cloud it is. The lists of the US Government cloud are known, and that of China for VMware VMs and physical servers. Of Hyper-V in China, of the German cloud and of two VMM sites outside the public cloud none was found, so nothing is asked for there. Look the addresses up before you open the firewall.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR057",
      "title": "Mount points that differ only in case",
      "section": "Linux file systems",
      "lines": [],
      "statement": "Mount points and device names of a Linux machine differ by more than the case of their letters.",
      "explanation": "The support matrix asks for names that are unique without regard to case: `/data` and `/DATA` on one machine are not supported. Rename one of them before you enable replication. Several disks of one volume have one mount point, which is no such case.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].disks[].mountPoint",
        "protectedItems[].disks[].name"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix",
      "sources": [
        "S5d"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR058",
      "title": "App-consistent snapshots of a dynamic disk",
      "section": "Support matrix, Azure storage",
      "lines": [],
      "statement": "App-consistent snapshots are off for VMs with dynamic disks.",
      "explanation": "Hyper-V takes no app-consistent snapshots of VMs with dynamic disks or striped volumes. Set `appConsistentSnapshotFrequencyHours: 0` in the policy of such a VM; a policy of its own leaves the other VMs their snapshots.",
      "scenarios": [
        "M",
        "H"
      ],
      "severity": "warning",
      "paths": [
        "protectedItems[].disks[].diskType",
        "replicationPolicy.appConsistentSnapshotFrequencyHours",
        "replicationPolicies[].appConsistentSnapshotFrequencyHours"
      ],
      "link": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
      "sources": [
        "S9c"
      ],
      "enforcement": "rule"
    },
    {
      "id": "ASR059",
      "explanation": "A premium account holds at most 35 TB of disks, and a test failover to the same storage needs as much again. Machines that name no account use the first one for data. Declare another account and move machines to it; `asr plan` computes how many are needed.",
      "scenarios": [
        "V",
        "P"
      ],
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR101",
      "title": "Deployment model",
      "statement": "Storage accounts and networks are Resource Manager resources.",
      "explanation": "The portal selects that model automatically, and `ResourceManager` is the default of `deploymentModel`. The API of the service still accepts the value `Classic`, so a descriptor may contain it.",
      "sources": [
        "S10",
        "S24"
      ]
    },
    {
      "id": "ASR102",
      "scenarios": [],
      "explanation": "No current page describes the classic portal. `portal: classic` describes a deployment that can no longer be managed.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR103",
      "title": "Classic portal",
      "statement": "A deployment is managed in the Azure portal; the classic portal no longer manages any.",
      "explanation": "There is no longer a choice between two portals; current pages mention only the Azure portal and PowerShell. A descriptor with `portal: classic` describes what nobody can manage any more, be its vault new or old. InMage replication is retired altogether (`ASR029`).",
      "scenarios": [
        "V",
        "P",
        "M",
        "H",
        "HS"
      ],
      "severity": "warning",
      "limits": [
        "classicPortal"
      ],
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR104",
      "scenarios": [],
      "explanation": "There is no other portal to compare the Azure portal with.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR105",
      "scenarios": [],
      "explanation": "Current pages no longer describe how to manage an existing vault in the classic portal.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR106",
      "scenarios": [],
      "explanation": "No current page describes a vault in the classic portal, new or old.",
      "sources": [
        "S5d",
        "S9c"
      ],
      "verified": false
    },
    {
      "id": "ASR120",
      "explanation": "Its purpose has changed. VMware VMs and physical servers replicate to managed disks, and the account in the target region is the cache for their changes. Hyper-V keeps replicas in the account, or in managed disks with an account for the logs. Add an entry to `storageAccounts`.",
      "sources": [
        "S8",
        "S11",
        "S25"
      ]
    },
    {
      "id": "ASR122",
      "explanation": "Locally redundant, geo-redundant and read-access geo-redundant accounts are accepted, and so is premium storage, on every path to Azure. Zone-redundant accounts are not (according to the table for Hyper-V), nor are cool and hot tiers and block blobs. Keep soft delete off for the account.",
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
      "explanation": "Microsoft's tutorial for Hyper-V creates a geo-redundant account. For VMware VMs and physical servers the account is only a cache in addition to managed disks, so the recommendation does not apply there.",
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
      "explanation": "`deploymentModel` is optional: the default is `ResourceManager`.",
      "sources": [
        "S10",
        "S24"
      ]
    },
    {
      "id": "ASR126",
      "scenarios": [],
      "explanation": "Premium storage has been available for Hyper-V VMs since 2018.",
      "sources": [
        "S9a",
        "S9c"
      ]
    },
    {
      "id": "ASR127",
      "scenarios": [],
      "explanation": "There is only the Azure portal, so premium storage has no further condition.",
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
      "explanation": "Databases are the usual example. On Hyper-V the account is premium, for VMware VMs and physical servers the managed disk; both cost more than the standard kind.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR129",
      "scenarios": [],
      "explanation": "VMware VMs and physical servers replicate to managed disks. The account is the cache for their changes, and it may be premium, so no standard account is needed beside it.",
      "sources": [
        "S8",
        "S25",
        "S36"
      ]
    },
    {
      "id": "ASR130",
      "scenarios": [],
      "explanation": "The restriction to geo-redundant accounts was that of the classic portal.",
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
      "explanation": "Decide on the resource group and subscription before you create anything; to move a vault, you have to set up a new one.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR132",
      "scenarios": [],
      "explanation": "None of the current pages that were read mentions the restriction. The revisions of 2016 and 2017 still had it.",
      "sources": [
        "S2",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR133",
      "scenarios": [],
      "explanation": "None of the current pages that were read mentions the restriction. The revisions of 2016 and 2017 still had it.",
      "sources": [
        "S2",
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR141",
      "severity": "warning",
      "explanation": "The tutorial for Hyper-V still requires the same region. The support matrices add that the vault may be in a different region from the target, because it does not contain replicated data; so this is only a warning.",
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
      "explanation": "`deploymentModel` is optional: the default is `ResourceManager`.",
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
      "statement": "The site has a replication appliance, either a physical machine or a virtual one.",
      "explanation": "It replaces the configuration server, whose classic form ended in March 2026; describe it in `configurationServer`. It needs 8 cores, 16 GB of memory, a disk of 80 GB for the system and one of 620 GB for data, and its own new vault. It must not be cloned. For VMware it is deployed from a template, for physical servers a script sets it up.",
      "sources": [
        "S5d",
        "S6",
        "S7",
        "S19"
      ]
    },
    {
      "id": "ASR201",
      "title": "Replication appliance on another operating system",
      "section": "Replication appliance",
      "statement": "The replication appliance runs {configurationServerOs}.",
      "explanation": "Appliances on Windows Server 2019 still get software updates, which is a warning, but cannot be upgraded in place: set up a new one and move the machines to it. Server Core is a warning as well, because one of the two pages wants the Desktop Experience. Do not add roles for directory services, web server or Hyper-V, and keep FIPS mode off.",
      "cases": {
        "system-before": "warning",
        "server-core": "warning"
      },
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR202",
      "section": "Replication appliance",
      "statement": "All components, including the process server, are set up together on the replication appliance.",
      "explanation": "One appliance with 16 cores, 32 GB of memory and 1 TB of cache serves up to 200 machines. Add more appliances for more machines.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR203",
      "scenarios": [],
      "explanation": "No current page requires a highly available appliance; machines can be moved to another healthy appliance of the vault instead.",
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
      "explanation": "All replication traffic of its machines goes through this adapter. Change its type in the settings of the VM.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR205",
      "scenarios": [],
      "explanation": "The update was for vSphere 5.5, which is no longer supported.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR206",
      "title": "Replication appliance with a dynamic address",
      "section": "Replication appliance",
      "statement": "The name or NAT address that machines use to find the replication appliance never changes.",
      "explanation": "You choose a name or a NAT address once, during setup. If the name is static, its IP address may change, so `ipAssignment: dynamic` is only information.",
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
      "explanation": "`domainController` declares the first of the three. Four group policies must be off as well: those that block the command prompt and the registry editor, that set the trust logic for attachments and that turn on script execution.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR208",
      "scenarios": [],
      "explanation": "None of the appliance pages that were read limits its host name.",
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
      "explanation": "One page requires `en-US`, another accepts every variant of English. Changing the language of another edition afterwards is not enough.",
      "sources": [
        "S5d",
        "S6"
      ]
    },
    {
      "id": "ASR210",
      "scenarios": [],
      "explanation": "Since version 9.14 the configuration server has not needed PowerCLI, and the appliance does not use it.",
      "sources": [
        "S5a",
        "S6"
      ]
    },
    {
      "id": "ASR211",
      "title": "Replication appliance without internet access",
      "section": "Replication appliance",
      "statement": "The replication appliance can reach the internet, or the service through private links.",
      "explanation": "It reports to the vault and sends the replicas to Azure. A proxy must be addressed over HTTP, not HTTPS. Declare the connection as `outbound.connection`.",
      "sources": [
        "S6",
        "S7"
      ]
    },
    {
      "id": "ASR212",
      "scenarios": [],
      "explanation": "The appliance does not download MySQL, so it needs no plain HTTP.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR213",
      "title": "Port for replication management closed",
      "section": "Replication appliance",
      "statement": "The replication appliance reaches Azure over HTTPS on port {managementPort}.",
      "explanation": "Without it the vault loses contact with the site. Machines reach the appliance on the same port. Checked when `outbound.ports` is declared.",
      "sources": [
        "S6",
        "S8"
      ]
    },
    {
      "id": "ASR214",
      "scenarios": [],
      "explanation": "The replication port must be open between the machines and the appliance, not to the internet; see ASR215.",
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
      "explanation": "Port 443 is used to control them. Declare a changed port as `configurationServer.replicationPort`; a port is a number from 1 to 65535. The support matrix once has 9943, apparently by mistake.",
      "sources": [
        "S5d",
        "S6",
        "S8"
      ]
    },
    {
      "id": "ASR216",
      "scenarios": [],
      "explanation": "The appliance does not download MySQL.",
      "sources": [
        "S6"
      ]
    },
    {
      "id": "ASR217",
      "title": "Service addresses for the replication appliance",
      "section": "Replication appliance",
      "statement": "The replication appliance can reach the service addresses of its list.",
      "explanation": "Each missing address is reported under its own id, ASR702 to ASR722; ASR723 names the optional ones.",
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
      "explanation": "You do not need to declare it in `processServers`, and failback needs none in Azure.",
      "sources": [
        "S6",
        "S13b"
      ]
    },
    {
      "id": "ASR223",
      "title": "Add appliances as the site grows",
      "statement": "A growing site adds replication appliances to share the load.",
      "explanation": "One appliance of the largest size serves 200 machines and 2 TB of change a day. A vault supports 250 appliances.",
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
      "explanation": "Updates of version 8.0 are included. Upgrade older hosts before you protect the machines on them.",
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
      "explanation": "Current pages do not mention it. They support Storage vMotion only for a migration, so do not move protected machines or their appliance.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR239",
      "title": "Virtual volumes cannot fail back",
      "severity": "information",
      "cases": {
        "failback": "error"
      },
      "statement": "Machines on VMware virtual volumes replicate to Azure but cannot fail back to them.",
      "explanation": "Replication is supported; reprotection and failback are not. That is worth knowing without a plan to fail back, and an error with one (`failback`): move the machines to a VMFS or NFS datastore and remove `virtualVolumes` from `features`, or plan to stay in Azure.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR240",
      "scenarios": [],
      "explanation": "Current pages do not mention it; they support Storage vMotion only for a migration.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR241",
      "scenarios": [],
      "explanation": "Versions 5.5 and 6.0 are no longer supported, so the rule about their features no longer applies.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR250",
      "title": "Physical replication appliance allowed",
      "statement": "To replicate physical servers, the replication appliance may be a physical machine too.",
      "explanation": "There, a script sets it up. An appliance that will receive a failback needs access to the VMware datastore that the machines return to.",
      "sources": [
        "S5d",
        "S13b"
      ]
    },
    {
      "id": "ASR251",
      "explanation": "A machine cannot fail back to physical hardware or to Hyper-V, so a VMware environment is needed. ASR826 and ASR850 say the same and are reported here.",
      "sources": [
        "S14"
      ]
    },
    {
      "id": "ASR252",
      "scenarios": [],
      "explanation": "Failback needs a healthy replication appliance of the vault with access to the VMware datastore, and no separate master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR302",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#azure-vm-requirements",
      "explanation": "This is the heading for ASR303 to ASR312 and ASR320. The matrix has requirements that a descriptor cannot express: no two machines with the same BIOS ID, no display name that Azure reserves, and no two volumes whose names differ only in case.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR303",
      "explanation": "This is the limit of a managed disk, with version 9.41 of the Mobility service or later; a disk that replicates to a storage account has 4,095 GB at most. A disk has at least 1 GB. Disks of a protected machine may grow but not shrink. The OS disk is reported as ASR900.",
      "sources": [
        "S5d",
        "S32"
      ]
    },
    {
      "id": "ASR304",
      "statement": "A machine has at most {dataDisks} data disks in addition to its OS disk.",
      "explanation": "Many logical volumes lower the limit: if they span all disks, the number of disks must be less than 627,790 divided by the sum of 450 and 317 for each volume. Exactly one OS disk is supported, with the boot and the system partition on it.",
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
      "statement": "On Windows the folder of the Mobility service has at least {freeSpaceGB} GB of free space, on Linux the root file system {freeSpaceLinuxGB} GB.",
      "explanation": "On Linux the folder of the service needs 600 MB as well. Declare the free space as `freeSpaceGB`; without a value this is a checklist item.",
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
      "explanation": "Decrypt the disk first, or exclude it with `exclude: true`. BitLocker must be off before replication is enabled, and must stay off. This applies to every path to Azure, and to FIPS encryption as well.",
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR307",
      "severityIn": {},
      "explanation": "Protect the clustered application by its own replication, such as database replication, or move it off the shared disk.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR309",
      "title": "Secure Boot is on",
      "statement": "A machine that boots from UEFI has Secure Boot off and is not Windows Server 2008 R2.",
      "explanation": "UEFI itself is supported for the systems that Azure offers as generation 2 images, but not for Windows Server 2008 R2 SP1 and Oracle Linux 6.10. Turn off Secure Boot in the firmware settings and set `secureBoot: false`.",
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
      "explanation": "`azureName` is checked, or `name` if there is none. A machine can therefore keep its name on-premises and get a valid one for Azure. Words that Azure reserves are not allowed either.",
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
      "explanation": "At best the team becomes a single adapter in Azure. Remove the team, or test the machine in a drill; teams on the host are not affected.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR314",
      "title": "Guest iSCSI disk",
      "severity": "error",
      "statement": "A disk that the guest uses over iSCSI cannot be protected, only migrated.",
      "explanation": "Move the data to a disk of the machine itself, or protect it with the replication of the storage. On failback such a disk would return as an attached disk.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR315",
      "scenarios": [],
      "explanation": "Disks over iSCSI are no longer supported (ASR314).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR316",
      "scenarios": [],
      "explanation": "Disks over iSCSI are no longer supported (ASR314).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR320",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#for-windows",
      "explanation": "Windows Server 2008 R2 with Service Pack 1 to Windows Server 2025, and Windows 7 with Service Pack 1 to Windows 10, all of them 64-bit and of the Long-Term Servicing Channel. Windows Server 2008 can be migrated but not protected. A name that does not tell the service pack is left open: add it.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR325",
      "scenarios": [],
      "explanation": "Failback does not reuse a mapped disk; it returns as an additional disk (ASR326).",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR326",
      "title": "RDM disk returns as an additional disk",
      "statement": "On failback, a mapped disk returns as an additional disk of the VM.",
      "explanation": "Provide datastore space for the full size of these disks before failing back. A physical server has no raw device mappings.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR330",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#for-linux",
      "explanation": "Within a version only certain kernels are supported, and every update of the Mobility service changes their list: look it up there. CentOS was listed up to 8.7 in 2023 and is no longer listed. Custom kernels and images are not supported.",
      "sources": [
        "S5b",
        "S5d"
      ]
    },
    {
      "id": "ASR333",
      "link": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix#linux-file-systemsguest-storage",
      "explanation": "BTRFS is supported on a single disk, without RAID, if its subvolume is not changed. Multipath inside the guest is not supported, nor are NVMe disks of Linux machines. What is no file system of a disk is not checked, nor is vfat, the system partition of UEFI. The page of 2026 has two of these cells swapped; that of 2023 is clear.",
      "sources": [
        "S5b",
        "S5d"
      ]
    },
    {
      "id": "ASR335",
      "title": "RDM disk of a Linux VM returns as an additional disk",
      "statement": "On failback of a Linux VM, a mapped disk returns as an additional disk.",
      "explanation": "Provide datastore space for the full size of these disks before failing back, and set up the mapping again afterwards if you need it.",
      "sources": [
        "S5d"
      ]
    },
    {
      "id": "ASR402",
      "statement": "The VMM server runs System Center {vmmVersion}, 2016, 2019 or 2022.",
      "explanation": "An earlier release is an error and a later one a warning. Two revisions whose publication is not confirmed add 2025, which is therefore only information. Hosts of 2016 and 2019 need a VMM of their release (ASR046). VMM 2022 is not supported on Server Core. .NET Framework 4.6.2 or later is required.",
      "cases": {
        "later-version": "warning",
        "unconfirmed-version": "information"
      },
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR410",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial requires only the region of the subscription.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR420",
      "explanation": "The matrix lists 2012 R2, 2016, 2019 and 2022, including Server Core. Two revisions whose publication is not confirmed add 2025, which is therefore information. Azure Backup on the same host is not supported.",
      "cases": {
        "unconfirmed-version": "information"
      },
      "sources": [
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR424",
      "scenarios": [],
      "explanation": "No current page mentions the update; it is part of the Windows updates that ASR421 requires.",
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
      "explanation": "The addresses are those of a list of 2019, the newest that was found for Hyper-V. An address that is missing from the allow list is reported under its own id, `ASR702` to `ASR710`; no connection at all is `ASR423`.",
      "sources": [
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR428",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial requires only the region of the subscription.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR429",
      "scenarios": [],
      "explanation": "No current page mentions the update; it is part of the Windows updates that ASR421 requires.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR502",
      "explanation": "Disks larger than 4,095 GB need managed disks and a Provider later than 2.0.9214.0 on the host; unpublished revisions of the matrix ask for at least 1 GB. Disks of a protected VM can neither be added nor resized: disable replication first. A disk with `exclude: true` does not count, and the size of the OS disk is reported under `ASR900`.",
      "sources": [
        "S9c",
        "S32"
      ]
    },
    {
      "id": "ASR503",
      "statement": "A VM has at most {dataDisks} data disks in addition to its OS disk.",
      "explanation": "Two revisions that were unpublished at the time of writing, a month apart, allow 64 disks. Up to that number it is a warning: ask before you rely on it.",
      "cases": {
        "announced": "warning"
      },
      "limits": [
        "dataDisks",
        "disks"
      ],
      "sources": [
        "S9c",
        "S9d",
        "S9e"
      ]
    },
    {
      "id": "ASR505",
      "title": "Secure Boot is on",
      "statement": "A VM that boots from UEFI has Secure Boot off.",
      "explanation": "Generation 2 and UEFI are supported. According to the matrix, the OS disk has at most four partitions and the guest is Windows Server 2012 or later; an older one is an error. Turn off Secure Boot in the settings of the VM and set `secureBoot: false`.",
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
      "statement": "Teams of network adapters inside the VM are not supported.",
      "explanation": "At best the team becomes a single adapter in Azure. Remove the team, or test the VM in a drill; teams on the host are not affected.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR507",
      "scenarios": [],
      "explanation": "A static address is allowed, but not kept: the adapter in Azure gets another one. The matrix of 2020 still excluded it.",
      "sources": [
        "S9b",
        "S9c"
      ]
    },
    {
      "id": "ASR600",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR601",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR602",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR603",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR604",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR605",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR606",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR607",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR608",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR609",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR610",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR611",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR612",
      "scenarios": [],
      "explanation": "This path has not been offered since August 2018 and has not been supported since the end of 2020.",
      "sources": [
        "S18"
      ]
    },
    {
      "id": "ASR629",
      "scenarios": [],
      "explanation": "Since 2018 the tutorial requires only the region of the subscription.",
      "sources": [
        "S12"
      ]
    },
    {
      "id": "ASR700",
      "statement": "The on-premises servers that communicate with Site Recovery can reach every address of their list.",
      "explanation": "For VMware and physical servers that is the replication appliance, for Hyper-V each VMM server and host. `urls: required` declares that the whole list is open. The list for the appliance is that of 17 April 2026, of which a revision four days later groups some addresses differently; the one for Hyper-V is from 2019. Vaults in the US Government and China have the addresses of their cloud. If a descriptor lists no address, this is a checklist item.",
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
      "explanation": "The article requires it; no later list for this path was found. Replication to Azure uses other sign-in addresses instead, `ASR710` to `ASR715`.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR702",
      "statement": "The address {address} is allowed when replicating to Azure.",
      "explanation": "It is used to transfer and orchestrate replication data. For the replication appliance, a private link can replace it. Between two VMM sites an entry can be removed, as in the article.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR703",
      "statement": "The address {address} is allowed in every scenario of the table.",
      "explanation": "Site Recovery itself uses this address to manage replication, for VMware as well as for Hyper-V. For the replication appliance, a private link can replace it.",
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
      "explanation": "The article requires it; no later list for this path was found. Lists for replication to Azure do not contain it.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR705",
      "statement": "The address {address} is allowed when replicating to Azure.",
      "explanation": "The storage account that receives the data is reached there; the host of one account alone does not cover the pattern. For the replication appliance, a private link can replace it. Between two VMM sites an entry can be removed, as in the article.",
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
      "explanation": "The article requires it; no later list for this path was found. Lists for replication to Azure do not contain it.",
      "sources": [
        "S6",
        "S20"
      ],
      "verified": false
    },
    {
      "id": "ASR707",
      "scenarios": [],
      "explanation": "The replication appliance does not download MySQL.",
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
      "statement": "The address {address} is allowed for VMM servers and Hyper-V hosts.",
      "explanation": "The server synchronizes its clock with it. A wrong clock breaks sign-in and the order of recovery points. The list for the replication appliance has no time server.",
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
      "explanation": "The article requires it; no later list for this path was found. Lists for replication to Azure do not contain it.",
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
      "statement": "The address {address} is allowed when replicating to Azure.",
      "explanation": "Every component signs in there, and the replication appliance uses it to register its application in Microsoft Entra ID. For Hyper-V only a list of 2019 contains it.",
      "scenarios": [
        "V",
        "P",
        "M",
        "H"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "The address {address} is allowed for the replication appliance.",
      "explanation": "The appliance signs in to the subscription there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "The address {address} is allowed for the replication appliance.",
      "explanation": "It is used to sign in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "It is used for access control and identity management of the service.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "The sign-in pages for the subscription load content from there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "The sign-in pages for the subscription load content from there.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "It is used to sign in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "It is used to sign in to the subscription.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "It is used for access control and identity management of the service.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "The address {address} is allowed for the replication appliance and the machines it protects.",
      "explanation": "It stores the secrets of the appliance. The protected machines need the address as well, which a descriptor cannot declare: check their firewall.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "The address {address} is allowed for the replication appliance.",
      "explanation": "The appliance creates its resources through this address. A private link can replace it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "The appliance uses it to discover the machines of the site. A private link can replace it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "The address {address} is allowed for the replication appliance.",
      "explanation": "It stores what was discovered on-premises. A private link can replace it.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "error",
      "cases": {
        "private-endpoints": "information"
      },
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
      "statement": "Further addresses are used for updates, the portal and diagnostics of the replication appliance.",
      "explanation": "`download.microsoft.com/*` and `aka.ms/v2arcmlatestapplianceservices` provide updates, which otherwise are installed manually; `portal.azure.com` helps to check the clock; `*.services.visualstudio.com` and `*.events.data.microsoft.com` receive diagnostic logs. Nothing is reported if they are missing.",
      "scenarios": [
        "V",
        "P"
      ],
      "severity": "hint",
      "cases": {
        "private-endpoints": "information"
      },
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
      "explanation": "Nothing is lost by this: the Mobility service sends changes continuously, and there is one kind of failover to Azure, which can shut down the machine first. What is called a planned failover for VMware today is the failback (`ASR822`).",
      "sources": [
        "S13b"
      ]
    },
    {
      "id": "ASR805",
      "explanation": "They replicate continuously like VMware VMs, and there is one kind of failover to Azure. For a planned move, shut down the server yourself and run that failover.",
      "sources": [
        "S13b",
        "S14"
      ]
    },
    {
      "id": "ASR812",
      "title": "Hyper-V without VMM to Azure: unplanned failover",
      "statement": "An unplanned failover is supported for VMs in Hyper-V sites that replicate to Azure.",
      "explanation": "It is meant for the loss of the primary site. Only the article of 2016 excluded it.",
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
      "explanation": "No current page mentions a test of failback, so it is assumed to be still unsupported. Rehearse with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR822",
      "title": "Azure to VMware: planned failback",
      "statement": "Failback from Azure to VMware is a planned failover in the reverse direction.",
      "explanation": "First reprotect the machine with a healthy replication appliance. The failover then sends the last changes, shuts down the machine in Azure and starts it on-premises.",
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
      "statement": "Unplanned failback from Azure to VMware is no longer supported.",
      "explanation": "It was part of the classic experience, which ended in March 2026; with the replication appliance, the same step is a planned failover (`ASR822`). The pages imply that there is no unplanned failback but do not state it, so this is a warning.",
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
      "explanation": "No current page mentions a test of failback, so it is assumed to be still unsupported. Rehearse with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR825",
      "title": "Azure to physical: planned failback",
      "statement": "A physical server fails back from Azure by a planned failover to a VMware VM.",
      "explanation": "This is how it works with the replication appliance. The page about physical servers still describes an unplanned failover, which is accepted too (`ASR826`).",
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
      "explanation": "No current page mentions a test of failback, so it is assumed to be still unsupported. Rehearse with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR830",
      "explanation": "No current page mentions a test of failback, so it is assumed to be still unsupported. Rehearse with one unimportant machine that really fails over and back.",
      "sources": [
        "S13b"
      ],
      "verified": false
    },
    {
      "id": "ASR840",
      "scenarios": [],
      "explanation": "Any healthy replication appliance of the vault receives the data; failback needs no process server in Azure.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR841",
      "scenarios": [],
      "explanation": "Failback needs no process server in Azure.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR842",
      "scenarios": [],
      "explanation": "Failback needs no other connection than replication to Azure does. A site-to-site VPN is needed only for replication with private endpoints.",
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
      "explanation": "There is no separate master target. At most 60 disks can be attached to one replication appliance, so a large failback should have its own appliance.",
      "sources": [
        "S13b"
      ]
    },
    {
      "id": "ASR852",
      "scenarios": [],
      "explanation": "Failback needs a replication appliance with access to the VMware datastore, and no master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR853",
      "scenarios": [],
      "explanation": "There is no longer a separate master target.",
      "sources": [
        "S8",
        "S13b"
      ]
    },
    {
      "id": "ASR900",
      "statement": "The OS disk is at most {osDiskGB} GB, or {osDiskUefiGB} GB on a machine that boots from UEFI.",
      "explanation": "UEFI means generation 2. There is exactly one OS disk, with the boot and the system partition on it. On Hyper-V a large OS disk needs managed disks and a Provider later than 2.0.9214.0.",
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
      "explanation": "The OS disk does not count. This is reported as `ASR304` for VMware and physical servers, and as `ASR503` for Hyper-V.",
      "sources": [
        "S5d",
        "S9c",
        "S9d"
      ]
    },
    {
      "id": "ASR903",
      "explanation": "It is always reported as `ASR303` for VMware and physical servers, or as `ASR502` for Hyper-V.",
      "severityIn": {},
      "sources": [
        "S5d",
        "S9c"
      ]
    },
    {
      "id": "ASR904",
      "statement": "The largest machine that can be replicated has {dataDisks} data disks of {diskGB} GB each.",
      "explanation": "It is not a separate limit: it follows from the number and the size of the disks. The sizes of Azure VMs have lower limits.",
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
      "explanation": "The relevant limits are 3,000 protected disks in a subscription, 250 replication appliances in a vault and 500 vaults in a subscription, and those of a single recovery plan (`ASR907`), of cores (`ASR908`) and of the bandwidth (`ASR921`).",
      "sources": [
        "S5d",
        "S15"
      ]
    },
    {
      "id": "ASR907",
      "explanation": "The different machines in all groups of the plan count, including physical servers; a machine in two groups counts once. Split the plan by application. The limit was 50 until 2019.",
      "sources": [
        "S15",
        "S16"
      ]
    },
    {
      "id": "ASR920",
      "explanation": "Replication is near-synchronous, not synchronous, so some seconds or minutes of changes can be lost in an unplanned failover. On Hyper-V, the copy frequency of the policy sets the interval. VMs with striped volumes or dynamic disks have no application-consistent snapshots: set their frequency to 0.",
      "sources": [
        "S9c"
      ]
    },
    {
      "id": "ASR921",
      "explanation": "`dailyChangeGB` spread evenly over 24 hours must fit into `bandwidthMbps`; 100 GB a day need about 9.3 Mbps. Real changes come in peaks, so with a bandwidth that is only just enough, replication still falls behind. VMware VMs and physical servers have further limits: 54 MB/s at the peak of one machine and 2 TB a day for one process server.",
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
