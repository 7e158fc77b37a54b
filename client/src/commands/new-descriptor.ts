import { l10n, Position, Uri, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';

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

/** Opens an unsaved document whose name is that of the scenario, in the workspace folder if there is one. */
async function showNew(scenario: string, content: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const file = folder && (await freeFile(folder.uri, scenario));
  // Without a folder VS Code names it by its first line and asks where to save it.
  const document =
    file === undefined
      ? await workspace.openTextDocument({ language: 'asr-yaml', content })
      : await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  if (document.getText() === '')
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), content);
    });
}

/** A file of a folder that does not exist and is not open: `vmware-to-azure.asr.yaml`, `...-2.asr.yaml`. */
async function freeFile(folder: Uri, scenario: string): Promise<Uri> {
  const open = new Set(workspace.textDocuments.map(({ uri }) => uri.path));
  for (let n = 1; ; n++) {
    const file = Uri.joinPath(folder, `${scenario}${n === 1 ? '' : `-${n}`}.asr.yaml`);
    if (!open.has(file.path) && !(await exists(file))) return file;
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** Whether the user wants a scenario in spite of the warning. */
async function isWanted(warning: string): Promise<boolean> {
  const create = l10n.t('Create Descriptor');
  return (await window.showWarningMessage(warning, { modal: true }, create)) === create;
}
