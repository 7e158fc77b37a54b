import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { osOf } from '../../domain/operating-system.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** The disks of a Linux VM keep their identity only where VMware shows it to the guest. */
export default rule({
  name: 'disk-uuid-off',
  enforces: ['ASR336'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type !== 'Windows') yield item.diskEnableUUID;
  },
  docs: {
    bad: machine('os: CentOS 7.2\ndiskEnableUUID: ⟦false⟧'),
    good: machine('os: CentOS 7.2\ndiskEnableUUID: true'),
  },
  *check(item, { facts }) {
    const { diskEnableUUID } = item;
    if (diskEnableUUID?.value !== false) return;
    if (osOf(item, facts).type === 'Windows') return;
    yield {
      at: diskEnableUUID,
      message:
        'disk.enableUUID is off, which a Linux VM needs; set it to true in the VM configuration parameters.',
      fixes: () => [markAsDone('set disk.enableUUID to true', [setValue(diskEnableUUID, true)])],
    };
  },
});
