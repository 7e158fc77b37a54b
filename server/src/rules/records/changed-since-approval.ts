import { isUnreadable } from '../../descriptor/readable.ts';
import { newestOf } from '../../domain/dated.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const approved = (digest: string): string =>
  example('vmware-to-azure', {
    approvals: `\n  - { by: A. Jansen, date: 2016-11-20, digest: ${digest} }`,
  });

/** What was approved last is not what the descriptor means now. */
export default rule({
  name: 'changed-since-approval',
  enforces: ['ASR061'],
  block: 'records',
  docs: { bad: approved('⟦0000aaaa1111bbbb⟧'), good: approved('39cc931dc0fe67c4') },
  *check({ approvals, areAllRead, digest }) {
    // One that cannot be read may be the newest.
    if (!areAllRead.approvals || approvals.some((one) => isUnreadable(one, 'date'))) return;
    const { digest: approvedDigest, date } = newestOf(approvals, (one) => one.date?.value) ?? {};
    if (approvedDigest === undefined) return;
    const { value, node, segment, borrowed } = approvedDigest;
    // Sixteen digits may read as a number, which keeps fewer of them.
    const written =
      typeof value === 'string' || borrowed
        ? String(value)
        : segment.text.slice(node.start, node.end);
    const now = digest();
    if (now === undefined || written.toLowerCase() === now) return;
    const day = date === undefined ? '' : ` of ${date.value}`;
    yield {
      at: approvedDigest,
      message: `Deployment changed since the approval${day}; its digest is now ${now}. Have it approved again.`,
    };
  },
});
