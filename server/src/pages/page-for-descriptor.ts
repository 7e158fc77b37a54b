/** The Markdown pages that the editor shows for a descriptor. */
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { compareProfiles } from '../check/compare-profiles.ts';
import { checklistDocument } from './checklist-page.ts';
import { comparisonDocument } from './comparison-page.ts';
import { profiles } from '../requirements/catalogue.ts';

/** The checklist of a descriptor, titled with its file name. */
export function checklistPage(checked: Checked): string {
  return checklistDocument(checked, fileName(checked.descriptor.uri));
}

/** The findings that appear and disappear under the other profile. */
export function comparisonPage(current: ProfiledDescriptor): string {
  const from = current.catalogue.profile;
  const to = profiles.find((profile) => profile !== from) ?? from;
  const { descriptor } = current;
  return comparisonDocument(
    descriptor,
    compareProfiles(current, from, to),
    fileName(descriptor.uri),
  );
}

/** The last part of a URI's path, decoded. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
