import { replicatedDisks } from '../../domain/disks.ts';
import { addItem, setPropertyText, setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import type { DescriptorModel, Group } from '../../descriptor/model.generated.ts';
import { plansDisconnection } from '../../domain/iscsi-disconnection.ts';
import { groupsWith } from '../../domain/recovery-plans.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const items = (reachable: string): Record<string, string> => ({
  protectedItems: `\n  - name: FILE01\n    os: Windows Server 2012 R2\n    disks: [100, { sizeGB: 500, bus: iscsi }]\n    iscsiTargetReachableFromAzure: ${reachable}`,
});

/**
 * A machine that still reaches its iSCSI target sees its data twice after a failover. A manual action
 * in its recovery plan that speaks of it is the way the article names.
 */
export default rule({
  name: 'iscsi-target-reachable',
  enforces: ['ASR315'],
  block: 'protectedItem',
  *values(item) {
    if (replicatedDisks(item).some(({ disk }) => disk.bus?.value === 'iscsi'))
      yield item.iscsiTargetReachableFromAzure;
  },
  docs: {
    bad: example('vmware-to-azure', items('⟦true⟧')),
    good: example('vmware-to-azure', items('false')),
  },
  *check(item, { descriptor }) {
    const reachable = item.iscsiTargetReachableFromAzure;
    if (reachable?.value !== true) return;
    const disk = replicatedDisks(item).find((one) => one.disk.bus?.value === 'iscsi')?.disk;
    if (disk === undefined) return;
    const name = item.name?.value;
    if (plansDisconnection(name, descriptor)) return;
    yield {
      at: reachable,
      message:
        'Azure VM sees its data twice, on the VHD and on the iSCSI target; disconnect it from the target.',
      related: [
        {
          at: disk.bus ?? disk,
          message: 'Otherwise disconnect the target of this disk manually (ASR316).',
        },
      ],
      fixes: () => [
        ...groupsOf(name, descriptor).slice(0, 1).map(planDisconnection),
        markAsDone('make the iSCSI target unreachable from Azure', [setValue(reachable, false)]),
      ],
    };
  },
});

function groupsOf(name: string | undefined, { recoveryPlans }: DescriptorModel): readonly Group[] {
  return name === undefined ? [] : groupsWith(name, recoveryPlans?.items ?? []);
}

function planDisconnection(group: Group): Fix {
  const action =
    '{ name: disconnect-iscsi-target, type: manual, instruction: Disconnect the iSCSI target on the Azure VM }';
  return {
    title: 'Plan a manual action that disconnects the iSCSI target',
    kind: 'plan',
    edits:
      group.actions === undefined
        ? setPropertyText(group, 'actions', `[${action}]`)
        : addItem(group.actions, action),
  };
}
