/** What an import is asked to do, of parameters that may be anything. */
import type { OpenDocument } from '../open-document.ts';
import type { ImportDecision, ImportParams } from './import-requests.ts';
import type { ImportWork } from './import-worker.ts';

/** The work with everything as it should be, or what is wrong. */
export async function importWorkOf(
  params: ImportParams,
  documentOf: (uri: string) => Promise<OpenDocument | undefined>,
): Promise<ImportWork | { readonly problem: string }> {
  const { textDocument, record, decisions, rows, rowLines } = params;
  const rest = {
    ...(typeof record === 'string' && { record }),
    decisions: Array.isArray(decisions) ? decisions.filter(isDecision) : [],
    ...(typeof rows === 'string' && { rows }),
    ...(isLines(rowLines) && { rowLines }),
  };
  if (typeof textDocument?.uri !== 'string')
    return { ...rest, uri: 'untitled:import', version: null, text: '' };
  const { uri } = textDocument;
  const open = await documentOf(uri);
  if (open === undefined) return { problem: 'The descriptor is not open any more.' };
  return { ...rest, uri, version: open.version, text: open.descriptor.text };
}

function isDecision(value: unknown): value is ImportDecision {
  const { item, path, why, side } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof item === 'string' &&
    (path === undefined || typeof path === 'string') &&
    typeof why === 'string' &&
    (side === 'ours' || side === 'theirs')
  );
}

function isLines(value: unknown): value is NonNullable<ImportParams['rowLines']> {
  const { first, last } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isInteger(first) && Number.isInteger(last);
}
