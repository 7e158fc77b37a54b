/** The proof that the fast reader may stand in for the library: on what it accepts they are equal. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { estate } from '../../bench/descriptors.ts';
import { readBlock } from '../../server/src/yaml/read-block.ts';
import { readYaml } from '../../server/src/yaml/read-yaml.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { cut } from '../../server/src/text/cut.ts';
import { blockText, listText, noise } from '../support/block-text.ts';
import { applied, mutate } from '../support/mutate.ts';
import { figure } from '../support/figures.ts';
import { Random, seedOf } from '../support/random.ts';

const wanted = figure('SEGMENTS');

interface Sample {
  readonly text: string;
  readonly as: 'entry' | 'item' | 'none';
}

describe('the fast reader', () => {
  const canonical = [
    ...readdirSync('examples')
      .filter((name) => name.endsWith('.asr.yaml'))
      .flatMap((name) => samples(readFileSync(`examples/${name}`, 'utf8'))),
    ...scenarios.flatMap((scenario) => samples(estate({ scenario, machines: 20, faultyEvery: 5 }))),
  ];

  test('reads all of the examples and of generated descriptors, with either line end', () => {
    for (const { text, as } of canonical) {
      for (const one of [text, text.replaceAll('\n', '\r\n')])
        assert.ok(compare({ text: one, as }), `gave up on ${JSON.stringify(one)}`);
    }
  });

  test(`equals the library on what it accepts of ${wanted} generated and mutated segments`, () => {
    const random = new Random(seedOf('read-block'));
    const accepted = { generated: 0, mutated: 0 };
    const tried = { generated: 0, mutated: 0 };
    while (tried.generated + tried.mutated < wanted) {
      // Most of it is refused at once, so it does not count.
      for (let left = 5; left > 0; left--)
        compare({ text: noise(random), as: random.pick(['entry', 'item', 'none']) });
      let sample = random.chance(0.8) ? generated(random) : random.pick(canonical);
      if (random.chance(0.2)) sample = { ...sample, text: sample.text.replaceAll('\n', '\r\n') };
      tried.generated++;
      if (compare(sample)) accepted.generated++;
      for (let left = random.below(4); left > 0; left--) {
        sample = { ...sample, text: applied(sample.text, mutate(sample.text, random)) };
        tried.mutated++;
        if (compare(sample)) accepted.mutated++;
      }
    }
    process.stdout.write(
      `read-block: accepted ${accepted.generated} of ${tried.generated} generated and ${accepted.mutated} of ${tried.mutated} mutated segments\n`,
    );
    assert.ok(accepted.generated > tried.generated / 4, 'it gives up on most of what is generated');
    assert.ok(
      accepted.mutated > tried.mutated / 10,
      'it gives up on nearly all of what is mutated',
    );
  });
});

function samples(text: string): Sample[] {
  return cut(text).flatMap(({ kind, text: segment }, i): Sample[] =>
    kind === 'rest'
      ? []
      : [{ text: segment, as: kind === 'item' ? 'item' : i === 0 ? 'none' : 'entry' }],
  );
}

function generated(random: Random): Sample {
  if (random.chance(0.5)) return { text: listText(random, random.below(4), 1), as: 'item' };
  return { text: blockText(random, 0), as: random.chance(0.7) ? 'entry' : 'none' };
}

/** @returns whether the fast reader reads it. */
function compare({ text, as }: Sample): boolean {
  const fast = readBlock(text, as);
  if (fast === undefined) return false;
  const slow = readYaml(text, as);
  if (!isDeepStrictEqual(fast, slow))
    assert.deepEqual(fast, slow, `${as}: ${JSON.stringify(text)}`);
  return true;
}
