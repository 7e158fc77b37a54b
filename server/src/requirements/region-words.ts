/**
 * The words of region names: directions and geographies, with the abbreviations that people and
 * naming conventions use (`weu`, `eus2`), and the groups in which the Azure portal lists regions.
 */

/** Directions, and the letters that stand for them. Compounds are read as their two words. */
export const directions: Readonly<Record<string, readonly string[]>> = {
  north: ['north'],
  south: ['south'],
  east: ['east'],
  west: ['west'],
  central: ['central'],
  northeast: ['north', 'east'],
  southeast: ['south', 'east'],
  northwest: ['north', 'west'],
  southwest: ['south', 'west'],
  n: ['north'],
  s: ['south'],
  e: ['east'],
  w: ['west'],
  c: ['central'],
};

/** The words of each geography, with its abbreviations. */
export const geographies: Readonly<Record<string, readonly string[]>> = {
  africa: [],
  arizona: [],
  asia: [],
  australia: ['au', 'aus'],
  austria: ['at', 'aut'],
  belgium: ['be', 'bel'],
  brazil: ['br'],
  canada: ['ca', 'can'],
  chile: ['cl'],
  china: ['cn'],
  denmark: ['dk'],
  dod: [],
  europe: ['eu', 'europa'],
  france: ['fr'],
  germany: ['de', 'ger'],
  gov: ['government'],
  india: [],
  indonesia: ['id'],
  iowa: [],
  israel: ['il'],
  italy: ['it'],
  japan: ['jp', 'jpn'],
  jio: [],
  korea: ['kr'],
  malaysia: ['my'],
  mexico: ['mx'],
  new: [],
  norway: ['nor'],
  poland: ['pl'],
  qatar: ['qa'],
  spain: ['es'],
  sweden: ['swe'],
  switzerland: ['ch', 'swiss'],
  texas: [],
  uae: ['ae'],
  uk: ['gb'],
  us: ['usa'],
  virginia: [],
  zealand: [],
};

/** The groups of the portal, with a word of each region in them. */
export const portalGroups: Readonly<Record<string, readonly string[]>> = {
  africa: ['africa'],
  'asia pacific': [
    ...['asia', 'australia', 'india', 'indonesia', 'japan', 'korea', 'malaysia', 'zealand'],
  ],
  canada: ['canada'],
  europe: [
    ...['austria', 'belgium', 'denmark', 'europe', 'france', 'germany', 'italy', 'norway'],
    ...['poland', 'spain', 'sweden', 'switzerland', 'uk'],
  ],
  mexico: ['mexico'],
  'middle east': ['israel', 'qatar', 'uae'],
  'south america': ['brazil', 'chile'],
  us: ['us'],
};

/** What each word of a name, or abbreviation, stands for. */
const meanings = new Map<string, readonly string[]>(Object.entries(directions));
for (const [name, others] of Object.entries(geographies))
  for (const word of [name, ...others]) meanings.set(word, [name]);

/** The words that are written out. A few letters may stand for more than one word. */
const names = new Set([
  ...Object.keys(directions).filter((word) => word.length > 1),
  ...Object.keys(geographies),
]);

const MAX_LENGTH = 60;
const MAX_READINGS = 40;

/**
 * Returns the words of a region's name, whether they are written together or apart; undefined if a
 * part of the text is none of them.
 */
export function regionWords(text: string): readonly string[] | undefined {
  return readings(text, (word) => names.has(word))[0];
}

/** Returns every way to read a text as words and abbreviations of region names: `eus2`, `weu`. */
export function regionReadings(text: string): readonly (readonly string[])[] {
  return readings(text, (word) => meanings.has(word));
}

function readings(text: string, isWord: (word: string) => boolean): readonly string[][] {
  if (text.length > MAX_LENGTH) return [];
  let found: string[][] = [[]];
  for (const [part] of text.toLowerCase().matchAll(/\p{L}+|\d+/gu)) {
    const splits = /^\d/.test(part) ? [[part]] : splitsOf(part, isWord);
    found = found
      .flatMap((before) => splits.map((after) => [...before, ...after]))
      .slice(0, MAX_READINGS);
  }
  return found;
}

/** Every way to split letters into words, the ends of the text first, so that each is split once. */
function splitsOf(letters: string, isWord: (word: string) => boolean): readonly string[][] {
  const byStart: string[][][] = [];
  byStart[letters.length] = [[]];
  for (let start = letters.length - 1; start >= 0; start--) {
    const found: string[][] = [];
    for (let end = letters.length; end > start; end--) {
      const word = letters.slice(start, end);
      if (!isWord(word)) continue;
      for (const rest of byStart[end] ?? []) found.push([...(meanings.get(word) ?? []), ...rest]);
    }
    byStart[start] = found.slice(0, MAX_READINGS);
  }
  return byStart[0] ?? [];
}
