import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { mixedEstates } from '../support/mixed-estates.ts';

describe('a wholly declared estate of Windows and Linux has nothing open that a declaration settles', () => {
  for (const [scenario, text] of Object.entries(mixedEstates))
    for (const profile of profiles)
      test(`${scenario}, ${profile}`, () => {
        const whole = `profile: ${profile}\n${text}`;
        const checked = check(Descriptor.open('file:///a', 1, whole), {}, '2026-11-29');
        const open = checklist(checked)
          .filter(({ state }) => state === 'open')
          // What only a person can see to, and the consequences of what is declared.
          .filter(({ note }) => /^(?:not declared|declared in)/.test(note))
          .map(({ requirement, note }) => `${requirement.id} ${note}`);
        assert.deepEqual(open, []);
        if (profile !== '2016-12') return;
        const errors = checked.findings.filter(({ isBreach }) => isBreach);
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
        );
      });
});
