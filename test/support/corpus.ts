import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostile, sourceTexts } from './hostile.ts';
import type { Random } from './random.ts';

const folders = ['examples', 'examples/faulty', 'test/fixtures/editor'];

/** The examples, their faulty twins, what the editor is tried with, and random texts, each such as a file can hold; by file name. */
export function corpus(random: Random, randomTexts: number): Map<string, string> {
  const sources = sourceTexts(random, 10);
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((one) => /\.asr\.ya?ml$/.test(one))) {
      files.set(`${folder.replaceAll('/', '-')}-${name}`, readFileSync(join(folder, name), 'utf8'));
    }
  }
  for (let i = 0; i < randomTexts; i++) {
    const text = hostile(random, sources).replace(/^\ufeff/, '');
    // Half a surrogate pair is in no file.
    if (!/\p{Surrogate}|\0/u.test(text)) files.set(`random-${i}.asr.yaml`, text);
  }
  return files;
}
