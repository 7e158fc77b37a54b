/** Numbers with a unit, as people write them in a value: `80 GB`, `1,5 TB`, `90 min`, `1h30m`. */
import { convertUnit, unitOf, type Unit } from './units.ts';

/** What a text may mean as a number of one unit. */
export interface Quantity {
  /** The number in the unit that is asked for. */
  readonly value: number;
  /** The other number that it may be, where a comma or a point may separate thousands. */
  readonly other: number | undefined;
  /** The unit in the text; undefined if there is none. */
  readonly unit: Unit | undefined;
  /** Whether no other number can be meant. Some count 1000 MB as 1 GB, but nobody does so with MiB. */
  readonly isCertain: boolean;
}

const term = /(\d(?:[.,'_ \u00a0\u2009\u202f]?\d)*|[.,]\d+)\s*([a-z%][a-z/]{0,11}\.?)?\s*/iy;
/** Longer texts are no quantities. */
const MAX_LENGTH = 60;

/**
 * Reads a number with or without a unit.
 * @param wanted the unit of the result.
 * @returns undefined for any other text, and for a unit that measures something else.
 */
export function readQuantity(text: string, wanted: Unit): Quantity | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return undefined;
  const clock = wanted.dimension === 'time' ? inSeconds(trimmed) : undefined;
  const seconds = clock === undefined ? undefined : unitOf('seconds');
  if (clock !== undefined && seconds !== undefined) {
    const value = convertUnit(clock, seconds, wanted);
    return value === undefined
      ? undefined
      : { value, other: undefined, unit: seconds, isCertain: true };
  }
  const terms = termsOf(
    trimmed.replace(/^PT?(?=\d.*[HMSDW]$)/i, '').replace(/(?<=D)T/i, ''),
    wanted,
  );
  const [first, ...more] = terms ?? [];
  if (first === undefined) return undefined;
  if (more.length === 0) {
    const { numbers, unit } = first;
    const [value, other] = numbers.map((one) => convertUnit(one, unit ?? wanted, wanted));
    const isExact =
      unit === undefined ||
      unit.name === wanted.name ||
      unit.dimension !== 'size' ||
      /[a-z]ib?$/i.test(trimmed);
    const isCertain = isExact && other === undefined;
    return value === undefined ? undefined : { value, other, unit, isCertain };
  }
  // Only times are written in several units, and only from the largest to the smallest.
  let value = 0;
  let last = Infinity;
  for (const { numbers, unit } of [first, ...more]) {
    if (wanted.dimension !== 'time' || unit === undefined || unit.factor >= last) return undefined;
    last = unit.factor;
    value += convertUnit(numbers[0] ?? 0, unit, wanted) ?? NaN;
  }
  return Number.isFinite(value)
    ? { value, other: undefined, unit: first.unit, isCertain: true }
    : undefined;
}

interface Term {
  readonly numbers: readonly number[];
  readonly unit: Unit | undefined;
}

function termsOf(text: string, { dimension }: Unit): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; at = term.lastIndex) {
    term.lastIndex = at;
    const match = term.exec(text);
    if (match === null) return undefined;
    const [, digits = '', word] = match;
    const unit = word === undefined ? undefined : unitOf(word, dimension);
    const numbers = numbersIn(digits.trim());
    if (numbers.length === 0 || (word !== undefined && unit === undefined)) return undefined;
    terms.push({ numbers, unit });
  }
  return terms;
}

/** The numbers that digits with separators may mean, the likelier one first. */
function numbersIn(digits: string): readonly number[] {
  const plain = digits.replace(/[' _\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(plain)) return [Number(plain)];
  const [, whole = '', mark = '', rest = ''] = /^(\d*)([.,])(\d+)$/.exec(plain) ?? [];
  if (mark !== '') {
    const decimal = Number(`${whole}.${rest}`);
    const isThousand = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    if (!isThousand) return [decimal];
    return mark === ',' ? [Number(whole + rest), decimal] : [decimal, Number(whole + rest)];
  }
  // Several groups of three, and perhaps a fraction after the other mark.
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(plain) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(plain);
  if (grouped === null) return [];
  return [Number(`${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[2] ?? '0'}`)];
}

/** The seconds of a time such as `01:30:00` or `1:30`, which is hours and minutes. */
function inSeconds(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
