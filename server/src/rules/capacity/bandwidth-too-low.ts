import type { Capacity } from '../../descriptor/model.generated.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { megabitsPerSecond, SECONDS_PER_DAY, TOLERANCE } from '../../domain/line-rate.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Related } from '../rule.ts';

/** A line that carries less than the machines change makes the recovery point older each day. */
export default rule({
  name: 'bandwidth-too-low',
  enforces: ['ASR921'],
  block: 'capacity',
  docs: {
    bad: example('vmware-to-azure', { capacity: ' { bandwidthMbps: ⟦9⟧, dailyChangeGB: 108 }' }),
    good: example('vmware-to-azure', { capacity: ' { bandwidthMbps: 10, dailyChangeGB: 108 }' }),
  },
  *check(capacity, context) {
    const { bandwidthMbps } = capacity;
    const change = bandwidthMbps && changeOf(capacity, context);
    if (bandwidthMbps === undefined || change === undefined) return;
    const needed = megabitsPerSecond(change.gigabytes, SECONDS_PER_DAY);
    if (needed <= bandwidthMbps.value * (1 + TOLERANCE)) return;
    yield {
      at: bandwidthMbps,
      message: `Bandwidth is ${bandwidthMbps.value} Mbps; ${change.words} need ${roundedUp(needed)} Mbps. Increase it.`,
      related: change.related,
    };
  },
});

interface Change {
  readonly gigabytes: number;
  readonly words: string;
  readonly related: readonly Related[];
}

/** The change of a day: of the whole, else at least what machines declare. */
function changeOf(capacity: Capacity, { machineLoads }: Context): Change | undefined {
  const { dailyChangeGB } = capacity;
  if (dailyChangeGB !== undefined)
    return {
      gigabytes: dailyChangeGB.value,
      words: `${dailyChangeGB.value} GB of change per day`,
      related: [
        {
          at: dailyChangeGB,
          message: 'This has to be sent each day; ASR913 to ASR917 describe how to reduce it.',
        },
      ],
    };
  if (isUnreadable(capacity, 'dailyChangeGB')) return undefined;
  const { sum, known } = machineLoads().changeGB;
  if (known === 0) return undefined;
  const machines = known === 1 ? 'one machine' : `${known} machines`;
  const words = `${Math.round(sum * 10) / 10} GB of change per day on ${machines}`;
  return { gigabytes: sum, words, related: [] };
}

/** To the tenth that is enough. */
function roundedUp(value: number): number {
  return Math.ceil(value * 10 * (1 - TOLERANCE)) / 10;
}
