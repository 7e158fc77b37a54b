/** How many random cases each test tries. This table is the one place that says so. */

interface Figure {
  /** In `npm test`: few, so that the whole suite stays below five minutes. */
  readonly everyRun: number;
  /** In `npm run test:deep`. */
  readonly deepRun: number;
}

export const figures = {
  CHANGES: { everyRun: 30, deepRun: 1_500 },
  CORE_TEXTS: { everyRun: 1_500, deepRun: 200_000 },
  CURSORS: { everyRun: 200, deepRun: 8_000 },
  EARLY: { everyRun: 100, deepRun: 10_000 },
  EDITS: { everyRun: 3_000, deepRun: 250_000 },
  FAULTS: { everyRun: 5, deepRun: 200 },
  FAULTS_LATER: { everyRun: 2, deepRun: 60 },
  FEATURE_TEXTS: { everyRun: 150, deepRun: 6_000 },
  FIXES: { everyRun: 100, deepRun: 20_000 },
  FORMATTED_TEXTS: { everyRun: 300, deepRun: 15_000 },
  GROWTH_SHARE: { everyRun: 32, deepRun: 1 },
  INITIALIZES: { everyRun: 50, deepRun: 1_000 },
  KILLS: { everyRun: 15, deepRun: 200 },
  PLANS: { everyRun: 400, deepRun: 15_000 },
  PROCESSES: { everyRun: 2, deepRun: 50 },
  READ_TEXTS: { everyRun: 10_000, deepRun: 1_000_000 },
  RECORDING: { everyRun: 1_500, deepRun: 10_000 },
  REFACTORINGS: { everyRun: 150, deepRun: 5_000 },
  SEGMENTS: { everyRun: 10_000, deepRun: 1_000_000 },
  SESSIONS: { everyRun: 100, deepRun: 1_000 },
  SOAK: { everyRun: 5_000, deepRun: 100_000 },
  TOKENS: { everyRun: 300, deepRun: 15_000 },
  VALID: { everyRun: 500, deepRun: 25_000 },
  VERSIONS: { everyRun: 10, deepRun: 250 },
  WHOLE_TEXTS: { everyRun: 1_000, deepRun: 100_000 },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof figures;

/** The share of the deep figures that `npm run test:deep` asks for (`DEEP`); 0 in every other run. */
const share = Math.max(0, Number(process.env['DEEP'] ?? 0)) || 0;

export const isDeep = share > 0;

/** The number of cases of a run. An environment variable of the figure's name gives any other number. */
export function figure(name: FigureName): number {
  const given = Number(process.env[name]);
  if (given > 0) return Math.ceil(given);
  const { everyRun, deepRun } = figures[name];
  return isDeep ? Math.ceil(deepRun * share) : everyRun;
}
