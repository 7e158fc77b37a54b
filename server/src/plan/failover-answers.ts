/** K13 and K16: cores in Azure, and the hours of one failover of all machines. */
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { ofCapacity } from './input-quantity.ts';

/** K13. */
export function coresAnswer({ deployment, figures, totals }: PlanContext): Answer {
  const draft = new AnswerDraft('K13', 'Cores in Azure after a failover', 'cores', figures);
  const whole = ofCapacity(deployment, 'coresNeeded');
  const isDeclared = whole.origin === 'declared';
  const cores = draft.take(isDeclared ? whole : totals.cores.quantity(deployment));
  if (!isDeclared)
    draft.assume(
      'All machines fail over together.',
      'Sizes in Azure come in steps, so that more cores may be needed than the machines have.',
    );
  const quota = ofCapacity(deployment, 'coreQuota');
  if (cores !== undefined && quota.value !== undefined) {
    draft.input(quota.name, quota.value, quota.origin);
    const limit = `the quota of ${quota.value} cores.`;
    draft.noteVerdict(
      cores > quota.value,
      { surely: `This is above ${limit}`, maybe: `This may be above ${limit}` },
      `This is within ${limit}`,
    );
  }
  return draft.done(isDeclared ? 'exact' : 'lowerBound', cores);
}

/** K16. */
export function failoverHours({ figures, totals }: PlanContext): Answer {
  const { failoverRate } = figures;
  const draft = new AnswerDraft('K16', 'One failover of all machines', 'h', figures);
  draft.cite(failoverRate.source);
  if (failoverRate.note !== undefined) draft.assume(failoverRate.note);
  if (totals.count === 0) {
    draft.lack('protectedItems');
    return draft.done('lowerBound', undefined);
  }
  const { readyPerHour, othersPerHour, disksPerMachine } = failoverRate;
  const others = totals.extraStep.size;
  draft.input('number of machines', totals.count, 'derived');
  draft.assume(
    `${disksPerMachine} disks a machine, managed disks, and every machine ready for Azure (drivers, DHCP) that the descriptor does not show otherwise.`,
  );
  draft.note(
    `${readyPerHour} machines an hour that are ready, ${othersPerHour} of the others; here at least ${others} are not ready.`,
  );
  return draft.done('lowerBound', (totals.count - others) / readyPerHour + others / othersPerHour);
}
