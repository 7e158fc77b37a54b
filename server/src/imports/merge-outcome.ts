/** What a merge found, for reports. */
import type { Edit } from '../edits/edits.ts';
import type { ImportBase, ImportedFile } from './import-record.ts';
import type { Notice } from './inventory.ts';
import type { InventoryMachine } from './machine-facts.ts';

/** A value that the import writes over another one. */
export interface AppliedChange {
  /** The name of the machine, or the path of another block. */
  readonly item: string;
  /** The path within it: `disks[1]`, `firmware`. */
  readonly path: string;
  /** As it was; undefined if it was not declared. */
  readonly from: unknown;
  /** As it is now; undefined if it is taken out. */
  readonly to: unknown;
}

/** A value that the import leaves as it is, although the source says otherwise. */
export interface ImportConflict {
  readonly item: string;
  /** Undefined if it is about the machine as a whole. */
  readonly path?: string;
  /** A sentence without its full stop. */
  readonly why: string;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** Who gives in: the descriptor keeps its value for good, or takes that of the source. */
export type Side = 'ours' | 'theirs';

/** Decides a conflict; undefined leaves it open, so that the next import reports it again. */
export type Decide = (conflict: ImportConflict) => Side | undefined;

/** What a merge makes of a descriptor and an inventory. */
export interface MergeFindings {
  readonly edits: Edit[];
  readonly applied: AppliedChange[];
  readonly conflicts: ImportConflict[];
  readonly notices: Notice[];
}

/** What decides how an inventory is merged. All are optional. */
export interface MergeOptions {
  /** The machines to import; all without it. The others are neither added nor missing. */
  readonly includes?: (machine: InventoryMachine) => boolean;
  /** Decides conflicts; without it they stay open. */
  readonly decide?: Decide;
  /** Whether machines that the source no longer has are taken out where nothing was decided of them. */
  readonly prune?: boolean;
  /** Whether hosts are imported that carry no machine of the inventory. */
  readonly allHosts?: boolean;
  /** Whether the source's remarks about machines become comments. */
  readonly remarks?: boolean;
  /** The files of the inventory, for the record. */
  readonly files?: readonly ImportedFile[];
}

/** The merge: edits of the descriptor, and everything that there is to say about it. */
export interface Merge {
  readonly edits: readonly Edit[];
  /** The names of the machines that are new in the descriptor. */
  readonly added: readonly string[];
  readonly applied: readonly AppliedChange[];
  readonly conflicts: readonly ImportConflict[];
  /** The names of machines that the descriptor has and the source no longer. */
  readonly missing: readonly string[];
  /** Names of machines that were taken out because the source no longer has them. */
  readonly pruned: readonly string[];
  readonly notices: readonly Notice[];
  /** What the next import compares with. */
  readonly base: ImportBase;
}

/** Why a value is left as it is. */
export const whys = {
  conflict: 'changed here and at the source since the last import',
  differs: 'differs from the source; no earlier import tells which of both is newer',
  shared: 'shared value: it comes through an alias or a merge key',
  comment: 'gone at the source; its line has a comment',
  decided: 'gone at the source; it has decisions or comments of its own',
  taken: 'renamed at the source, but the new name is taken',
  renamed: 'renamed here and at the source',
  exists: 'new at the source, but another machine has its name',
  other: 'another machine with the name of one that is missing',
} as const;
