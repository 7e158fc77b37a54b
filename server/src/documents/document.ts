/**
 * A document is a small tree of headings, paragraphs, tables and pictures. What makes one knows no HTML,
 * and what prints one knows nothing of Site Recovery. Every text may come from a descriptor: printers
 * escape all of them.
 */
import type { Drawing } from './pictures/drawing.ts';

/** How ready something is, or whether it needs attention: decides the color of its mark. */
export type Tone = 'good' | 'caution' | 'bad' | 'unknown';

/** A piece of a line. */
export type Inline =
  | string
  /** A name or a text of the author's, in whatever direction it is read. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** A link to a page whose address we wrote, or to an anchor or file of this document. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'mark'; readonly text: string; readonly tone: Tone }
  /** What the descriptor leaves open and a person has to fill in: `who`, printed as a field. */
  | { readonly kind: 'blank'; readonly label: string };

/** A line of text. */
export type Line = Inline | readonly Inline[];

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Its share of the width, in percent; the shares of a table add up to 100. */
  readonly width: number;
  readonly isNumber?: boolean;
}

/** A row: a line for each column, and the anchor that links name. A cell may have several lines. */
export interface TableRow {
  readonly cells: readonly (Line | { readonly lines: readonly Line[] })[];
  readonly id?: string;
}

/** A table. One without rows is printed as the sentence `empty`. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly empty: string;
}

/** A picture, with the same as text for those who cannot see it. */
export interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  readonly drawing: Drawing;
  readonly mermaid: string;
}

/** A part of a document, from top to bottom. */
export type Part =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: Line;
      readonly id: string;
      /** Whether it begins a page of its own on paper. */
      readonly newPage?: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'note'; readonly tone: Tone; readonly text: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** Names with their values. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, Line])[] }
  /** Fields that somebody fills in on paper. */
  | { readonly kind: 'fields'; readonly labels: readonly string[] }
  /** Text as it is, such as a piece of a descriptor. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'fold'; readonly summary: string; readonly parts: readonly Part[] }
  | DocumentTable
  | Figure;

/** What a document is about, printed at its head and in its foot. */
export interface DocumentHead {
  /** What the document is: `Readiness report`. */
  readonly title: string;
  /** The name of the descriptor. */
  readonly subject: string;
  readonly scenario: string;
  readonly profile: string;
  readonly digest: string;
  /** Only where it was asked for. */
  readonly date: string | undefined;
}

/** A document. */
export interface Document {
  /** The word of the command line: `readiness`. */
  readonly name: string;
  readonly head: DocumentHead;
  readonly parts: readonly Part[];
  /** The same for programs, as `schemas/report.schema.json` describes it. */
  readonly data: Readonly<Record<string, unknown>>;
}
