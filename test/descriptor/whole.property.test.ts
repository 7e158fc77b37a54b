/**
 * The segments say what a parse of the whole text says: the same verdict on every text, and the same
 * data where the text is sound.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAllDocuments, parseDocument } from 'yaml';
import { modelOf } from '../../server/src/descriptor/build-model.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { Node } from '../../server/src/yaml/tree.ts';
import { applied, mutate } from '../support/mutate.ts';
import { figure } from '../support/figures.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = figure('WHOLE_TEXTS');
const options = {
  uniqueKeys: false,
  prettyErrors: false,
  merge: false,
  logLevel: 'silent',
} as const;
const sources = readdirSync('examples')
  .filter((name) => name.endsWith('.asr.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

test(`${texts} random texts: the verdict and the data of a whole parse`, () => {
  const random = new Random(seedOf('whole'));
  let text = '';
  let left = 0;
  let sound = 0;
  for (let i = 0; i < texts; i++) {
    if (left-- <= 0) {
      text = random.pick(sources);
      left = random.below(6);
    }
    text = applied(text, mutate(text, random));
    if (compare(text)) sound++;
  }
  assert.ok(sound > texts / 20, `only ${sound} texts were sound`);
});

test('texts that were once told wrong', () => {
  for (const text of ['a:\n...  b: 1\n', 'a: 1\n... b\n', 'a: 1\n... # c\n', 'a: 1\n...\nb: 1\n'])
    compare(text);
});

/** @returns whether the text is sound YAML. */
function compare(text: string): boolean {
  const descriptor = Descriptor.open('file:///a', 1, text);
  const ours = descriptor.segments.some((segment) =>
    modelOf(segment).errors.some(
      ({ kind }) =>
        kind === 'syntax' ||
        kind === 'second-document' ||
        (kind === 'not-a-pair' && descriptor.segments.length > 1),
    ),
  );
  const documents = parseAllDocuments(text, options);
  const theirs =
    Array.isArray(documents) &&
    (documents.length > 1 || documents.some(({ errors }) => errors.length > 0));
  assert.equal(
    ours,
    theirs,
    `${ours ? 'only ours' : 'only the whole parse'} finds an error in ${JSON.stringify(text)}`,
  );
  if (theirs) return false;
  const whole = parseDocument(text, options);
  let expected: unknown;
  try {
    expected = whole.toJS();
  } catch {
    return true;
  }
  // Aliases are resolved later, and a key that is a collection has no name in JavaScript.
  if (descriptor.segments.some(({ tree }) => tree.aliases.length > 0 || hasOddKey(tree.root)))
    return true;
  assert.deepEqual(dataOf(descriptor), normal(expected), JSON.stringify(text));
  return true;
}

function hasOddKey(node: Node | undefined): boolean {
  if (node?.kind === 'seq') return node.items.some(hasOddKey);
  return (
    node?.kind === 'map' &&
    node.pairs.some(({ key, value }) => key.kind !== 'scalar' || hasOddKey(value))
  );
}

function dataOf({ segments }: Descriptor): unknown {
  const [first] = segments;
  if (segments.length === 1 && first?.kind === 'whole') return normal(plain(first.tree.root));
  const pairs: [string, unknown][] = [];
  for (const { kind, tree } of segments) {
    if (kind === 'rest') continue;
    if (kind === 'item') {
      const last = pairs.at(-1);
      if (last !== undefined)
        last[1] = [...((last[1] as unknown[] | null) ?? []), plain(tree.root)];
    } else if (tree.root?.kind === 'map')
      pairs.push(...(plain(tree.root) as { pairs: [string, unknown][] }).pairs);
  }
  return normal({ pairs });
}

function plain(node: Node | undefined): unknown {
  if (node === undefined || node.kind === 'alias') return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(plain);
  return {
    pairs: node.pairs.map(({ key, value }): [string, unknown] => [
      JSON.stringify(plain(key)),
      plain(value),
    ]),
  };
}

/** Maps as pairs by the text of their keys, the last of equal keys, so that odd keys compare too. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (value === null || typeof value !== 'object')
    return typeof value === 'bigint' ? Number(value) : value;
  const pairs = isPairs(value)
    ? value.pairs
    : Object.entries(value).map(([key, one]): [string, unknown] => [JSON.stringify(key), one]);
  const map = new Map<string, unknown>();
  for (const [key, one] of pairs) map.set(keyName(key), normal(one));
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isPairs(value: object): value is { pairs: [string, unknown][] } {
  return Array.isArray((value as { pairs?: unknown }).pairs);
}

function keyName(key: string): string {
  const parsed: unknown = JSON.parse(key);
  if (typeof parsed === 'string') return parsed;
  if (parsed === null) return '';
  return typeof parsed === 'object' ? 'complex' : JSON.stringify(parsed);
}
