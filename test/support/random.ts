/** Random choices: those that a seed repeats, or others that come from elsewhere. */
export class Random {
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number;

  constructor(source: number | ((below: number) => number)) {
    const draw = typeof source === 'number' ? drawOf(source) : source;
    this.below = (below) => (below <= 1 ? 0 : draw(below));
  }

  /** A number from 0 up to 1. */
  next(): number {
    return this.below(resolution) / resolution;
  }

  chance(probability: number): boolean {
    return this.next() >= 1 - probability;
  }

  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T {
    const one = from[this.below(from.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  }
}

const resolution = 2 ** 30;

/** The choices of a seed (mulberry32). */
function drawOf(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/**
 * The seed of a run, which is printed. Each name has its own, the same in every run, so that a change
 * is judged by what it does and not by luck; `SEED=…` gives another one, `SEED=random` any.
 */
export function seedOf(name: string): number {
  const given = process.env['SEED'];
  const wanted = given === 'random' ? Date.now() ^ (process.pid << 8) : Number(given);
  const seed = Number.isSafeInteger(wanted) && wanted !== 0 ? wanted >>> 0 : hashOf(name);
  process.stdout.write(`${name}: SEED=${seed}\n`);
  return seed;
}

/** A number made of a name (FNV-1a). */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
