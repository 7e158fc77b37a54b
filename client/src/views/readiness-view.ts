import { l10n, Uri, window, workspace } from 'vscode';
import type { ActiveView, DescriptorView, ViewContent } from './descriptor-view.ts';

const extensions: Readonly<Record<string, string>> = { html: 'html', markdown: 'md' };

/** The readiness report as it is printed, to read beside the text and to save. */
export function readinessView(): DescriptorView {
  return {
    viewType: 'asr.readiness',
    name: 'readiness',
    title: (fileName) => l10n.t('Readiness of {0}', fileName),
    content: (client, uri) =>
      client.sendRequest<ViewContent | null>('asr/readinessView', {
        textDocument: { uri: uri.toString() },
      }),
    act: async (name, value, view) => {
      const extension = extensions[value];
      if (name === 'save' && extension !== undefined) await save(view, value, extension);
    },
  };
}

/** Saves the report as a file that the user names. */
async function save(view: ActiveView, format: string, extension: string): Promise<void> {
  const { client, uri } = view;
  const text = await client.sendRequest<string | null>('asr/readinessReport', {
    textDocument: { uri: uri.toString() },
    format,
  });
  if (text === null) return;
  const name = (uri.path.split('/').at(-1) ?? 'descriptor').replace(/\.asr\.ya?ml$/, '');
  const file = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${name}.readiness.${extension}`),
    filters: { [format === 'html' ? 'HTML' : 'Markdown']: [extension] },
  });
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  view.announce(l10n.t('{0} is saved.', workspace.asRelativePath(file)));
}
