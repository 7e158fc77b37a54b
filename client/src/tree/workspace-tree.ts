import type { Uri } from 'vscode';
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onDidCheck } from '../checked.ts';
import { dueCount, type OverviewData } from './overview-data.ts';
import { childrenOf, descriptorItem, type DescriptorItem } from './tree-items.ts';

/** The most descriptors that the tree lists, and of which it reads more than the problems at once. */
const MAX_DESCRIPTORS = 1000;
const MAX_READ = 20;
const DELAY_MS = 500;

/** Shows the view Site Recovery: the descriptors of the workspace with what is open and due in them. */
export function showWorkspaceTree(client: BaseLanguageClient): Disposable {
  const tree = new WorkspaceTree(client);
  const view = window.createTreeView('asr.descriptors', { treeDataProvider: tree });
  tree.view = view;
  const refresh = () => {
    if (view.visible) tree.refresh();
  };
  const files = workspace.createFileSystemWatcher('**/*.asr.{yaml,yml}', false, true, false);
  void offerImport();
  return Disposable.from(
    view,
    tree,
    files,
    files.onDidCreate(refresh),
    files.onDidDelete(refresh),
    view.onDidChangeVisibility(refresh),
    client.onDidChangeState(refresh),
    onDidCheck(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(({ path }) => /\.asr\.ya?ml$/i.test(path))) refresh();
    }),
  );
}

/** The welcome view offers the import where the command is there. */
async function offerImport(): Promise<void> {
  const all = await commands.getCommands(true);
  const has = all.includes('asr.importInventory');
  await commands.executeCommand('setContext', 'asr.canImport', has);
}

class WorkspaceTree implements TreeDataProvider<TreeItem>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  view: TreeView<TreeItem> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: BaseLanguageClient) {}

  /** Draws the tree again, once for the changes of half a second. */
  refresh(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire(undefined);
    }, DELAY_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }

  getTreeItem(item: TreeItem): TreeItem {
    return item;
  }

  async getChildren(item?: TreeItem): Promise<TreeItem[]> {
    if (item === undefined) return this.#descriptors();
    if ('items' in item) return item.items as TreeItem[];
    const { resourceUri } = item;
    if (resourceUri === undefined) return [];
    const overview = await this.#overview(resourceUri);
    return overview === null ? [] : childrenOf(resourceUri, overview);
  }

  async #descriptors(): Promise<DescriptorItem[]> {
    const exclude = '**/{node_modules,.git}/**';
    const found = await workspace.findFiles('**/*.asr.{yaml,yml}', exclude, MAX_DESCRIPTORS);
    const uris = found.sort((one, other) => (one.path < other.path ? -1 : 1));
    const overviews = await Promise.all(uris.slice(0, MAX_READ).map((uri) => this.#overview(uri)));
    const now = Date.now();
    const due = overviews.reduce((sum, one) => sum + (one === null ? 0 : dueCount(one, now)), 0);
    if (this.view !== undefined)
      this.view.badge =
        due === 0
          ? undefined
          : { value: due, tooltip: l10n.t('{0} exceptions and drills are due', due) };
    return uris.map((uri, i) => descriptorItem(uri, overviews[i] ?? null));
  }

  /** What the server says of a descriptor; null if it does not run or the file cannot be read. */
  async #overview(uri: Uri): Promise<OverviewData | null> {
    if (!this.client.isRunning()) return null;
    try {
      // The server answers for open documents only.
      await workspace.openTextDocument(uri);
      return await this.client.sendRequest<OverviewData | null>('asr/overview', {
        textDocument: { uri: uri.toString() },
      });
    } catch {
      return null;
    }
  }
}
