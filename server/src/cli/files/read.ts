/**
 * The one reader of files: descriptors, configurations, baselines and ignore files. Nothing that it is
 * given can keep it waiting: it opens without blocking, reads regular files only, and no more than a
 * limit. It is synchronous, because configurations are read while files are selected; whoever reads
 * many files lets a turn of the event loop pass between them.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { firstBadLine, looksBinary, textOf } from '../../../../encoding/utf8.ts';
import { Failure } from '../exit.ts';
import { isWithin } from './repository.ts';
import { unreadableReason } from './system-errors.ts';

/** The text of a file, with what is needed to write it back. */
export interface InputFile {
  /** Without the byte-order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly bytes: Uint8Array;
}

export interface ReadLimit {
  readonly maxBytes: number;
  /** What to do about a file that is larger. */
  readonly hint?: string;
  /** The folder that a link has to stay in; undefined for a file that the user named. */
  readonly within?: string;
}

/** The most bytes of a configuration or an ignore file. */
export const MAX_SETTINGS_BYTES = 2 ** 20;

/** Whether a path has an entry, be it a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // In a folder that may not be entered nothing can be read either.
    return false;
  }
}

/** Reads a text file. @throws Failure with the reason as the end of a sentence about the file. */
export function readText(path: string, limit: ReadLimit): InputFile {
  return decode(readBytes(path, limit));
}

/** Reads a regular file. @throws Failure with the reason as the end of a sentence about the file. */
export function readBytes(path: string, { maxBytes, hint, within }: ReadLimit): Buffer {
  let file: number | undefined;
  try {
    // A pipe would keep whoever opens it waiting for a writer.
    file = openSync(realPath(path, within), constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Failure('is a directory');
    if (!stat.isFile()) throw new Failure('is not a regular file');
    if (stat.size > maxBytes) throw tooLarge(stat.size, maxBytes, hint);
    return readAll(file, stat.size, maxBytes, hint);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(unreadableReason(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The path to open. @throws Failure if it is a link that leads out of a folder. */
function realPath(path: string, within: string | undefined): string {
  if (within === undefined || !lstatSync(path).isSymbolicLink()) return path;
  const real = realpathSync(path);
  if (!isWithin(real, realpathSync(within)))
    throw new Failure('is a symbolic link out of the repository and is not read');
  return real;
}

/** Reads to the end. A file may grow meanwhile, and some files of the system do not know their size. */
function readAll(file: number, size: number, maxBytes: number, hint: string | undefined): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(size + 1 - length, 16 * 1024));
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    length += count;
    if (length > maxBytes) throw tooLarge(length, maxBytes, hint);
    chunks.push(chunk.subarray(0, count));
  }
}

/**
 * Reads a stream to its end.
 * @throws Failure if it is too large; the reason of the signal when that is aborted.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  limit: ReadLimit,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const aborted = new Promise<never>((_, reject) => {
    const end = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is an error
      reject(signal.reason);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    // Whoever waits for standard input may wait for ever.
    const next = await Promise.race([iterator.next(), aborted]);
    if (next.done === true) return Buffer.concat(chunks);
    length += next.value.length;
    if (length > limit.maxBytes) throw tooLarge(length, limit.maxBytes, limit.hint);
    chunks.push(next.value);
  }
}

/** Decodes UTF-8. @throws Failure if the bytes are not UTF-8 text. */
export function decode(bytes: Uint8Array): InputFile {
  const text = textOf(bytes);
  if (text === undefined) throw new Failure(otherEncoding(bytes), 'save it with encoding UTF-8');
  const [a, b, c] = bytes;
  return { text, bom: a === 0xef && b === 0xbb && c === 0xbf, bytes };
}

/** The end of a sentence that says what bytes are instead of UTF-8. */
function otherEncoding(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return `is ${c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'}, not UTF-8`;
  return looksBinary(bytes)
    ? 'is binary or UTF-16, not UTF-8'
    : `is not UTF-8 (line ${firstBadLine(bytes)})`;
}

function tooLarge(size: number, most: number, hint: string | undefined): Failure {
  return new Failure(`is larger than ${formatSize(most)} (${formatSize(size)})`, hint ?? []);
}

function formatSize(bytes: number): string {
  for (const [unit, size] of [
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  return `${bytes} bytes`;
}
