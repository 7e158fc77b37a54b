/** Reads what the collector of VMM writes: machines, clouds, hosts. */
import type { Inventory } from '../inventory.ts';
import type { InventoryMachine, InventoryNic } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import { noSurroundings, type InventoryHost, type InventoryVmm } from '../source-surroundings.ts';
import { foundSystem } from '../values/found-system.ts';
import { hostLabel } from '../values/host-label.ts';
import { orderedDisks } from './disk-order.ts';
import { hyperVDisk } from './hyper-v-disks.ts';
import type { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { bareMachine, MachineList } from './new-machine.ts';

/** Whether a file is of VMM. */
export function isVmm(file: JsonNode): boolean {
  if (file.has('clouds') && file.has('vms')) return true;
  const [first] = machinesOf(file);
  return first !== undefined && first.has('VirtualDiskDrives') && first.has('VMHost');
}

function machinesOf(file: JsonNode): readonly JsonNode[] {
  return file.has('vms') ? file.get('vms').items : file.items;
}

/** A text, or the name of an object: `Cloud` may be either. */
function nameIn(node: JsonNode): JsonNode {
  return node.isObject ? node.get('Name') : node;
}

export function readVmm(files: readonly JsonNode[]): Inventory {
  const notices = new Notices();
  const list = new MachineList();
  for (const node of files.flatMap(machinesOf)) {
    const name = node.get('Name').textFact;
    if (name === undefined) continue;
    // Site Recovery protects what is in a cloud.
    if (nameIn(node.get('Cloud')).text === undefined) list.skip(name, 'no cloud');
    else list.add(machineOf(node, notices));
  }
  const { machines, skipped, duplicates } = list;
  const networks = new Map(
    machines
      .flatMap(({ nics }) => nics ?? [])
      .flatMap(({ network }) => (network ? [[nameKey(network.value), network] as const] : [])),
  );
  return {
    kind: 'vmm',
    scenario: 'hyperv-vmm-to-azure',
    profile: undefined,
    exported: files.flatMap((file) => file.get('collected').text ?? [])[0],
    states: new Set(
      [
        'name',
        'hostname',
        'host',
        'cloud',
        'os',
        'generation',
        'disks',
        'nics[].network',
        'nics[].ipAssignment',
      ].map((path) => `protectedItems[].${path}`),
    ),
    isPartial: false,
    machines,
    skipped,
    duplicates,
    surroundings: {
      ...noSurroundings,
      hyperVHosts: hostsOf(files, machines),
      vmmServers: files.flatMap(serverOf),
      networkMappings: [...networks.values()].map((source) => ({ source })),
    },
    notices: notices.list(),
    unknownColumns: [],
  };
}

function machineOf(node: JsonNode, notices: Notices): InventoryMachine {
  const name = node.get('Name').textFact ?? { value: '', at: node.at };
  const computer = node.get('ComputerName');
  const label = hostLabel(computer.text ?? '');
  const host = nameIn(node.get('VMHost')).textFact;
  const cloud = nameIn(node.get('Cloud')).textFact;
  const system = nameIn(node.get('OperatingSystem'));
  const os = foundSystem(system.text ?? '', false);
  const generation = node.get('Generation').number;
  const drives = node.get('VirtualDiskDrives').items.filter((drive) => drive.isObject);
  const disks = orderedDisks(
    drives.map((drive) => {
      const disk = drive.get('VirtualHardDisk');
      return {
        ...hyperVDisk(disk, name.value, notices),
        key: disk.get('ID', 'Location', 'Name').text?.toLowerCase(),
        name: disk.get('Name').text,
      };
    }),
  );
  return {
    ...bareMachine(name),
    id: node.get('VMId', 'ID').text?.toLowerCase(),
    location: host ? { host: host.value } : {},
    facts: {
      ...(label !== undefined && { hostname: computer.fact(label) }),
      ...(host && { host }),
      ...(cloud && { cloud }),
      ...(os && { os: system.fact(os) }),
      ...((generation === 1 || generation === 2) && {
        generation: node.get('Generation').fact<1 | 2>(generation),
      }),
    },
    disks: node.has('VirtualDiskDrives') ? disks.disks : undefined,
    osDisk: disks.osDisk,
    nics: node.get('VirtualNetworkAdapters').items.map(nicOf),
  };
}

function nicOf(node: JsonNode): InventoryNic {
  const network = nameIn(node.get('VMNetwork')).textFact;
  const type = node.get('IPv4AddressType');
  const word = type.text?.toLowerCase();
  const ip = word === 'static' ? 'static' : word === 'dynamic' ? 'dhcp' : undefined;
  return {
    ...(network && { network }),
    ...(ip && { ipAssignment: type.fact<'static' | 'dhcp'>(ip) }),
  };
}

function hostsOf(
  files: readonly JsonNode[],
  machines: readonly InventoryMachine[],
): readonly InventoryHost[] {
  const used = new Map(
    machines.flatMap(({ facts: { host } }) => (host ? [[nameKey(host.value), host] as const] : [])),
  );
  const hosts = new Map<string, InventoryHost>();
  for (const node of files.flatMap((file) => file.get('hosts').items)) {
    const name = node.get('Name', 'ComputerName').textFact;
    if (name === undefined) continue;
    const system = nameIn(node.get('OperatingSystem'));
    const os = foundSystem(system.text ?? '', true);
    const cluster = nameIn(node.get('HostCluster')).textFact;
    hosts.set(nameKey(name.value), {
      name,
      isUsed: used.has(nameKey(name.value)),
      ...(os && { os: system.fact(os) }),
      ...(cluster && { cluster }),
    });
  }
  for (const [key, name] of used) if (!hosts.has(key)) hosts.set(key, { name, isUsed: true });
  return [...hosts.values()];
}

/** The server with its clouds; the hosts of a group are those that name it. */
function serverOf(file: JsonNode): readonly InventoryVmm[] {
  const name = file.get('server').get('Name', 'FullyQualifiedDomainName').textFact;
  if (name === undefined) return [];
  const version = file.get('server').get('ProductVersion').textFact;
  const hosts = file.get('hosts').items.flatMap((host) => {
    const own = host.get('Name', 'ComputerName').textFact;
    const group = nameIn(host.get('VMHostGroup')).text;
    return own === undefined || group === undefined ? [] : [{ own, group: nameKey(group) }];
  });
  const clouds = file.get('clouds').items.flatMap((cloud) => {
    const cloudName = cloud.get('Name').textFact;
    if (cloudName === undefined) return [];
    const groups = cloud.get('HostGroup', 'HostGroups').items.flatMap((group) => {
      const own = nameIn(group).textFact;
      return own === undefined ? [] : [own];
    });
    return [
      {
        name: cloudName,
        hostGroups: groups.map((group) => ({
          name: group,
          hosts: hosts.filter((host) => host.group === nameKey(group.value)).map(({ own }) => own),
        })),
      },
    ];
  });
  return [{ name, ...(version && { version }), clouds }];
}
