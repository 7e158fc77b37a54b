/** What an inventory states of a machine, as plain data: what an import writes, merges and records. */
import { readSystemName } from '../domain/system-name.ts';
import { systemName } from '../domain/system.ts';
import { normalizeRegion } from '../requirements/regions.ts';
import type { InventoryDisk, InventoryMachine, InventoryOs } from './machine-facts.ts';

/** A scalar of a descriptor. */
export type Leaf = string | number | boolean;

/** Scalars by their path within a machine or another thing. */
export type Leaves = Readonly<Record<string, Leaf>>;

/** A disk as a record keeps it: with every fact, defaults included. */
export interface ImportedDisk {
  readonly key?: string;
  readonly facts: Leaves;
}

/** A machine as a record keeps it: with every fact, defaults included. */
export interface ImportedMachine {
  readonly id?: string;
  readonly name: string;
  /** The cell of its name: `vInfo!A17`. */
  readonly at: string;
  /** The server that manages it, where the source says so. */
  readonly server?: string;
  readonly facts: Leaves;
  /** Absent if the source does not state them. */
  readonly disks?: readonly ImportedDisk[];
  readonly nics?: readonly Leaves[];
  /** Set once it was reported that the author took it out of the descriptor. */
  readonly isOut?: true;
}

/** Keys of a machine whose facts are scalars, in the order in which they are written. */
const scalarKeys = [
  'azureName',
  'hostname',
  'host',
  'cloud',
  'kernel',
  'firmware',
  'secureBoot',
  'generation',
  'vmwareTools',
  'freeSpaceGB',
  'diskEnableUUID',
  'multiVmGroup',
  'storageAccount',
  'virtualNetwork',
  'replicationPolicy',
  'processServer',
] as const;

/** The paths of a machine that are merged one by one. */
export const machinePaths: readonly string[] = ['os', 'os.architecture', ...scalarKeys];

/** What only a running guest tells: of a machine that is off, its absence says nothing. */
export const guestPaths: ReadonlySet<string> = new Set([
  'os',
  'os.architecture',
  'hostname',
  'kernel',
  'vmwareTools',
  'freeSpaceGB',
]);

/** The default of a path; undefined if it has none of its own. */
export const defaultLeaves: Leaves = {
  firmware: 'BIOS',
  secureBoot: false,
  generation: 1,
  'os.architecture': 'x64',
};

/** The defaults of a disk; its role depends on its position. */
export const diskDefaults: Leaves = { rdm: false, shared: false };

/** The facts of a machine; the same object for the same machine. */
export function importedMachine(machine: InventoryMachine): ImportedMachine {
  let imported = known.get(machine);
  if (imported === undefined) known.set(machine, (imported = factsOf(machine)));
  return imported;
}

const known = new WeakMap<InventoryMachine, ImportedMachine>();

function factsOf(machine: InventoryMachine): ImportedMachine {
  const { id, name, location, disks, nics } = machine;
  return {
    ...(id !== undefined && { id }),
    name: name.value,
    at: name.at,
    ...(location.server !== undefined && { server: location.server }),
    facts: machineLeaves(machine),
    ...(disks !== undefined && { disks: importedDisks(disks) }),
    ...(nics !== undefined && {
      nics: nics.map(nicLeaves).filter((nic) => Object.keys(nic).length > 0),
    }),
  };
}

function machineLeaves({ facts }: InventoryMachine): Leaves {
  const leaves: Record<string, Leaf> = osLeaves(facts.os?.value);
  for (const key of scalarKeys) {
    const fact = facts[key];
    if (fact !== undefined) leaves[key] = fact.value;
  }
  return leaves;
}

/** The name of a system, or only its type where no more is known; and its architecture. */
function osLeaves(os: InventoryOs | undefined): Record<string, Leaf> {
  const name = os?.version ?? os?.type;
  if (name === undefined) return {};
  return { os: name, 'os.architecture': os?.architecture ?? 'x64' };
}

/** A disk whose size cannot be read is left out: without a size it cannot be declared. */
function importedDisks(disks: readonly InventoryDisk[]): readonly ImportedDisk[] {
  return disks.flatMap(({ key, name, sizeGB, isOs, rdm, shared }) =>
    sizeGB === undefined
      ? []
      : [
          {
            ...(key !== undefined && { key }),
            facts: {
              ...(name !== undefined && { name }),
              role: isOs ? 'os' : 'data',
              sizeGB: sizeGB.value,
              ...(rdm !== undefined && { rdm: rdm.value }),
              ...(shared !== undefined && { shared: shared.value }),
            },
          },
        ],
  );
}

function nicLeaves({
  network,
  ipAssignment,
}: {
  readonly network?: { readonly value: string };
  readonly ipAssignment?: { readonly value: string };
}): Leaves {
  return {
    ...(network !== undefined && { network: network.value }),
    ...(ipAssignment !== undefined && { ipAssignment: ipAssignment.value }),
  };
}

/** Whether two values of a path mean the same to the checker. Names compare without case. */
export function sameLeaf(path: string, a: Leaf, b: Leaf): boolean {
  if (a === b) return true;
  const [one, two] = [String(a).trim().toLowerCase(), String(b).trim().toLowerCase()];
  if (one === two) return true;
  if (path === 'location' || path.endsWith('.location'))
    return normalizeRegion(one) === normalizeRegion(two);
  return isSystemPath(path) && sameSystem(one, two);
}

/** Whether a path declares an operating system. */
function isSystemPath(path: string): boolean {
  return path === 'os';
}

function sameSystem(a: string, b: string): boolean {
  const [one, two] = [systemsIn(a), systemsIn(b)];
  return one !== undefined && one === two;
}

function systemsIn(name: string): string | undefined {
  return readSystemName(name)?.systems.map(systemName).join(' or ');
}

/** The type of a system if its name says nothing else, such as `Linux`; else undefined. */
export function bareType(os: Leaf): 'Windows' | 'Linux' | undefined {
  return os === 'Windows' || os === 'Linux' ? os : undefined;
}

/** Whether a name is only the type of another one: `Linux` of `Ubuntu 22.04`. */
export function isOnlyTypeOf(type: Leaf, os: Leaf): boolean {
  const bare = bareType(type);
  return (
    bare !== undefined &&
    bareType(os) === undefined &&
    readSystemName(String(os))?.systems.every((one) => one.type === bare) === true
  );
}
