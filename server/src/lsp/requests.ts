/** The requests of our own, besides those of the protocol: documents that the editor shows as Markdown. */
import { RequestType, RequestType0, type TextEdit } from 'vscode-languageserver';
import type { GivenAnswer } from '../features/answer-edits.ts';
import type { GivenRecord, RecordEdits } from '../features/record-edits.ts';
import type { PlanViewQuery, ViewHtml } from '../documents/plan-view-html.ts';
import type { Overview } from '../pages/overview.ts';
import type { ChecklistRows } from '../pages/checklist-rows.ts';
import type { RequirementChoice } from '../pages/requirement-choices.ts';

/**
 * The explanation of a requirement, by a profile or as the document of a URI is checked: its Markdown, or
 * null for an unknown id.
 */
export const explainRequest = new RequestType<
  { readonly id: string; readonly uri?: string; readonly profile?: string },
  string | null,
  void
>('asr/explain');

/** The checklist of an open descriptor, as Markdown; null where it is not open. */
export const checklistRequest = new RequestType<DocumentParams, string | null, void>(
  'asr/checklist',
);

/**
 * The checklist of an open descriptor as data, for a view; null where it is not open. `machine` and
 * `plan` leave only what concerns them.
 */
export const checklistRowsRequest = new RequestType<
  DocumentParams & { readonly machine?: string; readonly plan?: string },
  ChecklistRows | null,
  void
>('asr/checklistRows');

/**
 * The edits that answer a requirement in the checklist of an open descriptor, or that remove the answer
 * without a `state`. Null where it is not open, or where the edits would have to change what an alias
 * brings.
 */
export const answerRequest = new RequestType<
  DocumentParams & { readonly id: string; readonly answer?: GivenAnswer },
  readonly TextEdit[] | null,
  void
>('asr/answer');

/**
 * The edits that add a drill or an approval to an open descriptor. Null where it is not open, for a value
 * that the format does not have, and where the list cannot be edited.
 */
export const recordRequest = new RequestType<
  DocumentParams & { readonly record: GivenRecord },
  RecordEdits | null,
  void
>('asr/record');

/** A descriptor at a glance, for a tree of the workspace; null where it is not open. */
export const overviewRequest = new RequestType<DocumentParams, Overview | null, void>(
  'asr/overview',
);

/** What the other profile says of an open descriptor, as Markdown; null where it is not open. */
export const compareProfilesRequest = new RequestType<DocumentParams, string | null, void>(
  'asr/compareProfiles',
);

/**
 * The answers of an open descriptor, as Markdown; null where it is not open. With settings, both columns
 * of a what-if; nothing is written.
 */
export const answersRequest = new RequestType<
  DocumentParams & {
    readonly settings?: readonly { readonly path: string; readonly value: string }[];
  },
  string | null,
  void
>('asr/answers');

/** How an open descriptor is checked; null where it is not open. */
export const standingRequest = new RequestType<DocumentParams, CheckStatus | null, void>(
  'asr/standing',
);

export interface CheckStatus {
  readonly profile: string;
  /** How long the last check took. */
  readonly milliseconds: number;
}

/**
 * The requirements for lists of choices, by the profile and configuration of an open descriptor or by the
 * default profile.
 */
export const requirementsRequest = new RequestType<
  { readonly uri?: string },
  readonly RequirementChoice[],
  void
>('asr/requirements');

/**
 * The scenarios that a first descriptor can be had for, each with a warning where the profile reports
 * it as retired or deprecated.
 */
export const scenariosRequest = new RequestType<
  { readonly profile?: string },
  readonly { readonly scenario: string; readonly title: string; readonly warning?: string }[],
  void
>('asr/scenarios');

/** The first descriptor of a scenario, as `asr init` writes it; null for an unknown scenario. */
export const firstDescriptorRequest = new RequestType<
  { readonly scenario: string; readonly profile?: string },
  string | null,
  void
>('asr/firstDescriptor');

/** Whether the server answers at all. */
export const aliveRequest = new RequestType0<null, void>('asr/alive');

/**
 * The recovery plans of an open descriptor as HTML of a view; null where it is not open. Of a query that
 * names nothing known, all is shown.
 */
export const planViewRequest = new RequestType<
  DocumentParams & { readonly query?: PlanViewQuery },
  ViewHtml | null,
  void
>('asr/planView');

/** The readiness report of an open descriptor as HTML of a view; null where it is not open. */
export const readinessViewRequest = new RequestType<DocumentParams, ViewHtml | null, void>(
  'asr/readinessView',
);

/**
 * The readiness report of an open descriptor as `asr report readiness` prints it; null where it is not
 * open, and for an unknown format.
 */
export const readinessReportRequest = new RequestType<
  DocumentParams & { readonly format: string },
  string | null,
  void
>('asr/readinessReport');

/** What an open descriptor is exported to; null where it is not open, and for an unknown format. */
export const exportRequest = new RequestType<ExportParams, ExportAnswer | null, void>('asr/export');

/** Which export of a descriptor is asked for. */
export interface ExportParams extends DocumentParams {
  /** A name of the command line: `bicep`. */
  readonly format: string;
  readonly allowErrors?: boolean;
}

/** The files of an export. */
export interface ExportAnswer {
  /** The number of errors; with errors there are files only if they are allowed. */
  readonly errors: number;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly leftOut: readonly string[];
}

/** Asked of the client: the text of a file, null where there is none, false where it is no text in UTF-8. */
export const readTextRequest = new RequestType<
  { readonly uri: string },
  string | false | null,
  void
>('asr/readText');

/**
 * Asked of the client: the descriptors in the workspace folders, without what the user leaves out of
 * searches for files. A client that answers it says `findFiles: true` in its initialization options.
 */
export const findFilesRequest = new RequestType<{ readonly limit: number }, FoundFiles, void>(
  'asr/findFiles',
);

/** What the client found. */
export interface FoundFiles {
  /** At most as many as were asked for. */
  readonly uris: readonly string[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** Asked of the client in a browser: the text of the program that computes imports. */
export const importProgramRequest = new RequestType0<string, void>('asr/importProgram');

/** Names a document as the protocol's own requests do. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}
