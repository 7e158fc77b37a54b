import { l10n, Range, Uri, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { applyEdits } from '../imports/import-previews.ts';

/**
 * Makes machines of rows that were pasted as text: the quick fix for them.
 * @param argument the descriptor and the lines of the rows.
 */
export async function insertRows({ importing }: ClientSession, argument: unknown): Promise<void> {
  const { uri, first, last } = argument as { uri: string; first: number; last: number };
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const rows = document.getText(new Range(first, 0, last + 1, 0));
  const inventory = await importing.rows(document, rows, { first, last });
  if (inventory === undefined)
    await window.showWarningMessage(
      l10n.t('The rows have no columns for names and systems or sizes of disks.'),
    );
  else if (await applyEdits(document, inventory.edits)) importing.tellOfRows(inventory);
}
