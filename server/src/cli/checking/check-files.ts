import { pathToFileURL } from 'node:url';
import { check } from '../../check/check.ts';
import type { Finding, FindingFix } from '../../check/finding.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { failureKind } from '../../text/failure-kind.ts';
import { Failure } from '../exit.ts';
import { decode, readSource, readStream, type InputFile } from '../files/read.ts';
import type { Io } from '../io.ts';
import type { FileReport } from '../report.ts';
import type { Selection } from '../selection.ts';

/** The name and path of standard input. */
export interface Stdin {
  readonly name: string;
  /** The absolute path from --stdin-filename; undefined without it. */
  readonly path: string | undefined;
}

/** Checks file by file, so that each report can be written and dropped. */
export async function* checkFiles(
  selection: Selection,
  stdin: Stdin | undefined,
  io: Io,
): AsyncGenerator<FileReport> {
  const { targets, maxBytes } = selection;
  if (stdin !== undefined) {
    yield await report(stdin.name, stdin.path, selection, async () =>
      decode(await readStream(io.stdin, maxBytes)),
    );
    return;
  }
  for (const { name, path } of targets) {
    if (io.signal.aborted) return;
    yield await report(name, path, selection, () => readSource(path, maxBytes));
  }
}

/** Checks a file. One that cannot be read or checked is reported; the others continue. */
async function report(
  name: string,
  path: string | undefined,
  { configurationOf, today }: Pick<Selection, 'configurationOf' | 'today'>,
  read: () => Promise<InputFile>,
): Promise<FileReport> {
  try {
    const { text } = await read();
    const checked = check(Descriptor.open(uriOf(path), 0, text), configurationOf(path), today);
    return {
      name,
      path,
      checked,
      findings: checked.findings.map(withCachedFixes),
      suppressed: checked.suppressed,
      failure: undefined,
    };
  } catch (error) {
    const failure = failureReason(error);
    return { name, path, checked: undefined, findings: [], suppressed: [], failure };
  }
}

/** Computes the fixes of a finding only once. A rule that throws loses its fixes, not the report. */
function withCachedFixes(finding: Finding): Finding {
  let fixes: readonly FindingFix[] | undefined;
  return {
    ...finding,
    fixes: () => {
      try {
        return (fixes ??= finding.fixes());
      } catch {
        return (fixes = []);
      }
    },
  };
}

/** The URI of a path, or of standard input without a path. */
export function uriOf(path: string | undefined): string {
  return path === undefined ? 'untitled:stdin' : pathToFileURL(path).href;
}

/** Why a file failed: the end of a sentence that starts with its name. */
export function failureReason(error: unknown): string {
  if (error instanceof Failure) return [error.message, ...error.hints].join('; ');
  // The message of the error may contain text of the descriptor.
  return `caused an internal error (${failureKind(error)}); please report it`;
}
