/**
 * An inventory: what an import source says about machines and their surroundings, as facts with their
 * origin. It contains only what the source states; a fact that is missing, unreadable or not to be
 * trusted is undefined. Defaults of the format are facts as well: whether they are written is decided
 * where a descriptor is made of them.
 */
import type { Scenario } from '../requirements/scenarios.ts';
import type { Fact, InventoryMachine, MachineLocation } from './machine-facts.ts';
import type { SourceSurroundings } from './source-surroundings.ts';

/** The kind of a source. */
export type InventoryKind =
  | 'rvtools'
  | 'deployment-planner'
  | 'hyperv'
  | 'vmm'
  | 'vault'
  | 'offazure'
  | 'azure-migrate'
  | 'csv';

/** Everything that one import reads, from one file or from several that belong together. */
export interface Inventory {
  readonly kind: InventoryKind;
  /** As the source tells it; undefined if it does not (a vault without items). */
  readonly scenario: Scenario | undefined;
  /** Set only where the source needs a certain profile: a modernized appliance. */
  readonly profile: Fact<string> | undefined;
  /** When the source was exported, as it says: an ISO date and time, or undefined. */
  readonly exported: string | undefined;
  /**
   * Paths of the descriptor that the source has a column or property for, in this file, as
   * `protectedItems[].firmware` or `protectedItems[].disks[].rdm`. A path that is not among them is
   * not stated: nothing can be concluded from the absence of its facts.
   */
  readonly states: ReadonlySet<string>;
  /**
   * Whether machines may be missing: a list with more pages, a limit. From a partial inventory, no
   * absence may be concluded.
   */
  readonly isPartial: boolean;
  /** In the order of the source, each name once. */
  readonly machines: readonly InventoryMachine[];
  readonly surroundings: SourceSurroundings;
  /** Machines that are left out on purpose. */
  readonly skipped: readonly SkippedMachine[];
  /** Further machines with the name of one in `machines`; they are left out. */
  readonly duplicates: readonly DuplicateMachine[];
  readonly notices: readonly Notice[];
  /** Columns that no reader knows, as `vInfo: Owner, NB_LAST_BACKUP`; for a count and a list. */
  readonly unknownColumns: readonly UnknownColumns[];
}

/** Why a machine is left out. */
export type SkipReason =
  'template' | 'placeholder' | 'system' | 'no cloud' | 'other provider' | 'deleted' | 'no name';

export interface SkippedMachine {
  readonly name: string;
  readonly reason: SkipReason;
  readonly at: string;
}

export interface DuplicateMachine {
  readonly name: string;
  readonly at: string;
  readonly id: string | undefined;
  readonly location: MachineLocation;
}

/** Something that an administrator should know. */
export interface Notice {
  /** The machine or thing that it is about; undefined if it is about the source. */
  readonly item?: string;
  /** One line: what was found, and what was made of it. */
  readonly message: string;
  readonly at?: string;
  /** `attention` needs a look: something is missing from the result. */
  readonly level: 'attention' | 'information';
}

export interface UnknownColumns {
  readonly tab: string;
  readonly columns: readonly string[];
}
