import {
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The URI scheme of previews of exports; the query is the descriptor's URI. */
const scheme = 'asr-export';

/** What the server makes of a descriptor. */
export interface ExportedDocuments {
  /** The number of errors; a descriptor with errors has files only if they are asked for. */
  readonly errors: number;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly leftOut: readonly string[];
}

/** Asks for the files of an export; null if the descriptor is not open. */
export function requestExport(
  client: BaseLanguageClient,
  format: string,
  uri: Uri,
  allowErrors: boolean,
): Promise<ExportedDocuments | null> {
  return client.sendRequest<ExportedDocuments | null>('asr/export', {
    textDocument: { uri: uri.toString() },
    format,
    allowErrors,
  });
}

/** Shows the files of an export beside the descriptor, the main one in front. They follow its changes. */
export async function showExport(
  format: string,
  uri: Uri,
  files: ExportedDocuments['files'],
): Promise<void> {
  for (const { name } of [...files].reverse()) {
    const address = Uri.from({ scheme, path: `/${format}/${name}`, query: uri.toString() });
    const document = await workspace.openTextDocument(address);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
  }
}

/** Provides the previews and updates those of a descriptor when it is checked again. */
export function provideExports(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ path, query }) => {
      const [, format = '', name = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
      const answer = await requestExport(client, format, Uri.parse(query), true);
      const file = answer?.files.find((one) => one.name === name);
      return file?.text ?? l10n.t('Nothing to show: the descriptor is not open.');
    },
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, provider),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const checked = new Set(uris.map(String));
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === scheme && checked.has(Uri.parse(uri.query).toString()))
          changed.fire(uri);
    }),
  );
}
