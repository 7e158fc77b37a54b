/** Files of what the compiler made of a chunk. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';
import * as zlib from 'node:zlib';

/** What the compiler made of a chunk. */
export interface Kept {
  /** How many runs have added to it. */
  readonly generation: number;
  readonly data: Buffer;
}

/** Checksum of the chunk, checksum of the data, generation. */
const HEADER_BYTES = 12;

/** Node before 20.15 has none; nothing is kept there. */
const crc32 = (zlib as { crc32?: (data: Buffer) => number }).crc32;

let tag: string | undefined;

/** The file beside a chunk for this compiler and processor. */
export function cacheFileOf(chunk: string): string {
  tag ??= `${process.arch}-${cachedDataVersionTag().toString(36)}`;
  return `${chunk}.${tag}.cache`;
}

/** Reads what was kept of a chunk; undefined if there is nothing, or nothing for these bytes. */
export function keptFor(file: string, chunk: Buffer): Kept | undefined {
  if (crc32 === undefined) return undefined;
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(HEADER_BYTES);
    if (bytes.readUInt32LE(0) !== crc32(chunk) || bytes.readUInt32LE(4) !== crc32(data))
      return undefined;
    return { generation: bytes.readUInt32LE(8), data };
  } catch {
    return undefined;
  }
}

/** Keeps it, whole or not at all; where it cannot be written, it is not kept. */
export function keep(file: string, chunk: Buffer, { generation, data }: Kept): void {
  if (crc32 === undefined) return;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(crc32(chunk), 0);
  header.writeUInt32LE(crc32(data), 4);
  header.writeUInt32LE(generation, 8);
  const fresh = `${file}.${process.pid}.new`;
  try {
    writeFileSync(fresh, Buffer.concat([header, data]), { flag: 'wx' });
    renameSync(fresh, file);
  } catch {
    removeIfThere(fresh);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays, and harms nobody.
  }
}
