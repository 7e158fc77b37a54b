/** The kind of a failure and its code, as a part of a sentence: `TypeError`, `Error ENOSPC`. */
export function failureKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  // The name could be any text; that of the class is one of the code's.
  const kind = error.constructor.name;
  return isCode(code) ? `${kind} ${code}` : kind;
}

/** A code is a number, or a word in capitals as that of a system's error. */
function isCode(code: unknown): code is number | string {
  return typeof code === 'number' || (typeof code === 'string' && /^E[A-Z_]{2,40}$/.test(code));
}
