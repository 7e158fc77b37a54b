import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import type { ScenarioCode } from '../../schema/schema.ts';
import type { Slot } from './slot.ts';
import type { WritingStyle } from './style.ts';

/** The request, and everything that the suggestions depend on. */
export interface CompletionContext {
  readonly current: ProfiledDescriptor;
  readonly code: ScenarioCode | undefined;
  readonly style: WritingStyle;
  readonly slot: Slot;
  /** The text typed so far. */
  readonly typed: string;
  /** The offset of the cursor in the text. */
  readonly offset: number;
}

/** The subject of an item; its documentation is made when the client shows it. */
export type OfferSubject =
  | { readonly on: 'key'; readonly path: string }
  | { readonly on: 'value'; readonly path: string; readonly value: string | number | boolean }
  | { readonly on: 'name'; readonly kind: string; readonly name: string }
  | { readonly on: 'requirement'; readonly id: string };

/** A suggestion, before it is converted to a completion item. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Text after the label, such as the display name of a region. */
  readonly description?: string;
  /** A snippet, for keys and collections. Scalars have a `value`. */
  readonly snippet?: string;
  readonly value?: string | number | boolean;
  /** Smaller ranks come first; equal ones keep their order. */
  readonly rank: number;
  /** The text that the client filters by, if not the label. */
  readonly filter?: string;
  readonly subject: OfferSubject;
  readonly deprecated?: boolean;
  /** Whether to open the suggestions again after inserting. */
  readonly suggestsMore?: boolean;
  readonly preselect?: boolean;
}
