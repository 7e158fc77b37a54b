/** Where imports are computed: a thread or worker that ends when nobody wants the result any more. */
import type { ImportAnswer, ImportParams } from './import-requests.ts';

/** What an import needs besides the files. */
export interface ImportWork extends Omit<ImportParams, 'id' | 'textDocument' | 'workDoneToken'> {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
}

export interface ImportWorker {
  /** Takes a part of a file. */
  add(name: string, base64: string): void;
  /**
   * Reads the files and merges them.
   * @param progress is told what goes on.
   */
  run(work: ImportWork, progress: (words: string) => void): Promise<ImportAnswer>;
  /** Ends it, in the middle of its work too: what runs is rejected. */
  end(): void;
}

export type StartImportWorker = () => Promise<ImportWorker>;

/** What a worker is told, and what it says. */
export type ToImportWorker =
  | { readonly kind: 'part'; readonly name: string; readonly base64: string }
  | { readonly kind: 'run'; readonly work: ImportWork };

export type FromImportWorker =
  | { readonly kind: 'progress'; readonly words: string }
  | { readonly kind: 'answer'; readonly answer: ImportAnswer }
  /** Without a word of what was imported. */
  | { readonly kind: 'failure'; readonly failure: string };
