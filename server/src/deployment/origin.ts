/** Where the values of a deployment come from. */
import type { SegmentSpan } from '../descriptor/sourced.ts';

/**
 * The descriptor declares the value. The span is that of the value; `Descriptor.span` converts it to
 * one of the whole text, and edits take it as it is.
 */
export interface DeclaredOrigin extends SegmentSpan {
  readonly kind: 'declared';
}

/** Nothing is declared, and the schema has a default. */
export interface DefaultOrigin {
  readonly kind: 'default';
  /** The row of the format that says so: `protectedItems[].firmware`. */
  readonly row: string;
}

/** Nothing is declared, and the value follows from others. */
export interface DerivedOrigin {
  readonly kind: 'derived';
  /** The paths of the values that it follows from: `vault.location`; `file` is the file's name. */
  readonly from: readonly string[];
  /** The row of the format whose default it is: `storageAccounts[].location`. */
  readonly row: string;
}

/** Where a value comes from. */
export type Origin = DeclaredOrigin | DefaultOrigin | DerivedOrigin;

/** The origins of a block's values. A list of scalars has one; blocks within have their own. */
export type OriginsOf<T> = { readonly [Key in Exclude<keyof T, keyof ResolvedBlock>]?: Origin };

/** The common members of all blocks of a deployment. */
export interface ResolvedBlock {
  /** Where the block is declared; undefined for one that consists of defaults. */
  readonly at?: SegmentSpan;
  /** The origin of each value that the block has, by its key. */
  readonly origins: { readonly [key: string]: Origin | undefined };
}
