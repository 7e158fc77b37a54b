/** Reads what the Hyper-V collector writes, and the raw output of Get-VM with its disks. */
import type { Inventory } from '../inventory.ts';
import { ImportProblem } from '../limits.ts';
import type { InventoryMachine } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import { noSurroundings, type InventoryHost } from '../source-surroundings.ts';
import { foundSystem } from '../values/found-system.ts';
import { orderedDisks, type FoundDisk } from './disk-order.ts';
import { hyperVDisk } from './hyper-v-disks.ts';
import { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { bareMachine, MachineList } from './new-machine.ts';

/** Whether an object is a machine as Get-VM or the collector lists it. */
function isMachine(node: JsonNode): boolean {
  return node.has('name') && (node.has('Generation') || node.has('VMId')) && !node.has('Cloud');
}

/** Whether an object is a disk as Get-VHD and Get-VMHardDiskDrive list it. */
function isDisk(node: JsonNode): boolean {
  return (
    node.has('path') && (node.has('VhdType') || node.has('Size') || node.has('ControllerType'))
  );
}

/** Whether a file is of Hyper-V. */
export function isHyperV(file: JsonNode): boolean {
  if (file.get('schema').text?.startsWith('hyperv-inventory/') === true) return true;
  if (file.has('virtualDiskDrives') || file.has('clouds')) return false;
  const [first] = listOf(file);
  return first !== undefined && (isMachine(first) || isDisk(first));
}

/** The machines of a file: `vms` of the collector, a list, or a single object. */
function listOf(file: JsonNode): readonly JsonNode[] {
  if (file.has('vms')) return file.get('vms').items;
  return file.has('value') && file.has('Count') ? file.get('value').items : file.items;
}

export function readHyperV(files: readonly JsonNode[]): Inventory {
  const notices = new Notices();
  const lists = files.flatMap(listOf);
  const machines = lists.filter(isMachine);
  const loose = lists.filter((node) => !isMachine(node) && isDisk(node));
  if (machines.length === 0)
    throw new ImportProblem('There are disks, but no machines: add the output of Get-VM.');
  const disks = disksByMachine(loose);
  const list = new MachineList();
  let hasDisks = loose.length > 0;
  for (const node of machines) {
    const name = node.get('name').textFact;
    if (name === undefined) continue;
    const own = node.get('disks').items.filter((disk) => disk.isObject);
    hasDisks ||= own.length > 0;
    const found = own.length > 0 ? own : (disks.get(nameKey(name.value)) ?? []);
    list.add(
      machineOf(
        node,
        found.map((disk) => hyperVDisk(disk, name.value, notices)),
      ),
    );
  }
  if (!hasDisks)
    notices.add({
      message: 'No sizes of disks: run the script of `asr import hyperv --script` to collect them.',
      level: 'attention',
    });
  const { hosts, clusters } = hostsOf(files, list.machines);
  const [collected] = files.flatMap((file) => file.get('collected').text ?? []);
  return {
    kind: 'hyperv',
    scenario: 'hyperv-to-azure',
    profile: undefined,
    exported: collected,
    states: statedPaths(machines, hasDisks),
    isPartial: false,
    ...listed(list),
    surroundings: { ...noSurroundings, hyperVHosts: hosts, hyperVClusters: clusters },
    notices: notices.list(),
    unknownColumns: [],
  };
}

function listed({ machines, skipped, duplicates }: MachineList) {
  return { machines, skipped, duplicates };
}

function disksByMachine(disks: readonly JsonNode[]): ReadonlyMap<string, readonly JsonNode[]> {
  const found = new Map<string, JsonNode[]>();
  const byPath = new Map<string, JsonNode>();
  for (const disk of disks) {
    const path = disk.get('path').text?.toLowerCase();
    if (path !== undefined && disk.get('Size').number !== undefined) byPath.set(path, disk);
  }
  for (const disk of disks) {
    const machine = disk.get('VMName').text;
    if (machine === undefined) continue;
    const sized = byPath.get(disk.get('path').text?.toLowerCase() ?? '');
    const key = nameKey(machine);
    // What Get-VHD lists has the size, what Get-VMHardDiskDrive lists has the machine.
    found.set(key, [...(found.get(key) ?? []), joined(disk, sized)]);
  }
  return found;
}

function joined(disk: JsonNode, sized: JsonNode | undefined): JsonNode {
  if (sized === undefined || sized === disk || disk.get('Size').number !== undefined) return disk;
  const merged = { ...(sized.value as object), ...(disk.value as object) };
  return new JsonNode({ ...merged, Size: sized.get('Size').value }, disk.at);
}

function machineOf(node: JsonNode, found: readonly FoundDisk[]): InventoryMachine {
  const name = node.get('name').textFact ?? { value: '', at: node.at };
  const host = node.get('host', 'VMHost', 'ComputerName').textFact;
  const generation = node.get('generation').number;
  const secureBoot = node.get('secureBoot').booleanFact;
  const system = node.get('guestOs');
  const os = foundSystem(system.text ?? '', true);
  const cores = node.get('processorCount').number;
  const disks = found.length > 0 ? orderedDisks(found) : undefined;
  const state = node.get('state').text?.toLowerCase();
  return {
    ...bareMachine(name),
    id: node.get('id', 'VMId').text?.toLowerCase(),
    power: /^(?:running|2)$/.test(state ?? '')
      ? 'on'
      : /^(?:off|3)$/.test(state ?? '')
        ? 'off'
        : undefined,
    location: host ? { host: host.value } : {},
    facts: {
      ...(host && { host }),
      ...((generation === 1 || generation === 2) && {
        generation: node.get('generation').fact<1 | 2>(generation),
      }),
      ...(secureBoot && generation === 2 && { secureBoot }),
      ...(os && { os: system.fact(os) }),
    },
    disks: disks?.disks,
    osDisk: disks?.osDisk,
    sizing: cores === undefined ? {} : { cores: node.get('processorCount').fact(cores) },
  };
}

/** The hosts that the collector describes, and those that machines name. */
function hostsOf(files: readonly JsonNode[], machines: readonly InventoryMachine[]) {
  const hosts = new Map<string, InventoryHost>();
  const used = new Map(
    machines.flatMap(({ facts: { host } }) => (host ? [[nameKey(host.value), host] as const] : [])),
  );
  const clusters = new Map<string, { readonly name: InventoryHost['name'] }>();
  for (const node of files.flatMap((file) => file.get('hosts').items)) {
    const name = node.get('name').textFact;
    if (name === undefined) continue;
    const os = foundSystem(node.get('os').text ?? '', true);
    const patches = node.get('hotFixes').items.flatMap(({ text }) => text ?? []);
    const cluster = node.get('cluster').textFact;
    if (cluster !== undefined) clusters.set(nameKey(cluster.value), { name: cluster });
    hosts.set(nameKey(name.value), {
      name,
      isUsed: used.has(nameKey(name.value)),
      ...(os && { os: node.get('os').fact(os) }),
      ...(patches.length > 0 && { patches: node.get('hotFixes').fact(patches) }),
      ...(cluster && { cluster }),
    });
  }
  for (const [key, name] of used) if (!hosts.has(key)) hosts.set(key, { name, isUsed: true });
  return { hosts: [...hosts.values()], clusters: [...clusters.values()] };
}

function statedPaths(machines: readonly JsonNode[], hasDisks: boolean): ReadonlySet<string> {
  const paths = new Set(['name', 'host', 'generation']);
  if (machines.some((node) => node.has('guestOs'))) paths.add('os');
  if (machines.some((node) => node.has('secureBoot'))) paths.add('secureBoot');
  if (hasDisks) paths.add('disks').add('disks[].shared');
  return new Set([...[...paths].map((path) => `protectedItems[].${path}`), 'hyperVHosts']);
}
