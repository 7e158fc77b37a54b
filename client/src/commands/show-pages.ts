import { languages, l10n, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { requirementsOf } from '../requirement-list.ts';
import { showPage } from '../virtual-pages.ts';
import { activeDescriptor } from '../selector.ts';

/** ASR: Show Answers */
export async function showAnswers(): Promise<void> {
  await showPageOfDescriptor('answers');
}

/** ASR: What If... asks for other values and shows the answers with and without them. */
export async function showWhatIf(): Promise<void> {
  const document = activeDescriptor();
  if (document === undefined) {
    await showPageOfDescriptor('answers');
    return;
  }
  const settings: string[] = [];
  for (;;) {
    const text = await window.showInputBox({
      title: l10n.t('What if ...'),
      prompt:
        settings.length === 0
          ? l10n.t('A value to assume, as PATH=VALUE. The file is not changed.')
          : l10n.t('Another value, or nothing to compare. So far: {0}', settings.join(', ')),
      placeHolder: 'capacity.bandwidthMbps=500',
      ignoreFocusOut: true,
      validateInput: (value) =>
        value.trim() === '' || /^\s*[A-Za-z][^=]*=/.test(value)
          ? undefined
          : l10n.t('Write PATH=VALUE, such as capacity.bandwidthMbps=500.'),
    });
    if (text === undefined) return;
    if (text.trim() === '') break;
    settings.push(text.trim());
  }
  await showPage({ kind: 'answers', uri: document.uri, settings });
}

/** ASR: Compare Profiles */
export async function compareProfiles(): Promise<void> {
  await showPageOfDescriptor('compareProfiles');
}

/**
 * ASR: Explain Requirement
 * @param id the requirement; by default that of the problem at the cursor, otherwise the user chooses.
 */
export async function explainRequirement(session: ClientSession, id?: unknown): Promise<void> {
  const uri = activeDescriptor()?.uri;
  const known = typeof id === 'string' ? id : (requirementAtCursor() ?? (await chooseId(session)));
  if (known !== undefined) await showPage({ kind: 'explain', id: known, uri });
}

async function showPageOfDescriptor(
  kind: 'answers' | 'checklist' | 'compareProfiles',
): Promise<void> {
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

/** Lets the user choose from all requirements, by id or by words of the title. */
async function chooseId(session: ClientSession): Promise<string | undefined> {
  const requirements = await requirementsOf(session, activeDescriptor()?.uri);
  const chosen = await window.showQuickPick(
    requirements.map(({ id, title }) => ({ label: title, description: id, id })),
    { title: l10n.t('Explain a requirement'), matchOnDescription: true },
  );
  return chosen?.id;
}
