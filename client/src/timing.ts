import type { Middleware } from 'vscode-languageclient';
import { EventEmitter, type TextDocument, Uri } from 'vscode';

const took = new Map<string, number>();
const answered = new EventEmitter<void>();

/** Fired when a document was checked, whether or not its problems changed. */
export const onDidCheck = answered.event;

/** Asks for the diagnostics of a document and keeps how long the answer took. */
export const timed: NonNullable<Middleware['provideDiagnostics']> = async (
  document,
  previousResultId,
  token,
  next,
) => {
  const start = performance.now();
  const report = await next(document, previousResultId, token);
  const uri = document instanceof Uri ? document : document.uri;
  // An answer that is no longer wanted says nothing of how long one takes.
  if (!token.isCancellationRequested) {
    took.set(uri.toString(), performance.now() - start);
    answered.fire();
  }
  return report;
};

/** How long the last check of a document took, in milliseconds. */
export function lastDuration({ uri }: TextDocument): number | undefined {
  return took.get(uri.toString());
}

/** Forgets a document that was closed. */
export function forgetDuration({ uri }: TextDocument): void {
  took.delete(uri.toString());
}
