import { chooseDescriptor } from '../choose-descriptor.ts';
import type { ClientSession } from '../client-session.ts';

/** ASR: Show Readiness Report */
export async function showReadiness(session: ClientSession, argument: unknown): Promise<void> {
  const uri = await chooseDescriptor(session, argument);
  if (uri !== undefined) await session.views.show('asr.readiness', uri);
}
