/** One machine of RVTools: from its row of vInfo and what the other tabs say of it. */
import type { SkipReason } from '../inventory.ts';
import type {
  Fact,
  InventoryMachine,
  InventoryNic,
  InventoryOs,
  MachineFacts,
  MachineLocation,
} from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import type { Fields } from '../tables/fields.ts';
import type { DataRow } from '../tables/table.ts';
import { gbOfMib } from '../values/cell-values.ts';
import { foundSystem } from '../values/found-system.ts';
import { hostLabel } from '../values/host-label.ts';
import { orderedDisks } from './disk-order.ts';
import { guestDetails } from './guest-details.ts';
import { systemFree, type RvParts } from './rvtools-disks.ts';
import type { InfoField } from './rvtools-words.ts';

type Info = Fields<InfoField>;

/** Why a row of vInfo is no machine to protect; undefined if it is one. */
export function skipReason(info: Info, row: DataRow, name: string): SkipReason | undefined {
  if (info.boolean(row, 'template') === true) return 'template';
  if (info.boolean(row, 'placeholder') === true) return 'placeholder';
  return /^vcls(?:-| \(|$)/i.test(name) ? 'system' : undefined;
}

export function locationOf(info: Info, row: DataRow): MachineLocation {
  const location: { -readonly [K in keyof MachineLocation]: string } = {};
  for (const field of ['server', 'datacenter', 'cluster', 'folder', 'host'] as const) {
    const text = info.text(row, field);
    if (text !== undefined) location[field] = text;
  }
  return location;
}

/** `VM UUID` with its vCenter; the UUID alone may occur twice after a copy. */
export function idOf(info: Info, row: DataRow): string | undefined {
  const uuid = info.text(row, 'vmUuid') ?? info.text(row, 'vmId');
  const server = info.text(row, 'server') ?? info.text(row, 'serverUuid');
  if (uuid === undefined) return undefined;
  return server === undefined ? uuid.toLowerCase() : `${uuid}@${server}`.toLowerCase();
}

export function machineOf(
  info: Info,
  row: DataRow,
  name: string,
  parts: RvParts,
  hasDisks: boolean,
  notices: Notices,
): InventoryMachine {
  const state = info.text(row, 'power')?.toLowerCase();
  const power =
    state === 'poweredon'
      ? 'on'
      : state === 'poweredoff'
        ? 'off'
        : state === 'suspended'
          ? state
          : undefined;
  const cores = info.number(row, 'cpus', true);
  const memory = info.number(row, 'memory', true);
  const inUse = info.number(row, 'inUse', true);
  const disks = hasDisks ? disksOf(info, row, name, parts, notices) : undefined;
  return {
    id: idOf(info, row),
    name: { value: name, at: info.at(row, 'name') },
    power,
    location: locationOf(info, row),
    facts: factsOf(info, row, parts, power === 'on'),
    disks: disks?.disks,
    osDisk: disks?.osDisk,
    nics: nicsOf(info, row, parts),
    sizing: {
      ...(cores !== undefined && { cores: { value: cores, at: info.at(row, 'cpus') } }),
      ...(memory !== undefined && {
        memoryGB: { value: gbOfMib(memory), at: info.at(row, 'memory') },
      }),
      ...(inUse !== undefined && { usedGB: { value: gbOfMib(inUse), at: info.at(row, 'inUse') } }),
    },
    remark: undefined,
  };
}

const TOOLS: Readonly<Record<string, 'running' | 'notRunning' | 'notInstalled'>> = {
  toolsok: 'running',
  toolsold: 'running',
  toolsnotrunning: 'notRunning',
  toolsnotinstalled: 'notInstalled',
};

/** @param isOn what the guest tells of itself is stale in a machine that is off. */
function factsOf(info: Info, row: DataRow, parts: RvParts, isOn: boolean): MachineFacts {
  const { os, kernel } = systemOfRow(info, row);
  const label = isOn ? hostLabel(info.text(row, 'dns') ?? '') : undefined;
  const firmware = info.text(row, 'firmware')?.toLowerCase();
  const secureBoot = info.booleanFact(row, 'secureBoot');
  const diskEnableUUID = info.booleanFact(row, 'enableUuid');
  const tools = isOn ? TOOLS[parts.tools?.value.toLowerCase() ?? ''] : undefined;
  const free =
    tools === 'running' || (isOn && parts.tools === undefined) ? systemFree(parts) : undefined;
  return {
    ...(label !== undefined && { hostname: { value: label, at: info.at(row, 'dns') } }),
    ...(os && { os }),
    ...(kernel && isOn && { kernel }),
    ...(firmware === 'efi' && { firmware: { value: 'UEFI', at: info.at(row, 'firmware') } }),
    ...(firmware === 'bios' && { firmware: { value: 'BIOS', at: info.at(row, 'firmware') } }),
    ...(secureBoot && { secureBoot }),
    ...(tools !== undefined && { vmwareTools: { value: tools, at: parts.tools?.at ?? '' } }),
    ...(diskEnableUUID && { diskEnableUUID }),
    ...(free && { freeSpaceGB: free }),
  };
}

/** What the guest tells comes before what the tools report, and that before what somebody ticked. */
function systemOfRow(
  info: Info,
  row: DataRow,
): { readonly os?: Fact<InventoryOs>; readonly kernel?: Fact<string> } {
  const line = info.text(row, 'detailed');
  const details = line === undefined ? undefined : guestDetails(line);
  const at = info.at(row, 'detailed');
  const kernel = details?.kernel === undefined ? {} : { kernel: { value: details.kernel, at } };
  if (details?.os?.version !== undefined) return { os: { value: details.os, at }, ...kernel };
  for (const field of ['osTools', 'osConfig'] as const) {
    const found = foundSystem(info.text(row, field) ?? '', false);
    if (found !== undefined) return { os: { value: found, at: info.at(row, field) }, ...kernel };
  }
  return details?.os === undefined ? kernel : { os: { value: details.os, at }, ...kernel };
}

function disksOf(
  info: Info,
  row: DataRow,
  name: string,
  { disks, systemDisks }: RvParts,
  notices: Notices,
): ReturnType<typeof orderedDisks> | undefined {
  const count = info.number(row, 'disks', true);
  if (count !== undefined && count !== disks.length)
    notices.addAlike(
      'disks',
      {
        item: name,
        message: `vInfo counts ${count} disks, vDisk has ${disks.length}; those of vDisk were taken.`,
        at: info.at(row, 'disks'),
        level: 'attention',
      },
      (more) => `${more} more machines have another number of disks in vInfo than in vDisk.`,
    );
  if (disks.length === 0 && count !== 0) return undefined;
  const [system] = systemDisks;
  return orderedDisks(
    systemDisks.size === 1
      ? disks.map((disk) => ({ ...disk, isTold: String(disk.number) === system }))
      : disks,
  );
}

const NETWORKS = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `network${n}` as InfoField);

function nicsOf(info: Info, row: DataRow, parts: RvParts): readonly InventoryNic[] | undefined {
  if (parts.nics.length > 0)
    return parts.nics
      .map((nic, index) => ({ ...nic, index }))
      .sort((a, b) => a.order - b.order || a.index - b.index)
      .map(({ network, adapter }) => ({
        ...(network && { network }),
        ...(adapter && { adapter }),
      }));
  const networks = NETWORKS.flatMap((field) => info.textFact(row, field) ?? []);
  return networks.length === 0 ? undefined : networks.map((network) => ({ network }));
}
