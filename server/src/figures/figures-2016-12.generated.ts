// Generated from server/figures/2016-12.yaml by `npm run generate`. Do not edit.
import type { Figures } from './figure-data.ts';

export const data: Figures = {
  "profile": "2016-12",
  "servers": {
    "scenarios": [
      "V",
      "P"
    ],
    "disksPerMachine": 3,
    "diskGB": 100,
    "sizes": [
      {
        "cores": 8,
        "memoryGB": 16,
        "cacheGB": 300,
        "changeGB": 500,
        "machines": 99
      },
      {
        "cores": 12,
        "memoryGB": 18,
        "cacheGB": 600,
        "changeGB": 1000,
        "machines": 150
      },
      {
        "cores": 16,
        "memoryGB": 32,
        "cacheGB": 1000,
        "changeGB": 2000,
        "machines": 200
      }
    ],
    "notes": [
      "The text above the table advises a cache disk of at least 600 GB, whatever the size."
    ],
    "source": {
      "code": "C1",
      "place": "Step 5: Capacity planning, size of the configuration server"
    }
  },
  "furtherServers": {
    "sizes": [
      {
        "cores": 4,
        "memoryGB": 8,
        "cacheGB": 300,
        "changeGB": 250,
        "machines": 85
      },
      {
        "cores": 8,
        "memoryGB": 12,
        "cacheGB": 600,
        "changeGB": 1000,
        "machines": 150
      },
      {
        "cores": 12,
        "memoryGB": 24,
        "cacheGB": 1000,
        "changeGB": 2000,
        "machines": 225
      }
    ],
    "source": {
      "code": "C1",
      "place": "Step 5: Capacity planning, size of the process server"
    }
  },
  "machineChange": {
    "scenarios": [
      "V",
      "P"
    ],
    "changeGB": 2000,
    "source": {
      "code": "C1",
      "place": "Step 5: Capacity planning, daily change rate"
    }
  },
  "standardAccount": {
    "scenarios": [
      "V",
      "P",
      "M",
      "H"
    ],
    "requestsPerSecond": 20000,
    "diskRequestsPerSecond": 500,
    "capacityGB": 500000,
    "sources": [
      {
        "code": "C1",
        "place": "Step 5: Capacity planning, requests a second of an account and a disk"
      },
      {
        "code": "C13",
        "place": "Standard storage account, total capacity"
      }
    ]
  },
  "premiumAccount": {
    "scenarios": [
      "V",
      "P"
    ],
    "capacityGB": 35000,
    "source": {
      "code": "C9",
      "place": "Cache storage account, total size of the disks of a premium account"
    }
  },
  "failoverStart": {
    "scenarios": [
      "V",
      "P"
    ],
    "extraMinutes": 8,
    "extraMinutesAtMost": 10,
    "agentFrom": "9.8",
    "source": {
      "code": "C14",
      "place": "Failover timing"
    }
  },
  "failoverRate": {
    "scenarios": [
      "V",
      "P"
    ],
    "readyPerHour": 2000,
    "othersPerHour": 1000,
    "disksPerMachine": 3,
    "source": {
      "code": "C7",
      "place": "Plan recovery plans, machines failed over within an hour"
    }
  },
  "hostSpace": {
    "scenarios": [
      "M",
      "H"
    ],
    "firstCopyShare": 1,
    "logShare": 0.5,
    "source": {
      "code": "C12",
      "place": "On-premises storage requirement, free space on each volume"
    }
  },
  "protectedDisks": {
    "scenarios": [
      "V",
      "P",
      "M",
      "H"
    ],
    "disks": 3000,
    "source": {
      "code": "C16",
      "place": "Protected disks in a subscription"
    }
  }
};
