import type { Descriptor } from '../descriptor/descriptor.ts';
import type { StorageAccount, VirtualNetwork } from '../descriptor/model.generated.ts';
import { machinesOf } from '../domain/plan-split.ts';
import { itemCount } from '../descriptor/sections.ts';
import { holdsReplicas } from '../domain/storage.ts';

/** How much uses a thing. */
export interface Uses {
  /** Machines, those included that use it though they do not name it. */
  readonly machines: number;
  readonly others: number;
  /** Places that name it. */
  readonly written: number;
}

/** Who uses what in a descriptor, those that name nothing and so use what there is by default included. */
export class Usage {
  private plans: ReadonlyMap<string, number> | undefined;
  private readonly machines: number;

  constructor(private readonly descriptor: Descriptor) {
    this.machines = itemCount(descriptor.sections.get('protectedItems'));
  }

  /** How many machines no plan starts. */
  get inNoPlan(): number {
    let free = 0;
    for (const { definitions, references } of this.descriptor.names.all('protectedItem'))
      if (references.length === 0) free += definitions.length;
    return free;
  }

  /** How many plans start a machine. */
  plansWith(machine: string): number {
    const { references } = this.descriptor.names.get('protectedItem', machine);
    if (references.length < 2) return references.length;
    return (this.plans ??= this.countPlans()).get(machine.toLowerCase()) ?? 0;
  }

  /** A machine that names no account uses the first for data. */
  ofAccount(account: StorageAccount): Uses {
    const accounts = this.descriptor.model.storageAccounts?.items ?? [];
    const isDefault = accounts.find(holdsReplicas) === account;
    return this.machinesOn('storageAccount', account.name?.value ?? '', isDefault);
  }

  /** A machine that names no network uses the one its own is mapped to, else the only one. */
  ofNetwork(network: VirtualNetwork): Uses {
    const networks = this.descriptor.model.virtualNetworks?.items ?? [];
    const mapped = itemCount(this.descriptor.sections.get('networkMappings')) > 0;
    const isDefault = networks.length === 1 && !mapped;
    return this.machinesOn('virtualNetwork', network.name?.value ?? '', isDefault);
  }

  ofHost(host: string): Uses {
    return this.machinesOn('hyperVHost', host, false);
  }

  private machinesOn(kind: string, name: string, isDefault: boolean): Uses {
    const { references } = this.descriptor.names.get(kind, name);
    const stated = references.filter(({ path }) => isOfMachine(path)).length;
    const others = references.filter(({ path }) => path.startsWith('networkMappings')).length;
    const implied = isDefault ? this.machines - this.stating(kind) : 0;
    return { machines: stated + implied, others, written: stated + others };
  }

  /** How many machines name something of a kind. */
  private stating(kind: string): number {
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
