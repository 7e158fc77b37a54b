import { disksOf } from '../../domain/disks.ts';
import { osOf } from '../../domain/operating-system.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Windows starts from a basic disk; its data disks may be dynamic. */
export default rule({
  name: 'dynamic-os-disk',
  enforces: ['ASR322'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type === 'Linux') return;
    yield disksOf(item).find(({ role }) => role === 'os')?.disk.diskType;
  },
  docs: {
    bad: machine('os: Windows Server 2012 R2\ndisks:\n  - { sizeGB: 100, diskType: ⟦dynamic⟧ }'),
    good: machine(
      'os: Windows Server 2012 R2\ndisks:\n  - { sizeGB: 100, diskType: basic }\n  - { sizeGB: 500, diskType: dynamic }',
    ),
  },
  *check(item, { facts }) {
    for (const { disk, role } of disksOf(item)) {
      if (role !== 'os' || disk.diskType?.value !== 'dynamic') continue;
      if (osOf(item, facts).type === 'Linux') continue;
      yield {
        at: disk.diskType,
        message:
          'OS disk is dynamic; Site Recovery needs a basic disk. Convert it before you protect the machine.',
      };
    }
  },
});
