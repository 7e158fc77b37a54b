/**
 * What the menu offers for findings, in the order that people look for it: fixes, the same fix for all
 * findings of a kind, another profile, ways to accept, and the explanation.
 */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { safeFixes } from '../check/fix-all.ts';
import type { FixTrials } from '../check/fix-trials.ts';
import { acceptActions } from './accept-finding.ts';
import { missingBlocksDiagnostic } from './diagnostics.ts';
import {
  commandAction,
  fixActionKinds,
  quickFix,
  quickFixes,
  type ActionClient,
  type SpanEdit,
} from './fix-actions.ts';
import { missingBlocksIn } from './missing-blocks.ts';
import { profileActions } from './profile-actions.ts';
import { rowActions } from './row-actions.ts';

/** What a menu is made for. */
interface MenuRequest {
  readonly client: ActionClient;
  /** Tries what is offered: nothing that makes the text unreadable, or causes an error. */
  readonly trials: FixTrials;
  /** Whether somebody opened the menu; otherwise the editor asks at each move of the cursor. */
  readonly invoked: boolean;
  readonly isWanted: (kind: string) => boolean;
}

/** Returns the actions on findings. */
export function findingMenu(
  checked: Checked,
  touched: readonly Finding[],
  { client, trials, invoked, isWanted }: MenuRequest,
): CodeAction[] {
  const { explain, severity, profile, snippetEdits = false } = client;
  const actions: CodeAction[] = [];
  const groups = missingBlocksIn(touched);
  const joined = new Set(groups.flatMap(({ findings }) => findings));
  if (isWanted(fixActionKinds.plan))
    for (const group of groups) actions.push(...addMissing(checked, group, trials));
  for (const finding of touched)
    if (!joined.has(finding)) actions.push(...quickFixes(checked, finding, isWanted, trials));
  if (!isWanted(CodeActionKind.QuickFix)) return actions;
  actions.push(...rowActions(checked, touched, client.insertRows));
  if (invoked) actions.push(...fixesOfKind(checked, touched, trials));
  for (const { title, findings, edits, use } of profileActions(checked, touched)) {
    if (edits !== undefined) {
      if (trials.staysReadable(edits)) actions.push(quickFix(checked, title, findings, edits));
    } else if (profile !== undefined)
      actions.push(commandAction(checked, title, findings, profile, use));
  }
  for (const { title, finding, edits } of acceptActions(checked, touched))
    if (trials.staysReadable(edits))
      actions.push(quickFix(checked, title, [finding], edits, snippetEdits));
  const command = (titleOf: (id: string) => string, name: string | undefined): void => {
    for (const [id, findings] of name === undefined ? [] : byRequirement(touched))
      actions.push(commandAction(checked, titleOf(id), findings, name ?? '', id));
  };
  command((id) => `Explain ${id}`, explain);
  command((id) => `Set the severity of ${id}...`, severity);
  return actions;
}

/** One fix for all blocks that are missing at a place. */
function addMissing(
  checked: Checked,
  group: ReturnType<typeof missingBlocksIn>[number],
  trials: FixTrials,
): readonly CodeAction[] {
  const edits = group.findings.flatMap((finding) => finding.fixes()[0]?.edits ?? []);
  if (edits.length === 0 || !trials.staysReadable(edits)) return [];
  const title = `Add the ${group.keys.length} missing blocks (changes the plan)`;
  return [
    {
      ...quickFix(checked, title, [], edits),
      kind: fixActionKinds.plan,
      diagnostics: [missingBlocksDiagnostic(checked, group)],
    },
  ];
}

/** The most findings that one fix of all of a kind changes. */
const MAX_OF_KIND = 1000;

/** The safe fixes of all findings of a requirement, where there are several. */
function fixesOfKind(
  checked: Checked,
  touched: readonly Finding[],
  trials: FixTrials,
): readonly CodeAction[] {
  const actions: CodeAction[] = [];
  for (const [id, here] of byRequirement(touched)) {
    if (!here.some((finding) => finding.fixes().some(safeFixes))) continue;
    const alike = checked.findings
      .filter(({ requirement }) => requirement === id)
      .slice(0, MAX_OF_KIND);
    const edits = new Map<string, SpanEdit>();
    let fixed = 0;
    for (const finding of alike) {
      const fix = finding.fixes().find(safeFixes);
      if (fix === undefined || fix.edits.some((edit) => isTaken(edits, edit))) continue;
      fixed++;
      for (const edit of fix.edits) edits.set(keyOf(edit), edit);
    }
    if (fixed < 2) continue;
    const title = `Fix all ${fixed} findings of ${id} in this file`;
    const sorted = [...edits.values()].sort((a, b) => a.span.start - b.span.start);
    if (trials.staysReadable(sorted)) actions.push(quickFix(checked, title, here, sorted));
  }
  return actions;
}

function keyOf({ span }: SpanEdit): string {
  return `${span.start} ${span.end}`;
}

/** Whether an edit cannot be made beside the others. An equal one is made once. */
function isTaken(edits: ReadonlyMap<string, SpanEdit>, edit: SpanEdit): boolean {
  const same = edits.get(keyOf(edit));
  if (same !== undefined) return same.newText !== edit.newText;
  // Findings are in the order of the text: an edit can only touch the one before it.
  const last = [...edits.values()].at(-1);
  return last !== undefined && edit.span.start <= last.span.end && last.span.start <= edit.span.end;
}

/** The findings by requirement, in their order. */
function byRequirement(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    found.set(finding.requirement, [...(found.get(finding.requirement) ?? []), finding]);
  return found;
}
