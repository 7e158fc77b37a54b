/** Where an id of a requirement leads. */
import type { Catalogue } from '../requirements/catalogue.ts';
import { documentationUrl } from './documentation-url.ts';

/** The address that an id leads to. */
export type AddressOf = (id: string) => string;

/**
 * Addresses of explanations: a link that calls the client's command and needs no network, if the client
 * follows such links; otherwise the public page.
 * @param command the client's command that explains an id.
 */
export function explanationAddress(rows: Catalogue, command: string | undefined): AddressOf {
  return (id) =>
    command === undefined
      ? documentationUrl(rows, id)
      : `command:${command}?${encodeURIComponent(JSON.stringify([id]))}`;
}

/** Links ids on a page of the editor to the page that explains them in the same profile. */
export function pageLink({ profile }: Catalogue): AddressOf {
  return (id) => `../explain/${profile}/${id}.md`;
}
