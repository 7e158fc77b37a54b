import { languages, l10n, window } from 'vscode';
import { showPage } from '../virtual-pages.ts';
import { activeDescriptor } from '../selector.ts';

/** ASR: Compare Profiles */
export async function compareProfiles(): Promise<void> {
  await showPageOfDescriptor('compareProfiles');
}

/**
 * ASR: Explain Requirement
 * @param id the requirement; by default that of the problem at the cursor, otherwise the user is asked.
 */
export async function explainRequirement(id?: unknown): Promise<void> {
  const uri = activeDescriptor()?.uri;
  const known = typeof id === 'string' ? id : (requirementAtCursor() ?? (await askForId()));
  if (known !== undefined) await showPage({ kind: 'explain', id: known, uri });
}

async function showPageOfDescriptor(kind: 'checklist' | 'compareProfiles'): Promise<void> {
  const document = activeDescriptor();
  if (document === undefined) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return;
  }
  await showPage({ kind, uri: document.uri });
}

/** The requirement of the first problem at the cursor. */
function requirementAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const problem = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'asr' && range.contains(editor.selection.active));
  const code = problem?.code;
  return typeof code === 'object'
    ? String(code.value)
    : code === undefined
      ? undefined
      : String(code);
}

async function askForId(): Promise<string | undefined> {
  const id = await window.showInputBox({
    prompt: l10n.t('Requirement id'),
    placeHolder: 'ASR303',
    validateInput: (value) =>
      /^ASR\d{3}$/i.test(value.trim())
        ? undefined
        : l10n.t('An id is ASR followed by three digits.'),
  });
  return id?.trim().toUpperCase();
}
