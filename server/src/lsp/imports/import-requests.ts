/** The requests by which an editor imports an inventory. The bytes come from the editor. */
import { NotificationType, RequestType, type TextEdit } from 'vscode-languageserver';
import type { Side } from '../../imports/merge-outcome.ts';

/**
 * A part of a file to import, before `asr/import`: base64 of some MB, so that no message keeps others
 * waiting. The first part of an import with another id ends the one before. A text that says why the
 * part is refused, or null.
 */
export const importPartRequest = new RequestType<ImportPart, string | null, void>('asr/importPart');

export interface ImportPart {
  /** Names the import. */
  readonly id: string;
  /** The name of the file, with its ending and without folders. */
  readonly name: string;
  readonly base64: string;
}

/**
 * What the files that were sent make of a descriptor. May be asked again with decisions: the files are
 * read once. Reports progress to the `workDoneToken`.
 */
export const importRequest = new RequestType<ImportParams, ImportAnswer, void>('asr/import');

export interface ImportParams {
  readonly id: string;
  /** The descriptor, which is open; without it a new one is made. */
  readonly textDocument?: { readonly uri: string };
  /** The text of the record beside the descriptor; null if there is none. */
  readonly record?: string | null;
  /** Conflicts that are settled. */
  readonly decisions?: readonly ImportDecision[];
  /** Rows of a spreadsheet to import in place of files. */
  readonly rows?: string;
  /** The lines of the descriptor that are the rows, from 0, the last one included. They go away. */
  readonly rowLines?: { readonly first: number; readonly last: number };
  readonly workDoneToken?: string | number;
}

export interface ImportDecision {
  readonly item: string;
  readonly path?: string;
  readonly why: string;
  readonly side: Side;
}

/** The files of an import are no longer needed. */
export const importEndNotification = new NotificationType<{ readonly id: string }>('asr/importEnd');

/** What comes of an import, or one line that says why nothing does. */
export type ImportAnswer = { readonly problem: string } | ImportedEdits;

export interface ImportedEdits {
  /** The version of the descriptor that the edits are for; null for a new one. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** The whole text after the edits. */
  readonly text: string;
  /** The names of the machines that are new. */
  readonly added: readonly string[];
  /** The number of values that are written over others, and of machines that are taken out. */
  readonly changed: number;
  readonly missing: readonly string[];
  readonly conflicts: readonly ListedConflict[];
  /** The number of things that an administrator should look at. */
  readonly notices: number;
  /** Everything there is to say about the import, as Markdown. */
  readonly report: string;
  /** The text of the record to write once the descriptor with the edits is saved. */
  readonly record: string;
}

/** A conflict with its values in words. */
export interface ListedConflict extends Omit<ImportDecision, 'side'> {
  readonly ours: string;
  readonly theirs: string;
}
