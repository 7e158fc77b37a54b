import { open } from 'node:fs/promises';
import { firstBadLine, looksBinary, textOf } from '../../../../encoding/utf8.ts';
import { Failure } from '../exit.ts';

/** The text of a file, with what is needed to write it back. */
export interface InputFile {
  /** Without the byte-order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly bytes: Uint8Array;
}

/** Reads a text file. @throws Failure with the reason as the end of a sentence about the file. */
export async function readSource(path: string, maxBytes: number): Promise<InputFile> {
  return decode(await readBytes(path, maxBytes));
}

/** Reads a regular file. Refuses devices and pipes, which may never end. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  let file;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw new Failure('is a directory');
    if (!stat.isFile()) throw new Failure('is not a regular file');
    if (stat.size > maxBytes) throw tooLarge(stat.size, maxBytes);
    return await file.readFile();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(unreadableReason(error));
  } finally {
    await file?.close();
  }
}

/** Reads a stream to its end. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(length, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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

function tooLarge(size: number, most: number): Failure {
  return new Failure(
    `is larger than ${formatSize(most)} (${formatSize(size)})`,
    'raise --max-file-size to check it',
  );
}

function formatSize(bytes: number): string {
  for (const [unit, size] of [
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  return `${bytes} bytes`;
}

/** Why a file cannot be read, from a system error: the end of a sentence about the file. */
export function unreadableReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${code === '' ? String(error) : code})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be read (permission denied)',
  EPERM: 'cannot be read (permission denied)',
  EISDIR: 'is a directory',
  ELOOP: 'is a circular symbolic link',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'cannot be opened: too many files are open',
};
