import { EventEmitter } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const checked = new EventEmitter<void>();

/** Fired when a document was checked, whether or not its problems changed. */
export const onDidCheck = checked.event;

/** Asks for the diagnostics of a document, and tells when they are there. */
export const tellWhenChecked: NonNullable<Middleware['provideDiagnostics']> = async (
  document,
  previousResultId,
  token,
  next,
) => {
  const report = await next(document, previousResultId, token);
  checked.fire();
  return report;
};
