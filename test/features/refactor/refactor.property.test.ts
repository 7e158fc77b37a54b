/** Whatever refactoring is offered keeps comments and line ends, and breaks nothing that was whole. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { codeActions } from '../../../server/src/features/index.ts';
import { comments } from '../../../server/src/features/refactor/change-checks.ts';
import { after } from '../../support/actions.ts';
import { figure } from '../../support/figures.ts';
import { applied, mutate } from '../../support/mutate.ts';
import { holds } from '../../support/holds.ts';

const cursors = figure('REFACTORINGS');
const sources = ['examples', 'examples/faulty'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.asr.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const only = ['refactor', 'source.normaliseRegions.asr'];

/** Titles of changes that leave the data as it is. */
const sameData = /^(?:Expand .* to multiple lines|Collapse .* to one line|Share )/;

test(`refactorings at ${cursors} places of the examples`, () => {
  const used = new Map<string, number>();
  holds('refactorings', cursors, (random) => {
    let text = random.pick(sources);
    if (random.chance(0.3)) text = text.replaceAll('\n', '\r\n');
    if (random.chance(0.3)) text = text.trimEnd();
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const checked = check(descriptor);
    const position = descriptor.positionAt(random.below(text.length + 1));
    const range = { start: position, end: position };
    for (const action of codeActions(checked, { range, context: { diagnostics: [], only } })) {
      const asked = { checked, descriptor, text, position, ranges: [] };
      const result = after(asked, action);
      const about = `${action.title}\n${result}`;
      used.set(action.kind ?? '', (used.get(action.kind ?? '') ?? 0) + 1);
      assert.notEqual(result, text, `${action.title} changes nothing`);
      assert.deepEqual(left(comments(text), comments(result)), [], about);
      if (text.includes('\r\n')) assert.doesNotMatch(result, /(?<!\r)\n/, about);
      else assert.doesNotMatch(result, /\r/, about);
      const [before, now] = [syntax(descriptor), syntax(Descriptor.open('file:///b', 1, result))];
      assert.ok(now <= before, about);
      if (before === 0 && sameData.test(action.title))
        assert.deepEqual(parse(result, { merge: true }), parse(text, { merge: true }), about);
    }
  });
  assert.ok(used.size >= 2, [...used].join('; '));
});

test('any text and any selection get an answer', () => {
  holds('refactorings of broken texts', cursors, (random) => {
    let text = random.pick(sources);
    for (let n = random.below(8); n >= 0; n--) text = applied(text, mutate(text, random));
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const checked = check(descriptor);
    const range = {
      start: descriptor.positionAt(random.below(text.length)),
      end: descriptor.positionAt(text.length),
    };
    for (const action of codeActions(checked, { range, context: { diagnostics: [] } }))
      if (action.edit !== undefined)
        after({ checked, descriptor, text, position: range.start, ranges: [] }, action);
  });
});

function syntax({ segments }: Descriptor): number {
  return segments.reduce((count, { tree }) => count + tree.errors.length, 0);
}

/** What the first list has and the second lacks. */
function left(before: readonly string[], now: readonly string[]): string[] {
  const rest = [...now];
  return before.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && !one.startsWith('# Not used by');
  });
}
