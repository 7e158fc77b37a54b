/** The door for the command line: the only code of it that knows the process. */
import { run } from './cli/run.ts';
import type { Io, Output } from './cli/io.ts';

const ending = new AbortController();
const end = (): void => {
  ending.abort();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);

const io: Io = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
  signal: ending.signal,
  pid: process.pid,
  now: Date.now,
  isRunning,
  serve: async () => {
    // An editor that ends its server means it.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    // The server reads from the arguments how to reach its client.
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    await import('./node.ts');
    // It ends the process itself when its client goes.
    await new Promise(() => undefined);
  },
};

process.exitCode = await run(process.argv.slice(2), io);

/** A process of another user cannot be asked, but is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Writes as fast as the reader takes it. A reader that went away (`asr ... | head`) is no failure. */
function output(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    // Node leaves it out where there is no terminal, whatever its types say.
    isTTY: (stream.isTTY as boolean | undefined) === true,
    // A terminal that does not know its width says 0.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    write: (text) =>
      gone || text === ''
        ? Promise.resolve()
        : new Promise((resolve) => {
            stream.write(text, () => {
              resolve();
            });
          }),
  };
}
