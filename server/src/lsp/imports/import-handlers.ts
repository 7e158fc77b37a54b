/** Answers the requests for imports. What computes them is loaded when the first is asked for. */
import { WorkDoneProgress, type Connection } from 'vscode-languageserver';
import type { BackgroundTasks } from '../background-tasks.ts';
import type { Documents } from '../documents.ts';
import type { Guard } from '../guard.ts';
import type { ImportJobs } from './import-jobs.ts';
import { importEndNotification, importPartRequest, importRequest } from './import-requests.ts';
import type { StartImportWorker } from './import-worker.ts';

/** @param start starts a worker; undefined where there is none: then every import has this problem. */
export function answerImports(
  connection: Connection,
  on: Guard<Documents>,
  later: BackgroundTasks,
  start: StartImportWorker | undefined,
): void {
  let jobs: Promise<ImportJobs> | undefined;
  const all = (): Promise<ImportJobs> | undefined => start && (jobs ??= load(start));

  connection.onRequest(
    importPartRequest,
    on.request('importPart', async (_, part) => {
      const own = await all();
      return own === undefined ? none.problem : own.add(part);
    }),
  );
  connection.onRequest(
    importRequest,
    on.request('import', async (documents, params, token) => {
      const own = await all();
      if (own === undefined) return none;
      const place = params.workDoneToken;
      return own.run(
        params,
        (uri) => documents.document(uri),
        token,
        (message) => {
          if (typeof place === 'string' || typeof place === 'number')
            later.go(
              'importProgress',
              connection.sendProgress(WorkDoneProgress.type, place, { kind: 'report', message }),
            );
        },
      );
    }),
  );
  connection.onNotification(
    importEndNotification,
    on.notification('importEnd', async (_, { id }) => {
      (await jobs)?.end(id);
    }),
  );
}

const none = { problem: 'This server cannot import; use the command asr import.' };

async function load(start: StartImportWorker): Promise<ImportJobs> {
  const module = await import('./import-jobs.ts');
  return new module.ImportJobs(start);
}
