/** Fixes of findings as code actions. */
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import type { Span } from '../text/span.ts';
import { diagnostic } from './diagnostics.ts';

/** The kinds of fixes for the menu; a client may ask for one of them. */
export const fixActionKinds = {
  safe: CodeActionKind.QuickFix,
  plan: `${CodeActionKind.QuickFix}.asr.plan`,
  fact: `${CodeActionKind.QuickFix}.asr.fact`,
} as const;

/** An edit on the whole text. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Returns the fixes of a finding. One that changes the plan says so. */
export function quickFixes(
  checked: Checked,
  finding: Finding,
): readonly (CodeAction & { readonly kind: string })[] {
  return finding.fixes().map(({ title, kind, edits }, i) => ({
    ...quickFix(checked, kind === 'plan' ? `${title} (changes the plan)` : title, finding, edits),
    kind: fixActionKinds[kind],
    // The editor applies a preferred fix by one key, without showing it.
    isPreferred: i === 0 && kind === 'safe',
  }));
}

/** Returns an action on a finding. */
export function quickFix(
  checked: Checked,
  title: string,
  finding: Finding,
  edits: readonly SpanEdit[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(checked, finding)],
    edit: workspaceEdit(checked, edits),
  };
}

/** Sets the version, so that the editor rejects an edit of an outdated text. */
export function workspaceEdit({ descriptor }: Checked, edits: readonly SpanEdit[]): WorkspaceEdit {
  const { uri, version } = descriptor;
  const all = edits.map(({ span, newText }) => ({ range: descriptor.range(span), newText }));
  return { documentChanges: [{ textDocument: { uri, version }, edits: all }] };
}
