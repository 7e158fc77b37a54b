/** Which keys of a descriptor a scenario uses, and how its machines are written. */
import { codeOf, type Scenario } from '../requirements/scenarios.ts';
import { isUsed } from '../schema/paths.ts';
import type { Inventory, InventoryKind } from './inventory.ts';
import type { MachineStyle } from './machine-data.ts';
import type { InventoryMachine } from './machine-facts.ts';
import type { MergeOptions } from './merge-outcome.ts';

/** Whether a scenario uses a top-level key; an unknown scenario uses all. */
export function usesBlock(scenario: Scenario | undefined, key: string): boolean {
  return scenario === undefined || isUsed(key, codeOf(scenario));
}

/**
 * How machines of a scenario are written.
 * @param policy the policy of machines that name none.
 */
export function styleFor(scenario: Scenario | undefined, policy: string | undefined): MachineStyle {
  const known = new Map<string, boolean>();
  const uses = (path: string): boolean => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = usesBlock(scenario, `protectedItems[].${path}`);
      known.set(path, answer);
    }
    return answer;
  };
  return { uses, policy };
}

/** The style of a machine with the comments about it. */
export function styleOfMachine(
  { facts, remark }: InventoryMachine,
  style: MachineStyle,
  kind: InventoryKind,
  { remarks }: MergeOptions,
): MachineStyle {
  const found = facts.os?.value.found;
  const source = kind === 'rvtools' || kind === 'offazure' ? 'vSphere' : 'found';
  return {
    ...style,
    ...(found !== undefined && { note: `${source}: ${found}` }),
    ...(remarks === true && remark !== undefined && { remark }),
  };
}

/** Whether the source has a column for a path of a machine: `firmware`. */
export function statedBy({ states }: Inventory): (path: string) => boolean {
  const prefix = 'protectedItems[].';
  const paths = new Set(
    [...states].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])),
  );
  return (path) => paths.has(path);
}
