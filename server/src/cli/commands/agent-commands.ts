import type { CommandList } from '../command.ts';
import { check } from './check-command.ts';
import { explain } from './explain-command.ts';
import { plan } from './plan-command.ts';
import { report } from './report-command.ts';

/** The commands that agents may call, all loaded: an agent that is started calls one. */
export const agentCommands: CommandList = [check, explain, plan, report].map((command) => ({
  name: command.name,
  load: () => Promise.resolve(command),
}));
