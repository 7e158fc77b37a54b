import { l10n, window } from 'vscode';
import type { ClientSession } from './client-session.ts';

let isShown = false;

/** Shows that the server does not answer, and offers to restart it before that is done by itself. */
export async function showServerHung(session: ClientSession, seconds: number): Promise<void> {
  const restart = l10n.t('Restart');
  const showOutput = l10n.t('Show Output');
  const answer = await window.showWarningMessage(
    l10n.t(
      'The ASR server has not answered for {0} seconds. It is restarted if it does not answer soon.',
      seconds,
    ),
    restart,
    showOutput,
  );
  if (answer === restart) await session.restart();
  if (answer === showOutput) session.showOutput();
}

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
