import type { Value } from './sourced.ts';

/**
 * An occurrence of a name: its declaration or a reference. `at` and the value in the model may come
 * from different readings of the segment; they are the same if their spans are.
 */
export interface NameOccurrence {
  /** The kind of thing, as in the schema: `protectedItem`, `storageAccount` ... */
  readonly kind: string;
  readonly role: 'definition' | 'reference';
  readonly name: string;
  readonly at: Value;
  /** The descriptor path, in which `[]` marks lists. */
  readonly path: string;
  /** Set on the second definition that one name makes: that of a cluster as a host. */
  readonly isAlso?: true;
  /** Set on the name of a thing that has another name in Azure. */
  readonly isRenamed?: true;
  /**
   * Whether the value has a finding of its own, such as a number in place of a name. No rule looks at
   * it, but it counts for other occurrences of the name.
   */
  readonly unread?: true;
}

/** Stands for every name that is not known yet, because a placeholder or a tag takes its place. */
export const OPEN_NAME = '\ue000';

/** Whether the occurrence is in a protected machine. */
export function isInMachine({ path }: NameOccurrence): boolean {
  return path.startsWith('protectedItems');
}

/** All occurrences of one name of one kind. */
export interface Name {
  readonly definitions: readonly NameOccurrence[];
  readonly references: readonly NameOccurrence[];
}
