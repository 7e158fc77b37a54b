/**
 * Which of a few allowed words a value means. Words count before letters, and a word never means
 * its contrary.
 */
import { isSameWord, nearest } from '../text/nearest.ts';

/** Words beside the one that matters: "Test failover", "VMware server", `guestToolsRunning`. */
const fillers: ReadonlySet<string> = new Set([
  ...[
    'failover',
    'failback',
    'fail',
    'over',
    'back',
    'type',
    'mode',
    'the',
    'a',
    'an',
    'is',
    'only',
  ],
  ...[
    'server',
    'machine',
    'vm',
    'disk',
    'disks',
    'storage',
    'account',
    'accounts',
    'guest',
    'tools',
  ],
  ...['connection', 'network', 'site', 'portal', 'azure', 'microsoft', 'deployment', 'model', 'ip'],
  ...[
    'address',
    'assignment',
    'gateway',
    'firmware',
    'boot',
    'replication',
    'datacenter',
    'through',
  ],
  ...['manager', 'action', 'step', 'file', 'volume', 'by', 'via', 'using', 'redundant', 'standard'],
]);

/** Beginnings and words that turn a meaning into its contrary. */
const negations = /^(?:not?|non|un|in|dis|never|without)(?=.)/;
const negators: ReadonlySet<string> = new Set(['not', 'no', 'non', 'never', 'without', 'none']);

/**
 * Returns the allowed word that a value means; undefined if it may mean none or several of them.
 * @param synonyms other words, with the allowed ones that they mean.
 */
export function meantWord(
  value: string,
  known: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): string | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const same = known.find((word) => isSameWord(word, value));
  if (same !== undefined) return same;
  const synonym = Object.keys(synonyms).find((word) => isSameWord(word, value));
  if (synonym !== undefined) return synonyms[synonym];
  const meanings = new Map(known.map((word) => [word, word]));
  for (const [word, meant] of Object.entries(synonyms)) meanings.set(word, meant);
  return byWords(value, meanings) ?? byLetters(value, known);
}

const MAX_LENGTH = 100;

/** The one whose words are all in the value, where the others say nothing. */
function byWords(value: string, meanings: ReadonlyMap<string, string>): string | undefined {
  const words = wordsOf(value);
  let found: { readonly meant: string; readonly count: number } | undefined;
  let isOnly = true;
  for (const [word, meant] of meanings) {
    const own = wordsOf(word);
    if (own.length >= words.length || !own.every((one) => words.includes(one))) continue;
    if (!words.every((one) => own.includes(one) || fillers.has(one))) continue;
    if (found !== undefined && own.length < found.count) continue;
    isOnly = found === undefined || own.length > found.count || found.meant === meant;
    found = { meant, count: own.length };
  }
  return isOnly ? found?.meant : undefined;
}

/** The only one that differs in so few letters. */
function byLetters(value: string, known: readonly string[]): string | undefined {
  const near = nearest(value, known, 0.34);
  if (near === undefined || isContrary(value, near)) return undefined;
  // Of two that are as near, either may be meant.
  const other = nearest(
    value,
    known.filter((word) => word !== near),
    0.34,
  );
  return other === undefined || isCloser(value, near, other) ? near : undefined;
}

function isCloser(value: string, near: string, other: string): boolean {
  return nearest(value, [other, near], 0.34) === near;
}

/** Whether one of two words says "not" and the other does not. */
function isContrary(one: string, other: string): boolean {
  return isNegative(one) !== isNegative(other) && contraryLetters(one, other);
}

function isNegative(text: string): boolean {
  return negations.test(plain(text)) || wordsOf(text).some((word) => negators.has(word));
}

function contraryLetters(one: string, other: string): boolean {
  const bare = (text: string): string => plain(text).replace(negations, '');
  return nearest(bare(one), [bare(other)], 0.34) !== undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, however they are separated: by blanks, hyphens or capitals. */
function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/(\p{Ll}{2}|\p{N})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return apart.match(/[\p{L}\p{N}]+/gu) ?? [];
}
