/** The changes of tokens that are told lead from the old ones to the new ones, and are small. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SemanticTokensEdit } from 'vscode-languageserver';
import { estate } from '../../bench/descriptors.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { semanticTokens, semanticTokensEdits } from '../../server/src/features/semantic-tokens.ts';
import { figure } from '../support/figures.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { mutate } from '../support/mutate.ts';
import { Random, seedOf } from '../support/random.ts';

const runs = figure('TOKENS');

/** What a client does. */
function applied(data: readonly number[], edits: readonly SemanticTokensEdit[]): number[] {
  const next = [...data];
  for (const { start, deleteCount, data: inserted = [] } of edits)
    next.splice(start, deleteCount, ...inserted);
  return next;
}

describe('the change of tokens', () => {
  test(`${runs} random edits: it leads to the tokens of the new version`, () => {
    const random = new Random(seedOf('tokens'));
    const texts = sourceTexts(random, 5);
    let descriptor = Descriptor.open('file:///a', 1, '');
    let { data } = semanticTokens(descriptor);
    for (let i = 0; i < runs; i++) {
      const before = descriptor.segments;
      if (i % 50 === 0) {
        const text = random.chance(0.5) ? hostile(random, texts) : random.pick(texts);
        descriptor = Descriptor.open('file:///a', i, text.slice(0, 20_000));
      } else descriptor = descriptor.edit(i, [mutate(descriptor.text, random)]);
      data = applied(data, semanticTokensEdits(before, descriptor));
      const anew = semanticTokens(Descriptor.open('file:///a', i, descriptor.text));
      assert.deepEqual(data, anew.data, descriptor.text);
    }
  });

  test('a range has the tokens of the whole that touch it', () => {
    const descriptor = Descriptor.open('file:///a', 1, estate({ machines: 5 }));
    const lines = descriptor.lineCount;
    const places = ({ data }: { data: number[] }): string[] => {
      let [line, character] = [0, 0];
      return Array.from({ length: data.length / 5 }, (_, i) => {
        const [down = 0, right = 0, ...rest] = data.slice(i * 5, i * 5 + 5);
        character = down === 0 ? character + right : right;
        line += down;
        return [line, character, ...rest].join(' ');
      });
    };
    const all = places(semanticTokens(descriptor));
    for (let line = 0; line < lines; line += 7) {
      const range = { start: { line, character: 0 }, end: { line: line + 9, character: 0 } };
      const within = all.filter((one) => {
        const [at = 0, character = 0] = one.split(' ').map(Number);
        return at >= line && (at < line + 9 || (at === line + 9 && character === 0));
      });
      assert.deepEqual(places(semanticTokens(descriptor, range)), within, `line ${line}`);
    }
  });

  test('of a key in one machine of thousands is as small as that machine', () => {
    const text = estate({ machines: 2000 });
    const first = Descriptor.open('file:///a', 1, text);
    assert.ok(semanticTokens(first).data.length > 100_000);
    const at = text.indexOf('sizeGB: 512', text.length / 2) + 'sizeGB: '.length;
    const second = first.edit(2, [{ span: { start: at, end: at }, newText: '\n# ' }]);
    const [edit, ...more] = semanticTokensEdits(first.segments, second);
    assert.deepEqual(more, []);
    assert.ok(edit !== undefined && edit.deleteCount <= 150, `${edit?.deleteCount} numbers`);
    assert.ok((edit.data ?? []).length <= 150);
    assert.deepEqual(semanticTokensEdits(second.segments, second), []);
  });
});
