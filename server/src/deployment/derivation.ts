/** How values that are not declared follow from others. */
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import type { Block } from '../descriptor/sourced.ts';
import type { SurroundingBlocks } from './surroundings.ts';

/** What is known once the machines of a version are resolved. */
export interface VersionFacts {
  readonly model: DescriptorModel;
  /** The spellings of the machines and recovery plans, by kind and by the name in lower case. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The number of machines on each host, by its name in lower case. */
  readonly machinesOn: ReadonlyMap<string, number>;
  /** The sum of the cores of all machines; undefined if one of them declares none. */
  readonly cores: number | undefined;
}

/** Where a value is derived. `B` is the type of the block that has it. */
export interface Site<B extends Block = Block> {
  /** The block, undefined where it is not declared. */
  readonly block: B | undefined;
  /** The block that contains it, and the position in its list, from 0; 0 outside of lists. */
  readonly outer: Block | undefined;
  readonly index: number;
  readonly around: SurroundingBlocks;
  /** Undefined while machines are resolved. */
  readonly late: VersionFacts | undefined;
}

/** A derived value. */
export interface Derived {
  readonly value: unknown;
  /** The paths of the values that it follows from; `file` is the name of the file. */
  readonly from: readonly string[];
}

/** Derives a value; undefined if nothing follows. */
export type Derivation = (site: Site<never>) => Derived | undefined;

/** Makes a derivation for blocks of a type. */
export function derivation<B extends Block>(
  from: string | readonly string[],
  derive: (site: Site<B>) => unknown,
): Derivation {
  const paths = typeof from === 'string' ? [from] : from;
  return (site) => {
    const value = derive(site);
    return value === undefined ? undefined : { value, from: paths };
  };
}
