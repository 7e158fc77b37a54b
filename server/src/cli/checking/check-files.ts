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

/** Text from standard input and what it goes by. */
export interface Stdin {
  readonly name: string;
  /** The absolute path it stands for; undefined where it stands for none. */
  readonly path: string | undefined;
}

/** Checks one file after the other; each can be let go when its report is written. */
export async function* checkFiles(
  { targets, maxBytes, configurationOf }: Selection,
  stdin: Stdin | undefined,
  io: Io,
): AsyncGenerator<FileReport> {
  if (stdin !== undefined) {
    yield await report(stdin.name, stdin.path, configurationOf, async () =>
      decode(await readStream(io.stdin, maxBytes)),
    );
    return;
  }
  for (const { name, path } of targets) {
    if (io.signal.aborted) return;
    yield await report(name, path, configurationOf, () => readSource(path, maxBytes));
  }
}

/** A file that cannot be read or checked is reported as such; the others go on. */
async function report(
  name: string,
  path: string | undefined,
  configurationOf: Selection['configurationOf'],
  read: () => Promise<InputFile>,
): Promise<FileReport> {
  try {
    const { text } = await read();
    const checked = check(Descriptor.open(uriOf(path), 0, text), configurationOf(path));
    return { name, path, checked, findings: checked.findings.map(guarded), failure: undefined };
  } catch (error) {
    return { name, path, checked: undefined, findings: [], failure: whyFailed(error) };
  }
}

/** Fixes are made once, and a rule that fails at it costs its fixes and not the report. */
function guarded(finding: Finding): Finding {
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

/** The URI of a file by its path; a name for standard input where there is none. */
export function uriOf(path: string | undefined): string {
  return path === undefined ? 'untitled:stdin' : pathToFileURL(path).href;
}

/** The end of a sentence that starts with the file's name. */
export function whyFailed(error: unknown): string {
  if (error instanceof Failure) return [error.message, ...error.hints].join('; ');
  // What it says of itself may be text of the descriptor.
  return `could not be worked on (${failureKind(error)}); please report it`;
}
