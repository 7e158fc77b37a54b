/** Reads an existing vault from answers of Azure, and machines that its appliance discovered. */
import type { Scenario } from '../../requirements/scenarios.ts';
import type { Inventory } from '../inventory.ts';
import type { Fact } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import {
  noSurroundings,
  type InventoryVault,
  type SourceSurroundings,
} from '../source-surroundings.ts';
import { idKey, segmentAfter } from './azure-ids.ts';
import { discoveredMachine, discoveredSurroundings, joinedMachine } from './discovered-machines.ts';
import type { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { MachineList } from './new-machine.ts';
import { vaultLists, type VaultLists } from './vault-lists.ts';
import { PROVIDERS, providerOf, vaultMachine } from './vault-machines.ts';
import { vaultPlan } from './vault-plans.ts';
import {
  fabricKind,
  fabricServers,
  policiesOf,
  storageAccounts,
  virtualNetworks,
} from './vault-servers.ts';

export function readVault(files: readonly JsonNode[]): Inventory {
  const notices = new Notices();
  const lists = vaultLists(files);
  for (const { at } of lists.cut)
    notices.add({
      message: 'The list has more pages (nextLink): fetch them all, or machines are missing.',
      at,
      level: 'attention',
    });
  const isVault =
    lists.of('item').length + lists.of('fabric').length + lists.of('vault').length > 0;
  const inventory = isVault ? vaultInventory(lists, notices) : discoveredInventory(lists, notices);
  return { ...inventory, isPartial: lists.cut.length > 0, notices: notices.list() };
}

type Part = Omit<Inventory, 'isPartial' | 'notices'>;

const DISCOVERED = [
  'name',
  'hostname',
  'os',
  'firmware',
  'vmwareTools',
  'diskEnableUUID',
  'disks',
  'disks[].rdm',
  'nics[].network',
  'nics[].ipAssignment',
];
const PROTECTED = [
  'name',
  'azureName',
  'os',
  'disks',
  'multiVmGroup',
  'storageAccount',
  'virtualNetwork',
  'replicationPolicy',
];

function stated(paths: readonly string[], keys: readonly string[] = []): ReadonlySet<string> {
  return new Set([...paths.map((path) => `protectedItems[].${path}`), ...keys]);
}

function discoveredInventory(lists: VaultLists, notices: Notices): Part {
  const list = new MachineList();
  const nodes = lists.of('discovered');
  for (const node of nodes) {
    const machine = discoveredMachine(node);
    if (node.get('properties').get('isDeleted').boolean === true)
      list.skip(machine.name, 'deleted');
    else list.add(machine);
  }
  if (nodes.length === 0)
    notices.add({ message: 'There are no machines in the answers.', level: 'attention' });
  const { machines, skipped, duplicates } = list;
  return {
    kind: nodes.length > 0 ? 'offazure' : 'vault',
    scenario: nodes.length > 0 ? 'vmware-to-azure' : undefined,
    profile: undefined,
    exported: undefined,
    states: stated(DISCOVERED, ['vSphereHosts', 'vCenterServers']),
    machines,
    skipped,
    duplicates,
    surroundings: discoveredSurroundings(nodes),
    unknownColumns: [],
  };
}

function vaultInventory(lists: VaultLists, notices: Notices): Part {
  const policies = policiesOf(lists, notices);
  const servers = fabricServers(lists);
  const items = lists.of('item');
  const groupSizes = new Map<string, number>();
  for (const item of items) {
    const group = nameKey(providerOf(item).get('multiVmGroupName').text ?? '');
    groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  }
  const discovered = new Map(
    lists.of('discovered').map((node) => [idKey(node.get('id').text ?? ''), node]),
  );
  const list = new MachineList();
  const names = new Map<string, string>();
  for (const item of items) {
    const machine = vaultMachine(item, {
      groupSizes,
      policy: policies[0]?.name.value,
      server: servers.configurationServer?.hostname.value,
      hasPolicies: policies.length > 0,
    });
    const kind = providerOf(item).get('instanceType').text?.toLowerCase() ?? '';
    if (!PROVIDERS.includes(kind)) {
      list.skip(machine.name, 'other provider');
      continue;
    }
    names.set(machine.id ?? '', machine.name.value);
    const found = discovered.get(
      idKey(providerOf(item).get('fabricDiscoveryMachineId').text ?? ''),
    );
    list.add(found === undefined ? machine : joinedMachine(machine, discoveredMachine(found)));
  }
  const drill = lastDrill(items);
  const vault = vaultOf(lists);
  const subscription = subscriptionOf(lists);
  const { machines, skipped, duplicates } = list;
  const surroundings: SourceSurroundings = {
    ...noSurroundings,
    ...discoveredSurroundings(lists.of('discovered')),
    ...servers,
    ...(vault && { vault }),
    ...(subscription && { subscription }),
    storageAccounts: storageAccounts(lists),
    virtualNetworks: virtualNetworks(lists),
    replicationPolicies: policies,
    recoveryPlans: lists.of('plan').flatMap((plan) => vaultPlan(plan, names, notices)),
    ...(drill && { lastDrill: drill }),
  };
  return {
    kind: 'vault',
    ...scenarioOf(lists),
    exported: undefined,
    states: stated(discovered.size > 0 ? [...PROTECTED, ...DISCOVERED] : PROTECTED, [
      'storageAccounts',
      'virtualNetworks',
      'replicationPolicy',
      'recoveryPlans',
    ]),
    machines,
    skipped,
    duplicates,
    surroundings,
    unknownColumns: [],
  };
}

/** The scenario by the fabrics, else by the provider of the items. */
function scenarioOf(lists: VaultLists): Pick<Inventory, 'scenario' | 'profile'> {
  const kinds = new Map(lists.of('fabric').map((fabric) => [fabricKind(fabric), fabric]));
  const providers = new Set(
    lists.of('item').map((item) => providerOf(item).get('instanceType').text?.toLowerCase()),
  );
  const modern =
    kinds.get('inmagercm') ?? (providers.has('inmagercm') ? lists.of('item')[0] : undefined);
  const supported = lists
    .of('item')
    .map(providerOf)
    .filter((one) => PROVIDERS.includes(one.get('instanceType').text?.toLowerCase() ?? ''));
  const isPhysical =
    supported.length > 0 &&
    supported.every((one) => /physical/i.test(one.get('discoveryType').text ?? ''));
  const vmware: Scenario = isPhysical ? 'physical-to-azure' : 'vmware-to-azure';
  if (modern !== undefined) return { scenario: vmware, profile: modern.fact('2026-05') };
  if (kinds.has('vmware') || providers.has('inmageazurev2'))
    return { scenario: vmware, profile: undefined };
  if (kinds.has('vmm')) return { scenario: 'hyperv-vmm-to-azure', profile: undefined };
  if (kinds.has('hypervsite') || providers.has('hypervreplicaazure'))
    return { scenario: 'hyperv-to-azure', profile: undefined };
  return { scenario: undefined, profile: undefined };
}

/** The vault, or what the ids of its parts say of it. */
function vaultOf(lists: VaultLists): InventoryVault | undefined {
  const [node = lists.of('fabric')[0] ?? lists.of('item')[0]] = lists.of('vault');
  if (node === undefined) return undefined;
  const id = node.get('id');
  const name = segmentAfter(id.text ?? '', 'vaults');
  if (name === undefined) return undefined;
  const group = segmentAfter(id.text ?? '', 'resourceGroups');
  const location = node.get('location').textFact;
  return {
    name: id.fact(name),
    ...(group !== undefined && { resourceGroup: id.fact(group) }),
    ...(location && { location }),
    existing: id.fact(true),
  };
}

function subscriptionOf(lists: VaultLists): Fact<string> | undefined {
  const [node = lists.of('fabric')[0] ?? lists.of('item')[0]] = lists.of('vault');
  const id = node?.get('id');
  const subscription = segmentAfter(id?.text ?? '', 'subscriptions');
  return subscription === undefined ? undefined : id?.fact(subscription);
}

/** The newest successful test failover, as a date. */
function lastDrill(items: readonly JsonNode[]): Fact<string> | undefined {
  let newest: Fact<string> | undefined;
  for (const item of items) {
    const time = item.get('properties').get('lastSuccessfulTestFailoverTime');
    const date = /^\d{4}-\d\d-\d\d/.exec(time.text ?? '')?.[0];
    // Azure writes the year 1 for a drill that never was.
    if (date !== undefined && date > '1971' && date > (newest?.value ?? ''))
      newest = time.fact(date);
  }
  return newest;
}
