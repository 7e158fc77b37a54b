import { Uri, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';

/**
 * ASR: Open the Sample
 * Opens the faulty descriptor that comes with the extension as an unsaved document. It is read as all
 * files of the extension are, so that it works in a browser.
 */
export async function openSample({ extensionUri }: ClientSession): Promise<void> {
  const file = Uri.joinPath(extensionUri, 'walkthrough', 'sample.asr.yaml');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(
    await workspace.openTextDocument({ language: 'asr-yaml', content }),
  );
}
