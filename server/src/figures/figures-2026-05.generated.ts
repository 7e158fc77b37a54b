// Generated from server/figures/2026-05.yaml by `npm run generate`. Do not edit.
import type { Figures } from './figure-data.ts';

export const data: Figures = {
  "profile": "2026-05",
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
        "cacheGB": 620,
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
      "The size for up to 150 machines is the published minimum; the page has no rows below 151 machines."
    ],
    "source": {
      "code": "C8",
      "place": "Sizing and capacity"
    }
  },
  "machineChange": {
    "scenarios": [
      "V",
      "P"
    ],
    "changeGB": 2000,
    "source": {
      "code": "C9",
      "place": "Churn limits, change of a day through one process server"
    }
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
  "cacheAccount": {
    "scenarios": [
      "V",
      "P"
    ],
    "rates": [
      {
        "changeMBps": 4,
        "v1Disks": 600,
        "v2Disks": 1500
      },
      {
        "changeMBps": 8,
        "v1Disks": 300,
        "v2Disks": 750
      }
    ],
    "source": {
      "code": "C9",
      "place": "Cache Storage account"
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
    "note": "Not verified for 2026.",
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
