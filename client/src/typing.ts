import { commands, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Middleware for edits while somebody types. A dash that moves to the column of its list closes the
 * suggestions that the space after it opened; they are opened again where it stands then.
 */
export const provideOnTypeFormattingEdits: NonNullable<
  Middleware['provideOnTypeFormattingEdits']
> = async (document, position, typed, options, token, next) => {
  const edits = await next(document, position, typed, options, token);
  if (typed === ' ' && (edits?.length ?? 0) > 0) {
    const once = workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      once.dispose();
      void commands.executeCommand('asr.suggest');
    });
  }
  return edits;
};
