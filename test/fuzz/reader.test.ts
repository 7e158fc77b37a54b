/** Reading survives any text (T-01): it does not throw, and what it gives lies within the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { Node } from '../../server/src/descriptor/tree.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = Number(process.env['TEXTS'] ?? 100_000);

test(`${texts} hostile texts are read without a throw, into trees within their segments`, () => {
  const random = new Random(seedOf('reader'));
  // Short texts: what breaks a reader is seldom long, and 100,000 of them have to be read.
  const sources = sourceTexts(random).map((text) => {
    const start = text.indexOf('\n', random.below(Math.max(1, text.length - 300))) + 1;
    return text.slice(start, start + 60 + random.below(240));
  });
  for (let i = 0; i < texts; i++) {
    const text = hostile(random, sources);
    try {
      read(text);
    } catch (error) {
      throw new Error(`${String(error)} in ${JSON.stringify(text)}`, { cause: error });
    }
  }
});

function read(text: string): void {
  const descriptor = Descriptor.open('file:///hostile', 1, text);
  assert.equal(descriptor.length, text.length);
  for (const segment of descriptor.segments) {
    const { root, problems } = segment.tree;
    if (root !== undefined) within(root, 0, segment.text.length);
    for (const { start, end } of problems)
      assert.ok(0 <= start && start <= end && end <= segment.text.length);
  }
}

function within(node: Node, from: number, to: number): void {
  assert.ok(
    from <= node.start && node.start <= node.end && node.end <= to,
    `${node.kind} ${node.start}-${node.end} in ${from}-${to}`,
  );
  if (node.kind === 'seq') for (const item of node.items) within(item, from, to);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.pairs) {
    within(key, from, to);
    if (value !== undefined) within(value, from, to);
  }
}
