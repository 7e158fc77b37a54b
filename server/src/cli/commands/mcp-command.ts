import { AgentServer } from '../agents/agent-server.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';

/** Serves agents that start a server of the Model Context Protocol as a command. */
export const mcp: Command = {
  name: 'mcp',
  summary: 'Serve an agent over the Model Context Protocol',
  synopsis: '',
  arguments: 'none',
  details: `
Answers on standard output what is asked on standard input. The tools check and
explain descriptors, compute plans and write reports; each answers what the
command line prints. Files are only read, and only in the working directory and
below it, wherever links lead.`,
  options: { stdio: { help: 'Use stdin and stdout (the default, and the only transport)' } },
  examples: [['asr mcp', 'The command that an agent starts in the folder of the descriptors']],
  async run(values, io, all) {
    if (values.positionals.length > 0) throw new Failure("'asr mcp' takes no arguments.");
    await new AgentServer(io, all).serve();
    return exit.clean;
  },
};
