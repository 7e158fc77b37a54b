/** What the tests inside the extension host do again and again. */
import * as assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import {
  type Diagnostic,
  extensions,
  languages,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Api } from '../../../client/src/client.ts';
import { patienceMs } from '../../support/patience.mjs';

/** The client under node: its server is a process. */
type Client = Api['client'] & { readonly serverProcess?: SuiteServerProcess };
export type SuiteServerProcess = Pick<ChildProcess, 'pid' | 'exitCode' | 'signalCode'>;

/** The extension under test, activated, its server running. */
export async function extension(): Promise<{
  client: Client;
  version: string;
  contributes: object;
}> {
  const found = extensions.getExtension<Api>('asr-descriptors.asr-descriptors');
  assert.ok(found, 'the extension is not there');
  const { client, ready } = await found.activate();
  await ready;
  const { version, contributes } = found.packageJSON as { version: string; contributes: object };
  return { client, version, contributes };
}

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Waits until the document's diagnostics are as wanted; fails with what they are instead. */
export async function diagnosticsOf(
  document: TextDocument,
  wanted: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const ours = () =>
    languages.getDiagnostics(document.uri).filter(({ source }) => source === 'asr');
  const event = languages.onDidChangeDiagnostics;
  await until(
    event,
    () => wanted(ours()),
    () => `the diagnostics are ${JSON.stringify(ours())}`,
  );
  return ours();
}

/** Waits for an event after which the condition holds. */
export async function until(
  event: (listener: () => void) => { dispose(): unknown },
  condition: () => boolean,
  otherwise: () => string,
  ms = patienceMs,
): Promise<void> {
  let listening: { dispose(): unknown } | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (condition()) resolve();
      };
      listening = event(check);
      timer = setTimeout(() => {
        reject(new Error(`After ${ms} ms ${otherwise()}`));
      }, ms);
      check();
    });
  } finally {
    listening?.dispose();
    clearTimeout(timer);
  }
}

/** The code of a diagnostic, which links to its documentation. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where a text first stands in the document. */
export function place(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `the document has no ${text}`);
  return document.positionAt(offset);
}
