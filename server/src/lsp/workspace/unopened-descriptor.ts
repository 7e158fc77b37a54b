/** Checks a descriptor of the workspace that is not open. */
import type { Diagnostic, DiagnosticSeverity, SymbolInformation } from 'vscode-languageserver';
import { check } from '../../check/check.ts';
import { notText, type Configurations, type ReadText } from './configurations.ts';
import type { Surroundings } from '../open-document.ts';
import { versionDigest } from '../../deployment/version-digest.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import * as features from '../../features/index.ts';

/**
 * The longest text that is checked without being open, in UTF-16 units: about two thousand machines. A
 * check cannot be interrupted, and the user may be typing in another file meanwhile.
 */
export const MAX_UNOPENED_LENGTH = 1024 * 1024;

/** What is kept of an unopened descriptor. */
export interface Unopened {
  readonly items: readonly Diagnostic[];
  readonly symbols: readonly SymbolInformation[];
}

/**
 * Reads and checks a file. One that is ignored has no diagnostics; one that cannot be read or analyzed
 * has one that says so.
 */
export async function checkUnopened(
  uri: string,
  read: ReadText,
  configurations: Configurations,
  { today, explain }: Surroundings,
): Promise<Unopened> {
  const configuration = await configurations.of(uri);
  if (await configurations.ignores(uri)) return { items: [], symbols: [] };
  // A link out of the workspace is followed only when the user opens it.
  const text = await read(uri, configurations.rootOf(uri));
  if (text === undefined || text === null) return { items: [noteFor(notRead, 1)], symbols: [] };
  if (text === false) return { items: [noteFor(notText)], symbols: [] };
  if (text.length > MAX_UNOPENED_LENGTH) return { items: [noteFor(tooLong)], symbols: [] };
  const descriptor = Descriptor.open(uri, 0, text);
  const checked = check(descriptor, configuration, today(), versionDigest);
  return {
    items: features.diagnostics(checked, explain),
    symbols: features.workspaceSymbols([descriptor], ''),
  };
}

/** What is kept of a descriptor whose check failed: ASR000. */
export function failedUnopened(error: unknown, { explain }: Surroundings): Unopened {
  return { items: [features.failureDiagnostic(error, explain)], symbols: [] };
}

const notRead =
  'File cannot be read as a file of its workspace folder and is not checked. Open it to check it.';
const tooLong = `Descriptor is longer than ${MAX_UNOPENED_LENGTH / 1024} Ki characters and is checked only when open. Open it, or run asr check.`;

/** A diagnostic that says why a file is not checked. */
function noteFor(message: string, severity: DiagnosticSeverity = 3): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity, source: 'asr', message };
}
