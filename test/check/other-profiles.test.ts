import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { compareProfiles } from '../../server/src/check/compare-profiles.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { example } from '../../server/src/rules/examples.ts';
import { corpus } from '../support/corpus.ts';
import { Random, seedOf } from '../support/random.ts';

/** What a present-day estate looks like. */
export const modern = example('vmware-to-azure', {
  vSphereHosts: '\n  - { name: esx01, version: "8.0" }',
  vCenterServers: '\n  - { name: vc01, version: "8.0" }',
  protectedItems:
    '\n  - { name: WEB01, os: Windows Server 2022, firmware: UEFI, disks: [127, 2048] }\n  - { name: LNX01, os: Ubuntu 22.04, disks: [60] }',
});

describe('a finding', () => {
  test('tells whether another profile has it too', () => {
    const { findings } = check(Descriptor.open('file:///a', 1, modern));
    const errors = findings.filter(({ severity }) => severity === 'error');
    assert.ok(errors.length >= 6, String(errors.length));
    for (const { requirement, occursIn } of errors) {
      assert.equal(occursIn('2016-12'), true, requirement);
      assert.equal(occursIn('2026-05'), false, requirement);
    }
  });
  test('tells the same as a check under that profile, for random texts', () => {
    const random = new Random(seedOf('other profiles'));
    for (const [name, text] of corpus(random, 150)) {
      const checked = check(Descriptor.open('file:///a', 1, text));
      const own = checked.catalogue.profile;
      for (const other of profiles.filter((one) => one !== own)) {
        const { gone } = compareProfiles(checked, own, other);
        const keys = (all: typeof gone): string[] =>
          all
            .filter(({ requirement }) => requirement !== 'ASR030')
            .map(({ requirement, span }) => `${requirement} ${span.start}`);
        const absent = checked.findings.filter(({ occursIn }) => !occursIn(other));
        assert.deepEqual(keys(absent), keys(gone), `${name} ${other}`);
      }
    }
  });
});
