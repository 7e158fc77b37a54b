/** Checking a file of the workspace that is not open. */
import type { Diagnostic, SymbolInformation } from 'vscode-languageserver';
import { check } from '../../check/check.ts';
import { notText, type Configurations, type ReadText } from './configurations.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import * as features from '../../features/index.ts';

/**
 * A longer text, in UTF-16 units, is not checked before it is opened: a check is done in one go, and
 * somebody may be typing in another file meanwhile. It is that of some thousand machines.
 */
export const longestUnopened = 512 * 1024;

/** What is kept of a file. */
export interface Unopened {
  readonly items: readonly Diagnostic[];
  readonly symbols: readonly SymbolInformation[];
}

/** Reads and checks a file; there is nothing to say of one that is ignored or cannot be read. */
export async function checkUnopened(
  uri: string,
  read: ReadText,
  configurations: Configurations,
): Promise<Unopened> {
  const configuration = await configurations.of(uri);
  if (await configurations.ignores(uri)) return { items: [], symbols: [] };
  // A link that leads out of the workspace is not followed before somebody opens it.
  const text = await read(uri, configurations.rootOf(uri));
  if (text === undefined) return { items: [], symbols: [] };
  if (text === false) return { items: [noted(notText)], symbols: [] };
  if (text.length > longestUnopened) return { items: [noted(tooLong)], symbols: [] };
  const descriptor = Descriptor.open(uri, 0, text);
  return {
    items: features.diagnostics(check(descriptor, configuration)),
    symbols: features.workspaceSymbols([descriptor], ''),
  };
}

const tooLong = `Longer than ${longestUnopened / 1024} Ki characters: it is checked when it is open; asr check checks it too.`;

/** What is said of a file that is not checked. */
function noted(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: 3, source: 'asr', message };
}
