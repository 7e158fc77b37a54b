/** Updates, by the number of their knowledge base article. */

/** Whether two texts name the same update: `KB2961977`, `kb 2961977` and `2961977` do. */
export function isSamePatch(one: string, other: string): boolean {
  return patchNumber(one) === patchNumber(other);
}

function patchNumber(patch: string): string {
  const text = patch.trim().toLowerCase();
  return /^(?:kb)?[\s-]*(\d+)$/.exec(text)?.[1] ?? text;
}
