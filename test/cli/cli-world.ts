/** A folder and a command line to run in it, in this very process. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io, Output } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import { machine } from '../../server/src/rules/examples.ts';

/** A descriptor with nothing wrong, and one with exactly one error: a data disk that is too large. */
export const sound = machine('os: Windows Server 2012 R2\ndisks: [100, 512]');
export const faulty = machine('os: Windows Server 2012 R2\ndisks: [100, 2048]');
/** The requirement that it breaks. */
export const disk = 'ASR303';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  /** The clock; by default that of the machine. */
  readonly now?: Io['now'];
  /** Told of every piece of output as it comes. */
  readonly heard?: (text: string) => void;
}

/** A folder of its own for one test. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'asr-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Runs `asr` with arguments, in the folder. */
  async asr(args: readonly string[], call: Call = {}): Promise<Outcome> {
    const [out, err] = [new Sink(call), new Sink(call)];
    const { stdin = '' } = call;
    const io: Io = {
      stdout: out,
      stderr: err,
      // eslint-disable-next-line @typescript-eslint/require-await -- a stream, without waiting
      stdin: (async function* () {
        yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
      })(),
      cwd: call.cwd ?? this.folder,
      env: call.env ?? {},
      signal: call.signal ?? new AbortController().signal,
      pid: process.pid,
      now: call.now ?? Date.now,
      isRunning: (pid) => pid === process.pid,
      serve: () => Promise.resolve(),
    };
    const code = await run(args, io);
    return { code, out: out.text, err: err.text };
  }

  remove(): void {
    // What a test made unreadable has to be removed, too.
    chmodSync(this.folder, 0o755);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

class Sink implements Output {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(private readonly call: Call) {
    this.isTTY = call.terminal === true;
    this.columns = this.isTTY ? 80 : undefined;
  }

  write(text: string): Promise<void> {
    this.text += text;
    this.call.heard?.(text);
    return Promise.resolve();
  }
}

/** Runs a test in a world that is removed afterwards. */
export async function inWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (world: World) => Promise<void>,
): Promise<void> {
  const world = new World(files);
  try {
    await test(world);
  } finally {
    world.remove();
  }
}
