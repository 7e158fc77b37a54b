import { l10n, Uri, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { requirementsOf, type ListedRequirement } from '../requirement-list.ts';
import { writeConfiguration } from './write-configuration.ts';

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * ASR: Set Severity
 * Writes the severity of a requirement to `.asr.json` in the workspace folder, which the team and the
 * pipeline share. Keeps comments and everything else in the file.
 */
export async function setSeverity(session: ClientSession, id: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || typeof id !== 'string') {
    await window.showInformationMessage(l10n.t('Open a folder and a descriptor in it first.'));
    return;
  }
  const requirement = (await requirementsOf(session, document?.uri)).find((one) => one.id === id);
  const chosen = await window.showQuickPick(
    severities
      .map((severity) => ({
        label: severity,
        description: aboutSeverity(severity, requirement),
        ...(severity === 'off' && {
          detail: l10n.t('Not reported; the checklist lists it as switched off.'),
        }),
      }))
      // What holds now comes first: Enter changes nothing.
      .sort(
        (a, b) =>
          Number(b.label === requirement?.severity) - Number(a.label === requirement?.severity),
      ),
    {
      title: l10n.t('Severity of {0} in {1}', id, folder.name),
      placeHolder: l10n.t('Written to .asr.json'),
    },
  );
  if (chosen === undefined || chosen.label === requirement?.severity) return;
  const severity = chosen.label;
  await writeConfiguration(Uri.joinPath(folder.uri, '.asr.json'), ['severity', id], severity);
}

/** Such as "now, default". */
function aboutSeverity(severity: string, requirement: ListedRequirement | undefined): string {
  const words = [
    severity === requirement?.severity ? l10n.t('now') : '',
    severity === requirement?.defaultSeverity ? l10n.t('default') : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}
