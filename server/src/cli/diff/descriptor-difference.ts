/** What `asr diff` compares of two descriptors. */
import { Analysis } from '../../check/analysis.ts';
import { check } from '../../check/check.ts';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import { findingChanges } from '../../check/finding-changes.ts';
import { digestOf } from '../../deployment/digest.ts';
import { meaningChanges, type MeaningChange } from '../../deployment/meaning-changes.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { answerChanges, type AnswerChange } from '../../plan/answer-changes.ts';
import { answersOf } from '../../plan/answers.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import type { NamedDescriptor } from '../files/named-descriptor.ts';

/** A descriptor that is compared. */
export interface ComparedDescriptor {
  readonly file: string;
  readonly digest: string;
  readonly profile: ProfileId;
}

/** A finding of one of the two only. */
export interface FindingOfOne {
  readonly finding: Finding;
  /** The descriptor that has it. */
  readonly descriptor: Descriptor;
}

/** The difference of two descriptors. */
export interface DescriptorDifference {
  readonly old: ComparedDescriptor;
  readonly new: ComparedDescriptor;
  readonly changes: readonly MeaningChange[];
  readonly appeared: readonly FindingOfOne[];
  readonly vanished: readonly FindingOfOne[];
  readonly answers: readonly AnswerChange[];
}

/** Compares two descriptors in meaning, findings and answers. */
export function descriptorDifference(
  before: NamedDescriptor,
  after: NamedDescriptor,
): DescriptorDifference {
  const [one, two] = checkedTwo(before, after);
  const { appeared, vanished } = findingChanges(one.findings, two.findings);
  const [old, next] = [deploymentOf(one), deploymentOf(two)];
  return {
    old: compared(before.name, one),
    new: compared(after.name, two),
    changes: meaningChanges(old, next),
    appeared: appeared.map((finding) => ({ finding, descriptor: two.descriptor })),
    vanished: vanished.map((finding) => ({ finding, descriptor: one.descriptor })),
    answers: answerChanges(answersOf(old).answers, answersOf(next).answers),
  };
}

/**
 * Checks both. Under one configuration the second is checked as an edit of the first, so that what both
 * have in common is read once.
 */
function checkedTwo(before: NamedDescriptor, after: NamedDescriptor): readonly [Checked, Checked] {
  const { configuration, today } = before;
  const digestOf = before.digestOf ?? after.digestOf;
  const analysis = new Analysis(before.descriptor, configuration, today, digestOf);
  const one = analysis.checked();
  if (JSON.stringify(configuration) !== JSON.stringify(after.configuration))
    return [one, check(after.descriptor, after.configuration, after.today, digestOf)];
  analysis.edit(1, [minimalEdit(before.descriptor.text, after.descriptor.text)]);
  return [one, analysis.checked()];
}

function compared(file: string, checked: Checked): ComparedDescriptor {
  return {
    file,
    digest: digestOf(deploymentOf(checked)),
    profile: checked.catalogue.profile,
  };
}
