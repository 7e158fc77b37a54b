/** What a fix is, and the kinds of fixes. */
import type { Edit } from './edits.ts';

/**
 * The kinds of fixes, by what they do to the meaning of a descriptor:
 *
 * - `safe`: the author's meaning is surely kept, as with the spelling of a word, quotes or the name of
 *   a region. Applied in bulk.
 * - `plan`: changes what is planned, or guesses what is meant. In bulk only with `--unsafe`, which
 *   lists each one.
 * - `fact`: states that something is so in the world: an update is installed, a port is open. True only
 *   once somebody has done it, so it is never applied in bulk. `markAsDone` makes it.
 *
 * No fix states that the world is older, reinstalled or another product than declared.
 */
export type FixKind = 'safe' | 'plan' | 'fact';

/** A change that removes a finding. */
export interface Fix {
  /** What it does, as a menu entry: "Exclude this disk from replication". */
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
  /**
   * It takes a machine or a disk out of protection, or what the author declared out of the descriptor.
   * In bulk it is applied only for a finding that the text had from the start, not for one that
   * another fix brought.
   */
  readonly removes?: true;
  /** Never applied in bulk, of whatever kind: it removes data, or writes a quantity nobody stated. */
  readonly oneByOne?: true;
  /** Names that it gives, with their kind: in bulk no two fixes give the same one. */
  readonly names?: readonly string[];
}

/**
 * A fix that states that something has been done in the world.
 * @param work what has to be done first, as a command: "install the latest updates".
 */
export function markAsDone(work: string, edits: readonly Edit[]): Fix {
  return { title: `${DONE}${work}`, kind: 'fact', edits };
}

/** How the title of each fix of kind `fact` begins. */
export const DONE = 'Mark as done: ';

/** The entry of `Fix.names` for a name, of which case does not count. */
export function givenName(kind: string, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
