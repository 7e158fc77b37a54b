import type { Io } from '../io.ts';

/** Shows the progress of long work at a terminal; writes nothing elsewhere. */
export class Progress {
  private next: number;
  private shown = false;

  /** @param delay milliseconds until the first update. */
  constructor(
    private readonly io: Io,
    private readonly total: number,
    private readonly verb: string,
    delay = 1000,
  ) {
    this.next = performance.now() + delay;
  }

  async step(done: number): Promise<void> {
    if (!this.io.stderr.isTTY || this.total < 2 || performance.now() < this.next) return;
    this.next = performance.now() + UPDATE_INTERVAL_MS;
    this.shown = true;
    await this.io.stderr.write(`\r\x1b[2K${this.verb} ${done} of ${this.total} ...`);
  }

  /** Removes the progress, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.shown) return;
    this.shown = false;
    await this.io.stderr.write('\r\x1b[2K');
  }
}

const UPDATE_INTERVAL_MS = 100;
