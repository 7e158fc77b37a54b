import { l10n, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { showNew } from '../new-document.ts';

/** A scenario that the server can write a descriptor for. */
interface ScenarioChoice {
  readonly scenario: string;
  readonly title: string;
  /** What the profile says against it. */
  readonly warning?: string;
}

/**
 * ASR: New Descriptor...
 * Asks for the scenario and opens the descriptor that `asr init` writes as an unsaved document. Asks
 * again for a scenario that the profile reports as retired or deprecated.
 */
export async function newDescriptor({ client }: ClientSession): Promise<void> {
  const profile = workspace.getConfiguration('asr').get<string>('profile');
  const choices = await client.sendRequest<ScenarioChoice[]>('asr/scenarios', { profile });
  const chosen = await window.showQuickPick(
    choices.map(({ scenario, title, warning }) => ({
      label: title.charAt(0).toUpperCase() + title.slice(1),
      description: scenario,
      ...(warning !== undefined && { detail: `$(warning) ${warning}` }),
      scenario,
      warning,
    })),
    {
      title: l10n.t('New descriptor'),
      placeHolder: l10n.t('Select the replication scenario'),
      matchOnDescription: true,
    },
  );
  if (chosen === undefined) return;
  const { scenario, warning } = chosen;
  if (warning !== undefined && !(await isWanted(warning))) return;
  const content = await client.sendRequest<string | null>('asr/firstDescriptor', {
    scenario,
    profile,
  });
  if (content === null) return;
  await showNew(scenario, content);
}

/** Whether the user wants a scenario in spite of the warning. */
async function isWanted(warning: string): Promise<boolean> {
  const create = l10n.t('Create Descriptor');
  return (await window.showWarningMessage(warning, { modal: true }, create)) === create;
}
