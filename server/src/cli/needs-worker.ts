/** Thrown where work is too much for a thread that also has to see signals. */
export class NeedsWorker extends Error {
  /** @param stdin what was read of standard input. */
  constructor(readonly stdin?: Uint8Array) {
    super();
  }
}

/** The most bytes of a file that are worked on without a worker: some tenths of a second. */
export const MAX_BYTES_WITHOUT_WORKER = 64 * 1024;
