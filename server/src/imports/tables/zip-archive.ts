/** Reads the directory of a zip file, and unpacks its entries piece by piece. */
import { Inflate, inflateSync } from 'fflate/browser';
import { ImportProblem, type UnpackBudget } from '../limits.ts';
import { latin1, utf8 } from './text-bytes.ts';

/** One file in an archive. */
export interface ZipEntry {
  /** With its folders, as it is written. */
  readonly name: string;
  /** Unpacks it, piece by piece; stops when `take` returns false. */
  readonly unpack: (take: (piece: Uint8Array, isLast: boolean) => boolean) => void;
}

/** Bytes that are given to the inflater at once; at most a thousand times as many come out. */
const STEP = 16 * 1024;
/** Bytes of an entry that is unpacked at once, which is twice as fast as in pieces. */
const AT_ONCE = 96 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Whether bytes begin as a zip file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Returns the entries of a zip file, without folders.
 * @throws ImportProblem where the file is cut off, damaged or encrypted.
 */
export function zipEntries(
  file: string,
  bytes: Uint8Array,
  budget: UnpackBudget,
): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () =>
    new ImportProblem(`${file} is cut off or damaged; copy or export it once more.`);
  const end = endOf(view);
  if (end === undefined) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    const name = (flags & 0x800) === 0 ? latin1(nameBytes) : utf8(nameBytes);
    at = next;
    if (name.endsWith('/')) continue;
    if ((flags & 1) !== 0)
      throw new ImportProblem(`${file} is encrypted; save it without a password.`);
    entries.push({
      name,
      unpack(take) {
        if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged();
        const start =
          local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        if (start + size > bytes.length) throw damaged();
        const packed = bytes.subarray(start, start + size);
        if (method === 0) {
          budget.add(packed.length);
          take(packed, true);
        } else if (method === 8 && unpacked > 0 && unpacked <= AT_ONCE) {
          budget.add(unpacked);
          take(inflateWhole(packed, unpacked, damaged), true);
        } else if (method === 8) inflate(packed, budget, take, damaged);
        else throw new ImportProblem(`${file} is packed in an unusual way; save it once more.`);
      },
    });
  }
  return entries;
}

/** Unpacks an entry as a whole. */
export function unpackWhole(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  entry.unpack((piece) => pieces.push(piece) > 0);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Unpacks an entry into the size that the directory states; more than that is damage. */
function inflateWhole(packed: Uint8Array, size: number, damaged: () => ImportProblem): Uint8Array {
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(size) });
    if (whole.length === size) return whole;
  } catch {
    throw damaged();
  }
  throw damaged();
}

function inflate(
  packed: Uint8Array,
  budget: UnpackBudget,
  take: (piece: Uint8Array, isLast: boolean) => boolean,
  damaged: () => ImportProblem,
): void {
  const state = { goesOn: true, ended: false };
  const inflater = new Inflate((piece, isLast) => {
    budget.add(piece.length);
    state.ended ||= isLast;
    if (state.goesOn) state.goesOn = take(piece, isLast);
  });
  try {
    for (let at = 0; state.goesOn && at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    // The inflater throws for bytes that are no deflate stream; problems of the taker pass through.
    if (error instanceof Error && 'code' in error) throw damaged();
    throw error;
  }
  if (state.goesOn && !state.ended) throw damaged();
}

/** Where the end record begins; a comment of up to 64 KB may follow it. */
function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END) return at;
  return undefined;
}
