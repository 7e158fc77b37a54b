/**
 * What the exported resources look like: a table of facts of our own, written by hand on 2026-11-29 from
 * Azure/bicep-types-az@1f896de2 (2026-08-20): generated/recoveryservices 2025-08-01,
 * recoveryservicessiterecovery 2025-08-01, storage 2025-08-01, network 2025-05-01. It has the properties
 * that are exported and all required ones; `resource-shapes.test.ts` compares it with the type data where
 * that is there. A list of words is closed, as the interface treats it.
 */
import { object, text, whole, flag, listOf, words, variants, type Shape } from './shape.ts';

const vault = 'Microsoft.RecoveryServices/vaults';
const fabric = `${vault}/replicationFabrics`;

const action = object({
  'actionName!': text(),
  'failoverTypes!': listOf(
    words(
      'ReverseReplicate',
      'Commit',
      'PlannedFailover',
      'UnplannedFailover',
      'DisableProtection',
      'TestFailover',
      'TestFailoverCleanup',
      'Failback',
      'FinalizeFailback',
      'CancelFailover',
      'ChangePit',
      'RepairReplication',
      'SwitchProtection',
      'CompleteMigration',
    ),
  ),
  'failoverDirections!': listOf(words('PrimaryToRecovery', 'RecoveryToPrimary')),
  'customDetails!': variants('instanceType', {
    AutomationRunbookActionDetails: {
      runbookId: text(),
      timeout: text(),
      'fabricLocation!': words('Primary', 'Recovery'),
    },
    ManualActionDetails: { description: text() },
    ScriptActionDetails: {
      'path!': text(),
      timeout: text(),
      'fabricLocation!': words('Primary', 'Recovery'),
    },
  }),
});

const policyInput = variants('instanceType', {
  HyperVReplicaAzure: {
    recoveryPointHistoryDuration: whole(),
    applicationConsistentSnapshotFrequencyInHours: whole(),
    replicationInterval: whole(),
  },
  HyperVReplica2012R2: {
    replicationFrequencyInSeconds: whole(),
    recoveryPoints: whole(),
    applicationConsistentSnapshotFrequencyInHours: whole(),
    compression: text(),
    initialReplicationMethod: text(),
    replicationPort: whole(),
    allowedAuthenticationType: whole(),
    replicaDeletion: text(),
  },
  InMageAzureV2: {
    recoveryPointThresholdInMinutes: whole(),
    recoveryPointHistory: whole(),
    crashConsistentFrequencyInMinutes: whole(),
    appConsistentFrequencyInMinutes: whole(),
    'multiVmSyncStatus!': words('Enable', 'Disable'),
  },
  InMageRcm: {
    recoveryPointHistoryInMinutes: whole(),
    crashConsistentFrequencyInMinutes: whole(),
    appConsistentFrequencyInMinutes: whole(),
    enableMultiVmSync: text(),
  },
});

/** The shapes by type and version of the interface. */
export const resourceShapes: Readonly<Record<string, Shape>> = {
  [`${vault}@2025-08-01`]: object({
    'name!': text(),
    'location!': text(),
    sku: object({ 'name!': words('Standard', 'RS0'), tier: text() }),
    properties: object({ publicNetworkAccess: words('Enabled', 'Disabled') }),
  }),
  'Microsoft.Storage/storageAccounts@2025-08-01': object({
    'name!': text({ least: 3, most: 24, pattern: '^[a-z0-9]+$' }),
    'location!': text(),
    'kind!': words('Storage', 'StorageV2', 'BlobStorage', 'FileStorage', 'BlockBlobStorage'),
    'sku!': object({
      'name!': words(
        'Standard_LRS',
        'Standard_GRS',
        'Standard_RAGRS',
        'Standard_ZRS',
        'Premium_LRS',
        'Premium_ZRS',
        'Standard_GZRS',
        'Standard_RAGZRS',
        'StandardV2_LRS',
        'StandardV2_GRS',
        'StandardV2_ZRS',
        'StandardV2_GZRS',
        'PremiumV2_LRS',
        'PremiumV2_ZRS',
      ),
    }),
    properties: object({
      minimumTlsVersion: words('TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'),
      allowBlobPublicAccess: flag(),
      supportsHttpsTrafficOnly: flag(),
    }),
  }),
  'Microsoft.Network/virtualNetworks@2025-05-01': object({
    'name!': text(),
    location: text(),
    properties: object({ addressSpace: object({ addressPrefixes: listOf(text()) }) }),
  }),
  [`${fabric}@2025-08-01`]: object({
    'name!': text(),
    properties: object({ customDetails: variants('instanceType', { HyperVSite: {} }) }),
  }),
  [`${fabric}/replicationNetworks/replicationNetworkMappings@2025-08-01`]: object({
    'name!': text(),
    'properties!': object({
      recoveryFabricName: text(),
      'recoveryNetworkId!': text(),
      fabricSpecificDetails: variants('instanceType', { VmmToAzure: {}, VmmToVmm: {} }),
    }),
  }),
  [`${fabric}/replicationProtectionContainers/replicationProtectionContainerMappings@2025-08-01`]:
    object({
      'name!': text(),
      properties: object({ policyId: text(), targetProtectionContainerId: text() }),
    }),
  [`${vault}/replicationPolicies@2025-08-01`]: object({
    'name!': text(),
    properties: object({ providerSpecificInput: policyInput }),
  }),
  [`${vault}/replicationRecoveryPlans@2025-08-01`]: object({
    'name!': text(),
    'properties!': object({
      'primaryFabricId!': text(),
      'recoveryFabricId!': text(),
      failoverDeploymentModel: words('NotApplicable', 'Classic', 'ResourceManager'),
      'groups!': listOf(
        object({
          'groupType!': words('Shutdown', 'Boot', 'Failover'),
          replicationProtectedItems: listOf(object({ id: text(), virtualMachineId: text() })),
          startGroupActions: listOf(action),
          endGroupActions: listOf(action),
        }),
      ),
    }),
  }),
};
