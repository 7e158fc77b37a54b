import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { wantedLenses } from './wanted-lenses.ts';

/** What is shown between and within lines; each has a setting of our own that turns it off. */
export const hintMiddleware: Pick<Middleware, 'provideCodeLenses' | 'provideInlayHints'> = {
  provideCodeLenses: (document, token, next) =>
    showsLenses() ? wantedLenses(document, token, next) : [],
  provideInlayHints: (document, range, token, next) =>
    showsInlays() ? next(document, range, token) : [],
};

function showsLenses(): boolean {
  return workspace.getConfiguration('asr').get<boolean>('codeLens.enabled') !== false;
}

function showsInlays(): boolean {
  return workspace.getConfiguration('asr').get<boolean>('inlayHints.enabled') !== false;
}

/** Shows or hides them at once when their setting changes. */
export function refreshHints(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    for (const document of workspace.textDocuments) {
      if (
        event.affectsConfiguration('asr.codeLens') ||
        event.affectsConfiguration('asr.answers.lens')
      )
        client
          .getFeature('textDocument/codeLens')
          .getProvider(document)
          ?.onDidChangeCodeLensEmitter.fire();
      if (event.affectsConfiguration('asr.inlayHints'))
        client
          .getFeature('textDocument/inlayHint')
          .getProvider(document)
          ?.onDidChangeInlayHints.fire();
    }
  });
}
