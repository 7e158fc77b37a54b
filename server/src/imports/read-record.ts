/** Reads the record of an import. It comes from a file, so nothing about it is trusted. */
import type { ImportBase, ImportedFile, ImportRecord } from './import-record.ts';
import type { ImportedDisk, ImportedMachine, Leaves } from './imported-values.ts';
import type { InventoryKind } from './inventory.ts';
import type { Plain } from './plain-data.ts';

/** Reads a record; undefined if the text is none, or one of a later version. */
export function readRecord(text: string): ImportRecord | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(data) || data.version !== 1 || !Array.isArray(data.sources)) return undefined;
  const sources = data.sources.map(readBase);
  if (!sources.every((one) => one !== undefined)) return undefined;
  return { version: 1, tool: textOr(data.tool, ''), sources };
}

type Data = Readonly<Record<string, unknown>>;

function readBase(data: unknown): ImportBase | undefined {
  if (!isMap(data) || typeof data.kind !== 'string') return undefined;
  const { files, states, machines, surroundings } = data;
  if (!Array.isArray(files) || !Array.isArray(states) || !Array.isArray(machines)) return undefined;
  const read = machines.map(readMachine);
  if (!read.every((one) => one !== undefined) || !isPlainMap(surroundings, 0)) return undefined;
  return {
    kind: data.kind as InventoryKind,
    files: files.flatMap(readFile),
    ...(typeof data.exported === 'string' && { exported: data.exported }),
    states: states.filter((one) => typeof one === 'string'),
    machines: read,
    surroundings,
  };
}

function readFile(data: unknown): readonly ImportedFile[] {
  if (!isMap(data)) return [];
  return [{ name: textOr(data.name, ''), sha256: textOr(data.sha256, '') }];
}

function readMachine(data: unknown): ImportedMachine | undefined {
  if (!isMap(data) || typeof data.name !== 'string' || !isLeaves(data.facts)) return undefined;
  const { id, server, disks, nics, isOut } = data;
  const read = Array.isArray(disks) ? disks.map(readDisk) : undefined;
  const isRead = read === undefined || !read.includes(undefined);
  if (!isRead) return undefined;
  return {
    ...(typeof id === 'string' && { id }),
    name: data.name,
    at: textOr(data.at, ''),
    ...(typeof server === 'string' && { server }),
    facts: data.facts,
    ...(read !== undefined && { disks: read.filter((one) => one !== undefined) }),
    ...(Array.isArray(nics) && { nics: nics.filter(isLeaves) }),
    ...(isOut === true && { isOut }),
  };
}

function readDisk(data: unknown): ImportedDisk | undefined {
  if (!isMap(data) || !isLeaves(data.facts)) return undefined;
  return { ...(typeof data.key === 'string' && { key: data.key }), facts: data.facts };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLeaves(value: unknown): value is Leaves {
  return isMap(value) && Object.values(value).every(isScalar);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** No block of a descriptor is as deep as this. */
const MAX_DEPTH = 16;

function isPlainMap(value: unknown, depth: number): value is Readonly<Record<string, Plain>> {
  return isMap(value) && Object.values(value).every((one) => isPlain(one, depth + 1));
}

function isPlain(value: unknown, depth: number): value is Plain {
  if (isScalar(value)) return true;
  if (depth > MAX_DEPTH) return false;
  return Array.isArray(value)
    ? value.every((one) => isPlain(one, depth + 1))
    : isPlainMap(value, depth);
}
