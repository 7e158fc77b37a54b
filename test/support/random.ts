/** Random choices that a seed repeats. */
export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0 || 1;
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T {
    const one = from[this.below(from.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  }
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
