import { fstatSync, writeSync } from 'node:fs';
import { Failure } from './exit.ts';
import { codeOf, Unwritable } from './files/system-errors.ts';
import type { Output } from './io.ts';

/**
 * A stream of this process as an output: writes as fast as the reader takes it. A reader that went
 * away (`asr ... | head`) is no failure; whatever else keeps a report from being written is one. That
 * messages cannot be written can be told nobody.
 */
export function processOutput(
  stream: NodeJS.WriteStream,
  descriptor: number,
  holds: 'report' | 'messages',
): Output {
  let failure: unknown;
  // Without a listener it would end the process.
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = isFile(descriptor) ? toFile(descriptor) : toStream(stream);
  return {
    // Node leaves it out where there is no terminal, whatever its types say.
    isTTY: (stream.isTTY as boolean | undefined) === true,
    // A terminal that does not know its width says 0.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    write: async (text) => {
      if (text === '') return;
      try {
        if (failure === undefined) await write(text);
      } catch (error) {
        failure ??= error;
      }
      if (failure !== undefined && codeOf(failure) !== 'EPIPE' && holds === 'report')
        throw new Failure(
          `The report cannot be written to standard output: ${Unwritable.because(failure).why}.`,
        );
    },
  };
}

function toStream(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}

/** Node's own stream for files does not look whether a nearly full disk took all. */
function toFile(descriptor: number): (text: string) => Promise<void> {
  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is a rejection
  return async (text) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
