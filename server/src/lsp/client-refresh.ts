import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import type { BackgroundTasks } from './background-tasks.ts';

/** Returns a function that makes a client ask again for all that depends on configurations. */
export function clientRefresh(
  connection: Connection,
  { workspace, textDocument }: ClientCapabilities,
  background: BackgroundTasks,
): () => void {
  const go = (answer: Promise<unknown>): void => {
    background.go('refresh', answer);
  };
  return () => {
    const pulls = textDocument?.diagnostic !== undefined;
    if (pulls && workspace?.diagnostics?.refreshSupport === true)
      go(connection.languages.diagnostics.refresh());
    // A lens shows the limit of the profile, and a hint what it derives.
    if (workspace?.codeLens?.refreshSupport === true)
      go(connection.sendRequest(CodeLensRefreshRequest.type));
    if (workspace?.inlayHint?.refreshSupport === true)
      go(connection.sendRequest(InlayHintRefreshRequest.type));
  };
}
