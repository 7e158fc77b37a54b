/** Tags of YAML that are none of its core schema change nothing of the tree below them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { parse } from '../../server/src/yaml/parse.ts';
import type { Node } from '../../server/src/yaml/tree.ts';

const tags = ['omap', 'pairs', 'set', 'binary', 'timestamp', 'merge', 'map', 'seq', 'str'];
const values = [
  '[a: 1]',
  '[b, c]',
  '[{ b: c, d: e }, {}]',
  '[[a], { b: 1 }]',
  '[]',
  '{ a, b }',
  'x',
  '',
];

describe('a value', () => {
  for (const tag of tags)
    test(`with the tag !!${tag} is read, and has the kind that it has without`, () => {
      for (const value of values) {
        const kinds = (text: string): unknown => kindOf(parse(text, 'none').root);
        const isMade = tag === 'map' || tag === 'seq' || tag === 'str';
        if (!isMade)
          assert.deepEqual(
            kinds(`x: !!${tag} ${value}`),
            kinds(`x: ${value === '' ? '""' : value}`),
          );
        for (const text of [
          `x: !!${tag} ${value}\n`,
          `vault: &v !!${tag} ${value}\nx: *v\n`,
          `protectedItems: !!${tag}\n  - name: A\n  - ${value}\n`,
          `- !!${tag} ${value}\n`,
        ]) {
          const { findings } = check(Descriptor.open('file:///tags', 1, text));
          assert.ok(!findings.some(({ requirement }) => requirement === 'ASR000'), text);
        }
      }
    });
});

function kindOf(node: Node | undefined): unknown {
  if (node?.kind === 'seq') return node.items.map(kindOf);
  if (node?.kind === 'map') return node.pairs.map(({ key, value }) => [kindOf(key), kindOf(value)]);
  return node?.kind;
}
