import { osOf } from '../../domain/operating-system.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** The Mobility service needs room on the drive that it is installed on. */
export default rule({
  name: 'free-space-too-small',
  enforces: ['ASR305'],
  block: 'protectedItem',
  docs: { bad: machine('freeSpaceGB: ⟦1.5⟧'), good: machine('freeSpaceGB: 2') },
  *check(item, { facts, limits }) {
    const free = item.freeSpaceGB;
    if (free === undefined) return;
    if (free.value >= Math.max(limits.freeSpaceGB, limits.freeSpaceLinuxGB)) return;
    const linux = osOf(item, facts).type === 'Linux';
    const limit = linux ? limits.freeSpaceLinuxGB : limits.freeSpaceGB;
    if (free.value >= limit) return;
    yield {
      at: free,
      message: `Installation drive has ${free.value} GB free; the Mobility service needs ${limit} GB. Free some space first.`,
    };
  },
});
