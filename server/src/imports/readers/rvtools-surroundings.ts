/** What RVTools tells beside machines: hosts, vCenters, the date of the export and its columns. */
import type { UnknownColumns } from '../inventory.ts';
import type { Fact, InventoryMachine } from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import {
  noSurroundings,
  type InventoryHost,
  type InventoryServer,
  type SourceSurroundings,
} from '../source-surroundings.ts';
import type { Fields } from '../tables/fields.ts';
import { headerWord } from '../values/header-words.ts';
import { serialDate } from '../values/serial-date.ts';
import { nameKey } from './machine-index.ts';
import { isKnownHeader } from './rvtools-headers.ts';
import { rvFields, type RvTables } from './rvtools-tabs.ts';
import { rvTabs } from './rvtools-words.ts';

export function surroundingsOf(
  tables: RvTables,
  machines: readonly InventoryMachine[],
  notices: Notices,
): SourceSurroundings {
  return {
    ...noSurroundings,
    vSphereHosts: hostsOf(tables, machines, notices),
    vCenterServers: vCentersOf(tables, notices),
  };
}

/**
 * The hosts of vHost; without that tab, those that vInfo names. Used are those that carry a machine, or
 * that are in the cluster of one.
 */
function hostsOf(
  tables: RvTables,
  machines: readonly InventoryMachine[],
  notices: Notices,
): readonly InventoryHost[] {
  const used = new Map<string, Fact<string>>();
  for (const { location, name } of machines)
    if (location.host !== undefined && !used.has(nameKey(location.host)))
      used.set(nameKey(location.host), { value: location.host, at: name.at });
  // A machine may run on any host of its cluster.
  const clusters = new Set(machines.map(({ location }) => nameKey(location.cluster ?? '')));
  clusters.delete('');
  const hosts = new Map<string, InventoryHost>();
  for (const fields of rvFields(tables, 'vHost', notices))
    for (const row of fields.table.rows) {
      const name = fields.textFact(row, 'name');
      if (name === undefined || hosts.has(nameKey(name.value))) continue;
      const version = versionIn(fields.text(row, 'version'));
      hosts.set(nameKey(name.value), {
        name,
        isUsed:
          used.has(nameKey(name.value)) || clusters.has(nameKey(fields.text(row, 'cluster') ?? '')),
        ...(version !== undefined && {
          version: { value: version, at: fields.at(row, 'version') },
        }),
      });
    }
  for (const [key, name] of used) if (!hosts.has(key)) hosts.set(key, { name, isUsed: true });
  return [...hosts.values()];
}

/** `VMware ESXi 8.0.2 build-22380479` is 8.0.2. */
function versionIn(text: string | undefined): string | undefined {
  return /(?<![\d.])\d{1,3}(?:\.\d{1,3}){1,3}/.exec(text ?? '')?.[0];
}

/** A host that RVTools was connected to directly is no vCenter. */
function vCentersOf(tables: RvTables, notices: Notices): readonly InventoryServer[] {
  const servers = new Map<string, InventoryServer>();
  for (const fields of rvFields(tables, 'vSource', notices))
    for (const row of fields.table.rows) {
      const name = fields.textFact(row, 'server');
      if (name === undefined || servers.has(nameKey(name.value))) continue;
      if (fields.text(row, 'type')?.toLowerCase() === 'hostagent') continue;
      const field = fields.has('version') ? 'version' : 'product';
      const version = versionIn(fields.text(row, field));
      servers.set(nameKey(name.value), {
        name,
        ...(version !== undefined && { version: { value: version, at: fields.at(row, field) } }),
      });
    }
  return [...servers.values()];
}

/** The date of the export; Excel keeps it as a number of days since 1899-12-30. */
export function exportDate(metas: readonly Fields<'version' | 'created'>[]): string | undefined {
  const [meta] = metas;
  const [row] = meta?.table.rows ?? [];
  const text = meta && row && meta.text(row, 'created');
  if (text === undefined) return undefined;
  const days = Number(text);
  if (days > 36_000 && days < 80_000) return serialDate(days);
  const [, date, time] = /(\d{4}-\d\d-\d\d)[T ]?(\d\d:\d\d(?::\d\d)?)?/.exec(text) ?? [];
  return date === undefined || time === undefined ? date : `${date}T${time}`;
}

/** Which columns state which paths of a machine. */
const STATED = {
  vInfo: {
    dns: 'hostname',
    osConfig: 'os',
    osTools: 'os',
    detailed: 'kernel',
    firmware: 'firmware',
    secureBoot: 'secureBoot',
    enableUuid: 'diskEnableUUID',
    network1: 'nics[].network',
  },
  vDisk: {
    capacity: 'disks',
    raw: 'disks[].rdm',
    sharing: 'disks[].shared',
    bus: 'disks[].shared',
  },
  vPartition: { free: 'freeSpaceGB' },
  vNetwork: { network: 'nics[].network' },
  vTools: { tools: 'vmwareTools' },
  vHost: {},
  vSource: {},
  vMetaData: {},
} as const;

export function statedPaths(tables: RvTables, notices: Notices): ReadonlySet<string> {
  const paths = new Set(['protectedItems[].name']);
  for (const tab of rvTabs)
    for (const fields of rvFields(tables, tab, notices)) {
      // A tab of headers only states nothing.
      if (fields.table.rows.length === 0) continue;
      for (const [field, path] of Object.entries<string>(STATED[tab]))
        if ((fields as Fields<string>).has(field)) paths.add(`protectedItems[].${path}`);
      if (tab === 'vHost') paths.add('vSphereHosts').add('vSphereHosts[].version');
      if (tab === 'vSource') paths.add('vCenterServers').add('vCenterServers[].version');
    }
  return paths;
}

/** Columns that are neither read nor of RVTools: attributes of the vCenter, mostly. */
export function columnsUnknown(tables: RvTables): readonly UnknownColumns[] {
  return rvTabs.flatMap((tab) => {
    const columns = (tables.get(tab) ?? []).flatMap(({ headers, columns: read }) => {
      const known = new Set(read.map(({ header }) => header));
      return headers.filter(
        (header) => header !== '' && !known.has(header) && !isKnownHeader(tab, headerWord(header)),
      );
    });
    return columns.length === 0 ? [] : [{ tab, columns: [...new Set(columns)] }];
  });
}
