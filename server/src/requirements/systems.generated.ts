// Generated from server/requirements/systems.yaml by `npm run generate`. Do not edit.
import type { SystemData } from './system-data.ts';

export const data: SystemData = {
  "products": [
    {
      "name": "Windows Server",
      "type": "Windows",
      "aliases": [
        "Windows Web Server",
        "Windows Srv",
        "Windows Svr"
      ],
      "releases": [
        "2000",
        "2003",
        "2003 R2",
        "2008",
        "2008 R2",
        "2012",
        "2012 R2",
        "2016",
        "2019",
        "2022",
        "2025"
      ],
      "servicePacks": {
        "2000": 4,
        "2003": 2,
        "2008": 2,
        "2003 R2": 2,
        "2008 R2": 1
      },
      "variants": [
        "Storage",
        "Home",
        "Embedded",
        "Business",
        "MultiPoint",
        "HPC"
      ],
      "versions": {
        "1607": "2016",
        "1809": "2019",
        "21H2": "2022",
        "24H2": "2025"
      },
      "semiAnnual": [
        "1709",
        "1803",
        "1809",
        "1903",
        "1909",
        "2004",
        "20H2",
        "23H2"
      ]
    },
    {
      "name": "Hyper-V Server",
      "type": "Windows",
      "aliases": [
        "Hyper-V",
        "Windows Hyper-V Server",
        "Windows Hyper-V"
      ],
      "releases": [
        "2008",
        "2008 R2",
        "2012",
        "2012 R2",
        "2016",
        "2019"
      ],
      "servicePacks": {
        "2008": 2,
        "2008 R2": 1
      }
    },
    {
      "name": "Windows Storage Server",
      "type": "Windows",
      "aliases": [
        "Storage Server"
      ]
    },
    {
      "name": "Windows Small Business Server",
      "type": "Windows",
      "aliases": [
        "Windows Server Small Business",
        "Small Business Server",
        "Windows SBS",
        "SBS"
      ]
    },
    {
      "name": "Windows Home Server",
      "type": "Windows"
    },
    {
      "name": "Windows MultiPoint Server",
      "type": "Windows",
      "aliases": [
        "MultiPoint Server"
      ]
    },
    {
      "name": "Windows Essential Business Server",
      "type": "Windows",
      "aliases": [
        "Essential Business Server"
      ]
    },
    {
      "name": "Windows HPC Server",
      "type": "Windows"
    },
    {
      "name": "Windows Embedded",
      "type": "Windows",
      "aliases": [
        "Windows Thin PC",
        "Windows CE"
      ]
    },
    {
      "name": "Azure Stack HCI",
      "type": "Windows",
      "aliases": [
        "Azure Local"
      ]
    },
    {
      "name": "Windows",
      "type": "Windows",
      "releases": [
        "95",
        "98",
        "ME",
        "NT 4.0",
        "XP",
        "Vista",
        "7",
        "8",
        "8.1",
        "10",
        "11",
        "12"
      ],
      "servicePacks": {
        "7": 1,
        "XP": 3,
        "Vista": 2
      },
      "variants": [
        "Storage",
        "Home Server",
        "Embedded",
        "Business Server",
        "MultiPoint",
        "Mobile",
        "Phone"
      ]
    },
    {
      "name": "Red Hat Enterprise Linux",
      "type": "Linux",
      "aliases": [
        "Red Hat Enterprise Linux Server",
        "Red Hat Enterprise Server",
        "Red Hat Enterprise",
        "Red Hat Linux",
        "Red Hat",
        "RHEL"
      ],
      "part": "minor",
      "variants": [
        "Workstation",
        "Desktop",
        "Client",
        "CoreOS",
        "Atomic"
      ],
      "codenames": {
        "tikanga": "5",
        "santiago": "6",
        "maipo": "7",
        "ootpa": "8",
        "plow": "9",
        "coughlan": "10"
      }
    },
    {
      "name": "Red Hat CoreOS",
      "type": "Linux",
      "aliases": [
        "RHCOS"
      ]
    },
    {
      "name": "CentOS Stream",
      "type": "Linux",
      "aliases": [
        "CentOS Linux Stream"
      ]
    },
    {
      "name": "CentOS",
      "type": "Linux",
      "aliases": [
        "CentOS Linux",
        "Cent OS",
        "Community Enterprise Operating System"
      ],
      "part": "minor"
    },
    {
      "name": "Oracle Linux",
      "type": "Linux",
      "aliases": [
        "Oracle Linux Server",
        "Oracle Enterprise Linux Server",
        "Oracle Enterprise Linux",
        "Oracle",
        "OEL",
        "OL"
      ],
      "part": "minor"
    },
    {
      "name": "Oracle Solaris",
      "type": "Other"
    },
    {
      "name": "Oracle VM",
      "type": "Other"
    },
    {
      "name": "SUSE Linux Enterprise Server",
      "type": "Linux",
      "aliases": [
        "SUSE Linux Enterprise",
        "SUSE Enterprise Linux Server",
        "SUSE Enterprise Linux",
        "SUSE Enterprise Server",
        "SUSE Linux Server",
        "SUSE Linux",
        "SUSE",
        "SLES",
        "SLE"
      ],
      "part": "servicePack",
      "minorFrom": 16,
      "variants": [
        "Desktop",
        "Workstation",
        "Real Time"
      ]
    },
    {
      "name": "SUSE Linux Enterprise Desktop",
      "type": "Linux",
      "aliases": [
        "SLED"
      ]
    },
    {
      "name": "SUSE Linux Enterprise Micro",
      "type": "Linux",
      "aliases": [
        "SUSE Linux Micro",
        "SLE Micro"
      ]
    },
    {
      "name": "openSUSE",
      "type": "Linux",
      "aliases": [
        "SUSE openSUSE",
        "openSUSE Leap",
        "Open SUSE"
      ]
    },
    {
      "name": "Ubuntu",
      "type": "Linux",
      "aliases": [
        "Ubuntu Linux",
        "Ubuntu Server"
      ],
      "part": "minor",
      "variants": [
        "Desktop",
        "Core"
      ],
      "codenames": {
        "trusty": "14.04",
        "xenial": "16.04",
        "bionic": "18.04",
        "focal": "20.04",
        "jammy": "22.04",
        "noble": "24.04"
      }
    },
    {
      "name": "Debian",
      "type": "Linux",
      "aliases": [
        "Debian GNU/Linux",
        "Debian Linux"
      ],
      "part": "minor",
      "codenames": {
        "wheezy": "7",
        "jessie": "8",
        "stretch": "9",
        "buster": "10",
        "bullseye": "11",
        "bookworm": "12",
        "trixie": "13"
      }
    },
    {
      "name": "Fedora",
      "type": "Linux",
      "aliases": [
        "Fedora Linux",
        "Red Hat Fedora"
      ]
    },
    {
      "name": "Rocky Linux",
      "type": "Linux",
      "aliases": [
        "Rocky"
      ],
      "part": "minor"
    },
    {
      "name": "AlmaLinux",
      "type": "Linux",
      "aliases": [
        "Alma"
      ],
      "part": "minor"
    },
    {
      "name": "Amazon Linux",
      "type": "Linux"
    },
    {
      "name": "Photon OS",
      "type": "Linux",
      "aliases": [
        "VMware Photon OS",
        "VMware Photon",
        "Photon"
      ]
    },
    {
      "name": "Linux Mint",
      "type": "Linux"
    },
    {
      "name": "Scientific Linux",
      "type": "Linux"
    },
    {
      "name": "Kali Linux",
      "type": "Linux",
      "aliases": [
        "Kali"
      ]
    },
    {
      "name": "Asianux",
      "type": "Linux"
    },
    {
      "name": "Azure Linux",
      "type": "Linux",
      "aliases": [
        "CBL-Mariner"
      ]
    }
  ],
  "kinds": [
    {
      "name": "Linux",
      "type": "Linux",
      "aliases": [
        "Other Linux",
        "Generic Linux",
        "GNU/Linux"
      ]
    },
    {
      "name": "Unknown",
      "aliases": [
        "Unknown OS",
        "Other",
        "Other OS",
        "Other Operating System",
        "Unbekannt",
        "Not known",
        "N/A",
        "TBD",
        "?",
        "-"
      ]
    }
  ],
  "builds": {
    "2195": [
      "Windows Server 2000"
    ],
    "2600": [
      "Windows XP"
    ],
    "3790": [
      "Windows Server 2003",
      "Windows Server 2003 R2"
    ],
    "6000": [
      "Windows Vista"
    ],
    "6001": [
      "Windows Server 2008 SP1",
      "Windows Vista SP1"
    ],
    "6002": [
      "Windows Server 2008 SP2",
      "Windows Vista SP2"
    ],
    "6003": [
      "Windows Server 2008 SP2"
    ],
    "7600": [
      "Windows Server 2008 R2 RTM",
      "Windows 7 RTM"
    ],
    "7601": [
      "Windows Server 2008 R2 SP1",
      "Windows 7 SP1"
    ],
    "9200": [
      "Windows Server 2012",
      "Windows 8"
    ],
    "9600": [
      "Windows Server 2012 R2",
      "Windows 8.1"
    ],
    "10240": [
      "Windows 10"
    ],
    "10586": [
      "Windows 10"
    ],
    "14393": [
      "Windows Server 2016",
      "Windows 10"
    ],
    "15063": [
      "Windows 10"
    ],
    "16299": [
      "Windows Server, version 1709",
      "Windows 10"
    ],
    "17134": [
      "Windows Server, version 1803",
      "Windows 10"
    ],
    "17763": [
      "Windows Server 2019",
      "Windows 10"
    ],
    "18362": [
      "Windows Server, version 1903",
      "Windows 10"
    ],
    "18363": [
      "Windows Server, version 1909",
      "Windows 10"
    ],
    "19041": [
      "Windows Server, version 2004",
      "Windows 10"
    ],
    "19042": [
      "Windows Server, version 20H2",
      "Windows 10"
    ],
    "19043": [
      "Windows 10"
    ],
    "19044": [
      "Windows 10"
    ],
    "19045": [
      "Windows 10"
    ],
    "20348": [
      "Windows Server 2022"
    ],
    "22000": [
      "Windows 11"
    ],
    "22621": [
      "Windows 11"
    ],
    "22631": [
      "Windows 11"
    ],
    "25398": [
      "Windows Server, version 23H2"
    ],
    "26100": [
      "Windows Server 2025",
      "Windows 11"
    ],
    "26200": [
      "Windows 11"
    ]
  },
  "kernels": {
    "4.0": [
      "Windows NT 4.0"
    ],
    "5.0": [
      "Windows Server 2000"
    ],
    "5.1": [
      "Windows XP"
    ],
    "5.2": [
      "Windows Server 2003",
      "Windows Server 2003 R2"
    ],
    "6.0": [
      "Windows Server 2008",
      "Windows Vista"
    ],
    "6.1": [
      "Windows Server 2008 R2",
      "Windows 7"
    ],
    "6.2": [
      "Windows Server 2012",
      "Windows 8"
    ],
    "6.3": [
      "Windows Server 2012 R2",
      "Windows 8.1"
    ],
    "10.0": [
      "Windows Server 2016",
      "Windows Server 2019",
      "Windows Server 2022",
      "Windows Server 2025",
      "Windows 10",
      "Windows 11"
    ]
  },
  "guestIds": {
    "win2000pro": [
      "Windows Server 2000"
    ],
    "win2000serv": [
      "Windows Server 2000"
    ],
    "win2000advserv": [
      "Windows Server 2000"
    ],
    "winxphome": [
      "Windows XP"
    ],
    "winxppro": [
      "Windows XP"
    ],
    "winnetweb": [
      "Windows Server 2003"
    ],
    "winnetstandard": [
      "Windows Server 2003"
    ],
    "winnetenterprise": [
      "Windows Server 2003"
    ],
    "winnetdatacenter": [
      "Windows Server 2003"
    ],
    "winnetbusiness": [
      "Windows Small Business Server 2003"
    ],
    "longhorn": [
      "Windows Server 2008"
    ],
    "winlonghorn": [
      "Windows Server 2008"
    ],
    "winvista": [
      "Windows Vista"
    ],
    "windows7": [
      "Windows 7"
    ],
    "windows7server": [
      "Windows Server 2008 R2"
    ],
    "windows7srv": [
      "Windows Server 2008 R2"
    ],
    "windows8": [
      "Windows 8",
      "Windows 8.1"
    ],
    "windows8server": [
      "Windows Server 2012",
      "Windows Server 2012 R2"
    ],
    "windows8srv": [
      "Windows Server 2012",
      "Windows Server 2012 R2"
    ],
    "windows9": [
      "Windows 10"
    ],
    "windows9server": [
      "Windows Server 2016 or later"
    ],
    "windows9srv": [
      "Windows Server 2016 or later"
    ],
    "windows2019srv": [
      "Windows Server 2019"
    ],
    "windows2019srvnext": [
      "Windows Server 2022"
    ],
    "windows2022srvnext": [
      "Windows Server 2025"
    ],
    "windowsserver2021": [
      "Windows Server 2022"
    ],
    "windows11": [
      "Windows 11"
    ],
    "windows12": [
      "Windows 12"
    ],
    "windowshyperv": [
      "Hyper-V Server"
    ],
    "winhyperv": [
      "Hyper-V Server"
    ],
    "centos": [
      "CentOS"
    ],
    "oraclelinux": [
      "Oracle Linux"
    ],
    "sles": [
      "SUSE Linux Enterprise Server"
    ],
    "suse": [
      "SUSE Linux Enterprise Server"
    ],
    "vmwarephoton": [
      "Photon OS"
    ],
    "coreos": [
      "Red Hat CoreOS"
    ],
    "linux": [
      "Linux"
    ],
    "otherlinux": [
      "Linux"
    ],
    "genericlinux": [
      "Linux"
    ],
    "other": [
      "Unknown"
    ]
  },
  "fullNames": {
    "Microsoft Windows Server 2012 (64-bit)": [
      "Windows Server 2012",
      "Windows Server 2012 R2"
    ],
    "Microsoft Windows 8.x (64-bit)": [
      "Windows 8",
      "Windows 8.1"
    ],
    "Microsoft Windows 8.x (32-bit)": [
      "Windows 8",
      "Windows 8.1"
    ]
  },
  "vmmBuilds": [
    {
      "build": "2.0",
      "releases": [
        "2008 R2",
        "2008 R2 SP1"
      ],
      "verified": false
    },
    {
      "build": "3.0",
      "releases": [
        "2012"
      ]
    },
    {
      "build": "3.1",
      "releases": [
        "2012 SP1"
      ]
    },
    {
      "build": "3.2",
      "releases": [
        "2012 R2"
      ]
    },
    {
      "build": "4.0",
      "releases": [
        "2016"
      ],
      "verified": false
    },
    {
      "build": "4.1",
      "releases": [
        "1801",
        "1807"
      ],
      "verified": false
    },
    {
      "build": "10.19",
      "releases": [
        "2019"
      ],
      "verified": false
    },
    {
      "build": "10.22",
      "releases": [
        "2022"
      ],
      "verified": false
    },
    {
      "build": "10.25",
      "releases": [
        "2025"
      ],
      "verified": false
    }
  ]
};
