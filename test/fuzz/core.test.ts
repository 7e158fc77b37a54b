/** Every feature survives any text (T-02), and every range it gives is one of the text (T-03). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import type { Range } from '../../server/src/text/lines.ts';
import { applyFix } from '../support/fixes.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = Number(process.env['TEXTS'] ?? 20_000);

test(`${texts} hostile texts through the whole core: no throw, no failed rule, all ranges valid`, () => {
  const random = new Random(seedOf('core'));
  const sources = sourceTexts(random);
  for (let i = 0; i < texts; i++) {
    const text = hostile(random, sources);
    try {
      explore(text, random);
    } catch (error) {
      throw new Error(
        `${error instanceof Error ? (error.stack ?? '') : String(error)} in ${JSON.stringify(text)}`,
        { cause: error },
      );
    }
  }
});

function explore(text: string, random: Random): void {
  const descriptor = Descriptor.open('file:///hostile', 1, text);
  const checked = check(descriptor);
  for (const finding of checked.findings) {
    assert.notEqual(finding.requirement, 'ASR000', finding.message);
    assert.ok(
      0 <= finding.span.start &&
        finding.span.start <= finding.span.end &&
        finding.span.end <= text.length,
    );
    assert.doesNotMatch(finding.message, /[\r\n]/);
  }
  const [first] = checked.findings;
  if (first !== undefined) for (const fix of first.fixes()) applyFix(text, fix);
  const lines = text.split(/\r\n|\r|\n/);
  ranges([features.diagnostics(checked), features.documentSymbols(descriptor)], lines);
  for (const { startLine, endLine } of features.foldingRanges(descriptor)) {
    assert.ok(0 <= startLine && startLine < endLine && endLine < lines.length);
  }
  for (let i = 0; i < 5; i++) {
    const position = descriptor.positionAt(random.below(text.length + 1));
    ranges([features.hover(checked, position) ?? []], lines);
    const range = { start: position, end: position };
    ranges([features.codeActions(checked, { range, context: { diagnostics: [] } })], lines);
  }
}

/** Looks for ranges anywhere in a result. */
function ranges(value: unknown, lines: readonly string[]): void {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as Range;
    assert.ok(
      start.line < end.line || (start.line === end.line && start.character <= end.character),
      JSON.stringify(value),
    );
    for (const { line, character } of [start, end]) {
      const content = lines[line];
      assert.ok(
        content !== undefined && 0 <= character && character <= content.length,
        `${JSON.stringify(value)} is outside`,
      );
    }
    return;
  }
  for (const inner of Object.values(value)) ranges(inner, lines);
}
