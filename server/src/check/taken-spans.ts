/** The spans that the fixes of one round change, and which edits get into each other's way. */
import type { FindingFix } from './finding.ts';

/** An edit of a fix, on the whole text. */
export type TextEdit = FindingFix['edits'][number];

/** Edits in the order of the text. As none reaches into another, their ends are in order as well. */
export class TakenSpans {
  private readonly edits: TextEdit[] = [];

  /** Those that an edit touches. */
  near({ span }: TextEdit): readonly TextEdit[] {
    const from = this.first((other) => other.end >= span.start);
    return this.edits.slice(
      from,
      this.first((other) => other.start > span.end),
    );
  }

  add(edit: TextEdit): void {
    const { start, end } = edit.span;
    const at = this.first(
      (other) => other.start > start || (other.start === start && other.end > end),
    );
    this.edits.splice(at, 0, edit);
  }

  /** The index of the first edit that lies so far behind, found by halves. */
  private first(isBehind: (span: TextEdit['span']) => boolean): number {
    let [low, high] = [0, this.edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.edits[middle];
      if (edit !== undefined && isBehind(edit.span)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Whether two edits share a position. */
export function touch({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * As `touch`, but different texts may be put in at the same place: what is missing in a list is
 * often missing nine times over. Where that does harm, those of `touch` are tried.
 */
export function collide(a: TextEdit, b: TextEdit): boolean {
  if (!touch(a, b)) return false;
  const [x, y] = [a.span, b.span];
  const inserts = x.start === x.end && y.start === y.end && x.start === y.start;
  return !inserts || a.newText === b.newText;
}
