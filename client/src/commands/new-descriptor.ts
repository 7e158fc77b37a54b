import { l10n, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';

/**
 * ASR: New Descriptor...
 * Asks for the scenario and opens the descriptor that `asr init` writes as an unsaved document.
 */
export async function newDescriptor({ client }: ClientSession): Promise<void> {
  const choices =
    await client.sendRequest<{ readonly scenario: string; readonly title: string }[]>(
      'asr/scenarios',
    );
  const chosen = await window.showQuickPick(
    choices.map(({ scenario, title }) => ({
      label: title.charAt(0).toUpperCase() + title.slice(1),
      description: scenario,
      scenario,
    })),
    {
      title: l10n.t('New descriptor'),
      placeHolder: l10n.t('Select the replication scenario'),
      matchOnDescription: true,
    },
  );
  if (chosen === undefined) return;
  const { scenario } = chosen;
  const profile = workspace.getConfiguration('asr').get<string>('profile');
  const content = await client.sendRequest<string | null>('asr/firstDescriptor', {
    scenario,
    profile,
  });
  if (content === null) return;
  await window.showTextDocument(
    await workspace.openTextDocument({ language: 'asr-yaml', content }),
  );
}
