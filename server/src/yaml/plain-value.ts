import type { ScalarValue } from './tree.ts';

/** Returns the value of a plain scalar in YAML's core schema. */
export function plainValue(text: string): ScalarValue {
  const c = text.charCodeAt(0);
  if (c <= 0x39 ? !number.test(text) : text.length > MAX_WORD_LENGTH) return text;
  const word = words.get(text);
  if (word !== undefined) return word;
  if (c > 0x39) return text;
  if (c === 0x30 && /^0[ox]/.test(text)) return parseInt(text.slice(2), text[1] === 'o' ? 8 : 16);
  return parseFloat(text);
}

const number =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const MAX_WORD_LENGTH = 5;
const words: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['~', 'null', 'Null', 'NULL'].map((text): [string, null] => [text, null]),
  ...['true', 'True', 'TRUE'].map((text): [string, true] => [text, true]),
  ...['false', 'False', 'FALSE'].map((text): [string, false] => [text, false]),
  ...['.nan', '.NaN', '.NAN'].map((text): [string, number] => [text, NaN]),
  ...['', '+', '-'].flatMap((sign) =>
    ['.inf', '.Inf', '.INF'].map((text): [string, number] => [
      sign + text,
      sign === '-' ? -Infinity : Infinity,
    ]),
  ),
]);
