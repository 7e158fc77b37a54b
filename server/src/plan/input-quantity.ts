/** Inputs of answers: values with their origin, and how far they are known. */
import { brief } from '../text/brief.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { ResolvedProtectedItem } from '../deployment/resolved.generated.ts';
import type { InputOrigin } from './answer.ts';

/** How a quantity is to be read: as it is, as the least, as the most, as none of these. */
export type Bound = 'exact' | 'lower' | 'upper' | 'none';

/** A value that answers are computed from. */
export interface InputQuantity {
  /** The path that declares it, or those that it was summed up from. */
  readonly name: string;
  /** Absent if nothing of it is declared. */
  readonly value?: number;
  readonly unit?: string;
  readonly origin: InputOrigin;
  readonly bound: Bound;
  /** The paths that would declare what is missing of it. */
  readonly missing: readonly string[];
}

type CapacityKey =
  | 'bandwidthMbps'
  | 'dailyChangeGB'
  | 'growthPercent'
  | 'changeHours'
  | 'burstGB'
  | 'burstMinutes'
  | 'initialReplicationHours'
  | 'coresNeeded'
  | 'coreQuota'
  | 'rpoMinutes';

/** Returns a value of the block `capacity`. */
export function ofCapacity(
  { capacity }: Deployment,
  key: CapacityKey,
  unit?: string,
): InputQuantity {
  const value = capacity[key];
  const name = `capacity.${key}`;
  const base = { name, ...(unit !== undefined && { unit }) };
  if (value === undefined) return { ...base, origin: 'assumed', bound: 'none', missing: [name] };
  const origin = capacity.origins[key]?.kind ?? 'declared';
  return { ...base, value, origin, bound: 'exact', missing: [] };
}

/** Returns a value only if the descriptor declares it: a default of it says nothing here. */
export function onlyDeclared(quantity: InputQuantity): InputQuantity {
  if (quantity.value === undefined || quantity.origin === 'declared') return quantity;
  const { name, unit, origin } = quantity;
  return { name, ...(unit !== undefined && { unit }), origin, bound: 'none', missing: [name] };
}

/** Returns the path of a machine: by its name, or by its position from 0 where it has none. */
export function machinePath({ name }: ResolvedProtectedItem, index: number): string {
  return `protectedItems[${name === undefined ? index : brief(name, 80)}]`;
}

/** Sums up a value of all machines, and keeps which machines do not declare it. */
export class MachineSum {
  value = 0;
  known = 0;
  private readonly unknown: number[] = [];
  private isUpper = false;

  /** @param key the property that would declare it, for paths. */
  constructor(
    private readonly key: string,
    private readonly unit?: string,
    private readonly sumName = `protectedItems[].${key}`,
  ) {}

  /** Adds the value of the machine at a position; undefined if it declares none. */
  add(value: number | undefined, index: number, isUpper = false): void {
    if (value === undefined) {
      this.unknown.push(index);
      return;
    }
    this.value += value;
    this.known++;
    if (isUpper) this.isUpper = true;
  }

  /** The sum as an input; what is missing is named by machine, unless no machine declares it. */
  quantity({ protectedItems }: Deployment): InputQuantity {
    const { known, unknown, isUpper, sumName, unit } = this;
    const base = { name: sumName, origin: 'derived' as const, ...(unit !== undefined && { unit }) };
    if (protectedItems.length === 0) return { ...base, bound: 'none', missing: ['protectedItems'] };
    if (known === 0) return { ...base, bound: 'none', missing: [`protectedItems[].${this.key}`] };
    const missing = unknown.map((index) => {
      const machine = protectedItems[index];
      return machine === undefined ? '' : `${machinePath(machine, index)}.${this.key}`;
    });
    const isPartial = missing.length > 0;
    const bound = isPartial ? (isUpper ? 'none' : 'lower') : isUpper ? 'upper' : 'exact';
    return { ...base, value: rounded(this.value), bound, missing };
  }
}

/** Rounds as figures are shown: to a tenth, and what is below 1 to two digits. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) return value;
  return Math.abs(value) >= 1 || value === 0
    ? Math.round(value * 10 * (1 + Number.EPSILON)) / 10
    : Number(value.toPrecision(2));
}
