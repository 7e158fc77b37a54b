import { open } from 'node:fs/promises';
import { Failure } from '../failure.ts';

/** The text of a descriptor as it is analysed, with what is needed to write it back. */
export interface Source {
  /** Without the byte-order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly bytes: Uint8Array;
}

/** @throws Failure saying why the file cannot be read, without its name. */
export async function readSource(path: string, maxBytes: number): Promise<Source> {
  return decode(await readBytes(path, maxBytes));
}

/** Reads a regular file, and nothing that might never end. */
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
    throw error instanceof Failure ? error : new Failure(whyUnreadable(error));
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

/** @throws Failure where the bytes are no UTF-8 text. */
export function decode(bytes: Uint8Array): Source {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new Failure(`is ${c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'}, not UTF-8`, saveAsUtf8);
  if (looksBinary(bytes)) throw new Failure('is binary or UTF-16, not UTF-8', saveAsUtf8);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`is not UTF-8 (line ${firstBadLine(bytes)})`, saveAsUtf8);
  }
  const bom = text.startsWith('\ufeff');
  return { text: bom ? text.slice(1) : text, bom, bytes };
}

const saveAsUtf8 = 'save it with the encoding UTF-8';

/** Text of UTF-16 without a mark is full of zero bytes, which no YAML text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  let zeros = 0;
  for (const byte of start) if (byte === 0) zeros++;
  return zeros * 10 > start.length;
}

/** The line, from 1, of the first bytes that are no UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line++;
    start = end + 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function tooLarge(size: number, most: number): Failure {
  return new Failure(
    `is larger than ${bytesInWords(most)} (${bytesInWords(size)})`,
    'raise --max-file-size to check it all the same',
  );
}

function bytesInWords(bytes: number): string {
  for (const [unit, size] of [
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  return `${bytes} bytes`;
}

/** A system error in words. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${code === '' ? String(error) : code})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  EISDIR: 'is a directory',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'cannot be opened: too many files are open',
};
