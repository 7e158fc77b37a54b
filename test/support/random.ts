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

/** The seed of a run: `SEED=…` repeats one, otherwise each run has its own. It is printed. */
export function seedOf(name: string): number {
  const given = Number(process.env['SEED']);
  const seed =
    Number.isSafeInteger(given) && given > 0 ? given : (Date.now() ^ (process.pid << 8)) >>> 0;
  process.stdout.write(`${name}: SEED=${seed}\n`);
  return seed;
}
