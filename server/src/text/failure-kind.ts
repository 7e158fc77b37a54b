/**
 * Returns the kind of a failure and its code, for use in a sentence: `TypeError`, `Error ENOSPC`.
 */
export function failureKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  // `error.name` can be any text; the class name comes from code.
  const kind = error.constructor.name;
  return isCode(code) ? `${kind} ${code}` : kind;
}

/**
 * Whether this is a code that is safe to show: a number, or a system error code such as `ENOSPC`.
 */
function isCode(code: unknown): code is number | string {
  return typeof code === 'number' || (typeof code === 'string' && /^E[A-Z_]{2,40}$/.test(code));
}
