/** What the server answers `asr/overview` with. Lines count from 1. */
export interface OverviewData {
  readonly profile: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly machineCount: number;
  readonly machines: readonly { readonly name: string; readonly line: number }[];
  readonly plans: readonly {
    readonly name: string;
    readonly line: number;
    readonly machines: number;
    readonly drill: string | null;
    readonly isDrillDue: boolean;
  }[];
  readonly exceptions: readonly {
    readonly id: string;
    readonly reason: string;
    readonly until: string;
    readonly line: number;
  }[];
}

/** How many days before its last day an exception counts as one that runs out. */
const WARNING_DAYS = 30;

/** Whether a last day is near or over. */
export function runsOut(until: string, now: number): boolean {
  const end = Date.parse(until);
  return Number.isNaN(end) || end - now < WARNING_DAYS * 24 * 60 * 60 * 1000;
}

/** How many exceptions run out and drills are due. */
export function dueCount({ exceptions, plans }: OverviewData, now: number): number {
  return (
    exceptions.filter(({ until }) => runsOut(until, now)).length +
    plans.filter(({ isDrillDue }) => isDrillDue).length
  );
}
