import type { ResourceBody } from '../template/resource-tree.ts';
import type { ArgumentValues } from './argument-values.ts';
import type { HclObject } from './hcl-tree.ts';
import { hyperVPolicyFault, vmwarePolicyFault } from './provider-limits.ts';

/** The resource of the provider for a policy, with its arguments but name and vault. */
export interface PolicyArguments {
  readonly type: string;
  readonly values: HclObject;
}

/** Returns what the provider takes for a policy; a text that says why it takes none. */
export function policyArguments(
  input: ResourceBody,
  values: ArgumentValues,
): PolicyArguments | string {
  if (input['instanceType'] === 'HyperVReplicaAzure') {
    const retention = input['recoveryPointHistoryDuration'];
    const snapshots = input['applicationConsistentSnapshotFrequencyInHours'];
    const seconds = input['replicationInterval'];
    return (
      hyperVPolicyFault(retention, snapshots, seconds) ?? {
        type: 'azurerm_site_recovery_hyperv_replication_policy',
        values: {
          recovery_point_retention_in_hours: values.of(retention),
          application_consistent_snapshot_frequency_in_hours: values.of(snapshots),
          replication_interval_in_seconds: values.of(seconds),
        },
      }
    );
  }
  if (input['instanceType'] !== 'InMageRcm') return noneOfThisKind;
  const retention = input['recoveryPointHistoryInMinutes'];
  const snapshots = input['appConsistentFrequencyInMinutes'];
  return (
    vmwarePolicyFault(retention, snapshots) ?? {
      type: 'azurerm_site_recovery_vmware_replication_policy',
      values: {
        recovery_point_retention_in_minutes: values.of(retention),
        application_consistent_snapshot_frequency_in_minutes: values.of(snapshots),
      },
    }
  );
}

/** Why a resource is left to the other formats. */
export const noneOfThisKind = 'the provider has none of this kind; use bicep or arm';
