import type { Checked } from '../check/checked-descriptor.ts';
import { isHalfTyped } from '../features/index.ts';
import type { BackgroundTasks } from './background-tasks.ts';
import type { ContentChange } from './content-changes.ts';

/** A line counts as being typed until nothing was typed for so long. */
const TYPING_MS = 1000;
/** A longer change is pasted, not typed. */
const MAX_TYPED_LENGTH = 80;

/** The line of a document that its author is typing: what is half there is no error yet. */
export class TypedLine {
  private line: number | undefined;
  /** Whether a finding on the line was not shown. */
  private holdsBack = false;
  private cancel: (() => void) | undefined;

  /**
   * Notes a change. `rested` is called when typing has paused, if something was held back; without it
   * nothing is.
   */
  note(
    changes: readonly ContentChange[],
    rested: (() => void) | undefined,
    later: BackgroundTasks,
  ): void {
    this.end();
    try {
      this.line = rested && typedLineOf(changes);
    } catch {
      // What is no change is reported where changes are applied.
    }
    if (this.line === undefined) return;
    this.cancel = later.after('typing', TYPING_MS, () => {
      this.line = undefined;
      if (this.holdsBack) rested?.();
    });
  }

  /** Returns the line to hold findings of back; undefined if there are none. */
  lineFor(checked: Checked): number | undefined {
    const { line } = this;
    this.holdsBack =
      line !== undefined && checked.findings.some((finding) => isHalfTyped(checked, finding, line));
    return this.holdsBack ? line : undefined;
  }

  /** Ends waiting. */
  end(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.line = undefined;
  }
}

/** The line that a change types on; undefined if it is more than a few characters, or several changes. */
function typedLineOf(changes: readonly ContentChange[]): number | undefined {
  const [change, ...more] = changes;
  if (change?.range === undefined || more.length > 0) return undefined;
  if (change.text.length > MAX_TYPED_LENGTH) return undefined;
  const { start, end } = change.range;
  return start.line === end.line ? start.line + change.text.split('\n').length - 1 : undefined;
}
