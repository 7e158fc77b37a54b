/** Every sample inventory gives the facts that are expected of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertFacts, filesIn, inventoryOf, samplesFolder, type Json } from './expected-facts.ts';

/** A merge is tested elsewhere. */
const folders = readdirSync(samplesFolder).filter((name) => name !== 'reimport');

function expectedOf(folder: string): Json {
  return JSON.parse(readFileSync(join(samplesFolder, folder, 'expected.json'), 'utf8')) as Json;
}

describe('samples', () => {
  for (const folder of folders)
    test(folder, () => {
      const expected = expectedOf(folder);
      const more = expected['withMachines'] as { file: string } | undefined;
      assertFacts(inventoryOf(filesIn(join(samplesFolder, folder), more && [more.file])), expected);
    });
});
