/** Every feature answers about any text, at any place, with ranges that lie in the text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import type { Position, Range } from '../../server/src/text/lines.ts';
import { edited } from '../support/ask.ts';
import { applied, mutate } from '../support/mutate.ts';
import { figure } from '../support/figures.ts';
import { holds } from '../support/holds.ts';

const runs = figure('FEATURE_TEXTS');
const sources = ['examples', 'examples/faulty'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.asr.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const options = { tabSize: 2, insertSpaces: true };

test(`${runs} texts, whole and broken`, () => {
  holds('any text', runs, (random) => {
    let text = random.pick(sources);
    for (let n = random.below(10); n > 0; n--) text = applied(text, mutate(text, random));
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const checked = check(descriptor);
    const [a, b] = [random.below(text.length + 1), random.below(text.length + 1)];
    const position = descriptor.positionAt(a);
    const range = {
      start: descriptor.positionAt(Math.min(a, b)),
      end: descriptor.positionAt(Math.max(a, b)),
    };
    const answers = [
      features.codeLenses(checked),
      features.definition(descriptor, position),
      features.documentHighlights(descriptor, position),
      features.documentLinks(checked),
      features.documentSymbols(descriptor),
      features.hover(checked, position),
      features.inlayHints(checked, range),
      features.linkedEditingRanges(descriptor, position),
      features.prepareRename(descriptor, position),
      features.references(descriptor, position, true),
      features.rename(checked, position, 'other-name'),
      features.selectionRanges(descriptor, [position]),
      features.workspaceSymbols([descriptor], ''),
    ];
    for (const found of rangesIn(answers)) {
      assert.ok(isBefore(found.start, found.end), text);
      assert.deepEqual(descriptor.positionAt(descriptor.offsetAt(found.start)), found.start, text);
      assert.deepEqual(descriptor.positionAt(descriptor.offsetAt(found.end)), found.end, text);
    }
    for (const edits of [
      features.formatting(descriptor, options),
      features.rangeFormatting(descriptor, range, options),
      features.onTypeFormatting(descriptor, position, options),
    ])
      edited(descriptor, edits);
    tokens(descriptor, features.semanticTokens(descriptor).data);
    tokens(descriptor, features.semanticTokens(descriptor, range).data);
    for (const { startLine, endLine } of features.foldingRanges(descriptor))
      assert.ok(startLine < endLine && endLine < descriptor.lineCount, text);
  });
});

/** Tokens stand behind each other, each within its line. */
function tokens(descriptor: Descriptor, data: readonly number[]): void {
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
    assert.ok(length > 0 && down >= 0 && right >= 0);
    line += down;
    character = down > 0 ? right : character + right;
    const end = { line, character: character + length };
    assert.deepEqual(descriptor.positionAt(descriptor.offsetAt(end)), end);
  }
}

function* rangesIn(value: unknown): Iterable<Range> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as Range;
  for (const inner of Object.values(value)) yield* rangesIn(inner);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
