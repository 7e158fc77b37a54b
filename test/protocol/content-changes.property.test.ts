/** Many changes at once give the same version as one after the other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { estate } from '../../bench/descriptors.ts';
import { applyChanges, type ContentChange } from '../../server/src/lsp/content-changes.ts';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { figure } from '../support/figures.ts';
import type { Position } from '../../server/src/text/lines.ts';
import { holds } from '../support/holds.ts';

const runs = figure('CHANGES');
const pieces = [
  '',
  'x',
  '\n',
  '\r',
  '\r\n',
  '- ',
  '  ',
  'name: a',
  '&a ',
  '*a',
  '"',
  '---\n',
  '[',
  ': ',
];

/** The text that the changes make one after the other, each a reading of all lines. */
function expected(text: string, changes: readonly ContentChange[]): string {
  let now = text;
  for (const { range, text: inserted } of changes) {
    if (range === undefined) {
      now = inserted;
      continue;
    }
    const lines = now.split(/(?<=\r\n|\n|\r(?!\n))/);
    const offsetAt = ({ line, character }: Position): number => {
      const before = lines.slice(0, line).join('').length;
      const content = (lines[line] ?? '').replace(/[\r\n]+$/, '');
      return Math.min(before + Math.min(character, content.length), now.length);
    };
    now = now.slice(0, offsetAt(range.start)) + inserted + now.slice(offsetAt(range.end));
  }
  return now;
}

describe('many changes at once', () => {
  test(`${runs} times from the end to the start, or in any order, give the right text and findings`, () => {
    holds('changes', runs, (random) => {
      let text = estate({ machines: 3 + random.below(5), faultyEvery: 3 });
      if (random.chance(0.3)) text = text.replaceAll('\n', random.pick(['\r\n', '\r']));
      const descriptor = Descriptor.open('file:///a', 1, text);
      const analysis = new Analysis(descriptor);
      analysis.checked();
      const changes: ContentChange[] = [];
      // Not all that touch are apart: what one writes may touch what the next one means.
      for (let start = text.length, i = 20 + random.below(40); i > 0 && start > 0; i--) {
        const end = Math.max(0, start - (random.chance(0.4) ? 0 : random.below(80)));
        start = Math.max(0, end - random.below(8));
        const place = descriptor.range({ start, end });
        const behind = { ...place, end: { ...place.end, character: 1000 } };
        const isLineEnd = text.charAt(end) === '\n' || text.charAt(end) === '\r';
        const range = isLineEnd && random.chance(0.2) ? behind : place;
        changes.push({ range, text: random.pick(pieces) });
      }
      if (random.chance(0.1)) changes.reverse();
      if (random.chance(0.05)) changes.push({ text: 'vault: { name: a }\n' });
      const after = applyChanges(descriptor, 2, changes);
      assert.equal(after.text, expected(text, changes), JSON.stringify({ text, changes }));
      analysis.follow(after);
      const anew = check(Descriptor.open('file:///a', 2, after.text));
      assert.deepEqual(
        analysis.findings().map(({ span, message }) => [span, message]),
        anew.findings.map(({ span, message }) => [span, message]),
      );
    });
  });

  test('count the lines of the segments once, not once a change', () => {
    const text = estate({ machines: 300 });
    const descriptor = Descriptor.open('file:///a', 1, text);
    const changes: ContentChange[] = [...text.matchAll(/sizeGB: (512)/g)]
      .map(({ index }) => ({
        range: descriptor.range({ start: index + 8, end: index + 11 }),
        text: '513',
      }))
      .reverse();
    assert.equal(changes.length, 300);
    const edit = Reflect.get<Descriptor, 'edit'>(Descriptor.prototype, 'edit');
    let edits = 0;
    Descriptor.prototype.edit = function (this: Descriptor, ...all: Parameters<typeof edit>) {
      edits++;
      return edit.apply(this, all);
    };
    try {
      const after = applyChanges(descriptor, 2, changes);
      assert.equal(after.text, text.replaceAll('sizeGB: 512', 'sizeGB: 513'));
      assert.equal(edits, 1);
    } finally {
      Descriptor.prototype.edit = edit;
    }
  });
});
