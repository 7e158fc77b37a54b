/** Asks for code actions about texts with marks, and carries them out. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeActionKind,
  Range,
  TextDocumentEdit,
} from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/index.ts';
import { ask, edited, type TestQuestion } from './ask.ts';

/** The actions at the cursor, or about the first marked span. */
export function actions(source: string | TestQuestion, only?: CodeActionKind[]): CodeAction[] {
  const asked = typeof source === 'string' ? ask(source) : source;
  const [range = { start: asked.position, end: asked.position }] = asked.ranges;
  const context = { diagnostics: [], ...(only !== undefined && { only }) };
  return codeActions(asked.checked, { range, context }, { explain: 'asr.explainRequirement' });
}

/** The titles of the actions of a kind. */
export function titles(source: string, kind = 'refactor'): string[] {
  return actions(source, [kind]).map(({ title }) => title);
}

/** The text after the action whose title begins like this. */
export function acted(source: string, title: string, only?: CodeActionKind[]): string {
  const asked = ask(source);
  const all = actions(asked, only);
  const action = all.find((one) => one.title.startsWith(title));
  assert.ok(action, `there is no “${title}”, but ${all.map((one) => one.title).join('; ')}`);
  return after(asked, action);
}

/** The text after an action. */
export function after(asked: TestQuestion, { edit }: CodeAction): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.ok(change);
  return edited(asked.descriptor, change.edits as { range: Range; newText: string }[]);
}
