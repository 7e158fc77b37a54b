import { removeProperty } from '../../edits/removals.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { machine } from '../examples.ts';
import { rule, type Related } from '../rule.ts';

const server = (disk: string): string =>
  machine(`os: Windows Server 2012\ndisks:\n  - 100\n  - ${disk}`, 'physical-to-azure');

/** Raw device mappings exist only in VMware. The article says the opposite for physical servers. */
export default rule({
  name: 'rdm-on-physical-server',
  enforces: ['ASR324'],
  block: 'protectedItem',
  *values({ disks }) {
    for (const { rdm } of disks?.items ?? []) if (rdm?.value === true) yield rdm;
  },
  docs: { bad: server('{ sizeGB: 200, rdm: ⟦true⟧ }'), good: server('{ sizeGB: 200 }') },
  *check({ disks }, { scenario, descriptor }) {
    if (scenario?.machines !== 'physical') return;
    for (const disk of disks?.items ?? []) {
      if (disk.rdm?.value !== true) continue;
      yield {
        at: disk.rdm,
        message:
          'Physical servers have no raw device mappings; the disk is replicated like any other. Remove rdm.',
        related: failbackOf(descriptor),
        fixes: () => [
          {
            title: 'Remove rdm from this disk',
            kind: 'plan',
            removes: true,
            edits: removeProperty(disk, 'rdm'),
          },
        ],
      };
    }
  },
});

function failbackOf(descriptor: DescriptorModel): readonly Related[] {
  const at = plannedFailback(descriptor)?.key;
  return at === undefined
    ? []
    : [{ at, message: 'At failback it becomes a new VMDK, like any disk (ASR326).' }];
}
