/** Asks for the values of a record one after the other. */
import { l10n, type Memento, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { applyServerEdits, type ServerEdit } from '../server-edits.ts';

/** Where the name of who records or approves is kept. */
const NAME = 'asr.record.by';
const MAX_LENGTH = 500;

/** How a record is written, as the server answers `asr/record`. */
interface WrittenRecord {
  readonly edits: readonly ServerEdit[];
  readonly date: string;
  readonly digest: string;
}

/**
 * Asks for a text, which may be empty.
 * @returns undefined when the user leaves.
 */
export async function askForText(
  title: string,
  prompt: string,
  value = '',
): Promise<string | undefined> {
  const text = await window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (own) =>
      own.length > MAX_LENGTH
        ? l10n.t('A text has at most {0} characters.', MAX_LENGTH)
        : undefined,
  });
  return text?.trim();
}

/** Asks for a name, and keeps it for the next time. */
export async function askForName(
  memento: Memento,
  title: string,
  prompt: string,
): Promise<string | undefined> {
  const name = await askForText(title, prompt, memento.get(NAME, ''));
  if (name !== undefined) await memento.update(NAME, name);
  return name;
}

/**
 * Writes a record to an open descriptor; says why where that is not possible.
 * @returns what was written; undefined if nothing was.
 */
export async function writeRecord(
  { client }: ClientSession,
  uri: Uri,
  kind: 'drill' | 'approval',
  values: Readonly<Record<string, string | number>>,
): Promise<WrittenRecord | undefined> {
  // The server answers for open documents only.
  await workspace.openTextDocument(uri);
  const written = await client.sendRequest<WrittenRecord | null>('asr/record', {
    textDocument: { uri: uri.toString() },
    record: { kind, values },
  });
  if (written === null) {
    const list = kind === 'drill' ? 'drills' : 'approvals';
    await window.showWarningMessage(
      l10n.t('Nothing is written: "{0}" in the descriptor is not a list of its own.', list),
    );
    return undefined;
  }
  return (await applyServerEdits(uri, written.edits)) ? written : undefined;
}
