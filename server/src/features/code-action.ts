import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { fixAll } from '../check/fix-all.ts';
import { FixTrials, type Attempt } from '../check/fix-trials.ts';
import type { Edit } from '../edits/edits.ts';
import { minimalEdit } from '../text/minimal-edit.ts';
import type { Span } from '../text/span.ts';
import { acceptActions } from './accept-finding.ts';
import { styleOf } from './completion/style.ts';
import {
  commandAction,
  fixActionKinds,
  quickFix,
  quickFixes,
  workspaceEdit,
  type SpanEdit,
} from './fix-actions.ts';
import { profileActions } from './profile-actions.ts';
import { refactorings } from './refactor/index.ts';
import type { RefactoringEdits } from './refactor/refactoring.ts';

/** The kind of the action that applies every safe fix. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.asr`;

/** What code actions need to know of a client: its commands, and whether edits may have placeholders. */
export interface ActionClient {
  /** Explains the requirement of an id. */
  readonly explain?: string | undefined;
  /** Sets the severity of a requirement in the workspace. */
  readonly severity?: string | undefined;
  /** Sets the profile of the workspace. */
  readonly profile?: string | undefined;
  readonly snippetEdits?: boolean;
}

/**
 * Returns the fixes of the findings in a range, actions to accept and to explain them, and
 * refactorings. Returns the fix-all action only if the client asks for its kind. What would leave the
 * text unreadable, or cause an error, is not offered.
 * @param attempt checks the version with changes; without it, each action is checked from the start.
 */
export function codeActions(
  checked: Checked,
  { range, context }: { readonly range: Range; readonly context: CodeActionContext },
  { explain, severity, profile, snippetEdits = false }: ActionClient = {},
  attempt?: Attempt,
): CodeAction[] {
  const { descriptor } = checked;
  const span = { start: descriptor.offsetAt(range.start), end: descriptor.offsetAt(range.end) };
  const isWanted = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  const trials = new FixTrials(checked, attempt);
  if (Object.values(fixActionKinds).some(isWanted)) {
    for (const finding of findingsIn(checked, span))
      actions.push(...quickFixes(checked, finding, isWanted, trials));
  }
  if (isWanted(CodeActionKind.QuickFix)) {
    const touched = findingsIn(checked, span);
    for (const { title, findings, edits, use } of profileActions(checked, touched)) {
      if (edits !== undefined) {
        if (trials.staysReadable(edits)) actions.push(quickFix(checked, title, findings, edits));
      } else if (profile !== undefined) actions.push(commandAction(title, profile, use));
    }
    for (const { title, finding, edits } of acceptActions(checked, touched))
      if (trials.staysReadable(edits))
        actions.push(quickFix(checked, title, [finding], edits, snippetEdits));
    if (explain !== undefined) actions.push(...commands(touched, (id) => `Explain ${id}`, explain));
    if (severity !== undefined)
      actions.push(...commands(touched, (id) => `Set the severity of ${id}...`, severity));
  }
  const invoked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  // Changes to the whole text would fill the menu at every position.
  const isWantedEdit = (kind: string): boolean =>
    isWanted(kind) && (context.only !== undefined || !kind.startsWith('source.'));
  for (const { title, kind, edits } of refactoringEdits(checked, span, invoked, isWantedEdit)) {
    if (isWantedEdit(kind))
      actions.push({ title, kind, edit: workspaceEdit(checked, edits.map(inText(checked))) });
  }
  if (context.only !== undefined && isWanted(fixAllKind)) {
    const action = fixEverything(checked);
    if (action !== undefined) actions.push(action);
  }
  return actions;
}

function findingsIn({ findings }: Checked, span: Span): Finding[] {
  const touched: Finding[] = [];
  for (const finding of findings) {
    if (finding.span.start > span.end) break;
    if (finding.span.end >= span.start) touched.push(finding);
  }
  return touched;
}

/** Returns one action per requirement, which calls a client command with its id. */
function commands(
  findings: readonly Finding[],
  titleOf: (id: string) => string,
  command: string,
): CodeAction[] {
  const ids = [...new Set(findings.map(({ requirement }) => requirement))];
  return ids.map((id) => commandAction(titleOf(id), command, id));
}

function* refactoringEdits(
  checked: Checked,
  span: Span,
  invoked: boolean,
  wanted: (kind: string) => boolean,
): Iterable<RefactoringEdits> {
  const { descriptor } = checked;
  const index = descriptor.segmentIndexAt(span.start);
  const segment = descriptor.segments[index];
  if (segment === undefined || segment.kind === 'rest') return;
  const at = span.start - descriptor.offsetOf(index);
  const style = styleOf(descriptor);
  for (const refactoring of refactorings)
    yield* refactoring({ checked, span, segment, at, style, invoked, wanted });
}

function fixEverything(checked: Checked): CodeAction | undefined {
  const { text, applied } = fixAll(checked);
  if (applied.length === 0) return undefined;
  return {
    title: 'Fix all auto-fixable problems',
    kind: fixAllKind,
    edit: workspaceEdit(checked, [minimalEdit(checked.descriptor.text, text)]),
  };
}

function inText({ descriptor }: Checked): (edit: Edit) => SpanEdit {
  return ({ at, newText }) => ({ span: descriptor.span(at), newText });
}
