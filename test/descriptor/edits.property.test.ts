/** The proof of the segmented design (T-04): after any edit, everything equals a fresh reading of the text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check, type Checked } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { figure } from '../support/figures.ts';
import { applied, mutate, type Mutation } from '../support/mutate.ts';
import { Random, seedOf } from '../support/random.ts';

const edits = figure('EDITS', 50_000);
/** Of so many edits one is followed by a comparison with a fresh reading; the text is compared after each. */
const compared = 5;
const sources = readdirSync('examples')
  .filter((name) => name.endsWith('.asr.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));
/** Texts longer than this start anew, so that a run stays within its time. */
const longest = 2_500;

test(`${edits} random edits: segments, positions and findings equal those of a fresh reading`, () => {
  const random = new Random(seedOf('edits'));
  let text = '';
  let descriptor = Descriptor.open('file:///a.asr.yaml', 0, text);
  let checked: Checked | undefined;
  const history: { from: string; mutations: Mutation[] } = { from: '', mutations: [] };
  let left = 0;
  for (let i = 0; i < edits; i++) {
    if (left-- <= 0 || text.length > longest) {
      text = random.pick(sources);
      if (random.chance(0.3)) text = text.replaceAll('\n', '\r\n');
      descriptor = Descriptor.open('file:///a.asr.yaml', i, text);
      checked = random.chance(0.8) ? check(descriptor) : undefined;
      history.from = text;
      history.mutations = [];
      left = 5 + random.below(60);
    }
    const mutation = mutate(text, random);
    history.mutations.push(mutation);
    text = applied(text, mutation);
    descriptor = descriptor.edit(i, [mutation]);
    // Some versions are never checked, as when somebody types fast.
    const looked = random.chance(0.7);
    if (looked) checked = check(descriptor, undefined, checked);
    // And of some that are, nobody asks for the findings.
    const asked = looked && random.chance(0.8);
    assert.equal(descriptor.text, text, JSON.stringify(history));
    if (random.below(compared) === 0)
      compare(descriptor, asked ? checked : undefined, text, history);
  }
});

function compare(
  descriptor: Descriptor,
  checked: Checked | undefined,
  text: string,
  history: unknown,
): void {
  const fresh = Descriptor.open(descriptor.uri, descriptor.version, text);
  const context = (): string => `after ${JSON.stringify(history)}`;
  assert.equal(descriptor.text, text, context());
  assert.deepEqual(pieces(descriptor), pieces(fresh), context());
  assert.equal(descriptor.lineCount, fresh.lineCount);
  if (checked !== undefined) assert.deepEqual(said(checked), said(check(fresh)), context());
}

function pieces({ segments }: Descriptor): unknown[] {
  return segments.map(({ kind, owner, header, indent, first, text }) => ({
    kind,
    owner,
    header,
    indent,
    first,
    text,
  }));
}

function said({ descriptor, findings }: Checked): unknown[] {
  return findings.map(({ requirement, rule, severity, span, message, related, fixes }) => ({
    requirement,
    rule,
    severity,
    range: descriptor.range(span),
    span,
    message,
    related,
    fixes: fixes(),
  }));
}
