/** The side of the worker. */
import { failureWithoutText } from '../../text/failure-report.ts';
import { ImportSession } from './import-session.ts';
import type { FromImportWorker, ToImportWorker } from './import-worker.ts';

/** Returns what takes the messages of the server. A failure is an answer, and the worker goes on. */
export function serveImports(
  send: (message: FromImportWorker) => void,
): (message: ToImportWorker) => void {
  const session = new ImportSession();
  return (message) => {
    if (message.kind === 'part') {
      session.add(message.name, message.base64);
      return;
    }
    let last = '';
    const progress = (words: string): void => {
      if (words === last) return;
      last = words;
      send({ kind: 'progress', words });
    };
    try {
      send({ kind: 'answer', answer: session.run(message.work, progress) });
    } catch (error) {
      send({ kind: 'failure', failure: failureWithoutText(error) });
    }
  };
}
