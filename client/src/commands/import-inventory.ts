import { l10n, Uri, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { inventoryFile, pickInventory } from '../imports/importing.ts';
import { activeDescriptor } from '../selector.ts';

/**
 * ASR: Import Inventory...
 * Merges an inventory into the active descriptor, or makes a new one.
 * @param argument the files; by default the user is asked.
 */
export async function importInventory(
  { importing }: ClientSession,
  argument?: unknown,
): Promise<void> {
  // Picking files takes the focus from the editor.
  const document = await importing.previews.targetOf(activeDescriptor());
  const files = await filesOf(argument);
  await importing.run(files, document);
}

/**
 * ASR: Compare with Inventory...
 * Shows what an inventory would change in the active descriptor, and changes nothing.
 */
export async function compareWithInventory(
  { importing }: ClientSession,
  argument?: unknown,
): Promise<void> {
  const document = await importing.previews.targetOf(activeDescriptor());
  if (document === undefined) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return;
  }
  await importing.run(await filesOf(argument), document, true);
}

async function filesOf(argument: unknown) {
  if (!Array.isArray(argument)) return pickInventory();
  const uris = argument.filter((one) => one instanceof Uri);
  return uris.map(inventoryFile);
}
