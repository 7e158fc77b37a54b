/**
 * The loads of machines, kept with their segments, and their sums from version to version: a keystroke
 * in one machine adds up that machine, not all of them. Sums are of whole numbers, so that they are the
 * same whichever way they were reached.
 */
import { modelOf } from '../descriptor/build-model.ts';
import { difference } from '../descriptor/difference.ts';
import type { Segment } from '../descriptor/segment.ts';
import { loadOf, type MachineLoad, type MachineLoads } from '../domain/machine-load.ts';
import type { Facts } from '../requirements/facts.ts';

interface KeptLoads {
  readonly facts: Facts;
  readonly loads: readonly MachineLoad[];
}

const kept = new WeakMap<Segment, KeptLoads>();

/** Returns the loads of the machines in a segment. Those of a large segment are read once. */
export function loadsIn(segment: Segment, facts: Facts): readonly MachineLoad[] {
  if (!segment.isLarge) return read(segment, facts);
  const known = kept.get(segment);
  if (known?.facts === facts) return known.loads;
  const loads = read(segment, facts);
  kept.set(segment, { facts, loads });
  return loads;
}

function read(segment: Segment, facts: Facts): readonly MachineLoad[] {
  const loads: MachineLoad[] = [];
  for (const { kind, block } of modelOf(segment).blocks)
    if (kind === 'protectedItem') loads.push(loadOf(block, facts));
  return loads;
}

/** Sums by whole megabytes, and by number. */
interface Sums {
  machines: number;
  disks: number;
  changeMB: number;
  withChange: number;
  cores: number;
  withCores: number;
  readonly onAccount: Map<string, number>;
  readonly onServer: Map<string, { machines: number; changeMB: number }>;
}

interface LastSums {
  readonly facts: Facts;
  readonly of: WeakRef<readonly Segment[]>;
  readonly sums: Sums;
}

let last: LastSums | undefined;

/** Sums up the machines of a version, from the sums of the version that was asked for before. */
export function machineLoads(segments: readonly Segment[], facts: Facts): MachineLoads {
  const before = last?.facts === facts ? last.of.deref() : undefined;
  const sums = before === undefined || last === undefined ? emptySums() : copied(last.sums);
  const { removed, added } = difference(before ?? [], segments);
  for (const segment of removed) if (segment.isLarge) addAll(sums, loadsIn(segment, facts), -1);
  for (const segment of added)
    if (segment.isLarge) {
      const isKnown = kept.has(segment);
      addAll(sums, loadsIn(segment, facts), 1);
      if (!isKnown) segment.forget();
    }
  last = { facts, of: new WeakRef(segments), sums };
  const all = copied(sums);
  for (const segment of segments)
    if (!segment.isLarge && (segment.owner === '' || segment.owner === 'protectedItems'))
      addAll(all, loadsIn(segment, facts), 1);
  return inGigabytes(all);
}

function emptySums(): Sums {
  const numbers = { machines: 0, disks: 0, changeMB: 0, withChange: 0, cores: 0, withCores: 0 };
  return { ...numbers, onAccount: new Map(), onServer: new Map() };
}

function copied(sums: Sums): Sums {
  const onServer = new Map([...sums.onServer].map(([name, one]) => [name, { ...one }]));
  return { ...sums, onAccount: new Map(sums.onAccount), onServer };
}

function addAll(sums: Sums, loads: readonly MachineLoad[], sign: 1 | -1): void {
  for (const { account, server, changeGB, cores, disks, sizeGB } of loads) {
    sums.machines += sign;
    sums.disks += sign * disks;
    const changeMB = megabytes(changeGB ?? 0);
    sums.changeMB += sign * changeMB;
    sums.cores += sign * Math.min(cores ?? 0, MOST);
    if (changeGB !== undefined) sums.withChange += sign;
    if (cores !== undefined) sums.withCores += sign;
    const stored = (sums.onAccount.get(account) ?? 0) + sign * megabytes(sizeGB);
    if (stored === 0) sums.onAccount.delete(account);
    else sums.onAccount.set(account, stored);
    const { machines, changeMB: sent } = sums.onServer.get(server) ?? { machines: 0, changeMB: 0 };
    if (machines + sign === 0) sums.onServer.delete(server);
    else sums.onServer.set(server, { machines: machines + sign, changeMB: sent + sign * changeMB });
  }
}

const MB_PER_GB = 1024;
/** Above it, sums of whole numbers would no longer be exact. */
const MOST = 1e9;

function megabytes(gigabytes: number): number {
  return Math.round(Math.min(gigabytes, MOST) * MB_PER_GB);
}

function inGigabytes(sums: Sums): MachineLoads {
  const { machines, disks, changeMB, withChange, cores, withCores, onAccount, onServer } = sums;
  return {
    machines,
    disks,
    changeGB: { sum: changeMB / MB_PER_GB, known: withChange },
    cores: { sum: cores, known: withCores },
    onAccount: new Map([...onAccount].map(([name, size]) => [name, size / MB_PER_GB])),
    onServer: new Map(
      [...onServer].map(([name, one]) => [
        name,
        { machines: one.machines, changeGB: one.changeMB / MB_PER_GB },
      ]),
    ),
  };
}
