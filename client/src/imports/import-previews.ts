import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { decideConflicts, type DecidedConflict } from './conflict-pick.ts';
import type { ImportRecords } from './import-records.ts';
import type { ImportedInventory, SentImport } from './sent-import.ts';

/** The URI schemes of what an import makes of a descriptor: one that can be applied, and one that is only shown. */
const importScheme = 'asr-import';
const comparisonScheme = 'asr-comparison';
/** The scheme of reports, and the preview that shows them. */
const reportScheme = 'asr-import-report';
const markdownPreview = 'vscode.markdown.preview.editor';

/** What an import makes of a descriptor, until it is applied or its preview is closed. */
interface Preview {
  readonly sent: SentImport;
  readonly uri: Uri;
  readonly target: Uri;
  readonly record: string | null;
  inventory: ImportedInventory;
  conflicts: readonly DecidedConflict[];
}

/** The previews of imports that are open. */
export class ImportPreviews implements Disposable {
  readonly #all = new Map<string, Preview>();
  readonly #reports = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;
  #last = 0;

  constructor(private readonly records: ImportRecords) {
    const provider = {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri: Uri): string =>
        this.#all.get(uri.toString())?.inventory.text ??
        this.#reports.get(uri.toString()) ??
        l10n.t('The import has ended.'),
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      ...[importScheme, comparisonScheme, reportScheme].map((scheme) =>
        workspace.registerTextDocumentContentProvider(scheme, provider),
      ),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#reports.delete(uri.toString());
        return this.#forget(uri);
      }),
    );
  }

  /** Shows beside each other the descriptor and what the import makes of it, and asks what to do. */
  async show(
    sent: SentImport,
    document: TextDocument,
    inventory: ImportedInventory,
    record: string | null,
    isComparison: boolean,
  ): Promise<void> {
    const name = nameOf(document.uri);
    const uri = Uri.from({
      scheme: isComparison ? comparisonScheme : importScheme,
      path: `/${++this.#last}/${name}`,
    });
    const conflicts = inventory.conflicts.map((one) => ({ ...one, side: undefined }));
    const preview = { sent, uri, target: document.uri, record, inventory, conflicts };
    this.#all.set(uri.toString(), preview);
    const title = isComparison
      ? l10n.t('{0} compared with the inventory', name)
      : l10n.t('{0} with the import', name);
    await commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    if (isComparison) await this.tell(inventory);
    else await this.#ask(preview);
  }

  /** Shows the counts of an import, and the report if that is wanted. */
  async tell(inventory: ImportedInventory): Promise<void> {
    const report = l10n.t('Show Report');
    const chosen = await window.showInformationMessage(countsOf(inventory), report);
    if (chosen === report) await this.showReport(inventory);
  }

  /** Shows everything there is to say about an import. */
  async showReport({ report }: ImportedInventory): Promise<void> {
    const path = `/${++this.#last}/${l10n.t('Import Report')}.md`;
    const uri = Uri.from({ scheme: reportScheme, path });
    this.#reports.set(uri.toString(), report);
    await commands.executeCommand('vscode.openWith', uri, markdownPreview, {
      viewColumn: ViewColumn.Beside,
      preview: true,
    });
  }

  /** The descriptor that a document shows: its own target for a preview. */
  async targetOf(document: TextDocument | undefined): Promise<TextDocument | undefined> {
    const target = this.#all.get(document?.uri.toString() ?? '')?.target;
    return target === undefined ? document : workspace.openTextDocument(target);
  }

  /** Runs an action of the preview that is named or in front. */
  async act(action: 'apply' | 'conflicts' | 'report', argument: unknown): Promise<void> {
    const uri = argument instanceof Uri ? argument : previewInFront();
    const preview = this.#all.get(uri?.toString() ?? '');
    if (preview === undefined)
      await window.showInformationMessage(l10n.t('There is no import to apply.'));
    else if (action === 'apply') await this.#apply(preview);
    else if (action === 'conflicts') await this.#decide(preview);
    else await this.showReport(preview.inventory);
  }

  async #ask(preview: Preview): Promise<void> {
    const { inventory, conflicts } = preview;
    const apply = l10n.t('Apply');
    const decide = l10n.t('Conflicts...');
    const report = l10n.t('Show Report');
    const chosen = await window.showInformationMessage(
      countsOf(inventory),
      apply,
      ...(conflicts.length > 0 ? [decide] : []),
      report,
    );
    if (chosen === apply) await this.#apply(preview);
    else if (chosen === decide) await this.#decide(preview);
    else if (chosen === report) await this.showReport(inventory);
  }

  async #decide(preview: Preview): Promise<void> {
    if (preview.conflicts.length === 0) {
      await window.showInformationMessage(l10n.t('The import has no conflicts.'));
      return;
    }
    const decided = await decideConflicts(preview.conflicts);
    if (decided === undefined) return;
    preview.conflicts = decided;
    if (await this.#update(preview)) await this.#ask(preview);
  }

  /** Makes the preview again, for the descriptor as it is and with the decisions. */
  async #update(preview: Preview): Promise<boolean> {
    const { sent, record, conflicts, target } = preview;
    const decisions = conflicts.flatMap(({ item, path, why, side }) =>
      side === undefined ? [] : [{ item, ...(path !== undefined && { path }), why, side }],
    );
    const document = await workspace.openTextDocument(target);
    const inventory = await sent.again(document, { record, decisions });
    if (inventory === undefined) return false;
    preview.inventory = inventory;
    this.#changed.fire(preview.uri);
    return true;
  }

  /** Applies the edits as one step that can be undone. */
  async #apply(preview: Preview): Promise<void> {
    const { target } = preview;
    const document = await workspace.openTextDocument(target);
    // Something was typed since: what is imported is merged with that.
    if (document.version !== preview.inventory.version && !(await this.#update(preview))) return;
    const { inventory } = preview;
    const before = document.getText();
    if (!(await applyEdits(document, inventory.edits))) {
      await window.showErrorMessage(l10n.t('The import cannot be applied to {0}.', nameOf(target)));
      return;
    }
    await this.records.expect(document, before, inventory.record);
    await closePreview(preview.uri);
    await this.#forget(preview.uri);
    await window.showTextDocument(document, { preview: false });
    await this.tell(inventory);
  }

  async #forget(uri: Uri): Promise<void> {
    const preview = this.#all.get(uri.toString());
    this.#all.delete(uri.toString());
    await preview?.sent.end();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Applies edits of the server as one step. */
export async function applyEdits(
  document: TextDocument,
  edits: ImportedInventory['edits'],
): Promise<boolean> {
  return workspace.applyEdit(editOf(document.uri, edits));
}

/** The edits of the server for the editor. */
export function editOf(uri: Uri, edits: ImportedInventory['edits']): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  return edit;
}

/** A range of the protocol as one of the editor. */
function rangeOf({ start, end }: ImportedInventory['edits'][number]['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The counts of an import in a sentence. */
function countsOf(inventory: ImportedInventory): string {
  const { added, changed, conflicts, missing, notices } = inventory;
  const counts = [
    l10n.t('{0} added', added.length),
    l10n.t('{0} changed', changed),
    ...(conflicts.length > 0 ? [l10n.t('{0} in conflict', conflicts.length)] : []),
    ...(missing.length > 0 ? [l10n.t('{0} missing at the source', missing.length)] : []),
    ...(notices > 0 ? [l10n.t('{0} to look at', notices)] : []),
  ];
  return l10n.t('Import: {0}.', counts.join(', '));
}

function nameOf({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}

/** The preview of the diff that has the focus. */
function previewInFront(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

async function closePreview(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        input instanceof TabInputTextDiff && input.modified.toString() === uri.toString(),
    );
  await window.tabGroups.close(tabs);
}
