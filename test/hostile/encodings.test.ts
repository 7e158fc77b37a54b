/** T-17: line ends, a byte order mark and characters of every kind change no finding and no column. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { diagnostics } from '../../server/src/features/index.ts';
import { machine } from '../../server/src/rules/examples.ts';

const lineEnds: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  mixed: (text) => {
    let i = 0;
    return text.replace(/\n/g, () => (i++ % 2 === 0 ? '\r\n' : '\n'));
  },
  CR: (text) => text.replaceAll('\n', '\r'),
};
const marks = { 'no mark': '', 'a byte order mark': '\ufeff' };
const characters = {
  ASCII: 'abc',
  astral: '😀𝒳',
  combining: 'e\u0301',
  'right to left': 'שלום',
  NUL: '\0',
  'a lone surrogate': '\ud83d',
};
/** Descriptors with a place for the characters (`@`) and a fault behind them on the same line. */
const documents = [
  machine('notes: "@"\n    disks: [100, 2048]'),
  machine('disks: [100]').replace(
    '- name:',
    '- { notes: "@", disks: [100, 4000], name: B }\n  - name:',
  ),
  `${machine('disks: [100]')}failover: { notes: "@", types: [test, planned] }\n`,
  machine('disks: [100]').replace(
    /vault:[^\n]*/,
    'vault: { notes: "@", name: "1", location: westeurope }',
  ),
  `scenario: vmware-to-azure\n"@": 1\nvault: [\n`,
];

interface Said {
  readonly code: unknown;
  readonly message: unknown;
  readonly line: number;
  /** What stands at the range, by the rules of the protocol. */
  readonly marked: string;
}

describe('240 ways to write five descriptors', () => {
  documents.forEach((document, i) => {
    for (const [kind, character] of Object.entries(characters)) {
      const text = document.replace('@', character);
      const plain = said(text);
      assert.ok(plain.length > 0);
      for (const [end, write] of Object.entries(lineEnds))
        for (const [mark, before] of Object.entries(marks))
          test(`descriptor ${i + 1} with ${kind}, ${end}, ${mark}`, () => {
            const found = said(before + write(text));
            // YAML takes no lone carriage return for a line end: the file is told of it instead.
            if (end === 'CR')
              assert.ok(
                found.some(({ code }) => code === 'ASR001'),
                JSON.stringify(found),
              );
            else assert.deepEqual(found, plain);
          });
    }
  });
});

function said(text: string): Said[] {
  const lines = text.split(/\r\n|\r|\n/);
  return diagnostics(check(Descriptor.open('file:///coded', 1, text))).map(
    ({ code, message, range: { start, end } }) => {
      const content = lines[start.line] ?? '';
      const until = end.line === start.line ? end.character : content.length;
      assert.ok(until <= content.length);
      const marked = content.slice(start.character, until).replace('\ufeff', '');
      return { code, message, line: start.line, marked };
    },
  );
}
