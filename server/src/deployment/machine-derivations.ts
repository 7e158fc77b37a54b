/** Values of machines that follow from others. */
import type { Disk, Os, ProtectedItem } from '../descriptor/model.generated.ts';
import type { Block } from '../descriptor/sourced.ts';
import { azureNameOf } from '../domain/azure-vm-names.ts';
import { disksOf, type MachineDisk } from '../domain/disks.ts';
import { networkAfterFailover } from '../domain/network-mappings.ts';
import { systemOf } from '../domain/operating-system.ts';
import { derivation, type Derivation, type Site } from './derivation.ts';

/** The name of a machine in all that has the same name unless it says otherwise. */
const ownName = derivation<ProtectedItem>(
  'protectedItems[].name',
  ({ block }) => block?.name?.value,
);

/** By row of the format. */
export const machineDerivations: Readonly<Record<string, Derivation>> = {
  'protectedItems[].azureName': derivation<ProtectedItem>(
    'protectedItems[].name',
    ({ block }) => block && azureNameOf(block)?.value,
  ),
  'protectedItems[].hostname': ownName,
  'protectedItems[].host': derivation<ProtectedItem>(
    'hyperVHosts[].name',
    ({ block, around }) => block && around.hostOf(block),
  ),
  'protectedItems[].os.name': derivation<Os>(
    'protectedItems[].os.version',
    (site) => systemAt(site)?.guest?.name,
  ),
  'protectedItems[].os.type': derivation<Os>(
    'protectedItems[].os.version',
    (site) => systemAt(site)?.type,
  ),
  'protectedItems[].os.architecture': derivation<Os>(
    'protectedItems[].os.version',
    (site) => systemAt(site)?.architecture,
  ),
  'protectedItems[].disks[].role': derivation<Disk>('protectedItems[].disks', ({ block, outer }) =>
    outer === undefined ? undefined : rolesOf(outer).get(block),
  ),
  'protectedItems[].storageAccount': derivation(
    'storageAccounts[].usage',
    ({ around }) => around.account,
  ),
  'protectedItems[].virtualNetwork': networkOf,
  'protectedItems[].replicationPolicy': derivation(
    'replicationPolicy.name',
    ({ around }) => around.policy,
  ),
  'protectedItems[].processServer': derivation(
    'configurationServer.hostname',
    ({ around }) => around.serverName,
  ),
  'protectedItems[].target.resourceGroup': derivation(
    'vault.resourceGroup',
    ({ around: { model } }) => model.vault?.resourceGroup?.value,
  ),
};

const byMapping = ['networkMappings[].target'];
const byNumber = ['virtualNetworks[].name'];

/** The network by the mappings, where the scenario has mappings, else the only one. */
function networkOf({ block, around }: Site<ProtectedItem>): ReturnType<Derivation> {
  const { scenario, mapped, network } = around;
  const after = block && scenario?.vmm === true ? networkAfterFailover(block, mapped) : undefined;
  if (after !== undefined)
    return { value: around.spelled('virtualNetwork', after), from: byMapping };
  return network === undefined ? undefined : { value: network, from: byNumber };
}

function systemAt({ block, around }: Site<Os>): ReturnType<typeof systemOf> | undefined {
  return block && systemOf(block, around.catalogue.facts);
}

const roles = new WeakMap<Block, ReadonlyMap<Disk | undefined, MachineDisk['role']>>();

/** The roles of a machine's disks; none for a disk whose own `role` cannot be read. */
function rolesOf(machine: Block): ReadonlyMap<Disk | undefined, MachineDisk['role']> {
  let found = roles.get(machine);
  if (found === undefined) {
    const disks = disksOf(machine);
    found = new Map(disks.map(({ disk, role }) => [disk, role]));
    roles.set(machine, found);
  }
  return found;
}
