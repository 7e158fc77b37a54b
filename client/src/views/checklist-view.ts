import { l10n, type Memento, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyServerEdits, type ServerEdit } from '../server-edits.ts';
import type { ChecklistData } from './checklist-data.ts';
import { checklistHtml } from './checklist-html.ts';
import { checklistStyle } from './checklist-style.ts';
import type { ActiveView, DescriptorView } from './descriptor-view.ts';

/** Where the name of who ticks is kept. */
const VERIFIER = 'asr.checklist.verifier';

/**
 * The checklist that can be worked. A tick writes the answer to `checklist` of the descriptor, with the
 * name of who verified it and today's date, as one step that can be undone; nothing is saved.
 */
export function checklistView(memento: Memento): DescriptorView {
  const verifier = (): string => memento.get(VERIFIER, '');
  return {
    viewType: 'asr.checklist',
    name: 'checklist',
    title: (fileName) => l10n.t('Checklist of {0}', fileName),
    content: async (client, uri, query) => {
      const { machine = '', plan = '' } = query;
      const data = await client.sendRequest<ChecklistData | null>('asr/checklistRows', {
        textDocument: { uri: uri.toString() },
        machine,
        plan,
      });
      if (data === null) return null;
      const name = uri.path.split('/').at(-1) ?? '';
      return { html: checklistHtml(name, data, query, verifier()), style: checklistStyle };
    },
    act: async (name, value, view) => {
      if (name === 'verifier') await askForVerifier(memento);
      else if (name === 'export') await exportChecklist(view.client, view.uri);
      else if (name === 'reopen') await answer(view, value, undefined);
      else if (name === 'done' || name === 'notApplicable') {
        // Once; an empty name is an answer, too.
        if (memento.get(VERIFIER) === undefined) await askForVerifier(memento);
        await answer(view, value, { state: name, by: verifier(), date: today() });
      }
      view.refresh();
    },
  };
}

async function askForVerifier(memento: Memento): Promise<void> {
  const name = await window.showInputBox({
    title: l10n.t('Who verifies the items?'),
    prompt: l10n.t('The name is written to the checklist with each tick. Leave it empty for none.'),
    value: memento.get(VERIFIER, ''),
    validateInput: (text) =>
      text.length > 100 ? l10n.t('A name has at most 100 characters.') : undefined,
  });
  if (name !== undefined) await memento.update(VERIFIER, name.trim());
}

/** The day of now where the user is, as 2016-11-20. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function answer(view: ActiveView, id: string, given: object | undefined): Promise<void> {
  const { client, uri } = view;
  const edits = await client.sendRequest<readonly ServerEdit[] | null>('asr/answer', {
    textDocument: { uri: uri.toString() },
    id,
    ...(given !== undefined && { answer: given }),
  });
  if (edits === null) {
    await window.showWarningMessage(
      l10n.t(
        'The answer cannot be written: "checklist" in the descriptor is not a block of its own.',
      ),
    );
    return;
  }
  if (await applyServerEdits(uri, edits))
    view.announce(l10n.t('{0} is written to the descriptor.', id));
}

/** Saves the checklist as Markdown, with exceptions and reasons, and opens it. */
async function exportChecklist(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const text = await client.sendRequest<string | null>('asr/checklist', {
    textDocument: { uri: uri.toString() },
  });
  if (text === null) return;
  const name = (uri.path.split('/').at(-1) ?? 'descriptor').replace(/\.asr\.ya?ml$/, '');
  const file = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${name}.checklist.md`),
    filters: { Markdown: ['md'] },
  });
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(await workspace.openTextDocument(file));
}
