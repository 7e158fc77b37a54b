/**
 * German region names, as the Azure portal shows them: "Europa, Westen", "Deutschland,
 * Westen-Mitte".
 */
import { regions } from './regions.ts';

/** The English words for German words in region names. */
const english: Readonly<Record<string, string>> = {
  norden: 'north',
  nord: 'north',
  süden: 'south',
  sueden: 'south',
  süd: 'south',
  osten: 'east',
  ost: 'east',
  südosten: 'southeast',
  südost: 'southeast',
  westen: 'west',
  mitte: 'central',
  zentral: 'central',
  europa: 'europe',
  deutschland: 'germany',
  schweiz: 'switzerland',
  österreich: 'austria',
  oesterreich: 'austria',
  frankreich: 'france',
  belgien: 'belgium',
  italien: 'italy',
  spanien: 'spain',
  polen: 'poland',
  norwegen: 'norway',
  schweden: 'sweden',
  dänemark: 'denmark',
  großbritannien: 'uk',
  vereinigte: '',
  staaten: 'us',
  usa: 'us',
  kanada: 'canada',
  brasilien: 'brazil',
  indien: 'india',
  asien: 'asia',
  südostasien: 'southeast asia',
  australien: 'australia',
  südafrika: 'south africa',
  vae: 'uae',
  neuseeland: 'new zealand',
};

/**
 * Returns the region that has these German words in its name, in any order; undefined if none has.
 */
export function regionFromGerman(text: string): string | undefined {
  const lower = text.slice(0, 100).toLowerCase();
  const whole = lower.replace('vereinigtes königreich', 'uk');
  const words = whole.split(/[\s,()/-]+/).flatMap((word) => toEnglish(word).split(' '));
  const wanted = sortedWords(words);
  return regions.find(
    ({ displayName }) => sortedWords(displayName.toLowerCase().split(' ')) === wanted,
  )?.name;
}

function toEnglish(word: string): string {
  return Object.hasOwn(english, word) ? (english[word] ?? word) : word;
}

function sortedWords(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
