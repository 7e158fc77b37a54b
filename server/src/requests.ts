/** The requests of our own, besides those of the protocol: documents that the editor shows as Markdown. */
import { RequestType, RequestType0 } from 'vscode-languageserver';

/** The explanation of a requirement: its Markdown, or null for an unknown id. */
export const explainRequest = new RequestType<
  { readonly id: string; readonly uri?: string },
  string | null,
  void
>('asr/explain');

/** The checklist of an open descriptor, as Markdown; null where it is not open. */
export const checklistRequest = new RequestType<DocumentParams, string | null, void>(
  'asr/checklist',
);

/** What the other profile says of an open descriptor, as Markdown; null where it is not open. */
export const compareProfilesRequest = new RequestType<DocumentParams, string | null, void>(
  'asr/compareProfiles',
);

/** The profile that an open descriptor is checked by; null where it is not open. */
export const profileRequest = new RequestType<DocumentParams, string | null, void>('asr/profile');

/** The scenarios that a first descriptor can be had for. */
export const scenariosRequest = new RequestType0<
  readonly { readonly scenario: string; readonly title: string }[],
  void
>('asr/scenarios');

/** The first descriptor of a scenario, as `asr init` writes it; null for an unknown scenario. */
export const firstDescriptorRequest = new RequestType<
  { readonly scenario: string },
  string | null,
  void
>('asr/firstDescriptor');

/** Asked of the client: the text of a file, or null where there is none. */
export const readTextRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'asr/readText',
);

/** Names a document as the protocol's own requests do. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}
