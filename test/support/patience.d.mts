export const patienceMs: number;
export const filePatienceMs: number;
export function until<T>(
  what: string | (() => string),
  found: () => T | undefined | false | Promise<T | undefined | false>,
  ms?: number,
): Promise<T>;
