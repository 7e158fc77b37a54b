/** Asks features about texts with marks. */
import { check } from '../../server/src/check/check.ts';
import type { Checked, Configuration } from '../../server/src/check/checked-descriptor.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { Position, Range } from '../../server/src/text/lines.ts';
import { marked } from './marked.ts';

export interface TestQuestion {
  readonly checked: Checked;
  readonly descriptor: Descriptor;
  readonly text: string;
  /** The marked cursor; the start of the text where there is none. */
  readonly position: Position;
  /** The marked spans. */
  readonly ranges: readonly Range[];
}

/** A descriptor from a text with a cursor `│` and spans `⟦…⟧`. */
export function ask(source: string, configuration: Configuration = {}): TestQuestion {
  const { text, cursor = 0, spans } = marked(source);
  const descriptor = Descriptor.open('file:///test.asr.yaml', 1, text);
  return {
    checked: check(descriptor, configuration),
    descriptor,
    text,
    position: descriptor.positionAt(cursor),
    ranges: spans.map((span) => descriptor.range(span)),
  };
}

/** The text that a range covers. */
export function textAt({ descriptor }: { readonly descriptor: Descriptor }, range: Range): string {
  return descriptor.slice({
    start: descriptor.offsetAt(range.start),
    end: descriptor.offsetAt(range.end),
  });
}

/** A text after edits that do not overlap. */
export function edited(
  descriptor: Descriptor,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const spans = edits
    .map(({ range, newText }) => ({
      start: descriptor.offsetAt(range.start),
      end: descriptor.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let from = 0;
  for (const { start, end, newText } of spans) {
    if (start < from)
      throw new Error(
        `Two edits overlap at ${JSON.stringify(descriptor.text.slice(start - 40, end + 40))}.`,
      );
    text += descriptor.text.slice(from, start) + newText;
    from = end;
  }
  return text + descriptor.text.slice(from);
}
