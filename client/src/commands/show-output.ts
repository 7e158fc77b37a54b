import type { Session } from '../client.ts';

/** ASR: Show Output */
export function showOutput(session: Session): void {
  session.showOutput();
}
