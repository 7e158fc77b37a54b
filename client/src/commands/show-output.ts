import type { ClientSession } from '../client-session.ts';

/** ASR: Show Output */
export function showOutput(session: ClientSession): void {
  session.showOutput();
}
