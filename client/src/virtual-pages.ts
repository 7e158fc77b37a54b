import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  TabInputCustom,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The URI scheme of documents that the server writes: explanations, checklists, comparisons. */
const scheme = 'asr-page';

/** The preview of Markdown that has the name of its file as title. */
const preview = 'vscode.markdown.preview.editor';

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

/** Shows a page as a Markdown preview: where pages are shown already, or beside the editor. */
export async function showPage(page: Page): Promise<void> {
  await commands.executeCommand('vscode.openWith', uriOf(page), preview, {
    viewColumn: columnOfPages() ?? ViewColumn.Beside,
    preview: true,
  });
}

function columnOfPages(): ViewColumn | undefined {
  const isPage = ({ input }: { readonly input: unknown }): boolean =>
    input instanceof TabInputCustom && input.uri.scheme === scheme;
  return window.tabGroups.all.find(({ tabs }) => tabs.some(isPage))?.viewColumn;
}

/** Provides the pages and updates those of a descriptor when it changes. */
export function providePages(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => {
      const page = pageOf(uri);
      const text = page === undefined ? null : await request(client, page);
      if (page === undefined || text === null)
        return l10n.t('Nothing to show: the descriptor is not open or the requirement is unknown.');
      return `${text.trimEnd()}\n${linksOf(page)}`;
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

/** Links to the other pages of the same descriptor. */
function linksOf(page: Page): string {
  const { uri } = page;
  if (uri === undefined) return '';
  const up = page.kind === 'explain' && page.profile !== undefined ? '../..' : '..';
  const link = (kind: 'checklist' | 'compareProfiles', text: string): string =>
    `[${text}](${up}/${kind}/${encodeURIComponent(titleOf({ kind, uri }))}.md)`;
  const links = [
    page.kind === 'checklist' ? '' : link('checklist', l10n.t('Checklist')),
    page.kind === 'compareProfiles' ? '' : link('compareProfiles', l10n.t('Compare profiles')),
  ];
  return `\n---\n\n${links.filter((one) => one !== '').join(' · ')}\n`;
}

/** The title of a page: that of its tab. */
function titleOf(page: Page): string {
  if (page.kind === 'explain') return page.id;
  const name = page.uri.path.split('/').at(-1) ?? '';
  if (page.kind === 'checklist') return l10n.t('Checklist of {0}', name);
  if (page.kind === 'answers') return l10n.t('Answers for {0}', name);
  return l10n.t('Profiles of {0}', name);
}

/**
 * The URI of a page. The descriptor is in its path, so that relative links keep it; it ends with `.md`,
 * from which VS Code derives the language.
 */
function uriOf(page: Page): Uri {
  const about = page.uri === undefined ? '-' : encoded(page.uri.toString());
  const settings = page.kind === 'answers' ? (page.settings ?? []) : [];
  return Uri.from({
    scheme,
    path: `/${about}/${page.kind}/${titleOf(page)}.md`,
    fragment: settings.join('\n'),
  });
}

function pageOf({ path, fragment }: Uri): Page | undefined {
  // Pages link to explanations with the profile in the path (`../explain/2016-12/ASR303.md`).
  const [, about = '-', kind, profile, name] =
    /^\/([\w-]+)\/(\w+)\/(?:(\d{4}-\d\d)\/)?([^/]*)\.md$/.exec(path) ?? [];
  const uri = about === '-' ? undefined : Uri.parse(decoded(about));
  if (kind === 'explain' && name !== undefined) return { kind, id: name, uri, profile };
  if ((kind === 'checklist' || kind === 'compareProfiles') && uri !== undefined)
    return { kind, uri };
  if (kind === 'answers' && uri !== undefined)
    return { kind, uri, settings: fragment === '' ? [] : fragment.split('\n') };
  return undefined;
}

/** A text as a part of a path, without a character that has a meaning in one. */
function encoded(text: string): string {
  return btoa(encodeURIComponent(text)).replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(atob(text.replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    // A link that somebody wrote.
    return '';
  }
}
