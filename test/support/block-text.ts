/** Random YAML of the kind descriptors are written in, and its edges. */
import type { Random } from './random.ts';

const keys = [
  'name',
  'sizeGB',
  'disks',
  'nics',
  'os',
  'a b',
  'é',
  '"q"',
  "'s'",
  '8',
  'true',
  '~',
  '<<',
  '-x',
  '"a: b"',
  'x-y.z',
  'https',
  'a#b',
  '.net',
  '=',
  'null',
  'key ',
  '1.5',
  '"\\u0041"',
  '_',
  'long'.repeat(260),
];
const words = [
  'web-01',
  '100',
  '512',
  '-5',
  '+7',
  '0o17',
  '0x1F',
  '1e3',
  '-.5',
  '.inf',
  '-.INF',
  '.nan',
  '1.',
  '.',
  'true',
  'FALSE',
  'True',
  'null',
  '~',
  'Null',
  'NULL',
  'Windows Server 2012 R2',
  'yes',
  'no',
  '007',
  '10.0.0.0/24',
  'https://x.y:443/z',
  'a:b',
  'a #b',
  'a#b',
  "it's",
  '2026-12-31',
  '12:30',
  '-',
  '--',
  '"quoted"',
  "'single'",
  "'it''s'",
  '"a\\nb"',
  '"\\x41"',
  '"\\ud83d\\ude00"',
  '"#no: comment"',
  '"C:\\\\x"',
  "''",
  '""',
  "' '",
  '" x "',
  '[]',
  '{}',
  '[100, 512]',
  '[ a,b ,"c" ]',
  '{ sizeGB: 200, rdm: true }',
  '{a: [1, {b: c}], "d": e}',
  '[a, ]',
  '[https://x, y:z]',
  '{ a: b c , d: "e" }',
  '[[1], [2]]',
  '[-1, .5]',
  '12345678901234567890',
  '0',
  '-0',
  '+',
  '1_000',
  'NaN',
  '😀',
  'a\u00a0b',
  'x, y',
  'a]',
  'a{b',
  '%a',
  'a?',
  '?a',
  '['.repeat(70) + ']'.repeat(70),
  `${'{ a: '.repeat(70)}b${' }'.repeat(70)}`,
];
const comments = ['', '', '', '', ' # note', '  #', ' # a: b', ' '];

/** A block map or list at a column, each line with its line end. */
export function blockText(random: Random, column: number, depth = 0): string {
  const eol = '\n';
  const pad = ' '.repeat(column);
  const count = 1 + random.below(depth === 0 ? 5 : 3);
  let text = '';
  for (let i = 0; i < count; i++) {
    text += `${pad}${random.pick(keys)}:${value(random, column, depth)}`;
    if (random.chance(0.08))
      text += random.pick([eol, `${' '.repeat(random.below(8))}# c${eol}`, `  ${eol}`]);
  }
  return text;
}

/** A short text of the marks that matter, in any order. */
export function noise(random: Random): string {
  let text = random.pick(['- ', 'a: ', 'a:\n', '  - a: ', '- a:\n', '']);
  for (let left = 1 + random.below(12); left > 0; left--) text += random.pick(marks);
  return text;
}

const marks = [
  'a',
  'b',
  '1',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n  ',
  ': ',
  ':',
  '- ',
  '-',
  ' #',
  '#',
  '"',
  '"',
  "'",
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  ', ',
  '.',
  '\\',
  '?',
  '~',
  '\r\n',
];

/** A list at a column. */
export function listText(random: Random, column: number, count: number, depth = 0): string {
  let text = '';
  for (let i = 0; i < count; i++) {
    const gap = ' '.repeat(random.chance(0.9) ? 1 : 1 + random.below(4));
    const kind = random.next();
    if (kind < 0.5) {
      const inner = column + 1 + gap.length;
      text += `${' '.repeat(column)}-${gap}${blockText(random, inner, depth + 1).slice(inner)}`;
    } else if (kind < 0.9)
      text += `${' '.repeat(column)}-${gap}${random.pick(words)}${random.pick(comments)}\n`;
    else text += `${' '.repeat(column)}-${nested(random, column, depth)}`;
  }
  return text;
}

function value(random: Random, column: number, depth: number): string {
  const kind = random.next();
  if (kind < 0.6 || depth > 3) return ` ${random.pick(words)}${random.pick(comments)}\n`;
  if (kind < 0.65) return `${random.pick(comments)}\n`;
  return nested(random, column, depth);
}

/** A value on lines of its own. */
function nested(random: Random, column: number, depth: number): string {
  const inner = column + (random.chance(0.8) ? 2 : random.below(5));
  const head = `${random.pick(comments)}\n${random.chance(0.1) ? '\n' : ''}`;
  const kind = random.next();
  if (kind < 0.45) return head + blockText(random, inner, depth + 1);
  if (kind < 0.95) return head + listText(random, inner, 1 + random.below(3), depth + 1);
  return `${head}${' '.repeat(inner)}${random.pick(words)}\n`;
}
