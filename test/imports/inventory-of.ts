/** Inventories as a reader makes them, from a few words. */
import type { Inventory } from '../../server/src/imports/inventory.ts';
import type { Fact, InventoryMachine } from '../../server/src/imports/machine-facts.ts';

/** A machine in short. Values that are not given are not known. */
export interface ShortMachine {
  readonly name: string;
  readonly id?: string;
  readonly os?: string;
  readonly power?: 'on' | 'off';
  readonly firmware?: 'BIOS' | 'UEFI';
  readonly hostname?: string;
  readonly secureBoot?: boolean;
  readonly vmwareTools?: 'running' | 'notRunning';
  readonly freeSpaceGB?: number;
  readonly kernel?: string;
  readonly host?: string;
  readonly cluster?: string;
  /** Sizes by key; the first carries the system. */
  readonly disks?: Readonly<Record<string, number>>;
  readonly nics?: readonly string[];
}

export function fact<T>(value: T): Fact<T> {
  return { value, at: 'vInfo!A2' };
}

/** The paths that an inventory of `inventoryOf` states unless it is told otherwise. */
export const statedPaths: readonly string[] = [
  'name',
  'os',
  'firmware',
  'hostname',
  'secureBoot',
  'vmwareTools',
  'freeSpaceGB',
  'kernel',
  'host',
  'disks',
  'disks[].sizeGB',
  'nics',
  'nics[].network',
].map((path) => `protectedItems[].${path}`);

export function machineOf(short: ShortMachine): InventoryMachine {
  const { name, id, os, power, cluster, disks, nics, ...facts } = short;
  const known = Object.entries(facts).map(([key, value]) => [key, fact(value)]);
  const isType = os === 'Windows' || os === 'Linux';
  return {
    id,
    name: fact(name),
    power: power ?? 'on',
    location: cluster === undefined ? {} : { cluster },
    facts: {
      ...(Object.fromEntries(known) as InventoryMachine['facts']),
      ...(os !== undefined && {
        os: fact(isType ? { type: os, isExact: true } : { version: os, isExact: true }),
      }),
    },
    disks:
      disks === undefined
        ? undefined
        : Object.entries(disks).map(([key, sizeGB], i) => ({
            key,
            name: `Hard disk ${i + 1}`,
            sizeGB: fact(sizeGB),
            isOs: key === ('k1' in disks ? 'k1' : Object.keys(disks)[0]),
          })),
    osDisk: disks === undefined ? undefined : 'told',
    nics: nics?.map((network) => ({ network: fact(network) })),
    sizing: {},
    remark: undefined,
  };
}

export function inventoryOf(
  machines: readonly ShortMachine[],
  others: Partial<Inventory> = {},
): Inventory {
  return {
    kind: 'rvtools',
    scenario: 'vmware-to-azure',
    profile: undefined,
    exported: '2026-11-02T08:15:00Z',
    states: new Set(statedPaths),
    isPartial: false,
    machines: machines.map(machineOf),
    surroundings: emptySurroundings,
    skipped: [],
    duplicates: [],
    notices: [],
    unknownColumns: [],
    ...others,
  };
}

export const emptySurroundings: Inventory['surroundings'] = {
  storageAccounts: [],
  virtualNetworks: [],
  networkMappings: [],
  replicationPolicies: [],
  processServers: [],
  masterTargetServers: [],
  vCenterServers: [],
  vSphereHosts: [],
  hyperVHosts: [],
  hyperVClusters: [],
  hyperVSites: [],
  vmmServers: [],
  recoveryPlans: [],
  capacity: {},
};
