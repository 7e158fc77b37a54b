import { l10n, Uri, window, workspace } from 'vscode';
import { nearestConfiguration } from './open-configuration.ts';
import { writeConfiguration } from './write-configuration.ts';

/**
 * Writes the profile of descriptors that name none to the `.asr.json` that applies to the active one: the
 * nearest one beside or above it, or a new one in the workspace folder. Quick fixes call it.
 */
export async function setProfile(profile: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || typeof profile !== 'string') {
    await window.showInformationMessage(l10n.t('Open a folder and a descriptor in it first.'));
    return;
  }
  const nearest = await nearestConfiguration(document?.uri, folder.uri);
  await writeConfiguration(nearest ?? Uri.joinPath(folder.uri, '.asr.json'), ['profile'], profile);
}
