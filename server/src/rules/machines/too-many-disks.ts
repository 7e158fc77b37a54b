import { replicatedDisks, type MachineDisk } from '../../domain/disks.ts';
import { machine } from '../examples.ts';
import { rule, type Report } from '../rule.ts';

const many = `disks: [127${', 10'.repeat(63)}`;

/** A machine has at most so many disks, the OS disk among them; excluded ones do not count. */
export default rule({
  name: 'too-many-disks',
  enforces: ['ASR304', 'ASR503'],
  block: 'protectedItem',
  docs: {
    bad: machine(`${many}, ⟦20⟧]`),
    good: machine(`${many}, { sizeGB: 20, exclude: true }]`),
  },
  *check(item, { limits }) {
    const disks = replicatedDisks(item);
    const data = disks.filter(({ role }) => role === 'data');
    const one = excess(disks, limits.disks);
    const other = excess(data, limits.dataDisks);
    const { announcedDataDisks: announced, diskExclusion } = limits;
    // What only unpublished revisions of the source allow is doubtful, not wrong.
    const special =
      announced !== undefined && data.length <= announced ? { special: 'announced' } : undefined;
    const most = (limit: number): string =>
      special === undefined ? `${limit}` : `${limit} (${announced ?? ''} in later revisions)`;
    const advice = diskExclusion ? 'Exclude or merge some.' : 'Merge some.';
    // Where the OS disk is not counted, the number does not include it either.
    const countsAll = limits.disks === limits.dataDisks || other === undefined;
    if (one !== undefined && countsAll) {
      const message = `Machine has ${disks.length} replicated disks; Site Recovery supports at most ${most(limits.disks)}. ${advice}`;
      yield {
        ...special,
        at: one,
        message,
        related: other === undefined ? [] : [dataDisks(data, other, limits.dataDisks)],
      };
    } else if (other !== undefined) {
      const message = `Machine has ${data.length} data disks; Site Recovery supports at most ${most(limits.dataDisks)}. ${advice}`;
      yield { ...special, at: other, message };
    }
  },
});

/** The first disk that is too many. */
function excess(disks: readonly MachineDisk[], limit: number): MachineDisk['disk'] | undefined {
  return disks[limit]?.disk;
}

function dataDisks(
  data: readonly MachineDisk[],
  at: MachineDisk['disk'],
  limit: number,
): NonNullable<Report['related']>[number] {
  return {
    at,
    message: `${data.length} of them are data disks; at most ${limit} are supported (ASR902).`,
  };
}
