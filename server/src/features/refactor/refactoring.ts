/** What a refactoring is: a function that looks at a selection and offers changes. */
import type { Checked } from '../../check/check.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { Edit } from '../../edits/edits.ts';
import type { Span } from '../../text/span.ts';
import type { WritingStyle } from '../completion/style.ts';

/** Where an author asks for changes. */
export interface Selected {
  readonly checked: Checked;
  /** The selection; a cursor where it has no length. */
  readonly span: Span;
  /** The segment it starts in, and its start there. */
  readonly segment: Segment;
  readonly at: number;
  /** How the descriptor is indented. */
  readonly style: WritingStyle;
  /** Whether changes of a kind are asked for. */
  readonly wanted: (kind: string) => boolean;
  /** Somebody opened the menu; otherwise the editor asks at every move of the cursor. */
  readonly invoked: boolean;
}

/** A change that leaves the meaning as it is, or makes one that the title names. */
export interface RefactoringEdits {
  readonly title: string;
  /** A kind of the protocol: `refactor.rewrite` ... */
  readonly kind: string;
  readonly edits: readonly Edit[];
}

export type Refactoring = (selected: Selected) => Iterable<RefactoringEdits>;
