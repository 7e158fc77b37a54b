import type { Span } from '../text/span.ts';
import type { Pair } from '../yaml/tree.ts';

/** The alias or merge key through which a value comes, and whose place it takes. */
export type Lender = Span;

/** A pair as it counts for the map it is read in, with its key as text. */
export interface OwnPair {
  readonly name: string;
  readonly pair: Pair;
  readonly lender: Lender | undefined;
}
