import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Checked } from '../../check/check.ts';
import type { ScenarioCode } from '../../schema/schema.ts';
import type { Opening } from './opening.ts';
import type { WritingStyle } from './style.ts';

/** What is asked for at a cursor, and all that an answer depends on. */
export interface CompletionContext {
  readonly checked: Checked;
  readonly code: ScenarioCode | undefined;
  readonly style: WritingStyle;
  readonly opening: Opening;
  /** What is typed already. */
  readonly typed: string;
  /** Where the cursor is in the text. */
  readonly offset: number;
}

/** What an item is about, by which it is explained once somebody looks at it. */
export type OfferSubject =
  | { readonly on: 'key'; readonly path: string }
  | { readonly on: 'value'; readonly path: string; readonly value: string | number | boolean }
  | { readonly on: 'name'; readonly kind: string; readonly name: string }
  | { readonly on: 'requirement'; readonly id: string };

/** Something that can be put in at the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Behind the label, as the display name of a region is. */
  readonly description?: string;
  /** A snippet for keys and collections; for a scalar it is its value. */
  readonly snippet?: string;
  readonly value?: string | number | boolean;
  /** The smaller, the earlier; the order among equals stays. */
  readonly rank: number;
  /** Other words that find it. */
  readonly filter?: string;
  readonly subject: OfferSubject;
  readonly deprecated?: boolean;
  /** More is to be chosen at the place where the snippet leaves the cursor. */
  readonly goesOn?: boolean;
  readonly preselect?: boolean;
}
