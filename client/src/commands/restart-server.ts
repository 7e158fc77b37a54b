import { l10n, ProgressLocation, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';

/** ASR: Restart Server */
export async function restartServer(session: ClientSession): Promise<void> {
  await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Restarting the ASR server') },
    () => session.restart(),
  );
}
