import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explanation } from '../../server/src/pages/explanation.ts';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';

describe('the explanation of a requirement', () => {
  test('exists for every requirement of every profile, and begins with its id and title', () => {
    for (const profile of profiles) {
      const rows = catalogue(profile);
      for (const { id, title } of rows.requirements) {
        const page = explanation(id, rows) ?? '';
        assert.equal(page.split('\n')[0], `# ${id} · ${title}`);
        assert.doesNotMatch(page, /\{\w+\}|undefined|\[object/, `${id} in ${profile}`);
      }
    }
  });

  test('is of the profile that is asked for', () => {
    assert.match(explanation('ASR303', catalogue('2016-12')) ?? '', /1023 GB/);
    assert.doesNotMatch(explanation('ASR303', catalogue('2026-05')) ?? '', /at most 1023 GB/);
  });

  test('is undefined for an id that no profile has', () => {
    assert.equal(explanation('ASR998'), undefined);
  });
});
