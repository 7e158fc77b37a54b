import { check } from './check.ts';
import type { Configuration, ProfiledDescriptor } from './checked-descriptor.ts';
import type { ProfileId } from '../requirements/ids.ts';
import type { Finding } from './finding.ts';

/** What two profiles say differently of one descriptor. */
export interface Comparison {
  readonly from: ProfileId;
  readonly to: ProfileId;
  /** Found under `from` only, and under `to` only, in the order of the text. */
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
  /** Found under both, with another message or severity. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly same: number;
}

/** Checks a descriptor under two profiles, whatever profile it names itself. */
export function compareProfiles(
  current: Pick<ProfiledDescriptor, 'descriptor' | 'configuration' | 'today'>,
  from: ProfileId,
  to: ProfileId,
): Comparison {
  const { descriptor, configuration, today } = current;
  const under = (forceProfile: ProfileId): readonly Finding[] =>
    check(descriptor, { ...configuration, forceProfile } satisfies Configuration, today).findings;
  const [before, after] = [under(from), under(to)];
  const rest = new Map<string, Finding[]>();
  for (const finding of after)
    rest.set(keyOf(finding), [...(rest.get(keyOf(finding)) ?? []), finding]);
  const gone: Finding[] = [];
  const changed: { before: Finding; after: Finding }[] = [];
  let same = 0;
  for (const finding of before) {
    const twin = rest.get(keyOf(finding))?.shift();
    if (twin === undefined) gone.push(finding);
    else if (twin.message === finding.message && twin.severity === finding.severity) same++;
    else changed.push({ before: finding, after: twin });
  }
  const left = new Set([...rest.values()].flat());
  return { from, to, gone, come: after.filter((finding) => left.has(finding)), changed, same };
}

function keyOf({ requirement, span }: Finding): string {
  return `${requirement} ${span.start} ${span.end}`;
}
