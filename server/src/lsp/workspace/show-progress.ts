import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';

/** Progress is shown for more files than this. */
const MAX_FILES_WITHOUT_PROGRESS = 50;

/**
 * Shows that files are checked; undefined if none are.
 * @param given the progress of the request that asks for them.
 * @param connection the client, if it shows progress that nobody asked for.
 */
export async function showProgress(
  files: number,
  given: WorkDoneProgressReporter | undefined,
  connection: Connection | undefined,
): Promise<WorkDoneProgressReporter | undefined> {
  if (files === 0) return undefined;
  const shown =
    files > MAX_FILES_WITHOUT_PROGRESS && connection !== undefined
      ? await connection.window.createWorkDoneProgress()
      : given;
  shown?.begin('Checking descriptors', 0, `0 of ${files}`);
  return shown;
}
