// Generated from server/requirements/scenarios.yaml by `npm run generate`. Do not edit.
export const data = [
  {
    "vmm": false,
    "inMage": false,
    "uncheckedBlocks": [],
    "name": "vmware-to-azure",
    "code": "V",
    "title": "VMware to Azure",
    "machines": "vmware",
    "target": "azure",
    "connectsOut": [
      "configurationServer"
    ],
    "requiredBlocks": [
      "vault",
      "storageAccounts",
      "virtualNetworks",
      "configurationServer",
      "vSphereHosts",
      "protectedItems"
    ]
  },
  {
    "vmm": false,
    "inMage": false,
    "uncheckedBlocks": [],
    "name": "physical-to-azure",
    "code": "P",
    "title": "physical servers to Azure",
    "machines": "physical",
    "target": "azure",
    "connectsOut": [
      "configurationServer"
    ],
    "requiredBlocks": [
      "vault",
      "storageAccounts",
      "virtualNetworks",
      "configurationServer",
      "protectedItems"
    ]
  },
  {
    "vmm": true,
    "inMage": false,
    "uncheckedBlocks": [],
    "name": "hyperv-vmm-to-azure",
    "code": "M",
    "title": "Hyper-V with VMM to Azure",
    "machines": "hyper-v",
    "target": "azure",
    "connectsOut": [
      "vmmServer",
      "hyperVHost"
    ],
    "requiredBlocks": [
      "vault",
      "storageAccounts",
      "virtualNetworks",
      "networkMappings",
      "vmmServers",
      "hyperVHosts",
      "protectedItems"
    ]
  },
  {
    "vmm": false,
    "inMage": false,
    "uncheckedBlocks": [],
    "name": "hyperv-to-azure",
    "code": "H",
    "title": "Hyper-V without VMM to Azure",
    "machines": "hyper-v",
    "target": "azure",
    "connectsOut": [
      "hyperVHost"
    ],
    "requiredBlocks": [
      "vault",
      "storageAccounts",
      "virtualNetworks",
      "hyperVSites",
      "hyperVHosts",
      "protectedItems"
    ]
  },
  {
    "vmm": false,
    "inMage": true,
    "uncheckedBlocks": [
      "storageAccounts",
      "virtualNetworks",
      "outbound",
      "failover",
      "failback"
    ],
    "name": "vmware-to-secondary",
    "code": "VS",
    "title": "VMware to a secondary site",
    "machines": "vmware",
    "target": "secondary",
    "connectsOut": [],
    "requiredBlocks": [
      "vault",
      "configurationServer",
      "processServers",
      "masterTargetServers",
      "vSphereHosts",
      "protectedItems"
    ]
  },
  {
    "vmm": false,
    "inMage": true,
    "uncheckedBlocks": [
      "storageAccounts",
      "virtualNetworks",
      "outbound",
      "failover",
      "failback"
    ],
    "name": "physical-to-secondary",
    "code": "PS",
    "title": "physical servers to a secondary site",
    "machines": "physical",
    "target": "secondary",
    "connectsOut": [],
    "requiredBlocks": [
      "vault",
      "configurationServer",
      "processServers",
      "masterTargetServers",
      "protectedItems"
    ]
  },
  {
    "vmm": true,
    "inMage": false,
    "uncheckedBlocks": [],
    "name": "hyperv-to-secondary",
    "code": "HS",
    "title": "Hyper-V to a secondary site",
    "machines": "hyper-v",
    "target": "secondary",
    "connectsOut": [
      "vmmServer"
    ],
    "requiredBlocks": [
      "vault",
      "vmmServers",
      "hyperVHosts",
      "protectedItems"
    ]
  }
] as const;
