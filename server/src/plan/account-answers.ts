/** K10 to K12: how many storage accounts. */
import { roundUp } from '../domain/server-sizes.ts';
import type { Figures } from '../figures/figure-data.ts';
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import type { DiskTotals } from './machine-totals.ts';

/** The titles of K10 to K12. */
export const accountTitles = {
  K10: 'Standard storage accounts',
  K11: 'Premium storage accounts',
  K12: 'Cache storage accounts',
} as const;

/** K10, for the machines that replicate to standard storage. */
export function standardAccounts(
  { deployment, figures }: PlanContext,
  limits: NonNullable<Figures['standardAccount']>,
  disks: DiskTotals,
): Answer {
  const draft = new AnswerDraft('K10', accountTitles.K10, 'accounts', figures);
  const { requestsPerSecond, diskRequestsPerSecond, capacityGB } = limits;
  for (const source of limits.sources) draft.cite(source);
  draft.input('disks on standard storage', disks.disks, 'derived');
  const size = draft.takeIfKnown(disks.sizeGB.quantity(deployment), 'lower');
  const bySize = size === undefined ? 0 : roundUp(size / capacityGB);
  const isWhole = disks.iops.known === disks.machines;
  const iops = isWhole ? draft.take(disks.iops.quantity(deployment)) : undefined;
  if (iops !== undefined)
    return draft.done('exact', Math.max(1, bySize, roundUp(iops / requestsPerSecond)));
  const perAccount = Math.floor(requestsPerSecond / diskRequestsPerSecond);
  draft.lack(...disks.iops.quantity(deployment).missing);
  draft.assume(
    `Each disk runs at its full rate of ${diskRequestsPerSecond} requests a second, so that an account takes ${perAccount} disks.`,
  );
  if (disks.disks === 0) {
    draft.lack('protectedItems[].disks');
    return draft.done('upperBound', undefined);
  }
  return draft.done('upperBound', Math.max(1, bySize, roundUp(disks.disks / perAccount)));
}

/** K11, for the machines that replicate to premium storage. */
export function premiumAccounts(
  { deployment, figures }: PlanContext,
  { capacityGB, source }: Figures['premiumAccount'],
  disks: DiskTotals,
): Answer {
  const draft = new AnswerDraft('K11', accountTitles.K11, 'accounts', figures);
  draft.cite(source);
  const size = draft.take(disks.sizeGB.quantity(deployment));
  if (size === undefined) return draft.done('exact', undefined);
  const twice = Math.max(1, roundUp((2 * size) / capacityGB));
  draft.noteOfValue(`With room for a test failover to the same storage: ${twice}.`);
  return draft.done('exact', Math.max(1, roundUp(size / capacityGB)));
}

/** K12, from the largest peak of a machine: no disk of it changes faster. */
export function cacheAccounts(
  { deployment, figures, totals }: PlanContext,
  { rates, source }: NonNullable<Figures['cacheAccount']>,
): Answer {
  const draft = new AnswerDraft('K12', accountTitles.K12, 'accounts', figures);
  draft.cite(source);
  const { disks } = totals.all;
  draft.input('disks', disks, 'derived');
  const { most, sum } = totals.peak;
  const { missing } = sum.quantity(deployment);
  draft.lack(...missing);
  if (disks === 0) draft.lack('protectedItems[].disks');
  if (missing.length > 0 || disks === 0) return draft.done('upperBound', undefined);
  draft.input('largest protectedItems[].peakChangeMBps', most, 'derived', 'MB/s');
  const rate = rates.find(({ changeMBps }) => most <= changeMBps);
  if (rate === undefined) {
    draft.note(`The table ends at ${rates.at(-1)?.changeMBps ?? 0} MB/s for a disk.`);
    return draft.done('upperBound', undefined);
  }
  draft.assume(
    `No disk changes by more than ${rate.changeMBps} MB/s, because no machine does.`,
    'General-purpose v1 accounts.',
  );
  draft.noteOfValue(`General-purpose v2 accounts: ${roundUp(disks / rate.v2Disks)}.`);
  return draft.done('upperBound', roundUp(disks / rate.v1Disks));
}
