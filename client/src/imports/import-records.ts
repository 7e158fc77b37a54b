import { Disposable, type TextDocument, Uri, workspace } from 'vscode';

/** A record that waits until the descriptor that it belongs to is saved. */
interface Waiting {
  readonly record: string;
  /** The text before the import, and after it. */
  readonly before: string;
  readonly after: string;
  isUndone: boolean;
}

/**
 * The records of imports beside descriptors, `NAME.asr.import.json`. One is written when the descriptor
 * is saved with what was imported: before, the next import would take what was not saved for a decision
 * of the author. An import that was undone leaves the record as it was.
 */
export class ImportRecords implements Disposable {
  readonly #waiting = new Map<string, Waiting>();
  readonly #subscriptions = Disposable.from(
    workspace.onDidSaveTextDocument((document) => this.#saved(document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      const waiting = this.#waiting.get(document.uri.toString());
      if (waiting === undefined) return;
      const { before, after } = waiting;
      const text = document.getText();
      if (text === before) waiting.isUndone = true;
      else if (text === after) waiting.isUndone = false;
    }),
    workspace.onDidCloseTextDocument(({ uri }) => this.#waiting.delete(uri.toString())),
  );

  /** The text of the record of a descriptor; null if there is none. */
  async read({ uri }: TextDocument): Promise<string | null> {
    const waiting = this.#waiting.get(uri.toString());
    if (waiting?.isUndone === false) return waiting.record;
    if (uri.scheme === 'untitled') return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(recordOf(uri)));
    } catch {
      return null;
    }
  }

  /** Writes the record when the descriptor is saved, or now if it has no unsaved change. */
  async expect(document: TextDocument, before: string, record: string): Promise<void> {
    if (document.isUntitled) return;
    if (!document.isDirty) {
      await write(document.uri, record);
      return;
    }
    const after = document.getText();
    this.#waiting.set(document.uri.toString(), { record, before, after, isUndone: false });
  }

  async #saved({ uri }: TextDocument): Promise<void> {
    const waiting = this.#waiting.get(uri.toString());
    if (waiting === undefined || waiting.isUndone) return;
    this.#waiting.delete(uri.toString());
    await write(uri, waiting.record);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** `NAME.asr.import.json` of `NAME.asr.yaml`. */
function recordOf(uri: Uri): Uri {
  const name = (uri.path.split('/').at(-1) ?? '').replace(/(?:\.asr)?\.ya?ml$/i, '');
  return Uri.joinPath(uri, '..', `${name}.asr.import.json`);
}

async function write(uri: Uri, record: string): Promise<void> {
  await workspace.fs.writeFile(recordOf(uri), new TextEncoder().encode(record));
}
