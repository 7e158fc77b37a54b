/** The steps of a recovery plan, as data that pictures, runbooks and tables are made from. */
import type {
  ResolvedAction,
  ResolvedProtectedItem,
  ResolvedRecoveryPlan,
} from '../deployment/resolved.generated.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { FailoverType } from '../requirements/facts.ts';
import type { RecoveryTime } from './order-time.ts';

/** One way to run a recovery plan: a type of failover, on the way to the other side or back. */
export interface Journey {
  readonly type: FailoverType;
  readonly direction: 'failover' | 'failback';
}

/** A machine that a step is about. */
export interface OrderedMachine {
  readonly name: string;
  /** Undefined if no machine of the descriptor has the name. */
  readonly machine: ResolvedProtectedItem | undefined;
  /** Minutes of its start; undefined if nothing is declared of it. */
  readonly minutes?: number;
}

/** One step. Steps follow each other; the machines of a step are handled in parallel. */
export interface OrderStep {
  /** Counted from 1 over the whole order. */
  readonly number: number;
  readonly kind: 'shutdown' | 'failover' | 'start' | 'action';
  /** The name of an action, empty for one without a name and for other steps. */
  readonly name: string;
  readonly machines: readonly OrderedMachine[];
  /** Only of a step of the kind `action`. */
  readonly action?: ResolvedAction;
  /** Minutes that are known: declared, of a start the largest declared; undefined if nothing is. */
  readonly minutes?: number;
  /** Where the descriptor declares it; undefined for a step that every plan has. */
  readonly at?: SegmentSpan;
}

/** The steps of one group of a plan. */
export interface Phase {
  readonly kind: 'shutdown' | 'failover' | 'group';
  /** The name of a group; empty for the two that every plan begins with. */
  readonly name: string;
  readonly steps: readonly OrderStep[];
  readonly at?: SegmentSpan;
}

/** A recovery plan in the order in which it runs. */
export interface RecoveryOrder extends Journey {
  readonly plan: ResolvedRecoveryPlan;
  /** The name of the plan, empty if it has none. */
  readonly name: string;
  /** Never empty: every plan fails its machines over. */
  readonly phases: readonly Phase[];
  /** The machines of all groups, each once, in the order of the groups. */
  readonly machines: readonly OrderedMachine[];
  readonly time: RecoveryTime;
}
