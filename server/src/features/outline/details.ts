/** Short descriptions of items, for the outline and for code lenses. */
import { disksOf } from '../../domain/disks.ts';
import type {
  DescriptorModel,
  Group,
  ProtectedItem,
  RecoveryPlan,
} from '../../descriptor/model.generated.ts';
import type { Block, List, Value } from '../../descriptor/sourced.ts';

type Item<K extends keyof DescriptorModel> =
  NonNullable<DescriptorModel[K]> extends List<infer T> ? T : never;

const details: {
  readonly [K in keyof DescriptorModel]?: (item: Item<K>) => string;
} = {
  protectedItems: machineDetail,
  recoveryPlans: planDetail,
  storageAccounts: ({ sku, usage }) => joined(sku, usage?.value === 'log' ? usage : undefined),
  virtualNetworks: ({ location }) => joined(location),
  replicationPolicies: ({ recoveryPointRetentionHours: hours }) =>
    hours === undefined ? '' : `${hours.value} h`,
  drills: ({ type, result }) => joined(type, result),
  approvals: ({ role }) => joined(role),
  networkMappings: ({ target }) => (target === undefined ? '' : `→ ${target.value}`),
  processServers: ({ location, site }) => joined(location, site),
  masterTargetServers: ({ machine, site }) => joined(machine, site),
  vSphereHosts: ({ version }) => joined(version),
  vCenterServers: ({ version }) => joined(version),
  vmmServers: ({ version, site }) => joined(version, site),
  hyperVHosts: ({ os, cluster }) => joined(os, cluster),
  hyperVClusters: ({ ipAssignment, replicaBroker }) => joined(ipAssignment, replicaBroker),
  hyperVSites: ({ hosts }) => count(hosts?.items.length ?? 0, 'host'),
};

/**
 * Returns "3 disks, 1.6 TB" for a machine, "2 groups, 5 machines" for a plan; empty if there are no
 * details.
 */
export function itemDetail(key: string, item: Block): string {
  const detail = Object.hasOwn(details, key) ? details[key as keyof DescriptorModel] : undefined;
  return detail === undefined ? '' : (detail as (item: Block) => string)(item);
}

/** Returns "2 machines, 1 action". */
export function groupDetail({ machines, actions }: Group): string {
  const parts = [count(machines?.items.length ?? 0, 'machine')];
  const steps = actions?.items.length ?? 0;
  if (steps > 0) parts.push(count(steps, 'action'));
  return parts.join(', ');
}

/** Returns the total size of a machine's disks, in GB; undefined if no size is declared. */
export function totalGB(item: ProtectedItem): number | undefined {
  const sizes = disksOf(item).flatMap(({ disk }) => disk.sizeGB?.value ?? []);
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

/** Formats a size: "1.6 TB". */
export function sizeInWords(gb: number): string {
  return gb >= 1024 ? `${Math.round(gb / 102.4) / 10} TB` : `${Math.round(gb * 10) / 10} GB`;
}

/** Formats a number with its noun: `1 disk`, `2 disks`. */
export function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

function machineDetail(item: ProtectedItem): string {
  const disks = disksOf(item).length;
  return disks === 0 ? '' : `${count(disks, 'disk')}, ${sizeInWords(totalGB(item) ?? 0)}`;
}

function planDetail({ groups }: RecoveryPlan): string {
  const all = groups?.items ?? [];
  const machines = all.reduce((sum, group) => sum + (group.machines?.items.length ?? 0), 0);
  return all.length === 0 ? '' : `${count(all.length, 'group')}, ${count(machines, 'machine')}`;
}

function joined(...values: readonly (Value | undefined)[]): string {
  return values.flatMap((one) => (one === undefined ? [] : String(one.value))).join(', ');
}
