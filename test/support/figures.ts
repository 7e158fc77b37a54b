/** How many cases a test runs: `DEEP=10` asks for ten times as many, and the test's own name for any number. */
export function figure(name: string, everyRun: number): number {
  const given = Number(process.env[name]);
  return given > 0 ? given : Math.ceil(everyRun * deep);
}

/** How many times as many cases as on every change; less than one where others count, as for coverage. */
export const deep = Number(process.env['DEEP']) > 0 ? Number(process.env['DEEP']) : 1;
