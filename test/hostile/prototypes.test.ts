/** T-16: keys that every object has are keys like others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { explore } from '../support/explore.ts';
import { Random } from '../support/random.ts';

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const base = machine('disks: [100]');

const places: Readonly<Record<string, (key: string) => string>> = {
  'at the top': (key) => `${base}${key}: { polluted: true }\n`,
  'in a block': (key) => `${base}outbound:\n  ${key}: { polluted: true }\n`,
  'in a machine': (key) =>
    base.replace('disks: [100]', `disks: [100]\n    ${key}: { polluted: true }`),
  'by a merge': (key) => `${base}outbound:\n  <<: { ${key}: { polluted: true } }\n`,
  'in a line': (key) => `${base}outbound: { ${key}: { polluted: true } }\n`,
};

describe('keys that every object has', () => {
  for (const [place, write] of Object.entries(places))
    for (const key of keys)
      test(`${key} ${place} is an unknown property and nothing else`, () => {
        const said = (name: string): string[] =>
          check(Descriptor.open('file:///keys', 1, write(name))).findings.map(
            ({ requirement, message }) => `${requirement} ${message}`.replaceAll(name, 'KEY'),
          );
        assert.ok(said(key).some((one) => one.startsWith('ASR002')));
        assert.deepEqual(said(key), said('xylophone'));
        explore(write(key), new Random(1));
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      });
});
