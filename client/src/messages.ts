import { l10n, window } from 'vscode';
import type { ClientSession } from './client-session.ts';

let open = false;

/** Says that the server is down and stays so, and offers to start it; once at a time. */
export async function serverStopped(session: ClientSession): Promise<void> {
  if (open) return;
  open = true;
  try {
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    const answer = await window.showErrorMessage(
      l10n.t('The ASR server stopped. Descriptors are not checked until it is restarted.'),
      restart,
      showOutput,
    );
    open = false;
    if (answer === restart) await session.restart();
    if (answer === showOutput) session.showOutput();
  } finally {
    open = false;
  }
}
