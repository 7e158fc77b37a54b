/** What registers with the vault: fabrics and their containers, which later templates refer to. */
import type {
  ResolvedProtectedItem,
  ResolvedVmmServer,
} from '../../deployment/resolved.generated.ts';
import { brief } from '../../text/brief.ts';
import type { Resource } from '../template/resource-tree.ts';
import type { StageBuilder } from '../template/stage-builder.ts';
import { isSameName, segmentFault } from './azure-item-names.ts';
import type { ReplicatedScenario } from './replicated-scenario.ts';
import { containerType, fabricType } from './resource-types.ts';

/** A place that machines replicate from. */
export interface SourceContainer {
  /** The name of the fabric in the descriptor; undefined where there is only one, without a name. */
  readonly server: string | undefined;
  /** The name of the cloud; undefined where a fabric has one container. */
  readonly cloud: string | undefined;
}

/** The places that the machines of a descriptor replicate from. */
export class SourceFabrics {
  private readonly primary: readonly ResolvedVmmServer[];
  private readonly hostPlaces: ReadonlyMap<string, SourceContainer>;
  /** In the order of the descriptor. */
  readonly containers: readonly SourceContainer[];

  constructor(
    private readonly builder: StageBuilder,
    private readonly scenario: ReplicatedScenario,
    private readonly vault: Resource,
  ) {
    const { vmmServers, hyperVSites } = builder.deployment;
    const isRemote = ({ site }: ResolvedVmmServer): boolean => site === 'secondary';
    this.primary = vmmServers.filter((server) => !(scenario.isToVmm && isRemote(server)));
    if (scenario.facts.machines !== 'hyper-v')
      this.containers = [{ server: undefined, cloud: undefined }];
    else if (scenario.facts.vmm)
      this.containers = this.primary.flatMap(({ name, clouds }) =>
        clouds.map((cloud) => ({ server: name, cloud: cloud.name })),
      );
    else this.containers = hyperVSites.map(({ name }) => ({ server: name, cloud: undefined }));
    this.hostPlaces = this.placesOfHosts();
  }

  /** Returns where a machine replicates from; undefined if the descriptor does not say. */
  containerOf({ cloud, host }: ResolvedProtectedItem): SourceContainer | undefined {
    const [only, ...others] = this.containers;
    const named =
      cloud === undefined
        ? undefined
        : this.containers.find((container) => isSameName(container.cloud, cloud));
    const placed = host === undefined ? undefined : this.hostPlaces.get(host.toLowerCase());
    return named ?? placed ?? (others.length === 0 ? only : undefined);
  }

  /** The fabric of a place. */
  fabric({ server }: SourceContainer): Resource {
    const { builder, scenario, vault } = this;
    const isSite = scenario.isHyperVToAzure && !scenario.facts.vmm;
    if (isSite && server !== undefined && segmentFault(server) === undefined)
      return builder.refer({ ...fabricType, prefix: 'site', name: server, parent: vault });
    return this.fabricOfServer(server);
  }

  /** The fabric that a server registered. */
  fabricOfServer(server: string | undefined): Resource {
    const { builder, scenario, vault } = this;
    const what = server === undefined ? registrar(scenario) : `VMM server ${brief(server)}`;
    const name = builder.ask('text', {
      prefix: 'fabricName',
      ...(server !== undefined && { name: server }),
      description: `Name of the fabric that ${what} registered`,
    });
    const words = server ?? '';
    return builder.refer({ ...fabricType, prefix: 'fabric', name, words, parent: vault });
  }

  /** The container of a place. */
  container(place: SourceContainer): Resource {
    return this.containerIn(this.fabric(place), place);
  }

  /** The container of a cloud, or the only one of its fabric. */
  containerIn(fabric: Resource, { server, cloud }: SourceContainer): Resource {
    const own = cloud ?? server;
    const where =
      cloud === undefined
        ? 'the only protection container'
        : `the container of cloud ${brief(cloud)}`;
    const name = this.builder.ask('text', {
      prefix: 'containerName',
      ...(own !== undefined && { name: own }),
      description: `Name of ${where}${server === undefined ? '' : ` of ${brief(server)}`}`,
    });
    const words = own ?? '';
    return this.builder.refer({
      ...containerType,
      prefix: 'container',
      name,
      words,
      parent: fabric,
    });
  }

  /** The servers of the secondary site; empty if one server manages both sites. */
  get remoteServers(): readonly ResolvedVmmServer[] {
    return this.builder.deployment.vmmServers.filter((server) => !this.primary.includes(server));
  }

  private placesOfHosts(): ReadonlyMap<string, SourceContainer> {
    const { hyperVHosts, hyperVSites } = this.builder.deployment;
    const places = new Map<string, SourceContainer>();
    const put = (hosts: readonly string[] | undefined, place: SourceContainer): void => {
      for (const host of hosts ?? [])
        if (!places.has(host.toLowerCase())) places.set(host.toLowerCase(), place);
    };
    for (const { name, clouds } of this.primary)
      for (const cloud of clouds)
        for (const { hosts } of cloud.hostGroups) put(hosts, { server: name, cloud: cloud.name });
    if (!this.scenario.facts.vmm)
      for (const { name, hosts } of hyperVSites) put(hosts, { server: name, cloud: undefined });
    // A cluster stands for its nodes, and a node for its cluster.
    for (const { name, cluster } of hyperVHosts) {
      const [host, group] = [name?.toLowerCase(), cluster?.toLowerCase()];
      if (host === undefined || group === undefined) continue;
      const place = places.get(host) ?? places.get(group);
      if (place === undefined) continue;
      if (!places.has(host)) places.set(host, place);
      if (!places.has(group)) places.set(group, place);
    }
    return places;
  }
}

function registrar({ isModernized, facts }: ReplicatedScenario): string {
  if (facts.machines === 'hyper-v') return 'the servers';
  return isModernized ? 'the replication appliance' : 'the configuration server';
}
