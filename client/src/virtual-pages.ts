import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The URI scheme of documents that the server writes: explanations, checklists, comparisons. */
const scheme = 'asr-page';

/** A page about a descriptor or a requirement. */
export type Page =
  | { readonly kind: 'checklist' | 'compareProfiles'; readonly uri: Uri }
  | {
      readonly kind: 'answers';
      readonly uri: Uri;
      /** `PATH=VALUE` for each value to assume; with them the page compares. */
      readonly settings?: readonly string[];
    }
  | {
      readonly kind: 'explain';
      readonly id: string;
      /** The descriptor whose profile counts, or the profile itself, as in links of pages. */
      readonly uri: Uri | undefined;
      readonly profile?: string | undefined;
    };

/** Shows a page as a Markdown preview beside the editor. */
export async function showPage(page: Page): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', uriOf(page));
}

/** Provides the pages and updates those of a descriptor when it changes. */
export function providePages(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => {
      const page = pageOf(uri);
      const text = page === undefined ? null : await request(client, page);
      return (
        text ?? l10n.t('Nothing to show: the descriptor is not open or the requirement is unknown.')
      );
    },
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, provider),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const checked = new Set(uris.map(String));
      for (const { uri } of workspace.textDocuments) {
        const page = uri.scheme === scheme ? pageOf(uri) : undefined;
        if (page?.uri !== undefined && checked.has(page.uri.toString())) changed.fire(uri);
      }
    }),
  );
}

function request(client: BaseLanguageClient, page: Page): Promise<string | null> {
  if (page.kind === 'answers') {
    const settings = (page.settings ?? []).map((text) => {
      const [path = '', ...value] = text.split('=');
      return { path: path.trim(), value: value.join('=').trim() };
    });
    const document = { uri: page.uri.toString() };
    return client.sendRequest<string | null>('asr/answers', { textDocument: document, settings });
  }
  const params =
    page.kind === 'explain'
      ? {
          id: page.id,
          ...(page.uri !== undefined && { uri: page.uri.toString() }),
          ...(page.profile !== undefined && { profile: page.profile }),
        }
      : { textDocument: { uri: page.uri.toString() } };
  return client.sendRequest<string | null>(`asr/${page.kind}`, params);
}

/** The URI of a page; it ends with `.md`, from which VS Code derives the language. */
function uriOf(page: Page): Uri {
  const name =
    page.kind === 'explain' ? page.id : (page.uri.path.split('/').at(-1) ?? 'descriptor');
  const settings = page.kind === 'answers' ? (page.settings ?? []) : [];
  return Uri.from({
    scheme,
    path: `/${page.kind}/${name}.md`,
    query: page.uri?.toString() ?? '',
    fragment: settings.join('\n'),
  });
}

function pageOf({ path, query, fragment }: Uri): Page | undefined {
  // Pages link to explanations with the profile in the path (`../explain/2016-12/ASR303.md`).
  const [, kind, profile, name] = /^\/(\w+)\/(?:(\d{4}-\d\d)\/)?(.*)\.md$/.exec(path) ?? [];
  const uri = query === '' ? undefined : Uri.parse(query);
  if (kind === 'explain' && name !== undefined) return { kind, id: name, uri, profile };
  if ((kind === 'checklist' || kind === 'compareProfiles') && uri !== undefined)
    return { kind, uri };
  if (kind === 'answers' && uri !== undefined)
    return { kind, uri, settings: fragment === '' ? [] : fragment.split('\n') };
  return undefined;
}
