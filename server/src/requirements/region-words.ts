/** Regions as a portal in German names them: "Europa, Westen", "Deutschland, Westen-Mitte". */
import { regions } from './regions.ts';

/** What a German word is in the English name of a region. */
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

/** The region whose English words these are, whatever their order; undefined where there is none. */
export function regionInGerman(text: string): string | undefined {
  const lower = text.slice(0, 100).toLowerCase();
  const whole = lower.replace('vereinigtes königreich', 'uk');
  const words = whole.split(/[\s,()/-]+/).flatMap((word) => inEnglish(word).split(' '));
  const wanted = inOrder(words);
  return regions.find(({ displayName }) => inOrder(displayName.toLowerCase().split(' ')) === wanted)
    ?.name;
}

function inEnglish(word: string): string {
  return Object.hasOwn(english, word) ? (english[word] ?? word) : word;
}

function inOrder(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
