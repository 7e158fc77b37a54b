/**
 * An answer: a figure that follows from what a descriptor declares and from published figures, with
 * everything that somebody needs to judge it. Plain data, so that the command line, the editor, the
 * documents and a comparison of two descriptors show the same.
 */

/** What follows from a descriptor: K1 to K16, in the order in which they are shown. */
export type AnswerId = `K${number}`;

/**
 * How a value is to be read: the value itself; not less or not more than this; about this; or nothing,
 * because an input is missing.
 */
export type AnswerKind = 'exact' | 'lowerBound' | 'upperBound' | 'estimate' | 'notComputable';

/** Where an input comes from: the descriptor, a default of the format, other values, an assumption. */
export type InputOrigin = 'declared' | 'default' | 'derived' | 'assumed';

/** A value that an answer was computed from. */
export interface AnswerInput {
  /** The path in the descriptor, `capacity.dailyChangeGB`, or a name in words where there is no path. */
  readonly name: string;
  readonly value: number | string;
  /** The unit of the value, absent for a number of things. */
  readonly unit?: string;
  readonly origin: InputOrigin;
}

/** A page that a constant of an answer was taken from. */
export interface AnswerSource {
  /** `C1` to `C16`, as `server/figures/sources.yaml` lists them. */
  readonly code: string;
  /** The date in the page, `2016-11-23`, or the year where no more is known. */
  readonly date: string;
  /** Where in which page. */
  readonly place: string;
}

/** One answer. */
export interface Answer {
  readonly id: AnswerId;
  /** What it answers, as a noun phrase: `Line for the change of a day`. */
  readonly title: string;
  /** What it is about, where it is one of several: `recoveryPlans[Web]`, `hyperVHosts[HV01]`. */
  readonly subject?: string;
  /** The figure, rounded as it is shown; absent if and only if it is not computable. */
  readonly value?: number;
  /** The unit of the value: `Mbps`, `h`, `min`, `GB`, or what is counted, `process servers`. */
  readonly unit: string;
  readonly kind: AnswerKind;
  /** What else belongs to the value, as short sentences: the size of a server, the unknown terms of a sum. */
  readonly notes: readonly string[];
  readonly inputs: readonly AnswerInput[];
  /** What was assumed, as sentences; an assumption is never a value that the descriptor could declare. */
  readonly assumptions: readonly string[];
  /** The paths that would declare what is missing. They may name the items of a list: `protectedItems[SQL01].usedGB`. */
  readonly missing: readonly string[];
  readonly sources: readonly AnswerSource[];
}

/** An answer that a descriptor does not ask for. */
export interface OtherAnswer {
  readonly id: AnswerId;
  readonly title: string;
  /** Why not, as a sentence. */
  readonly reason: string;
}

/** All answers of a descriptor. */
export interface Answers {
  /** By id; K14 once for each recovery plan, K15 for each host. */
  readonly answers: readonly Answer[];
  /** What its scenario, its profile or its storage leaves out. */
  readonly notApplicable: readonly OtherAnswer[];
}
