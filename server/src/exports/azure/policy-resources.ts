/** Replication policies: what machines of the scenario replicate by. */
import type { ResolvedReplicationPolicy } from '../../deployment/resolved.generated.ts';
import type { StageBuilder } from '../template/stage-builder.ts';
import type { Resource, ResourceBody, TemplateValue } from '../template/resource-tree.ts';
import { isSameName, itemInWords, segmentFault } from './azure-item-names.ts';
import type { ReplicatedScenario } from './replicated-scenario.ts';
import { policyType } from './resource-types.ts';

/** The copy frequencies that the interface takes from Hyper-V to Azure, in seconds. */
const COPY_SECONDS: readonly number[] = [30, 300];
const MINUTES_PER_HOUR = 60;

/** Returns the policies of a deployment that a template can have, the default one first. */
export function exportedPolicies(
  builder: StageBuilder,
  scenario: ReplicatedScenario,
): readonly ResolvedReplicationPolicy[] {
  if (scenario.isToVmm && hasOlderHost(builder)) {
    builder.leave(
      builder.stage === 'main' ? 'replication policy' : 'policy association',
      'a host runs Windows Server 2012 without R2, whose kind of policy the interface no longer lists',
    );
    return [];
  }
  const { replicationPolicy: own, replicationPolicies } = builder.deployment;
  const all = [...(own === undefined ? [] : [own]), ...replicationPolicies];
  if (scenario.isToVmm && all.length === 0) return [{ origins: {} }];
  return all.filter((policy) => {
    const fault = policyFault(policy, scenario);
    if (fault !== undefined && builder.stage === 'main')
      builder.leave(itemInWords('replication policy', policy.name), fault);
    return fault === undefined;
  });
}

function policyFault(
  { name, copyFrequencySeconds }: ResolvedReplicationPolicy,
  { isHyperVToAzure }: ReplicatedScenario,
): string | undefined {
  if (name !== undefined && segmentFault(name) !== undefined) return segmentFault(name);
  if (!isHyperVToAzure || copyFrequencySeconds === undefined) return undefined;
  return COPY_SECONDS.includes(copyFrequencySeconds)
    ? undefined
    : `copy frequency is ${copyFrequencySeconds} s; Azure takes ${COPY_SECONDS.join(' or ')} s now`;
}

/** Adds the policies of a deployment. */
export function addPolicies(
  builder: StageBuilder,
  scenario: ReplicatedScenario,
  vault: Resource,
): void {
  for (const policy of exportedPolicies(builder, scenario))
    builder.add({
      ...policyType,
      prefix: 'policy',
      parent: vault,
      name: policyName(builder, policy),
      body: { properties: { providerSpecificInput: policyInput(builder, policy, scenario) } },
    });
}

/** Refers to a policy that the first stage deployed. */
export function existingPolicy(
  builder: StageBuilder,
  policy: ResolvedReplicationPolicy,
  vault: Resource,
): Resource {
  const name = policyName(builder, policy);
  return builder.refer({ ...policyType, prefix: 'policy', parent: vault, name });
}

function policyName(builder: StageBuilder, { name }: ResolvedReplicationPolicy): Resource['name'] {
  return (
    name ??
    builder.ask('text', { prefix: 'policyName', description: 'Name of the replication policy' })
  );
}

/** Whether a host of either site has the first Hyper-V Replica. */
function hasOlderHost({ deployment }: StageBuilder): boolean {
  return deployment.hyperVHosts.some(({ os }) => os !== undefined && /2012(?! ?R2)/i.test(os));
}

function policyInput(
  builder: StageBuilder,
  policy: ResolvedReplicationPolicy,
  { isClassic, isModernized, isToVmm }: ReplicatedScenario,
): ResourceBody {
  const values = new PolicyValues(builder, policy);
  const retention = values.number('recoveryPointRetentionHours', retentionWords, MINUTES_PER_HOUR);
  const snapshots = values.number(
    'appConsistentSnapshotFrequencyHours',
    snapshotWords,
    MINUTES_PER_HOUR,
  );
  if (isClassic)
    return {
      instanceType: 'InMageAzureV2',
      multiVmSyncStatus: values.hasGroups ? 'Enable' : 'Disable',
      recoveryPointHistory: retention(),
      appConsistentFrequencyInMinutes: snapshots(),
      crashConsistentFrequencyInMinutes: values.crashConsistent(),
      recoveryPointThresholdInMinutes: values.number('rpoThresholdMinutes', {
        suffix: 'RpoThresholdMinutes',
        description: 'Minutes without a recovery point after which an alert is raised',
      })(),
    };
  if (isModernized)
    return {
      instanceType: 'InMageRcm',
      recoveryPointHistoryInMinutes: retention(),
      appConsistentFrequencyInMinutes: snapshots(),
      crashConsistentFrequencyInMinutes: values.crashConsistent(),
      enableMultiVmSync: values.hasGroups ? 'true' : 'false',
    };
  const snapshotHours = values.number('appConsistentSnapshotFrequencyHours', snapshotHourWords)();
  if (isToVmm) return { instanceType: 'HyperVReplica2012R2', ...values.toVmm(snapshotHours) };
  return {
    instanceType: 'HyperVReplicaAzure',
    recoveryPointHistoryDuration: values.number('recoveryPointRetentionHours', {
      suffix: 'RetentionHours',
      description: 'Hours for which recovery points are kept',
    })(),
    applicationConsistentSnapshotFrequencyInHours: snapshotHours,
    replicationInterval: values.number('copyFrequencySeconds', copyWords)(),
  };
}

interface Words {
  readonly suffix: string;
  readonly description: string;
}

const retentionWords: Words = {
  suffix: 'RetentionMinutes',
  description: 'Minutes for which recovery points are kept',
};
const snapshotWords: Words = {
  suffix: 'SnapshotMinutes',
  description: 'Minutes between application-consistent snapshots; 0 for none',
};
const snapshotHourWords: Words = {
  suffix: 'SnapshotHours',
  description: 'Hours between application-consistent snapshots; 0 for none',
};
const copyWords: Words = {
  suffix: 'CopySeconds',
  description: 'Seconds between two transfers of changes: 30 or 300',
};

type NumberKey =
  | 'recoveryPointRetentionHours'
  | 'appConsistentSnapshotFrequencyHours'
  | 'copyFrequencySeconds'
  | 'rpoThresholdMinutes';

/** The values of one policy, with parameters for those that are not determined. */
class PolicyValues {
  constructor(
    private readonly builder: StageBuilder,
    private readonly policy: ResolvedReplicationPolicy,
  ) {}

  /** Whether machines of the policy share recovery points. */
  get hasGroups(): boolean {
    const { name } = this.policy;
    return this.builder.deployment.protectedItems.some(
      ({ multiVmGroup, replicationPolicy }) =>
        multiVmGroup !== undefined && (name === undefined || isSameName(replicationPolicy, name)),
    );
  }

  /** A value of the descriptor in the unit of the interface, read when the template has it. */
  number(key: NumberKey, words: Words, factor = 1): () => TemplateValue {
    return () => {
      const value = this.policy[key];
      return value === undefined ? this.ask('number', words) : value * factor;
    };
  }

  crashConsistent(): TemplateValue {
    return this.ask('number', {
      suffix: 'CrashConsistentMinutes',
      description: 'Minutes between crash-consistent recovery points',
    });
  }

  /** Between two VMM servers hardly anything has a place in a descriptor. */
  toVmm(snapshotHours: TemplateValue): ResourceBody {
    return {
      replicationFrequencyInSeconds: this.number('copyFrequencySeconds', {
        ...copyWords,
        description: 'Seconds between two transfers of changes: 30, 300 or 900',
      })(),
      recoveryPoints: this.ask('number', {
        suffix: 'RecoveryPoints',
        description: 'Number of additional recovery points',
      }),
      applicationConsistentSnapshotFrequencyInHours: snapshotHours,
      compression: this.ask('text', {
        suffix: 'Compression',
        description: 'Whether changes are compressed: Enable or Disable',
      }),
      initialReplicationMethod: this.ask('text', {
        suffix: 'InitialReplication',
        description: 'How the first copy is made: OverNetwork or Offline',
      }),
      replicationPort: this.ask('number', {
        suffix: 'ReplicationPort',
        description: 'Port on which the hosts of the secondary site listen',
      }),
      allowedAuthenticationType: this.ask('number', {
        suffix: 'Authentication',
        description: 'How hosts authenticate: 1 for Kerberos, 2 for certificates',
      }),
      replicaDeletion: this.ask('text', {
        suffix: 'ReplicaDeletion',
        description: 'Whether the replica is deleted when protection ends: Required or NotRequired',
      }),
    };
  }

  private ask(type: 'text' | 'number', words: Words): TemplateValue {
    const { name } = this.policy;
    return this.builder.ask(type, {
      prefix: 'policy',
      ...(name !== undefined && { name }),
      ...words,
    });
  }
}
