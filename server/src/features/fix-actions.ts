/** Fixes of findings as code actions. */
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import type { FixTrials } from '../check/fix-trials.ts';
import type { Span } from '../text/span.ts';
import { diagnostic } from './diagnostics.ts';

/** The kinds of fixes for the menu; a client may ask for one of them. */
export const fixActionKinds = {
  safe: CodeActionKind.QuickFix,
  plan: `${CodeActionKind.QuickFix}.asr.plan`,
  fact: `${CodeActionKind.QuickFix}.asr.fact`,
} as const;

/** What code actions need to know of a client: its commands, and whether edits may have placeholders. */
export interface ActionClient {
  /** Explains the requirement of an id. */
  readonly explain?: string | undefined;
  /** Sets the severity of a requirement in the workspace. */
  readonly severity?: string | undefined;
  /** Makes machines of rows of a spreadsheet. */
  readonly insertRows?: string | undefined;
  /** Sets the profile of the workspace. */
  readonly profile?: string | undefined;
  readonly snippetEdits?: boolean;
}

/** An edit on the whole text. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
  /** The same with a placeholder, for a client that takes such edits. */
  readonly snippet?: string;
}

/** Returns the sound fixes of a finding, of the kinds that are wanted. One that changes the plan says so. */
export function quickFixes(
  checked: Checked,
  finding: Finding,
  isWanted: (kind: string) => boolean,
  trials: FixTrials,
): readonly CodeAction[] {
  const actions: CodeAction[] = [];
  for (const [i, fix] of finding.fixes().entries()) {
    const { title, kind, edits } = fix;
    if (!isWanted(fixActionKinds[kind]) || !trials.isSound(finding, fix)) continue;
    const words = kind === 'plan' ? `${title} (changes the plan)` : title;
    actions.push({
      ...quickFix(checked, words, [finding], edits),
      kind: fixActionKinds[kind],
      // The editor applies a preferred fix by one key, without showing it.
      isPreferred: i === 0 && kind === 'safe',
    });
  }
  return actions;
}

/** Returns an action on findings. */
export function quickFix(
  checked: Checked,
  title: string,
  findings: readonly Finding[],
  edits: readonly SpanEdit[],
  snippetEdits = false,
): CodeAction & { readonly kind: string } {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => diagnostic(checked, finding)),
    edit: workspaceEdit(checked, edits, snippetEdits),
  };
}

/** Returns an action on findings that calls a command of the client. */
export function commandAction(
  checked: Checked,
  title: string,
  findings: readonly Finding[],
  command: string,
  argument: string,
): CodeAction & { readonly kind: string } {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    // Editors put actions without them last, whatever their order.
    diagnostics: findings.map((finding) => diagnostic(checked, finding)),
    command: { title, command, arguments: [argument] },
  };
}

/** Sets the version, so that the editor rejects an edit of an outdated text. */
export function workspaceEdit(
  { descriptor }: Checked,
  edits: readonly SpanEdit[],
  snippetEdits = false,
): WorkspaceEdit {
  const { uri, version } = descriptor;
  const all = edits.map(({ span, newText, snippet }) => {
    const range = descriptor.range(span);
    return snippetEdits && snippet !== undefined
      ? { range, snippet: { kind: 'snippet' as const, value: snippet } }
      : { range, newText };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: all }] };
}
