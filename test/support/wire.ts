/** The server as bytes see it: messages of any shape go in, and whatever it says comes out. */
import { spawn, type ChildProcess } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import {
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { serve, type Host } from '../../server/src/lsp/server.ts';

/** A message as it is on the wire, where nothing is sure of it. */
export interface Said {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Wire {
  send(message: object): void;
  /** Who is told of every message of the server. */
  hear(told: (message: Said) => void): void;
  /** Ends the server; resolves with its exit code, with 0 where it is no process. */
  end(): Promise<number | null>;
  /** Why nothing more will come, once that is so. */
  readonly gone: string | undefined;
}

/** The two ends of a server in this process. */
export function inProcess(host: Host): {
  readonly reader: StreamMessageReader;
  readonly writer: StreamMessageWriter;
  readonly end: () => void;
} {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
  return {
    reader: new StreamMessageReader(down),
    writer: new StreamMessageWriter(up),
    end: () => {
      up.end();
      down.end();
    },
  };
}

/** A server in this process that can be told anything. */
export function localWire(host: Host): Wire {
  const { reader, writer, end } = inProcess(host);
  return {
    gone: undefined,
    send: (message) => void writer.write(message as Message),
    hear: (told) => {
      reader.listen((message) => {
        told(message as Said);
      });
    },
    end: () => {
      end();
      return Promise.resolve(0);
    },
  };
}

/** A process that speaks the protocol over standard input and output. */
export interface ServerProcess extends Wire {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves with its code, or the signal that killed it, when it has ended. */
  readonly exit: Promise<number | string | null>;
  /** What it wrote to standard error so far. */
  stderr(): string;
}

/** Starts a program of ours that serves over standard input and output. */
export function processWire(program: string, args: readonly string[]): ServerProcess {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'pipe' });
  const { stdin, stdout } = child;
  const reader = new StreamMessageReader(stdout);
  const writer = new StreamMessageWriter(stdin);
  let gone: string | undefined;
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  // Who writes to a process that has ended is told so by its exit.
  stdin.on('error', () => undefined);
  const exit = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => {
      gone = `the process ended with ${signal ?? code}: ${stderr.slice(0, 500)}`;
      resolve(signal ?? code);
    });
  });
  return {
    child,
    stdin,
    stdout,
    exit,
    stderr: () => stderr,
    get gone() {
      return gone;
    },
    send: (message) => {
      writer.write(message as Message).catch(() => undefined);
    },
    hear: (told) => {
      reader.listen((message) => {
        told(message as Said);
      });
    },
    end: async () => {
      stdin.end();
      const code = await exit;
      return typeof code === 'number' ? code : null;
    },
  };
}
