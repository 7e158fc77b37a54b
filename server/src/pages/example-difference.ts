/** What differs between a rule's two examples: most of their lines are the same. */
import { unmarked } from '../rules/examples.ts';
import type { AnyRule } from '../rules/rule.ts';

/** A line of both texts, or of only one of them. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The differing lines of a rule's examples in the notation of `diff`: `-` for the rejected example,
 * `+` for the accepted one. Unmarked lines are context: the scenario, and the keys and list items
 * that a differing line belongs to.
 */
export function exampleDifference({ docs: { bad, good } }: AnyRule): string {
  const lines = compareLines(linesOf(bad), linesOf(good));
  return lines
    .filter(({ sign, text }, i) => sign !== ' ' || isHeader(text) || isContext(lines, i))
    .map(({ sign, text }) => `${sign}${visible(text)}`.trimEnd())
    .join('\n');
}

function linesOf(example: string): string[] {
  return unmarked(example).trimEnd().split('\n');
}

/** A line with its invisible characters as escapes: in some examples they are what is wrong. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00A0]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** The lines of both texts in order, along a longest common subsequence. */
function compareLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  // common[i][j] is the length of the longest one of before.slice(i) and after.slice(j).
  const common = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = common[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [old = '', new_ = ''] = [before[i], after[j]];
    if (i < before.length && j < after.length && old === new_) {
      lines.push({ sign: ' ', text: old });
      i++;
      j++;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: old });
      i++;
    } else {
      lines.push({ sign: '+', text: new_ });
      j++;
    }
  }
  return lines;
}

/** Whether a line tells which requirements apply. */
function isHeader(text: string): boolean {
  return /^(?:profile|scenario):/.test(text);
}

/** Whether a differing line stands, by its indentation, in the block or list item that a line opens. */
function isContext(lines: readonly DiffLine[], index: number): boolean {
  const depth = indentation(lines[index]?.text ?? '');
  for (const { sign, text } of lines.slice(index + 1)) {
    if (text.trim() === '') continue;
    if (indentation(text) <= depth) return false;
    if (sign !== ' ') return true;
  }
  return false;
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}
