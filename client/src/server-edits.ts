import { Position, Range, type Uri, workspace, WorkspaceEdit } from 'vscode';

/** An edit as the server sends it. */
export interface ServerEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** Applies edits to a document as one step that can be undone; nothing is saved. */
export async function applyServerEdits(uri: Uri, edits: readonly ServerEdit[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}

function rangeOf({ start, end }: ServerEdit['range']): Range {
  return new Range(
    new Position(start.line, start.character),
    new Position(end.line, end.character),
  );
}
