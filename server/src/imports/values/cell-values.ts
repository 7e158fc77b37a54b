/** Reads numbers and booleans, as tools in many languages write them. */

/**
 * Reads a number: `16,384`, `1.048.576`, `0,5`. Undefined if the text is none.
 * @param isWhole whether the column has whole numbers only, so that one separator before three digits
 *   separates thousands.
 */
export function numberIn(text: string, isWhole: boolean): number | undefined {
  const plain = text.replace(/[\s'’]/gu, '');
  if (!/\d/.test(plain) || !/^[+-]?[\d.,]+(?:e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const dot = plain.lastIndexOf('.');
  const comma = plain.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) {
    const [decimal, thousands] = dot > comma ? ['.', ','] : [',', '.'];
    return grouped(plain, thousands, decimal);
  }
  const mark = dot >= 0 ? '.' : ',';
  const groups = plain.split(mark);
  if (groups.length === 1) return finite(plain);
  const isThousands = groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (isThousands && (isWhole || groups.length > 2)) return finite(groups.join(''));
  return groups.length === 2 ? finite(groups.join('.')) : undefined;
}

function grouped(plain: string, thousands: string, decimal: string): number | undefined {
  const [whole = '', fraction, ...more] = plain.split(decimal);
  const [first = '', ...groups] = whole.split(thousands);
  const isGrouped = first !== '' && groups.every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || more.length > 0 || fraction?.includes(thousands) === true) return undefined;
  return finite(`${first}${groups.join('')}.${fraction ?? ''}`);
}

function finite(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const TRUE = new Set(
  'true yes 1 enabled enable on wahr ja vrai oui verdadero sí si vero sì verdadeiro sim waar sant sand tosi prawda igaz doğru истина 真'.split(
    ' ',
  ),
);
const FALSE = new Set(
  'false no 0 disabled disable off falsch nein faux non falso não nao onwaar falskt falsk usann epätosi fałsz hamis yanlış ложь 偽'.split(
    ' ',
  ),
);

/** Reads a boolean in any language that Excel writes; undefined if the text is none. */
export function booleanIn(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : undefined;
}

/** Returns GB of 1024^3 bytes, of MiB; a remainder is rounded up to three decimals. */
export function gbOfMib(mib: number): number {
  return roundedUp(mib / 1024);
}

/** Rounds up, so that a size above a limit never passes as the limit. */
function roundedUp(gb: number): number {
  const rounded = Math.round(gb * 1000) / 1000;
  return rounded >= gb ? rounded : Math.round(rounded * 1000 + 1) / 1000;
}

/** As `gbOfMib` for what is free: it is rounded down. */
export function freeGbOfMib(mib: number): number {
  return Math.floor((mib / 1024) * 1000) / 1000;
}
/** As `gbOfMib`, of bytes. */
export function gbOfBytes(bytes: number): number {
  return roundedUp(bytes / 1024 ** 3);
}
