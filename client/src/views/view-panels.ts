import {
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DescriptorView } from './descriptor-view.ts';
import { readViewFiles, viewPage, type ViewFiles } from './view-page.ts';
import { ViewPanel } from './view-panel.ts';

/** Shows the views of descriptors, each in a panel of its own, and restores them after a reload. */
export class ViewPanels implements Disposable {
  readonly #panels = new Set<ViewPanel>();
  readonly #subscriptions: Disposable;
  #files: Promise<ViewFiles> | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly views: readonly DescriptorView[],
    private readonly fail: (failure: unknown) => void,
  ) {
    this.#subscriptions = Disposable.from(
      ...views.map((view) =>
        window.registerWebviewPanelSerializer(view.viewType, {
          deserializeWebviewPanel: async (panel, state) => {
            const { uri } = (state ?? {}) as { readonly uri?: unknown };
            // Without it nobody knows what the panel showed.
            if (typeof uri === 'string') await this.#fill(panel, view, Uri.parse(uri));
            else panel.dispose();
          },
        }),
      ),
    );
  }

  /** The descriptor whose panel is active. */
  get activeUri(): Uri | undefined {
    return [...this.#panels].find(({ panel }) => panel.active)?.uri;
  }

  /**
   * Shows a view of a descriptor beside the editor, in the column that our views are in already. A panel
   * that is there is revealed.
   * @param viewType the id of a view in `views/index.ts`; an unknown one throws.
   */
  async show(viewType: string, uri: Uri): Promise<void> {
    const shown = [...this.#panels].find(
      ({ view, uri: other }) => view.viewType === viewType && other.toString() === uri.toString(),
    );
    if (shown !== undefined) {
      shown.panel.reveal();
      return;
    }
    const view = this.views.find((one) => one.viewType === viewType);
    if (view === undefined) throw new Error(`No view ${viewType}.`);
    const [neighbor] = this.#panels;
    const column = neighbor?.panel.viewColumn ?? ViewColumn.Beside;
    const panel = window.createWebviewPanel(viewType, '', column, {});
    await this.#fill(panel, view, uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { panel } of this.#panels) panel.dispose();
  }

  async #fill(panel: WebviewPanel, view: DescriptorView, uri: Uri): Promise<void> {
    const shown = new ViewPanel(this.client, view, uri, panel, this.fail);
    this.#panels.add(shown);
    panel.onDidDispose(() => this.#panels.delete(shown));
    panel.title = view.title(uri.path.split('/').at(-1) ?? '');
    panel.iconPath = Uri.joinPath(this.context.extensionUri, 'icons', 'descriptor.svg');
    // Nothing of the file system may be read from the page.
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.#files ??= readViewFiles(this.context.extensionUri);
    panel.webview.html = viewPage(view.name, panel.title, await this.#files);
  }
}
