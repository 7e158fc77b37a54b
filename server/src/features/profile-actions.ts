/** Uses another profile, where what is found does not occur under it. */
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { addBlock } from '../edits/blocks.ts';
import { setValue } from '../edits/edits.ts';
import { profiles } from '../requirements/catalogue.ts';
import type { ProfileId } from '../requirements/ids.ts';
import type { Span } from '../text/span.ts';

/** A code action that makes another profile apply: by edits of the file, or of the workspace's configuration. */
export interface ProfileAction {
  readonly title: string;
  readonly use: ProfileId;
  /** The findings that do not occur under the profile. */
  readonly findings: readonly Finding[];
  /** Undefined to set the profile in the configuration. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[] | undefined;
}

/** For each other profile under which some of the findings do not occur: two ways to use it. */
export function* profileActions(
  { descriptor, catalogue }: Checked,
  touched: readonly Finding[],
): Iterable<ProfileAction> {
  for (const use of profiles) {
    if (use === catalogue.profile) continue;
    const findings = touched.filter(({ occursIn }) => !occursIn(use));
    if (findings.length === 0) continue;
    const ids = [...new Set(findings.map(({ requirement }) => requirement))];
    const what = ids.length > 3 ? `${ids.length} findings` : ids.join(', ');
    const why = `${what} ${ids.length === 1 ? 'does' : 'do'} not occur there`;
    const value = descriptor.topLevel('profile');
    const isWritten = descriptor.sections.has('profile');
    // A value that cannot be read, or comes through an alias, is for its author to change.
    if (!isWritten || value?.borrowed === false) {
      const edit =
        value === undefined ? addBlock(descriptor, 'profile', use) : setValue(value, use);
      const edits = [{ span: descriptor.span(edit.at), newText: edit.newText }];
      yield { title: `Use profile ${use} for this file: ${why}`, use, findings, edits };
    }
    // The file's own profile comes before that of the configuration.
    if (!isWritten)
      yield {
        title: `Use profile ${use} in .asr.json: ${why}`,
        use,
        findings,
        edits: undefined,
      };
  }
}
