import { pathToFileURL } from 'node:url';
import { check } from '../check/check.ts';
import { Descriptor } from '../descriptor/descriptor.ts';
import { Failure } from './failure.ts';
import type { Target } from './files/find.ts';
import { decode, readSource, readStream, type Source } from './files/read.ts';
import type { Io } from './io.ts';
import type { FileReport } from './report.ts';

/** A descriptor above 16 MiB is not analysed (ASR018); what is far above is not even read. */
export const defaultMaxBytes = 64 * 2 ** 20;

/** Checks one file after the other; each is let go when its report is written. */
export async function* checkFiles(
  targets: readonly Target[],
  stdin: boolean,
  io: Io,
): AsyncGenerator<FileReport> {
  if (stdin) {
    yield await report('<stdin>', undefined, async () =>
      decode(await readStream(io.stdin, defaultMaxBytes)),
    );
    return;
  }
  for (const { name, path } of targets) {
    if (io.signal.aborted) return;
    yield await report(name, path, () => readSource(path, defaultMaxBytes));
  }
}

/** A file that cannot be read or checked is reported as such; the others go on. */
async function report(
  name: string,
  path: string | undefined,
  read: () => Promise<Source>,
): Promise<FileReport> {
  try {
    const { text } = await read();
    const uri = path === undefined ? 'untitled:stdin' : pathToFileURL(path).href;
    const checked = check(Descriptor.open(uri, 0, text));
    return { name, path, checked, findings: checked.findings, failure: undefined };
  } catch (error) {
    return { name, path, checked: undefined, findings: [], failure: whyFailed(error) };
  }
}

function whyFailed(error: unknown): string {
  if (error instanceof Failure)
    return error.hint === undefined ? error.message : `${error.message}; ${error.hint}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `could not be checked (${reason.slice(0, 200)}); please report it`;
}
