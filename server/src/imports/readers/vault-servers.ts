/** What a vault tells beside its machines: servers, hosts, accounts, networks and policies. */
import type { Fact } from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import type {
  InventoryPolicy,
  InventoryServer,
  InventoryStorageAccount,
  InventoryVirtualNetwork,
  SourceSurroundings,
} from '../source-surroundings.ts';
import { idKey, lastSegment, segmentAfter } from './azure-ids.ts';
import type { JsonNode } from './json-values.ts';
import { nameKey } from './machine-index.ts';
import { providerOf } from './vault-machines.ts';
import type { VaultLists } from './vault-lists.ts';

/** The details of a fabric that depend on its kind. */
function fabricDetails(fabric: JsonNode): JsonNode {
  return fabric.get('properties').get('customDetails');
}

export function fabricKind(fabric: JsonNode): string {
  return fabricDetails(fabric).get('instanceType').text?.toLowerCase() ?? '';
}

function friendlyName(node: JsonNode): Fact<string> | undefined {
  return node.get('properties').get('friendlyName').textFact ?? node.get('name').textFact;
}

/** The servers of the fabrics. */
export function fabricServers(
  lists: VaultLists,
): Partial<SourceSurroundings> & Pick<SourceSurroundings, 'processServers'> {
  const fabrics = lists.of('fabric');
  const ofKind = (kind: string) => fabrics.filter((fabric) => fabricKind(fabric) === kind);
  const servers = fabrics.flatMap((fabric) => fabricDetails(fabric).get('processServers').items);
  const classic = ofKind('vmware')[0];
  const appliance = ofKind('inmagercm')[0];
  const hostname =
    (classic && (fabricDetails(classic).get('hostName').textFact ?? friendlyName(classic))) ??
    (appliance &&
      fabricDetails(appliance).get('processServers').items[0]?.get('fqdn', 'name').textFact);
  const sites = ofKind('hypervsite').flatMap((fabric) => {
    const name = friendlyName(fabric);
    const hosts = fabricDetails(fabric)
      .get('hyperVHosts')
      .items.flatMap((host) => host.get('name').textFact ?? []);
    return name === undefined ? [] : [{ name, hosts }];
  });
  const hosts = sites.flatMap((site) => site.hosts.map((name) => ({ name, isUsed: true })));
  return {
    ...(hostname && { configurationServer: { hostname } }),
    processServers: classic === undefined ? [] : named(servers),
    hyperVSites: sites,
    hyperVHosts: hosts,
    vmmServers: ofKind('vmm').flatMap((fabric) => {
      const name = friendlyName(fabric);
      if (name === undefined) return [];
      const key = nameKey(lastSegment(fabric.get('name').text ?? ''));
      const clouds = lists.of('container').flatMap((container) => {
        const cloud = friendlyName(container);
        const id = idKey(container.get('id').text ?? '');
        return cloud !== undefined && id.includes(`/replicationfabrics/${key}/`)
          ? [{ name: cloud, hostGroups: [] }]
          : [];
      });
      return [{ name, clouds }];
    }),
    vCenterServers: lists.of('vCenter').flatMap((node) => {
      const name = node.get('properties').get('ipAddress').textFact ?? friendlyName(node);
      return name === undefined ? [] : [{ name }];
    }),
    networkMappings: lists.of('mapping').flatMap((node) => {
      const properties = node.get('properties');
      const source = properties.get('primaryNetworkFriendlyName').textFact;
      const target = properties.get('recoveryNetworkFriendlyName').textFact;
      return source === undefined ? [] : [{ source, ...(target && { target }) }];
    }),
  };
}

function named(servers: readonly JsonNode[]): readonly InventoryServer[] {
  return servers.flatMap((server) => {
    const name = server.get('friendlyName', 'name').textFact;
    return name === undefined ? [] : [{ name }];
  });
}

/** The accounts that items use, with what their list says of them. */
export function storageAccounts(lists: VaultLists): readonly InventoryStorageAccount[] {
  const used = new Map<string, { readonly id: JsonNode; readonly isLog: boolean }>();
  const add = (id: JsonNode, isLog: boolean) => {
    const key = nameKey(lastSegment(id.text ?? ''));
    const known = used.get(key);
    // An account that holds data is one for data, whatever else it holds.
    if (key !== '' && (known === undefined || (known.isLog && !isLog)))
      used.set(key, { id, isLog });
  };
  const providers = lists.of('item').map(providerOf);
  for (const provider of providers) add(provider.get('recoveryAzureStorageAccount'), false);
  for (const provider of providers) {
    add(provider.get('recoveryAzureLogStorageAccountId', 'logStorageAccountId'), true);
    add(provider.get('storageAccountId'), true);
    for (const disk of provider.get('protectedDisks').items)
      add(disk.get('logStorageAccountId'), true);
  }
  const listed = new Map(
    lists.of('storage').map((node) => [nameKey(node.get('name').text ?? ''), node]),
  );
  return [...used].map(([key, { id, isLog }]) => {
    const node = listed.get(key);
    const sku = node?.get('sku').get('name').textFact;
    return {
      name: node?.get('name').textFact ?? id.fact(lastSegment(id.text ?? '')),
      ...(sku && { sku }),
      usage: id.fact(isLog ? 'log' : 'data'),
      ...placeOf(node, id),
    };
  });
}

/** The networks that items use. */
export function virtualNetworks(lists: VaultLists): readonly InventoryVirtualNetwork[] {
  const used = new Map<string, JsonNode>();
  for (const provider of lists.of('item').map(providerOf)) {
    const id = provider.get('selectedRecoveryAzureNetworkId', 'targetNetworkId');
    const key = nameKey(lastSegment(id.text ?? ''));
    if (key !== '' && !used.has(key)) used.set(key, id);
  }
  const listed = new Map(
    lists.of('network').map((node) => [nameKey(node.get('name').text ?? ''), node]),
  );
  return [...used].map(([key, id]) => {
    const node = listed.get(key);
    const prefixes = node?.get('properties').get('addressSpace').get('addressPrefixes');
    const space = prefixes?.items.flatMap(({ text }) => text ?? []) ?? [];
    return {
      name: node?.get('name').textFact ?? id.fact(lastSegment(id.text ?? '')),
      ...placeOf(node, id),
      ...(prefixes && space.length > 0 && { addressSpace: prefixes.fact(space) }),
    };
  });
}

function placeOf(node: JsonNode | undefined, id: JsonNode) {
  const location = node?.get('location').textFact;
  const group = segmentAfter(id.text ?? '', 'resourceGroups');
  const isClassic = /\/Microsoft\.Classic/i.test(id.text ?? '');
  return {
    ...(location && { location }),
    ...(group !== undefined && { resourceGroup: id.fact(group) }),
    ...(isClassic && { deploymentModel: id.fact('Classic' as const) }),
  };
}

/** The policies that replicate to Azure; the one that most items have comes first. */
export function policiesOf(lists: VaultLists, notices: Notices): readonly InventoryPolicy[] {
  const uses = new Map<string, number>();
  for (const item of lists.of('item')) {
    const key = nameKey(item.get('properties').get('policyFriendlyName').text ?? '');
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const policies = lists.of('policy').flatMap((node) => {
    const name = friendlyName(node);
    const details = node.get('properties').get('providerSpecificDetails');
    const kind = details.get('instanceType').text?.toLowerCase() ?? '';
    if (name === undefined) return [];
    if (kind === 'inmage' || kind === 'inmagercmfailback') {
      notices.add({
        item: name.value,
        message: `The policy ${name.value} is for failback, and was left out.`,
        at: node.at,
        level: 'information',
      });
      return [];
    }
    return [{ name, ...valuesOf(details) }];
  });
  return policies
    .map((policy, index) => ({ policy, index, used: uses.get(nameKey(policy.name.value)) ?? 0 }))
    .sort((a, b) => b.used - a.used || a.index - b.index)
    .map(({ policy }) => policy);
}

/** Answers have hours for Hyper-V and minutes for VMware, under other names than requests. */
function valuesOf(details: JsonNode): Omit<InventoryPolicy, 'name'> {
  const isHyperV = details.get('instanceType').text?.toLowerCase().startsWith('hyperv') === true;
  const hours = (node: JsonNode, divisor: number) =>
    node.number === undefined
      ? undefined
      : node.fact(Math.round((node.number / divisor) * 1000) / 1000);
  const retention = hours(
    details.get(
      'recoveryPointHistoryDurationInHours',
      'recoveryPointHistoryDuration',
      'recoveryPointHistoryInMinutes',
      'recoveryPointHistory',
    ),
    isHyperV ? 1 : 60,
  );
  const consistent = hours(
    details.get('applicationConsistentSnapshotFrequencyInHours', 'appConsistentFrequencyInMinutes'),
    isHyperV ? 1 : 60,
  );
  const copy = details.get('replicationInterval', 'replicationFrequencyInSeconds');
  const threshold = details.get('recoveryPointThresholdInMinutes');
  return {
    ...(retention && { recoveryPointRetentionHours: retention }),
    ...(consistent && { appConsistentSnapshotFrequencyHours: consistent }),
    ...(copy.number !== undefined && { copyFrequencySeconds: copy.fact(copy.number) }),
    ...(threshold.number !== undefined && {
      rpoThresholdMinutes: threshold.fact(threshold.number),
    }),
  };
}
