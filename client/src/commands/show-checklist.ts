import { chooseDescriptor } from '../choose-descriptor.ts';
import type { ClientSession } from '../client-session.ts';

/** ASR: Show Checklist */
export async function showChecklist(session: ClientSession, argument: unknown): Promise<void> {
  const uri = await chooseDescriptor(session, argument);
  if (uri !== undefined) await session.views.show('asr.checklist', uri);
}
