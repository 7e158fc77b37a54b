/** The proof of the segmented design (T-04): after any edit, everything equals a fresh reading of the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figure } from '../support/figures.ts';
import { Edited } from '../support/history.ts';
import { mutate } from '../support/mutate.ts';
import { Random, seedOf } from '../support/random.ts';

const edits = figure('EDITS');
/** Of so many edits one is followed by a comparison with a fresh reading; the text is compared after each. */
const compared = 5;
const sources = readdirSync('examples')
  .filter((name) => name.endsWith('.asr.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));
/** Texts longer than this start anew, so that a run stays within its time. */
const longest = 2_500;

test(`${edits} random edits: segments, positions and findings equal those of a fresh reading`, () => {
  const random = new Random(seedOf('edits'));
  let edited: Edited | undefined;
  let left = 0;
  for (let i = 0; i < edits; i++) {
    if (edited === undefined || left-- <= 0 || edited.text.length > longest) {
      let text = random.pick(sources);
      if (random.chance(0.3)) text = text.replaceAll('\n', '\r\n');
      edited = new Edited(text, random.chance(0.8));
      left = 5 + random.below(60);
    }
    const mutation = mutate(edited.text, random);
    // Some versions are never checked, as when somebody types fast.
    const looked = random.chance(0.7);
    // And of some that are, nobody asks for the findings.
    const asked = looked && random.chance(0.8);
    edited.step({ ...mutation, looked, asked, compared: random.below(compared) === 0 });
  }
});
