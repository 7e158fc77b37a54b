import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilesByFolder } from '../../server/src/lsp/workspace/files-by-folder.ts';
import { Random, seedOf } from '../support/random.ts';

test('files are found by their folders, whatever came and went', () => {
  const random = new Random(seedOf('files'));
  const names = ['a', 'b', 'ab', 'a.asr.yaml'];
  const uri = () =>
    ['file:///w', ...Array.from({ length: random.below(4) + 1 }, () => random.pick(names))].join(
      '/',
    );
  const files = new FilesByFolder<number>();
  const plain = new Map<string, number>();
  for (let i = 0; i < 2_000; i++) {
    const one = uri();
    if (random.below(2) === 0) {
      files.set(one, i);
      plain.set(one, i);
    } else assert.equal(files.delete(one), plain.delete(one));
    const folder = uri();
    const within = [...plain.keys()].filter((file) => file.startsWith(`${folder}/`));
    assert.deepEqual([...files.within(folder)].sort(), within.sort(), folder);
    assert.deepEqual([...files], [...plain]);
  }
  files.clear();
  assert.deepEqual(files.within('file:///w'), []);
});
