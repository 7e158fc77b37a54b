import { l10n, window } from 'vscode';
import type { ClientSession } from './client-session.ts';

let isShown = false;

/** Shows that the server stopped for good and offers to restart it; one message at a time. */
export async function showServerStopped(session: ClientSession): Promise<void> {
  if (isShown) return;
  isShown = true;
  try {
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    const answer = await window.showErrorMessage(
      l10n.t('The ASR server stopped. Descriptors are not checked until it is restarted.'),
      restart,
      showOutput,
    );
    isShown = false;
    if (answer === restart) await session.restart();
    if (answer === showOutput) session.showOutput();
  } finally {
    isShown = false;
  }
}
