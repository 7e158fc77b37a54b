import type { Descriptor } from '../descriptor/descriptor.ts';
import type {
  ReplicationPolicy,
  StorageAccount,
  VirtualNetwork,
} from '../descriptor/model.generated.ts';
import { hostClustersOf, nodesOf, unitsOf } from '../domain/hyper-v-topology.ts';
import { machinesOf } from '../domain/recovery-plans.ts';
import { itemCount } from '../descriptor/sections.ts';
import { holdsReplicas } from '../domain/storage.ts';

/** The number of users of a thing. */
export interface Uses {
  /** Machines that use it, explicitly or by default. */
  readonly machines: number;
  /** Network mappings to it. */
  readonly mappings: number;
  /** Whether test failovers use it. */
  readonly tests: boolean;
  /** Hosts that are nodes of it. */
  readonly nodes?: number;
  /** References to it. */
  readonly references: number;
}

/** Counts the users of things in a descriptor, including those that use a thing by default. */
export class Usage {
  private plans: ReadonlyMap<string, number> | undefined;
  private readonly machines: number;

  constructor(private readonly descriptor: Descriptor) {
    this.machines = itemCount(descriptor.sections.get('protectedItems'));
  }

  /** The number of machines without a plan. */
  get inNoPlan(): number {
    let free = 0;
    for (const { definitions, references } of this.descriptor.names.all('protectedItem'))
      if (references.length === 0) free += definitions.length;
    return free;
  }

  /** Returns the number of plans with a machine. */
  plansWith(machine: string): number {
    const { references } = this.descriptor.names.get('protectedItem', machine);
    if (references.length < 2) return references.length;
    return (this.plans ??= this.countPlans()).get(machine.toLowerCase()) ?? 0;
  }

  /** Counts the users of an account. Machines without an account use the first one for data. */
  ofAccount(account: StorageAccount): Uses {
    const accounts = this.descriptor.model.storageAccounts?.items ?? [];
    const isDefault = accounts.find(holdsReplicas) === account;
    return this.machinesOn('storageAccount', account.name?.value ?? '', isDefault);
  }

  /**
   * Counts the users of a network. Machines without a network use the one that their own is mapped
   * to, else the only one.
   */
  ofNetwork(network: VirtualNetwork): Uses {
    const networks = this.descriptor.model.virtualNetworks?.items ?? [];
    const mapped = itemCount(this.descriptor.sections.get('networkMappings')) > 0;
    const isDefault = networks.length === 1 && !mapped;
    return this.machinesOn('virtualNetwork', network.name?.value ?? '', isDefault);
  }

  /** Counts the machines of a host. Machines without a host run on the only host or cluster. */
  ofHost(host: string): Uses {
    const clusters = hostClustersOf(this.descriptor.model);
    const isOnly = unitsOf(clusters).length === 1 && !clusters.clusters.has(host.toLowerCase());
    return this.machinesOn('hyperVHost', host, isOnly);
  }

  /** Counts the machines that name a cluster, and its nodes. */
  ofCluster(cluster: string): Uses {
    const clusters = hostClustersOf(this.descriptor.model);
    const isOnly = unitsOf(clusters).length === 1 && clusters.nodes.has(cluster.toLowerCase());
    const uses = this.machinesOn('hyperVHost', cluster, isOnly);
    const nodes = clusters.nodes.has(cluster.toLowerCase()) ? nodesOf(cluster, clusters).length : 0;
    return { ...uses, nodes, references: uses.references + nodes };
  }

  /** Counts the users of a policy. Machines without a policy use the top-level one. */
  ofPolicy(policy: ReplicationPolicy): Uses {
    const isDefault = this.descriptor.model.replicationPolicy === policy;
    return this.machinesOn('replicationPolicy', policy.name?.value ?? '', isDefault);
  }

  ofProcessServer(server: string): Uses {
    return this.machinesOn('processServer', server, false);
  }

  private machinesOn(kind: string, name: string, isDefault: boolean): Uses {
    const { references } = this.descriptor.names.get(kind, name);
    const explicit = references.filter(({ path }) => isOfMachine(path)).length;
    const mappings = references.filter(({ path }) => path.startsWith('networkMappings')).length;
    const tests = references.some(({ path }) => path === 'failover.testNetwork');
    const implied = isDefault ? this.machines - this.countReferences(kind) : 0;
    return { machines: explicit + implied, mappings, tests, references: references.length };
  }

  /** Returns the number of machines with a reference of a kind. */
  private countReferences(kind: string): number {
    let count = 0;
    for (const { references } of this.descriptor.names.all(kind))
      count += references.filter(({ path }) => isOfMachine(path)).length;
    return count;
  }

  private countPlans(): ReadonlyMap<string, number> {
    const plans = new Map<string, number>();
    for (const plan of this.descriptor.model.recoveryPlans?.items ?? []) {
      for (const name of machinesOf(plan).keys())
        plans.set(name.toLowerCase(), (plans.get(name.toLowerCase()) ?? 0) + 1);
    }
    return plans;
  }
}

function isOfMachine(path: string): boolean {
  return path.startsWith('protectedItems[].');
}
