/** A violated requirement in a hover. The editor shows the finding itself. */
import { alikeIn } from '../../check/alike-requirements.ts';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import { explanationOf } from '../../pages/explanation.ts';
import type { AddressOf } from '../../pages/explanation-link.ts';
import { linesFor, linesInWords, sourceLinks } from '../../pages/source-links.ts';
import { stateMarks, stateWords } from '../../pages/state-words.ts';
import { profiles } from '../../requirements/catalogue.ts';
import type { Requirement } from '../../requirements/catalogue-data.ts';
import type { ProfileId } from '../../requirements/ids.ts';

/** What a hover is about. */
export interface Hovered {
  readonly path: string;
  /** What is found there, by requirement. */
  readonly found: ReadonlyMap<string, Finding>;
  readonly hasValue: boolean;
  readonly addressOf: AddressOf;
}

/** A violated requirement: why it is one, and where it is stated. */
export function violation(checked: Checked, row: Requirement, hovered: Hovered): string {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const finding = hovered.found.get(row.id);
  const severity = catalogue.severity(row.id, scenario);
  const state = `${stateMarks.violated} **${stateWords.violated}**`;
  const absent = finding === undefined ? [] : profilesWithout(finding, catalogue.profile);
  const source = [
    sourceLinks(row, catalogue, scenario),
    ...alsoInWords(checked, row, hovered),
    `profile ${catalogue.profile}`,
    ...(absent.length === 0 ? [] : [`Does not occur in profile ${absent.join(', ')}.`]),
  ].filter((part) => part !== '');
  const why = firstSentence(explanationOf(row));
  return `- ${state} · [**${row.id}**](${hovered.addressOf(row.id)}) ${severity} · ${why}\\\n  ${source.join(' · ')}`;
}

/** The start of an explanation up to the end of its first sentence; the rest is on its page. */
function firstSentence(text: string): string {
  const end = /[.!?](?= +[A-Z`"])/.exec(text.slice(20));
  return end === null ? text : text.slice(0, 20 + end.index + 1);
}

/** The requirements that are reported under one, with their lines. */
export function alsoInWords(checked: Checked, row: Requirement, { addressOf }: Hovered): string[] {
  const { scenario } = checked.descriptor;
  const also = alikeIn(checked, row).map((other) => {
    const lines = linesFor(other, checked.catalogue, scenario);
    return `[${other.id}](${addressOf(other.id)}) (${linesInWords(lines)})`;
  });
  return also.length === 0 ? [] : [`also ${also.join(', ')}`];
}

/** The other profiles under which a finding does not occur. */
function profilesWithout(finding: Finding, own: ProfileId): readonly ProfileId[] {
  return profiles.filter((profile) => profile !== own && !finding.occursIn(profile));
}
