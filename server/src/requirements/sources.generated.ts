// Generated from server/requirements/sources.yaml by `npm run generate`. Do not edit.
import type { SourcePage } from './catalogue-data.ts';

export const data: readonly SourcePage[] = [
  {
    "code": "S0",
    "title": "Azure Site Recovery deployment prerequisites (the article)",
    "date": "2016-12-04",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq"
  },
  {
    "code": "S1",
    "title": "Azure Site Recovery support matrix",
    "date": "2016-12-04",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-support-matrix"
  },
  {
    "code": "S2",
    "title": "Azure Site Recovery deployment prerequisites, next revision",
    "date": "2016-12-11",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-prereq",
    "note": "The date is in the header; the text may be later."
  },
  {
    "code": "S3",
    "title": "Prepare for Azure Site Recovery deployment",
    "date": "2016-03-29",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-best-practices"
  },
  {
    "code": "S4",
    "title": "Failover in Site Recovery",
    "date": "2016-03-14",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-failover"
  },
  {
    "code": "S5a",
    "title": "Support matrix for disaster recovery of VMware VMs and physical servers to Azure",
    "date": "2019-10-15",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix"
  },
  {
    "code": "S5b",
    "title": "Support matrix for disaster recovery of VMware VMs and physical servers to Azure",
    "date": "2023-09-28",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix"
  },
  {
    "code": "S5c",
    "title": "Support matrix for disaster recovery of VMware VMs and physical servers to Azure",
    "date": "2025-08-29",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix"
  },
  {
    "code": "S5d",
    "title": "Support matrix for disaster recovery of VMware VMs and physical servers to Azure",
    "date": "2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-support-matrix"
  },
  {
    "code": "S6",
    "title": "Support requirements for the Site Recovery replication appliance",
    "date": "2026-04-17",
    "url": "https://learn.microsoft.com/azure/site-recovery/replication-appliance-support-matrix"
  },
  {
    "code": "S7",
    "title": "Deploy the Site Recovery replication appliance",
    "date": "2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/deploy-vmware-azure-replication-appliance-modernized"
  },
  {
    "code": "S8",
    "title": "VMware to Azure disaster recovery architecture, modernized",
    "date": "2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized"
  },
  {
    "code": "S9a",
    "title": "Support matrix for disaster recovery of Hyper-V VMs to Azure",
    "date": "2018-08-01",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix"
  },
  {
    "code": "S9b",
    "title": "Support matrix for disaster recovery of Hyper-V VMs to Azure",
    "date": "2020-01-27",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix"
  },
  {
    "code": "S9c",
    "title": "Support matrix for disaster recovery of Hyper-V VMs to Azure",
    "date": "2026-05-05",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix"
  },
  {
    "code": "S9d",
    "title": "Support matrix for disaster recovery of Hyper-V VMs to Azure",
    "date": "2026-10-07",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
    "note": "A revision in a contributor's branch; whether it was published is not verified."
  },
  {
    "code": "S9e",
    "title": "Support matrix for disaster recovery of Hyper-V VMs to Azure",
    "date": "2026-09-11",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
    "note": "An earlier revision in the same branch; whether it was published is not verified."
  },
  {
    "code": "S10",
    "title": "Set up disaster recovery of Hyper-V VMs to Azure, without and with VMM",
    "date": "2026-05-05",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial"
  },
  {
    "code": "S11",
    "title": "Prepare Azure resources for Hyper-V disaster recovery",
    "date": "2026-05-05",
    "url": "https://learn.microsoft.com/azure/site-recovery/tutorial-prepare-azure-for-hyperv"
  },
  {
    "code": "S12",
    "title": "Prepare on-premises Hyper-V servers for disaster recovery to Azure",
    "date": "2018-10-28",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-prepare-on-premises-tutorial"
  },
  {
    "code": "S13a",
    "title": "About failover and failback, classic",
    "date": "2021-06-30",
    "url": "https://learn.microsoft.com/azure/site-recovery/failover-failback-overview"
  },
  {
    "code": "S13b",
    "title": "About failover and failback, modernized",
    "date": "2023-10-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/failover-failback-overview-modernized"
  },
  {
    "code": "S14",
    "title": "Fail over and fail back physical servers replicated to Azure",
    "date": "2025-12-08",
    "url": "https://learn.microsoft.com/azure/site-recovery/physical-to-azure-failover-failback"
  },
  {
    "code": "S15",
    "title": "Azure Site Recovery limits, in the page on subscription limits",
    "date": "2015, changed until 2023-12 at least",
    "url": "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
    "note": "Its changes are the pull requests 59983, 117711 and 119417 of MicrosoftDocs/azure-docs."
  },
  {
    "code": "S16",
    "title": "About recovery plans",
    "date": "undated, after 2019-10",
    "url": "https://learn.microsoft.com/azure/site-recovery/recovery-plan-overview"
  },
  {
    "code": "S17",
    "title": "Deprecation of disaster recovery between customer-managed sites",
    "date": "2020-02-25",
    "url": "https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation"
  },
  {
    "code": "S18",
    "title": "Disaster recovery of VMware VMs and physical servers to a secondary site",
    "date": "2018-08-01",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-secondary-disaster-recovery"
  },
  {
    "code": "S19",
    "title": "Deprecation of the classic experience for VMware and physical machines",
    "date": "2023-03-14 and 2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-azure-classic-deprecation"
  },
  {
    "code": "S20",
    "title": "Addresses for Site Recovery, a part of several pages",
    "date": "2017 to 2019",
    "note": "The table form of 2019 was read in localised copies only."
  },
  {
    "code": "S21",
    "title": "Naming rules and restrictions for Azure resources",
    "date": "undated",
    "url": "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules"
  },
  {
    "code": "S22",
    "title": "The locations of Azure Resource Manager, as kept by the Terraform module for regions",
    "date": "2026-08-21",
    "url": "https://github.com/Azure/terraform-azurerm-avm-utl-regions"
  },
  {
    "code": "S23",
    "title": "Terraform provider for Azure, resources of Recovery Services",
    "date": "2026-08-21",
    "url": "https://github.com/hashicorp/terraform-provider-azurerm"
  },
  {
    "code": "S24",
    "title": "Types of Azure resources for Bicep",
    "date": "2026-08-20",
    "url": "https://github.com/Azure/bicep-types-az"
  },
  {
    "code": "S25",
    "title": "Common questions about VMware to Azure replication",
    "date": "2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-common-questions"
  },
  {
    "code": "S26",
    "title": "Plan capacity for the protection of virtual machines and physical servers",
    "date": "2015-11-27",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-capacity-planner"
  },
  {
    "code": "S27",
    "title": "Analyze the report of the Deployment Planner for VMware",
    "date": "2026-04",
    "url": "https://learn.microsoft.com/azure/site-recovery/site-recovery-vmware-deployment-planner-analyze-report"
  },
  {
    "code": "S28",
    "title": "Paired regions of Azure",
    "date": "2016 and 2017-09-27",
    "url": "https://docs.microsoft.com/azure/best-practices-availability-paired-regions"
  },
  {
    "code": "S29",
    "title": "Programs of others that read and write RVTools exports",
    "date": "undated"
  },
  {
    "code": "S30",
    "title": "Requirements of the configuration server, a part of several pages",
    "date": "about 2017"
  },
  {
    "code": "S31",
    "title": "Support matrix for disaster recovery of VMware VMs and physical servers to a secondary site",
    "date": "2018-10-29",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-physical-secondary-support-matrix"
  },
  {
    "code": "S32",
    "title": "What is new in Site Recovery, by feature",
    "date": "2026-04-14",
    "url": "https://learn.microsoft.com/azure/site-recovery/site-recovery-whats-new"
  },
  {
    "code": "S33",
    "title": "List of Azure regions",
    "date": "2025-04-15",
    "url": "https://learn.microsoft.com/azure/reliability/regions-list"
  },
  {
    "code": "S34",
    "title": "Hyper-V to Azure disaster recovery architecture",
    "date": "2019-05-30",
    "url": "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-architecture"
  },
  {
    "code": "S35",
    "title": "Reprotect and fail back machines to an on-premises site after failover to Azure",
    "date": "2018-12-17",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-reprotect"
  },
  {
    "code": "S36",
    "title": "Set up disaster recovery of VMware VMs to Azure, modernized",
    "date": "2026-04-06",
    "url": "https://learn.microsoft.com/azure/site-recovery/vmware-azure-set-up-replication-tutorial-modernized"
  },
  {
    "code": "S40",
    "title": "Exclude disks from disaster recovery",
    "date": "2019-12-17",
    "url": "https://learn.microsoft.com/azure/site-recovery/exclude-disks-replication"
  },
  {
    "code": "S41",
    "title": "Replicate VMware virtual machines and physical servers to Azure with Site Recovery",
    "date": "2016-11-23",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-vmware-to-azure"
  },
  {
    "code": "S42",
    "title": "Replicate Hyper-V virtual machines to Azure with Site Recovery",
    "date": "2016-11-23",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-hyper-v-site-to-azure"
  },
  {
    "code": "S43",
    "title": "Set up a replication policy for Hyper-V VMs in VMM clouds",
    "date": "2017-07-23",
    "note": "Later copies add that 30 seconds are not possible with premium storage."
  },
  {
    "code": "S44",
    "title": "Manage the replication policy for VMware to Azure",
    "date": "2017",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-setup-replication-settings-vmware"
  },
  {
    "code": "S46",
    "title": "Resolve errors for reserved resource names",
    "date": "2023-04-05",
    "url": "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-reserved-resource-name"
  },
  {
    "code": "S48",
    "title": "Test failover to Azure",
    "date": "2018-09-11",
    "url": "https://docs.microsoft.com/azure/site-recovery/site-recovery-test-failover-to-azure"
  }
];
