import { EventEmitter, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const checked = new EventEmitter<void>();

/** Fires when a document was checked, whether or not its problems changed. */
export const onDidCheck = checked.event;

/**
 * Middleware that fires `onDidCheck` when the diagnostics of a document have arrived. With the setting
 * `asr.run: onSave` a document keeps those it had while it has unsaved changes.
 */
export const provideDiagnostics: NonNullable<Middleware['provideDiagnostics']> = async (
  document,
  previousResultId,
  token,
  next,
) => {
  const isUnsaved = 'isDirty' in document && document.isDirty && !document.isUntitled;
  const run = workspace.getConfiguration('asr').get<string>('run');
  if (run === 'onSave' && isUnsaved && previousResultId !== undefined)
    return { kind: 'unChanged', resultId: previousResultId } as never;
  const report = await next(document, previousResultId, token);
  checked.fire();
  return report;
};
