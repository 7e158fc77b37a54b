// Generated from server/figures/sources.yaml by `npm run generate`. Do not edit.
import type { FigureSourcePage } from './figure-data.ts';

export const data: readonly FigureSourcePage[] = [
  {
    "code": "C1",
    "title": "Replicate VMware virtual machines and physical servers to Azure",
    "date": "2016-11-23"
  },
  {
    "code": "C2",
    "title": "Replicate Hyper-V virtual machines to Azure, without VMM",
    "date": "2016-11-23"
  },
  {
    "code": "C5",
    "title": "Plan capacity for VMware replication to Azure",
    "date": "2018-02-07"
  },
  {
    "code": "C7",
    "title": "Disaster recovery of large numbers of VMware VMs and physical servers",
    "date": "2019-11-14"
  },
  {
    "code": "C8",
    "title": "Support requirements for the replication appliance",
    "date": "2026-04-17"
  },
  {
    "code": "C9",
    "title": "Support matrix for VMware VMs and physical servers",
    "date": "2026-04-06"
  },
  {
    "code": "C10",
    "title": "Report of the Deployment Planner for VMware",
    "date": "2026-04-06"
  },
  {
    "code": "C12",
    "title": "Report of the Deployment Planner for Hyper-V",
    "date": "2025-12-18"
  },
  {
    "code": "C13",
    "title": "Limits of Azure storage",
    "date": "2016"
  },
  {
    "code": "C14",
    "title": "Test failover to Azure",
    "date": "2018-09-11"
  },
  {
    "code": "C16",
    "title": "Limits of Site Recovery",
    "date": "2024"
  }
];
