/** The machines of a vault: its protected items, of the three providers that replicate to Azure. */
import type { InventoryMachine, MachineFacts } from '../machine-facts.ts';
import { gbOfBytes, gbOfMib } from '../values/cell-values.ts';
import { idKey, lastSegment } from './azure-ids.ts';
import { orderedDisks, type FoundDisk } from './disk-order.ts';
import type { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { bareMachine } from './new-machine.ts';

/** The part of an item that depends on the provider. */
export function providerOf(item: JsonNode): JsonNode {
  return item.get('properties').get('providerSpecificDetails');
}

/** Providers that a descriptor has a scenario for. */
export const PROVIDERS = ['hypervreplicaazure', 'inmageazurev2', 'inmagercm'];

/** What is known of all items together. */
export interface ItemContext {
  /** Groups with a GUID for a name that only one machine has are none. */
  readonly groupSizes: ReadonlyMap<string, number>;
  /** The name of the policy that most machines have. */
  readonly policy: string | undefined;
  /** The configuration server. */
  readonly server: string | undefined;
  readonly hasPolicies: boolean;
}

export function vaultMachine(item: JsonNode, context: ItemContext): InventoryMachine {
  const properties = item.get('properties');
  const provider = providerOf(item);
  const friendly = properties.get('friendlyName');
  const name = friendly.textFact ?? item.get('name').textFact ?? { value: '', at: item.at };
  const disks = disksOf(provider);
  const cores = provider.get('sourceVmCpuCount', 'processorCoreCount');
  const memory = provider.get('sourceVmRamSizeInMB', 'allocatedMemoryInMB');
  const networks = provider.get('vmNics').items.flatMap((nic) => {
    const network = nic.get('vMNetworkName', 'sourceNetworkId').textFact;
    const word = nic.get('sourceIPAddressType').text?.toLowerCase();
    const type = nic.get('sourceIPAddressType');
    const ip = word === 'static' ? 'static' : word === 'dynamic' ? 'dhcp' : undefined;
    return network === undefined
      ? []
      : [{ network, ...(ip && { ipAssignment: type.fact<'static' | 'dhcp'>(ip) }) }];
  });
  return {
    ...bareMachine(name),
    id: idKey(item.get('id').text ?? item.get('name').text ?? ''),
    facts: factsOf(item, name.value, context),
    disks: disks?.disks,
    osDisk: disks?.osDisk,
    nics: networks.length > 0 ? networks : undefined,
    sizing: {
      ...(cores.number !== undefined && { cores: cores.fact(cores.number) }),
      ...(memory.number !== undefined && { memoryGB: memory.fact(gbOfMib(memory.number)) }),
    },
  };
}

function factsOf(item: JsonNode, name: string, context: ItemContext): MachineFacts {
  const provider = providerOf(item);
  const properties = item.get('properties');
  const azure = provider.get('recoveryAzureVmName', 'targetVmName');
  const system = provider.has('oSDetails')
    ? provider.get('oSDetails').get('osType')
    : provider.get('osType');
  const type = system.text?.toLowerCase();
  const firmware = provider.get('firmwareType').text?.toLowerCase();
  const group = provider.get('multiVmGroupName');
  const account = provider.get('recoveryAzureStorageAccount').text;
  const network = provider.get('selectedRecoveryAzureNetworkId', 'targetNetworkId').text;
  const policy = properties.get('policyFriendlyName');
  const server = provider.get('processServerName');
  const isOther = (text: string | undefined, than: string | undefined): text is string =>
    text !== undefined && than !== undefined && nameKey(text) !== nameKey(than);
  return {
    ...(azure.text !== undefined &&
      nameKey(azure.text) !== nameKey(name) && { azureName: azure.fact(azure.text) }),
    ...(type === 'windows' && { os: system.fact({ type: 'Windows', isExact: false }) }),
    ...(type === 'linux' && { os: system.fact({ type: 'Linux', isExact: false }) }),
    ...((firmware === 'efi' || firmware === 'uefi') && {
      firmware: provider.get('firmwareType').fact('UEFI'),
    }),
    ...(firmware === 'bios' && { firmware: provider.get('firmwareType').fact('BIOS') }),
    ...(group.text !== undefined &&
      isGroup(group.text, context) && { multiVmGroup: group.fact(group.text) }),
    ...(account !== undefined && {
      storageAccount: provider.get('recoveryAzureStorageAccount').fact(lastSegment(account)),
    }),
    ...(network !== undefined && {
      virtualNetwork: provider
        .get('selectedRecoveryAzureNetworkId', 'targetNetworkId')
        .fact(lastSegment(network)),
    }),
    ...(context.hasPolicies &&
      isOther(policy.text, context.policy) && { replicationPolicy: policy.fact(policy.text) }),
    ...(isOther(server.text, context.server) && { processServer: server.fact(server.text) }),
  };
}

/** Azure names the group of a machine that is in none with a GUID. */
function isGroup(name: string, { groupSizes }: ItemContext): boolean {
  const isGuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(name);
  return !isGuid || (groupSizes.get(nameKey(name)) ?? 0) > 1;
}

function disksOf(provider: JsonNode): ReturnType<typeof orderedDisks> | undefined {
  const listed = provider.get('protectedDisks').items;
  const found = listed.length > 0 ? listed : provider.get('azureVmDiskDetails').items;
  if (found.length === 0) return undefined;
  const system = provider.get('osDiskId').text?.toLowerCase();
  return orderedDisks(found.map((disk) => diskOf(disk, system)));
}

function diskOf(disk: JsonNode, system: string | undefined): FoundDisk {
  const bytes = disk.get('diskCapacityInBytes', 'capacityInBytes');
  const mib = disk.get('maxSizeMB');
  const size =
    bytes.number !== undefined
      ? bytes.fact(gbOfBytes(bytes.number))
      : mib.number === undefined
        ? undefined
        : mib.fact(gbOfMib(mib.number));
  const id = disk.get('diskId', 'vhdId').text;
  const lun = disk.get('lunId').number;
  return {
    key: id?.toLowerCase(),
    name: disk.get('diskName', 'vhdName').text,
    sizeGB: size,
    number: lun,
    controller: undefined,
    unit: undefined,
    isTold:
      /^operatingsystem$/i.test(disk.get('vhdType').text ?? '') ||
      disk.get('isOSDisk').boolean === true ||
      (id !== undefined && id.toLowerCase() === system),
  };
}
