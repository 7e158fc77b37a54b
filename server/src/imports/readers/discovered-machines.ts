/** Machines that the appliance of Azure Migrate or Site Recovery discovered in vCenter. */
import type { InventoryMachine } from '../machine-facts.ts';
import {
  noSurroundings,
  type InventoryHost,
  type SourceSurroundings,
} from '../source-surroundings.ts';
import { gbOfBytes } from '../values/cell-values.ts';
import { foundSystem } from '../values/found-system.ts';
import { hostLabel } from '../values/host-label.ts';
import { idKey } from './azure-ids.ts';
import { orderedDisks } from './disk-order.ts';
import type { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { bareMachine } from './new-machine.ts';

export function discoveredMachine(node: JsonNode): InventoryMachine {
  const machine = node.get('properties');
  const name = machine.get('displayName').textFact ?? { value: '', at: node.at };
  const state = machine.get('powerStatus').text?.toLowerCase();
  const isOn = state === 'on';
  const host = machine.get('hostName').text;
  const server = machine.get('vCenterFQDN').text;
  const disks = machine.get('disks').items.map((disk) => {
    const size = disk.get('maxSizeInBytes');
    const type = disk.get('diskType');
    const address = /(\d{1,3}):(\d{1,3})$/.exec(disk.get('name').text ?? '');
    return {
      key: disk.get('uuid').text?.toLowerCase(),
      name: disk.get('label').text,
      sizeGB: size.number === undefined ? undefined : size.fact(gbOfBytes(size.number)),
      number: undefined,
      controller: address === null ? undefined : Number(address[1]),
      unit: address === null ? undefined : Number(address[2]),
      isTold: false,
      ...(type.text !== undefined && { rdm: type.fact(/rdm|raw/i.test(type.text)) }),
    };
  });
  const ordered = disks.length > 0 ? orderedDisks(disks) : undefined;
  const cores = machine.get('numberOfProcessorCore');
  return {
    ...bareMachine(name),
    id: (machine.get('instanceUuid').text ?? idKey(node.get('id').text ?? '')).toLowerCase(),
    power: isOn ? 'on' : state === 'off' ? 'off' : state === 'suspended' ? 'suspended' : undefined,
    location: { ...(host !== undefined && { host }), ...(server !== undefined && { server }) },
    facts: factsOf(machine, isOn),
    disks: ordered?.disks,
    osDisk: ordered?.osDisk,
    nics: machine.get('networkAdapters').items.flatMap((nic) => {
      const network = nic.get('networkName').textFact;
      const type = nic.get('ipAddressType');
      const word = type.text?.toLowerCase();
      const ip = word === 'static' ? 'static' : word === 'dynamic' ? 'dhcp' : undefined;
      return network === undefined
        ? []
        : [{ network, ...(ip && { ipAssignment: type.fact<'static' | 'dhcp'>(ip) }) }];
    }),
    sizing: cores.number === undefined ? {} : { cores: cores.fact(cores.number) },
  };
}

function factsOf(machine: JsonNode, isOn: boolean): InventoryMachine['facts'] {
  const dns = machine.get('vmFqdn');
  const label = isOn ? hostLabel(dns.text ?? '') : undefined;
  const system = machine.get('guestOSDetails').get('osName');
  const os = foundSystem(system.text ?? '', false);
  const firmware = machine.get('firmware').text?.toLowerCase();
  const uuid = machine.get('diskEnabledUuid').booleanFact;
  const secureBoot = machine.get('secureBootEnabled').booleanFact;
  const tools = machine.get('vMwareToolsStatus');
  const status = tools.text?.toLowerCase();
  return {
    ...(label !== undefined && { hostname: dns.fact(label) }),
    ...(os && { os: system.fact(os) }),
    ...((firmware === 'efi' || firmware === 'uefi') && {
      firmware: machine.get('firmware').fact('UEFI'),
    }),
    ...(firmware === 'bios' && { firmware: machine.get('firmware').fact('BIOS') }),
    ...(secureBoot && { secureBoot }),
    ...(uuid && { diskEnableUUID: uuid }),
    ...(isOn && status === 'ok' && { vmwareTools: tools.fact('running') }),
    ...(isOn && status === 'notrunning' && { vmwareTools: tools.fact('notRunning') }),
    ...(isOn && status === 'notinstalled' && { vmwareTools: tools.fact('notInstalled') }),
  };
}

/** A protected item with what was discovered of its machine; the vault knows the names of Azure. */
export function joinedMachine(item: InventoryMachine, found: InventoryMachine): InventoryMachine {
  const system = item.disks?.find(({ isOs }) => isOs);
  const isTold = item.osDisk === 'told' && found.disks?.some(({ key }) => key === system?.key);
  return {
    ...found,
    id: item.id,
    name: item.name,
    facts: { ...item.facts, ...found.facts },
    disks:
      isTold === true
        ? found.disks?.map((disk) => ({ ...disk, isOs: disk.key === system?.key }))
        : (found.disks ?? item.disks),
    osDisk: isTold === true ? 'told' : (found.osDisk ?? item.osDisk),
    nics: found.nics ?? item.nics,
  };
}

/** The hosts and vCenters that discovered machines name. */
export function discoveredSurroundings(nodes: readonly JsonNode[]): SourceSurroundings {
  const hosts = new Map<string, InventoryHost>();
  const servers = new Map<string, SourceSurroundings['vCenterServers'][number]>();
  for (const node of nodes) {
    const machine = node.get('properties');
    const host = machine.get('hostName').textFact;
    const version = machine.get('hostVersion').textFact;
    if (host !== undefined && !hosts.has(nameKey(host.value)))
      hosts.set(nameKey(host.value), { name: host, isUsed: true, ...(version && { version }) });
    const server = machine.get('vCenterFQDN').textFact;
    if (server !== undefined) servers.set(nameKey(server.value), { name: server });
  }
  return {
    ...noSurroundings,
    vSphereHosts: [...hosts.values()],
    vCenterServers: [...servers.values()],
  };
}
