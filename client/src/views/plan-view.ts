import { l10n } from 'vscode';
import type { DescriptorView, ViewContent } from './descriptor-view.ts';

/**
 * The recovery plans as pictures: the server draws them, their boxes lead to the lines of the descriptor,
 * and folded groups open.
 */
export function planView(): DescriptorView {
  /** The groups that are open, by descriptor. */
  const open = new Map<string, Set<string>>();
  return {
    viewType: 'asr.plan',
    name: 'plan',
    title: (fileName) => l10n.t('Recovery plans of {0}', fileName),
    content: (client, uri, { journey = '', plan = '', width = '' }) =>
      client.sendRequest<ViewContent | null>('asr/planView', {
        textDocument: { uri: uri.toString() },
        query: { journey, plan, width: Number(width), open: [...(open.get(uri.toString()) ?? [])] },
      }),
    act: (name, value, view) => {
      if (name !== 'fold') return Promise.resolve();
      const own = view.uri.toString();
      const groups = open.get(own) ?? new Set();
      open.set(own, groups);
      if (!groups.delete(value)) groups.add(value);
      view.refresh();
      return Promise.resolve();
    },
  };
}
