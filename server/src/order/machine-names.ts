import type { Deployment } from '../deployment/deployment.ts';
import type { ResolvedProtectedItem } from '../deployment/resolved.generated.ts';

const kept = new WeakMap<
  readonly ResolvedProtectedItem[],
  ReadonlyMap<string, ResolvedProtectedItem>
>();

/** Returns the machines of a deployment by their names in lower case; of two alike, the first. */
export function machinesByName({
  protectedItems,
}: Pick<Deployment, 'protectedItems'>): ReadonlyMap<string, ResolvedProtectedItem> {
  let found = kept.get(protectedItems);
  if (found === undefined) {
    const byName = new Map<string, ResolvedProtectedItem>();
    for (const machine of protectedItems) {
      const key = machine.name?.toLowerCase();
      if (key !== undefined && !byName.has(key)) byName.set(key, machine);
    }
    kept.set(protectedItems, (found = byName));
  }
  return found;
}
