/** The record of an import beside its descriptor: `NAME.asr.import.json` of `NAME.asr.yaml`. */
import type { ImportRecord } from '../../imports/import-record.ts';
import { readRecord } from '../../imports/read-record.ts';
import { Failure } from '../exit.ts';
import { isThere, readText } from '../files/read.ts';

/** The most bytes of a record. */
const MAX_BYTES = 64 * 2 ** 20;

/** The name of the record of a descriptor. */
export function recordNameOf(descriptor: string): string {
  return `${descriptor.replace(/(?:\.asr)?\.ya?ml$/i, '')}.asr.import.json`;
}

/** Reads a record; undefined if there is none. @throws Failure if it cannot be read. */
export function recordAt(path: string, name: string): ImportRecord | undefined {
  if (!isThere(path)) return undefined;
  const record = readRecord(textAt(path, name));
  if (record === undefined)
    throw new Failure(
      `${name} is not a record of an import that this version can read.`,
      'Remove it, or name the last inventory with --base.',
    );
  return record;
}

function textAt(path: string, name: string): string {
  try {
    return readText(path, { maxBytes: MAX_BYTES }).text;
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${name} ${error.message}.`, error.hints);
    throw error;
  }
}
