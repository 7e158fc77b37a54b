import { l10n, window } from 'vscode';
import { chooseDescriptor } from '../choose-descriptor.ts';
import type { ClientSession } from '../client-session.ts';
import { askForName, askForText, writeRecord } from './record-values.ts';

/**
 * ASR: Approve... adds an approval of the version at hand, with its digest and the day, to `approvals`;
 * nothing is saved.
 */
export async function approve(session: ClientSession, argument: unknown): Promise<void> {
  const uri = await chooseDescriptor(session, argument);
  if (uri === undefined) return;
  const title = l10n.t('Approve {0}', uri.path.split('/').at(-1) ?? '');
  const by = await askForName(session.memento, title, l10n.t('Who approves it?'));
  if (by === undefined) return;
  const role = await askForText(title, l10n.t('In which role? Leave it empty for none.'));
  if (role === undefined) return;
  const note = await askForText(title, l10n.t('Under which conditions? Leave it empty for none.'));
  if (note === undefined) return;
  const written = await writeRecord(session, uri, 'approval', { by, role, note });
  if (written === undefined) return;
  await window.showInformationMessage(
    l10n.t(
      'The approval of {0} is written to the descriptor, for the version {1}. Save it to keep it.',
      written.date,
      written.digest,
    ),
  );
}
