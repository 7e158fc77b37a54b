/** How many cases a test runs: `DEEP=10` asks for ten times as many, and the test's own name for any number. */
export function figure(name: string, everyRun: number): number {
  const given = Number(process.env[name]);
  return given > 0 ? given : Math.round(everyRun * deep);
}

/** How many times as many cases as on every change. */
export const deep = Math.max(1, Number(process.env['DEEP'] ?? 1) || 1);
