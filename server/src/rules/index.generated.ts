// Generated from the files of server/src/rules/ by `npm run generate`. Do not edit.
import type { AnyRule } from './rule.ts';
import azurePortalForInmage from './azure/azure-portal-for-inmage.ts';
import networkMappedTwice from './azure/network-mapped-twice.ts';
import networkOutsideVaultRegion from './azure/network-outside-vault-region.ts';
import newDeploymentInClassicPortal from './azure/new-deployment-in-classic-portal.ts';
import newVaultInClassicPortal from './azure/new-vault-in-classic-portal.ts';
import premiumStorageForHyperV from './azure/premium-storage-for-hyper-v.ts';
import premiumStorageInClassicPortal from './azure/premium-storage-in-classic-portal.ts';
import premiumStorageInExcludedRegion from './azure/premium-storage-in-excluded-region.ts';
import premiumStorageWithoutLogAccount from './azure/premium-storage-without-log-account.ts';
import redundancyNotSupported from './azure/redundancy-not-supported.ts';
import replicasNotGeoRedundant from './azure/replicas-not-geo-redundant.ts';
import resourceManagerNetworkInClassicPortal from './azure/resource-manager-network-in-classic-portal.ts';
import resourceManagerStorageInClassicPortal from './azure/resource-manager-storage-in-classic-portal.ts';
import storageNotForClassicPortal from './azure/storage-not-for-classic-portal.ts';
import storageOutsideVaultRegion from './azure/storage-outside-vault-region.ts';
import vaultKeptInClassicPortal from './azure/vault-kept-in-classic-portal.ts';
import vmNetworkNotMapped from './azure/vm-network-not-mapped.ts';
import bandwidthTooLow from './capacity/bandwidth-too-low.ts';
import coreQuotaExceeded from './capacity/core-quota-exceeded.ts';
import machineChangesTooMuch from './capacity/machine-changes-too-much.ts';
import processServersTooFew from './capacity/process-servers-too-few.ts';
import protectedDisksTooMany from './capacity/protected-disks-too-many.ts';
import storageAccountTooFull from './capacity/storage-account-too-full.ts';
import actionFailoverNotSupported from './failover/action-failover-not-supported.ts';
import failbackNotSupported from './failover/failback-not-supported.ts';
import failbackToAnotherPlatform from './failover/failback-to-another-platform.ts';
import failoverNotSupported from './failover/failover-not-supported.ts';
import brokerNotCreated from './hyper-v/broker-not-created.ts';
import firmwareOfAnotherGeneration from './hyper-v/firmware-of-another-generation.ts';
import hostInNoHostGroup from './hyper-v/host-in-no-host-group.ts';
import hostNotInOneSite from './hyper-v/host-not-in-one-site.ts';
import hostNotUpdated from './hyper-v/host-not-updated.ts';
import hostOutsideCloud from './hyper-v/host-outside-cloud.ts';
import hostSystemTooOld from './hyper-v/host-system-too-old.ts';
import hostUpdateMissing from './hyper-v/host-update-missing.ts';
import hostWithoutMachines from './hyper-v/host-without-machines.ts';
import machineOutsidePrimaryClouds from './hyper-v/machine-outside-primary-clouds.ts';
import machineWithoutHost from './hyper-v/machine-without-host.ts';
import mixedHostSystems from './hyper-v/mixed-host-systems.ts';
import singleVmmServer from './hyper-v/single-vmm-server.ts';
import vmmNotUpdated from './hyper-v/vmm-not-updated.ts';
import vmmOlderThanHost from './hyper-v/vmm-older-than-host.ts';
import vmmVersionNotSupported from './hyper-v/vmm-version-not-supported.ts';
import diskNotExcludable from './machines/disk-not-excludable.ts';
import diskTooLarge from './machines/disk-too-large.ts';
import diskTooSmall from './machines/disk-too-small.ts';
import diskUuidOff from './machines/disk-uuid-off.ts';
import dynamicOsDisk from './machines/dynamic-os-disk.ts';
import encryptedDisk from './machines/encrypted-disk.ts';
import fibreChannelDisk from './machines/fibre-channel-disk.ts';
import freeSpaceTooSmall from './machines/free-space-too-small.ts';
import hostsFileIncomplete from './machines/hosts-file-incomplete.ts';
import iscsiDisk from './machines/iscsi-disk.ts';
import iscsiTargetReachable from './machines/iscsi-target-reachable.ts';
import linuxStaticAddress from './machines/linux-static-address.ts';
import mixedReplicationGroup from './machines/mixed-replication-group.ts';
import mountPointsAlike from './machines/mount-points-alike.ts';
import multiVmPortClosed from './machines/multi-vm-port-closed.ts';
import nonEnglishNames from './machines/non-english-names.ts';
import osDiskNotSingle from './machines/os-disk-not-single.ts';
import rdmDiskAtFailback from './machines/rdm-disk-at-failback.ts';
import rdmOnPhysicalServer from './machines/rdm-on-physical-server.ts';
import replicationGroupOfOne from './machines/replication-group-of-one.ts';
import sharedDisk from './machines/shared-disk.ts';
import systemDriveNotC from './machines/system-drive-not-c.ts';
import teamedAdapters from './machines/teamed-adapters.ts';
import tooManyDisks from './machines/too-many-disks.ts';
import uefiFirmware from './machines/uefi-firmware.ts';
import unifiedAgentMissing from './machines/unified-agent-missing.ts';
import unsupportedGuestOs from './machines/unsupported-guest-os.ts';
import unsupportedLinuxStorage from './machines/unsupported-linux-storage.ts';
import vmwareToolsNotRunning from './machines/vmware-tools-not-running.ts';
import azureNameNotAllowed from './names/azure-name-not-allowed.ts';
import duplicateAzureName from './names/duplicate-azure-name.ts';
import duplicateCloudName from './names/duplicate-cloud-name.ts';
import duplicateName from './names/duplicate-name.ts';
import hostNameTooLong from './names/host-name-too-long.ts';
import recoveryPlanNameDoubtful from './names/recovery-plan-name-doubtful.ts';
import reservedWordInName from './names/reserved-word-in-name.ts';
import resourceGroupNameNotAllowed from './names/resource-group-name-not-allowed.ts';
import storageAccountNameNotAllowed from './names/storage-account-name-not-allowed.ts';
import targetResourceGroupNotAllowed from './names/target-resource-group-not-allowed.ts';
import undeclaredName from './names/undeclared-name.ts';
import unknownRegion from './names/unknown-region.ts';
import vaultNameNotAllowed from './names/vault-name-not-allowed.ts';
import virtualNetworkNameNotAllowed from './names/virtual-network-name-not-allowed.ts';
import windowsHostNameTooLong from './names/windows-host-name-too-long.ts';
import azureRangesClosed from './outbound/azure-ranges-closed.ts';
import cloudAddressesNotKnown from './outbound/cloud-addresses-not-known.ts';
import fallbackRegionClosed from './outbound/fallback-region-closed.ts';
import mysqlDownloadClosed from './outbound/mysql-download-closed.ts';
import noInternetConnection from './outbound/no-internet-connection.ts';
import portClosed from './outbound/port-closed.ts';
import proxyOverHttps from './outbound/proxy-over-https.ts';
import urlAlreadyCovered from './outbound/url-already-covered.ts';
import urlMissing from './outbound/url-missing.ts';
import urlNotNeeded from './outbound/url-not-needed.ts';
import vaultRegionClosed from './outbound/vault-region-closed.ts';
import actionWithoutTask from './plans/action-without-task.ts';
import machineInNoPlan from './plans/machine-in-no-plan.ts';
import machineInSeveralPlans from './plans/machine-in-several-plans.ts';
import machineTwiceInPlan from './plans/machine-twice-in-plan.ts';
import objectiveBelowRecoveryTime from './plans/objective-below-recovery-time.ts';
import planTooLarge from './plans/plan-too-large.ts';
import copyFrequencyNotOffered from './policies/copy-frequency-not-offered.ts';
import premiumDiskCopiedTooOften from './policies/premium-disk-copied-too-often.ts';
import retentionOutOfRange from './policies/retention-out-of-range.ts';
import snapshotFrequencyOutOfRange from './policies/snapshot-frequency-out-of-range.ts';
import snapshotsOfDynamicDisk from './policies/snapshots-of-dynamic-disk.ts';
import changedSinceApproval from './records/changed-since-approval.ts';
import drillNotPassedInTime from './records/drill-not-passed-in-time.ts';
import recordInFuture from './records/record-in-future.ts';
import configurationServerNotHighlyAvailable from './servers/configuration-server-not-highly-available.ts';
import configurationServerNotInEnglish from './servers/configuration-server-not-in-english.ts';
import configurationServerNotInSecondarySite from './servers/configuration-server-not-in-secondary-site.ts';
import configurationServerOnAnotherSystem from './servers/configuration-server-on-another-system.ts';
import configurationServerWithAnotherAdapter from './servers/configuration-server-with-another-adapter.ts';
import configurationServerWithDynamicAddress from './servers/configuration-server-with-dynamic-address.ts';
import domainControllerAsConfigurationServer from './servers/domain-controller-as-configuration-server.ts';
import failbackNotToVmware from './servers/failback-not-to-vmware.ts';
import failbackWithoutConnection from './servers/failback-without-connection.ts';
import hostFeatureNotSupported from './servers/host-feature-not-supported.ts';
import hostInAnotherNetwork from './servers/host-in-another-network.ts';
import hostWithoutAdapterUpdate from './servers/host-without-adapter-update.ts';
import largeFailbackWithoutMasterTarget from './servers/large-failback-without-master-target.ts';
import noPrimaryProcessServer from './servers/no-primary-process-server.ts';
import noProcessServerInAzure from './servers/no-process-server-in-azure.ts';
import noSecondaryMasterTarget from './servers/no-secondary-master-target.ts';
import noVcenter from './servers/no-vcenter.ts';
import noVmwareForFailback from './servers/no-vmware-for-failback.ts';
import noVmwareMasterTarget from './servers/no-vmware-master-target.ts';
import powercliOfAnotherVersion from './servers/powercli-of-another-version.ts';
import vcenterFeatureNotSupported from './servers/vcenter-feature-not-supported.ts';
import vcenterInAnotherNetwork from './servers/vcenter-in-another-network.ts';
import vcenterNotUpdated from './servers/vcenter-not-updated.ts';
import vcenterVersionNotSupported from './servers/vcenter-version-not-supported.ts';
import vsphereHostNotUpdated from './servers/vsphere-host-not-updated.ts';
import vsphereVersionNotSupported from './servers/vsphere-version-not-supported.ts';
import answerWithoutEffect from './structure/answer-without-effect.ts';
import configurationServerMissing from './structure/configuration-server-missing.ts';
import hyperVHostsMissing from './structure/hyper-v-hosts-missing.ts';
import hyperVSiteBesideVmm from './structure/hyper-v-site-beside-vmm.ts';
import hyperVSitesMissing from './structure/hyper-v-sites-missing.ts';
import incompleteVmmServer from './structure/incomplete-vmm-server.ts';
import masterTargetServersMissing from './structure/master-target-servers-missing.ts';
import networkMappingsMissing from './structure/network-mappings-missing.ts';
import processServersMissing from './structure/process-servers-missing.ts';
import protectedItemsMissing from './structure/protected-items-missing.ts';
import scenarioMissing from './structure/scenario-missing.ts';
import scenarioRetired from './structure/scenario-retired.ts';
import storageAccountsMissing from './structure/storage-accounts-missing.ts';
import suppression from './structure/suppression.ts';
import uncheckedBlock from './structure/unchecked-block.ts';
import unknownScenario from './structure/unknown-scenario.ts';
import unusedBlock from './structure/unused-block.ts';
import vaultMissing from './structure/vault-missing.ts';
import virtualNetworksMissing from './structure/virtual-networks-missing.ts';
import vmmServersMissing from './structure/vmm-servers-missing.ts';
import vsphereHostsMissing from './structure/vsphere-hosts-missing.ts';
import badAlias from './syntax/bad-alias.ts';
import duplicateBlock from './syntax/duplicate-block.ts';
import duplicateKey from './syntax/duplicate-key.ts';
import invalidYaml from './syntax/invalid-yaml.ts';
import mergeConflict from './syntax/merge-conflict.ts';
import misleadingCharacter from './syntax/misleading-character.ts';
import missingProperty from './syntax/missing-property.ts';
import oldYaml from './syntax/old-yaml.ts';
import placeholderNotFilledIn from './syntax/placeholder-not-filled-in.ts';
import secondDocument from './syntax/second-document.ts';
import systemWithoutProduct from './syntax/system-without-product.ts';
import tagNotFollowed from './syntax/tag-not-followed.ts';
import textMisread from './syntax/text-misread.ts';
import tooComplex from './syntax/too-complex.ts';
import unknownProperty from './syntax/unknown-property.ts';
import valueMalformed from './syntax/value-malformed.ts';
import valueNotListed from './syntax/value-not-listed.ts';
import valueOutOfRange from './syntax/value-out-of-range.ts';
import wordInAnotherCase from './syntax/word-in-another-case.ts';
import wrongType from './syntax/wrong-type.ts';

/** Every rule, with the folder it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'azure', rule: azurePortalForInmage },
  { group: 'azure', rule: networkMappedTwice },
  { group: 'azure', rule: networkOutsideVaultRegion },
  { group: 'azure', rule: newDeploymentInClassicPortal },
  { group: 'azure', rule: newVaultInClassicPortal },
  { group: 'azure', rule: premiumStorageForHyperV },
  { group: 'azure', rule: premiumStorageInClassicPortal },
  { group: 'azure', rule: premiumStorageInExcludedRegion },
  { group: 'azure', rule: premiumStorageWithoutLogAccount },
  { group: 'azure', rule: redundancyNotSupported },
  { group: 'azure', rule: replicasNotGeoRedundant },
  { group: 'azure', rule: resourceManagerNetworkInClassicPortal },
  { group: 'azure', rule: resourceManagerStorageInClassicPortal },
  { group: 'azure', rule: storageNotForClassicPortal },
  { group: 'azure', rule: storageOutsideVaultRegion },
  { group: 'azure', rule: vaultKeptInClassicPortal },
  { group: 'azure', rule: vmNetworkNotMapped },
  { group: 'capacity', rule: bandwidthTooLow },
  { group: 'capacity', rule: coreQuotaExceeded },
  { group: 'capacity', rule: machineChangesTooMuch },
  { group: 'capacity', rule: processServersTooFew },
  { group: 'capacity', rule: protectedDisksTooMany },
  { group: 'capacity', rule: storageAccountTooFull },
  { group: 'failover', rule: actionFailoverNotSupported },
  { group: 'failover', rule: failbackNotSupported },
  { group: 'failover', rule: failbackToAnotherPlatform },
  { group: 'failover', rule: failoverNotSupported },
  { group: 'hyper-v', rule: brokerNotCreated },
  { group: 'hyper-v', rule: firmwareOfAnotherGeneration },
  { group: 'hyper-v', rule: hostInNoHostGroup },
  { group: 'hyper-v', rule: hostNotInOneSite },
  { group: 'hyper-v', rule: hostNotUpdated },
  { group: 'hyper-v', rule: hostOutsideCloud },
  { group: 'hyper-v', rule: hostSystemTooOld },
  { group: 'hyper-v', rule: hostUpdateMissing },
  { group: 'hyper-v', rule: hostWithoutMachines },
  { group: 'hyper-v', rule: machineOutsidePrimaryClouds },
  { group: 'hyper-v', rule: machineWithoutHost },
  { group: 'hyper-v', rule: mixedHostSystems },
  { group: 'hyper-v', rule: singleVmmServer },
  { group: 'hyper-v', rule: vmmNotUpdated },
  { group: 'hyper-v', rule: vmmOlderThanHost },
  { group: 'hyper-v', rule: vmmVersionNotSupported },
  { group: 'machines', rule: diskNotExcludable },
  { group: 'machines', rule: diskTooLarge },
  { group: 'machines', rule: diskTooSmall },
  { group: 'machines', rule: diskUuidOff },
  { group: 'machines', rule: dynamicOsDisk },
  { group: 'machines', rule: encryptedDisk },
  { group: 'machines', rule: fibreChannelDisk },
  { group: 'machines', rule: freeSpaceTooSmall },
  { group: 'machines', rule: hostsFileIncomplete },
  { group: 'machines', rule: iscsiDisk },
  { group: 'machines', rule: iscsiTargetReachable },
  { group: 'machines', rule: linuxStaticAddress },
  { group: 'machines', rule: mixedReplicationGroup },
  { group: 'machines', rule: mountPointsAlike },
  { group: 'machines', rule: multiVmPortClosed },
  { group: 'machines', rule: nonEnglishNames },
  { group: 'machines', rule: osDiskNotSingle },
  { group: 'machines', rule: rdmDiskAtFailback },
  { group: 'machines', rule: rdmOnPhysicalServer },
  { group: 'machines', rule: replicationGroupOfOne },
  { group: 'machines', rule: sharedDisk },
  { group: 'machines', rule: systemDriveNotC },
  { group: 'machines', rule: teamedAdapters },
  { group: 'machines', rule: tooManyDisks },
  { group: 'machines', rule: uefiFirmware },
  { group: 'machines', rule: unifiedAgentMissing },
  { group: 'machines', rule: unsupportedGuestOs },
  { group: 'machines', rule: unsupportedLinuxStorage },
  { group: 'machines', rule: vmwareToolsNotRunning },
  { group: 'names', rule: azureNameNotAllowed },
  { group: 'names', rule: duplicateAzureName },
  { group: 'names', rule: duplicateCloudName },
  { group: 'names', rule: duplicateName },
  { group: 'names', rule: hostNameTooLong },
  { group: 'names', rule: recoveryPlanNameDoubtful },
  { group: 'names', rule: reservedWordInName },
  { group: 'names', rule: resourceGroupNameNotAllowed },
  { group: 'names', rule: storageAccountNameNotAllowed },
  { group: 'names', rule: targetResourceGroupNotAllowed },
  { group: 'names', rule: undeclaredName },
  { group: 'names', rule: unknownRegion },
  { group: 'names', rule: vaultNameNotAllowed },
  { group: 'names', rule: virtualNetworkNameNotAllowed },
  { group: 'names', rule: windowsHostNameTooLong },
  { group: 'outbound', rule: azureRangesClosed },
  { group: 'outbound', rule: cloudAddressesNotKnown },
  { group: 'outbound', rule: fallbackRegionClosed },
  { group: 'outbound', rule: mysqlDownloadClosed },
  { group: 'outbound', rule: noInternetConnection },
  { group: 'outbound', rule: portClosed },
  { group: 'outbound', rule: proxyOverHttps },
  { group: 'outbound', rule: urlAlreadyCovered },
  { group: 'outbound', rule: urlMissing },
  { group: 'outbound', rule: urlNotNeeded },
  { group: 'outbound', rule: vaultRegionClosed },
  { group: 'plans', rule: actionWithoutTask },
  { group: 'plans', rule: machineInNoPlan },
  { group: 'plans', rule: machineInSeveralPlans },
  { group: 'plans', rule: machineTwiceInPlan },
  { group: 'plans', rule: objectiveBelowRecoveryTime },
  { group: 'plans', rule: planTooLarge },
  { group: 'policies', rule: copyFrequencyNotOffered },
  { group: 'policies', rule: premiumDiskCopiedTooOften },
  { group: 'policies', rule: retentionOutOfRange },
  { group: 'policies', rule: snapshotFrequencyOutOfRange },
  { group: 'policies', rule: snapshotsOfDynamicDisk },
  { group: 'records', rule: changedSinceApproval },
  { group: 'records', rule: drillNotPassedInTime },
  { group: 'records', rule: recordInFuture },
  { group: 'servers', rule: configurationServerNotHighlyAvailable },
  { group: 'servers', rule: configurationServerNotInEnglish },
  { group: 'servers', rule: configurationServerNotInSecondarySite },
  { group: 'servers', rule: configurationServerOnAnotherSystem },
  { group: 'servers', rule: configurationServerWithAnotherAdapter },
  { group: 'servers', rule: configurationServerWithDynamicAddress },
  { group: 'servers', rule: domainControllerAsConfigurationServer },
  { group: 'servers', rule: failbackNotToVmware },
  { group: 'servers', rule: failbackWithoutConnection },
  { group: 'servers', rule: hostFeatureNotSupported },
  { group: 'servers', rule: hostInAnotherNetwork },
  { group: 'servers', rule: hostWithoutAdapterUpdate },
  { group: 'servers', rule: largeFailbackWithoutMasterTarget },
  { group: 'servers', rule: noPrimaryProcessServer },
  { group: 'servers', rule: noProcessServerInAzure },
  { group: 'servers', rule: noSecondaryMasterTarget },
  { group: 'servers', rule: noVcenter },
  { group: 'servers', rule: noVmwareForFailback },
  { group: 'servers', rule: noVmwareMasterTarget },
  { group: 'servers', rule: powercliOfAnotherVersion },
  { group: 'servers', rule: vcenterFeatureNotSupported },
  { group: 'servers', rule: vcenterInAnotherNetwork },
  { group: 'servers', rule: vcenterNotUpdated },
  { group: 'servers', rule: vcenterVersionNotSupported },
  { group: 'servers', rule: vsphereHostNotUpdated },
  { group: 'servers', rule: vsphereVersionNotSupported },
  { group: 'structure', rule: answerWithoutEffect },
  { group: 'structure', rule: configurationServerMissing },
  { group: 'structure', rule: hyperVHostsMissing },
  { group: 'structure', rule: hyperVSiteBesideVmm },
  { group: 'structure', rule: hyperVSitesMissing },
  { group: 'structure', rule: incompleteVmmServer },
  { group: 'structure', rule: masterTargetServersMissing },
  { group: 'structure', rule: networkMappingsMissing },
  { group: 'structure', rule: processServersMissing },
  { group: 'structure', rule: protectedItemsMissing },
  { group: 'structure', rule: scenarioMissing },
  { group: 'structure', rule: scenarioRetired },
  { group: 'structure', rule: storageAccountsMissing },
  { group: 'structure', rule: suppression },
  { group: 'structure', rule: uncheckedBlock },
  { group: 'structure', rule: unknownScenario },
  { group: 'structure', rule: unusedBlock },
  { group: 'structure', rule: vaultMissing },
  { group: 'structure', rule: virtualNetworksMissing },
  { group: 'structure', rule: vmmServersMissing },
  { group: 'structure', rule: vsphereHostsMissing },
  { group: 'syntax', rule: badAlias },
  { group: 'syntax', rule: duplicateBlock },
  { group: 'syntax', rule: duplicateKey },
  { group: 'syntax', rule: invalidYaml },
  { group: 'syntax', rule: mergeConflict },
  { group: 'syntax', rule: misleadingCharacter },
  { group: 'syntax', rule: missingProperty },
  { group: 'syntax', rule: oldYaml },
  { group: 'syntax', rule: placeholderNotFilledIn },
  { group: 'syntax', rule: secondDocument },
  { group: 'syntax', rule: systemWithoutProduct },
  { group: 'syntax', rule: tagNotFollowed },
  { group: 'syntax', rule: textMisread },
  { group: 'syntax', rule: tooComplex },
  { group: 'syntax', rule: unknownProperty },
  { group: 'syntax', rule: valueMalformed },
  { group: 'syntax', rule: valueNotListed },
  { group: 'syntax', rule: valueOutOfRange },
  { group: 'syntax', rule: wordInAnotherCase },
  { group: 'syntax', rule: wrongType },
];
