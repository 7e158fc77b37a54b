/** Checks names against Azure's rules, as stated by the profile. */
import type { NameRule } from '../requirements/facts.ts';

/** The reason why Azure rejects a name. */
export interface NameViolation {
  readonly kind: 'length' | 'characters' | 'ends';
  /** The reason, as the end of a sentence. */
  readonly reason: string;
}

/** Returns the reason why Azure rejects a name; undefined if it accepts it. */
export function nameViolation(name: string, rule: NameRule): NameViolation | undefined {
  if (matches(rule.pattern, name)) return undefined;
  const allowed = new RegExp(rule.characters, 'u');
  const wrong = Array.from(name).filter((char) => !allowed.test(char));
  if (wrong.length > 0) {
    // Which capital comes first says nothing.
    const isCapital = (char: string): boolean => allowed.test(char.toLowerCase());
    const other = wrong.find((char) => !isCapital(char));
    const parts = [
      ...(wrong.some(isCapital) ? ['capital letters'] : []),
      ...(other === undefined ? [] : [`"${visible(other)}"`]),
    ];
    return { kind: 'characters', reason: `it may not contain ${parts.join(' or ')}` };
  }
  const { length } = name;
  const count = `it has ${length} character${length === 1 ? '' : 's'}`;
  if (length < rule.minLength)
    return { kind: 'length', reason: `${count}, fewer than ${rule.minLength}` };
  if (length > rule.maxLength)
    return { kind: 'length', reason: `${count}, more than ${rule.maxLength}` };
  const first = name.charAt(0);
  const last = name.charAt(length - 1);
  const begins = !matches(rule.first ?? rule.ends, first);
  return {
    kind: 'ends',
    reason: begins ? `it may not begin with "${first}"` : `it may not end with "${last}"`,
  };
}

/**
 * Returns the most similar name that Azure accepts and that is free; undefined if no character is
 * left.
 */
export function allowedName(
  name: string,
  rule: NameRule,
  isTaken: (name: string) => boolean = () => false,
): string | undefined {
  const allowed = new RegExp(rule.characters, 'u');
  const lower = !allowed.test('A');
  const filler = allowed.test('-') ? '-' : '';
  let base = '';
  for (const char of name.normalize('NFD').replace(/\p{M}/gu, '')) {
    const one = lower ? char.toLowerCase() : char;
    base += allowed.test(one) ? one : filler;
  }
  base = base.replace(/-{2,}/g, '-');
  while (base !== '' && !matches(rule.first ?? letterOrDigit, base.charAt(0))) base = base.slice(1);
  base = trimmed(base.slice(0, rule.maxLength));
  let next: string | undefined = matches(rule.pattern, base) ? base : undefined;
  for (let i = 2; next !== undefined && isTaken(next); i++) next = numberedName(base, rule, i);
  return next;
}

/**
 * Returns a name with a number at its end, within the allowed length; undefined if Azure refuses it.
 */
export function numberedName(name: string, rule: NameRule, number: number): string | undefined {
  const suffix = `${new RegExp(rule.characters, 'u').test('-') ? '-' : ''}${number}`;
  const next = `${trimmed(name.slice(0, rule.maxLength - suffix.length))}${suffix}`;
  return matches(rule.pattern, next) ? next : undefined;
}

const letterOrDigit = '^[A-Za-z0-9]';

function trimmed(name: string): string {
  return name.replace(/(?<![^A-Za-z0-9])[^A-Za-z0-9]+$/, '');
}

function matches(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

/** Formats a character for a message; an invisible one by its code. */
function visible(char: string): string {
  if (!/[\p{C}\p{Z}]/u.test(char) || char === ' ') return char;
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
