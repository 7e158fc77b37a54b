import * as vscode from 'vscode';
import { descriptors } from '../selector.ts';
import { editOf } from './import-previews.ts';
import type { Importing } from './importing.ts';
import type { ImportedInventory } from './sent-import.ts';

/** What VS Code has for pasting since 1.97; the types at hand are older. */
interface PasteApi {
  readonly DocumentPasteEdit: new (text: string, title: string, kind: object) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: {
    readonly Empty: { append(...parts: string[]): object };
  };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { providedPasteEditKinds: object[]; pasteMimeTypes: string[] },
    ): vscode.Disposable;
  };
}

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
  resolveDocumentPasteEdit(edit: PasteEdit): Promise<PasteEdit>;
}

const plain = 'text/plain';
/** More is an inventory, and is imported as a file. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Makes machines of rows that are pasted from a spreadsheet. An editor without the API pastes them as
 * text, and a quick fix makes machines of them.
 */
export function provideRowsPaste(importing: Importing): vscode.Disposable {
  const api = vscode as unknown as Partial<PasteApi>;
  const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: kinds } = api;
  if (Edit === undefined || kinds === undefined) return new vscode.Disposable(() => undefined);
  const kind = kinds.Empty.append('asr', 'machines');
  const pasted = new WeakMap<PasteEdit, ImportedInventory>();
  const provider: PasteProvider = {
    provideDocumentPasteEdits: async (document, ranges, data) => {
      const rows = (await data.get(plain)?.asString()) ?? '';
      if (!looksLikeRows(rows) || ranges.some(({ isEmpty }) => !isEmpty)) return undefined;
      const inventory = await importing.rows(document, rows);
      if (inventory === undefined || inventory.edits.length === 0) return undefined;
      const edit = new Edit('', vscode.l10n.t('Insert as machines'), kind);
      edit.additionalEdit = editOf(document.uri, inventory.edits);
      pasted.set(edit, inventory);
      return [edit];
    },
    // Called for the edit that is applied.
    resolveDocumentPasteEdit: async (edit) => {
      const inventory = pasted.get(edit);
      if (inventory !== undefined) importing.tellOfRows(inventory);
      return Promise.resolve(edit);
    },
  };
  return (api as PasteApi).languages.registerDocumentPasteEditProvider([...descriptors], provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [plain],
  });
}

/** Cells with tabs between them, as spreadsheets copy; the server tells whether they are machines. */
function looksLikeRows(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    text.split(/[\r\n]/).some((line) => line.trimStart().includes('\t'))
  );
}
