import { EventEmitter } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const checked = new EventEmitter<void>();

/** Fires when a document was checked, whether or not its problems changed. */
export const onDidCheck = checked.event;

/** Middleware that fires `onDidCheck` when the diagnostics of a document have arrived. */
export const notifyChecked: NonNullable<Middleware['provideDiagnostics']> = async (
  document,
  previousResultId,
  token,
  next,
) => {
  const report = await next(document, previousResultId, token);
  checked.fire();
  return report;
};
