/**
 * The door for agents that the extension starts: answers one agent on the standard streams, as `asr mcp`
 * does, in the working directory.
 */
import { AgentServer } from './cli/agents/agent-server.ts';
import { agentCommands } from './cli/commands/agent-commands.ts';
import type { Io } from './cli/io.ts';
import { processOutput } from './cli/process-output.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    ending.abort();
    process.stdin.destroy();
  });
const io: Io = {
  stdout: processOutput(process.stdout, 1, 'report'),
  stderr: processOutput(process.stderr, 2, 'messages'),
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
  signal: ending.signal,
  pid: process.pid,
  now: Date.now,
  isRunning: () => true,
  serve: () => Promise.resolve(),
};
void new AgentServer(io, agentCommands).serve();
