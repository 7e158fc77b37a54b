import type { Value } from './sourced.ts';

/**
 * A name where it stands: given to a thing, or used to refer to one. Its value and the one in the
 * model may be two readings of the same text, so they are the same where their places are.
 */
export interface NameOccurrence {
  /** The kind of thing: `protectedItem`, `storageAccount` ... as the schema says. */
  readonly kind: string;
  readonly role: 'definition' | 'reference';
  readonly name: string;
  readonly at: Value;
  /** The descriptor path, lists marked `[]`. */
  readonly path: string;
}

/** Whether it is one of the machines to protect that mentions the name. */
export function isOfMachine({ path }: NameOccurrence): boolean {
  return path.startsWith('protectedItems');
}

/** All mentions of one name of one kind. */
export interface Name {
  readonly definitions: readonly NameOccurrence[];
  readonly references: readonly NameOccurrence[];
}
