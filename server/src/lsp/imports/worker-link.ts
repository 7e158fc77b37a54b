/** The side of the server that speaks to a worker which computes imports. */
import type { ImportAnswer } from './import-requests.ts';
import type {
  FromImportWorker,
  ImportWork,
  ImportWorker,
  ToImportWorker,
} from './import-worker.ts';

interface Waiting {
  readonly resolve: (answer: ImportAnswer) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: (words: string) => void;
}

/** An import worker behind two functions. Work is done in the order in which it is asked for. */
export class WorkerLink implements ImportWorker {
  readonly #waiting: Waiting[] = [];
  #ended: unknown;

  /**
   * @param post sends a message to the worker.
   * @param terminate ends it, whatever it is doing.
   */
  constructor(
    private readonly post: (message: ToImportWorker) => void,
    private readonly terminate: () => void,
  ) {}

  add(name: string, base64: string): void {
    if (this.#ended === undefined) this.post({ kind: 'part', name, base64 });
  }

  run(work: ImportWork, progress: (words: string) => void): Promise<ImportAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what ended it
        reject(this.#ended);
        return;
      }
      this.#waiting.push({ resolve, reject, progress });
      this.post({ kind: 'run', work });
    });
  }

  end(): void {
    this.failed(new Error('The import was ended.'));
    this.terminate();
  }

  /** Takes what the worker says. */
  receive(message: FromImportWorker): void {
    if (message.kind === 'progress') this.#waiting[0]?.progress(message.words);
    else if (message.kind === 'answer') this.#waiting.shift()?.resolve(message.answer);
    else {
      const error = new Error('The import failed.');
      error.stack = `Error: ${error.message}\n${message.failure}`;
      this.#waiting.shift()?.reject(error);
    }
  }

  /** The worker is gone, and whoever waits for it in vain. */
  failed(error: unknown): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
