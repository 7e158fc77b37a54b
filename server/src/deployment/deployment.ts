/**
 * A deployment is a descriptor as it is meant: defaults filled in, shorthands written out, references
 * resolved to names that exist, regions by their programmatic names, units GB and minutes. It is plain
 * data with the keys of the descriptor format, so a path of one is a path of the other:
 *
 *     deployment.protectedItems[0].storageAccount            // 'contosodrwe01'
 *     deployment.protectedItems[0].origins.storageAccount    // { kind: 'derived', from: [...], row }
 *
 * What is undeclared and has no default is absent, and so is what cannot be read; the latter is listed
 * in `unreadable`. Lists of blocks are never absent. A default that the scenario does not use is not
 * filled in; what is declared is kept even if the scenario does not use it.
 */
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { ProfileId } from '../requirements/ids.ts';
import type { ResolvedDescriptor } from './resolved.generated.ts';

/** A value of the descriptor that cannot be read, and is therefore absent from the deployment. */
export interface UnreadableValue {
  /** The path with the positions of list items, from 0: `protectedItems[2].disks[0].sizeGB`. */
  readonly path: string;
  /** The text of the value, on one line and cut where it is long. */
  readonly text: string;
  readonly at: SegmentSpan;
}

/** A descriptor as it is meant. */
export interface Deployment extends ResolvedDescriptor {
  /** The profile that is used: that of the descriptor, of the configuration, or the default one. */
  readonly profile: ProfileId;
  /** What is written and cannot be read, in text order; empty for a sound descriptor. */
  readonly unreadable: readonly UnreadableValue[];
}
