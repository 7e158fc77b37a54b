import type { Io } from '../io.ts';

/** Tells people at a terminal how far long work is; anybody else is told nothing. */
export class Progress {
  private next: number;
  private shown = false;

  /** @param patience milliseconds until something is said. */
  constructor(
    private readonly io: Io,
    private readonly total: number,
    private readonly verb: string,
    patience = 1000,
  ) {
    this.next = performance.now() + patience;
  }

  async step(done: number): Promise<void> {
    if (!this.io.stderr.isTTY || this.total < 2 || performance.now() < this.next) return;
    this.next = performance.now() + interval;
    this.shown = true;
    await this.io.stderr.write(`\r\x1b[2K${this.verb} ${done} of ${this.total} ...`);
  }

  /** Makes room for something else. */
  async clear(): Promise<void> {
    if (!this.shown) return;
    this.shown = false;
    await this.io.stderr.write('\r\x1b[2K');
  }
}

/** Milliseconds between two times that something is said. */
const interval = 100;
