/**
 * How RVTools calls the columns that are read: version 4, version 3, and the names that it writes with
 * the switch `-DBColumnNames`, which begin with the name of the tab.
 */
import type { FieldWords } from '../tables/fields.ts';

/** Words of 3.x and 4.x first; the first that a table has is the field. */
const INFO = {
  name: ['vm', 'vinfovmname'],
  power: ['powerstate'],
  template: ['template'],
  placeholder: ['srmplaceholder'],
  connection: ['connectionstate'],
  dns: ['dnsname', 'vinfoguesthostname'],
  enableUuid: ['enableuuid', 'diskenableuuid'],
  cpus: ['cpus'],
  memory: ['memory'],
  disks: ['disks', 'vinfonumvirtualdisks'],
  inUse: ['inusemb'],
  network1: ['network#1', 'vinfonetwork1'],
  network2: ['network#2', 'vinfonetwork2'],
  network3: ['network#3', 'vinfonetwork3'],
  network4: ['network#4', 'vinfonetwork4'],
  network5: ['network#5', 'vinfonetwork5'],
  network6: ['network#6', 'vinfonetwork6'],
  network7: ['network#7', 'vinfonetwork7'],
  network8: ['network#8', 'vinfonetwork8'],
  folder: ['folder'],
  firmware: ['firmware'],
  secureBoot: ['efisecureboot'],
  datacenter: ['datacenter'],
  cluster: ['cluster'],
  host: ['host'],
  osConfig: ['osaccordingtotheconfigurationfile', 'vinfoos', 'os'],
  osTools: ['osaccordingtothevmwaretools', 'vinfoostools'],
  detailed: ['guestdetaileddata'],
  vmId: ['vmid'],
  vmUuid: ['vmuuid', 'vinfouuid', 'uuid'],
  server: ['visdkserver'],
  serverUuid: ['visdkuuid', 'vcenteruuid'],
};

/** What tells the machine of a row in the other tabs. */
const OWNER = {
  datacenter: ['datacenter'],
  cluster: ['cluster'],
  host: ['host'],
  folder: ['folder'],
  vmId: ['vmid'],
  vmUuid: ['vmuuid'],
  server: ['visdkserver'],
  serverUuid: ['visdkuuid', 'vcenteruuid'],
};

const DISK = {
  name: ['vm', 'vdiskvmname'],
  disk: ['disk', 'vdiskname'],
  key: ['diskkey', 'vdiskkey'],
  uuid: ['diskuuid'],
  capacity: ['capacitymb'],
  raw: ['raw'],
  sharing: ['sharingmode'],
  bus: ['sharedbus'],
  label: ['label'],
  controller: ['controller'],
  unit: ['unit#'],
  ...OWNER,
};

const PARTITION = {
  name: ['vm', 'vpartitionvmname'],
  key: ['diskkey'],
  disk: ['disk'],
  free: ['freemb'],
  ...OWNER,
};

const NETWORK = {
  name: ['vm', 'vnetworkvmname'],
  label: ['niclabel', 'networkadapter'],
  adapter: ['adapter'],
  network: ['network'],
  ...OWNER,
};

const TOOLS = { name: ['vm', 'vtoolsvmname'], tools: ['tools'], ...OWNER };

const HOST = {
  cluster: ['cluster'],
  name: ['host', 'vhostname'],
  version: ['esxversion', 'vhostfullname'],
  server: ['visdkserver'],
};

const SOURCE = {
  server: ['visdkserver', 'vsourcename', 'name'],
  type: ['apitype'],
  version: ['version'],
  product: ['productversion'],
};

const META = {
  version: ['rvtoolsversion', 'rvtoolsmajorversion'],
  created: ['xlsxcreationdatetime'],
};

export type InfoField = keyof typeof INFO;
export type DiskField = keyof typeof DISK;
export type PartitionField = keyof typeof PARTITION;
export type NetworkField = keyof typeof NETWORK;
export type ToolsField = keyof typeof TOOLS;
export type OwnerField = 'name' | keyof typeof OWNER;

const WORDS = {
  vInfo: INFO,
  vDisk: DISK,
  vPartition: PARTITION,
  vNetwork: NETWORK,
  vTools: TOOLS,
  vHost: HOST,
  vSource: SOURCE,
  vMetaData: META,
};

export type RvTab = keyof typeof WORDS;

/** The tabs that are read. */
export const rvTabs = Object.keys(WORDS) as readonly RvTab[];

/** The words of a tab, those with its name before them included. */
export const rvWords: { readonly [T in RvTab]: FieldWords<keyof (typeof WORDS)[T] & string> } = {
  vInfo: prefixed('vInfo', INFO),
  vDisk: prefixed('vDisk', DISK),
  vPartition: prefixed('vPartition', PARTITION),
  vNetwork: prefixed('vNetwork', NETWORK),
  vTools: prefixed('vTools', TOOLS),
  vHost: prefixed('vHost', HOST),
  vSource: prefixed('vSource', SOURCE),
  vMetaData: prefixed('vMetaData', META),
};

function prefixed<F extends string>(tab: string, words: FieldWords<F>): FieldWords<F> {
  const prefix = tab.toLowerCase();
  const all = Object.entries<readonly string[]>(words).map(([field, known]) => [
    field,
    [...known, ...known.map((word) => prefix + word)],
  ]);
  return Object.fromEntries(all) as FieldWords<F>;
}

/**
 * Fields whose columns come after `Annotation`. Attributes of a vCenter are columns just after it and
 * may repeat any header, so of two columns the last is that of RVTools; of all others the first.
 */
const AFTER_ANNOTATION: ReadonlySet<string> = new Set([
  'datacenter',
  'cluster',
  'host',
  'osConfig',
  'osTools',
  'detailed',
  'vmId',
  'vmUuid',
  'server',
  'serverUuid',
]);

/** Whether of columns with the same header the last one is the field. */
export function isLastOf(tab: RvTab, field: string): boolean {
  return AFTER_ANNOTATION.has(field) || (field === 'folder' && tab !== 'vInfo');
}

/** The tab that a name of a sheet or file has: `vInfo`, `RVTools_tabvInfo.csv`. */
export function rvTabOf(name: string): RvTab | undefined {
  const word = name.toLowerCase().replace(/\.[a-z]+$/, '');
  return rvTabs.find((tab) => word === tab.toLowerCase() || endsWithTab(word, tab));
}

function endsWithTab(word: string, tab: string): boolean {
  if (!word.endsWith(tab.toLowerCase())) return false;
  const before = word.slice(0, -tab.length);
  return /(?:tab|[\s_.-])$/.test(before);
}
