/**
 * The types of the exported resources, with the versions of the interface that both the compiler of Bicep
 * and the published JSON schemas know (`exports.md` 2, as of 2026-08-20).
 */
const VAULT_API = '2025-08-01';
const vault = 'Microsoft.RecoveryServices/vaults';

/** A type with its version. */
export interface VersionedType {
  readonly type: string;
  readonly apiVersion: string;
}

export const vaultType: VersionedType = { type: vault, apiVersion: VAULT_API };
export const fabricType: VersionedType = {
  type: `${vault}/replicationFabrics`,
  apiVersion: VAULT_API,
};
export const containerType: VersionedType = {
  type: `${fabricType.type}/replicationProtectionContainers`,
  apiVersion: VAULT_API,
};
export const containerMappingType: VersionedType = {
  type: `${containerType.type}/replicationProtectionContainerMappings`,
  apiVersion: VAULT_API,
};
export const sourceNetworkType: VersionedType = {
  type: `${fabricType.type}/replicationNetworks`,
  apiVersion: VAULT_API,
};
export const networkMappingType: VersionedType = {
  type: `${sourceNetworkType.type}/replicationNetworkMappings`,
  apiVersion: VAULT_API,
};
export const policyType: VersionedType = {
  type: `${vault}/replicationPolicies`,
  apiVersion: VAULT_API,
};
export const recoveryPlanType: VersionedType = {
  type: `${vault}/replicationRecoveryPlans`,
  apiVersion: VAULT_API,
};
export const storageAccountType: VersionedType = {
  type: 'Microsoft.Storage/storageAccounts',
  apiVersion: '2025-08-01',
};
export const virtualNetworkType: VersionedType = {
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2025-05-01',
};
