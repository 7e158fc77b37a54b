import {
  Disposable,
  type Diagnostic,
  DiagnosticSeverity,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { onDidCheck } from './checked.ts';
import { descriptors } from './selector.ts';

/** Keeps an item in the language status: the problems and the profile of the active descriptor. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('asr.status', descriptors);
  item.name = 'ASR';
  let newestRequest = 0;
  let shownUri: string | undefined;
  const refresh = () => {
    const request = ++newestRequest;
    const document = window.activeTextEditor?.document;
    // The detail of another document, or of a server that was restarted, is outdated.
    const uri = client.isRunning() ? document?.uri.toString() : undefined;
    if (uri !== shownUri) item.detail = '';
    shownUri = uri;
    show(item, client.state, document);
    if (document === undefined || languages.match(descriptors, document) === 0) return;
    // Only the server knows the profile: the descriptor, `.asr.json` or the settings decide it.
    statusOf(client, document).then(
      (status) => {
        // Zero before the first check.
        if (request !== newestRequest || status === null || status.milliseconds === 0) return;
        item.detail = detail(status);
        setAccessibleLabel(item);
      },
      () => {
        // The server is not running, which the item shows.
      },
    );
  };
  refresh();
  return Disposable.from(
    item,
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('asr.profile')) refresh();
    }),
    onDidCheck(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
  );
}

function show(item: LanguageStatusItem, state: State, document: TextDocument | undefined): void {
  if (document && languages.match(descriptors, document) === 0) return;
  item.busy = state === State.Starting;
  const isDown = state !== State.Running && !item.busy;
  item.severity = isDown ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  if (state !== State.Running) {
    item.text = isDown
      ? l10n.t('The ASR server is not running')
      : l10n.t('The ASR server is starting');
    item.detail = isDown ? l10n.t('descriptors are not checked') : '';
    item.command = { command: 'asr.restartServer', title: l10n.t('Restart') };
  } else if (document) {
    item.text = problems(languages.getDiagnostics(document.uri));
    item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  }
  setAccessibleLabel(item);
}

/** Makes a screen reader read all of the item at once. */
function setAccessibleLabel(item: LanguageStatusItem): void {
  const words = [item.name, item.text, item.detail].filter(
    (word) => word !== undefined && word !== '',
  );
  item.accessibilityInformation = { label: words.join(', ') };
}

interface DescriptorStatus {
  readonly profile: string;
  readonly milliseconds: number;
}

/** How the server checked the descriptor; null if the descriptor is not open there. */
async function statusOf(
  client: BaseLanguageClient,
  { uri }: TextDocument,
): Promise<DescriptorStatus | null> {
  if (!client.isRunning()) return null;
  return client.sendRequest<DescriptorStatus | null>('asr/standing', {
    textDocument: { uri: uri.toString() },
  });
}

/** Such as "profile 2016-12, checked in 4 ms". */
function detail({ profile, milliseconds }: DescriptorStatus): string {
  return l10n.t('profile {0}, checked in {1} ms', profile, Math.max(1, Math.round(milliseconds)));
}

/** Such as "2 errors, 1 warning"; like the Problems panel, it does not count hints. */
function problems(diagnostics: readonly Diagnostic[]): string {
  const ours = diagnostics.filter(({ source }) => source === 'asr');
  const count = (severity: DiagnosticSeverity) =>
    ours.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = count(DiagnosticSeverity.Error);
  const warnings = count(DiagnosticSeverity.Warning);
  const notes = count(DiagnosticSeverity.Information);
  const parts = [
    errors === 1 ? l10n.t('1 error') : errors > 1 && l10n.t('{0} errors', errors),
    warnings === 1 ? l10n.t('1 warning') : warnings > 1 && l10n.t('{0} warnings', warnings),
    notes === 1 ? l10n.t('1 note') : notes > 1 && l10n.t('{0} notes', notes),
  ].filter((part) => part !== false);
  return parts.length === 0 ? l10n.t('No problems') : parts.join(', ');
}
