/**
 * Patterns for one name in a path: `*`, `?`, `[a-z]` and `\`, as in `.gitignore` and shells. Libraries
 * turn patterns into regular expressions, which take exponential time for some patterns; patterns
 * come with a repository and are not trusted. This matcher takes at most the product of the lengths.
 */

/** A part of a pattern: `*`, or what one character must be. */
type Part = '*' | ((character: string) => boolean);

export type NamePattern = readonly Part[];

/**
 * Compiles a pattern without `/`. Matches upper and lower case alike.
 * @returns undefined for a pattern that matches no name: an open `[`, or a `\` at the end.
 */
export function namePattern(text: string): NamePattern | undefined {
  const characters = Array.from(text);
  const parts: Part[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') {
      if (parts.at(-1) !== '*') parts.push('*');
    } else if (character === '?') parts.push(() => true);
    else if (character === '[') {
      const found = characterClass(characters, at + 1);
      if (found === undefined) return undefined;
      parts.push(found.accepts);
      at = found.end;
    } else if (character === '\\') {
      const next = characters[++at];
      if (next === undefined) return undefined;
      parts.push(literal(next));
    } else parts.push(literal(character));
  }
  return parts;
}

/**
 * Whether a pattern matches a whole name. After a mismatch only the last `*` takes one more
 * character: what an earlier one takes never has to change.
 * @param name its characters, as `Array.from(name)` has them.
 */
export function matchesName(pattern: NamePattern, name: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    const wanted = pattern[part];
    if (wanted === '*') {
      star = part++;
      taken = at;
    } else if (wanted?.(name[at] ?? '') === true) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[part] === '*') part++;
  return part === pattern.length;
}

function literal(character: string): (other: string) => boolean {
  const folded = character.toLowerCase();
  return (other) => other === character || other.toLowerCase() === folded;
}

/** @param start the index after `[`. @returns undefined if there is no `]`. */
function characterClass(
  characters: readonly string[],
  start: number,
): { accepts: (character: string) => boolean; end: number } | undefined {
  const negated = characters[start] === '!' || characters[start] === '^';
  const first = negated ? start + 1 : start;
  const tests: ((character: string) => boolean)[] = [];
  for (let at = first; at < characters.length; at++) {
    if (characters[at] === ']' && at > first) {
      const accepts = (character: string): boolean =>
        tests.some(
          (one) => one(character) || one(character.toLowerCase()) || one(character.toUpperCase()),
        ) !== negated;
      return { accepts, end: at };
    }
    const named = namedClass(characters, at);
    if (named !== undefined) {
      tests.push((character) => named.accepts.test(character));
      at = named.end;
      continue;
    }
    if (characters[at] === '\\') at++;
    const from = characters[at];
    if (from === undefined) return undefined;
    const isRange = characters[at + 1] === '-' && ![undefined, ']'].includes(characters[at + 2]);
    if (isRange) at += 2;
    if (isRange && characters[at] === '\\') at++;
    const to = characters[at];
    if (to === undefined) return undefined;
    tests.push((character) => codeOf(from) <= codeOf(character) && codeOf(character) <= codeOf(to));
  }
  return undefined;
}

/** The longest name of a class is 6 letters: a bounded search. */
function namedClass(
  characters: readonly string[],
  at: number,
): { accepts: RegExp; end: number } | undefined {
  if (characters[at] !== '[' || characters[at + 1] !== ':') return undefined;
  const [, name = ''] = /^\[:(\w{1,6}):\]/.exec(characters.slice(at, at + 10).join('')) ?? [];
  const accepts = namedClasses.get(name);
  return accepts && { accepts, end: at + name.length + 3 };
}

const namedClasses: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /^[a-z0-9]$/i],
  ['alpha', /^[a-z]$/i],
  ['blank', /^[ \t]$/],
  ['cntrl', /^[\0-\x1f\x7f]$/],
  ['digit', /^[0-9]$/],
  ['graph', /^[!-~]$/],
  ['lower', /^[a-z]$/i],
  ['print', /^[ -~]$/],
  ['punct', /^[!-/:-@[-`{-~]$/],
  ['space', /^[ \t-\r]$/],
  ['upper', /^[a-z]$/i],
  ['xdigit', /^[0-9a-f]$/i],
]);

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
