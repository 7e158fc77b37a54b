import { type Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showNew } from '../new-document.ts';
import { ImportPreviews } from './import-previews.ts';
import { ImportRecords } from './import-records.ts';
import { SentImport, type ImportedInventory, type InventoryFile } from './sent-import.ts';

/** Brings inventories into descriptors. */
export class Importing implements Disposable {
  readonly #records = new ImportRecords();
  readonly previews = new ImportPreviews(this.#records);

  constructor(private readonly client: BaseLanguageClient) {}

  /**
   * Reads an inventory, and shows what it makes of a descriptor before anything is changed.
   * @param document the descriptor; without one, a new one is made, which is not saved.
   */
  async run(
    files: readonly InventoryFile[],
    document: TextDocument | undefined,
    isComparison = false,
  ): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    const sent = new SentImport(this.client, l10n.t('Import of {0}', first.name));
    const record = document === undefined ? null : await this.#records.read(document);
    const inventory = await sent.start(files, document, { record });
    if (inventory === undefined) return;
    if (document === undefined) {
      await sent.end();
      await showNew(first.name.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-'), inventory.text);
      await this.previews.tell(inventory);
    } else if (inventory.edits.length > 0 || inventory.conflicts.length > 0)
      await this.previews.show(sent, document, inventory, record, isComparison);
    else {
      await sent.end();
      if (!isComparison) await this.#records.expect(document, document.getText(), inventory.record);
      await this.previews.tell(inventory);
    }
  }

  /**
   * What rows of a spreadsheet make of a descriptor; undefined if they are no table of machines.
   * @param rowLines the lines of the descriptor that are the rows, if they are in it.
   */
  async rows(
    document: TextDocument,
    rows: string,
    rowLines?: { readonly first: number; readonly last: number },
  ): Promise<ImportedInventory | undefined> {
    const sent = new SentImport(this.client, '');
    const details = { rows, ...(rowLines && { rowLines }) };
    const answer = await sent.quietly(document, details);
    await sent.end();
    return 'problem' in answer ? undefined : answer;
  }

  /** Shows what became of rows, where there is something to look at. */
  tellOfRows(inventory: ImportedInventory): void {
    const { conflicts, notices } = inventory;
    if (conflicts.length + notices > 0) void this.previews.tell(inventory);
  }

  dispose(): void {
    this.previews.dispose();
    this.#records.dispose();
  }
}

/** The endings of files that inventories consist of. */
const endings = ['xlsx', 'xlsm', 'xls', 'zip', 'csv', 'tsv', 'txt', 'json'];

/** Lets the user pick the files of an inventory. */
export async function pickInventory(): Promise<readonly InventoryFile[]> {
  const uris = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: l10n.t('Import'),
    title: l10n.t('Select an inventory: RVTools, Hyper-V, a vault, csv'),
    filters: { [l10n.t('Inventories')]: endings, [l10n.t('All files')]: ['*'] },
  });
  return (uris ?? []).map(inventoryFile);
}

/** A file of the workspace or of the machine as a part of an inventory. */
export function inventoryFile(uri: Uri): InventoryFile {
  return {
    name: uri.path.split('/').at(-1) ?? '',
    read: () => workspace.fs.readFile(uri),
  };
}
