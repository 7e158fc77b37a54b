import { l10n, Uri, window, workspace } from 'vscode';
import { writeConfiguration } from './write-configuration.ts';

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * ASR: Set Severity
 * Writes the severity of a requirement to `.asr.json` in the workspace folder, which the team and the
 * pipeline share. Keeps comments and everything else in the file.
 */
export async function setSeverity(id: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || typeof id !== 'string') {
    await window.showInformationMessage(l10n.t('Open a folder and a descriptor in it first.'));
    return;
  }
  const severity = await window.showQuickPick(severities, {
    title: l10n.t('Severity of {0} in {1}', id, folder.name),
    placeHolder: l10n.t('Written to .asr.json'),
  });
  if (severity === undefined) return;
  await writeConfiguration(Uri.joinPath(folder.uri, '.asr.json'), ['severity', id], severity);
}
