import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { failedCheck, failedFixes } from '../../check/analysis-failure.ts';
import { check } from '../../check/check.ts';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding, FindingFix } from '../../check/finding.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { failureKind } from '../../text/failure-kind.ts';
import { Failure } from '../exit.ts';
import { digestFor } from '../files/approved-digest.ts';
import { readText, type InputFile } from '../files/read.ts';
import type { Io } from '../io.ts';
import type { FileReport } from '../report.ts';
import type { Selection } from '../selection.ts';

/** The name and path of standard input. */
export interface Stdin {
  readonly name: string;
  /** The absolute path from --stdin-filename; undefined without it. */
  readonly path: string | undefined;
}

/** What is needed of a selection to check its files. */
export type Checkable = Pick<
  Selection,
  'targets' | 'limit' | 'configurationOf' | 'readStdin' | 'today'
>;

/**
 * Checks file by file, so that each report can be written and dropped.
 * @throws when the signal is aborted.
 */
export async function* checkFiles(
  { targets, limit, configurationOf, readStdin, today }: Checkable,
  stdin: Stdin | undefined,
  io: Io,
): AsyncGenerator<FileReport> {
  if (stdin !== undefined) {
    yield await report(stdin.name, stdin.path, configurationOf, today, readStdin);
    return;
  }
  for (const { name, path } of targets) {
    // A signal is seen between two files.
    await nextTurn();
    io.signal.throwIfAborted();
    yield await report(name, path, configurationOf, today, () => readText(path, limit));
  }
}

/** Checks a file. One that cannot be read or checked is reported; the others continue. */
async function report(
  name: string,
  path: string | undefined,
  configurationOf: Selection['configurationOf'],
  today: string,
  read: () => InputFile,
): Promise<FileReport> {
  try {
    const { text } = read();
    const descriptor = Descriptor.open(uriOf(path), 0, text);
    const digestOf = await digestFor(descriptor);
    const checked = check(descriptor, configurationOf(path), today, digestOf);
    const findings = checked.findings.flatMap(withFixes);
    return { name, path, checked, findings, suppressed: checked.suppressed, failure: undefined };
  } catch (error) {
    const failure = failureReason(error);
    const checked = error instanceof Failure ? undefined : failedCheckOf(path, error);
    return { name, path, checked, findings: checked?.findings ?? [], suppressed: [], failure };
  }
}

/** ASR000 on a file; undefined where not even a text of nothing can be read. */
function failedCheckOf(path: string | undefined, error: unknown): Checked | undefined {
  try {
    return failedCheck(uriOf(path), error);
  } catch {
    return undefined;
  }
}

/** A finding with its fixes made once. Where they cannot be made, a further finding says so. */
function withFixes(finding: Finding): readonly Finding[] {
  try {
    const fixes: readonly FindingFix[] = finding.fixes();
    return [{ ...finding, fixes: () => fixes }];
  } catch (error) {
    const fixes = (): readonly FindingFix[] => [];
    return [
      { ...finding, fixes },
      { ...finding, fixes, ...failedFixes(finding, error) },
    ];
  }
}

/** The URI of a path, or of standard input without a path. */
export function uriOf(path: string | undefined): string {
  return path === undefined ? 'untitled:stdin' : pathToFileURL(path).href;
}

/** Why a file failed: the end of a sentence that starts with its name. */
export function failureReason(error: unknown): string {
  if (error instanceof Failure) return [error.message, ...error.hints].join('; ');
  // The message of the error may contain text of the descriptor.
  return `could not be analyzed (${failureKind(error)}) and is not checked (ASR000); please report it`;
}
