// Generated from server/requirements/2026-05/ by `npm run generate`. Do not edit.
import type { CatalogueChange } from './extend.ts';

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
      "configurationServerOs": "Windows Server 2022"
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
  "requirements": []
};
