/** The door for the command line: the only code of it that knows the process. */
import { processOutput } from './cli/process-output.ts';
import { exit } from './cli/exit.ts';
import type { Io } from './cli/io.ts';
import { run } from './cli/run.ts';
import { portOfWorker, runInWorker, serveAsWorker } from './cli/worker-run.ts';

/** How long a command has to end by itself after a signal, and to remove what it was writing. */
const GRACE_MS = 300;
const signals = ['SIGINT', 'SIGTERM'] as const;
const surroundings = { env: process.env, pid: process.pid, now: Date.now, isRunning };
const port = portOfWorker();
void (port === undefined ? main() : serveAsWorker(port, run, surroundings));

async function main(): Promise<void> {
  const ending = new AbortController();
  const end = (): void => {
    // Whoever asks twice does not want to wait.
    if (ending.signal.aborted) process.exit(exit.interrupted);
    ending.abort();
    setTimeout(() => process.exit(exit.interrupted), GRACE_MS);
  };
  for (const signal of signals) process.on(signal, end);
  const used = { stdin: false };
  const io: Io = {
    ...surroundings,
    stdout: processOutput(process.stdout, 1, 'report'),
    stderr: processOutput(process.stderr, 2, 'messages'),
    get stdin() {
      used.stdin = true;
      return process.stdin;
    },
    cwd: process.cwd(),
    signal: ending.signal,
    serve: async () => {
      // An editor that ends its server means it.
      for (const signal of signals) process.off(signal, end);
      // The server reads from the arguments how to reach its client.
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
      await import('./node.ts');
      // It ends the process itself when its client goes.
      await new Promise(() => undefined);
    },
    runInWorker: (args, stdin) => runInWorker(new URL(import.meta.url), args, stdin, io),
  };
  process.exitCode = await run(process.argv.slice(2), io);
  if (ending.signal.aborted) process.exit(exit.interrupted);
  // What nobody reads any more must not keep the process.
  if (used.stdin) process.stdin.destroy();
}

/** A process of another user cannot be asked, but is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
