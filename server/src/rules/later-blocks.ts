/**
 * What rules look at after all others ran: comments and answers that refer to findings, and records that
 * the date and the digest of the version decide about.
 */
import type { Segment } from '../descriptor/segment.ts';
import type {
  Approval,
  ChecklistEntry,
  Drill,
  RecoveryPlan,
} from '../descriptor/model.generated.ts';
import type { Block, SegmentSpan, Value } from '../descriptor/sourced.ts';
import type { Suppression } from '../descriptor/suppression-comments.ts';

/** A suppression comment with the findings of the line that it refers to. */
export interface AppliedSuppression {
  readonly comment: Suppression;
  readonly segment: Segment;
  /** Whether its last day is over, or not a date. */
  readonly isExpired: boolean;
  /** The requirements that the line breaks; true for those that a suppression accepts. */
  readonly broken: ReadonlyMap<string, boolean>;
}

/** An answer of the checklist with the finding that contradicts it. */
export interface ChecklistAnswer {
  readonly checklist: Block;
  /** The id as written; it may be of no requirement. */
  readonly id: string;
  readonly entry: ChecklistEntry;
  /** The first error or warning of the requirement; undefined if there is none. */
  readonly breach:
    | {
        readonly at: SegmentSpan;
        /** Counts from 1. */
        readonly line: number;
        readonly message: string;
      }
    | undefined;
}

/** The drills and approvals of a descriptor, with what the doors say of the version. */
export interface DatedRecords {
  readonly drills: readonly Drill[];
  readonly approvals: readonly Approval[];
  /** Whether each was read. One that was not, a placeholder for example, may be the newest. */
  readonly areAllRead: { readonly drills: boolean; readonly approvals: boolean };
  readonly plans: readonly RecoveryPlan[];
  /** The objective of plans that declare none, in minutes. */
  readonly objective: Value<number> | undefined;
  /** The date of the check, as 2026-12-31; undefined where no door gave it. */
  readonly today: string | undefined;
  /** After how many months a drill is due again. */
  readonly drillMonths: number;
  /** Computes the digest of the version; undefined where no door can. */
  readonly digest: () => string | undefined;
}
