/** Nothing wrong is offered: whatever is inserted, wherever, no key is unknown and no value of a wrong type. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { modelOf } from '../../server/src/descriptor/build-model.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { completion } from '../../server/src/features/index.ts';
import { withoutTabStops } from '../../server/src/features/completion/insertion.ts';
import { applied, mutate } from '../support/mutate.ts';
import { figure } from '../support/figures.ts';
import { holds } from '../support/holds.ts';
import { type Random } from '../support/random.ts';

const cursors = figure('CURSORS');
const client = { snippets: true, suggestCommand: undefined };
const sources = readdirSync('examples')
  .filter((name) => name.endsWith('.asr.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

/** What of the problems an insertion must not bring. */
const kinds = [
  'unknown-key',
  'wrong-type',
  'not-listed',
  'out-of-range',
  'bad-form',
  'duplicate-key',
  'syntax',
  'not-a-pair',
  'undefined-alias',
];

function problems({ segments }: Descriptor): string[] {
  return segments.flatMap((segment) =>
    modelOf(segment)
      .errors.map(({ kind }) => kind)
      .filter((kind) => kinds.includes(kind)),
  );
}

/** A text as it is while somebody writes it: a line is empty, half there, or one is added. */
function halfTyped(text: string, random: Random): { text: string; cursor: number } {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const kind = random.next();
  if (kind < 0.35) {
    // A new line, as deep as one of its neighbours or a step off.
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const typed =
      ' '.repeat(Math.max(0, indent + 2 * (random.below(4) - 1))) +
      random.pick(['', '', '- ', 'n', 'di', '- n']);
    lines.splice(at + 1, 0, typed);
    return {
      text: lines.join('\n'),
      cursor: lines.slice(0, at + 1).join('\n').length + 1 + typed.length,
    };
  }
  const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
  const column = random.below(line.length + 1);
  if (kind < 0.6) lines[at] = line.slice(0, column);
  return { text: lines.join('\n'), cursor: start + column };
}

test(`what is offered at ${cursors} cursors of the examples brings no key or value that does not fit`, () => {
  let offered = 0;
  holds('completion', cursors, (random) => {
    let source = random.pick(sources);
    if (random.chance(0.2)) source = source.replaceAll('\n', '\r\n');
    const typed = halfTyped(source, random);
    const { text } = typed;
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const cursor = descriptor.offsetAt(descriptor.positionAt(typed.cursor));
    const before = problems(descriptor).length;
    const { items } = completion(check(descriptor), descriptor.positionAt(cursor), client);
    for (const { label, textEdit, additionalTextEdits = [] } of sample(items, random)) {
      assert.ok(textEdit !== undefined && 'range' in textEdit);
      const { range, newText } = textEdit;
      const span = { start: descriptor.offsetAt(range.start), end: descriptor.offsetAt(range.end) };
      assert.ok(span.start <= cursor && cursor <= span.end, 'the range holds the cursor');
      assert.equal(range.start.line, range.end.line);
      const more = additionalTextEdits.map((edit) => ({
        span: {
          start: descriptor.offsetAt(edit.range.start),
          end: descriptor.offsetAt(edit.range.end),
        },
        newText: edit.newText,
      }));
      assert.ok(more.every((edit) => edit.span.end <= span.start));
      const after = descriptor.edit(2, [{ span, newText: withoutTabStops(newText) }, ...more]);
      const now = problems(after);
      offered++;
      assert.ok(
        now.length <= before,
        `“${label}” brings ${now.join(', ')} at\n${text.slice(0, cursor).slice(-300)}│${text.slice(cursor).slice(0, 200)}\n→\n${after.text.slice(Math.max(0, cursor - 300), cursor + 300)}`,
      );
    }
  });
  assert.ok(offered > cursors, `only ${offered} items`);
});

test('any text gets an answer, and its ranges are within the text', () => {
  holds('completion of broken texts', cursors, (random) => {
    let text = random.pick(sources);
    for (let n = random.below(12); n >= 0; n--) text = applied(text, mutate(text, random));
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const cursor = random.below(text.length + 1);
    const position = descriptor.positionAt(cursor);
    for (const { textEdit } of completion(check(descriptor), position, client).items) {
      assert.ok(textEdit !== undefined && 'range' in textEdit);
      const { start, end } = textEdit.range;
      assert.ok(start.line === position.line && end.line === position.line);
      assert.ok(start.character <= position.character && end.character >= position.character);
    }
  });
});

/** All of a short list, some of a long one. */
function sample<T>(items: readonly T[], random: Random): readonly T[] {
  return items.length <= 12 ? items : items.filter(() => random.chance(12 / items.length));
}
