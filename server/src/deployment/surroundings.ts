/** What blocks of a deployment are derived from besides themselves: all of a descriptor but its machines. */
import type { DescriptorModel, ProtectedItem } from '../descriptor/model.generated.ts';
import { isConfigurationServer } from '../domain/configuration-server.ts';
import { possibleHosts } from '../domain/machine-hosts.ts';
import { mappedNetworks, type MappedNetworks } from '../domain/network-mappings.ts';
import { defaultPolicy } from '../domain/replication-policies.ts';
import { defaultAccount } from '../domain/storage.ts';
import { neededUrls } from '../domain/urls.ts';
import { cloudsOf } from '../domain/vmm.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { regionNamed } from '../requirements/region-meaning.ts';
import { factsOf, type Scenario, type ScenarioFacts } from '../requirements/scenarios.ts';
import { defaultOfPolicyName } from './descriptor-name.ts';

/** A name of a list item, or nothing. */
interface Named {
  readonly name?: { readonly value: string };
}

/** The surroundings of the machines of one version. What it computes for one machine serves all. */
export class SurroundingBlocks {
  readonly scenario: ScenarioFacts | undefined;
  /** The region of the vault by its programmatic name; undefined if none is declared. */
  readonly home: string | undefined;
  /** The addresses that `urls: required` stands for; undefined if the profile knows none. */
  readonly requiredUrls: readonly string[] | undefined;
  /** The names of what machines use that name nothing. */
  readonly account: string | undefined;
  readonly policy: string | undefined;
  readonly network: string | undefined;
  readonly mapped: MappedNetworks;
  /** Whether there are policies besides the top-level one. */
  readonly hasPolicies: boolean;
  private readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  private readonly hosts = new Map<string | undefined, readonly string[]>();

  /**
   * @param model without the machines; nothing else is read of it later.
   * @param fileName the name of the descriptor's file without its ending; undefined if it has none.
   */
  constructor(
    readonly model: DescriptorModel,
    readonly catalogue: Catalogue,
    scenario: Scenario | undefined,
    readonly fileName: string | undefined,
  ) {
    this.scenario = scenario && factsOf(scenario);
    const { vault, storageAccounts, virtualNetworks } = model;
    this.home = vault?.location && regionNamed(vault.location.value);
    const urls = neededUrls(catalogue.facts, this.scenario?.code, this.home);
    this.requiredUrls = urls.length === 0 ? undefined : urls.map(({ url }) => url);
    this.account = defaultAccount(storageAccounts?.items ?? [])?.name?.value;
    this.hasPolicies = (model.replicationPolicies?.items.length ?? 0) > 0;
    const policy = defaultPolicy(model);
    const isNone = policy === undefined && this.hasPolicies;
    this.policy = isNone ? undefined : (policy?.name?.value ?? this.policyName);
    const [first, ...others] = virtualNetworks?.items ?? [];
    this.network = others.length === 0 ? first?.name?.value : undefined;
    this.mapped = mappedNetworks(model);
    this.names = namesIn(model);
  }

  /** The name of the top-level policy if it declares none. */
  get policyName(): string | undefined {
    return defaultOfPolicyName(this.model.name?.value ?? this.fileName);
  }

  /** Returns a name as its declaration spells it; a name that is not declared as it is. */
  spelled(kind: string, name: string): string {
    const known = this.names.get(kind)?.get(name.toLowerCase());
    if (known !== undefined || kind !== 'processServer') return known ?? name;
    return isConfigurationServer(name, this.model) ? (this.serverName ?? name) : name;
  }

  /** The host name of the configuration server, which is a process server too. */
  get serverName(): string | undefined {
    return this.model.configurationServer?.hostname?.value;
  }

  /** Returns the host or cluster that a machine without one runs on; undefined if there are several. */
  hostOf(item: ProtectedItem): string | undefined {
    const cloud = item.cloud?.value.toLowerCase();
    let hosts = this.hosts.get(cloud);
    if (hosts === undefined) this.hosts.set(cloud, (hosts = possibleHosts(item, this.model)));
    const [first, ...others] = hosts;
    return first === undefined || others.length > 0 ? undefined : this.spelled('hyperVHost', first);
  }
}

/** The declared names of each kind that blocks refer to, by the name in lower case. */
function namesIn(model: DescriptorModel): Map<string, Map<string, string>> {
  const { hyperVHosts, hyperVClusters, vmmServers } = model;
  const lists: Record<string, readonly Named[]> = {
    storageAccount: model.storageAccounts?.items ?? [],
    virtualNetwork: model.virtualNetworks?.items ?? [],
    replicationPolicy: [
      ...(model.replicationPolicy === undefined ? [] : [model.replicationPolicy]),
      ...(model.replicationPolicies?.items ?? []),
    ],
    processServer: model.processServers?.items ?? [],
    vmmServer: vmmServers?.items ?? [],
    cloud: (vmmServers?.items ?? []).flatMap(cloudsOf),
    hyperVHost: [...(hyperVHosts?.items ?? []), ...(hyperVClusters?.items ?? [])],
    hyperVCluster: hyperVClusters?.items ?? [],
  };
  const names = new Map<string, Map<string, string>>();
  for (const [kind, things] of Object.entries(lists)) names.set(kind, spellings(things));
  const sources = (model.networkMappings?.items ?? []).flatMap(({ source }) => source ?? []);
  names.set('vmNetwork', spellings(sources.map((name) => ({ name }))));
  return names;
}

/** Returns the names of things as they are first spelled, by the name in lower case. */
export function spellings(things: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of things) {
    const key = name?.value.toLowerCase();
    if (key !== undefined && name !== undefined && !names.has(key)) names.set(key, name.value);
  }
  return names;
}
