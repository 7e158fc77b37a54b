/** The sizes of on-premises servers that send changes: configuration, process server, appliance. */
import type { ServerSize } from '../figures/figure-data.ts';
import { TOLERANCE } from './line-rate.ts';

/** What servers have to take. */
export interface ServerLoad {
  readonly machines: number;
  /** Change in a day, in GB; undefined if it is not known. */
  readonly changeGB: number | undefined;
}

/** What is declared of a server; undefined for what is not. */
export interface DeclaredServer {
  readonly cores: number | undefined;
  readonly memoryGB: number | undefined;
  readonly cacheGB: number | undefined;
}

/** Returns the smallest size that takes a load; undefined if none does. */
export function smallestSize(
  sizes: readonly ServerSize[],
  { machines, changeGB = 0 }: ServerLoad,
): ServerSize | undefined {
  return sizes.find(
    (size) => machines <= size.machines && changeGB <= size.changeGB * (1 + TOLERANCE),
  );
}

/**
 * Returns the largest size that a server has by what is declared of it: an undeclared property is no
 * reason against a size. The smallest one if the server is below all of them.
 */
export function sizeOf(
  sizes: readonly ServerSize[],
  { cores = Infinity, memoryGB = Infinity, cacheGB = Infinity }: DeclaredServer,
): ServerSize | undefined {
  const fits = (size: ServerSize): boolean =>
    size.cores <= cores && size.memoryGB <= memoryGB && size.cacheGB <= cacheGB;
  return sizes.findLast(fits) ?? sizes[0];
}

/** Returns how many servers of a size take a load: the larger of the two numbers. */
export function countOfServers(
  size: Pick<ServerSize, 'machines' | 'changeGB'>,
  { machines, changeGB = 0 }: ServerLoad,
): number {
  return Math.max(roundUp(changeGB / size.changeGB), roundUp(machines / size.machines));
}

/** Rounds up, but not for what rounding alone can explain. */
export function roundUp(value: number): number {
  return Math.ceil(value * (1 - TOLERANCE));
}
