import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const approved = (day: string): string =>
  example('vmware-to-azure', { approvals: `\n  - { by: A. Jansen, date: ${day} }` });

/** A drill or an approval has a day that is still to come. */
export default rule({
  name: 'record-in-future',
  enforces: ['ASR064'],
  block: 'records',
  docs: { bad: approved('⟦2099-11-20⟧'), good: approved('2016-11-20') },
  *check({ drills, approvals, today }) {
    if (today === undefined) return;
    for (const [what, records] of [
      ['Drill', drills],
      ['Approval', approvals],
    ] as const)
      for (const { date } of records)
        if (date !== undefined && date.value > today)
          yield {
            at: date,
            message: `${what} is dated ${date.value}, and today is ${today}. Correct the date.`,
          };
  },
});
