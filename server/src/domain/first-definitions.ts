import type { NameOccurrence } from '../descriptor/name-occurrence.ts';

/** The first definitions of a name, of each sort. */
export interface FirstDefinitions {
  /** The first that is a definition of its own, and the first that a cluster makes as a host. */
  readonly own: NameOccurrence | undefined;
  readonly also: NameOccurrence | undefined;
  /** The first of a thing that keeps its name in Azure. */
  readonly kept: NameOccurrence | undefined;
}

const byList = new WeakMap<readonly NameOccurrence[], FirstDefinitions>();

/**
 * Returns the first definitions in a list in text order. A long list is searched once, not once for
 * each of its definitions: thousands may have one name.
 */
export function firstDefinitions(definitions: readonly NameOccurrence[]): FirstDefinitions {
  // A short list may still be growing, while the names are read.
  if (definitions.length < 2) return find(definitions);
  let found = byList.get(definitions);
  if (found === undefined) byList.set(definitions, (found = find(definitions)));
  return found;
}

function find(definitions: readonly NameOccurrence[]): FirstDefinitions {
  return {
    own: definitions.find(({ isAlso }) => isAlso !== true),
    also: definitions.find(({ isAlso }) => isAlso === true),
    kept: definitions.find(({ isRenamed }) => isRenamed !== true),
  };
}
