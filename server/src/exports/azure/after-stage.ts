/** What needs ids that exist only when servers have registered: associations, mappings, plans. */
import type { Deployment } from '../../deployment/deployment.ts';
import type { ResolvedNetworkMapping } from '../../deployment/resolved.generated.ts';
import { brief } from '../../text/brief.ts';
import { ResourceId, type Resource, type Template } from '../template/resource-tree.ts';
import { StageBuilder } from '../template/stage-builder.ts';
import { AZURE_FABRIC } from './azure-fabric.ts';
import { derivedName, isSameName, itemInWords } from './azure-item-names.ts';
import { SourceFabrics, type SourceContainer } from './fabrics.ts';
import { azureItemFault, foreignGroup, vaultOf } from './main-stage.ts';
import { PlanResources } from './plan-resource.ts';
import { existingPolicy, exportedPolicies } from './policy-resources.ts';
import { scenarioOfDeployment, type ReplicatedScenario } from './replicated-scenario.ts';
import {
  containerMappingType,
  networkMappingType,
  sourceNetworkType,
  virtualNetworkType,
} from './resource-types.ts';

/** Makes the template of what follows registration; undefined if the scenario has nothing of it. */
export function afterStage(deployment: Deployment): Template | undefined {
  const scenario = scenarioOfDeployment(deployment);
  if (scenario === undefined || scenario.facts.inMage) return undefined;
  const stage = new AfterStage(new StageBuilder('after-registration', deployment), scenario);
  return stage.make();
}

class AfterStage {
  private readonly vault: Resource;
  private readonly fabrics: SourceFabrics;

  constructor(
    private readonly builder: StageBuilder,
    private readonly scenario: ReplicatedScenario,
  ) {
    this.vault = vaultOf(builder, true);
    this.fabrics = new SourceFabrics(builder, scenario, this.vault);
  }

  make(): Template | undefined {
    this.associate();
    const { isToVmm, facts } = this.scenario;
    const { networkMappings } = this.builder.deployment;
    if (facts.vmm || isToVmm) for (const mapping of networkMappings) this.map(mapping);
    new PlanResources(this.builder, this.scenario, this.fabrics, this.vault).addAll();
    const template = this.builder.template();
    const isEmpty = template.resources.every(({ isExisting }) => isExisting);
    return isEmpty && template.leftOut.length === 0 ? undefined : template;
  }

  /** Ties policies to the places that machines replicate from. */
  private associate(): void {
    const policies = exportedPolicies(this.builder, this.scenario);
    const [first] = policies;
    if (first === undefined) return;
    const { protectedItems } = this.builder.deployment;
    const used = new Map<SourceContainer, Set<string | undefined>>();
    for (const item of protectedItems) {
      const place = this.fabrics.containerOf(item);
      const key = place && this.fabrics.containers.find((one) => isSamePlace(one, place));
      if (key === undefined) continue;
      const names = used.get(key) ?? new Set<string | undefined>();
      used.set(key, names.add(item.replicationPolicy?.toLowerCase()));
    }
    for (const place of this.fabrics.containers) {
      const names = used.get(place) ?? new Set<string | undefined>();
      const own = policies.filter(
        ({ name }) => this.scenario.facts.machines !== 'hyper-v' || names.has(name?.toLowerCase()),
      );
      for (const policy of own.length > 0 ? own : [first])
        this.associateOne(place, existingPolicy(this.builder, policy, this.vault));
    }
  }

  private associateOne(place: SourceContainer, policy: Resource): void {
    const { builder, fabrics } = this;
    const parent = fabrics.container(place);
    builder.add({
      ...containerMappingType,
      prefix: 'association',
      words: `${place.cloud ?? place.server ?? ''} ${typeof policy.name === 'string' ? policy.name : ''}`,
      parent,
      name: policy.name,
      body: {
        properties: {
          policyId: new ResourceId(policy),
          targetProtectionContainerId: this.targetOf(place),
        },
      },
    });
  }

  /** What a container replicates to: Azure, or a cloud of the secondary site. */
  private targetOf(place: SourceContainer): string | ResourceId | ReturnType<StageBuilder['ask']> {
    if (!this.scenario.isToVmm) return AZURE_FABRIC;
    const clouds = this.fabrics.remoteServers.flatMap((server) =>
      server.clouds.map((cloud) => ({ server: server.name, cloud: cloud.name })),
    );
    const [target, ...others] = clouds;
    if (target !== undefined && others.length === 0)
      return new ResourceId(
        this.fabrics.containerIn(this.fabrics.fabricOfServer(target.server), target),
      );
    return this.builder.ask('text', {
      prefix: 'targetContainerId',
      ...(place.cloud !== undefined && { name: place.cloud }),
      description: `Id of the protection container that cloud ${brief(place.cloud ?? '')} replicates to`,
    });
  }

  private map({ source, target, vmmServer }: ResolvedNetworkMapping): void {
    const { builder, scenario } = this;
    const words = itemInWords('network mapping', source);
    if (source === undefined || target === undefined) {
      builder.leave(words, 'source or target is not declared');
      return;
    }
    const goal = scenario.isToVmm ? this.remoteNetwork(target) : this.azureNetwork(target);
    if (typeof goal === 'string') {
      builder.leave(words, goal);
      return;
    }
    const server = vmmServer ?? this.fabrics.containers[0]?.server;
    const parent = this.sourceNetwork(server, source);
    builder.add({
      ...networkMappingType,
      prefix: 'mapping',
      words: `${source} ${target}`,
      parent,
      name: derivedName(target),
      body: {
        properties: {
          recoveryNetworkId: new ResourceId(goal),
          fabricSpecificDetails: { instanceType: scenario.isToVmm ? 'VmmToVmm' : 'VmmToAzure' },
        },
      },
      ...(server !== undefined && { sourceNames: { server, network: source } }),
    });
  }

  /** A network of a VMM server. */
  private sourceNetwork(server: string | undefined, network: string): Resource {
    const name = this.builder.ask('text', {
      prefix: 'networkName',
      name: `${server ?? ''} ${network}`,
      description: `Name that the vault gave to VM network ${brief(network)}`,
    });
    return this.builder.refer({
      ...sourceNetworkType,
      prefix: 'vmNetwork',
      name,
      words: network,
      parent: this.fabrics.fabricOfServer(server),
    });
  }

  /** The network of the secondary site; a text that says why there is none. */
  private remoteNetwork(target: string): Resource | string {
    const [remote, ...others] = this.fabrics.remoteServers;
    if (others.length > 0) return 'there are several servers at the secondary site';
    return this.sourceNetwork(remote?.name ?? this.fabrics.containers[0]?.server, target);
  }

  private azureNetwork(target: string): Resource | string {
    const { deployment } = this.builder;
    const network = deployment.virtualNetworks.find(({ name }) => isSameName(name, target));
    if (network?.name === undefined) return `virtual network ${brief(target)} is not declared`;
    const fault = azureItemFault(network);
    if (fault !== undefined) return fault;
    return this.builder.refer({
      ...virtualNetworkType,
      prefix: 'network',
      name: network.name,
      group: foreignGroup(deployment, network.resourceGroup),
    });
  }
}

function isSamePlace(one: SourceContainer, other: SourceContainer): boolean {
  return one.server === other.server && one.cloud === other.cloud;
}
