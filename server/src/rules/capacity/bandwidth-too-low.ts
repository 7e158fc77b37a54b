import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A line that carries less than the machines change makes the recovery point older each day. */
export default rule({
  name: 'bandwidth-too-low',
  enforces: ['ASR921'],
  block: 'capacity',
  docs: {
    bad: example('vmware-to-azure', { capacity: ' { bandwidthMbps: ⟦9⟧, dailyChangeGB: 108 }' }),
    good: example('vmware-to-azure', { capacity: ' { bandwidthMbps: 10, dailyChangeGB: 108 }' }),
  },
  *check({ bandwidthMbps, dailyChangeGB }) {
    if (bandwidthMbps === undefined || dailyChangeGB === undefined) return;
    const needed = megabitsPerSecond(dailyChangeGB.value);
    if (needed <= bandwidthMbps.value * (1 + tolerance)) return;
    yield {
      at: bandwidthMbps,
      message: `Bandwidth is ${bandwidthMbps.value} Mbps; ${dailyChangeGB.value} GB of change per day need ${roundedUp(needed)} Mbps. Increase it.`,
      related: [
        {
          at: dailyChangeGB,
          message: 'This has to be sent each day; ASR913 to ASR917 describe how to reduce it.',
        },
      ],
    };
  },
});

/**
 * Gigabytes a day as megabits a second: 8 bits make a byte, 1,000 megabits a gigabit, and a day has
 * 24 times 3,600 seconds.
 */
function megabitsPerSecond(gigabytesPerDay: number): number {
  return (gigabytesPerDay * 8 * 1000) / (24 * 3600);
}

/** To the tenth that is enough. */
function roundedUp(value: number): number {
  return Math.ceil(value * 10 * (1 - tolerance)) / 10;
}

/** A difference that rounding alone can explain. */
const tolerance = 1e-9;
