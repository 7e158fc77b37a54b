/** The type of a refactoring: a function from a selection to the changes it offers. */
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { Edit } from '../../edits/edits.ts';
import type { Span } from '../../text/span.ts';
import type { WritingStyle } from '../completion/style.ts';

/** The selection for which changes are requested. */
export interface Selected {
  readonly checked: Checked;
  /** The selection; empty for a cursor. */
  readonly span: Span;
  /** The segment in which it starts, and its start in the segment. */
  readonly segment: Segment;
  readonly at: number;
  /** The indentation of the descriptor. */
  readonly style: WritingStyle;
  /** Whether changes of a kind are requested. */
  readonly wanted: (kind: string) => boolean;
  /** Whether the user opened the menu; otherwise the editor asks at every move of the cursor. */
  readonly invoked: boolean;
}

/** A change that keeps the meaning, or that changes it as the title says. */
export interface RefactoringEdits {
  readonly title: string;
  /** The kind, as in the protocol: `refactor.rewrite` ... */
  readonly kind: string;
  readonly edits: readonly Edit[];
}

/** Yields the changes for a selection. */
export type Refactoring = (selected: Selected) => Iterable<RefactoringEdits>;
