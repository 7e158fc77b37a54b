/** What one machine adds to the loads of servers, accounts and lines. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import type { Facts } from '../requirements/facts.ts';
import { osOf } from './operating-system.ts';

/** The numbers of a machine that limits are about; undefined for what it does not declare. */
export interface MachineLoad {
  /** In lower case, as all names here; undefined if it has none. */
  readonly name: string | undefined;
  /** The account and process server that it names; empty if it names none. */
  readonly account: string;
  readonly server: string;
  readonly changeGB: number | undefined;
  readonly cores: number | undefined;
  /** The disks that are replicated, and the sum of their sizes as far as they are declared. */
  readonly disks: number;
  readonly sizeGB: number;
  readonly startMinutes: number | undefined;
  readonly system: 'Windows' | 'Linux' | undefined;
  readonly hasStaticAddress: boolean;
  readonly agent: string | undefined;
}

/** Reads the load of a machine. */
export function loadOf(machine: ProtectedItem, facts: Facts): MachineLoad {
  const { name, storageAccount, processServer, dailyChangeGB, cores, startMinutes } = machine;
  const disks = machine.disks?.items ?? [];
  const replicated = disks.filter(({ exclude }) => exclude?.value !== true);
  let sizeGB = 0;
  for (const disk of replicated) sizeGB += disk.sizeGB?.value ?? 0;
  return {
    name: name?.value.toLowerCase(),
    account: storageAccount?.value.toLowerCase() ?? '',
    server: processServer?.value.toLowerCase() ?? '',
    changeGB: dailyChangeGB?.value,
    cores: cores?.value,
    disks: replicated.length,
    sizeGB,
    startMinutes: startMinutes?.value,
    system: osOf(machine, facts).type,
    hasStaticAddress:
      machine.nics?.items.some(({ ipAssignment }) => ipAssignment?.value === 'static') === true,
    agent:
      machine.mobilityService === undefined ? undefined : String(machine.mobilityService.value),
  };
}

/** A sum over machines, and how many of them declare a part of it. */
export interface PartialSum {
  readonly sum: number;
  readonly known: number;
}

/** What the machines of a descriptor add up to. Sizes in GB, to the MB. */
export interface MachineLoads {
  readonly machines: number;
  readonly disks: number;
  readonly changeGB: PartialSum;
  readonly cores: PartialSum;
  /** The sum of the sizes of the disks by the account that machines name; empty for none. */
  readonly onAccount: ReadonlyMap<string, number>;
  /** The machines and their change by the process server that they name; empty for none. */
  readonly onServer: ReadonlyMap<string, { readonly machines: number; readonly changeGB: number }>;
}
