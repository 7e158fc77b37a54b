import type { Uri } from 'vscode';
import type { ClientSession } from './client-session.ts';

/** A requirement as lists of choices show it. */
export interface ListedRequirement {
  readonly id: string;
  readonly title: string;
  /** Its severity for the descriptor, and the one that the catalogue gives it. */
  readonly severity: string;
  readonly defaultSeverity: string;
}

/** The requirements of the profile that a descriptor is checked by; of the default one without it. */
export function requirementsOf(
  { client }: ClientSession,
  uri: Uri | undefined,
): Promise<readonly ListedRequirement[]> {
  return client.sendRequest<readonly ListedRequirement[]>(
    'asr/requirements',
    uri === undefined ? {} : { uri: client.code2ProtocolConverter.asUri(uri) },
  );
}
