import {
  type CancellationToken,
  CancellationTokenSource,
  l10n,
  ProgressLocation,
  type TextDocument,
  window,
} from 'vscode';
import {
  type BaseLanguageClient,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { base64Of } from '../../../encoding/base64.ts';

/** A file to import. */
export interface InventoryFile {
  readonly name: string;
  /** Its bytes. @throws where it cannot be read. */
  readonly read: () => Thenable<Uint8Array>;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A conflict, with its values in words. */
export interface ImportedConflict {
  readonly item: string;
  readonly path?: string;
  readonly why: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Which side wins a conflict. */
export type ConflictSide = 'ours' | 'theirs';

/** What the server makes of an inventory. */
export interface ImportedInventory {
  readonly version: number | null;
  readonly edits: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[];
  readonly text: string;
  readonly added: readonly string[];
  readonly changed: number;
  readonly missing: readonly string[];
  readonly conflicts: readonly ImportedConflict[];
  readonly notices: number;
  readonly report: string;
  readonly record: string;
}

/** What else the server is told. */
export interface ImportDetails {
  readonly record?: string | null;
  readonly decisions?: readonly (Pick<ImportedConflict, 'item' | 'path' | 'why'> & {
    readonly side: ConflictSide;
  })[];
  readonly rows?: string;
  readonly rowLines?: { readonly first: number; readonly last: number };
}

/** The most bytes of a file; the server refuses more. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes of a message, so that none keeps what is typed waiting. A multiple of three. */
const PART_BYTES = 3 * 1024 * 1024;

let last = 0;

/** An import whose files the server has, until it is ended. */
export class SentImport {
  readonly #id = `${Date.now()}-${++last}`;

  constructor(
    private readonly client: BaseLanguageClient,
    readonly title: string,
  ) {}

  /**
   * Sends the files and asks what they make of a descriptor, with progress that can be cancelled.
   * @param document the descriptor; undefined makes a new one.
   * @returns undefined if it was cancelled, or if there was a problem, which is shown.
   */
  async start(
    files: readonly InventoryFile[],
    document: TextDocument | undefined,
    details: ImportDetails,
  ): Promise<ImportedInventory | undefined> {
    return this.#withProgress(async (token) => {
      for (const file of files) {
        const problem = await this.#send(file, token);
        if (problem !== undefined) return { problem };
      }
      return this.#ask(document, details, token);
    });
  }

  /** Asks once more, of the descriptor as it is now or with decisions. */
  async again(
    document: TextDocument,
    details: ImportDetails,
  ): Promise<ImportedInventory | undefined> {
    return this.#withProgress((token) => this.#ask(document, details, token));
  }

  /** Asks without progress, for rows: a few of them take no time. */
  quietly(
    document: TextDocument,
    details: ImportDetails,
  ): Promise<ImportedInventory | { readonly problem: string }> {
    return this.#ask(document, details, new CancellationTokenSource().token);
  }

  /** The server may forget the files. */
  async end(): Promise<void> {
    if (this.client.isRunning())
      await this.client.sendNotification('asr/importEnd', { id: this.#id });
  }

  async #send(
    { name, read }: InventoryFile,
    token: CancellationToken,
  ): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return l10n.t('{0} cannot be read: {1}', name, reason);
    }
    if (bytes.length > MOST_BYTES)
      return l10n.t(
        '{0} has {1} MB; at most 64 MB are read.',
        name,
        Math.ceil(bytes.length / 1024 / 1024),
      );
    for (let at = 0; at === 0 || at < bytes.length; at += PART_BYTES) {
      const base64 = base64Of(bytes.subarray(at, at + PART_BYTES));
      const part = { id: this.#id, name, base64 };
      const problem = await this.client.sendRequest<string | null>('asr/importPart', part, token);
      if (problem !== null) return problem;
    }
    return undefined;
  }

  #ask(
    document: TextDocument | undefined,
    details: ImportDetails,
    token: CancellationToken,
  ): Promise<ImportedInventory | { readonly problem: string }> {
    return this.client.sendRequest(
      'asr/import',
      {
        id: this.#id,
        workDoneToken: this.#id,
        ...(document !== undefined && { textDocument: { uri: document.uri.toString() } }),
        ...details,
      },
      token,
    );
  }

  async #withProgress(
    run: (token: CancellationToken) => Promise<ImportedInventory | { readonly problem: string }>,
  ): Promise<ImportedInventory | undefined> {
    const answer = await window.withProgress(
      { location: ProgressLocation.Notification, title: this.title, cancellable: true },
      async (progress, token) => {
        const told = this.client.onProgress(WorkDoneProgress.type, this.#id, (value) => {
          if (value.kind === 'report' && value.message !== undefined)
            progress.report({ message: value.message });
        });
        try {
          return await run(token);
        } catch (error) {
          const isCancelled =
            error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
          if (isCancelled || token.isCancellationRequested) return undefined;
          throw error;
        } finally {
          told.dispose();
        }
      },
    );
    if (answer === undefined) {
      await this.end();
      return undefined;
    }
    if (!('problem' in answer)) return answer;
    await this.end();
    await window.showErrorMessage(answer.problem);
    return undefined;
  }
}
