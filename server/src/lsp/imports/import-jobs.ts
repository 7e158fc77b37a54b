/** The import that is going on: one at a time, in a worker of its own. */
import type { CancellationToken } from 'vscode-languageserver';
import { cancelled } from '../background-tasks.ts';
import type { OpenDocument } from '../open-document.ts';
import type { ImportAnswer, ImportParams, ImportPart } from './import-requests.ts';
import { importWorkOf } from './import-work.ts';
import type { ImportWorker, StartImportWorker } from './import-worker.ts';

/** The most bytes of all files of an import, as base64: a folder of csv files. */
const MOST_CHARACTERS = 256 * 1024 * 1024;

interface Job {
  readonly id: string;
  readonly worker: ImportWorker;
  received: number;
}

export class ImportJobs {
  #job: Job | undefined;

  constructor(private readonly start: StartImportWorker) {}

  /** @returns why the part is refused, or null. */
  async add({ id, name, base64 }: ImportPart): Promise<string | null> {
    if (typeof name !== 'string' || typeof base64 !== 'string') return 'The file has no content.';
    const job = await this.#jobOf(id);
    job.received += base64.length;
    if (job.received > MOST_CHARACTERS) {
      this.end(id);
      return 'The files have more than 192 MB; import fewer at a time.';
    }
    job.worker.add(name, base64);
    return null;
  }

  /** Runs until it is done, or until the token is cancelled: then the worker ends. */
  async run(
    params: ImportParams,
    documentOf: (uri: string) => Promise<OpenDocument | undefined>,
    token: CancellationToken,
    progress: (words: string) => void,
  ): Promise<ImportAnswer> {
    const work = await importWorkOf(params, documentOf);
    if ('problem' in work) return work;
    const { id } = params;
    const { worker } = await this.#jobOf(id);
    if (isCancelled(token)) {
      this.end(id);
      throw cancelled();
    }
    const stop = token.onCancellationRequested(() => {
      this.end(id);
    });
    try {
      return await worker.run(work, progress);
    } catch (error) {
      // The import was ended on purpose, by its user or by the next import.
      if (isCancelled(token) || this.#job?.worker !== worker) throw cancelled();
      this.end(id);
      throw error;
    } finally {
      stop.dispose();
    }
  }

  /** Ends an import and forgets its files. */
  end(id: string): void {
    if (this.#job?.id !== id) return;
    this.#job.worker.end();
    this.#job = undefined;
  }

  #known(id: string): Job | undefined {
    return this.#job?.id === id ? this.#job : undefined;
  }

  async #jobOf(id: string): Promise<Job> {
    const known = this.#known(id);
    if (known !== undefined) return known;
    const worker = await this.start();
    // Another message for the same import may have come first.
    const other = this.#known(id);
    if (other !== undefined) {
      worker.end();
      return other;
    }
    this.#job?.worker.end();
    return (this.#job = { id, worker, received: 0 });
  }
}

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}
