/** Formatting changes white space and nothing else, and a second time nothing at all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { formatting, rangeFormatting } from '../../server/src/features/index.ts';
import { comments } from '../../server/src/features/refactor/change-checks.ts';
import { edited } from '../support/ask.ts';
import { applied, mutate } from '../support/mutate.ts';
import { figure } from '../support/figures.ts';
import { holds } from '../support/holds.ts';
import { type Random } from '../support/random.ts';

const runs = figure('FORMATTED_TEXTS');
const sources = ['examples', 'examples/faulty'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.asr.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** A text as another author might have laid it out: other steps, more blanks. */
function relaid(text: string, random: Random): string {
  const factor = random.pick([1, 1, 2, 3]);
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      let rest = line.slice(indent);
      if (random.chance(0.2)) rest = rest.replace(/: (?=\S)/, ':   ').replace(/^- /, '-   ');
      if (random.chance(0.1)) rest += '  ';
      return ' '.repeat(indent * factor) + rest;
    })
    .join(random.chance(0.2) ? '\r\n' : '\n');
}

test(`${runs} texts: the same data, comments and lines, and a second time nothing`, () => {
  let changed = 0;
  holds('formatting', runs, (random) => {
    let text = relaid(random.pick(sources), random);
    if (random.chance(0.5))
      for (let n = random.below(4); n >= 0; n--) text = applied(text, mutate(text, random));
    const options = { tabSize: random.pick([2, 2, 4]), insertSpaces: true };
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const start = descriptor.positionAt(random.below(text.length + 1));
    const whole = random.chance(0.7);
    const edits = whole
      ? formatting(descriptor, options)
      : rangeFormatting(
          descriptor,
          { start, end: descriptor.positionAt(random.below(text.length + 1)) },
          options,
        );
    const result = edited(descriptor, edits);
    const about = `${JSON.stringify(text)}\n→\n${result}`;
    if (descriptor.segments.some(({ tree }) => tree.errors.length > 0) && whole)
      assert.equal(result, text);
    if (result === text) return;
    changed++;
    assert.deepEqual(comments(result), comments(text), about);
    assert.deepEqual(blank(result), blank(text), about);
    assert.equal(bare(result), bare(text), about);
    assert.deepEqual(data(result), data(text), about);
    if (!whole) return;
    const again = Descriptor.open('file:///a.asr.yaml', 2, result);
    assert.equal(edited(again, formatting(again, options)), result, `not stable: ${about}`);
  });
  assert.ok(changed > runs / 4, `${changed} changed`);
});

/** Without white space, the comma behind the last item, and what marks an empty value. */
function bare(text: string): string {
  return text.replace(/,(?=\s*[\]}])/g, '').replace(/\s/g, '');
}

/** The lines that are blank. */
function blank(text: string): number[] {
  return text.split(/\r\n|\n/).flatMap((line, i) => (line.trim() === '' ? [i] : []));
}

function data(text: string): unknown {
  const document = parseDocument(text, { merge: true, uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return document.errors.map(({ code }) => code);
  try {
    return document.toJS({ maxAliasCount: -1 });
  } catch (error) {
    return String(error);
  }
}
