/** Which region a text means that names none. */
import { isTransposed } from '../text/nearest.ts';
import leven from 'leven';
import { regionFromGerman } from './german-regions.ts';
import { allRegions, isRegion, normalizeRegion } from './regions.ts';
import { geographies, portalGroups, regionReadings, regionWords } from './region-words.ts';

/** A region that a text means. */
export interface RegionMeaning {
  readonly name: string;
  /** Whether only hyphens and the like are wrong, or it is as the Azure portal shows it. */
  readonly certain: boolean;
}

/**
 * Returns the region that a text means: by its words, by its beginning, or by its letters. A region on
 * another continent is never meant, however alike the letters are.
 */
export function regionMeantBy(text: string): RegionMeaning | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = lettersOf(text);
  if (isRegion(plain)) return { name: plain, certain: true };
  const inPortal = portalName(text);
  if (inPortal !== undefined) return { name: inPortal, certain: true };
  // What is in brackets contradicts the name beside it.
  if (/[()]/.test(text) && !/\p{L}/u.test(beforeBracket(text))) return undefined;
  const name =
    byTheirWords(text) ??
    regionFromGerman(text) ??
    byBeginning(plain) ??
    // A text of known words that is no region is another place: "UK East".
    (regionReadings(text).some((words) => byWords.has(keyOf(words))) || regionWords(text)
      ? undefined
      : byLetters(plain));
  return name === undefined ? undefined : { name, certain: false };
}

/**
 * Returns the programmatic name of the region that a text certainly names: `westeurope` for "West
 * Europe". A text that names none is returned as it is.
 */
export function regionNamed(text: string): string {
  const normal = normalizeRegion(text);
  if (isRegion(normal)) return normal;
  const meaning = regionMeantBy(text);
  return meaning?.certain === true ? meaning.name : text;
}

const MAX_LENGTH = 200;

/** What precedes the last opening bracket; empty without one. */
function beforeBracket(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('('), 0));
}

/** The text without blanks, hyphens and the like. */
function lettersOf(text: string): string {
  return normalizeRegion(text).replace(/[-_.]/g, '');
}

/** Regions by their words in one order. Each word of a name is one of a region. */
const byWords = new Map<string, string>();
for (const name of allRegions) byWords.set(keyOf(regionWords(name) ?? [name]), name);

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** The only region that has the words of a text, in any order. */
function byTheirWords(text: string): string | undefined {
  const found = new Set(regionReadings(text).flatMap((words) => byWords.get(keyOf(words)) ?? []));
  const [first] = found;
  if (found.size !== 1 || first === undefined) return undefined;
  return regionWords(text) !== undefined ? first : unlessSlip(first, lettersOf(text));
}

/** Reads "(Europe) West Europe", as the portal shows it, and "West Europe (westeurope)". */
function portalName(text: string): string | undefined {
  const [, group = '', rest = ''] = /^\s*\(([^()]*)\)([^()]*)$/.exec(text) ?? [];
  const name = lettersOf(rest);
  const members = portalGroups[group.trim().toLowerCase()];
  if (members !== undefined && isRegion(name))
    return regionWords(name)?.some((word) => members.includes(word)) === true ? name : undefined;
  const [, first = '', second = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  return isRegion(lettersOf(first)) && lettersOf(first) === lettersOf(second)
    ? lettersOf(first)
    : undefined;
}

/** The only region whose name begins with the text. */
function byBeginning(plain: string): string | undefined {
  if (plain.length < 5) return undefined;
  const [first, ...others] = allRegions.filter((name) => name.startsWith(plain));
  return first === undefined || others.length > 0 ? undefined : unlessSlip(first, plain);
}

/** "centralaus" is Australia Central, or a slip of Central US: then neither is certain enough. */
function unlessSlip(name: string, plain: string): string | undefined {
  const isSlip = allRegions.some(
    (other) => other !== name && (isTransposed(plain, other) || leven(plain, other) <= 1),
  );
  return isSlip ? undefined : name;
}

/** The only region that differs in so few letters, with the geographies that the text names. */
function byLetters(plain: string): string | undefined {
  if (plain.length < 5) return undefined;
  const most = plain.length < 9 ? 1 : 2;
  const named = Object.keys(geographies).filter((word) => word.length > 2 && plain.includes(word));
  let best: string | undefined;
  let [least, isOnly] = [most + 1, true];
  for (const name of allRegions) {
    if (Math.abs(name.length - plain.length) > most) continue;
    const distance = isTransposed(plain, name) ? 1 : leven(plain, name, { maxDistance: most + 1 });
    if (distance > least || distance > most) continue;
    const own = regionWords(name) ?? [];
    // In a geography of two letters, one other letter is another continent.
    const isShort = own.some((word) => /^(?:us|uk|uae)$/.test(word) && !plain.includes(word));
    const isOther = !named.every((word) => own.includes(word));
    if (isShort || isOther) continue;
    isOnly = distance < least;
    [best, least] = [name, distance];
  }
  return isOnly ? best : undefined;
}
