/** The data of an item of `protectedItems`: what differs from the defaults, plus name, os and disks. */
import {
  bareType,
  defaultLeaves,
  diskDefaults,
  machinePaths,
  sameLeaf,
  type ImportedDisk,
  type ImportedMachine,
  type Leaf,
  type Leaves,
} from './imported-values.ts';
import { Noted, type Plain, type PlainBlock } from './plain-data.ts';

/** What decides how a machine is written besides its facts. */
export interface MachineStyle {
  /** Whether the scenario uses a key of `protectedItems[]`. */
  readonly uses: (key: string) => boolean;
  /** The policy of machines that name none. */
  readonly policy: string | undefined;
  /** A comment for the operating system; undefined for none. */
  readonly note?: string | undefined;
  /** A comment for the machine, after its name. */
  readonly remark?: string | undefined;
}

/** The data of one machine, in the order in which it is written. */
export function machineData(machine: ImportedMachine, style: MachineStyle): PlainBlock {
  const { name, facts, disks, nics } = machine;
  const written = (path: string): Leaf | undefined => {
    const value = facts[path];
    if (value === undefined || !style.uses(path)) return undefined;
    const other = defaultOf(path, name, style.policy);
    return other !== undefined && sameLeaf(path, value, other) ? undefined : value;
  };
  const data: Record<string, Plain | undefined> = {
    name: style.remark === undefined ? name : new Noted(name, style.remark),
  };
  const lists: Readonly<Record<string, Plain | undefined>> = {
    os: osData(facts, style),
    disks: disks !== undefined && disks.length > 0 ? disksData(disks) : undefined,
    nics: nics?.some((nic) => Object.keys(nic).length > 0) === true ? nics : undefined,
  };
  for (const path of writtenOrder)
    data[path] = Object.hasOwn(lists, path)
      ? style.uses(path)
        ? lists[path]
        : undefined
      : written(path);
  return data;
}

const writtenOrder: readonly string[] = [
  ...['azureName', 'hostname', 'host', 'cloud', 'os', 'kernel', 'firmware', 'secureBoot'],
  ...['generation', 'disks', 'nics'],
  ...machinePaths.slice(machinePaths.indexOf('vmwareTools')),
];

/** The value that an undeclared path of a machine has; undefined if it has none. */
export function defaultOf(
  path: string,
  name: string,
  policy: string | undefined,
): Leaf | undefined {
  if (path === 'hostname' || path === 'azureName') return name;
  return path === 'replicationPolicy' ? policy : defaultLeaves[path];
}

function osData(facts: Leaves, { note }: MachineStyle): Plain | undefined {
  const { os } = facts;
  if (os === undefined) return undefined;
  const value = osValue(String(os), facts['os.architecture']);
  return note === undefined ? value : new Noted(value, note);
}

/** An operating system by its name, or as a block where only its type is known. */
export function osValue(
  os: string,
  architecture: Leaf | undefined,
): string | Readonly<Record<string, Leaf>> {
  const type = bareType(os);
  const isX86 = architecture === 'x86';
  if (type === undefined && !isX86) return os;
  return { ...(type === undefined ? { version: os } : { type }), ...(isX86 && { architecture }) };
}

function disksData(disks: readonly ImportedDisk[]): readonly Plain[] {
  return disks.map(({ facts }, index) => diskValue(facts, index === 0));
}

/** A disk: its size where nothing else is to be said, else a block. */
export function diskValue(facts: Leaves, isFirst: boolean): number | PlainBlock {
  const { name, role, sizeGB, ...others } = facts;
  const said = Object.entries(others).filter(([key, value]) => value !== diskDefaults[key]);
  const isStated = role === 'os' && !isFirst;
  if (said.length === 0 && !isStated) return Number(sizeGB);
  return {
    ...(name !== undefined && { name }),
    ...(isStated && { role }),
    sizeGB: Number(sizeGB),
    ...Object.fromEntries(said),
  };
}
