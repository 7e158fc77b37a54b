import type { ClientSession } from '../client.ts';

/** ASR: Show Output */
export function showOutput(session: ClientSession): void {
  session.showOutput();
}
