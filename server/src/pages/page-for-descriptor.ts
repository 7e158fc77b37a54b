/** The Markdown pages that the editor shows for a descriptor. */
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { compareProfiles } from '../check/compare-profiles.ts';
import { checklistDocument, type WriteId } from './checklist-page.ts';
import { comparisonDocument } from './comparison-page.ts';
import { pageLink } from './explanation-link.ts';
import { profiles } from '../requirements/catalogue.ts';

/**
 * The checklist of a descriptor, titled with its file name.
 * @param hasLinks whether the client shows pages that link to one another.
 */
export function checklistPage(checked: Checked, hasLinks = false): string {
  const writeId = idsOf(checked, hasLinks);
  return checklistDocument(checked, fileName(checked.descriptor.uri), writeId);
}

/** The findings that appear and disappear under the other profile. */
export function comparisonPage(current: ProfiledDescriptor, hasLinks = false): string {
  const from = current.catalogue.profile;
  const to = profiles.find((profile) => profile !== from) ?? from;
  const { descriptor } = current;
  return comparisonDocument(
    descriptor,
    compareProfiles(current, from, to),
    fileName(descriptor.uri),
    idsOf(current, hasLinks),
  );
}

/** Writes ids on a page: where pages link to one another, as links to their explanations. */
function idsOf({ catalogue }: ProfiledDescriptor, hasLinks: boolean): WriteId {
  const addressOf = pageLink(catalogue);
  return (id) => (hasLinks ? `[${id}](${addressOf(id)})` : id);
}

/** The last part of a URI's path, decoded. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
