import type { Uri } from 'vscode';
import { commands, Disposable, l10n, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onDidCheck } from '../checked.ts';
import type { ActiveView, DescriptorView } from './descriptor-view.ts';
import { revealLine } from './reveal-line.ts';

/** What the page of a panel asks for (client/webview/host.ts). Anything may arrive; all of it is checked. */
interface PageMessage {
  readonly kind?: unknown;
  readonly line?: unknown;
  readonly id?: unknown;
  readonly act?: unknown;
  readonly value?: unknown;
  readonly query?: unknown;
}

/** One webview panel: keeps what it shows up to date, and does what its page asks for. */
export class ViewPanel implements ActiveView {
  readonly #subscriptions: Disposable;
  #isReading = false;
  /** Whether something changed since the content was asked for. */
  #isOutdated = false;
  #isReady = false;
  #query: Readonly<Record<string, string>> = {};

  constructor(
    readonly client: BaseLanguageClient,
    readonly view: DescriptorView,
    readonly uri: Uri,
    readonly panel: WebviewPanel,
    private readonly fail: (failure: unknown) => void,
  ) {
    const own = uri.toString();
    const refresh = () => {
      this.refresh();
    };
    this.#subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: PageMessage | null) => {
        this.#receive(message ?? {}).catch(fail);
      }),
      panel.onDidChangeViewState(refresh),
      onDidCheck(refresh),
      client.onDidChangeState(refresh),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === own) refresh();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection !== undefined && textEditor.document.uri.toString() === own)
          this.#post({ kind: 'cursor', line: selection.active.line + 1 });
      }),
    );
    panel.onDidDispose(() => {
      this.#subscriptions.dispose();
    });
  }

  refresh(): void {
    this.#isOutdated = true;
    // A hidden panel is drawn when it is shown.
    if (this.#isReading || !this.#isReady || !this.panel.visible) return;
    this.#read().catch(this.fail);
  }

  announce(text: string): void {
    this.#post({ kind: 'announce', text });
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#isOutdated && this.panel.visible) {
        this.#isOutdated = false;
        const content = await this.#content();
        const uri = this.uri.toString();
        this.#post(
          content === null
            ? {
                kind: 'empty',
                uri,
                text: l10n.t('Nothing to show: the descriptor cannot be read.'),
              }
            : { kind: 'content', uri, html: content.html, style: content.style ?? '' },
        );
      }
    } finally {
      this.#isReading = false;
    }
  }

  async #content() {
    if (!this.client.isRunning()) return null;
    try {
      // The server answers for open documents only, and VS Code closes those that no editor shows.
      await workspace.openTextDocument(this.uri);
    } catch {
      return null;
    }
    return this.view.content(this.client, this.uri, this.#query);
  }

  async #receive({ kind, line, id, act, value, query }: PageMessage): Promise<void> {
    if (kind === 'ready' || kind === 'query') {
      this.#isReady = true;
      this.#query = textsOf(query);
      this.refresh();
    } else if (kind === 'reveal' && typeof line === 'number' && Number.isInteger(line)) {
      await revealLine(this.uri, line);
    } else if (kind === 'explain' && typeof id === 'string' && /^ASR\d{3}$/.test(id)) {
      await commands.executeCommand('asr.explainRequirement', id);
    } else if (kind === 'act' && typeof act === 'string') {
      await this.view.act?.(act, typeof value === 'string' ? value : '', this);
    }
  }

  #post(message: object): void {
    this.panel.webview.postMessage(message).then(undefined, this.fail);
  }
}

/** The texts of an object by their names; of anything else none. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
