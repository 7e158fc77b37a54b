/** Asks everything of the core about a text, and looks at every range that comes back. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { Node } from '../../server/src/yaml/tree.ts';
import * as features from '../../server/src/features/index.ts';
import type { Position, Range } from '../../server/src/text/lines.ts';
import { applyFix } from './fixes.ts';
import type { Random } from './random.ts';

/** Checks a text and asks every feature of the whole and of five random places. */
export function explore(text: string, random: Random): void {
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
    const range = { start: position, end: position };
    const answers = [
      features.hover(checked, position),
      features.definition(descriptor, position),
      features.codeActions(checked, { range, context: { diagnostics: [] } }),
    ];
    ranges(answers, lines);
    if (i > 1) continue;
    // It is the dearest by far. Where the cursor splits a character, so does what is put in there.
    const completed = features.completion(checked, position, {
      snippets: true,
      suggestCommand: undefined,
    });
    if (!splitsPair(lines, position)) ranges(completed, lines);
  }
}

/** Reads a text, and looks whether the trees lie within their segments. */
export function readThrough(text: string): void {
  const descriptor = Descriptor.open('file:///hostile', 1, text);
  assert.equal(descriptor.length, text.length);
  for (const segment of descriptor.segments) {
    const { root, errors } = segment.tree;
    if (root !== undefined) within(root, 0, segment.text.length);
    for (const { start, end } of errors)
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

/** Looks for ranges anywhere in a result: each is one of the text, and splits no character. */
function ranges(value: unknown, lines: readonly string[]): void {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as Range;
    assert.ok(
      start.line < end.line || (start.line === end.line && start.character <= end.character),
      JSON.stringify(value),
    );
    for (const position of [start, end]) {
      const content = lines[position.line];
      const { character } = position;
      assert.ok(
        content !== undefined && 0 <= character && character <= content.length,
        `${JSON.stringify(value)} is outside`,
      );
      assert.ok(!splitsPair(lines, position), `${JSON.stringify(value)} splits a character`);
    }
    return;
  }
  for (const inner of Object.values(value)) ranges(inner, lines);
}

/** Whether a position stands between the two halves of a character. */
function splitsPair(lines: readonly string[], { line, character }: Position): boolean {
  const around = lines[line]?.slice(Math.max(0, character - 1), character + 1) ?? '';
  return character > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(around);
}
