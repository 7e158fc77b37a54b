/** Names that every object of a program has: as keys and as names they are text like any other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const sound = example('physical-to-azure');

/** A text with the name in one place, and what is said of it there. */
const places: Readonly<Record<string, (name: string) => readonly [string, ...string[]]>> = {
  'at the top': (name) => [`${sound}${name}: { polluted: yes }\n`, 'ASR002'],
  'in a block': (name) => [`${sound}capacity: { ${name}: { polluted: yes } }\n`, 'ASR002'],
  'in an item': (name) => [
    sound.replace('disks:', `${name}: { polluted: yes }\n    disks:`),
    'ASR002',
  ],
  'by a merge': (name) => [`${sound}capacity: { <<: { ${name}: { polluted: yes } } }\n`, 'ASR002'],
  'in the checklist': (name) => [`${sound}checklist: { ${name}: done }\n`, 'ASR002'],
  'as the name of a machine': (name) => [`${sound}  - name: ${name}\n`],
  'as a name that is not declared': (name) => [
    `${sound}  - { name: B, storageAccount: ${name} }\n`,
    'ASR003',
  ],
  'as an anchor': (name) => [`${sound}name: &${name} x\nsubscription: *${name}\n`],
  'as a value of a list': (name) => [`${sound}portal: ${name}\n`, 'ASR016'],
  'as the scenario': (name) => [sound.replace('physical-to-azure', name), 'ASR006'],
};

for (const [place, make] of Object.entries(places)) {
  describe(place, () => {
    for (const name of names) {
      test(name, () => {
        const [text, ...expected] = make(name);
        const { findings } = check(Descriptor.open('file:///names', 1, text));
        const told = findings
          .map(({ requirement }) => requirement)
          // What Azure thinks of such a name is another matter.
          .filter((id) => id !== 'ASR310' && id !== 'ASR311' && id !== 'ASR015');
        assert.deepEqual(told, expected);
        for (const { fixes } of findings) fixes();
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      });
    }
  });
}
