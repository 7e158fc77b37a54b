import { disksOf } from '../../domain/disks.ts';
import { isFullyReadable, isUnreadable } from '../../descriptor/readable.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** An Azure VM starts from one OS disk. Which one it is, only the author can say: there is no fix. */
export default rule({
  name: 'os-disk-not-single',
  enforces: ['ASR042'],
  block: 'protectedItem',
  docs: {
    bad: machine('disks:\n  - { sizeGB: 80, role: os }\n  - { sizeGB: 80, role: ⟦os⟧ }'),
    good: machine('disks:\n  - { sizeGB: 80, role: os }\n  - { sizeGB: 80, role: data }'),
  },
  *check(item) {
    const { disks: list } = item;
    const disks = disksOf(item);
    const [first, ...others] = disks.filter(({ role }) => role === 'os');
    for (const { disk } of others) {
      yield {
        at: disk.role ?? disk,
        message:
          'Machine has a second OS disk; Site Recovery supports one. Make one of them a data disk.',
        related: first === undefined ? [] : [{ at: first.disk, message: 'The first OS disk.' }],
      };
    }
    if (list === undefined || first !== undefined || disks.length === 0) return;
    // One that cannot be read may be the OS disk.
    if (!isFullyReadable(list) || disks.some(({ disk }) => isUnreadable(disk, 'role'))) return;
    yield {
      special: 'none',
      at: list.key ?? list,
      message:
        'No disk is the OS disk: all are data disks. Set role: os on the one that the machine starts from.',
    };
  },
});
