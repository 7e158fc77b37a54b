/** Names that YAML, terminals and people read otherwise. */
import type { Random } from '../support/random.ts';

/** Rule 13 of the imports, and what else was ever read wrongly. */
export const yamlNames: readonly string[] = [
  ...['yes', 'NO', 'on', 'y', 'NULL', 'null', '~', 'true', 'False', '.inf', '-.INF', '.NaN'],
  ...[
    '1e3',
    '0x1F',
    '0b11',
    '0o17',
    '00123',
    '12:30',
    '190:20:30',
    '-1',
    '+5',
    '1_000',
    '.5',
    '5.',
  ],
  ...[
    '2016-12-04',
    '2016-12-04T10:00:00Z',
    'a: b',
    'a #b',
    '# a',
    '*x',
    '&x',
    '!x',
    '- x',
    '-',
    '?',
  ],
  ...[
    '=1+1',
    '=',
    '<<',
    '---',
    '...',
    '%a',
    '@a',
    '`a',
    '[a',
    ']a',
    '{a',
    '}a',
    'a, b',
    "it's",
    '"q"',
  ],
  ...[
    ' lead',
    'trail ',
    'a\\b',
    'a\tb',
    '',
    'web_01',
    'SRV-01',
    'a:',
    ':a',
    '|',
    '>',
    '| x',
    '${x}',
  ],
  ...[
    '{{ x }}',
    '__x__',
    '$(x)',
    '#{x}#',
    'asr-ignore ASR303',
    '# asr-ignore ASR303 -- x',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    '💾',
    '‮abc',
    'שרת-01',
    'サーバー',
    'Ünïcode',
    'e\u0301',
    'x\u00a0y',
  ],
  ...[
    'x'.repeat(300),
    '%2f',
    '<<<<<<< HEAD',
    '=======',
    '1.2.3',
    '6.8.0-90-generic',
    '0,5',
    '08',
    '1:1',
  ],
];

const characters = Array.from('ab Z09:#-_.,[]{}&*!|>\'"%@`\\~=?+/()<>\u00e9\u05d0💾\u200f\t');

/** Different names, also without case. */
export function oddNames(random: Random, count: number): string[] {
  const names = new Map<string, string>();
  while (names.size < count) {
    const name = random.chance(0.5)
      ? random.pick(yamlNames)
      : Array.from({ length: 1 + random.below(12) }, () => random.pick(characters)).join('');
    if (name.trim() !== '') names.set(name.trim().toLowerCase(), name);
  }
  return [...names.values()];
}
