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
import { descriptors, statedProfile } from './selector.ts';

/** Keeps an entry in the language status: how the active descriptor stands, by which profile. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('asr.status', descriptors);
  item.name = 'ASR';
  const refresh = () => {
    show(item, client.state, window.activeTextEditor?.document);
  };
  refresh();
  return Disposable.from(
    item,
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('asr.profile')) refresh();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
  );
}

function show(item: LanguageStatusItem, state: State, document: TextDocument | undefined): void {
  if (document && languages.match(descriptors, document) === 0) return;
  item.busy = state === State.Starting;
  const running = state === State.Running || item.busy;
  item.severity = running ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
  if (!running) {
    item.text = l10n.t('The ASR server is not running');
    item.detail = l10n.t('descriptors are not checked');
    item.command = { command: 'asr.restartServer', title: l10n.t('Restart') };
  } else if (document) {
    item.text = problems(languages.getDiagnostics(document.uri));
    item.detail = l10n.t('profile {0}', profileOf(document));
    item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  }
}

/** The profile that the descriptor itself names, or else the one of the settings. */
function profileOf(document: TextDocument): string {
  return (
    statedProfile(document) ?? workspace.getConfiguration('asr', document).get('profile', '2016-12')
  );
}

/** Such as "2 errors, 1 warning"; hints are not counted, as in the Problems panel. */
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
