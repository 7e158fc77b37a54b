import { l10n, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { requestExport, showExport } from '../exported-documents.ts';
import { activeDescriptor } from '../selector.ts';

/** The formats by their names on the command line. */
function formats(): readonly {
  readonly label: string;
  readonly format: string;
  readonly detail: string;
}[] {
  return [
    {
      label: 'Bicep',
      format: 'bicep',
      detail: l10n.t('Vault, storage, networks, policies, plans'),
    },
    {
      label: 'ARM JSON',
      format: 'arm',
      detail: l10n.t('Vault, storage, networks, policies, plans'),
    },
    { label: 'Terraform', format: 'terraform', detail: l10n.t('What azurerm 4 and 5 can deploy') },
    {
      label: l10n.t('Allow list'),
      format: 'allow-list',
      detail: l10n.t('What a firewall has to let through'),
    },
    { label: 'CSV', format: 'csv', detail: l10n.t('The machines, one a line') },
    {
      label: 'Azure Migrate',
      format: 'azure-migrate',
      detail: l10n.t('The machines in the template of Azure Migrate'),
    },
  ];
}

/**
 * ASR: Export As...
 * Shows what the open descriptor is exported to, without writing a file: Save As does that.
 * @param format a name of the command line; by default the user is asked.
 */
export async function exportAs({ client }: ClientSession, format?: unknown): Promise<void> {
  const document = activeDescriptor();
  if (document === undefined) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return;
  }
  const chosen = typeof format === 'string' ? format : await askForFormat();
  if (chosen === undefined) return;
  let answer = await requestExport(client, chosen, document.uri, false);
  if (answer !== null && answer.errors > 0) {
    if (!(await isWanted(answer.errors))) return;
    answer = await requestExport(client, chosen, document.uri, true);
  }
  if (answer === null || answer.files.length === 0)
    await window.showInformationMessage(l10n.t('The descriptor has nothing to export.'));
  else await showExport(chosen, document.uri, answer.files);
}

async function askForFormat(): Promise<string | undefined> {
  const picked = await window.showQuickPick(formats(), {
    title: l10n.t('Export As'),
    placeHolder: l10n.t('Select the format'),
    matchOnDetail: true,
  });
  return picked?.format;
}

/** Whether the user wants an export of a descriptor with errors. */
async function isWanted(errors: number): Promise<boolean> {
  const go = l10n.t('Export Anyway');
  const message = l10n.t('The descriptor has {0} errors. Correct them before you deploy.', errors);
  return (await window.showWarningMessage(message, { modal: true }, go)) === go;
}
