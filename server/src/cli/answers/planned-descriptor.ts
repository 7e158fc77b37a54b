/** What `asr plan` prints of a descriptor. */
import { digestOf } from '../../deployment/digest.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import { answersOf } from '../../plan/answers.ts';
import type { Answers } from '../../plan/answer.ts';
import { deploymentInWords } from '../../plan/answer-words.ts';
import { whatIf, type Setting } from '../../plan/what-if.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { descriptorDifference, type DescriptorDifference } from '../diff/descriptor-difference.ts';
import { Failure } from '../exit.ts';
import type { NamedDescriptor } from '../files/named-descriptor.ts';

/** A descriptor with its answers. */
export interface PlannedDescriptor extends Answers {
  readonly file: string;
  readonly digest: string;
  readonly profile: ProfileId;
  /** Scenario, profile and number of machines, in words. */
  readonly about: string;
}

/** A descriptor as it is, and as it would be. */
export interface AssumedDescriptor {
  readonly set: readonly Setting[];
  readonly then: PlannedDescriptor;
  readonly difference: DescriptorDifference;
}

/** Computes the answers of a descriptor. */
export function planned(
  named: Pick<NamedDescriptor, 'name' | 'descriptor' | 'catalogue'>,
): PlannedDescriptor {
  const deployment = deploymentOf(named);
  return {
    file: named.name,
    digest: digestOf(deployment),
    profile: deployment.profile,
    about: deploymentInWords(deployment),
    ...answersOf(deployment),
  };
}

/** Computes the answers with other values. @throws Failure for a value that cannot be set. */
export function assumed(named: NamedDescriptor, set: readonly Setting[]): AssumedDescriptor {
  const outcome = whatIf(named, set);
  if (outcome.problem !== undefined)
    throw new Failure(`${outcome.problem}.`, 'Nothing was computed.');
  const next: NamedDescriptor = { ...named, ...outcome.changed };
  return { set, then: planned(next), difference: descriptorDifference(named, next) };
}
