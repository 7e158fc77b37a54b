/** Addresses of pages for editors that ask for the content of virtual documents (LSP 3.18). */
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { explanationNamed } from './explanation.ts';
import { checklistPage, comparisonPage } from './page-for-descriptor.ts';

/** An open descriptor, checked when a page needs it. */
export interface PagedDescriptor {
  readonly current: ProfiledDescriptor;
  readonly checked: () => Checked;
}

/**
 * Returns the page of an address: `asr:/explain/2016-12/ASR303.md`, `asr:/checklist.md?URI` or
 * `asr:/compareProfiles.md?URI`, with the address of an open descriptor, encoded.
 * @param open finds the descriptor of a URI.
 * @returns undefined for anything else.
 */
export function pageText(
  address: string,
  open: (uri: string) => PagedDescriptor | undefined,
): string | undefined {
  const [, path = '', query] = /^asr:\/{0,3}([^?#]{1,200})(?:\?([^#]*))?$/.exec(address) ?? [];
  const descriptor = query === undefined ? undefined : open(decoded(query));
  const [kind, profile, name] = path.replace(/\.md$/, '').split('/');
  if (kind === 'explain' && profile !== undefined)
    return explanationNamed(name ?? profile, profile, descriptor?.current.catalogue);
  if (descriptor === undefined) return undefined;
  if (kind === 'checklist') return checklistPage(descriptor.checked());
  return kind === 'compareProfiles' ? comparisonPage(descriptor.current) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
