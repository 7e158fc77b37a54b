import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Checked } from '../check/check.ts';
import type { Finding, FindingFix } from '../check/finding.ts';
import { fixAll } from '../check/fix-all.ts';
import { diagnostic } from './diagnostics.ts';
import { minimalEdit } from './minimal-edit.ts';

/** The kind of the action that applies every safe fix. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.asr`;

/** The fixes of the findings that the range touches, and, where it is asked for, all safe fixes. */
export function codeActions(
  checked: Checked,
  { range, context }: { readonly range: Range; readonly context: CodeActionContext },
): CodeAction[] {
  const { descriptor, findings } = checked;
  const wanted = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const span = { start: descriptor.offsetAt(range.start), end: descriptor.offsetAt(range.end) };
    for (const finding of findings) {
      if (finding.span.start > span.end) break;
      if (finding.span.end >= span.start) actions.push(...quickFixes(checked, finding));
    }
  }
  // Asked for by name only: a menu at every place would offer it everywhere.
  if (context.only !== undefined && wanted(fixAllKind)) {
    const action = fixEverything(checked);
    if (action !== undefined) actions.push(action);
  }
  return actions;
}

function quickFixes(checked: Checked, finding: Finding): CodeAction[] {
  return finding.fixes().map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(checked, finding)],
    isPreferred: i === 0,
    edit: workspaceEdit(checked, textEdits(checked, fix)),
  }));
}

function fixEverything(checked: Checked): CodeAction | undefined {
  const { text, applied } = fixAll(checked);
  if (applied.length === 0) return undefined;
  const { span, newText } = minimalEdit(checked.descriptor.text, text);
  return {
    title: 'Fix all auto-fixable problems',
    kind: fixAllKind,
    edit: workspaceEdit(checked, [{ range: checked.descriptor.range(span), newText }]),
  };
}

function textEdits({ descriptor }: Checked, { edits }: FindingFix): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: descriptor.range(span), newText }));
}

/** Versioned, so that an editor refuses an edit made for a text it no longer has. */
function workspaceEdit({ descriptor }: Checked, edits: TextEdit[]): WorkspaceEdit {
  return {
    documentChanges: [
      { textDocument: { uri: descriptor.uri, version: descriptor.version }, edits },
    ],
  };
}
